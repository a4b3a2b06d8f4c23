#include <memory>

#include "cli/checking.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "report/explain.hpp"
#include "report/explain_pair.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  std::string quantity;  // or the first path, with --pair
  std::vector<std::string> pair;
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
  report::explain_joins(text, check, *found.front());
  const int status = found.front()->verdict == reconcile::Verdict::conflicting ? kDiscrepancy : kFine;
  if (!output.write(text) || !output.commit()) return complain_of_output(settings.output, output, status);
  return status;
}

/// Prints why the two figures that --pair names were or were not put together.
int run_explain_pair(Settings settings, const General& general) {
  if (!settings.quantity.empty()) settings.input.paths.insert(settings.input.paths.begin(), settings.quantity);
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  InputResult input;
  const report::Check check = check_documents(settings.input, general, input);
  if (input.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  std::vector<reconcile::Place> places;
  for (const std::string& name : settings.pair) {
    const auto found = report::find_figures(check, name);
    if (found.empty()) {
      complain({name, "no figure stands there",
                "give DOCUMENT:BYTE as figcheck explain prints it, or the span that figcheck extract prints"});
      return kWrong;
    }
    places.push_back(found.front());
  }
  std::string text;
  report::explain_pair(text, check, places[0], places[1]);
  if (!output.write(text) || !output.commit()) return complain_of_output(settings.output, output, kFine);
  return kFine;
}

}  // namespace

Run declare_explain(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  app.add_option("QUANTITY", settings->quantity,
                 "its id, the beginning of that, or words of its label; a path with --pair")
      ->required();
  declare_input(app, settings->input, true);
  app.add_option("--pair", settings->pair,
                 "why the figures at two places, DOCUMENT:BYTE, were or were not put together")
      ->expected(2)
      ->option_text("A B");
  // With --pair the first word is a path already, and may be the only one.
  app.get_option("PATH")->required(false);
  app.final_callback([settings] {
    if (settings->pair.empty() && settings->input.paths.empty()) throw CLI::RequiredError("PATH");
  });
  app.add_option("-o,--output", settings->output, "write to this file instead of standard output")->option_text("FILE");
  add_examples(app, R"(Examples:
  figcheck explain 'people killed' articles/
  figcheck explain 3f9a articles/
  figcheck explain --pair monday.txt:205 tuesday.txt:118 articles/)");
  return [settings](const General& general) {
    return settings->pair.empty() ? run_explain(*settings, general) : run_explain_pair(*settings, general);
  };
}

}  // namespace figcheck::cli
