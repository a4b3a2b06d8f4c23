#include "reconcile/digit_slip.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace figcheck::reconcile {
namespace {

TEST(DigitSlip, SeesNeighbouringDigitsSwapped) {
  EXPECT_EQ(digit_slip(87, 78), 0.8);
  EXPECT_EQ(digit_slip(1.3e6, 3.1e6), 0.8);
  EXPECT_EQ(digit_slip(2471, 2741), 1);
  EXPECT_EQ(digit_slip(0.46, 0.64), 0.8);
  EXPECT_EQ(digit_slip(19, 91), 0.8);
  EXPECT_EQ(digit_slip(1909, 9109), 1);
}

TEST(DigitSlip, SeesZerosTooManyByHowFewHaveThoseDigits) {
  EXPECT_EQ(digit_slip(50'000, 500'000), 0.3);
  EXPECT_EQ(digit_slip(6'400, 64'000), 0.7);
  EXPECT_EQ(digit_slip(12'750, 127'500), 1);
  EXPECT_EQ(digit_slip(127e6, 127e9), 1);
}

TEST(DigitSlip, SeesNoneInNumbersThatMerelyDiffer) {
  EXPECT_EQ(digit_slip(31, 38), 0);
  EXPECT_EQ(digit_slip(12, 210), 0);
  EXPECT_EQ(digit_slip(1234, 4321), 0);
  EXPECT_EQ(digit_slip(1234, 3214), 0);
  EXPECT_EQ(digit_slip(3, 30), 0);
  EXPECT_EQ(digit_slip(6'400, 640'000), 0);
}

TEST(DigitSlip, SeesNoneInWhatIsEqualOrNoPositiveNumber) {
  EXPECT_EQ(digit_slip(87, 87), 0);
  EXPECT_EQ(digit_slip(0, 10), 0);
  EXPECT_EQ(digit_slip(-87, 78), 0);
  EXPECT_EQ(digit_slip(std::numeric_limits<double>::infinity(), 10), 0);
  EXPECT_EQ(digit_slip(std::nan(""), 10), 0);
}

TEST(DigitSlip, IsSymmetric) {
  EXPECT_EQ(digit_slip(78, 87), digit_slip(87, 78));
  EXPECT_EQ(digit_slip(500'000, 50'000), digit_slip(50'000, 500'000));
}

}  // namespace
}  // namespace figcheck::reconcile
