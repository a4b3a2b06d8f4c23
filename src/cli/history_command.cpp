#include <memory>

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/store_option.hpp"
#include "cli/writing.hpp"
#include "nightly/history.hpp"
#include "nightly/quantity_choice.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  std::string quantity;
  std::string store;
  std::string format = "text";
  std::string output;
};

int run_history(const Settings& settings) {
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
  store::Transaction transaction(*database, store::Purpose::read);
  text::Problem problem;
  const auto quantity = nightly::choose_quantity(*database, settings.quantity, problem);
  if (!quantity) {
    complain(problem);
    return kWrong;
  }
  std::string text;
  if (settings.format == "json") {
    nightly::write_history_json(text, *database, *quantity);
    text += '\n';
  } else {
    nightly::write_history(text, *database, *quantity);
  }
  if (!output.write(text) || !output.commit()) return complain_of_output(settings.output, output);
  return kFine;
}

}  // namespace

Run declare_history(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  app.add_option("QUANTITY", settings->quantity, "its id, the beginning of that, or words of its label")->required();
  declare_store(app, settings->store);
  add_choice(app, "-f,--format", settings->format, {"text", "json"}, "how to print it");
  app.add_option("-o,--output", settings->output, "write to this file instead of standard output")->option_text("FILE");
  add_examples(app, R"(Examples:
  figcheck history 3f9a21
  figcheck history 'people killed' --store desk.db)");
  return [settings](const General&) { return run_history(*settings); };
}

}  // namespace figcheck::cli
