#include <memory>

#include "cli/checking.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/store_option.hpp"
#include "cli/writing.hpp"
#include "nightly/store_check.hpp"
#include "report/report.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  std::string store;
  ReportOptions report;
};

int run_report(const Settings& settings) {
  Output output;
  if (!output.open(settings.report.output)) return complain_of_output(settings.report.output, output);
  const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
  store::Transaction transaction(*database, store::Purpose::read);
  if (database->integer("SELECT document FROM waiting LIMIT 1")) {
    complain({database->name(), "an interrupted run left documents that are not worked out",
              "run figcheck nightly or figcheck ingest again"});
    return kWrong;
  }
  return write_report(nightly::check_of(*database), settings.report, output);
}

}  // namespace

Run declare_report(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  declare_store(app, settings->store);
  declare_report_options(app, settings->report);
  add_examples(app, R"(Examples:
  figcheck report > report.md
  figcheck report --store desk.db --format json -o all.json)");
  return [settings](const General&) { return run_report(*settings); };
}

}  // namespace figcheck::cli
