#include "grammar/numeral.hpp"

#include <gtest/gtest.h>

#include <string>

namespace figcheck::grammar {
namespace {

struct Read {
  std::string text;
  std::string figure;
  double value;
};

void PrintTo(const Read& read, std::ostream* out) { *out << read.text; }

class ReadsNumeral : public testing::TestWithParam<Read> {};

TEST_P(ReadsNumeral, WithItsValueAndNoMore) {
  const auto numeral = parse_numeral(GetParam().text, 0, GetParam().text.size());
  ASSERT_TRUE(numeral);
  EXPECT_EQ(slice(GetParam().text, numeral->span), GetParam().figure);
  EXPECT_NEAR(numeral->value, GetParam().value, std::abs(GetParam().value) * 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Digits, ReadsNumeral,
                         testing::Values(Read{"7", "7", 7}, Read{"192. Then", "192", 192}, Read{".08 of", ".08", 0.08},
                                         Read{"4.800", "4.800", 4.8}, Read{"1,234,567 sheep", "1,234,567", 1234567},
                                         Read{"1,23 4", "1,23", 1.23}, Read{"12,34,567.89", "12,34,567.89", 1234567.89},
                                         Read{"40 000 boats", "40 000", 40000},
                                         Read{"40\u00A0000", "40\u00A0000", 40000},
                                         Read{"40\u2009000", "40\u2009000", 40000},
                                         Read{"40\u202F000\u202F000", "40\u202F000\u202F000", 4e7},
                                         Read{"423 0000", "423", 423}, Read{"1.111,11 euros", "1.111,11", 1111.11},
                                         Read{"1.250.000 copies", "1.250.000", 1250000}, Read{"5,00", "5,00", 5},
                                         Read{"1, 234", "1", 1}, Read{"500,12 and", "500,12", 500.12},
                                         Read{"22,240,260,310.", "22,240,260,310", 22240260310.}));

INSTANTIATE_TEST_SUITE_P(Exponents, ReadsNumeral,
                         testing::Values(Read{"1e10", "1e10", 1e10}, Read{"1.3e6 cells", "1.3e6", 1.3e6},
                                         Read{"12e-1", "12e-1", 1.2}, Read{"2^+3", "2^+3", 8},
                                         Read{"1.5×10−3 g", "1.5×10−3", 0.0015}, Read{"12 east", "12", 12}));

INSTANTIATE_TEST_SUITE_P(Magnitudes, ReadsNumeral,
                         testing::Values(Read{"100k", "100k", 1e5}, Read{"2.5 million", "2.5 million", 2.5e6},
                                         Read{"2bn", "2bn", 2e9}, Read{"3 bn euros", "3 bn", 3e9},
                                         Read{"4 mn", "4 mn", 4e6}, Read{"13 lakh", "13 lakh", 1.3e6},
                                         Read{"2 crore", "2 crore", 2e7}, Read{"1.5-million", "1.5-million", 1.5e6},
                                         Read{"4 thousand 3 hundred", "4 thousand 3 hundred", 4300},
                                         Read{"3 hundred and 21", "3 hundred and 21", 321},
                                         Read{"3 million two years ago", "3 million", 3e6},
                                         Read{"4 million, two people said", "4 million", 4e6},
                                         Read{"5 million and two boats", "5 million", 5e6},
                                         Read{"2 million two hundred", "2 million two hundred", 2000200},
                                         Read{"2 million 300 people", "2 million", 2e6},
                                         Read{"4 thousand 3 hundred and 0", "4 thousand 3 hundred", 4300},
                                         Read{"3 hundred and 2 hundred", "3 hundred", 300}, Read{"10M", "10M", 1e7},
                                         Read{"48m", "48", 48}, Read{"5 millionaires", "5", 5}));

INSTANTIATE_TEST_SUITE_P(
    Words, ReadsNumeral,
    testing::Values(
        Read{"Sixteen", "Sixteen", 16}, Read{"forty-two", "forty-two", 42}, Read{"fifty - two", "fifty - two", 52},
        Read{"one hundred and sixty-one", "one hundred and sixty-one", 161},
        Read{"two thousand and two hundred", "two thousand and two hundred", 2200},
        Read{"twenty-one trillion three hundred", "twenty-one trillion three hundred", 21000000000300.},
        Read{"three hundred thousand", "three hundred thousand", 3e5}, Read{"a hundred goats", "a hundred", 100},
        Read{"a million", "a million", 1e6}, Read{"a dozen", "a dozen", 12}, Read{"half a dozen", "half a dozen", 6},
        Read{"two dozen", "two dozen", 24}, Read{"dozen rounds", "dozen", 12},
        Read{"a couple of thousand", "a couple of thousand", 2000}, Read{"a couple of boats", "a couple", 2},
        Read{"three hundred and two dozens", "three hundred and two dozens", 324},
        Read{"nine point nought four", "nine point nought four", 9.04},
        Read{"naught point five", "naught point five", 0.5},
        Read{"two million and three", "two million and three", 2000003},
        Read{"one thousand, two hundred and five", "one thousand, two hundred and five", 1205},
        Read{"two million, three of them", "two million", 2e6}, Read{"five and six", "five", 5},
        Read{"twenty, thirty", "twenty", 20}, Read{"seven-year", "seven", 7},
        Read{"ten\nthousand", "ten\nthousand", 10000}));

INSTANTIATE_TEST_SUITE_P(
    Fractions, ReadsNumeral,
    testing::Values(Read{"3/4", "3/4", 0.75}, Read{"10 1/2 miles", "10 1/2", 10.5}, Read{"⅔ of", "⅔", 2.0 / 3},
                    Read{"10½", "10½", 10.5}, Read{"1⁄32", "1⁄32", 1.0 / 32},
                    Read{"three quarters", "three quarters", 0.75}, Read{"five - eighths", "five - eighths", 0.625},
                    Read{"one fifth", "one fifth", 0.2}, Read{"a third of", "a third", 1.0 / 3},
                    Read{"two-thirds of", "two-thirds", 2.0 / 3}, Read{"one twenty-fifth", "one twenty-fifth", 0.04},
                    Read{"one and a fourth", "one and a fourth", 1.25},
                    Read{"two and fifty-four hundredths", "two and fifty-four hundredths", 2.54},
                    Read{"one hundred and three quarters", "one hundred and three quarters", 100.75},
                    Read{"one hundred and thirty fifths", "one hundred and thirty fifths", 26},
                    Read{"five and a half million", "five and a half million", 5.5e6},
                    Read{"one million and a half", "one million and a half", 1.5e6},
                    Read{"two thirds of a million", "two thirds of a million", 2e6 / 3},
                    Read{"half a million", "half a million", 5e5}, Read{"half million", "half million", 5e5},
                    Read{"a quarter million", "a quarter million", 2.5e5}, Read{"half of the", "half", 0.5},
                    Read{"9/11", "9", 9}, Read{"24/7", "24", 24}, Read{"ten seconds", "ten", 10}));

INSTANTIATE_TEST_SUITE_P(Ratios, ReadsNumeral,
                         testing::Values(Read{"one in five pupils", "one in five", 0.2},
                                         Read{"two out of three", "two out of three", 2.0 / 3},
                                         Read{"1 in 1,000", "1 in 1,000", 0.001},
                                         Read{"one over three.", "one over three", 1.0 / 3},
                                         Read{"one over three days", "one", 1}, Read{"two in three weeks", "two", 2},
                                         Read{"8 in 5", "8", 8}, Read{"five in 2009", "five", 5},
                                         Read{"five out of three", "five", 5}));

INSTANTIATE_TEST_SUITE_P(Vague, ReadsNumeral,
                         testing::Values(Read{"dozens of", "dozens", 24},
                                         Read{"tens of thousands", "tens of thousands", 20000},
                                         Read{"hundreds of millions", "hundreds of millions", 2e8},
                                         Read{"several", "several", 3}, Read{"several hundred", "several hundred", 300},
                                         Read{"a few thousand", "a few thousand", 3000},
                                         Read{"several dozen", "several dozen", 36},
                                         Read{"hundreds or even thousands", "hundreds or even thousands", 200},
                                         Read{"Dozen of tugs", "Dozen", 24}));

class RefusesNumeral : public testing::TestWithParam<std::string> {};

TEST_P(RefusesNumeral, ThatOnlyLooksLikeOne) {
  const auto numeral = parse_numeral(GetParam(), 0, GetParam().size());
  EXPECT_TRUE(!numeral || numeral->needs_share) << slice(GetParam(), numeral->span);
}

INSTANTIATE_TEST_SUITE_P(Words, RefusesNumeral,
                         testing::Values("a few", "a third party", "a fifth man", "half-time", "a couple who married",
                                         "a boat", "quarter", "tenant", "onerous", "sixties", "thousand", "few", "a",
                                         ".", "IV", "one third-party claim"));

TEST(Numeral, KnowsItsForm) {
  const auto form = [](std::string_view text) { return parse_numeral(text, 0, text.size())->form; };
  EXPECT_EQ(form("1,200"), NumeralForm::cardinal);
  EXPECT_EQ(form("one and a half"), NumeralForm::cardinal);
  EXPECT_EQ(form("two thirds"), NumeralForm::fraction);
  EXPECT_EQ(form("one in ten"), NumeralForm::fraction);
  EXPECT_EQ(form("scores"), NumeralForm::vague);
  EXPECT_EQ(form("a few hundred"), NumeralForm::vague);
}

TEST(Numeral, ReadsMoneyLettersOnlyWhenTold) {
  const std::string text = "5m";
  EXPECT_EQ(parse_numeral(text, 0, 2)->value, 5);
  EXPECT_EQ(parse_numeral(text, 0, 2, Letters::magnitudes)->value, 5e6);
  const std::string banker = "150MM";
  EXPECT_EQ(parse_numeral(banker, 0, banker.size(), Letters::magnitudes)->value, 150e6);
}

TEST(Numeral, ReadsNothingBehindItsEnd) {
  const std::string text = "2 million three hundred";
  EXPECT_EQ(parse_numeral(text, 0, 1)->value, 2);
  EXPECT_EQ(parse_numeral(text, 0, 5)->value, 2);
  EXPECT_EQ(parse_numeral(text, 0, 9)->value, 2e6);
  EXPECT_FALSE(parse_numeral(text, 9, 9));
}

TEST(Numeral, TakesDigitsWithoutEndForNoNumber) {
  const std::string text(100000, '9');
  const auto numeral = parse_numeral(text, 0, text.size());
  ASSERT_TRUE(numeral);
  EXPECT_EQ(numeral->form, NumeralForm::overlong);
  EXPECT_EQ(numeral->span.end, text.size());
  const std::string power = "9e999";
  const auto large = parse_numeral(power, 0, power.size());
  EXPECT_TRUE(!large || large->form == NumeralForm::overlong);
}

TEST(Numeral, EndsOnWordsWithoutEnd) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "one hundred and ";
  const auto numeral = parse_numeral(text, 0, text.size());
  ASSERT_TRUE(numeral);
  EXPECT_EQ(slice(text, numeral->span), "one hundred");
}

TEST(Rounding, IsHalfTheLastPlaceCounted) {
  const auto rounding = [](std::string_view text) { return rounding_of(*parse_numeral(text, 0, text.size())); };
  EXPECT_DOUBLE_EQ(rounding("14,000"), 500);
  EXPECT_DOUBLE_EQ(rounding("1,366"), 0.5);
  EXPECT_NEAR(rounding("6.1"), 0.05, 1e-12);
  EXPECT_NEAR(rounding("1.5 million"), 50000, 1e-6);
  EXPECT_NEAR(rounding("2.50"), 0.005, 1e-12);
}

TEST(Rounding, TrustsTrailingZerosOnlyAFewPercent) {
  const auto rounding = [](std::string_view text) { return rounding_of(*parse_numeral(text, 0, text.size())); };
  EXPECT_DOUBLE_EQ(rounding("20,000"), 1000);
  EXPECT_DOUBLE_EQ(rounding("two million"), 1e5);
  EXPECT_DOUBLE_EQ(rounding("100"), 5);
}

TEST(Rounding, IsNoneForFewAndForShares) {
  const auto rounding = [](std::string_view text) { return rounding_of(*parse_numeral(text, 0, text.size())); };
  EXPECT_EQ(rounding("19"), 0);
  EXPECT_EQ(rounding("seven"), 0);
  EXPECT_EQ(rounding("dozens"), 0);
  EXPECT_EQ(rounding("two thirds"), 0);
}

}  // namespace
}  // namespace figcheck::grammar
