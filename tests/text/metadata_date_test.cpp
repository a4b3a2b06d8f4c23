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

TEST(MetadataDate, TellsTheTimeOfDayBesideIt) {
  const auto time = [](std::string_view field) {
    const auto told = metadata_time(field);
    return told ? to_iso(*told) : "";
  };
  EXPECT_EQ(time("2025-08-16T09:00:00Z"), "09:00Z");
  EXPECT_EQ(time(" 2025-08-16T23:00:00-08:00 "), "23:00-08:00");
  EXPECT_EQ(time("2025-08-16T09:05:30.250+0530"), "09:05+05:30");
  EXPECT_EQ(time("2025-08-16T09:05:30.250Z"), "09:05Z");
  EXPECT_EQ(time("2025-08-16 09:00"), "09:00");
  EXPECT_EQ(time("20250816T0900Z"), "09:00Z");
  EXPECT_EQ(time("20250816090000"), "09:00");
  EXPECT_EQ(time("Sat, 16 Aug 2025 09:00:00 GMT"), "09:00Z");
  EXPECT_EQ(time("Sat, 16 Aug 2025 09:00:00 +0200"), "09:00+02:00");
  EXPECT_EQ(time("Sat, 16 Aug 2025 09:00:00 CST"), "09:00-06:00") << "RFC 5322";
  EXPECT_EQ(time("Sat, 16 Aug 2025 09:00:00 -0000"), "09:00");
  EXPECT_EQ(time("August 16, 2025 6:47 pm BST"), "18:47+01:00");
  EXPECT_EQ(time("August 16, 2025 9:00 ET"), "09:00-04:00");

  for (const std::string_view field : {"", "soon", "2025-08-16", "20250816", "16:30", "2025-08-16T25:00:00Z",
                                       "2025-08-16T00:00:00Z", "Sat, 16 Aug 2025 00:00:00 +0200", "2025-08-16 9"})
    EXPECT_EQ(time(field), "") << field;
}
