#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check_of_ferry.hpp"
#include "csv_reading.hpp"

namespace figcheck::report {
namespace {

TEST(CsvReport, HasARowForEachFigure) {
  std::string out;
  write_csv(out, check_of_ferry(), {});
  const auto rows = read_csv(out);
  ASSERT_EQ(rows.size(), 1u + 3 + 2 + 2 + 1);
  for (const auto& row : rows) EXPECT_EQ(row.size(), rows[0].size());
  EXPECT_THAT(std::vector<std::string>(rows[3].begin(), rows[3].begin() + 12),
              testing::ElementsAre("q-passengers", "passengers aboard", "conflicting", "0.7342", "212", "212", "",
                                   "false", "kellmouth/late.txt", "105", "108", "122"));
}

}  // namespace
}  // namespace figcheck::report
