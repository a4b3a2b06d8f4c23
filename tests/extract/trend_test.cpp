#include "extract/trend.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

Trend trend(std::string_view text, std::string_view figure) { return figure_in(text, figure).trend; }

TEST(Trend, IsOfChanges) {
  EXPECT_EQ(trend("Shares rose 5 percent.", "5"), Trend::up);
  EXPECT_EQ(trend("Exports fell by 7 percent.", "7"), Trend::down);
  EXPECT_EQ(trend("Bank stocks were up 2.8%.", "2.8"), Trend::up);
  EXPECT_EQ(trend("The index closed 12 points lower.", "12"), Trend::down);
  EXPECT_EQ(trend("The firm reported a 9 percent drop.", "9"), Trend::down);
}

TEST(Trend, GoesOnWhereTheVerbIsLeftOut) {
  EXPECT_EQ(trend("Orbell fell 4.7%, Tarn by 3.4% and Quill by 1%.", "1"), Trend::down);
  EXPECT_EQ(trend("Orbell holds 4.7%, owned by 3.4% of us.", "3.4"), Trend::none);
  EXPECT_EQ(trend("The budget was cut by $2 million.", "$2 million"), Trend::down);
  EXPECT_EQ(trend("Tarn added 15 cents.", "15"), Trend::up);
  EXPECT_EQ(trend("The fund raised $3.2 million.", "$3.2 million"), Trend::none);
}

TEST(Trend, IsNotOfLevels) {
  EXPECT_EQ(trend("Exports fell 7 percent to $2.3 billion.", "$2.3 billion"), Trend::none);
  EXPECT_EQ(trend("The toll rose to 24.", "24"), Trend::none);
  EXPECT_EQ(trend("The firm lost 40 workers.", "40"), Trend::none);
}

TEST(Trend, OfPointsIsToldByTheVerbAlone) {
  EXPECT_EQ(trend("The index shed 112.4 points.", "112.4"), Trend::down);
  EXPECT_EQ(trend("Margins widened 1.2 points.", "1.2"), Trend::up);
  EXPECT_EQ(trend("The top rate goes up two points to 41 percent.", "two"), Trend::up);
  EXPECT_EQ(trend("A 0.25-point cut is due.", "0.25"), Trend::down);
  EXPECT_EQ(trend("She raised three points.", "three"), Trend::none);
  EXPECT_EQ(trend("They gave up 20 points.", "20"), Trend::none);
  EXPECT_EQ(trend("They scored 20 points.", "20"), Trend::none);
}

TEST(Trend, OfABareNumberIsToldByWhereItLed) {
  EXPECT_EQ(trend("The stock fell 2 to 310.", "2"), Trend::down);
  EXPECT_EQ(trend("The Orvane gained 12, or 0.3 percent, to 3,738.", "12"), Trend::up);
  EXPECT_EQ(trend("The stock fell 2 to 310.", "310"), Trend::none);
  EXPECT_EQ(trend("The army lost 12 in the raid.", "12"), Trend::none);
}

TEST(Trend, GoesOnInAnotherUnit) {
  EXPECT_EQ(trend("The index fell 112 points, or 1.3 percent, to 8,412.", "1.3"), Trend::down);
  EXPECT_EQ(trend("Sales rose 0.6% on the month and 2.3% on the year.", "2.3"), Trend::up);
  EXPECT_EQ(trend("Sales rose to $2 million, or 12 percent of the total.", "12"), Trend::none);
  EXPECT_EQ(trend("Sales rose 3% and 200 jobs went.", "200"), Trend::none);
}

TEST(Trend, IsFoundOverWhatStandsBetween) {
  EXPECT_EQ(trend("Bills would go up by an average of 8.2%.", "8.2"), Trend::up);
  EXPECT_EQ(trend("Exports fell for a fifth month, by 3.8%.", "3.8"), Trend::down);
  EXPECT_EQ(trend("Costs had gone up by 4% and charges by 11%.", "11"), Trend::up);
  EXPECT_EQ(trend("Exports fell in May, held by 3.8% of firms.", "3.8"), Trend::none);
}

TEST(Trend, OfWhatItChangedFromIsNone) { EXPECT_EQ(trend("Use rose from about 31 mpg to 38 mpg.", "31"), Trend::none); }

TEST(Trend, OfIdiomsIsNone) {
  EXPECT_EQ(trend("Women make up 18 percent of the staff.", "18"), Trend::none);
  EXPECT_EQ(trend("It paid down $3 million of debt.", "$3 million"), Trend::none);
  EXPECT_EQ(trend("The crane can lift 20 tonnes.", "20"), Trend::none);
  EXPECT_EQ(trend("The stock edged up 18 percent.", "18"), Trend::up);
}

TEST(Trend, GoesOnOverANameWithoutAVerb) {
  EXPECT_EQ(trend("Gas prices will go up 8.4% and electricity 9.3%.", "9.3"), Trend::up);
  EXPECT_EQ(trend("Gas is at 8.4% and electricity 9.3%.", "9.3"), Trend::none);
}

TEST(Trend, OfACutIsItsVerbs) {
  EXPECT_EQ(trend("The drug cut deaths by 12%.", "12"), Trend::down);
  EXPECT_EQ(trend("The hair cut styles of 12%.", "12"), Trend::none);
}

TEST(Trend, OfADistanceFallenIsNone) {
  EXPECT_EQ(trend("His 2.15m jump won silver.", "2.15"), Trend::none);
  EXPECT_EQ(trend("She survived a 30-foot drop.", "30"), Trend::none);
  EXPECT_EQ(trend("A 3-degree drop is expected.", "3"), Trend::down);
}

TEST(Trend, OfAThingOfThatSizeIsNone) {
  EXPECT_EQ(trend("They dropped a 700 kilogram bomb.", "700"), Trend::none);
  EXPECT_EQ(trend("The state will lift a two-year ban.", "two"), Trend::none);
  EXPECT_EQ(trend("Prices rose by 9 percent.", "9"), Trend::up);
  EXPECT_EQ(trend("They cut a 12 percent stake.", "12"), Trend::none);
}

TEST(Trend, OfAMatchLostIsNone) {
  EXPECT_EQ(trend("They lost by 62 runs.", "62"), Trend::none);
  EXPECT_EQ(trend("The pill cut cholesterol 61 percent.", "61"), Trend::down);
  EXPECT_EQ(trend("Growth helped Orbell 61 percent.", "61"), Trend::none);
}

}  // namespace
}  // namespace figcheck::extract
