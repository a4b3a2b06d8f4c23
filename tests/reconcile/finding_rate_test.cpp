#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "article_text.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using testing::found_in;
using ::testing::IsEmpty;

TEST(Rates, OfTwoConversionsThatDifferAreAFinding) {
  EXPECT_THAT(found_in("The grant is worth €3.0 million ($3.9 million), and the loan €5.0 million ($9.0 million)."),
              ElementsAre("conversion: €3.0 million is converted to $3.9 million, which is 1.3 USD for 1 EUR; €5.0 "
                          "million is converted to $9.0 million, which is 1.8 USD for 1 EUR."));
}

TEST(Rates, OfBothWaysAreOnePair) {
  EXPECT_THAT(found_in("The grant is worth €3.0 million ($3.9 million), and the loan $9.0 million (€5.0 million)."),
              ElementsAre(::testing::HasSubstr("1.8 USD for 1 EUR")));
  EXPECT_THAT(found_in("The grant is worth €3.0 million ($3.9 million), and the loan $6.5 million (€5.0 million)."),
              IsEmpty());
}

TEST(Rates, WithinRoundingAndAFewDaysAreNone) {
  EXPECT_THAT(found_in("The grant is worth €3.0 million ($3.9 million), and the loan €5.0 million ($6.7 million)."),
              IsEmpty());
  EXPECT_THAT(found_in("The grant is worth €3.0 million ($3.9 million)."), IsEmpty());
}

}  // namespace
}  // namespace figcheck::reconcile
