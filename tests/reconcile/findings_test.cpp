#include "reconcile/findings.hpp"

#include <gtest/gtest.h>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

std::vector<Finding> converted(Assertion of, Assertion in) {
  in.converts = 0;
  return findings_of({article("a", day(1), {std::move(of), std::move(in)})});
}

std::vector<Finding> part(Assertion whole, Assertion part) {
  part.subset_of = 0;
  return findings_of({article("a", day(1), {std::move(whole), std::move(part)})});
}

TEST(Findings, AConversionThatIsRightIsNone) {
  EXPECT_TRUE(converted(measure(10, "kilometer", "distance", 0.5), measure(6, "mile", "distance", 0.5)).empty());
  EXPECT_TRUE(converted(measure(75, "kilometer", "distance", 0.5), measure(50, "mile", "distance", 5)).empty());
  EXPECT_TRUE(converted(measure(2, "meter", "width", 0.5), measure(6.6, "foot", "width", 0.05)).empty());
  EXPECT_TRUE(
      converted(measure(20, "degree celsius", "heat", 0.5), measure(68, "degree fahrenheit", "heat", 0.5)).empty());
}

TEST(Findings, AConversionThatIsWrongIsOne) {
  const auto found = converted(measure(10, "kilometer", "distance", 0.5), measure(16, "mile", "distance", 0.5));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "conversion");
  EXPECT_EQ(found[0].members.size(), 2U);
  EXPECT_EQ(found[0].explanation, "10 kilometer is 6.21 mile, not 16.");
}

TEST(Findings, MoneyIsNotChecked) {
  EXPECT_TRUE(converted(money(2e6, "EUR", "damage", "cost"), money(9e6, "USD", "damage", "cost")).empty());
}

TEST(Findings, APartLargerThanItsSetIsOne) {
  const auto found = part(killed(8), killed(11));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "subset");
}

TEST(Findings, APartThatFitsOrMayFitIsNone) {
  EXPECT_TRUE(part(killed(8), killed(8)).empty());
  EXPECT_TRUE(part(at_least(killed(8)), killed(11)).empty());
  EXPECT_TRUE(part(vague(3, "several", killed(3)), killed(11)).empty());
  Assertion denied = killed(11);
  denied.negated = true;
  EXPECT_TRUE(part(killed(8), denied).empty());
}

TEST(Findings, IndicesOutsideTheArticleAreIgnored) {
  Assertion odd = killed(11);
  odd.subset_of = 99;
  odd.converts = -7;
  EXPECT_TRUE(findings_of({article("a", day(1), {odd})}).empty());
}

}  // namespace
}  // namespace figcheck::reconcile
