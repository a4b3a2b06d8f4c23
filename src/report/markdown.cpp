// The report for a person with two minutes: what contradicts, how badly, who says what.
#include <array>
#include <string>

#include "report/escape.hpp"
#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/report.hpp"
#include "report/statistics_words.hpp"
#include "report/tally.hpp"
#include "report/template.hpp"
#include "report/verdict_words.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using reconcile::Quantity;
using reconcile::Verdict;

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
/// Blank or punctuation beyond doubt: other scripts' punctuation is not looked up.
bool separates(char c) { return is_ascii(c) && !is_word(c); }

/// Asterisks open and close bold only where CommonMark finds them left- and right-flanking (6.2): "US**$5**" would stay
/// as it is written. There the bold is widened to the word's bounds; where the word has none nearby, it is left out.
void append_bold(std::string& out, const Passage& cut) {
  constexpr std::size_t kFurthest = 24;
  std::string_view before = cut.before;
  std::string_view after = cut.after;
  std::string bold(cut.figure);
  if (!bold.empty() && !is_word(bold.front())) {
    while (!before.empty() && !separates(before.back()) && cut.before.size() - before.size() < kFurthest) {
      bold.insert(bold.begin(), before.back());
      before.remove_suffix(1);
    }
  }
  if (!bold.empty() && !is_word(bold.back())) {
    while (!after.empty() && !separates(after.front()) && cut.after.size() - after.size() < kFurthest) {
      bold.push_back(after.front());
      after.remove_prefix(1);
    }
  }
  const bool opens =
      !bold.empty() && !is_blank(bold.front()) && (is_word(bold.front()) || before.empty() || separates(before.back()));
  const bool closes =
      !bold.empty() && !is_blank(bold.back()) && (is_word(bold.back()) || after.empty() || separates(after.front()));
  if (!opens || !closes) {
    out += markdown_inside(std::string(cut.before) + std::string(cut.figure) + std::string(cut.after));
    return;
  }
  out += markdown_inside(before);
  out += "**" + markdown_inside(bold) + "**";
  out += markdown_inside(after);
}

std::string sentence_cell(const extract::Assertion& assertion) {
  const Passage cut = passage(assertion);
  std::string out;
  if (cut.cut_before) out += "… ";
  append_bold(out, cut);
  if (cut.cut_after) out += " …";
  return out;
}

/// A link; both parts are Markdown already.
std::string link(const std::string& words, const std::string& address) {
  std::string out = "[";
  return out.append(words).append("](").append(address).append(")");
}

std::string article_cell(const extract::Reading& reading) {
  const std::string words = markdown(article_words(reading));
  const std::string address = web_address(reading.url);
  // An ampersand could begin a character reference there too.
  return address.empty() ? words : link(words, html(address));
}

void append_row(std::string& out, std::initializer_list<std::string> cells) {
  for (const std::string& cell : cells) {
    out += "| ";
    out += cell;
    if (!cell.empty()) out += ' ';
  }
  out += "|\n";
}

void append_figures(std::string& out, const Check& check, const std::vector<reconcile::Member>& members,
                    const std::string& unit, bool marks) {
  append_row(out, {"", "As worded", "Means", "Who says so", "Day", "Article", "Sentence"});
  out += "|---|---|---|---|---|---|---|\n";
  const auto rows = listed(members, kMostRows);
  for (const reconcile::Member& member : rows) {
    const extract::Assertion& assertion = assertion_of(check, member);
    append_row(out, {marks && !member.agrees ? "✗" : "", markdown(worded(assertion)),
                     markdown(meaning(assertion, unit)), markdown(shortened(assertion.source)), day_words(assertion),
                     article_cell(check.readings[member.reading]), sentence_cell(assertion)});
  }
  out += '\n';
  if (rows.size() < members.size()) {
    out += "… and " + counted(members.size() - rows.size(), "more figure", "more figures") + ".\n\n";
  }
}

void append_quantity(std::string& out, const Check& check, const Quantity& quantity) {
  out += "<a id=\"" + anchor(quantity.id) + "\"></a>\n\n### " + markdown(label_words(quantity)) + "\n\n**";
  out += verdict_words(quantity.verdict);
  out += "**";
  if (quantity.verdict == Verdict::conflicting) {
    out += ", severity ";
    append_number(out, rounded_severity(quantity.severity));
    out += " (" + severity_words(quantity.severity) + ")";
  }
  out += " · " + extent_words(quantity.members);
  if (const std::string range = range_words(check, quantity); !range.empty()) {
    out += (quantity.verdict == Verdict::conflicting ? " · most fit " : " · ") + markdown(range);
  }
  out += " · id " + markdown(quantity.id) + "\n\n";
  if (!quantity.explanation.empty()) out += markdown(quantity.explanation) + "\n\n";
  for (const std::string& cause : cause_words(quantity)) out += markdown(cause) + "\n\n";
  for (const std::string& sentence : telling_statistics_words(check, quantity)) out += markdown(sentence) + "\n\n";
  append_figures(out, check, quantity.members, quantity.unit, quantity.verdict == Verdict::conflicting);
}

std::string quantities(const Check& check, const Options& options) {
  const Listing listing = choose(check, options.all);
  std::string out;
  if (!listing.shown.empty()) {
    out += "## Quantities\n\n";
    append_row(out, {"Verdict", "Quantity", "Range", "Figures", "Articles"});
    out += "|---|---|---|---:|---:|\n";
    bool marks = false;
    for (const Quantity* quantity : listing.shown) {
      const bool conflicting = quantity->verdict == Verdict::conflicting;
      marks = marks || conflicting;
      std::string verdict(verdict_words(quantity->verdict));
      if (conflicting)
        verdict = std::string("**").append(verdict).append("**, ").append(severity_words(quantity->severity));
      append_row(out,
                 {verdict, link(markdown(label_words(*quantity)), std::string("#").append(anchor(quantity->id))),
                  markdown(range_words(check, *quantity)), number_words(static_cast<double>(quantity->members.size())),
                  number_words(static_cast<double>(count_articles(quantity->members)))});
    }
    out += '\n';
    if (marks)
      out += "✗ marks a figure that does not fit with the largest set of figures that can be true together.\n\n";
  }
  for (const std::string& line : left_out(listing)) out += line + "\n\n";
  for (const Quantity* quantity : listing.shown) append_quantity(out, check, *quantity);
  return out;
}

std::string findings(const Check& check) {
  if (check.result.findings.empty()) return {};
  std::string out = "## Inside single articles\n\n";
  for (const reconcile::Finding& finding : check.result.findings) {
    out += "**" + markdown(finding.kind) + "**: " + markdown_inside(finding.explanation) + "\n\n";
    append_figures(out, check, finding.members, "", false);
  }
  return out;
}

std::string leans(const Check& check) {
  if (check.result.leans.empty()) return {};
  std::string out = "## Who leans to one side\n\n";
  for (const reconcile::Lean& lean : check.result.leans) out += "- " + markdown(lean_words(lean)) + "\n";
  return out + "\n";
}

std::string problems(const Check& check) {
  if (check.problems.empty()) return {};
  std::string out = "## What could not be read\n\n";
  for (const text::Problem& problem : check.problems) {
    out += "- " + markdown(problem.where) + ": " + markdown_inside(problem.what);
    if (!problem.remedy.empty()) out += "; " + markdown_inside(problem.remedy);
    out += '\n';
  }
  return out + "\n";
}

}  // namespace

void write_markdown(std::string& out, const Check& check, const Options& options) {
  const std::string line = "**" + summary(tally(check)) + "**";
  const std::array<std::string, 3> parts{quantities(check, options), findings(check) + leans(check), problems(check)};
  const std::array<Field, 4> fields{
      {{"summary", line}, {"quantities", parts[0]}, {"findings", parts[1]}, {"problems", parts[2]}}};
  fill(out, kMarkdownTemplate, fields);
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace figcheck::report
