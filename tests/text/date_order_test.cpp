#include "text/date_order.hpp"

#include <gtest/gtest.h>

namespace figcheck::text {
namespace {

TEST(DateOrder, IsToldByOtherDates) {
  EXPECT_TRUE(writes_day_first("The dam broke on 12 February."));
  EXPECT_TRUE(writes_day_first("The dam broke on the 12th of February."));
  EXPECT_TRUE(writes_day_first("Updated 25/12/2031"));
  EXPECT_FALSE(writes_day_first("The dam broke on February 12."));
  EXPECT_FALSE(writes_day_first("Updated 12/25/2031"));
}

TEST(DateOrder, IsToldByMoneyAndSpelling) {
  EXPECT_TRUE(writes_day_first("It cost \u00A340."));
  EXPECT_TRUE(writes_day_first("It cost Rs 5 lakh."));
  EXPECT_TRUE(writes_day_first("The CENTRE was shut."));
  EXPECT_FALSE(writes_day_first("The center was shut."));
}

TEST(DateOrder, IsNotToldByNothingOrByBoth) {
  EXPECT_FALSE(writes_day_first(""));
  EXPECT_FALSE(writes_day_first("The dam broke at noon, in 1/2 an hour."));
  EXPECT_FALSE(writes_day_first("The centre was shut on February 12."));
  EXPECT_FALSE(writes_day_first("It holds 40 rs"));
}

}  // namespace
}  // namespace figcheck::text
