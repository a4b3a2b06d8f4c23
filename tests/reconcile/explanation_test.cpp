#include "reconcile/explanation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reconcile/quantity.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Written, IsWhatAReaderWants) {
  EXPECT_EQ(written(14000), "14,000");
  EXPECT_EQ(written(7.6), "7.6");
  EXPECT_EQ(written(999), "999");
  EXPECT_EQ(written(1234567), "1.235 million");
  EXPECT_EQ(written(23.5e6), "23.5 million");
  EXPECT_EQ(written(-1366), "-1,366");
  EXPECT_EQ(written(0), "0");
  EXPECT_EQ(written(1e300), "1e+300");
}

std::string explanation(std::vector<Reading> readings) {
  const Result result = reconcile(readings);
  EXPECT_EQ(result.quantities.size(), 1U);
  return result.quantities.front().explanation;
}

TEST(Explain, AConflictSaysWhoIsAgainstAndByHowMuch) {
  Assertion odd = count(42, "pupil", "pupils", "attend");
  odd.source = "the mayor";
  Reading paper = article("x", day(3), {odd});
  paper.outlet = "Daily Name";
  const Assertion rest = count(24, "pupil", "pupils", "attend");
  EXPECT_EQ(explanation({article("a", day(3), {rest}), article("b", day(3), {rest}), paper}),
            "2 of 3 figures fit 24; against it: 42 (the mayor, Daily Name, 3 March 2031), up to 1.75 times apart.");
}

TEST(Explain, AChangeSaysFromWhatToWhatAndHowFast) {
  EXPECT_THAT(explanation({article("a", day(1), {killed(40)}), article("b", day(3), {killed(60)})}),
              HasSubstr("From 40 on 1 March 2031 to 60 on 3 March 2031: +10 a day."));
}

TEST(Explain, CopiesAreOneOrigin) {
  Reading a = article("a", day(1), {killed(40)}), b = article("b", day(1), {killed(40)}),
          c = article("c", day(1), {killed(40)});
  a.shingles.assign(64, 7);
  b.shingles.assign(64, 7);
  EXPECT_THAT(explanation({a, b, c}), HasSubstr("2 origins in 3 articles"));
  b.shingles.assign(64, 8);
  EXPECT_THAT(explanation({a, b, c}), Not(HasSubstr("origin")));
}

}  // namespace
}  // namespace figcheck::reconcile
