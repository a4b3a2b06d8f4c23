#include "reconcile/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "article_text.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace testing;

std::vector<Finding> converted(Assertion of, Assertion in) {
  in.converts = 0;
  return findings_of({article("a", day(1), {std::move(of), std::move(in)})});
}

std::vector<Finding> part(Assertion whole, Assertion part) {
  part.subset_of = 0;
  for (Assertion* each : {&whole, &part}) each->sentence_span = {0, 200};
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
  EXPECT_EQ(found[0].explanation, "10 kilometers is 6.21 miles, not 16.");
}

std::vector<Finding> exchanged(const Date& day, double euros, double dollars) {
  Assertion in = money(dollars, "USD", "damage", "cost");
  in.converts = 0;
  return findings_of({article("a", day, {money(euros, "EUR", "damage", "cost"), std::move(in)})});
}

TEST(Findings, MoneyThatNoRateOfItsDaysConvertsIsOne) {
  EXPECT_TRUE(exchanged({2016, 8, 20}, 3e6, 3.4e6).empty());
  const auto found = exchanged({2016, 8, 20}, 3e6, 4.3e6);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "conversion");
  EXPECT_THAT(found[0].explanation, ::testing::HasSubstr("the reference rates of those days were 1.1"));
  EXPECT_EQ(exchanged({}, 3e6, 7.2e6).size(), 1U) << "at no rate ever";
  EXPECT_TRUE(exchanged({}, 3e6, 4.3e6).empty()) << "at that of some year";
}

TEST(Findings, MoneyThatAnotherLandsDollarsFitIsNone) {
  Assertion in = money(4.4e6, "USD", "damage", "cost");
  in.converts = 0;
  in.figure = "$4.4 million";
  const Assertion of = money(3e6, "EUR", "damage", "cost");
  EXPECT_TRUE(findings_of({article("a", {2016, 8, 20}, {of, in})}).empty());
  in.figure = "US$4.4 million";
  EXPECT_EQ(findings_of({article("a", {2016, 8, 20}, {of, in})}).size(), 1U);
}

TEST(Findings, MoneyOfYearsWithoutRatesIsNotChecked) {
  EXPECT_TRUE(exchanged({1984, 8, 20}, 3e6, 30e6).empty());
  EXPECT_TRUE(exchanged({2031, 8, 20}, 3e6, 30e6).empty());
}

TEST(Findings, APartLargerThanItsSetIsOne) {
  const auto found = part(killed(8), killed(11));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "subset");
}

TEST(Findings, APartLargerThanItsSetIsReadFromTheText) {
  EXPECT_THAT(found_in("The school has 400 pupils, including 450 girls."),
              ElementsAre("subset: 450 are said to be a part of 400, which is fewer."));
  EXPECT_THAT(found_in("Five boats left the harbour. Seven of them sank."),
              ElementsAre("subset: Seven are said to be a part of Five, which is fewer."));
  EXPECT_THAT(found_in("Of the 100 passengers, 60 were women, 70 of whom were tourists."),
              ElementsAre("subset: 70 are said to be a part of 60, which is fewer."));
}

TEST(Findings, APartOfWhatStandsFurtherBackIsNone) {
  EXPECT_THAT(found_in("Five coaches left the track. Seven of the injured were in hospital."), IsEmpty());
  EXPECT_THAT(found_in("Of the 100 passengers, 60 were women, 20 of whom were tourists and 30 of whom were children."),
              IsEmpty());
}

TEST(Findings, ASetWithinItselfEnds) {
  Assertion one = killed(8), other = killed(8);
  one.subset_of = 1;
  other.subset_of = 0;
  EXPECT_TRUE(findings_of({article("a", day(1), {one, other})}).empty());
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
