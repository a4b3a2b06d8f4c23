#include "report/number.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <limits>

namespace figcheck::report {
namespace {

std::string number(double value) {
  std::string out;
  append_number(out, value);
  return out;
}

TEST(Number, WholeOnesHaveNoExponent) {
  EXPECT_EQ(number(0), "0");
  EXPECT_EQ(number(-0.0), "0");
  EXPECT_EQ(number(19500), "19500");
  EXPECT_EQ(number(20000000000), "20000000000");
  EXPECT_EQ(number(1e15), "1000000000000000");
  EXPECT_EQ(number(-3), "-3");
}

TEST(Number, ReadsBackAsItself) {
  for (const double value : {0.1, 6.1, 1e-7, 1.0 / 3, 1e16, 1.7976931348623157e308, 5e-324, -2.5, 9007199254740993.0}) {
    EXPECT_EQ(std::strtod(number(value).c_str(), nullptr), value) << number(value);
  }
  EXPECT_EQ(number(0.1), "0.1");
}

TEST(Number, IsNullWhereThereIsNone) {
  EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(number(std::nan("")), "null");
  std::string out;
  append_number(out, std::optional<double>());
  EXPECT_EQ(out, "null");
}

TEST(NumberWords, GroupsThousands) {
  EXPECT_EQ(number_words(0), "0");
  EXPECT_EQ(number_words(999), "999");
  EXPECT_EQ(number_words(19500), "19,500");
  EXPECT_EQ(number_words(-1234567), "-1,234,567");
  EXPECT_EQ(number_words(2.5e9), "2,500,000,000");
}

TEST(NumberWords, ShortensFractions) {
  EXPECT_EQ(number_words(6.1), "6.1");
  EXPECT_EQ(number_words(9.656064), "9.65606");
  EXPECT_EQ(number_words(1234.5), "1,234.5");
  EXPECT_EQ(number_words(1234567.5), "1,234,568");
  EXPECT_EQ(number_words(std::nan("")), "no number");
}

TEST(IntervalWords, SaysWhatItAllows) {
  EXPECT_EQ(interval_words({19500.0, 19500.0}), "19,500");
  EXPECT_EQ(interval_words({19500.0, std::nullopt}), "at least 19,500");
  EXPECT_EQ(interval_words({std::nullopt, 300.0}), "at most 300");
  EXPECT_EQ(interval_words({18000.0, 20000.0}), "18,000–20,000");
  EXPECT_EQ(interval_words({}), "any number");
}

}  // namespace
}  // namespace figcheck::report
