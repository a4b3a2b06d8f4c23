#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "cli/log.hpp"

namespace figcheck::cli {

/// What every command heeds.
struct General {
  LogOptions log;
};

/// Does what a command was asked to, and gives the program's exit status.
using Run = std::function<int(const General&)>;

/// A command: its name and how it declares its options. `declare` returns what is to be run once they are parsed.
struct Command {
  std::string_view name;
  std::string_view description;
  Run (*declare)(CLI::App& app);
};

/// Every command, in the order in which the help names them. A new one is one file and one line of this table.
std::span<const Command> commands();

Run declare_check(CLI::App& app);
Run declare_extract(CLI::App& app);
Run declare_text(CLI::App& app);
Run declare_explain(CLI::App& app);
Run declare_ingest(CLI::App& app);
Run declare_report(CLI::App& app);
Run declare_nightly(CLI::App& app);
Run declare_history(CLI::App& app);
Run declare_decide(CLI::App& app);
Run declare_store(CLI::App& app);

/// Parses the command line and runs the command; gives the exit status.
int run_program(int argc, const char* const* argv);

/// Declares an option whose value is one of a table's names; any other is refused with a message that lists them.
CLI::Option* add_choice(CLI::App& app, const std::string& option, std::string& value,
                        const std::vector<std::string>& names, const std::string& description);

/// Ends the help of a command with examples, and a word on the options that all commands have.
void add_examples(CLI::App& app, const std::string& examples);

/// The names of a table of formats, in its order.
template <typename Table>
std::vector<std::string> names_of(const Table& table) {
  std::vector<std::string> names;
  for (const auto& each : table) names.emplace_back(each.name);
  return names;
}

}  // namespace figcheck::cli
