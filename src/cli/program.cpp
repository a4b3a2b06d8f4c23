#include <array>
#include <exception>
#include <new>

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "store/store_error.hpp"

namespace figcheck::cli {

namespace {

constexpr std::string_view kExamples = R"(Examples:
  figcheck check articles/                      what disagrees in a folder, as Markdown
  figcheck check -o report.html --format html articles/ more.jsonl
  figcheck extract --format table report.txt    the figures of one text
  cat feed.jsonl | figcheck check --input-format jsonl -
  figcheck explain 'people killed' articles/    what stands behind one verdict
  figcheck nightly                              what is new in the sources of figcheck.toml

Exit status: 0 no discrepancy, 1 at least one quantity is conflicting, or of a night at least one conflict is new
(see --fail-on), 2 the command is wrong, no input could be read, or the output could not be written.)";

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

void declare_general(CLI::App& app, General& general) {
  add_choice(app, "--log-level", general.log.level, {"trace", "debug", "info", "warn", "error", "off"},
             "what to tell on standard error");
  app.add_option("--log-file", general.log.file, "also log to this file, with the time")->option_text("FILE");
  app.add_flag("-q,--quiet", general.log.quiet, "tell only of errors, show no progress");
  add_choice(app, "--color", general.log.color, {"auto", "always", "never"},
             "colours in messages; NO_COLOR is honoured");
}

int run(const Run& command, const General& general) {
  std::string error;
  if (!start_log(general.log, error)) {
    complain({"--log-file", error, "give a file that can be written"});
    return kWrong;
  }
  try {
    return command(general);
  } catch (const store::StoreError& failure) {
    complain(failure.problem());
  } catch (const std::bad_alloc&) {
    complain({"", "out of memory", "check fewer documents at once, or use fewer --jobs"});
  } catch (const std::exception& failure) {
    complain({"", std::string("internal error: ") + failure.what(), "please report it with the input that shows it"});
  }
  return kWrong;
}

}  // namespace

std::span<const Command> commands() {
  static constexpr std::array<Command, 10> kCommands{{
      {"check", "report which figures of the articles disagree", declare_check},
      {"extract", "print every numeric assertion", declare_extract},
      {"text", "print the text that offsets refer to", declare_text},
      {"explain", "show everything behind the verdict on one quantity", declare_explain},
      {"ingest", "take articles into a store, and work out what they change", declare_ingest},
      {"nightly", "read what is new in all sources, and write the morning's report", declare_nightly},
      {"report", "report which figures of a store disagree", declare_report},
      {"history", "show the figures and verdicts of a quantity over time", declare_history},
      {"decide", "settle what an editor knows better", declare_decide},
      {"store", "look after a store: its size, whether it is sound, what is old, what is in it", declare_store},
  }};
  return kCommands;
}

CLI::Option* add_choice(CLI::App& app, const std::string& option, std::string& value,
                        const std::vector<std::string>& names, const std::string& description) {
  const std::string known = joined(names);
  return app.add_option(option, value, description + " (" + known + ")")
      ->option_text("NAME [" + value + "]")
      ->check([names, known](const std::string& given) {
        if (std::find(names.begin(), names.end(), given) != names.end()) return std::string();
        return "unknown value '" + given + "'; use one of " + known;
      });
}

void add_examples(CLI::App& app, const std::string& examples) {
  app.footer(examples + "\n\nAlso: --log-level, --log-file, --quiet, --color (see figcheck --help).");
}

int run_program(int argc, const char* const* argv) {
  prepare_standard_streams();
  CLI::App app("figcheck finds the figures that articles assert, and tells which of them disagree.", "figcheck");
  app.set_version_flag("--version", "figcheck " FIGCHECK_VERSION);
  app.footer(std::string(kExamples));
  app.require_subcommand(1);
  app.get_formatter()->column_width(34);
  General general;
  declare_general(app, general);
  std::vector<std::pair<CLI::App*, Run>> runs;
  for (const Command& command : commands()) {
    CLI::App* const sub = app.add_subcommand(std::string(command.name), std::string(command.description));
    sub->fallthrough();
    runs.emplace_back(sub, command.declare(*sub));
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& refusal) {
    if (refusal.get_exit_code() == 0) return app.exit(refusal);  // --help, --version
    const std::string what = refusal.what();
    const bool says_remedy = what.find("; use ") != std::string::npos;
    complain({"", what, says_remedy ? "" : "see figcheck --help"});
    return kWrong;
  }
  for (const auto& [sub, command] : runs) {
    if (sub->parsed()) return run(command, general);
  }
  return kWrong;
}

}  // namespace figcheck::cli
