#pragma once

#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "report/report.hpp"

namespace figcheck::cli {

/// Declares --press.
void declare_selection(CLI::App& app, bool& press);

/// Reads, extracts and reconciles all that the user named; `press` is whether it is a part of the press at large.
report::Check check_documents(const InputOptions& options, bool press, const General& general, InputResult& input);

/// How a check's report is to be written.
struct ReportOptions {
  std::string format = "md";
  std::string output;
  std::string fail_on = "conflicting";
  bool all = false;
};
void declare_report_options(CLI::App& app, ReportOptions& options);

/// Writes the report to an output that is open, and gives the exit status.
int write_report(const report::Check& check, const ReportOptions& options, Output& output);

}  // namespace figcheck::cli
