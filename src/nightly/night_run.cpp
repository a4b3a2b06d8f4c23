#include "nightly/night_run.hpp"

#include <spdlog/spdlog.h>

#include <utility>

#include "fetch/collect.hpp"
#include "fetch/visitor.hpp"
#include "nightly/news.hpp"
#include "store/source_memory.hpp"

namespace figcheck::nightly {
namespace {

/// What is remembered of a source's unit is kept under the source's kind and location, so that a source may be renamed.
std::string memory_key(const fetch::Source& source, const std::string& key) {
  return std::string(to_string(source.kind)) + '\n' + source.location + '\n' + key;
}

class StoredMemory : public fetch::Memory {
 public:
  StoredMemory(store::Database& database, const fetch::Source& source) : database_(database), source_(source) {}
  std::optional<std::string> recall(const std::string& key) const override {
    return store::recall(database_, memory_key(source_, key));
  }

 private:
  store::Database& database_;
  const fetch::Source& source_;
};

class RunSink : public fetch::Sink {
 public:
  RunSink(StoreRun& run, const fetch::Source& source, std::vector<text::Problem>& problems)
      : run_(run), source_(source), problems_(problems) {}

  void document(text::Document&& document) override {
    run_.take(document);
    gave_ = true;
  }
  void problem(const text::Problem& problem) override {
    spdlog::warn("{}: {}; {}", problem.where, problem.what, problem.remedy);
    problems_.push_back(problem);
    run_.count_problem();
    complained_ = true;
  }
  void unit_read(const std::string& key, const std::string& token) override {
    run_.remember(memory_key(source_, key), token);
    gave_ = true;
  }
  bool failed() const { return complained_ && !gave_; }

 private:
  StoreRun& run_;
  const fetch::Source& source_;
  std::vector<text::Problem>& problems_;
  bool gave_ = false;
  bool complained_ = false;
};

store::WrittenReport written_report(const report::Night& night, const store::ReportSpan& span, std::int64_t run) {
  const auto count = [&](report::NewsKind kind) { return static_cast<std::int64_t>(count_news(night, kind)); };
  return {to_iso(night.day),
          span,
          run,
          count(report::NewsKind::new_conflict),
          count(report::NewsKind::worse),
          count(report::NewsKind::reopened),
          count(report::NewsKind::settled),
          count(report::NewsKind::changed),
          static_cast<std::int64_t>(count_open(night)),
          night_summary(night)};
}

}  // namespace

NightResult run_night(store::Database& database, const fetch::Configuration& configuration, const NightOptions& options,
                      fetch::Clock& clock) {
  NightResult result;
  std::vector<text::Problem> problems;
  StoreRun run(database, "nightly", options.keep, options.started);
  fetch::Visitor visitor(configuration.http, clock);
  for (const fetch::Source& source : configuration.sources) {
    spdlog::info("reading {} {}", to_string(source.kind), source.name);
    const StoredMemory memory(database, source);
    RunSink sink(run, source, problems);
    fetch::collect(source, visitor, memory, sink);
    ++result.sources;
    result.failed += sink.failed();
  }
  const store::Reconciled done = run.finish();
  spdlog::info("{} documents came or went, {} topics worked out, {} quantities: {} new, {} changed, {} ended",
               done.documents, done.topics, done.quantities.looked_at, done.quantities.begun, done.quantities.changed,
               done.quantities.ended);
  const store::ReportSpan span = store::span_of_report(database, to_iso(options.day));
  const store::ReportSpan told = options.since.empty() ? span : store::span_since(database, options.since);
  result.night = night_of(database, options.day, told, std::move(problems));
  result.report = written_report(result.night, span, run.id());
  run.commit();
  return result;
}

void record_report(store::Database& database, const store::WrittenReport& report) {
  store::Transaction transaction(database, store::Purpose::write);
  store::put_report(transaction, report);
  transaction.commit();
}

}  // namespace figcheck::nightly
