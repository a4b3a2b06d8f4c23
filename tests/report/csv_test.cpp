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

TEST(CsvReport, SaysOfEachFigureWhatMayExplainItAndWhatItsArticleHasAgainstIt) {
  Check check = check_of_ferry();
  reconcile::Finding second = check.result.findings[0];
  second.kind = "sum";
  second.explanation = "5 + 6 = 11, \"not\" 12.";
  check.result.findings.push_back(second);
  std::string out;
  write_csv(out, check, {});
  const auto rows = read_csv(out);
  const std::size_t last = rows[0].size() - 1;
  EXPECT_EQ(rows[0][last - 1], "causes");
  EXPECT_EQ(rows[0][last], "findings");
  EXPECT_EQ(rows[1][last - 1], "") << "nothing is wrong with 212";
  EXPECT_EQ(rows[3][last - 1], "122 may be 212 <twisted>. 122 were saved.");
  EXPECT_EQ(rows[3][last], "");
  for (const std::size_t crew : {6u, 7u})
    EXPECT_EQ(rows[crew][last], "subset: 12 of 11 cannot be. sum: 5 + 6 = 11, \"not\" 12.");
}

TEST(CsvReport, AFigureOfAFindingHasARowThoughItIsOfNoQuantity) {
  Check check = check_of_ferry();
  check.result.quantities.clear();
  std::string out;
  write_csv(out, check, {});
  const auto rows = read_csv(out);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[1].size(), rows[0].size());
  EXPECT_EQ(rows[1][0], "");
  EXPECT_EQ(rows[1][8], "kellmouth/morning.txt");
  EXPECT_EQ(rows[2].back(), "subset: 12 of 11 cannot be.");
}

}  // namespace
}  // namespace figcheck::report
