#include "report/axis.hpp"

#include <gtest/gtest.h>

namespace figcheck::report {
namespace {

TEST(Axis, DrawsEverySortOfInterval) {
  const Axis axis({{0.0, 10.0}}, 13);
  EXPECT_EQ(axis.draw({0.0, 10.0}), " [---------] ");
  EXPECT_EQ(axis.draw({5.0, 5.0}), "      |      ");
  EXPECT_EQ(axis.draw({5.0, std::nullopt}), "      [----->");
  EXPECT_EQ(axis.draw({std::nullopt, 5.0}), "<-----]      ");
  EXPECT_EQ(axis.draw({}), "<----------->");
}

TEST(Axis, IsLogarithmicOverAWideSpan) {
  const Axis axis({{1.0, 1.0}, {10000.0, 10000.0}}, 13);
  EXPECT_EQ(axis.draw({100.0, 100.0}), "      |      ");
  EXPECT_NE(axis.ends().find("ratio"), std::string::npos);
}

TEST(Axis, StandsAnythingFinite) {
  const std::vector<Interval> wild{{-1e308, 1e308}, {5e-324, 0.0}, {3.0, 2.0}};
  const Axis axis(wild, 20);
  for (const Interval& interval : wild) EXPECT_EQ(axis.draw(interval).size(), 20u);
  const Axis nothing({}, 1);
  EXPECT_EQ(nothing.draw({}).size(), 8u);
  const Axis point({{7.0, 7.0}}, 11);
  EXPECT_EQ(point.draw({7.0, 7.0}), "     |     ");
}

}  // namespace
}  // namespace figcheck::report
