#include <memory>

#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/store_option.hpp"
#include "cli/writing.hpp"
#include "nightly/store_run.hpp"
#include "store/open_store.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  InputOptions input;
  std::string store;
};

std::string summary(const store::RunCounts& counts, const store::Reconciled& done) {
  return std::to_string(counts.documents_added) + " new, " + std::to_string(counts.documents_replaced) +
         " corrected, " + std::to_string(counts.documents_unchanged) + " known; " + std::to_string(done.topics) +
         " topics worked out, " + std::to_string(done.quantities.begun) + " quantities new, " +
         std::to_string(done.quantities.changed) + " changed, " + std::to_string(done.quantities.ended) + " ended\n";
}

int run_ingest(const Settings& settings) {
  const store::WritableStore store = store::open_for_writing(settings.store);
  nightly::StoreRun run(*store.database, "ingest");
  const InputResult input = read_documents(settings.input, [&](text::Document&& document) {
    run.take(document);
    return true;
  });
  for (const text::Problem& problem : input.problems) run.take_problem(problem);
  const store::Reconciled done = run.finish();
  run.commit();
  Output output;
  if (!output.open("") || !output.write(summary(run.counts(), done)) || !output.commit())
    return complain_of_output("", output);
  if (input.nothing()) {
    complain_of_nothing(settings.input);
    return kWrong;
  }
  return kFine;
}

}  // namespace

Run declare_ingest(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  declare_input(app, settings->input, false);
  declare_store(app, settings->store);
  add_examples(app, R"(Examples:
  figcheck ingest articles/
  figcheck ingest --store desk.db monday.jsonl tuesday.warc.gz)");
  return [settings](const General&) { return run_ingest(*settings); };
}

}  // namespace figcheck::cli
