#include "grammar/bound.hpp"

#include <gtest/gtest.h>

#include <string>

namespace figcheck::grammar {
namespace {

struct Hedged {
  std::string words;
  Bound bound;
};

void PrintTo(const Hedged& hedged, std::ostream* out) { *out << hedged.words; }

class ReadsHedgeBefore : public testing::TestWithParam<Hedged> {};

TEST_P(ReadsHedgeBefore, WholeAndByItsMeaning) {
  const std::string text = "The mill had " + GetParam().words + " 20";
  const std::size_t at = text.size() - 2;
  const auto hedge = hedge_before(text, 0, at);
  ASSERT_TRUE(hedge);
  EXPECT_EQ(hedge->bound, GetParam().bound);
  EXPECT_EQ(hedge->span.begin, std::string("The mill had ").size());
}

INSTANTIATE_TEST_SUITE_P(
    Lower, ReadsHedgeBefore,
    testing::Values(Hedged{"at least", Bound::at_least}, Hedged{"AT  LEAST", Bound::at_least},
                    Hedged{"at\nleast", Bound::at_least}, Hedged{"a minimum of", Bound::at_least},
                    Hedged{"no fewer than", Bound::at_least}, Hedged{"not less than", Bound::at_least},
                    Hedged{"more than", Bound::more_than}, Hedged{"over", Bound::more_than},
                    Hedged{"well over", Bound::more_than}, Hedged{"far more than", Bound::more_than},
                    Hedged{"above", Bound::more_than}, Hedged{"upwards of", Bound::more_than},
                    Hedged{"north of", Bound::more_than}, Hedged{"in excess of", Bound::more_than},
                    Hedged{"exceeding", Bound::more_than}, Hedged{"tops", Bound::more_than},
                    Hedged{"greater than or equal to", Bound::at_least}, Hedged{">", Bound::more_than},
                    Hedged{">=", Bound::at_least}, Hedged{"≥", Bound::at_least},
                    Hedged{"more than the", Bound::more_than}, Hedged{"at least another", Bound::at_least},
                    Hedged{"at least an estimated", Bound::at_least}));

INSTANTIATE_TEST_SUITE_P(Upper, ReadsHedgeBefore,
                         testing::Values(Hedged{"up to", Bound::at_most}, Hedged{"as many as", Bound::at_most},
                                         Hedged{"as much as", Bound::at_most}, Hedged{"no more than", Bound::at_most},
                                         Hedged{"a maximum of", Bound::at_most}, Hedged{"at most", Bound::at_most},
                                         Hedged{"not exceeding", Bound::at_most},
                                         Hedged{"fewer than", Bound::less_than}, Hedged{"less than", Bound::less_than},
                                         Hedged{"under", Bound::less_than}, Hedged{"below", Bound::less_than},
                                         Hedged{"well under", Bound::less_than}, Hedged{"<", Bound::less_than},
                                         Hedged{"≤", Bound::at_most}, Hedged{"smaller or equal than", Bound::at_most},
                                         Hedged{"up to about", Bound::at_most}, Hedged{"sub-", Bound::less_than}));

TEST(HedgeBefore, IsTheLongestPhraseThatBeginsWhereAWordDoes) {
  const std::string text = "a home for about 20";  // not "or about"
  const auto hedge = hedge_before(text, 0, text.size() - 2);
  ASSERT_TRUE(hedge);
  EXPECT_EQ(hedge->bound, Bound::approx);
  EXPECT_EQ(hedge->span, (Span{11, 16}));
}

INSTANTIATE_TEST_SUITE_P(Near, ReadsHedgeBefore,
                         testing::Values(Hedged{"nearly", Bound::below}, Hedged{"almost", Bound::below},
                                         Hedged{"close to", Bound::below}, Hedged{"just under", Bound::below},
                                         Hedged{"approaching", Bound::below}, Hedged{"just shy of", Bound::below},
                                         Hedged{"about", Bound::approx}, Hedged{"around", Bound::approx},
                                         Hedged{"some", Bound::approx}, Hedged{"roughly", Bound::approx},
                                         Hedged{"approximately", Bound::approx}, Hedged{"circa", Bound::approx},
                                         Hedged{"an estimated", Bound::approx},
                                         Hedged{"in the region of", Bound::approx}, Hedged{"~", Bound::approx},
                                         Hedged{"somewhere around", Bound::approx}, Hedged{"exactly", Bound::exact},
                                         Hedged{"only", Bound::exact}, Hedged{"only about", Bound::approx}));

class RefusesHedgeBefore : public testing::TestWithParam<std::string> {};

TEST_P(RefusesHedgeBefore, WhereTheWordsSayNoBound) {
  const std::string text = GetParam() + " 20";
  EXPECT_FALSE(hedge_before(text, 0, text.size() - 2)) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Words, RefusesHedgeBefore,
                         testing::Values("the mill had", "killed", "handsome", "moreover", "than", "undercover",
                                         "turnover", "over the", "about the", "at least.", "late as", "the"));

TEST(HedgeBefore, DoesNotReachBackBeyondItsBeginning) {
  const std::string text = "at least 20";
  EXPECT_TRUE(hedge_before(text, 0, 9));
  EXPECT_FALSE(hedge_before(text, 3, 9));
}

TEST(HedgeBefore, TellsAPrepositionFromAHedge) {
  const std::string weak = "over 20";
  EXPECT_TRUE(hedge_before(weak, 0, 5)->weak);
  const std::string firm = "more than 20";
  EXPECT_FALSE(hedge_before(firm, 0, 10)->weak);
}

class ReadsHedgeBehind : public testing::TestWithParam<Hedged> {};

TEST_P(ReadsHedgeBehind, RightBehindTheNumber) {
  const std::string text = "20" + GetParam().words;
  const auto hedge = hedge_behind(text, 2, text.size());
  ASSERT_TRUE(hedge);
  EXPECT_EQ(hedge->bound, GetParam().bound);
}

INSTANTIATE_TEST_SUITE_P(Words, ReadsHedgeBehind,
                         testing::Values(Hedged{" or more", Bound::at_least},
                                         Hedged{" or more people", Bound::at_least}, Hedged{"+", Bound::at_least},
                                         Hedged{"+ people", Bound::at_least}, Hedged{"-plus", Bound::at_least},
                                         Hedged{" or older", Bound::at_least},
                                         Hedged{", possibly more", Bound::at_least},
                                         Hedged{" and counting.", Bound::at_least}, Hedged{" or less", Bound::at_most},
                                         Hedged{" or fewer", Bound::at_most}, Hedged{" at most.", Bound::at_most},
                                         Hedged{" or so", Bound::approx}, Hedged{"-odd", Bound::approx},
                                         Hedged{"ish", Bound::approx}, Hedged{" or thereabouts", Bound::approx}));

class RefusesHedgeBehind : public testing::TestWithParam<std::string> {};

TEST_P(RefusesHedgeBehind, WhereTheWordsBelongToSomethingElse) {
  const std::string text = "20" + GetParam();
  EXPECT_FALSE(hedge_behind(text, 2, text.size())) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Words, RefusesHedgeBehind,
                         testing::Values("", " people", " or more than 30", " and more than 300 crew", " or sofas",
                                         " at least 5 of them", "+5", " or"));

TEST(RangePhrase, NeedsBothItsSides) {
  const auto in_phrase = [](const std::string& text) {
    const std::size_t at = text.find("75");
    return in_a_range_phrase(text, {0, text.size()}, at, at + 2);
  };
  EXPECT_TRUE(in_phrase("in the 75 range"));
  EXPECT_TRUE(in_phrase("around the 75 mark"));
  EXPECT_FALSE(in_phrase("in the 75 boats"));
  EXPECT_FALSE(in_phrase("with 75 range"));
}

TEST(Change, IsFoundAFewWordsBack) {
  const auto changes = [](const std::string& text) { return change_before(text, 0, text.size()); };
  EXPECT_TRUE(changes("output rose "));
  EXPECT_TRUE(changes("the firm cut its yearly output of bricks "));
  EXPECT_TRUE(changes("dipped "));
  EXPECT_FALSE(changes("tickets cost "));
  EXPECT_FALSE(changes("Output rose. Tickets cost "));
}

TEST(Interval, FollowsTheBound) {
  EXPECT_EQ(interval_of(Bound::exact, 22), (Interval{22, 22}));
  EXPECT_EQ(interval_of(Bound::at_least, 22), (Interval{22, std::nullopt}));
  EXPECT_EQ(interval_of(Bound::more_than, 22), (Interval{22, std::nullopt}));
  EXPECT_EQ(interval_of(Bound::at_most, 300), (Interval{std::nullopt, 300}));
  EXPECT_EQ(interval_of(Bound::less_than, 300), (Interval{std::nullopt, 300}));
  EXPECT_EQ(interval_of(Bound::below, 20000), (Interval{18000, 20000}));
  EXPECT_EQ(interval_of(Bound::approx, 50), (Interval{45, 55}));
  EXPECT_EQ(interval_of(Bound::approx, -50), (Interval{-55, -45}));
}

}  // namespace
}  // namespace figcheck::grammar
