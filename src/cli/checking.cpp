#include "cli/checking.hpp"

#include <spdlog/spdlog.h>

#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "report/tally.hpp"

namespace figcheck::cli {

namespace {

int status_of(const report::Check& check, const std::string& fail_on) {
  const report::Tally tally = report::tally(check);
  const bool conflicting = tally.of(reconcile::Verdict::conflicting) > 0;
  const bool changing = tally.of(reconcile::Verdict::changing) > 0;
  if (fail_on == "never") return kFine;
  if (fail_on == "changing") return conflicting || changing ? kDiscrepancy : kFine;
  return conflicting ? kDiscrepancy : kFine;
}

}  // namespace

void declare_selection(CLI::App& app, bool& press) {
  app.add_flag("--press", press,
               "take the articles for a part of the press at large, as a store does, and not for picked ones: of few "
               "articles, too, only such as have much in common are of one story");
}

report::Check check_documents(const InputOptions& options, bool press, const General& general, InputResult& input) {
  report::Check check;
  if (press) check.selection = reconcile::Selection::press;
  input = read_figures(options, general, {}, [&](extract::Reading&& reading) {
    check.readings.push_back(std::move(reading));
    return true;
  });
  check.problems = input.problems;
  check.result = reconcile::reconcile(check.readings, reconcile::fitted_weights(), check.selection);
  spdlog::info("{}", report::summary(report::tally(check)));
  return check;
}

void declare_report_options(CLI::App& app, ReportOptions& options) {
  add_choice(app, "-f,--format", options.format, names_of(report::formats()), "the report's format");
  app.add_option("-o,--output", options.output, "write to this file instead of standard output")->option_text("FILE");
  app.add_flag("-a,--all", options.all, "also list quantities with a single figure");
  add_choice(app, "--fail-on", options.fail_on, {"conflicting", "changing", "never"},
             "which verdict makes the exit status 1");
}

int write_report(const report::Check& check, const ReportOptions& options, Output& output) {
  std::string report;
  // What cannot be written is told below: an output that has failed takes no more.
  const report::Options how{options.all, [&](std::string& written) {
                              output.write(written);
                              written.clear();
                            }};
  report::find_format(options.format)->write(report, check, how);
  const int status = status_of(check, options.fail_on);
  if (!output.write(report) || !output.commit()) return complain_of_output(options.output, output, status);
  return status;
}

}  // namespace figcheck::cli
