#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "night_of_ferry.hpp"

namespace figcheck::report {
namespace {

using nlohmann::json;

json parsed(const Night& night) {
  std::string out;
  write_night_json(out, night);
  return json::parse(out);
}

json quantity_of_check(const Night& night, const NewsItem& item) {
  Check check = night.check;
  check.result.quantities = {*item.quantity};
  std::string out;
  write_json(out, check, {});
  return json::parse(out)["quantities"][0];
}

json item_named(const json& report, const std::string& name) {
  for (const json& item : report["news"])
    if (item["name"] == name) return item;
  return nullptr;
}

TEST(NightJson, HasWhatTheHeaderSays) {
  const json report = parsed(night_of_ferry());
  EXPECT_EQ(report["schema"], "figcheck-night/1");
  EXPECT_EQ(report["day"], "2031-05-04");
  EXPECT_EQ(report["since"], "2031-05-03");
  EXPECT_EQ(report["summary"], night_summary(night_of_ferry()));
  EXPECT_EQ(report["counts"],
            json::parse(R"({"documents": {"added": 2, "replaced": 1, "unchanged": 7, "retired": 1}, "figures": 8,
                            "quantities": {"conflicting": 3, "changing": 2, "in_range": 6, "consistent": 5,
                                           "single": 40},
                            "news": {"new_conflict": 1, "worse": 1, "reopened": 1, "settled": 4, "changed": 1,
                                     "new_source": 1},
                            "open": 5, "decided": 1, "open_beyond": 0, "decided_beyond": 0})"));
  EXPECT_EQ(report["documents"].size(), 3u);
  EXPECT_EQ(report["documents"][0]["url"], "https://echo.example/ferry?a=1&b=2");
  EXPECT_EQ(report["findings"][0]["kind"], "subset");
  EXPECT_EQ(report["problems"][0]["where"], "kellmouth/photo.txt");
  EXPECT_EQ(report.size(), 11u);
}

TEST(NightJson, AnItemHasItsQuantityAsTheCheckHasIt) {
  Night night = night_of_ferry();
  const json item = parsed(night)["news"][0];
  EXPECT_EQ(item["kind"], "new_conflict");
  EXPECT_EQ(item["name"], "aa01");
  EXPECT_EQ(item["label"], "passengers aboard");
  EXPECT_EQ(item["unit"], "person");
  EXPECT_EQ(item["standing"], "open");
  EXPECT_TRUE(item["decided"].is_null());
  EXPECT_TRUE(item["became"].is_null());
  EXPECT_EQ(item["fresh"], json::array({2}));
  EXPECT_EQ(item["quantity"], quantity_of_check(night, night.news[0]));
  EXPECT_EQ(item["quantity"]["members"][2]["figure"], "122");
  EXPECT_EQ(item.size(), 10u);
}

TEST(NightJson, BeforeHasWhatItWas) {
  Night night = night_of_ferry();
  item_of(night, "aa02").before->estimate = 211;
  const json report = parsed(night);
  EXPECT_EQ(item_named(report, "aa02")["before"],
            json::parse(R"({"verdict": "conflicting", "severity": 0.36789, "lower": 209.5, "upper": 214.5,
                            "estimate": 211, "figures": 2, "standing": "open", "day": "2031-05-02"})"));
  EXPECT_TRUE(item_named(report, "aa03")["before"]["lower"].is_null());
  EXPECT_EQ(item_named(report, "aa03")["before"]["standing"], "accepted");
  night.news.front().before.reset();
  EXPECT_TRUE(parsed(night)["news"][0]["before"].is_null());
}

TEST(NightJson, WhatEndedHasNoQuantityAndSaysWhereItsFiguresAre) {
  const json report = parsed(night_of_ferry());
  const json merged = item_named(report, "aa06");
  EXPECT_TRUE(merged["quantity"].is_null());
  EXPECT_EQ(merged["label"], "lifeboats");
  EXPECT_EQ(merged["became"], "aa03");
  EXPECT_EQ(merged["fresh"], json::array());
  EXPECT_TRUE(item_named(report, "aa07")["became"].is_null());
}

TEST(NightJson, ADecisionIsTold) {
  const json report = parsed(night_of_ferry());
  EXPECT_EQ(item_named(report, "aa05")["standing"], "dismissed");
  EXPECT_EQ(item_named(report, "aa05")["decided"], "a.l.: two ferries");
}

TEST(NightJson, TheNewsAreInTheOrderOfTheReport) {
  Night night = night_of_ferry();
  const json report = parsed(night);
  std::reverse(night.news.begin(), night.news.end());
  const json other = parsed(night);
  ASSERT_EQ(report["news"].size(), 9u);
  for (std::size_t i = 0; i < 9; ++i) EXPECT_EQ(other["news"][i]["kind"], report["news"][i]["kind"]);
  EXPECT_EQ(report["news"][8]["kind"], "new_source");
}

TEST(NightJson, KnownConflictsHaveAllTheirFields) {
  const json report = parsed(night_of_ferry());
  ASSERT_EQ(report["open"].size(), 2u);
  EXPECT_EQ(report["open"][0],
            json::parse(R"({"name": "bb01", "label": "berths", "unit": "berth", "since": "2031-04-01", "severity": 0.81,
                            "lower": 39.5, "upper": 42.5, "figures": 5, "articles": 4,
                            "explanation": "4 of 5 figures fit 40 to 42; against it: 400 (harbour.txt).",
                            "standing": "open", "decided": null})"));
  EXPECT_EQ(report["open"][1]["standing"], "reopened");
  EXPECT_TRUE(report["open"][1]["upper"].is_null());
  ASSERT_EQ(report["decided"].size(), 1u);
  EXPECT_EQ(report["decided"][0]["decided"], "a.l.: nobody counts gulls");
}

TEST(NightJson, LeavesNothingOut) {
  Night night = night_of_ferry();
  night.news.assign(700, night.news.front());
  night.open.assign(700, night.open.front());
  EXPECT_EQ(parsed(night)["news"].size(), 700u);
  EXPECT_EQ(parsed(night)["open"].size(), 700u);
}

TEST(NightJson, CountsWhatIsNotListed) {
  Night night = night_of_ferry();
  night.open_beyond = 40;
  night.decided_beyond = 3;
  const json counts = parsed(night)["counts"];
  EXPECT_EQ(counts["open"], 45);
  EXPECT_EQ(counts["decided"], 4);
  EXPECT_EQ(counts["open_beyond"], 40);
  EXPECT_EQ(counts["decided_beyond"], 3);
}

TEST(NightJson, OfNothingIsWhole) {
  Night night = night_of_nothing();
  night.since.clear();
  const json report = parsed(night);
  EXPECT_TRUE(report["since"].is_null());
  for (const char* name : {"news", "open", "decided", "documents", "findings", "problems"})
    EXPECT_TRUE(report[name].is_array() && report[name].empty()) << name;
}

TEST(NightJson, FreshBeyondTheMembersIsPassedOver) {
  Night night = night_of_ferry();
  night.news.front().fresh.assign(9, true);
  EXPECT_EQ(parsed(night)["news"][0]["fresh"], json::array({0, 1, 2}));
}

}  // namespace
}  // namespace figcheck::report
