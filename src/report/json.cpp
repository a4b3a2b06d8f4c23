// The check as JSON, schema figcheck/1: see the output contract in the manual.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/in_parallel.hpp"
#include "report/json_check.hpp"
#include "report/json_object.hpp"
#include "report/report.hpp"

namespace figcheck::report {

namespace {

void append_lean(std::string& out, const reconcile::Lean& lean) {
  JsonObject object(out);
  object.text("name", lean.name);
  object.whole("quantities", lean.quantities);
  object.number("ratio", lean.ratio);
  object.number("lower", lean.interval.lower);
  object.number("upper", lean.interval.upper);
  object.whole("compared", lean.compared);
}

/// How many elements are written before the report is drained.
constexpr std::size_t slice = 2048;

/// Appends every element of a list by `append(out, element)`, with `between` before all but the first; on all
/// processors, where there are many.
template <typename Item, typename Append>
void append_all(std::string& out, const std::vector<Item>& items, std::string_view between, const Options& options,
                const Append& append) {
  std::vector<std::string> written(reconcile::parts_for(items.size()));
  for (std::size_t first = 0; first < items.size(); first += slice) {
    const std::size_t count = std::min(slice, items.size() - first);
    reconcile::in_parallel(count, written.size(), [&](std::size_t begin, std::size_t end, std::size_t part) {
      written[part].clear();
      for (std::size_t i = first + begin; i < first + end; ++i) {
        if (i > 0) written[part] += between;
        append(written[part], items[i]);
      }
    });
    for (const std::string& some : written) out += some;
    if (options.drain) options.drain(out);
  }
}

/// An array with an element a line: large reports can be looked at, searched and compared with tools that work by
/// lines.
template <typename Item, typename Append>
void append_lines(std::string& out, const std::vector<Item>& items, const Options& options, const Append& append) {
  out += items.empty() ? "[" : "[\n";
  append_all(out, items, ",\n", options, append);
  out += items.empty() ? "]" : "\n]";
}

}  // namespace

void write_json(std::string& out, const Check& check, const Options& options) {
  out += "{\"schema\":\"figcheck/1\",\n\"documents\":";
  append_lines(out, check.readings, options, append_document);
  out += ",\n\"quantities\":";
  append_lines(out, check.result.quantities, options,
               [&](std::string& to, const auto& each) { append_quantity(to, check, each); });
  out += ",\n\"findings\":";
  append_lines(out, check.result.findings, options,
               [&](std::string& to, const auto& each) { append_finding(to, check, each); });
  const auto leaning = [&](bool sources) {
    std::vector<reconcile::Lean> out_of;
    for (const reconcile::Lean& lean : check.result.leans)
      if (lean.source == sources) out_of.push_back(lean);
    return out_of;
  };
  out += ",\n\"outlets\":";
  append_lines(out, leaning(false), options, append_lean);
  out += ",\n\"sources\":";
  append_lines(out, leaning(true), options, append_lean);
  out += ",\n\"problems\":";
  append_lines(out, check.problems, options, append_problem);
  out += "}\n";
}

void write_jsonl(std::string& out, const Check& check, const Options& options) {
  append_all(out, check.result.quantities, "", options, [&](std::string& to, const auto& each) {
    append_quantity(to, check, each);
    to.push_back('\n');
  });
  append_all(out, check.result.findings, "", options, [&](std::string& to, const auto& each) {
    append_finding(to, check, each);
    to.push_back('\n');
  });
}

}  // namespace figcheck::report
