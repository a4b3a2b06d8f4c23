// Texts made to break a report: whatever an article holds, the report keeps its structure and nothing in it acts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "check_of_ferry.hpp"
#include "csv_reading.hpp"
#include "markdown_reading.hpp"
#include "night_of_ferry.hpp"
#include "report/assertions.hpp"
#include "report/codepoint.hpp"
#include "report/explain.hpp"

namespace figcheck::report {
namespace {

std::string written(std::string_view format, const Check& check) {
  std::string out;
  find_format(format)->write(out, check, {.all = true});
  return out;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++times;
  return times;
}

bool is_clean(std::string_view text, bool may_hold_unseen) {
  for (std::size_t at = 0; at < text.size();) {
    const Codepoint point = decode(text, at);
    const Sight how = sight(point.value);
    if (!point.valid || how == Sight::control || how == Sight::bidi) return false;
    if (how == Sight::unseen && !may_hold_unseen) return false;
    at += point.length;
  }
  return true;
}

class Hostile : public testing::TestWithParam<std::string> {};

// A harmless text gives the structure that a hostile one must give too.
const std::string kPlain = "plain";

std::string written(const Night& night) {
  std::string out;
  write_night_markdown(out, night);
  return out;
}

std::string index_of_text(const std::string& text) {
  std::string out;
  write_night_index(out, {{text, 1, 2, 3, 4, 5, 6, text, text}});
  return out;
}

/// The structure of `text` is that of `plain`, and no row has more cells than its table has columns.
void expect_structure(const std::string& text, const std::string& plain_text) {
  const MarkdownReading plain = read_markdown(plain_text);
  const MarkdownReading reading = read_markdown(text);
  EXPECT_EQ(reading.headings.size(), plain.headings.size());
  ASSERT_EQ(reading.rows.size(), plain.rows.size());
  for (std::size_t i = 0; i < reading.rows.size(); ++i) EXPECT_EQ(reading.rows[i].size(), reading.columns[i]);
  EXPECT_LE(reading.others.size(), plain.others.size());  // of a text that shows nothing, no paragraph is left
  EXPECT_TRUE(is_clean(text, false));
}

/// A line without the writer's own links, "[text](#anchor)" and "[text](https://…)", but with their texts.
std::string without_links(std::string line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '\\') {
      ++at;
      continue;
    }
    if (line[at] != '[') continue;
    std::size_t end = at + 1;
    while (end < line.size() && line[end] != ']') end += line[end] == '\\' ? 2 : 1;
    if (end >= line.size() || line.compare(end, 2, "](") != 0) continue;
    const std::size_t close = line.find(')', end);
    if (close == std::string::npos) continue;
    line.erase(end, close + 1 - end);
    line.erase(at, 1);
    --at;
  }
  return line;
}

void expect_inert(const std::string& text) {
  const MarkdownReading reading = read_markdown(text);
  for (const auto& row : reading.rows)
    for (const std::string& cell : row) EXPECT_EQ(active_markup(without_links(cell)), "") << cell;
  for (const std::string& heading : reading.headings) EXPECT_EQ(active_markup(heading), "") << heading;
  for (const std::string& line : reading.others) {
    if (line.starts_with("<a id=\"q-") && line.ends_with("\"></a>")) continue;
    if (line.starts_with("`figcheck history ID`")) continue;
    EXPECT_EQ(active_markup(without_links(line)), "") << line;
    for (const char* block : {"#", ">", "+ ", "* ", "    ", "\t", "1. ", "```", "~~~", "|"})
      EXPECT_FALSE(line.starts_with(block)) << line;
    EXPECT_NE(line.find_first_not_of("-=_ "), std::string::npos) << line;
  }
}

TEST_P(Hostile, MarkdownKeepsItsStructure) {
  expect_structure(written("md", check_of_text(GetParam())), written("md", check_of_text(kPlain)));
}

TEST_P(Hostile, MarkdownIsInert) { expect_inert(written("md", check_of_text(GetParam()))); }

TEST_P(Hostile, NightKeepsItsStructure) {
  expect_structure(written(night_of_text(GetParam())), written(night_of_text(kPlain)));
}

TEST_P(Hostile, NightIsInert) { expect_inert(written(night_of_text(GetParam()))); }

TEST_P(Hostile, NightIndexIsInertAndKeepsItsStructure) {
  expect_structure(index_of_text(GetParam()), index_of_text(kPlain));
  expect_inert(index_of_text(GetParam()));
}

TEST_P(Hostile, NightJsonStaysWhole) {
  std::string out;
  write_night_json(out, night_of_text(GetParam()));
  const auto report = nlohmann::json::parse(out);
  EXPECT_EQ(report["news"].size(), 9u);
  EXPECT_EQ(report["open"].size(), 2u);
  EXPECT_TRUE(is_clean(out, false));
}

TEST_P(Hostile, HtmlHasOnlyTheWritersTags) {
  const std::string text = written("html", check_of_text(GetParam()));
  const std::string plain = written("html", check_of_text(kPlain));
  EXPECT_EQ(count(text, "<"), count(plain, "<"));
  EXPECT_EQ(count(text, ">"), count(plain, ">"));
  EXPECT_EQ(count(text, "\""), count(plain, "\""));
  EXPECT_TRUE(is_clean(text, false));
}

TEST_P(Hostile, JsonAndSarifStayWhole) {
  const Check check = check_of_text(GetParam());
  const auto report = nlohmann::json::parse(written("json", check));
  EXPECT_EQ(report["quantities"].size(), 4u);
  EXPECT_EQ(nlohmann::json::parse(written("sarif", check))["runs"][0]["results"].size(), 3u);
  const std::string lines = written("jsonl", check);
  EXPECT_EQ(count(lines, "\n"), 4u + 1u);
  EXPECT_TRUE(is_clean(lines, false));
}

TEST_P(Hostile, CsvKeepsItsColumnsAndRunsNothing) {
  const auto rows = read_csv(written("csv", check_of_text(GetParam())));
  ASSERT_EQ(rows.size(), 9u);
  for (const auto& row : rows) {
    ASSERT_EQ(row.size(), rows[0].size());
    for (const std::string& cell : row) {
      if (cell.empty() || std::string_view("=+-@").find(cell[0]) == std::string_view::npos) continue;
      EXPECT_EQ(cell.find_first_not_of("+-0123456789.,e"), std::string::npos) << cell;
    }
  }
}

TEST_P(Hostile, TerminalGetsNoControls) {
  const Check check = check_of_text(GetParam());
  std::string text;
  explain(text, check, check.result.quantities.front());
  EXPECT_TRUE(is_clean(text, false));
  const AssertionFormat* table = find_assertion_format("table");
  std::string rows;
  table->write(rows, check.readings.front(), true, 0);
  EXPECT_TRUE(is_clean(rows, false));
  EXPECT_EQ(count(rows, "\n"), check.readings.front().assertions.size());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Hostile,
    testing::Values("a|b|c", "\\|", "\\", "\\\\|x|", "\n\n# Heading\n\n", "\r# x", "\u2028# x", "x\n---\n",
                    "x\n===", "\n> quote", "\n- item\n", "1. item", "+ item", "    code", "\t", "```\ncode", "~~~",
                    "`code`", "``a`b``", "**bold**", "***", "_a_", "__a__", "~~gone~~", "[a](javascript:alert(1))",
                    "![a](https://a.example/b.png)", "[a]: https://a.example", "](https://a.example)", "[[", "]]",
                    "[^1]", "http://a.example", "HTTPS://A.example/x?y", "ftp://a.example", "www.a.example",
                    "me@a.example", "@everyone", "#1", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
                    "<!--", "-->", "<https://a.example>", "&lt;script&gt;", "&#60;", "&", "\"onmouseover=\"x",
                    "' onclick='x", "</td></table>", "</title>", "{{summary}}", "{{", "$x$", "5$ and 6$", "$$\nx\n$$",
                    ":smile:", "^a^", "==a==", "=1+1", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1)", "\"", "\"\"", ",",
                    ";", "\r\n", "'", std::string("\0", 1), "\x1b[31m", "\x1b]0;title\x07", "\x7f", "\u009b31m",
                    "\u202e321", "\u2066", "\u200b", "\u200d", "\ufeff", "\U000E0041", "\xff\xfe", "\xc0\xaf",
                    "\xed\xa0\x80", "\xe2\x82", "é", "日本", " ", "   \n   ", "!", "a!", ":"));

TEST(Hostile, AVeryLongTextIsShortened) {
  Check check = check_of_ferry();
  const std::string flood(1 << 20, '*');
  extract::Assertion& assertion = check.readings[0].assertions[0];
  assertion.sentence = flood + "212" + flood;
  assertion.sentence_span = {0, assertion.sentence.size()};
  assertion.span = {flood.size(), flood.size() + 3};
  EXPECT_LT(written("md", check).size(), 20'000u);
  EXPECT_LT(written("html", check).size(), 20'000u);
}

}  // namespace
}  // namespace figcheck::report
