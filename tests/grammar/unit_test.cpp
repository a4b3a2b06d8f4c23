#include "grammar/unit.hpp"

#include <gmock/gmock.h>

#include "unit_reading.hpp"

namespace figcheck::grammar {
namespace {

TEST(Unit, IsNoneBeforeAThing) {
  for (const char* text : {"300| children", "5| of them", "12|", "12|.", "12|, she said", "7| in 10 homes",
                           "3| a day later", "40| or 50", "9|-man team", "2| pastries"}) {
    EXPECT_FALSE(unit_of(text)) << text;
  }
}

TEST(Unit, NeverReadsPastTheEndThatItIsGiven) {
  const std::string text = "10 kilometers per hour";
  EXPECT_EQ(parse_unit(text, 2, 13)->unit, "kilometer");
  EXPECT_FALSE(parse_unit(text, 2, 6));
  EXPECT_FALSE(parse_unit(text, 2, 2));
  EXPECT_FALSE(parse_unit(text, 90, 120));
}

TEST(Unit, SpansItsOwnWords) {
  EXPECT_EQ(words_of("10| km away"), "km");
  EXPECT_EQ(words_of("a 10|-year-old girl"), "year-old");
  EXPECT_EQ(words_of("52| dollars a barrel on Monday"), "dollars a barrel");
  EXPECT_EQ(words_of("it weighs 9 lb|"), "");
}

TEST(Unit, IsAttributiveBehindAHyphen) {
  EXPECT_TRUE(unit_of("a 10|-mile march")->attributive);
  EXPECT_TRUE(unit_of("a three million| - euro prize")->attributive);
  EXPECT_FALSE(unit_of("10| miles")->attributive);
  EXPECT_FALSE(unit_of("she ran 10| -miles of it")) << "a hyphen that only precedes its word opens another phrase";
}

TEST(Percent, InAllItsSpellings) {
  for (const char* text : {"5|%", "5| %", "5| percent", "5| per cent", "5|-percent", "5| pct", "5|pc", "5| Percent"}) {
    ASSERT_TRUE(unit_of(text)) << text;
    EXPECT_EQ(unit_of(text)->unit, "percent") << text;
    EXPECT_EQ(unit_of(text)->kind, Kind::percent) << text;
  }
}

TEST(Percent, PointsAreNoPercent) {
  EXPECT_EQ(name_of("2| percentage points"), "percentage point");
  EXPECT_EQ(name_of("a 2|-percentage-point rise"), "percentage point");
  EXPECT_EQ(name_of("2|% points"), "percentage point");
  EXPECT_EQ(name_of("25| basis points"), "basis point");
}

TEST(Percent, IsNotTheStartOfAWord) {
  for (const char* text : {"90| percentile", "5| pcs", "5| perches", "5| percents", "3| basis", "40| points"})
    EXPECT_FALSE(unit_of(text)) << text;
}

TEST(Percent, MayHaveARate) {
  EXPECT_EQ(name_of("5| percent a year"), "percent/year");
  EXPECT_EQ(name_of("5| percent a year ago"), "percent");
}

TEST(UnitBefore, MagnitudesAreNamedBeforeTheirNumber) {
  const auto unit_before = [](std::string_view text) -> std::string {
    const Marked place = marked(text);
    const auto unit = parse_unit_before(place.text, place.at, 0, place.text.size());
    return unit ? unit->unit : "";
  };
  EXPECT_EQ(unit_before("a magnitude |5.8 quake"), "magnitude");
  EXPECT_EQ(unit_before("with a magnitude of |5.8"), "magnitude");
  EXPECT_EQ(unit_before("with magnitudes above |5"), "magnitude");
  EXPECT_EQ(unit_before("a tremor measuring |5.8 shook"), "magnitude");
  EXPECT_EQ(unit_before("tremors measuring 5.8 and |5.4"), "magnitude");
  EXPECT_EQ(unit_before("a shelf measuring |5.8"), "") << "nothing says that the earth shook";
  EXPECT_EQ(unit_before("the magnitude of the task facing |6 crews"), "");
}

TEST(UnitBefore, ReadsNoFurtherBackThanItMay) {
  const std::string text = "magnitude 5.8";
  EXPECT_TRUE(parse_unit_before(text, 10, 0));
  EXPECT_FALSE(parse_unit_before(text, 10, 4));
  EXPECT_FALSE(parse_unit_before(text, 0, 0));
}

TEST(Unit, SurvivesAnyBytes) {
  std::string text;
  unsigned state = 12345;
  for (int i = 0; i < 4000; ++i) {
    state = state * 1664525U + 1013904223U;
    text += static_cast<char>(state >> 24);
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const auto unit = parse_unit(text, at, text.size())) {
      EXPECT_GE(unit->span.begin, at);
      EXPECT_LE(unit->span.end, text.size());
    }
    if (const auto currency = parse_currency(text, at, text.size())) {
      EXPECT_LE(currency->span.end, text.size());
    }
    if (const auto before = parse_unit_before(text, at, 0)) {
      EXPECT_LE(before->span.end, at);
    }
  }
}

TEST(Unit, IsNotSlowedByEndlessInput) {
  for (const char* piece : {" ", "-", "a", "per ", "square ", "5 feet ", "million "}) {
    std::string text = "5";
    while (text.size() < 200000) text += piece;
    for (int i = 0; i < 1000; ++i) parse_unit(text, 1, text.size());
    parse_unit_before(text, text.size() - 1, 0);
  }
}

}  // namespace
}  // namespace figcheck::grammar
