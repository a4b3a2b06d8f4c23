#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

using nlohmann::json;

json parsed(const Check& check) {
  std::string out;
  write_sarif(out, check, {});
  return json::parse(out);
}

// The members that SARIF 2.1.0 requires: 3.13.2, 3.13.4, 3.14.6, 3.18.2, 3.19.2, 3.27.11, 3.11.8.
TEST(SarifReport, HasWhatTheStandardRequires) {
  const json log = parsed(check_of_ferry());
  EXPECT_EQ(log["version"], "2.1.0");
  ASSERT_EQ(log["runs"].size(), 1u);
  const json& run = log["runs"][0];
  EXPECT_EQ(run["tool"]["driver"]["name"], "figcheck");
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
  ASSERT_TRUE(run["results"].is_array());
  for (const json& result : run["results"]) {
    EXPECT_TRUE(result["message"]["text"].is_string());
    const json& rule = run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()];
    EXPECT_EQ(rule["id"], result["ruleId"]);
    EXPECT_EQ(result["locations"].size(), 1u);
    for (const json& location : result["locations"]) {
      const json& physical = location["physicalLocation"];
      const std::size_t index = physical["artifactLocation"]["index"];
      EXPECT_EQ(physical["artifactLocation"]["uri"], run["artifacts"][index]["location"]["uri"]);
    }
  }
}

TEST(SarifReport, LevelsFollowTheVerdict) {
  const json log = parsed(check_of_ferry());
  const json& results = log["runs"][0]["results"];
  ASSERT_EQ(results.size(), 3u);
  EXPECT_EQ(results[0]["level"], "error");
  EXPECT_EQ(results[0]["ruleId"], "conflicting");
  EXPECT_EQ(results[0]["partialFingerprints"]["figcheckQuantity/v1"], "q-passengers");
  EXPECT_EQ(results[1]["level"], "note");
  EXPECT_EQ(results[2]["level"], "warning");
}

TEST(SarifReport, AConflictNamesItsLikelyCauses) {
  const json log = parsed(check_of_ferry());
  const json& results = log["runs"][0]["results"];
  EXPECT_EQ(results[0]["message"]["text"],
            "passengers aboard: Two of three figures fit 212; late.txt says 122. Likely cause: 122 may be 212 "
            "<twisted>. Or: 122 were saved.");
  EXPECT_EQ(results[0]["properties"]["causes"], json::array({"transposed", "part_as_whole"}));
  EXPECT_FALSE(results[1].contains("properties"));
  EXPECT_FALSE(results[2].contains("partialFingerprints"));
}

TEST(SarifReport, PointsAtTheFigureThatTheOthersStandAgainst) {
  const json log = parsed(check_of_ferry());
  const json& result = log["runs"][0]["results"][0];
  const json& physical = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(physical["artifactLocation"]["uri"], "kellmouth/late.txt");
  EXPECT_EQ(physical["region"]["byteOffset"], 105);
  EXPECT_EQ(physical["region"]["byteLength"], 3);
  EXPECT_EQ(physical["region"]["snippet"]["text"], "122");
  EXPECT_EQ(result["relatedLocations"].size(), 2u);
}

TEST(SarifReport, TellsWhatCouldNotBeRead) {
  const json log = parsed(check_of_ferry());
  const json& notification = log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0];
  EXPECT_EQ(notification["level"], "error");
  EXPECT_EQ(notification["message"]["text"], "kellmouth/photo.txt: not text; convert it to text");
}

TEST(SarifReport, OfNothingHasNoResults) {
  const json log = parsed(Check{});
  EXPECT_TRUE(log["runs"][0]["results"].is_array() && log["runs"][0]["results"].empty());
}

}  // namespace
}  // namespace figcheck::report
