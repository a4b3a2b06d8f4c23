#include "statistics/distribution.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace figcheck::statistics {
namespace {

TEST(Distribution, HasTheTabledQuantiles) {
  EXPECT_NEAR(normal_critical(0.95), 1.959963984540054, 1e-12);
  EXPECT_NEAR(normal_two_sided(1.959963984540054), 0.05, 1e-12);
  EXPECT_NEAR(normal_two_sided(-1.959963984540054), 0.05, 1e-12);
  EXPECT_NEAR(chi_square_upper(3.841458820694124, 1), 0.05, 1e-12);
}

TEST(Distribution, BearsTheEnds) {
  const double infinite = std::numeric_limits<double>::infinity();
  EXPECT_EQ(chi_square_upper(0, 3), 1);
  EXPECT_EQ(chi_square_upper(-1, 3), 1);
  EXPECT_EQ(chi_square_upper(infinite, 3), 0);
  EXPECT_EQ(normal_two_sided(infinite), 0);
  EXPECT_EQ(normal_two_sided(0), 1);
}

}  // namespace
}  // namespace figcheck::statistics
