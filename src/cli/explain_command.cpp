#include <functional>
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
  bool press = false;
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

/// Checks the input, has `explain_it` write what is asked of it, and gives the exit status: explain_it's, or what went
/// wrong before or after.
int explain_input(const Settings& settings, const General& general,
                  const std::function<int(std::string& text, const report::Check& check)>& explain_it) {
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  InputResult input;
  const report::Check check = check_documents(settings.input, settings.press, general, input);
  if (input.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  std::string text;
  const int status = explain_it(text, check);
  if (status != kWrong && (!output.write(text) || !output.commit()))
    return complain_of_output(settings.output, output, status);
  return status;
}

int explain_quantity(std::string& text, const report::Check& check, const Settings& settings) {
  const auto found = report::find_quantities(check, settings.quantity);
  if (found.size() != 1) {
    complain(unclear(settings, found));
    return kWrong;
  }
  report::explain(text, check, *found.front());
  report::explain_joins(text, check, *found.front());
  return found.front()->verdict == reconcile::Verdict::conflicting ? kDiscrepancy : kFine;
}

/// Why the two figures that --pair names were or were not put together.
int explain_pair(std::string& text, const report::Check& check, const Settings& settings) {
  std::vector<reconcile::Place> places;
  for (const std::string& name : settings.pair) {
    const auto found = report::find_figures(check, name);
    if (found.empty()) {
      complain({name, "no figure stands there",
                "give DOCUMENT:BYTE as figcheck explain prints it, or the span that figcheck extract prints"});
      return kWrong;
    }
    if (found.size() > 1) {
      complain(
          {name, "figures of " + std::to_string(found.size()) + " documents fit", "give the document's whole path"});
      return kWrong;
    }
    places.push_back(found.front());
  }
  report::explain_pair(text, check, places[0], places[1]);
  return kFine;
}

}  // namespace

Run declare_explain(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  app.add_option("QUANTITY", settings->quantity,
                 "its id, the beginning of that, or words of its label; a path with --pair")
      ->required();
  declare_input(app, settings->input, true);
  declare_selection(app, settings->press);
  app.add_option("--pair", settings->pair,
                 "why the figures at two places, DOCUMENT:BYTE, were or were not put together")
      ->expected(2)
      ->allow_extra_args(false)
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
    const bool pair = !settings->pair.empty();
    if (pair) settings->input.paths.insert(settings->input.paths.begin(), settings->quantity);
    return explain_input(*settings, general, [&](std::string& text, const report::Check& check) {
      return pair ? explain_pair(text, check, *settings) : explain_quantity(text, check, *settings);
    });
  };
}

}  // namespace figcheck::cli
