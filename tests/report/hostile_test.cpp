// Texts made to break a report: whatever an article holds, the report keeps its structure and nothing in it acts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "check_of_ferry.hpp"
#include "csv_reading.hpp"
#include "markdown_reading.hpp"
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

TEST_P(Hostile, MarkdownKeepsItsStructure) {
  const std::string text = written("md", check_of_text(GetParam()));
  const MarkdownReading plain = read_markdown(written("md", check_of_text(kPlain)));
  const MarkdownReading reading = read_markdown(text);
  EXPECT_EQ(reading.headings.size(), plain.headings.size());
  ASSERT_EQ(reading.rows.size(), plain.rows.size());
  for (std::size_t i = 0; i < reading.rows.size(); ++i) EXPECT_EQ(reading.rows[i].size(), reading.columns[i]);
  EXPECT_LE(reading.others.size(), plain.others.size());  // of a text that shows nothing, no paragraph is left
  EXPECT_TRUE(is_clean(text, false));
}

TEST_P(Hostile, MarkdownIsInert) {
  const MarkdownReading reading = read_markdown(written("md", check_of_text(GetParam())));
  for (std::size_t i = 0; i < reading.rows.size(); ++i) {
    for (std::string cell : reading.rows[i]) {
      // The writer's own links: [text](#anchor) and [text](https://…).
      if (cell.starts_with('[') && cell.ends_with(')')) cell = cell.substr(1, cell.rfind("](") - 1);
      EXPECT_EQ(active_markup(cell), "") << cell;
    }
  }
  for (const std::string& heading : reading.headings) EXPECT_EQ(active_markup(heading), "") << heading;
  for (const std::string& line : reading.others) {
    if (line.starts_with("<a id=\"q-") && line.ends_with("\"></a>")) continue;
    EXPECT_EQ(active_markup(line), "") << line;
    for (const char* block : {"#", ">", "+ ", "* ", "    ", "\t", "1. ", "```", "~~~", "|"})
      EXPECT_FALSE(line.starts_with(block)) << line;
    EXPECT_NE(line.find_first_not_of("-=_ "), std::string::npos) << line;
  }
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
