#include <memory>

#include "cli/checking.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "report/explain.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  std::string quantity;
  InputOptions input;
  std::string output;
};

/// What to say where a name fits none or several.
text::Problem unclear(const Settings& settings, const std::vector<const reconcile::Quantity*>& found) {
  if (found.empty())
    return {settings.quantity, "no quantity has that id or label", "figcheck check --all lists all of them"};
  constexpr std::size_t kMost = 8;
  std::string which;
  for (std::size_t i = 0; i < found.size() && i < kMost; ++i)
    which += (i == 0 ? "" : ", ") + found[i]->id + " (" + found[i]->label + ")";
  if (found.size() > kMost) which += ", …";
  return {settings.quantity, std::to_string(found.size()) + " quantities fit: " + which, "give the id of one"};
}

int run_explain(const Settings& settings, const General& general) {
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  InputResult input;
  const report::Check check = check_documents(settings.input, general, input);
  if (input.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  const auto found = report::find_quantities(check, settings.quantity);
  if (found.size() != 1) {
    complain(unclear(settings, found));
    return kWrong;
  }
  std::string text;
  report::explain(text, check, *found.front());
  const int status = found.front()->verdict == reconcile::Verdict::conflicting ? kDiscrepancy : kFine;
  if (!output.write(text) || !output.commit()) return complain_of_output(settings.output, output, status);
  return status;
}

}  // namespace

Run declare_explain(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  app.add_option("QUANTITY", settings->quantity, "its id, the beginning of that, or words of its label")->required();
  declare_input(app, settings->input, true);
  app.add_option("-o,--output", settings->output, "write to this file instead of standard output")->option_text("FILE");
  add_examples(app, R"(Examples:
  figcheck explain 'people killed' articles/
  figcheck explain 3f9a articles/)");
  return [settings](const General& general) { return run_explain(*settings, general); };
}

}  // namespace figcheck::cli
