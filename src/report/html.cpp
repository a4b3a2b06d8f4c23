// The report as one page: no script, nothing loaded, and a policy that forbids both.
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

std::string sentence_cell(const extract::Assertion& assertion) {
  const Passage cut = passage(assertion);
  return (cut.cut_before ? "… " : "") + html(cut.before) + "<strong>" + html(cut.figure) + "</strong>" +
         html(cut.after) + (cut.cut_after ? " …" : "");
}

std::string article_cell(const extract::Reading& reading) {
  const std::string words = html(article_words(reading));
  const std::string address = web_address(reading.url);
  return address.empty() ? words : "<a href=\"" + html(address) + "\" rel=\"noreferrer\">" + words + "</a>";
}

std::string verdict_mark(Verdict verdict) {
  return "<span class=\"verdict " + std::string(reconcile::to_string(verdict)) + "\">" +
         std::string(verdict_words(verdict)) + "</span>";
}

void append_row(std::string& out, std::string_view tag, std::initializer_list<std::string> cells,
                std::string_view row = "<tr>") {
  out += row;
  for (const std::string& cell : cells) {
    out += "<";
    out += tag;
    out += ">" + cell + "</";
    out += tag;
    out += ">";
  }
  out += "</tr>\n";
}

void append_figures(std::string& out, const Check& check, const std::vector<reconcile::Member>& members,
                    const std::string& unit, bool marks) {
  out += "<table>\n";
  append_row(out, "th", {"As worded", "Means", "Who says so", "Day", "Article", "Sentence"});
  const auto rows = listed(members, kMostRows);
  for (const reconcile::Member& member : rows) {
    const extract::Assertion& assertion = assertion_of(check, member);
    append_row(out, "td",
               {html(worded(assertion)), html(meaning(assertion, unit)), html(shortened(assertion.source)),
                html(day_words(assertion)), article_cell(check.readings[member.reading]), sentence_cell(assertion)},
               marks && !member.agrees ? "<tr class=\"against\">" : "<tr>");
  }
  out += "</table>\n";
  if (rows.size() < members.size()) {
    out += "<p>… and " + counted(members.size() - rows.size(), "more figure", "more figures") + ".</p>\n";
  }
}

void append_quantity(std::string& out, const Check& check, const Quantity& quantity) {
  out += "<h3 id=\"" + anchor(quantity.id) + "\">" + html(label_words(quantity)) + "</h3>\n<p>" +
         verdict_mark(quantity.verdict) + " ";
  if (quantity.verdict == Verdict::conflicting) {
    out += "severity ";
    append_number(out, rounded_severity(quantity.severity));
    out += " (" + severity_words(quantity.severity) + ") · ";
  }
  out += extent_words(quantity.members);
  if (const std::string range = range_words(check, quantity); !range.empty()) {
    out += (quantity.verdict == Verdict::conflicting ? " · most fit " : " · ") + html(range);
  }
  out += " · id " + html(quantity.id) + "</p>\n";
  if (!quantity.explanation.empty()) out += "<p>" + html(quantity.explanation) + "</p>\n";
  for (const std::string& cause : cause_words(quantity)) out += "<p>" + html(cause) + "</p>\n";
  for (const std::string& sentence : telling_statistics_words(check, quantity))
    out += "<p>" + html(sentence) + "</p>\n";
  append_figures(out, check, quantity.members, quantity.unit, quantity.verdict == Verdict::conflicting);
}

std::string quantities(const Check& check, const Options& options) {
  const Listing listing = choose(check, options.all);
  std::string out;
  if (!listing.shown.empty()) {
    out += "<h2>Quantities</h2>\n<table>\n";
    append_row(out, "th", {"Verdict", "Quantity", "Range", "Figures", "Articles"});
    for (const Quantity* quantity : listing.shown) {
      append_row(out, "td",
                 {verdict_mark(quantity->verdict),
                  "<a href=\"#" + anchor(quantity->id) + "\">" + html(label_words(*quantity)) + "</a>",
                  html(range_words(check, *quantity)), number_words(static_cast<double>(quantity->members.size())),
                  number_words(static_cast<double>(count_articles(quantity->members)))});
    }
    out += "</table>\n";
  }
  for (const std::string& line : left_out(listing)) out += "<p>" + html(line) + "</p>\n";
  for (const Quantity* quantity : listing.shown) append_quantity(out, check, *quantity);
  return out;
}

std::string findings(const Check& check) {
  if (check.result.findings.empty()) return {};
  std::string out = "<h2>Inside single articles</h2>\n";
  for (const reconcile::Finding& finding : check.result.findings) {
    out += "<p><strong>" + html(finding.kind) + "</strong>: " + html(finding.explanation) + "</p>\n";
    append_figures(out, check, finding.members, "", false);
  }
  return out;
}

std::string leans(const Check& check) {
  if (check.result.leans.empty()) return {};
  std::string out = "<h2>Who leans to one side</h2>\n<ul>\n";
  for (const reconcile::Lean& lean : check.result.leans) out += "<li>" + html(lean_words(lean)) + "</li>\n";
  return out + "</ul>\n";
}

std::string problems(const Check& check) {
  if (check.problems.empty()) return {};
  std::string out = "<h2>What could not be read</h2>\n<ul>\n";
  for (const text::Problem& problem : check.problems) {
    out += "<li>" + html(problem.where) + ": " + html(problem.what);
    if (!problem.remedy.empty()) out += "; " + html(problem.remedy);
    out += "</li>\n";
  }
  return out + "</ul>\n";
}

}  // namespace

void write_html(std::string& out, const Check& check, const Options& options) {
  const std::string line = html(summary(tally(check)));
  const std::array<std::string, 3> parts{quantities(check, options), findings(check) + leans(check), problems(check)};
  const std::array<Field, 4> fields{
      {{"summary", line}, {"quantities", parts[0]}, {"findings", parts[1]}, {"problems", parts[2]}}};
  fill(out, kHtmlTemplate, fields);
}

}  // namespace figcheck::report
