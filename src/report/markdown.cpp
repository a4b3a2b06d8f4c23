// The report for a person with two minutes: what contradicts, how badly, who says what.
#include <array>
#include <string>

#include "report/escape.hpp"
#include "report/markdown_parts.hpp"
#include "report/number.hpp"
#include "report/report.hpp"
#include "report/statistics_words.hpp"
#include "report/tally.hpp"
#include "report/template.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using reconcile::Quantity;
using reconcile::Verdict;

std::string quantities(const Check& check, const Options& options) {
  const Listing listing = choose(check, options.all);
  std::string out;
  if (!listing.shown.empty()) {
    out += "## Quantities\n\n";
    append_row(out, {"Verdict", "Quantity", "Range", "Figures", "Articles"});
    out += "|---|---|---|---:|---:|\n";
    bool marks = false;
    for (const Quantity* quantity : listing.shown) {
      marks = marks || quantity->verdict == Verdict::conflicting;
      append_row(out,
                 {verdict_cell(*quantity),
                  link(markdown(label_words(*quantity)), std::string("#").append(anchor(quantity->id))),
                  markdown(range_words(check, *quantity)), number_words(static_cast<double>(quantity->members.size())),
                  number_words(static_cast<double>(count_articles(quantity->members)))});
    }
    out += '\n';
    if (marks) out.append(kMarkWords).append("\n\n");
  }
  for (const std::string& line : left_out(listing)) out += line + "\n\n";
  for (const Quantity* quantity : listing.shown)
    append_quantity(out, check, *quantity, {quantity->id, "###", label_words(*quantity), "", {}});
  return out;
}

std::string leans(const Check& check) {
  if (check.result.leans.empty()) return {};
  std::string out = "## Who leans to one side\n\n";
  for (const reconcile::Lean& lean : check.result.leans) out += "- " + markdown(lean_words(lean)) + "\n";
  return out + "\n";
}

}  // namespace

void write_markdown(std::string& out, const Check& check, const Options& options) {
  const std::string line = "**" + summary(tally(check)) + "**";
  const std::array<std::string, 3> parts{quantities(check, options),
                                         markdown_findings(check, "## Inside single articles") + leans(check),
                                         markdown_problems(check)};
  const std::array<Field, 4> fields{
      {{"summary", line}, {"quantities", parts[0]}, {"findings", parts[1]}, {"problems", parts[2]}}};
  fill(out, kMarkdownTemplate, fields);
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace figcheck::report
