#include <memory>

#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "report/assertions.hpp"

namespace figcheck::cli {

namespace {

constexpr std::size_t kFlushBytes = std::size_t{64} << 10;

struct Settings {
  InputOptions input;
  std::string format = "jsonl";
  std::string output;
  bool all = false;
};

int run_extract(const Settings& settings, const General& general) {
  const report::AssertionFormat& format = *report::find_assertion_format(settings.format);
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  std::string buffer;
  std::size_t printed = 0;
  format.open(buffer, settings.all);
  const auto consume = [&](extract::Reading&& reading) {
    format.write(buffer, reading, settings.all, printed);
    printed += reading.assertions.size();
    if (buffer.size() < kFlushBytes) return true;
    const bool written = output.write(buffer);
    buffer.clear();
    return written;
  };
  const InputResult result = read_figures(settings.input, general, {.all = settings.all}, consume);
  format.close(buffer);
  if (!output.write(buffer) || !output.commit()) return complain_of_output(settings.output, output);
  if (result.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  return kFine;
}

}  // namespace

Run declare_extract(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  declare_input(app, settings->input, true);
  add_choice(app, "-f,--format", settings->format, names_of(report::assertion_formats()), "how to print them");
  app.add_option("-o,--output", settings->output, "write to this file instead of standard output")->option_text("FILE");
  app.add_flag("-a,--all", settings->all, "also the numerals that assert nothing, with their role");
  add_examples(app, R"(Examples:
  figcheck extract --format table report.txt
  figcheck extract --all articles/ | grep '"role":"date"'
  echo 'At least 14 boats sank.' | figcheck extract -)");
  return [settings](const General& general) { return run_extract(*settings, general); };
}

}  // namespace figcheck::cli
