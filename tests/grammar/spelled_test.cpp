#include <gtest/gtest.h>

#include <string>

#include "grammar/amount.hpp"

namespace figcheck::grammar {
namespace {

// The short way and the grammar must read the same, whatever stands side by side.
TEST(Amount, IsTheSameByTheShortWayAndByTheGrammar) {
  const std::string pieces[] = {"zero", "one",  "seven",  "twelve", "forty", "hundred", "dozen", "thousand", "million",
                                "bn",   "half", "thirds", "fifth",  "a",     "and",     "of",    "point",    "goats",
                                "3",    "21",   "1.5",    "40,000", "3/4",   ",",       "firsts"};
  int read = 0;
  for (const std::string& first : pieces) {
    for (const std::string& second : pieces) {
      for (const std::string& third : pieces) {
        for (const char* join : {" ", "-", ", ", ""}) {
          const std::string text = first + join + second + " " + third;
          const char* const last = text.data() + text.size();
          const char* by_short_way = text.data();
          const char* by_grammar = text.data();
          Amount quick;
          Amount full;
          const bool quickly = parse_amount(by_short_way, last, quick);
          ASSERT_EQ(quickly, parse_amount_by_grammar(by_grammar, last, full)) << text;
          if (!quickly) continue;
          ++read;
          EXPECT_EQ(by_short_way, by_grammar) << text;
          EXPECT_EQ(quick.value, full.value) << text;
          EXPECT_EQ(quick.floor, full.floor) << text;
          EXPECT_EQ(quick.place, full.place) << text;
          EXPECT_EQ(quick.fraction, full.fraction) << text;
        }
      }
    }
  }
  EXPECT_GT(read, 5000);
}

TEST(Amount, AddsSpokenDecimals) {
  const std::string text = " point zero three";
  const char* first = text.data();
  Amount amount;
  amount.value = 200;
  ASSERT_TRUE(parse_spoken_decimals(first, text.data() + text.size(), amount));
  EXPECT_NEAR(amount.value, 200.03, 1e-12);
  EXPECT_NEAR(amount.place, 0.01, 1e-12);
}

TEST(Amount, MultipliesSpokenDecimals) {
  for (const std::string text : {" point two billion goats", "-point-two billion", " point two billion"}) {
    const char* first = text.data();
    Amount amount;
    amount.value = 6;
    ASSERT_TRUE(parse_spoken_decimals(first, text.data() + text.size(), amount));
    EXPECT_NEAR(amount.value, 6.2e9, 1) << text;
    EXPECT_NEAR(amount.place, 1e8, 1e-3) << text;
  }
}

TEST(Amount, TakesNoPointsForDecimals) {
  for (const std::string text :
       {"-point one-page plan", "-point two-minute rally", " point-two goats", " point two-minute rally"}) {
    const char* first = text.data();
    Amount amount;
    amount.value = 6;
    EXPECT_FALSE(parse_spoken_decimals(first, text.data() + text.size(), amount)) << text;
    EXPECT_EQ(first, text.data());
  }
}

TEST(Amount, TakesAMagnitudeGluedToDigits) {
  for (const std::string text : {"2million", "2.0million goats", "2 million"}) {
    const char* first = text.data();
    Amount amount;
    ASSERT_TRUE(parse_amount(first, text.data() + text.size(), amount));
    EXPECT_EQ(amount.value, 2e6) << text;
  }
  const std::string word = "2millionth";
  const char* first = word.data();
  Amount amount;
  ASSERT_TRUE(parse_amount(first, word.data() + word.size(), amount));
  EXPECT_EQ(amount.value, 2);
}

TEST(Amount, LeavesWhatItDoesNotRead) {
  for (const std::string text : {"goats", "point five", "", "hundred"}) {
    const char* first = text.data();
    Amount amount;
    EXPECT_FALSE(parse_amount(first, text.data() + text.size(), amount)) << text;
    EXPECT_EQ(first, text.data());
  }
}

}  // namespace
}  // namespace figcheck::grammar
