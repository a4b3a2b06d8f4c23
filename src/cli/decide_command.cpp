#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <memory>

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/store_option.hpp"
#include "cli/writing.hpp"
#include "nightly/deciding.hpp"
#include "report/escape.hpp"
#include "report/number.hpp"
#include "store/decision_file.hpp"
#include "store/decisions.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  std::string store;
  nightly::Ask ask;
  std::string share;   ///< as written: "5%", "0.05"
  std::string number;  ///< of a decision
  std::string file;    ///< to read or write
};

using Action = std::function<int(const Settings&)>;

int print(const std::string& path, const std::string& text) {
  Output output;
  if (!output.open(path) || !output.write(text) || !output.commit()) return complain_of_output(path, output);
  return kFine;
}

std::string lines_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += report::terminal(line) + "\n";
  return text;
}

/// "5%", "5 %", "0.05"; nothing where it is no share.
std::optional<double> share_of(std::string text) {
  const bool percent = text.ends_with('%');
  if (percent) text.pop_back();
  while (text.ends_with(' ')) text.pop_back();
  double share = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (percent) share /= 100;
  if (!(share > 0 && share <= 1)) return std::nullopt;
  return share;
}

int run_decision(const Settings& settings) {
  nightly::Ask ask = settings.ask;
  if (ask.kind == store::DecisionKind::tolerate) {
    const std::optional<double> share = share_of(settings.share);
    if (!share) {
      complain({settings.share, "this is no share of a number", "write 5% or 0.05"});
      return kWrong;
    }
    ask.share = *share;
  }
  const store::WritableStore store = store::open_existing_for_writing(settings.store);
  // A decision is formed on the quantities as they are read now.
  nightly::catch_up(*store.database, "decide");
  text::Problem problem;
  const std::optional<store::Decision> decision = nightly::form_decision(*store.database, ask, problem);
  if (!decision) {
    complain(problem);
    return kWrong;
  }
  nightly::StoreRun run(*store.database, "decide");
  const std::vector<std::string> lines = nightly::decide(run, {*decision});
  run.commit();
  return print("", lines_of(lines));
}

int run_undo(const Settings& settings) {
  std::int64_t number = 0;
  const char* const end = settings.number.data() + settings.number.size();
  if (const auto [stop, error] = std::from_chars(settings.number.data(), end, number);
      error != std::errc{} || stop != end) {
    complain({settings.number, "this is no decision's number", "figcheck decide list shows them"});
    return kWrong;
  }
  const store::WritableStore store = store::open_existing_for_writing(settings.store);
  const std::vector<store::Decision> known = store::decisions_of(*store.database);
  std::vector<std::string> lines;
  if (std::any_of(known.begin(), known.end(), [&](const auto& each) { return each.number == number; })) {
    nightly::StoreRun run(*store.database, "decide undo");
    nightly::undo(run, number, lines);
    run.commit();
  } else {
    complain({settings.number, "no decision of this number holds", "figcheck decide list shows them"});
    return kWrong;
  }
  return print("", lines_of(lines));
}

/// A decision in a line, and below it which figures it names.
std::vector<std::string> listed(const store::Decision& decision) {
  std::string line =
      std::to_string(decision.number) + "  " + decision.made + "  " + std::string(to_string(decision.kind));
  if (decision.kind == store::DecisionKind::tolerate) line += " " + report::number_words(decision.share * 100) + "%";
  if (!decision.by.empty()) line += ", " + decision.by;
  if (!decision.reason.empty()) line += ": " + decision.reason;
  std::vector<std::string> lines{line};
  for (const auto* side : {&decision.figures, &decision.others})
    if (!side->empty())
      lines.push_back((side == &decision.figures ? "    \"" : "    with \"") + side->front().figure + "\" in " +
                      side->front().document +
                      (side->size() > 1 ? " and " + std::to_string(side->size() - 1) + " more" : ""));
  return lines;
}

int run_list(const Settings& settings) {
  const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
  store::Transaction transaction(*database, store::Purpose::read);
  std::string text;
  for (const store::Decision& decision : store::decisions_of(*database)) text += lines_of(listed(decision));
  return print("", text.empty() ? "no decisions\n" : text);
}

int run_export(const Settings& settings) {
  const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
  store::Transaction transaction(*database, store::Purpose::read);
  return print(settings.file, store::write_decisions(store::decisions_of(*database)));
}

/// Whether both are one decision, whatever their numbers in the stores.
bool is_same(const store::Decision& a, store::Decision b) {
  b.number = a.number;
  return a == b;
}

int run_import(const Settings& settings) {
  std::ifstream file(settings.file, std::ios::binary);
  if (!file) {
    complain({settings.file, "it cannot be read", "name a file that figcheck decide export wrote"});
    return kWrong;
  }
  const std::string toml{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::vector<text::Problem> problems;
  const auto decisions = store::parse_decisions(toml, settings.file, problems);
  for (const text::Problem& problem : problems) complain(problem);
  if (!decisions) return kWrong;
  const store::WritableStore store = store::open_existing_for_writing(settings.store);
  const std::vector<store::Decision> known = store::decisions_of(*store.database);
  std::vector<store::Decision> fresh;
  for (const store::Decision& decision : *decisions)
    if (std::none_of(known.begin(), known.end(), [&](const auto& each) { return is_same(each, decision); }))
      fresh.push_back(decision);
  nightly::StoreRun run(*store.database, "decide import");
  std::vector<std::string> lines = nightly::decide(run, fresh);
  run.commit();
  lines.push_back(std::to_string(fresh.size()) + " taken, " + std::to_string(decisions->size() - fresh.size()) +
                  " known");
  return print("", lines_of(lines));
}

/// Declares an action and what it is given; `action` is set when it is the one that was asked for.
CLI::App* declare_action(CLI::App& app, const std::string& name, const std::string& description,
                         const std::shared_ptr<Action>& chosen, Action action) {
  CLI::App* const sub = app.add_subcommand(name, description);
  sub->fallthrough();
  sub->callback([chosen, action] { *chosen = action; });
  return sub;
}

CLI::App* declare_kind(CLI::App& app, store::DecisionKind kind, const std::string& description,
                       const std::shared_ptr<Action>& chosen, const std::shared_ptr<Settings>& settings) {
  CLI::App* const sub = declare_action(app, std::string(to_string(kind)), description, chosen, [kind](Settings given) {
    given.ask.kind = kind;
    return run_decision(given);
  });
  sub->add_option("QUANTITY", settings->ask.quantity, "its id, the beginning of that, or words of its label")
      ->required();
  sub->add_option("--by", settings->ask.by, "who decides")->option_text("NAME");
  sub->add_option("--reason", settings->ask.reason, "why")->option_text("TEXT");
  return sub;
}

}  // namespace

Run declare_decide(CLI::App& app) {
  using store::DecisionKind;
  const auto settings = std::make_shared<Settings>();
  const auto chosen = std::make_shared<Action>();
  declare_store(app, settings->store);
  app.require_subcommand(1);
  declare_kind(app, DecisionKind::join, "two quantities are one", chosen, settings)
      ->add_option("OTHER", settings->ask.other, "the other quantity")
      ->required();
  declare_kind(app, DecisionKind::split, "figures are of another quantity", chosen, settings)
      ->add_option("FIGURE", settings->ask.figures, "a number that they give, or DOCUMENT:BYTE")
      ->required();
  declare_kind(app, DecisionKind::accept, "a figure is right", chosen, settings)
      ->add_option("FIGURE", settings->ask.figures, "the number, or DOCUMENT:BYTE")
      ->expected(1)
      ->required();
  declare_kind(app, DecisionKind::dismiss, "a conflict is none", chosen, settings)->get_option("--reason")->required();
  declare_kind(app, DecisionKind::tolerate, "figures may differ by so much", chosen, settings)
      ->add_option("SHARE", settings->share, "5% or 0.05")
      ->required();
  declare_action(app, "list", "the decisions that hold", chosen, run_list);
  declare_action(app, "undo", "a decision holds no longer", chosen, run_undo)
      ->add_option("NUMBER", settings->number, "the decision's number")
      ->required();
  declare_action(app, "export", "write the decisions as a file to review", chosen, run_export)
      ->add_option("FILE", settings->file, "where to; standard output where none is given");
  declare_action(app, "import", "take the decisions of such a file", chosen, run_import)
      ->add_option("FILE", settings->file, "the file")
      ->required();
  add_examples(app, R"(Examples:
  figcheck decide accept 3f9a21 127 --by m.k. --reason 'asked the mayor'
  figcheck decide dismiss 3f9a21 --reason 'the 120 counts the crew'
  figcheck decide split 'people killed' tuesday.txt:118
  figcheck decide tolerate 3f9a21 5%
  figcheck decide export decisions.toml)");
  return [settings, chosen](const General&) { return (*chosen)(*settings); };
}

}  // namespace figcheck::cli
