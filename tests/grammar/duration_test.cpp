#include "grammar/duration.hpp"

#include "unit_reading.hpp"

namespace figcheck::grammar {
namespace {

TEST(Duration, UnitsOfTime) {
  EXPECT_EQ(name_of("three| hours"), "hour");
  EXPECT_EQ(name_of("a 24|-hour strike"), "hour");
  EXPECT_EQ(name_of("a five|-year plan"), "year");
  EXPECT_EQ(name_of("an eight| - Year plan"), "year");
  EXPECT_EQ(name_of("10 1/2| years"), "year");
  EXPECT_EQ(name_of("20| mins"), "minute");
  EXPECT_EQ(name_of("five| decades"), "decade");
  EXPECT_EQ(name_of("two| fortnights"), "fortnight");
  EXPECT_EQ(name_of("three| seasons"), "season");
  EXPECT_EQ(name_of("5|h"), "hour");
  EXPECT_EQ(unit_of("three| hours")->kind, Kind::duration);
}

TEST(Duration, PossessivesAreDurations) {
  EXPECT_EQ(name_of("10 |days' notice"), "day");
  EXPECT_EQ(name_of("two |years\xE2\x80\x99 work"), "year");
}

TEST(Duration, PartsAddUp) {
  EXPECT_NEAR(*unit_of("2| hours and 15 minutes")->extra, 0.25, 1e-12);
  EXPECT_NEAR(*unit_of("two| years, six months")->extra, 0.5, 1e-12);
  EXPECT_FALSE(unit_of("2| hours and 15 people")->extra);
  EXPECT_FALSE(unit_of("2| hours and 90 minutes")->extra);
}

TEST(Duration, TheOrdinalSecondIsNone) {
  EXPECT_EQ(name_of("30| seconds"), "second");
  EXPECT_EQ(name_of("two| second-half goals"), "");
  EXPECT_EQ(name_of("two| second graders"), "");
}

TEST(Duration, IsNotTheStartOfAWord) {
  for (const char* text :
       {"five| yearlings", "two| monthly payments", "3| hourly checks", "nine| dayrooms", "5| minutemen"})
    EXPECT_FALSE(unit_of(text)) << text;
}

}  // namespace
}  // namespace figcheck::grammar
