#include <memory>

#include "cli/checking.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "report/report.hpp"
#include "report/tally.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  InputOptions input;
  std::string format = "md";
  std::string output;
  std::string fail_on = "conflicting";
  bool all = false;
};

int status_of(const report::Check& check, const std::string& fail_on) {
  const report::Tally tally = report::tally(check);
  const bool conflicting = tally.of(reconcile::Verdict::conflicting) > 0;
  const bool changing = tally.of(reconcile::Verdict::changing) > 0;
  if (fail_on == "never") return kFine;
  if (fail_on == "changing") return conflicting || changing ? kDiscrepancy : kFine;
  return conflicting ? kDiscrepancy : kFine;
}

int run_check(const Settings& settings, const General& general) {
  // Opened first: a report that cannot be written is not worth an hour's work.
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  InputResult input;
  const report::Check check = check_documents(settings.input, general, input);
  std::string report;
  // What cannot be written is told below: an output that has failed takes no more.
  const report::Options options{settings.all, [&](std::string& written) {
                                  output.write(written);
                                  written.clear();
                                }};
  report::find_format(settings.format)->write(report, check, options);
  const int status = status_of(check, settings.fail_on);
  if (!output.write(report) || !output.commit()) return complain_of_output(settings.output, output, status);
  if (input.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  return status;
}

}  // namespace

Run declare_check(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  declare_input(app, settings->input, true);
  add_choice(app, "-f,--format", settings->format, names_of(report::formats()), "the report's format");
  app.add_option("-o,--output", settings->output, "write to this file instead of standard output")->option_text("FILE");
  app.add_flag("-a,--all", settings->all, "also list quantities with a single figure");
  add_choice(app, "--fail-on", settings->fail_on, {"conflicting", "changing", "never"},
             "which verdict makes the exit status 1");
  add_examples(app, R"(Examples:
  figcheck check articles/ > report.md
  figcheck check --format sarif -o figures.sarif articles/ more.jsonl
  figcheck check --fail-on never --format json - < articles.jsonl)");
  return [settings](const General& general) { return run_check(*settings, general); };
}

}  // namespace figcheck::cli
