#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/quantity.hpp"
#include "text/document.hpp"

namespace figcheck::report {

/// All that a check found out; what a report is written of.
struct Check {
  std::vector<extract::Reading> readings;
  reconcile::Result result;
  std::vector<text::Problem> problems;  ///< what could not be read
  reconcile::Selection selection = reconcile::Selection::picked;
};

struct Options {
  bool all = false;  ///< also list quantities of which there is only one figure
  /// Where set: takes what is written so far and empties it, so that a large report need not be held whole. A writer
  /// may call it whenever what it appended is final.
  std::function<void(std::string&)> drain = {};
};

/// Appends a report in one format to `out`, all of it or what Options::drain has not taken. A pure function of the
/// check: the same check gives the same bytes.
using Writer = void (*)(std::string& out, const Check& check, const Options& options);

/// A format that a check can be printed in.
struct Format {
  std::string_view name;
  std::string_view description;
  Writer write;
};

/// Every format, the default one first. A new format is one writer and one line of this table.
std::span<const Format> formats();

/// The format of that name; null where there is none.
const Format* find_format(std::string_view name);

void write_markdown(std::string& out, const Check& check, const Options& options);
void write_json(std::string& out, const Check& check, const Options& options);
void write_jsonl(std::string& out, const Check& check, const Options& options);
void write_html(std::string& out, const Check& check, const Options& options);
void write_sarif(std::string& out, const Check& check, const Options& options);
void write_csv(std::string& out, const Check& check, const Options& options);

/// The assertion that a member stands for.
inline const extract::Assertion& assertion_of(const Check& check, const reconcile::Member& member) {
  return check.readings.at(member.reading).assertions.at(member.assertion);
}

}  // namespace figcheck::report
