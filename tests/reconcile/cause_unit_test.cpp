// Causes in the unit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cause_story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

Assertion percent(double value, std::string unit = "percent") {
  Assertion a = worded(count(value, std::move(unit), "turnout", "rise"), std::to_string(value), 0.05);
  a.kind = Kind::percent;
  return a;
}

TEST(Cause, PercentForPercentagePoints) {
  std::vector<Reading> readings = of_one_day({percent(10.3), percent(4.2), percent(10.3)});
  EXPECT_TRUE(causes_of(readings).empty());
  Assertion points = percent(4.2, "percentage point");
  readings.push_back(article("b", day(1), {percent(10.3), points}));
  EXPECT_ONE_CAUSE(causes_of(readings), "percent_points", 10.3);
}

TEST(Cause, PercentForPointsByTheLevels) {
  std::vector<Reading> readings = of_one_day({percent(10.3), percent(4.2), percent(10.3)});
  Assertion was = percent(40.8), is = percent(45.0);
  is.changed_from = 1;
  readings.push_back(article("b", day(1), {percent(10.3), was, is}));
  EXPECT_ONE_CAUSE(causes_of(readings), "percent_points", 10.3);
  readings.back().assertions[2].changed_from = -1;
  EXPECT_TRUE(causes_of(readings).empty()) << "two levels that no words join";
}

TEST(Cause, MilesForKilometers) {
  const Assertion right = measure(62, "kilometer", "breach", 0.5), wrong = measure(62, "mile", "breach", 0.5);
  EXPECT_ONE_CAUSE(causes_of_one_day({right, wrong, right}), "unit_name", 62);
  EXPECT_EQ(causes_of_one_day({right, wrong, right})[0].text,
            "62 miles would fit as kilometers: others have 62 kilometers.");
  EXPECT_TRUE(causes_of_one_day({right, measure(75, "mile", "breach", 0.5), right}).empty());
}

TEST(Cause, FeetForMetersWhereTheOthersHaveYetAnother) {
  EXPECT_ONE_CAUSE(causes_of_one_day({measure(412, "foot", "wall", 0.5), measure(412, "meter", "wall", 0.5),
                                      measure(412, "foot", "wall", 0.5)}),
                   "unit_name", 412);
  EXPECT_ONE_CAUSE(
      causes_of_one_day({measure(104, "degree fahrenheit", "heat", 0.5), measure(104, "degree celsius", "heat", 0.5),
                         measure(104, "degree fahrenheit", "heat", 0.5)}),
      "unit_name", 104);
  EXPECT_ONE_CAUSE(causes_of_one_day({measure(1250, "acre", "fire", 0.5), measure(1250, "hectare", "fire", 0.5),
                                      measure(1250, "acre", "fire", 0.5)}),
                   "unit_name", 1250);
}

}  // namespace
}  // namespace figcheck::reconcile
