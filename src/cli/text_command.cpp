#include <memory>

#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "report/escape.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  InputOptions input;
  std::string output;
  std::string id;
};

/// A text's lines as a terminal may show them: a text is not to move its cursor.
std::string shown(std::string_view text) {
  std::string out;
  for (;;) {
    const std::size_t end = text.find('\n');
    out += report::terminal(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    out += '\n';
    text.remove_prefix(end + 1);
  }
}

int run_text(const Settings& settings) {
  Output output;
  if (!output.open(settings.output)) return complain_of_output(settings.output, output);
  std::size_t printed = 0;
  const auto print = [&](const text::Document& document, bool named) {
    const std::string head = named ? "==> " + report::terminal(document.id) + " <==\n" : "";
    return output.write(head) && output.write(output.is_terminal() ? shown(document.text) : document.text);
  };
  text::Document first;
  const auto accept = [&](text::Document&& document) {
    if (!settings.id.empty()) {
      if (document.id != settings.id) return true;
      ++printed;
      print(document, false);
      return false;
    }
    if (++printed == 1) {
      first = std::move(document);
      return true;
    }
    if (printed == 2 && !(print(first, true) && output.write("\n"))) return false;
    return print(document, true) && output.write("\n");
  };
  const InputResult result = read_documents(settings.input, accept);
  if (settings.id.empty() && printed == 1) print(first, false);
  if (!output.commit()) return complain_of_output(settings.output, output);
  if (result.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  if (printed == 0) {
    complain({settings.id, "no document has that id", "figcheck extract names every document in its field doc"});
    return kWrong;
  }
  return kFine;
}

}  // namespace

Run declare_text(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  declare_input(app, settings->input, false);
  app.add_option("-o,--output", settings->output, "write to this file instead of standard output")->option_text("FILE");
  app.add_option("--id", settings->id, "only the document of that id (of JSON lines, say)")->option_text("ID");
  add_examples(app, R"(Examples:
  figcheck text article.txt | tail -c +101 | head -c 20   the bytes of span [100, 120]
  figcheck text --id a17 articles.jsonl)");
  return [settings](const General&) { return run_text(*settings); };
}

}  // namespace figcheck::cli
