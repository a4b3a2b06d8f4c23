#include "extract/lost_currency.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;

/// The sums of a text with their currencies.
std::vector<std::string> sums(std::string_view text) {
  std::vector<std::string> out;
  for (const Assertion& said : read_text(text).assertions)
    if (said.kind == Kind::money) out.push_back(said.figure + " " + said.unit);
  return out;
}

TEST(LostCurrency, IsTheOneThatTheArticleIsIn) {
  EXPECT_THAT(sums("The ferry cost ?31m. Its owner put in £4m, and the ?2.5m that was left is a loan."),
              ElementsAre("?31m GBP", "£4m GBP", "?2.5m GBP"));
  EXPECT_THAT(sums("The canal will take a? 70 billion loan ($79 billion). Two billion euros came in May."),
              ElementsAre("? 70 billion EUR", "$79 billion USD", "Two billion EUR"));
}

TEST(LostCurrency, IsNotThatOfWhatRestatesIt) {
  EXPECT_THAT(sums("The canal cost 18bn euros (\xEF\xBF\xBD\x31\x35.4bn). The lock was to cost £1bn."),
              ElementsAre("18bn EUR", "\xEF\xBF\xBD\x31\x35.4bn GBP", "£1bn GBP"));
  EXPECT_THAT(sums("The canal cost 18bn euros (\xEF\xBF\xBD\x31\x35.4bn)."),
              ElementsAre("18bn EUR", "\xEF\xBF\xBD\x31\x35.4bn XXX"));
}

TEST(LostCurrency, IsNoDollarWhoseSignIsNeverLost) {
  EXPECT_THAT(sums("The ferry cost ?31m. Its owner put in $4m."), ElementsAre("?31m XXX", "$4m USD"));
}

}  // namespace
}  // namespace figcheck::extract
