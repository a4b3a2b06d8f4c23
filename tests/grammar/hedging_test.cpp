#include "grammar/hedging.hpp"

#include <gtest/gtest.h>

#include <string>

#include "grammar/figure.hpp"

namespace figcheck::grammar {
namespace {

/// The bound of the last figure of a sentence.
Bound bound_in(const std::string& text) {
  Bound bound = Bound::vague;
  for (const Figure& figure : find_figures(text, {0, text.size()}))
    if (figure.role == Role::assertion) bound = figure.bound;
  return bound;
}

TEST(Hedging, OverIsAParticleOfVerbsThatGiveAway) {
  for (const char* text : {"The lender agreed to hand over $70 million.", "They handed over 30 keys.",
                           "Lawyers are turning over 600 pages.", "She forked over 80 euros."})
    EXPECT_EQ(bound_in(text), Bound::exact) << text;
  for (const char* text : {"The lender paid over $70 million.", "They found over 30 keys.", "It owns over 14 patents.",
                           "A hand of over 30 centimeters.", "The midwife has delivered over 900 babies.",
                           "The ferry carried over 600 passengers.", "The club signed over 40 players."})
    EXPECT_EQ(bound_in(text), Bound::more_than) << text;
}

TEST(Hedging, OverAStretchOfTimeIsAHedgeBehindVerbsThatTakeIt) {
  for (const char* text : {"He is serving over nine years.", "She waited over nine hours.",
                           "It was for over nine years.", "The talks lasted over nine hours."})
    EXPECT_EQ(bound_in(text), Bound::more_than) << text;
  for (const char* text : {"Prices doubled over nine years.", "He scored over nine seasons."})
    EXPECT_EQ(bound_in(text), Bound::exact) << text;
}

TEST(Hedging, ADifferenceComparesWithANumberOfItsOwn) {
  for (const char* text : {"The bid is 16% higher than the €31 of May.", "It is 16 percent more than €31.",
                           "It is 16 per cent lower than €31.", "It costs four times more than the €31 of May."})
    EXPECT_EQ(bound_in(text), Bound::exact) << text;
  EXPECT_EQ(bound_in("At times more than 640 people stood there."), Bound::more_than);
  EXPECT_EQ(bound_in("At some points more than 640 people stood there."), Bound::more_than);
  EXPECT_EQ(bound_in("The bid is higher than €31."), Bound::more_than);
  EXPECT_EQ(bound_in("They ask more than the €31 million of May."), Bound::more_than);
}

TEST(Hedging, WhatANumberIsPassedByIsMore) {
  for (const char* text :
       {"The toll has passed 640.", "Gifts passed $4 million in May.", "The toll passed 640 on Sunday, they said.",
        "Orders climbed past 640.", "Deaths climb past 640 in Kellmouth", "The count went past 640."})
    EXPECT_EQ(bound_in(text), Bound::more_than) << text;
  for (const char* text :
       {"The house passed 12 bills.", "The house passed 12 of them.", "She walked past 40 shops.",
        "A minute passed 12 times.", "The storm passed 40 miles south of it.", "The house passed $14 billion in aid.",
        "Inspectors passed 80 percent of the cars.", "They pushed past 60 officers.", "The parade went past 200 shops.",
        "In the past 40 games they lost.", "She passed 12 hours there."})
    EXPECT_EQ(bound_in(text), Bound::exact) << text;
}

}  // namespace
}  // namespace figcheck::grammar
