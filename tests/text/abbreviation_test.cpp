#include "text/abbreviation.hpp"

#include <gtest/gtest.h>

using namespace figcheck::text;

namespace {

/// The kind of the word before the last full stop of `text`.
Abbreviation kind(std::string_view text) { return abbreviation_before(text, 0, text.rfind('.')); }

}  // namespace

TEST(Abbreviation, IsFoundInEachClass) {
  EXPECT_EQ(kind("Mr."), Abbreviation::leading);
  EXPECT_EQ(kind("then-Lt."), Abbreviation::leading);
  EXPECT_EQ(kind("(Gen."), Abbreviation::leading);
  EXPECT_EQ(kind("in Sept."), Abbreviation::either);
  EXPECT_EQ(kind("of Fairholm, Calif."), Abbreviation::either);
  EXPECT_EQ(kind("Harrow Tin Inc."), Abbreviation::either);
  EXPECT_EQ(kind("a Ph.D."), Abbreviation::either);
  EXPECT_EQ(kind("Pump No."), Abbreviation::numbered);
  EXPECT_EQ(kind("at 5 p.m."), Abbreviation::clock);
  EXPECT_EQ(kind("e.g."), Abbreviation::leading);
}

TEST(Abbreviation, OfDottedLettersNeedsNoEntry) {
  EXPECT_EQ(kind("the U.S."), Abbreviation::either);
  EXPECT_EQ(kind("in W.K.L."), Abbreviation::either);
  EXPECT_EQ(kind("J."), Abbreviation::either);
}

TEST(Abbreviation, RefusesWords) {
  EXPECT_EQ(kind("the end."), Abbreviation::none);
  EXPECT_EQ(kind("Kellmr."), Abbreviation::none);
  EXPECT_EQ(kind("a miss."), Abbreviation::none);
  EXPECT_EQ(kind("said I."), Abbreviation::none);
  EXPECT_EQ(kind("."), Abbreviation::none);
  EXPECT_EQ(kind("35."), Abbreviation::none);
  EXPECT_EQ(kind("wholesaleMr."), Abbreviation::none);
  EXPECT_EQ(kind("averyveryverylongword.Mr."), Abbreviation::none);
}

TEST(Abbreviation, OfAUnitNeedsANumber) {
  EXPECT_EQ(kind("rain of 6 in."), Abbreviation::either);
  EXPECT_EQ(kind("a 40-ft."), Abbreviation::either);
  EXPECT_EQ(kind("they came in."), Abbreviation::none);
  EXPECT_EQ(kind("a cost of $5m."), Abbreviation::none);
}

TEST(Abbreviation, LooksNoFurtherBackThanAsked) {
  EXPECT_EQ(abbreviation_before("xxMr.", 2, 4), Abbreviation::leading);
  EXPECT_EQ(abbreviation_before("xxMr.", 4, 4), Abbreviation::none);
}

TEST(OpensSentence, KnowsTheClosedClasses) {
  EXPECT_TRUE(opens_sentence("The", 0));
  EXPECT_TRUE(opens_sentence("However, it", 0));
  EXPECT_TRUE(opens_sentence("It's", 0));
  EXPECT_TRUE(opens_sentence("It’s", 0));
  EXPECT_TRUE(opens_sentence("A\ndog", 0));
}

TEST(OpensSentence, RefusesNamesAndParts) {
  EXPECT_FALSE(opens_sentence("Theodore", 0));
  EXPECT_FALSE(opens_sentence("A. Moss", 0));
  EXPECT_FALSE(opens_sentence("All-Star", 0));
  EXPECT_FALSE(opens_sentence("Geological", 0));
  EXPECT_FALSE(opens_sentence("the", 0));
  EXPECT_FALSE(opens_sentence("", 0));
}
