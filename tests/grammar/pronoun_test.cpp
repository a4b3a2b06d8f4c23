#include "grammar/pronoun.hpp"

#include <gtest/gtest.h>

#include <string>

namespace figcheck::grammar {
namespace {

bool is_pronoun(const std::string& text) {
  const std::size_t at = text.find("one");
  return is_pronoun_one(text, {at, at + 3}, {0, text.size()});
}

TEST(PronounOne, StandsForAThing) {
  for (const char* text : {"one of the ferries", "no one came", "this one", "one another", "the one who rowed",
                           "one’s own", "the one rowing", "one landed on a roof", "one used by clerks", "at one point",
                           "one day it sank", "one thing", "each one"}) {
    EXPECT_TRUE(is_pronoun(text)) << text;
  }
}

TEST(PronounOne, CountsBeforeANounAndInTheCasualtyCount) {
  for (const char* text : {"one ferry", "killed one and hurt nobody", "one was killed", "one is confirmed dead",
                           "for one day", "that one ferry sank", "one wounded sailor", "arrested one in town"}) {
    EXPECT_FALSE(is_pronoun(text)) << text;
  }
}

TEST(PronounOne, IsAnotherOfItsSort) {
  EXPECT_TRUE(is_pronoun("it is one more sign"));
  EXPECT_TRUE(is_pronoun("that was one more reason"));
  EXPECT_FALSE(is_pronoun("there is one more body"));
  EXPECT_FALSE(is_pronoun("they found one more body"));
}

TEST(PronounOne, IsANumberWhereItClosesAListOfThem) {
  for (const char* text : {"five in Tarn, two in Kesh and one in Orvane", "two men in Tarn and one in Kesh",
                           "12 at the dock and one at the gate"}) {
    const std::string list = text;
    const std::size_t at = list.find("one ");
    EXPECT_FALSE(is_pronoun_one(list, {at, at + 3}, {0, list.size()})) << text;
  }
  for (const char* text : {"boats in Tarn and one in Kesh", "five in Tarn. Boats and one in Kesh",
                           "two at Tarn and one in Kesh", "five in Tarn and one with oars"}) {
    const std::string list = text;
    const std::size_t at = list.find("one ");
    EXPECT_TRUE(is_pronoun_one(list, {at, at + 3}, {0, list.size()})) << text;
  }
}

TEST(PronounOne, IsOneOfASort) {
  for (const char* text : {"it saw tolls as one way to pay", "this is one reason for the fall", "one example is rice",
                           "one way to pay is tolls", "the harbour was one area that grew"})
    EXPECT_TRUE(is_pronoun(text)) << text;
  for (const char* text :
       {"there is one way to pay", "he gave one reason", "as one ship sank", "one area burned", "they saw one sign"})
    EXPECT_FALSE(is_pronoun(text)) << text;
}

TEST(PronounOne, IsOneOfASortAtTheHeadOnlyIfSaidToBeSomething) {
  for (const char* text :
       {"one way of paying would be tolls", "one reason is that it rained", "one reason for the fall was the rain",
        "one option is to wait", "one explanation is they left", "one possibility would be a ferry"})
    EXPECT_TRUE(is_pronoun(text)) << text;
  for (const char* text :
       {"one sign was knocked down", "one area of the city, home to 300, was flooded", "one cause of death was listed",
        "one method was tested", "one option was dropped", "one element of the roof was broken",
        "one way into town was shut", "one example of the coin was in a box"})
    EXPECT_FALSE(is_pronoun(text)) << text;
}

TEST(PronounOne, BeforeSidedCountsNothing) {
  const auto uncounted = [](const std::string& text) {
    const std::size_t at = text.find("one");
    return is_uncounted_one(text, {at, at + 3}, {0, text.size()});
  };
  EXPECT_TRUE(uncounted("a one sided contest"));
  EXPECT_TRUE(uncounted("a one-sided contest"));
  EXPECT_FALSE(uncounted("one side of it"));
}

TEST(PronounOne, LooksOnlyInsideItsSentence) {
  const std::string text = "no one of";
  EXPECT_TRUE(is_pronoun_one(text, {3, 6}, {0, 9}));
  EXPECT_TRUE(is_pronoun_one(text, {3, 6}, {3, 9}));
  EXPECT_TRUE(is_pronoun_one(text, {3, 6}, {3, 6}));
  const std::string ferry = "no one ferry";
  EXPECT_TRUE(is_pronoun_one(ferry, {3, 6}, {0, ferry.size()}));
  EXPECT_FALSE(is_pronoun_one(ferry, {3, 6}, {3, ferry.size()}));
}

}  // namespace
}  // namespace figcheck::grammar
