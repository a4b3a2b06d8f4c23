#include "reconcile/written_figure.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace figcheck::reconcile {
namespace {

TEST(TakenApart, NumberWordAndWhatStandsAround) {
  const auto figure = taken_apart("$48.2 million", 48.2e6);
  ASSERT_TRUE(figure);
  EXPECT_EQ(figure->before, "$");
  EXPECT_EQ(figure->digits, "482");
  EXPECT_EQ(figure->whole, 2U);
  EXPECT_EQ(figure->word, " million");
  EXPECT_EQ(figure->factor, 1e6);
  EXPECT_FALSE(figure->spelled);
  EXPECT_DOUBLE_EQ(figure->value(), 48.2e6);
}

TEST(TakenApart, ShortAndIndianWordsHyphensAndSeparators) {
  EXPECT_EQ(taken_apart("€2bn", 2e9)->word, "bn");
  EXPECT_EQ(taken_apart("5 crore rupees", 5e7)->after, " rupees");
  EXPECT_EQ(taken_apart("$143-billion", 143e9)->word, "-billion");
  EXPECT_EQ(taken_apart("1,366", 1366)->digits, "1366");
  EXPECT_EQ(taken_apart("12%", 12)->after, "%");
}

TEST(TakenApart, AWordThatIsNoMagnitudeMultipliesNothing) {
  const auto meters = taken_apart("5 m", 5);
  ASSERT_TRUE(meters);
  EXPECT_EQ(meters->factor, 1);
  EXPECT_EQ(meters->after, " m");
}

TEST(TakenApart, WordsHaveTheDigitsTheyWouldBeWrittenWith) {
  const auto four = taken_apart("four million", 4e6);
  ASSERT_TRUE(four);
  EXPECT_TRUE(four->spelled);
  EXPECT_EQ(four->digits, "4");
  EXPECT_EQ(four->word, " million");
  EXPECT_EQ(taken_apart("one and a half million", 1.5e6)->digits, "15");
  EXPECT_EQ(taken_apart("twenty-two", 22)->digits, "22");
}

TEST(TakenApart, RefusesWhatIsNoSingleNumber) {
  EXPECT_FALSE(taken_apart("$2 million to $3 million", 2e6));
  EXPECT_FALSE(taken_apart("2 1/2", 2.5));
  EXPECT_FALSE(taken_apart("14", 15)) << "its parts do not make up the value";
  EXPECT_FALSE(taken_apart("1234567890123456", 1234567890123456.0));
  EXPECT_FALSE(taken_apart("", 0));
  EXPECT_FALSE(taken_apart("-5", -5));
  EXPECT_FALSE(taken_apart("many", std::numeric_limits<double>::infinity()));
  EXPECT_FALSE(taken_apart(std::string(100000, '7'), 7));
}

TEST(WrittenFigure, WritesOtherDigitsTheSameWay) {
  const auto figure = taken_apart("$4.8 million", 4.8e6);
  EXPECT_EQ(figure->with("48", 2, " million"), "$48 million");
  EXPECT_EQ(figure->with("48", 1, " billion"), "$4.8 billion");
  EXPECT_EQ(taken_apart("366", 366)->with("1366366", 7, ""), "1,366,366");
}

TEST(LastPlace, IsThatOfTheLastDigitThatTells) {
  EXPECT_EQ(last_place(14000), 1000);
  EXPECT_EQ(last_place(1366), 1);
  EXPECT_NEAR(last_place(7.6), 0.1, 1e-12);
  EXPECT_NEAR(last_place(0.25), 0.01, 1e-12);
  EXPECT_EQ(last_place(-20), 10);
  EXPECT_EQ(last_place(4.8e6), 1e5);
  EXPECT_EQ(last_place(0), 0);
  EXPECT_EQ(last_place(std::numeric_limits<double>::quiet_NaN()), 0);
  EXPECT_GT(last_place(1e308), 0);
  EXPECT_GT(last_place(5e-324), 0);
}

TEST(MagnitudeOf, KnowsWordsInAnyCaseAndNumber) {
  EXPECT_EQ(magnitude_of("Millions"), 1e6);
  EXPECT_EQ(magnitude_of("BN"), 1e9);
  EXPECT_EQ(magnitude_of("lakhs"), 1e5);
  EXPECT_FALSE(magnitude_of("metre"));
  EXPECT_FALSE(magnitude_of(""));
}

}  // namespace
}  // namespace figcheck::reconcile
