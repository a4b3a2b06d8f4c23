#include "extract/extract.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

TEST(Read, GivesTheBytesOfTheDocument) {
  const std::string text =
      "\xEF\xBB\xBFStorm news\r\n\r\nThe gale wrecked 14 boats \xff and hurt \xe2\x80\x9cthree\xe2\x80\x9d sailors.";
  const Reading reading = read_text(text);
  ASSERT_EQ(reading.assertions.size(), 2u);
  for (const Assertion& assertion : reading.assertions)
    EXPECT_EQ(text.substr(assertion.span.begin, assertion.span.size()), assertion.figure);
}

TEST(Read, ShowsNumeralsThatAssertNothingOnlyWhenAsked) {
  const char* text = "On 3 May 2031 at 7:48 a.m. Flight 447 left with 12 passengers.";
  EXPECT_EQ(read_text(text).assertions.size(), 1u);
  const Reading all = read_text(text, true);
  EXPECT_GE(all.assertions.size(), 4u);
  EXPECT_TRUE(std::any_of(all.assertions.begin(), all.assertions.end(),
                          [](const Assertion& a) { return a.role == Role::time; }));
}

/// What is told of a figure by the sentences before it, too.
std::string told(const Reading& reading) {
  std::string out = reading.doc + ':';
  for (const Assertion& said : reading.assertions) {
    out += ' ' + said.figure + '|' + std::string(to_string(said.role)) + '|' + said.counted + '|' + said.unit + '|' +
           said.event + '|' + said.source + '|' + std::to_string(said.as_of.day) + '|' +
           std::to_string(said.event_day.day) + '|' + std::to_string(said.sentence_index) + '|' +
           std::to_string(said.subset_of) + '|' + std::to_string(said.coordination) + '|' +
           std::to_string(said.restates);
    for (const std::string& place : said.event_places) out += '|' + place;
  }
  for (const std::string& word : reading.story) out += ' ' + word;
  for (const std::uint64_t shingle : reading.shingles) out += ' ' + std::to_string(shingle);
  return out;
}

TEST(Read, ReadsDocumentsTogetherAsOneByOne) {
  const std::string texts[] = {
      "",
      "A ferry sank off Kellmouth on Monday with 84 passengers. Forty drowned, mayor Ida Holm said. Another 12 are "
      "missing.",
      "Nobody was hurt.",
      "Seven were caught. She said 3 more had fled.",
      "\"We lost 14 huts,\" said Tom Arden. \"Two burnt",
      "He said 9 boats were safe.",
      "On May 3 a dam broke near Vardel. Some 1,200 villagers fled, 30 of them children. Of the 30, 12 were hurt.",
      "On Sunday all was calm. It had cost $5 million, up from $3 million.",
  };
  std::vector<text::Document> documents;
  for (int i = 0; i < 600; ++i) {
    text::Document& made = documents.emplace_back();
    made.id = std::to_string(i);
    made.published = {2031, 5, static_cast<std::uint8_t>(10 + i % 9)};
    for (int k = 0; k <= i % 5; ++k)
      made.text += texts[static_cast<std::size_t>(i * 7 + k * 3) % std::size(texts)] + ' ';
  }
  documents[300].text = std::string(300'000, '(') + " 7 boats";
  documents[301].text += documents[1].text;
  for (const bool all : {false, true}) {
    const std::vector<Reading> together = read(documents, {all});
    ASSERT_EQ(together.size(), documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i) EXPECT_EQ(told(together[i]), told(read(documents[i], {all})));
  }
  EXPECT_TRUE(read(std::span<const text::Document>()).empty());
}

TEST(Read, SetsARunOfDataAside) {
  const auto boats = [](int count) {
    std::string text = "The gale wrecked 14 huts.\n\nThey lost 7 boats";
    for (int i = 1; i < count; ++i) text += ", 7 boats";
    return text + ".\n\nAnd 9 piers burnt.";
  };
  EXPECT_EQ(read_text(boats(100)).assertions.size(), 102u);
  EXPECT_EQ(read_text(boats(101)).assertions.size(), 2u);
  const Reading all = read_text(boats(101), true);
  EXPECT_EQ(all.assertions.size(), 103u);
  EXPECT_EQ(std::count_if(all.assertions.begin(), all.assertions.end(),
                          [](const Assertion& a) { return a.role == Role::furniture; }),
            101);
}

TEST(Read, KeepsToTheOrderOfTheText) {
  const Reading reading =
      read_text("Three of the 40 huts burnt. About 200 villagers (some 50 families) fled 12 miles to two towns.");
  EXPECT_GE(reading.assertions.size(), 6u);
  EXPECT_TRUE(std::is_sorted(reading.assertions.begin(), reading.assertions.end(),
                             [](const Assertion& a, const Assertion& b) { return a.span.begin < b.span.begin; }));
}

TEST(Read, DoesNotLetWhatFollowsASentenceChangeIt) {
  const std::string first = "The gale wrecked at least 14 boats and hurt three sailors.";
  const auto alone = read_text(first).assertions;
  for (const char* tail : {" Nobody else was hurt.", " It cost $5 million.", "\n\nMore: 17 photos",
                           " The mayor, 61, left. Police said 12 boats were safe."}) {
    const auto longer = read_text(first + tail).assertions;
    ASSERT_GE(longer.size(), alone.size()) << tail;
    for (std::size_t i = 0; i < alone.size(); ++i) {
      EXPECT_EQ(longer[i].span, alone[i].span) << tail;
      EXPECT_EQ(longer[i].interval, alone[i].interval) << tail;
      EXPECT_EQ(longer[i].unit, alone[i].unit) << tail;
      EXPECT_EQ(longer[i].event, alone[i].event) << tail;
      EXPECT_EQ(longer[i].source, alone[i].source) << tail;
    }
  }
}

TEST(Read, IsAPureFunction) {
  const char* text = "Police said 12 boats sank; \"we lost 40,\" Ansel Morrow said. He said another 7 boats drifted.";
  const Reading a = read_text(text), b = read_text(text);
  ASSERT_EQ(a.assertions.size(), b.assertions.size());
  for (std::size_t i = 0; i < a.assertions.size(); ++i) {
    EXPECT_EQ(a.assertions[i].source, b.assertions[i].source);
    EXPECT_EQ(a.assertions[i].counted, b.assertions[i].counted);
  }
}

/// Random texts of pieces that steer the reader into its corners: it must end, stay within the text and keep its own
/// invariants.
TEST(Read, SurvivesAnyText) {
  const std::vector<std::string> pieces = {"12",
                                           " ",
                                           "said",
                                           "\"",
                                           "(",
                                           ")",
                                           ",",
                                           ".",
                                           "of",
                                           "the",
                                           "which",
                                           "\xff",
                                           "\n\n",
                                           "million",
                                           "$",
                                           "-",
                                           "year-old",
                                           "between",
                                           "and",
                                           "7",
                                           "people",
                                           "according to",
                                           "He",
                                           "Ansel",
                                           "'s",
                                           "injured",
                                           "\xe2\x80\x9c",
                                           "\xe2\x80\x9d",
                                           "one",
                                           "%",
                                           "at least",
                                           std::string(1, '\0'),
                                           "more",
                                           "dozens of",
                                           "\t",
                                           "who",
                                           "were",
                                           "not",
                                           ":",
                                           "km",
                                           "1,",
                                           "/",
                                           "half",
                                           "a",
                                           "to"};
  std::mt19937 random(20310514);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    const std::size_t length = random() % 120;
    for (std::size_t i = 0; i < length; ++i) text += pieces[random() % pieces.size()] + (random() % 4 ? " " : "");
    const Reading reading = read_text(text, true);
    std::size_t end = 0;
    for (std::size_t i = 0; i < reading.assertions.size(); ++i) {
      const Assertion& assertion = reading.assertions[i];
      ASSERT_LE(assertion.span.end, text.size());
      ASSERT_GE(assertion.span.begin, end);
      end = assertion.span.end;
      ASSERT_EQ(text.substr(assertion.span.begin, assertion.span.size()), assertion.figure);
      ASSERT_LT(assertion.converts, static_cast<int>(i));
      ASSERT_LT(assertion.subset_of, static_cast<int>(reading.assertions.size()));
      ASSERT_NE(assertion.subset_of, static_cast<int>(i));
      if (assertion.interval.lower && assertion.interval.upper) {
        ASSERT_LE(*assertion.interval.lower, *assertion.interval.upper) << text;
      }
    }
  }
}

TEST(Extract, CountsNothingByOneOff) {
  EXPECT_EQ(figure_in("It charged a one-off 1,000 crowns.", "one").figure, "");
  EXPECT_EQ(figure_in("It charged one customer 1,000 crowns.", "one").figure, "one");
}

}  // namespace
}  // namespace figcheck::extract
