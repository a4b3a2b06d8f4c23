#include "report/markdown_parts.hpp"

#include <algorithm>

#include "report/escape.hpp"
#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/statistics_words.hpp"
#include "report/tally.hpp"
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

}  // namespace

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

std::string anchor_line(const std::string& id) { return "<a id=\"" + anchor(id) + "\"></a>\n\n"; }

std::string verdict_cell(const Quantity& quantity) {
  std::string out(verdict_words(quantity.verdict));
  if (quantity.verdict != Verdict::conflicting) return out;
  return std::string("**").append(out).append("**, ").append(severity_words(quantity.severity));
}

void append_more(std::string& out, std::size_t more, std::string_view singular, std::string_view plural) {
  if (more > 0) out += "… and " + counted(more, singular, plural) + ".\n\n";
}

void append_figures(std::string& out, const Check& check, const std::vector<reconcile::Member>& members,
                    const std::string& unit, bool marks, const std::vector<bool>& fresh) {
  append_row(out, {"", "As worded", "Means", "Who says so", "Day", "Article", "Sentence"});
  out += "|---|---|---|---|---|---|---|\n";
  const std::vector<std::size_t> rows = places_listed(members, kMostRows, fresh);
  for (const std::size_t place : rows) {
    const reconcile::Member& member = members[place];
    const extract::Assertion& assertion = assertion_of(check, member);
    std::string mark = marks && !member.agrees ? "✗" : "";
    if (place < fresh.size() && fresh[place]) mark += mark.empty() ? "new" : " new";
    append_row(out, {mark, markdown(worded(assertion)), markdown(meaning(assertion, unit)),
                     markdown(shortened(assertion.source)), day_words(assertion),
                     article_cell(check.readings[member.reading]), sentence_cell(assertion)});
  }
  out += '\n';
  append_more(out, members.size() - rows.size(), "more figure", "more figures");
}

void append_quantity(std::string& out, const Check& check, const Quantity& quantity, const QuantitySection& section) {
  out += anchor_line(section.id) + section.heading + " " + markdown(section.label) + "\n\n**";
  out += verdict_words(quantity.verdict);
  out += "**";
  if (quantity.verdict == Verdict::conflicting) {
    out += ", severity ";
    append_number(out, rounded_severity(quantity.severity));
    out += " (" + severity_words(quantity.severity) + ")";
  }
  out += " · " + extent_words(quantity.members);
  if (const auto news = std::count(section.fresh.begin(), section.fresh.end(), true); news > 0)
    out += ", " + number_words(static_cast<double>(news)) + " of them new";
  if (const std::string range = range_words(check, quantity); !range.empty()) {
    out += (quantity.verdict == Verdict::conflicting ? " · most fit " : " · ") + markdown(range);
  }
  out += " · id " + markdown(section.id) + "\n\n";
  if (!section.before.empty()) out += markdown(section.before) + "\n\n";
  if (!quantity.explanation.empty()) out += markdown(quantity.explanation) + "\n\n";
  for (const std::string& cause : cause_words(quantity)) out += markdown(cause) + "\n\n";
  for (const std::string& sentence : telling_statistics_words(check, quantity)) out += markdown(sentence) + "\n\n";
  append_figures(out, check, quantity.members, quantity.unit, quantity.verdict == Verdict::conflicting, section.fresh);
}

std::string markdown_findings(const Check& check, std::string_view heading, std::size_t most) {
  const std::vector<reconcile::Finding>& findings = check.result.findings;
  if (findings.empty()) return {};
  std::string out(heading);
  out += "\n\n";
  for (std::size_t i = 0; i < findings.size() && i < most; ++i) {
    out += "**" + markdown(findings[i].kind) + "**: " + markdown_inside(findings[i].explanation) + "\n\n";
    append_figures(out, check, findings[i].members, "", false);
  }
  append_more(out, findings.size() - std::min(findings.size(), most), "more", "more");
  return out;
}

std::string markdown_problems(const Check& check, std::size_t most) {
  if (check.problems.empty()) return {};
  std::string out = "## What could not be read\n\n";
  for (std::size_t i = 0; i < check.problems.size() && i < most; ++i) {
    const text::Problem& problem = check.problems[i];
    out += "- " + markdown(problem.where) + ": " + markdown_inside(problem.what);
    if (!problem.remedy.empty()) out += "; " + markdown_inside(problem.remedy);
    out += '\n';
  }
  out += '\n';
  append_more(out, check.problems.size() - std::min(check.problems.size(), most), "more", "more");
  return out;
}

}  // namespace figcheck::report
