// Trend and change point against R, SciPy, pymannkendall and pyhomogeneity, on published series.
#include <gtest/gtest.h>

#include "reference.hpp"
#include "statistics/change_point.hpp"
#include "statistics/mann_kendall.hpp"
#include "statistics/sen_slope.hpp"

namespace figcheck::statistics {
namespace {

using testing::expect_same;

class Series : public ::testing::TestWithParam<std::string> {
 protected:
  static const std::vector<double>& by_r(const std::string& result) {
    return testing::reference("series.txt").at(GetParam()).at(result);
  }
  static void same_as_r(double ours, const std::string& result) {
    expect_same(ours, by_r(result).at(0), GetParam() + ' ' + result);
  }
  static void same_as_python(const std::vector<double>& ours, const std::string& result) {
    expect_same(ours, testing::reference("series_python.txt").at(GetParam()).at(result), GetParam() + ' ' + result);
  }
};

TEST_P(Series, TrendsTheSame) {
  const MannKendall trend = mann_kendall(by_r("y"));
  same_as_r(trend.s, "s");
  same_as_r(trend.tau_b, "tau_b");
  same_as_r(trend.z, "z");
  same_as_r(trend.p, "p");
  same_as_python({trend.s}, "mk.s");
  same_as_python({trend.variance}, "mk.variance");
  same_as_python({trend.tau}, "mk.tau");
  same_as_python({trend.z}, "mk.z");
  if (!trend.exact) same_as_python({trend.p}, "mk.p");
}

TEST_P(Series, CountsOutShortSeriesTheSame) {
  for (const int first : {5, 8, 20}) {
    const std::vector<double>& y = by_r("y");
    same_as_r(mann_kendall({y.begin(), y.begin() + first}).p, "p.first" + std::to_string(first));
  }
}

TEST_P(Series, SlopesTheSame) {
  const std::optional<SenSlope> slope = sen_slope(by_r("x"), by_r("y"));
  ASSERT_TRUE(slope);
  same_as_python({slope->slope, slope->intercept}, "sen");
  same_as_python({slope->interval.lower, slope->interval.upper}, "sen.interval");
}

TEST_P(Series, BreaksTheSame) {
  const std::optional<ChangePoint> change = pettitt(by_r("y"));
  ASSERT_TRUE(change);
  same_as_python({change->k}, "pettitt.k");
  same_as_python({change->p}, "pettitt.p");
  same_as_python({static_cast<double>(change->last_before + 1)}, "pettitt.last_before");  // theirs counts from 1
}

INSTANTIATE_TEST_SUITE_P(All, Series, ::testing::Values("nile", "huron", "haven", "miles"),
                         [](const auto& each) { return each.param; });

}  // namespace
}  // namespace figcheck::statistics
