// One figure a row, with the verdict on its quantity in front: what a spreadsheet sorts and filters.
#include "report/assertions.hpp"
#include "report/number.hpp"
#include "report/report.hpp"

namespace figcheck::report {

void write_csv(std::string& out, const Check& check, const Options&) {
  out += "quantity,label,verdict,severity,quantity_lower,quantity_upper,estimate,agrees,";
  append_csv_field_names(out, false);
  out += "\r\n";
  for (const reconcile::Quantity& quantity : check.result.quantities) {
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
    for (const reconcile::Member& member : quantity.members) {
      out += front;
      out += member.agrees ? ",true," : ",false,";
      append_csv_fields(out, assertion_of(check, member), false);
      out += "\r\n";
    }
  }
}

}  // namespace figcheck::report
