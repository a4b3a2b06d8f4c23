#include "grammar/conversion.hpp"

#include <gtest/gtest.h>

namespace figcheck::grammar {
namespace {

// Expected factors are NIST SP 811's (2008), appendix B.8, to the digits printed there; the acre is that
// of the international foot, which NIST uses since it retired the survey foot in 2023.
struct Case {
  const char* from;
  const char* to;
  double factor;
};

TEST(Conversion, FollowsNistSP811) {
  for (const Case& each : {Case{"foot", "meter", 3.048e-1},
                           {"inch", "centimeter", 2.54},
                           {"yard", "meter", 9.144e-1},
                           {"mile", "kilometer", 1.609344},
                           {"nautical mile", "kilometer", 1.852},
                           {"acre", "square meter", 4.046856e3},
                           {"hectare", "square kilometer", 0.01},
                           {"square mile", "square kilometer", 2.589988},
                           {"gallon", "liter", 3.785412},
                           {"barrel", "cubic meter", 1.589873e-1},
                           {"cubic foot", "cubic meter", 2.831685e-2},
                           {"pound", "kilogram", 4.535924e-1},
                           {"ounce", "gram", 2.834952e1},
                           {"troy ounce", "gram", 3.110348e1},
                           {"ton", "kilogram", 9.071847e2},
                           {"long ton", "kilogram", 1.016047e3},
                           {"stone", "pound", 14},
                           {"mile per hour", "kilometer per hour", 1.609344},
                           {"knot", "meter per second", 5.144444e-1},
                           {"horsepower", "watt", 7.456999e2},
                           {"british thermal unit", "joule", 1.055056e3},
                           {"kilowatt hour", "megajoule", 3.6},
                           {"pound per square inch", "pascal", 6.894757e3},
                           {"newton meter", "pound-foot", 1 / 1.355818},
                           {"hour", "second", 3600},
                           {"week", "day", 7},
                           {"decade", "year", 10},
                           {"gigabyte", "gigabit", 8},
                           {"mile per gallon", "kilometer per liter", 4.251437e-1},
                           {"basis point", "percentage point", 0.01},
                           {"degree", "radian", 1.745329e-2}}) {
    const auto converted = convert(1, each.from, each.to);
    ASSERT_TRUE(converted) << each.from << " to " << each.to;
    EXPECT_NEAR(*converted / each.factor, 1, 2e-6) << each.from << " to " << each.to;
    EXPECT_NEAR(*convert(*converted, each.to, each.from), 1, 1e-12) << each.to << " to " << each.from;
  }
}

TEST(Conversion, TemperaturesArePoints) {
  EXPECT_NEAR(*convert(100, "degree celsius", "degree fahrenheit"), 212, 1e-9);
  EXPECT_NEAR(*convert(-40, "degree fahrenheit", "degree celsius"), -40, 1e-9);
  EXPECT_NEAR(*convert(0, "degree celsius", "kelvin"), 273.15, 1e-9);
}

TEST(Conversion, IsNoneBetweenDifferentThings) {
  EXPECT_FALSE(convert(1, "mile", "hour"));
  EXPECT_FALSE(convert(1, "mile", "square mile"));
  EXPECT_FALSE(convert(1, "percent", "percentage point"));
  EXPECT_FALSE(convert(1, "USD", "EUR"));
  EXPECT_FALSE(convert(1, "degree", "degree celsius"));
  EXPECT_FALSE(convert(1, "story", "meter"));
  EXPECT_FALSE(convert(1, "lux", "candela"));
  EXPECT_FALSE(convert(1, "person", "mile"));
  EXPECT_FALSE(convert(1, "", "mile"));
  EXPECT_FALSE(convert(1, "mile per per per hour", "mile"));
}

TEST(Conversion, AUnitIsItself) { EXPECT_EQ(*convert(7, "USD", "USD"), 7); }

TEST(Dimension, NamesWhatAUnitMeasures) {
  EXPECT_EQ(dimension("mile"), "length");
  EXPECT_EQ(dimension("square mile"), "area");
  EXPECT_EQ(dimension("kilometer per hour"), "speed");
  EXPECT_EQ(dimension("year"), "duration");
  EXPECT_EQ(dimension("percentage point"), "percentage points");
  EXPECT_EQ(dimension("USD"), "");
  EXPECT_EQ(dimension("child"), "");
  EXPECT_EQ(dimension("miles"), "") << "canonical names only";
}

}  // namespace
}  // namespace figcheck::grammar
