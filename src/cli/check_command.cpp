#include <memory>

#include "cli/checking.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  InputOptions input;
  bool press = false;
  ReportOptions report;
};

int run_check(const Settings& settings, const General& general) {
  // Opened first: a report that cannot be written is not worth an hour's work.
  Output output;
  if (!output.open(settings.report.output)) return complain_of_output(settings.report.output, output);
  InputResult input;
  const report::Check check = check_documents(settings.input, settings.press, general, input);
  const int status = write_report(check, settings.report, output);
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
  declare_selection(app, settings->press);
  declare_report_options(app, settings->report);
  add_examples(app, R"(Examples:
  figcheck check articles/ > report.md
  figcheck check --format sarif -o figures.sarif articles/ more.jsonl
  figcheck check --fail-on never --format json - < articles.jsonl)");
  return [settings](const General& general) { return run_check(*settings, general); };
}

}  // namespace figcheck::cli
