#include "report/assertions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "check_of_ferry.hpp"
#include "csv_reading.hpp"

namespace figcheck::report {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

std::string printed(std::string_view format, const std::vector<extract::Reading>& readings, bool all = false) {
  const AssertionFormat* chosen = find_assertion_format(format);
  std::string out;
  std::size_t count = 0;
  chosen->open(out, all);
  for (const extract::Reading& reading : readings) {
    chosen->write(out, reading, all, count);
    count += reading.assertions.size();
  }
  chosen->close(out);
  return out;
}

extract::Reading reading_of(std::vector<extract::Assertion> assertions) {
  extract::Reading reading;
  reading.assertions = std::move(assertions);
  return reading;
}

const std::vector<std::string> kFields{"doc",     "span",         "figure",    "value",  "lower",    "upper",
                                       "bound",   "kind",         "unit",      "per",    "counted",  "event",
                                       "subject", "source", "carrier", "as_of",     "published", "window", "relation",
                                       "trend",   "links",        "negated",   "hypothetical", "sentence"};

TEST(AssertionLines, HaveExactlyTheContractsFields) {
  const std::string line = printed("jsonl", {reading_of({assertion_in("Some 212 came.", "212", {212.0, 212.0})})});
  std::vector<std::string> names;
  const auto object = ordered_json::parse(line);
  for (const auto& [name, value] : object.items()) names.push_back(name);
  EXPECT_EQ(names, kFields);
}

TEST(AssertionLines, HaveARoleOnlyIfAsked) {
  extract::Assertion date = assertion_in("It sank on 2 May.", "2", {});
  date.role = Role::date;
  EXPECT_EQ(json::parse(printed("jsonl", {reading_of({date})}, true))["role"], "date");
  EXPECT_FALSE(json::parse(printed("jsonl", {reading_of({date})})).contains("role"));
}

TEST(AssertionLines, SayEachField) {
  extract::Assertion full = assertion_in("Nearly 20,000 crowns a day.", "20,000", {18000.0, 20000.0});
  full.value = 20000;
  full.bound = Bound::below;
  full.kind = Kind::money;
  full.unit = "XKR";
  full.per = "day";
  full.counted = "takings";
  full.event = "earn";
  full.subject_phrase = "Tarn's mill";
  full.links = {{extract::LinkKind::changed_from, {20, 23}}, {extract::LinkKind::share_of, {30, 36}}};
  full.source = "owner";
  full.carrier = "Merrin Gazette";
  full.as_of = {2031, 4, 0};
  full.published = {2031, 5, 2};
  full.window = "since 2030";
  full.relation = extract::Relation::addition;
  full.trend = extract::Trend::up;
  full.negated = true;
  full.hypothetical = true;
  const json line = json::parse(printed("jsonl", {reading_of({full})}));
  const json expected = {{"doc", "kellmouth/morning.txt"},
                         {"span", {107, 113}},
                         {"figure", "20,000"},
                         {"value", 20000},
                         {"lower", 18000},
                         {"upper", 20000},
                         {"bound", "below"},
                         {"kind", "money"},
                         {"unit", "XKR"},
                         {"per", "day"},
                         {"counted", "takings"},
                         {"event", "earn"},
                         {"subject", "Tarn's mill"},
                         {"source", "owner"},
                         {"carrier", "Merrin Gazette"},
                         {"as_of", "2031-04"},
                         {"published", "2031-05-02"},
                         {"window", "since 2030"},
                         {"relation", "addition"},
                         {"trend", "up"},
                         {"links", json::array({{{"is", "changed_from"}, {"span", {20, 23}}},
                                                {{"is", "share_of"}, {"span", {30, 36}}}})},
                         {"negated", true},
                         {"hypothetical", true},
                         {"sentence", "Nearly 20,000 crowns a day."}};
  EXPECT_EQ(line, expected);
}

TEST(AssertionLines, AreNullWhereThereIsNothing) {
  const json line =
      json::parse(printed("jsonl", {reading_of({assertion_in("Dozens came.", "Dozens", {24.0, std::nullopt})})}));
  for (const char* name : {"value", "upper", "unit", "per", "counted", "event", "subject", "source", "carrier", "as_of", "published",
                           "window", "relation", "trend"}) {
    EXPECT_TRUE(line[name].is_null()) << name;
  }
  EXPECT_EQ(line["lower"], 24);
}

TEST(AssertionFormats, SayTheSame) {
  const auto readings = check_of_ferry().readings;
  json lines = json::array();
  std::istringstream stream(printed("jsonl", readings));
  for (std::string line; std::getline(stream, line);) lines.push_back(json::parse(line));
  EXPECT_EQ(lines.size(), 9u);
  EXPECT_EQ(json::parse(printed("json", readings)), lines);
  EXPECT_EQ(json::parse(printed("json", {})), json::array());
  const auto rows = read_csv(printed("csv", readings));
  ASSERT_EQ(rows.size(), 10u);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    ASSERT_EQ(rows[i + 1].size(), rows[0].size());
    EXPECT_EQ(rows[i + 1][0], lines[i]["doc"]);
    EXPECT_EQ(rows[i + 1][3], lines[i]["figure"]);
    EXPECT_EQ(rows[i + 1].back(), lines[i]["sentence"]);
  }
}

TEST(AssertionTable, HasColumnsOfOneWidth) {
  auto wide = assertion_in("x", "x", {});
  wide.counted = std::string(500, 'w') + "\x1b[31m";
  wide.source = "Zwölf Ämter";
  const std::string text =
      printed("table", {reading_of({wide, assertion_in("Some 212 came.", "212", {212.0, 212.0})})});
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  std::istringstream lines(text);
  std::vector<std::size_t> starts;
  for (std::string line; std::getline(lines, line);) {
    // Columns are counted in code points: continuation bytes do not count.
    std::erase_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
    const std::size_t where = line.find(starts.empty() ? "where" : "kellmouth/");
    starts.push_back(where);
  }
  EXPECT_THAT(starts, testing::ElementsAre(starts[0], starts[0], starts[0]));
}

TEST(AssertionFormats, AreFoundByName) {
  for (const char* name : {"jsonl", "json", "csv", "table"}) EXPECT_NE(find_assertion_format(name), nullptr) << name;
  EXPECT_EQ(find_assertion_format("xml"), nullptr);
  EXPECT_EQ(assertion_formats().front().name, "jsonl");
}

}  // namespace
}  // namespace figcheck::report
