#include "report/explain.hpp"

#include <algorithm>

#include "report/axis.hpp"
#include "report/escape.hpp"
#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/statistics_words.hpp"
#include "report/verdict_words.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using reconcile::Member;
using reconcile::Quantity;
using reconcile::Verdict;

constexpr std::size_t kAxisColumns = 40;

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::string plain(std::string_view text) { return terminal(visible(text)); }

void append_member(std::string& out, const Check& check, const Member& member, const Axis& axis) {
  const extract::Assertion& assertion = assertion_of(check, member);
  out += "  " + axis.draw(member.fitted) + "  " + interval_words(member.fitted) + "  \"" + plain(worded(assertion)) +
         "\"\n";
  const std::string indent(kAxisColumns + 4, ' ');
  out += indent;
  if (const std::string day = day_words(assertion); !day.empty()) out += day + ", ";
  if (!assertion.source.empty()) out += "according to " + plain(shortened(assertion.source)) + ", ";
  out += plain(assertion.doc) + ":" + std::to_string(assertion.span.begin) + "\n";
  const Passage cut = passage(assertion, 160);
  out += indent + (cut.cut_before ? "… " : "") + plain(cut.before) + plain(cut.figure) + plain(cut.after) +
         (cut.cut_after ? " …" : "") + "\n";
}

void append_members(std::string& out, const Check& check, const Quantity& quantity, bool agreeing, const Axis& axis) {
  for (const Member& member : quantity.members) {
    if (member.agrees == agreeing) append_member(out, check, member, axis);
  }
}

}  // namespace

std::vector<const Quantity*> find_quantities(const Check& check, std::string_view name) {
  const auto matching = [&](auto&& matches) {
    std::vector<const Quantity*> found;
    for (const Quantity& quantity : check.result.quantities) {
      if (matches(quantity)) found.push_back(&quantity);
    }
    return found;
  };
  if (name.empty()) return {};
  if (auto found = matching([&](const Quantity& each) { return each.id == name; }); !found.empty()) return found;
  if (auto found = matching([&](const Quantity& each) { return each.id.starts_with(name); }); !found.empty())
    return found;
  if (name.starts_with("q-") && name.size() > 2) {  // as a report's anchors spell it
    auto found = matching([&](const Quantity& each) { return anchor(each.id).starts_with(name); });
    if (!found.empty()) return found;
  }
  const std::string wanted = lower_case(name);
  if (auto found = matching([&](const Quantity& each) { return lower_case(each.label) == wanted; }); !found.empty())
    return found;
  return matching([&](const Quantity& each) { return lower_case(each.label).find(wanted) != std::string::npos; });
}

void explain(std::string& out, const Check& check, const Quantity& quantity) {
  out += plain(label_words(quantity)) + " (" + plain(quantity.id) + ")\n";
  out += std::string(verdict_words(quantity.verdict)) + ", " + extent_words(quantity.members);
  if (quantity.verdict == Verdict::conflicting) {
    out += ", severity ";
    append_number(out, rounded_severity(quantity.severity));
    out += " (" + severity_words(quantity.severity) + ")";
  }
  out += "\n";
  if (!quantity.explanation.empty()) out += plain(quantity.explanation) + "\n";
  out += "\n";

  std::vector<Interval> fitted;
  for (const Member& member : quantity.members) fitted.push_back(member.fitted);
  const Axis axis(fitted, kAxisColumns);
  const bool any_against =
      std::any_of(quantity.members.begin(), quantity.members.end(), [](const Member& each) { return !each.agrees; });
  if (const std::string range = range_words(check, quantity); !range.empty()) {
    out += (any_against ? "Can be true together, and leave " : "Leaves ") + plain(range) + ":\n";
  } else {
    out += any_against ? "Can be true together:\n" : "The figures:\n";
  }
  append_members(out, check, quantity, true, axis);
  if (any_against) {
    out += "\nAgainst them:\n";
    append_members(out, check, quantity, false, axis);
  }
  const std::vector<std::string> causes = cause_words(quantity);
  if (!causes.empty()) out += '\n';
  for (const std::string& cause : causes) out += plain(cause) + '\n';
  if (quantity.verdict != Verdict::single) {
    out += "\nStatistics:\n";
    for (const std::string& sentence : statistics_words(check, quantity)) out += "  " + plain(sentence) + "\n";
    for (const std::string& sentence : missing_statistics_words(quantity)) out += "  " + plain(sentence) + "\n";
  }
  if (quantity.estimate) out += "\nEstimate: " + number_words(*quantity.estimate) + "\n";
  out +=
      "\nThe axis runs from " + axis.ends() + (quantity.unit.empty() ? "" : " (" + plain(quantity.unit) + ")") + ".\n";
}

}  // namespace figcheck::report
