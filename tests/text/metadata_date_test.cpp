#include "text/metadata_date.hpp"

#include <gtest/gtest.h>

using namespace figcheck;
using namespace figcheck::text;

namespace {

std::string day(std::string_view field) {
  const auto date = metadata_date(field);
  return date ? to_iso(*date) : "";
}

}  // namespace

TEST(MetadataDate, TakesTheFormsOfFields) {
  EXPECT_EQ(day("2025-08-16"), "2025-08-16");
  EXPECT_EQ(day(" 2025-08-16T23:00:00-08:00 "), "2025-08-16");
  EXPECT_EQ(day("2025-08-16 09:00"), "2025-08-16");
  EXPECT_EQ(day("20250816"), "2025-08-16");
  EXPECT_EQ(day("20250816T0900Z"), "2025-08-16");
  EXPECT_EQ(day("D:20250816090000+02'00'"), "2025-08-16");
  EXPECT_EQ(day("Sat, 16 Aug 2025 09:00:00 GMT"), "2025-08-16");
  EXPECT_EQ(day("Saturday, August 16, 2025"), "2025-08-16");
  EXPECT_EQ(day("2025-08"), "2025-08");
}

TEST(MetadataDate, RefusesWhatIsNone) {
  for (const std::string_view field : {"", "soon", "2025-02-30", "20251316", "9999-01-01", "1", "16:30", "1755300000"})
    EXPECT_EQ(day(field), "") << field;
}
