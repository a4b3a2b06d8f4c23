#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/store_option.hpp"
#include "cli/writing.hpp"
#include "nightly/stats_words.hpp"
#include "nightly/store_export.hpp"
#include "nightly/upkeep_run.hpp"
#include "report/escape.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {

namespace {

using nightly::bytes_words;

struct Settings {
  std::string store;
  std::string stats_format = "text";
  std::string export_format = "jsonl";
  std::string file;  ///< to export to
  std::string before;
  bool repair = false;
  bool dry_run = false;
  bool conflicts = false;
  bool history = false;
};

using Action = std::function<int(const Settings&, const General&)>;

int print(const std::string& text, int status = kFine) {
  Output output;
  if (!output.open("") || !output.write(text) || !output.commit()) return complain_of_output("", output, status);
  return status;
}

std::string counted(std::int64_t number, const char* one, const char* many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

int run_stats(const Settings& settings, const General&) {
  const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
  store::Transaction transaction(*database, store::Purpose::read);
  const store::StoreStats stats = store::stats_of(*database);
  std::string text;
  if (settings.stats_format == "json") {
    nightly::write_stats_json(text, database->name(), stats);
    text += '\n';
  } else {
    nightly::write_stats(text, database->name(), stats);
  }
  return print(text);
}

/// Shows on a terminal how much is verified.
class VerifyProgress {
 public:
  explicit VerifyProgress(const General& general) : shown_(!general.log.quiet && ::isatty(STDERR_FILENO) == 1) {}
  ~VerifyProgress() { clear(); }
  VerifyProgress(const VerifyProgress&) = delete;
  VerifyProgress& operator=(const VerifyProgress&) = delete;

  void show(std::size_t done, std::size_t all) {
    const auto now = std::chrono::steady_clock::now();
    if (!shown_ || all == 0 || now - drawn_at_ < std::chrono::milliseconds(200)) return;
    drawn_at_ = now;
    drawn_ = true;
    std::fprintf(stderr, "\r\x1b[Kverifying, %zu%%", std::min<std::size_t>(100, done * 100 / all));
  }
  void clear() {
    if (drawn_) std::fputs("\r\x1b[K", stderr);
    drawn_ = false;
  }

 private:
  bool shown_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point drawn_at_ = std::chrono::steady_clock::now();
};

/// What is wrong with a store goes to standard output: it is what was asked for.
store::Verified verified(store::Database& database, const General& general, std::string& faults) {
  VerifyProgress progress(general);
  return nightly::verify_store(
      database, [&](const text::Problem& problem) { faults += problem_message(problem) + "\n"; },
      [&](std::size_t done, std::size_t all) { progress.show(done, all); });
}

std::string verified_words(const store::Database& database, const store::Verified& verified) {
  return report::terminal(database.name()) + ": " +
         (verified.faults == 0 ? "sound" : counted(static_cast<std::int64_t>(verified.faults), "fault", "faults")) +
         ", " + counted(static_cast<std::int64_t>(verified.documents), "document", "documents") + " and " +
         counted(static_cast<std::int64_t>(verified.topics), "topic", "topics") + " verified\n";
}

int run_verify(const Settings& settings, const General& general) {
  std::string text;
  if (!settings.repair) {
    const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
    const store::Verified result = verified(*database, general, text);
    return print(text + verified_words(*database, result), result.faults == 0 ? kFine : kDiscrepancy);
  }
  const store::WritableStore store = store::open_existing_for_writing(settings.store);
  const store::Repaired repaired = nightly::repair_store(*store.database);
  for (const std::string& name : repaired.taken_out)
    text += problem_message({name, "its text was lost, and it is not in the store any more",
                             "take it in again: figcheck ingest of the article"}) +
            "\n";
  for (const std::string& name : repaired.emptied)
    text += report::terminal(name) + ": the text of a former version was lost\n";
  text += "worked out anew\n";
  const store::Verified result = verified(*store.database, general, text);
  return print(text + verified_words(*store.database, result), result.faults == 0 ? kFine : kDiscrepancy);
}

std::string pruned_words(const store::PrunePlan& plan, const char* would) {
  std::string text = counted(plan.versions, "former version", "former versions") + " of documents" + would + " (" +
                     bytes_words(plan.version_bytes) + " of texts)\n" + counted(plan.topics, "topic", "topics") +
                     " in which nothing came since" + would + ": " +
                     counted(static_cast<std::int64_t>(plan.documents.size()), "document", "documents") + " (" +
                     bytes_words(plan.document_bytes) + " of texts), " +
                     counted(plan.quantities, "quantity", "quantities") + "\n";
  if (plan.held > 0)
    text += counted(plan.held, "topic", "topics") + " as old " + (plan.held == 1 ? "is" : "are") +
            " kept for an open conflict: settle it (figcheck decide), or give --conflicts\n";
  return text;
}

int run_prune(const Settings& settings, const General&) {
  const std::optional<Date> before = date_from_iso(settings.before);
  if (!before || before->day == 0) {
    complain({settings.before, "this is no day", "write it as 2025-08-16"});
    return kWrong;
  }
  const store::PruneLimits limits{*before, settings.conflicts};
  if (settings.dry_run) {
    const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
    store::Transaction transaction(*database, store::Purpose::read);
    return print(pruned_words(store::plan_prune(*database, limits), " would go"));
  }
  const store::WritableStore store = store::open_existing_for_writing(settings.store);
  const nightly::Pruned pruned = nightly::prune_store(*store.database, limits);
  std::string text = pruned_words(pruned.plan, " went");
  if (pruned.given_back > 0) text += "the store takes " + bytes_words(pruned.given_back) + " less\n";
  if (pruned.compacted && pruned.given_back <= 0) text += "the room is used by what comes next\n";
  if (!pruned.why.empty())
    complain({store.database->name(),
              "what was pruned leaves room in the store, which could not be given back: " + pruned.why,
              "the next nights use it; or make room on the disk, see that nobody reads, and prune again"});
  return print(text);
}

int run_export(const Settings& settings, const General& general) {
  Output output;
  if (!output.open(settings.file)) return complain_of_output(settings.file, output);
  const std::unique_ptr<store::Database> database = store::open_for_reading(settings.store);
  store::Transaction transaction(*database, store::Purpose::read);
  const nightly::Exported exported = nightly::export_documents(
      transaction, settings.history, [&](const std::string& lines) { return output.write(lines); });
  if (output.state() != Output::State::good || !output.commit()) return complain_of_output(settings.file, output);
  if (general.log.quiet) return kFine;
  if (exported.pruned > 0)
    complain({database->name(),
              counted(static_cast<std::int64_t>(exported.pruned), "version", "versions") +
                  " of documents left out, as their texts were pruned",
              "restore an older copy of the store to have them"});
  if (exported.changed > 0)
    complain({database->name(),
              "JSON is UTF-8, and " +
                  counted(static_cast<std::int64_t>(exported.changed), "document has", "documents have") +
                  " other bytes, which are U+FFFD now",
              "ingest these articles from their files where each byte counts"});
  return kFine;
}

CLI::App* declare_action(CLI::App& app, const std::string& name, const std::string& description,
                         const std::shared_ptr<Action>& chosen, Action action) {
  CLI::App* const sub = app.add_subcommand(name, description);
  sub->fallthrough();
  sub->callback([chosen, action] { *chosen = action; });
  return sub;
}

}  // namespace

Run declare_store(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  const auto chosen = std::make_shared<Action>();
  declare_store(app, settings->store);
  app.require_subcommand(1);
  add_choice(*declare_action(app, "stats", "what it holds, and how large it is", chosen, run_stats), "-f,--format",
             settings->stats_format, {"text", "json"}, "how to print it");
  declare_action(app, "verify", "whether all that must hold in it does", chosen, run_verify)
      ->add_flag("--repair", settings->repair, "work everything out anew; decisions and history are kept");
  CLI::App* const prune = declare_action(app, "prune", "drop what is old", chosen, run_prune);
  prune->add_option("--before", settings->before, "what ended, or in which nothing came, since this day")
      ->option_text("DAY")
      ->required();
  prune->add_flag("--conflicts", settings->conflicts, "also where a conflict is open");
  prune->add_flag("--dry-run", settings->dry_run, "only say what would go");
  CLI::App* const exported =
      declare_action(app, "export", "write its documents as JSON lines that figcheck reads", chosen, run_export);
  exported->add_option("FILE", settings->file, "where to; standard output where none is given");
  add_choice(*exported, "-f,--format", settings->export_format, {"jsonl"}, "how to write them");
  exported->add_flag("--history", settings->history, "former versions, too, marked as such");
  add_examples(app, R"(Examples:
  figcheck store stats
  figcheck store verify --store desk.db
  figcheck store prune --before 2030-01-01 --dry-run
  figcheck store export articles.jsonl

Exit status of verify: 0 sound, 1 something is wrong, 2 it cannot be read.)");
  return [settings, chosen](const General& general) { return (*chosen)(*settings, general); };
}

}  // namespace figcheck::cli
