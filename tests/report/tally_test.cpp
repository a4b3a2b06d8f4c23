#include "report/tally.hpp"

#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

TEST(Tally, CountsEachThing) {
  const Tally sum = tally(check_of_ferry());
  EXPECT_EQ(sum.articles, 3u);
  EXPECT_EQ(sum.figures, 8u);  // the date is none
  EXPECT_EQ(sum.quantities, 4u);
  EXPECT_EQ(sum.of(reconcile::Verdict::conflicting), 1u);
  EXPECT_EQ(sum.of(reconcile::Verdict::consistent), 0u);
  EXPECT_EQ(sum.findings, 1u);
  EXPECT_EQ(sum.problems, 1u);
}

TEST(Summary, IsWorstFirst) {
  EXPECT_EQ(summary(tally(check_of_ferry())),
            "3 articles, 8 figures, 4 quantities: 1 conflicting, 1 changing, 1 in range, 1 single.");
}
TEST(Summary, OfNothing) { EXPECT_EQ(summary(tally(Check{})), "0 articles, 0 figures, 0 quantities."); }
TEST(Summary, OfOne) {
  Check check;
  check.readings.resize(1);
  EXPECT_EQ(summary(tally(check)), "1 article, 0 figures, 0 quantities.");
}

TEST(CountArticles, CountsEachOnce) {
  EXPECT_EQ(count_articles({{1, 0, {}, true}, {0, 3, {}, true}, {1, 2, {}, true}}), 2u);
}

}  // namespace
}  // namespace figcheck::report
