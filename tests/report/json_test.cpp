#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

using nlohmann::json;

json parsed(const Check& check) {
  std::string out;
  write_json(out, check, {});
  return json::parse(out);
}

TEST(JsonReport, HasTheContractsMembers) {
  const json report = parsed(check_of_ferry());
  EXPECT_EQ(report["schema"], "figcheck/1");
  ASSERT_EQ(report["documents"].size(), 3u);
  EXPECT_EQ(report["documents"][0]["id"], "kellmouth/morning.txt");
  EXPECT_EQ(report["documents"][0]["published"], "2031-05-02");
  EXPECT_EQ(report["documents"][2]["figures"], 2);
  EXPECT_TRUE(report["documents"][1]["title"].is_null());
  ASSERT_EQ(report["quantities"].size(), 4u);
  const json& quantity = report["quantities"][0];
  EXPECT_EQ(quantity["id"], "q-passengers");
  EXPECT_EQ(quantity["label"], "passengers aboard");
  EXPECT_EQ(quantity["unit"], "person");
  EXPECT_EQ(quantity["verdict"], "conflicting");
  EXPECT_EQ(quantity["severity"], 0.7342);
  EXPECT_EQ(quantity["lower"], 212);
  EXPECT_EQ(quantity["upper"], 212);
  EXPECT_TRUE(quantity["estimate"].is_null());
  EXPECT_EQ(quantity["explanation"], "Two of three figures fit 212; late.txt says 122.");
  EXPECT_EQ(report["findings"][0]["kind"], "subset");
  EXPECT_EQ(report["problems"][0]["where"], "kellmouth/photo.txt");
}

TEST(JsonReport, MembersAreAssertions) {
  const json report = parsed(check_of_ferry());
  const json& member = report["quantities"][0]["members"][1];
  EXPECT_EQ(member["doc"], "kellmouth/evening.txt");
  EXPECT_EQ(member["span"], json::array({111, 121}));
  EXPECT_EQ(member["figure"], "211 to 213");
  EXPECT_TRUE(member["value"].is_null());
  EXPECT_EQ(member["lower"], 211);
  EXPECT_EQ(member["upper"], 213);
  EXPECT_EQ(member["agrees"], true);
  EXPECT_EQ(report["quantities"][0]["members"][2]["agrees"], false);
  EXPECT_TRUE(report["quantities"][2]["members"][0]["upper"].is_null());
}

TEST(JsonReport, StatisticsAreNullOrHaveTheirNumbers) {
  Check check = check_of_ferry();
  EXPECT_TRUE(parsed(check)["quantities"][0]["statistics"].is_null());
  reconcile::Statistics& statistics = check.result.quantities[0].statistics;
  statistics.pooled =
      reconcile::PooledFigures{6, 31.2, 5, 1e-5, 84, 6.2, 0.09, 0.08, 431, Interval{371, 502}, Interval{240, 780}};
  statistics.apart.push_back({2, -5.5, 211});
  json found = parsed(check)["quantities"][0]["statistics"];
  EXPECT_EQ(found["pooled"]["figures"], 6);
  EXPECT_EQ(found["pooled"]["q"], 31.2);
  EXPECT_EQ(found["pooled"]["i2"], 84);
  EXPECT_EQ(found["pooled"]["tau2_dl"], 0.08);
  EXPECT_EQ(found["pooled"]["upper"], 502);
  EXPECT_EQ(found["pooled"]["predicted_lower"], 240);
  EXPECT_EQ(found["apart"][0]["member"], 2);
  EXPECT_EQ(found["apart"][0]["studentized_residual"], -5.5);
  EXPECT_TRUE(found["trend"].is_null());

  statistics = {};
  statistics.trend.emplace();
  statistics.trend->days = 12;
  statistics.trend->slope = -3;
  statistics.trend->interval = {-4, -1};
  statistics.trend->change = reconcile::LevelBreak{day_number(Date{2031, 3, 4}), day_number(Date{2031, 3, 6}), 75, 40};
  found = parsed(check)["quantities"][0]["statistics"];
  EXPECT_TRUE(found["pooled"].is_null());
  EXPECT_EQ(found["trend"]["days"], 12);
  EXPECT_EQ(found["trend"]["per_day"], -3);
  EXPECT_EQ(found["trend"]["upper"], -1);
  EXPECT_TRUE(found["trend"]["weighted"].is_null());
  EXPECT_EQ(found["trend"]["break"]["first_after"], "2031-03-06");
  EXPECT_EQ(found["trend"]["break"]["after"], 40);

  statistics.trend->change.reset();
  statistics.trend->weighted = reconcile::WeightedTrend{14, -0.03, Interval{-0.04, -0.02}, 0.001, 0.0005};
  found = parsed(check)["quantities"][0]["statistics"];
  EXPECT_TRUE(found["trend"]["break"].is_null());
  EXPECT_EQ(found["trend"]["weighted"]["figures"], 14);
  EXPECT_EQ(found["trend"]["weighted"]["share_per_day"], -0.03);
  EXPECT_EQ(found["trend"]["weighted"]["lower"], -0.04);
}

TEST(JsonReport, LeansAreListedByOutletAndSource) {
  Check check = check_of_ferry();
  EXPECT_TRUE(parsed(check)["outlets"].empty());
  check.result.leans = {{false, "Daily \"Tall\"", 12, 1.2, Interval{1.1, 1.31}, 5},
                        {true, "harbour office", 9, 0.8, Interval{0.7, 0.9}, 4}};
  const json report = parsed(check);
  ASSERT_EQ(report["outlets"].size(), 1u);
  EXPECT_EQ(report["outlets"][0]["name"], "Daily \"Tall\"");
  EXPECT_EQ(report["outlets"][0]["quantities"], 12);
  EXPECT_EQ(report["outlets"][0]["ratio"], 1.2);
  EXPECT_EQ(report["outlets"][0]["lower"], 1.1);
  EXPECT_EQ(report["outlets"][0]["compared"], 5);
  ASSERT_EQ(report["sources"].size(), 1u);
  EXPECT_EQ(report["sources"][0]["name"], "harbour office");
  EXPECT_EQ(report["sources"][0]["upper"], 0.9);
}

TEST(JsonReport, CausesSayWhichFiguresTheyExplain) {
  const json report = parsed(check_of_ferry());
  const json& causes = report["quantities"][0]["causes"];
  ASSERT_EQ(causes.size(), 2u);
  EXPECT_EQ(causes[0]["kind"], "transposed");
  EXPECT_EQ(causes[0]["members"], json::array({2}));
  EXPECT_EQ(causes[0]["would_be"], 212);
  EXPECT_EQ(causes[0]["odds"], 9);
  EXPECT_EQ(causes[0]["text"], "122 may be 212 <twisted>.");
  EXPECT_TRUE(causes[1]["would_be"].is_null());
  EXPECT_EQ(report["quantities"][1]["causes"], json::array());
}

TEST(JsonReport, OfNothingIsWhole) {
  const json report = parsed(Check{});
  for (const char* name : {"documents", "quantities", "findings", "problems"}) {
    EXPECT_TRUE(report[name].is_array() && report[name].empty()) << name;
  }
}

TEST(JsonLinesReport, IsTheSameQuantitiesAndFindingsOneALine) {
  const Check check = check_of_ferry();
  std::string out;
  write_jsonl(out, check, {});
  json quantities = json::array(), findings = json::array();
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) {
    const json record = json::parse(line);
    EXPECT_TRUE(findings.empty() || !record.contains("verdict")) << "quantities come first";
    (record.contains("verdict") ? quantities : findings).push_back(record);
  }
  EXPECT_EQ(quantities, parsed(check)["quantities"]);
  EXPECT_EQ(findings, parsed(check)["findings"]);
}

TEST(JsonReport, DrainedByPiecesIsTheSame) {
  Check check = check_of_ferry();
  // So many that they are written on several threads, in several pieces.
  for (int i = 0; i < 20'000; ++i) check.problems.push_back({"file" + std::to_string(i), "not a text", ""});
  std::string whole, taken, rest;
  write_json(whole, check, {});
  std::size_t pieces = 0;
  write_json(rest, check, {false, [&](std::string& written) {
                             taken += written;
                             written.clear();
                             ++pieces;
                           }});
  EXPECT_GT(pieces, 2U);
  EXPECT_LT(rest.size(), whole.size() / 10);
  EXPECT_TRUE(taken + rest == whole);
}

}  // namespace
}  // namespace figcheck::report
