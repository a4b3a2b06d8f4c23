#include "reconcile/event_phrase.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace figcheck::reconcile {
namespace {

std::string phrase(std::string sentence, const std::string& figure, std::string event) {
  extract::Assertion a;
  a.event = std::move(event);
  const std::size_t at = sentence.find(figure);
  a.sentence_span = {500, 500 + sentence.size()};
  a.span = {500 + at, 500 + at + figure.size()};
  a.sentence = std::move(sentence);
  return event_phrase(a);
}

TEST(EventPhrase, TakesInWhatStandsBesideTheVerb) {
  EXPECT_EQ(phrase("Nineteen prisoners broke out at dawn.", "Nineteen", "break"), "break out");
  EXPECT_EQ(phrase("Some 250 villagers have fallen ill.", "250", "fall"), "fall ill");
  EXPECT_EQ(phrase("Some 250 villagers took refuge in a church.", "250", "take"), "take refuge");
  EXPECT_EQ(phrase("Some 250 villagers took to the streets.", "250", "take"), "take to the streets");
  EXPECT_EQ(phrase("Some 250 villagers took to the hills.", "250", "take"), "take");
}

TEST(EventPhrase, TakesInWhatStandsBehindTheThingCounted) {
  EXPECT_EQ(phrase("The rebels held eleven nurses hostage.", "eleven", "hold"), "hold hostage");
}

TEST(EventPhrase, IsOfTheVerbNextToTheFigure) {
  EXPECT_EQ(phrase("Fire broke out after 14 windows were broken.", "14", "break"), "break");
}

TEST(EventPhrase, IsTheVerbAloneWhereNothingCompletesIt) {
  EXPECT_EQ(phrase("The gang broke six windows.", "six", "break"), "break");
  EXPECT_EQ(phrase("Eleven nurses were held.", "Eleven", "hold"), "hold");
  EXPECT_EQ(phrase("The flood drowned nine.", "nine", "drown"), "drown");
  EXPECT_EQ(phrase("Nothing happened to 9.", "9", ""), "");
}

TEST(EventPhrase, TakesNoSentenceThatIsNotTheFigures) {
  extract::Assertion a;
  a.event = "break";
  a.sentence = "Nine broke out.";
  a.span = {10, 14};
  a.sentence_span = {20, 35};
  EXPECT_EQ(event_phrase(a), "break");
}

}  // namespace
}  // namespace figcheck::reconcile
