// Causes in the currency.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cause_story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

TEST(Cause, OneCurrencysNumberUnderAnothersName) {
  Assertion converted = money(3.9e6, "USD", "paintings", "steal");
  converted.converts = 0;
  const Assertion euros = worded(money(3e6, "EUR", "paintings", "steal"), "3 million euros", 5e4);
  std::vector<Reading> readings{
      article("a", day(1), {euros, converted}), article("b", day(1), {euros}),
      article("c", day(1), {worded(money(3.9e6, "EUR", "paintings", "steal"), "3.9 million euros", 5e4)})};
  EXPECT_ONE_CAUSE(causes_of(readings), "unit_name", 3e6);
  readings[0].assertions.pop_back();
  EXPECT_TRUE(causes_of(readings).empty()) << "no rate";
}

TEST(Cause, OneCurrencysNumberAtTheRatesOfTheDay) {
  const Assertion euros = worded(money(31e6, "EUR", "paintings", "steal"), "31 million euros", 5e4);
  const Assertion pounds = worded(money(26.5e6, "GBP", "paintings", "steal"), "26.5 million pounds", 5e4);
  const Assertion wrong = worded(money(26.5e6, "EUR", "paintings", "steal"), "26.5 million euros", 5e4);
  const auto causes = causes_of({article("a", {2016, 8, 20}, {euros}), article("b", {2016, 8, 21}, {euros}),
                                 article("c", {2016, 8, 21}, {pounds}), article("d", {2016, 8, 21}, {wrong})});
  ASSERT_EQ(causes.size(), 1U);
  EXPECT_EQ(causes[0].kind, CauseKind::unit_name);
  EXPECT_THAT(causes[0].text, ::testing::HasSubstr("would fit in GBP, at the reference rates of those days"));
}

}  // namespace
}  // namespace figcheck::reconcile
