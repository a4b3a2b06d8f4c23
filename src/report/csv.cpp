// One figure a row, with the verdict on its quantity in front and what else is said of it behind: what a spreadsheet
// sorts and filters.
#include <map>
#include <string>
#include <utility>

#include "report/assertions.hpp"
#include "report/number.hpp"
#include "report/report.hpp"

namespace figcheck::report {

namespace {

using reconcile::Member;
using reconcile::Quantity;

/// Of each figure that stands in findings, by reading and assertion, what they say.
using FindingsOf = std::map<std::pair<std::uint32_t, std::uint32_t>, std::string>;

FindingsOf findings_of_figures(const Check& check) {
  FindingsOf out;
  for (const reconcile::Finding& finding : check.result.findings) {
    for (const Member& member : finding.members) {
      std::string& said = out[{member.reading, member.assertion}];
      if (!said.empty()) said += ' ';
      said += finding.kind + ": " + finding.explanation;
    }
  }
  return out;
}

/// Of each member, the sentences of the causes that explain it.
std::vector<std::string> causes_of_members(const Quantity& quantity) {
  std::vector<std::string> out(quantity.members.size());
  for (const reconcile::Cause& cause : quantity.causes) {
    for (const std::size_t member : cause.members) {
      std::string& said = out.at(member);
      if (!said.empty()) said += ' ';
      said += cause.text;
    }
  }
  return out;
}

std::string front_of(const Quantity& quantity) {
  std::string front;
  append_csv_cell(front, quantity.id);
  front += ',';
  append_csv_cell(front, quantity.label);
  front += ',';
  front += reconcile::to_string(quantity.verdict);
  front += ',';
  append_number(front, quantity.severity);
  for (const auto& number : {quantity.range.lower, quantity.range.upper, quantity.estimate}) {
    front += ',';
    if (number) append_number(front, *number);
  }
  return front;
}

void append_row(std::string& out, const Check& check, const Member& member, const std::string& front,
                const std::string& causes, const std::string& findings) {
  out += front;
  append_csv_fields(out, assertion_of(check, member), false);
  out += ',';
  append_csv_cell(out, causes);
  out += ',';
  append_csv_cell(out, findings);
  out += "\r\n";
}

}  // namespace

void write_csv(std::string& out, const Check& check, const Options&) {
  out += "quantity,label,verdict,severity,quantity_lower,quantity_upper,estimate,agrees,";
  append_csv_field_names(out, false);
  out += ",causes,findings\r\n";
  FindingsOf findings = findings_of_figures(check);
  for (const Quantity& quantity : check.result.quantities) {
    const std::string front = front_of(quantity);
    const std::vector<std::string> causes = causes_of_members(quantity);
    for (std::size_t m = 0; m < quantity.members.size(); ++m) {
      const Member& member = quantity.members[m];
      const auto said = findings.find({member.reading, member.assertion});
      append_row(out, check, member, front + (member.agrees ? ",true," : ",false,"), causes[m],
                 said == findings.end() ? "" : said->second);
      if (said != findings.end()) findings.erase(said);
    }
  }
  // Figures of findings that are of no quantity.
  for (const auto& [figure, said] : findings)
    append_row(out, check, {figure.first, figure.second, {}, true}, ",,,,,,,,", "", said);
}

}  // namespace figcheck::report
