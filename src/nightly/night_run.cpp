#include "nightly/night_run.hpp"

#include <spdlog/spdlog.h>

#include <utility>

#include "fetch/collect.hpp"
#include "fetch/visitor.hpp"
#include "nightly/news.hpp"
#include "store/problems.hpp"
#include "store/source_memory.hpp"

namespace figcheck::nightly {
namespace {

/// What is remembered of a source's unit is kept under the source's kind and location, so that a source may be renamed.
std::string memory_key(const fetch::Source& source, const std::string& key) {
  return std::string(to_string(source.kind)) + '\n' + source.location + '\n' + key;
}

void warn_of(const text::Problem& problem) { spdlog::warn("{}: {}; {}", problem.where, problem.what, problem.remedy); }

class StoredMemory : public fetch::Memory {
 public:
  StoredMemory(store::Database& database, const fetch::Source& source) : database_(database), source_(source) {}
  std::optional<std::string> recall(const std::string& key) const override {
    std::optional<std::string> token = store::recall(database_, memory_key(source_, key));
    knew_ = knew_ || token.has_value();
    return token;
  }
  /// Whether something was there that earlier runs read. A list on the web is recalled before it is asked for.
  bool found_known() const { return knew_ && !fetch::is_on_the_web(source_.kind); }

 private:
  store::Database& database_;
  const fetch::Source& source_;
  mutable bool knew_ = false;
};

class RunSink : public fetch::Sink {
 public:
  RunSink(StoreRun& run, const fetch::Source& source) : run_(run), source_(source) {}

  void document(text::Document&& document) override {
    run_.take(document);
    gave_ = true;
  }
  void problem(const text::Problem& problem) override {
    warn_of(problem);
    run_.take_problem(problem);
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
  bool gave_ = false;
  bool complained_ = false;
};

store::WrittenReport written_report(const report::Night& night, const store::DueReport& due, std::int64_t run) {
  const auto count = [&](report::NewsKind kind) { return static_cast<std::int64_t>(count_news(night, kind)); };
  return {due.name,
          due.span,
          run,
          count(report::NewsKind::new_conflict),
          count(report::NewsKind::worse),
          count(report::NewsKind::reopened),
          count(report::NewsKind::settled),
          count(report::NewsKind::changed),
          static_cast<std::int64_t>(count_open(night)),
          night_summary(night)};
}

/// What a report that covers `span` tells, where it was asked for what is new since another time. What no report told
/// yet is told in any case: it would never be else.
store::ReportSpan told_span(store::Database& database, const store::ReportSpan& span, const NightOptions& options) {
  if (options.since.empty()) return span;
  store::ReportSpan since = store::span_since(database, options.since);
  return options.keep && since.from_run > span.from_run ? span : since;
}

}  // namespace

NightResult run_night(store::Database& database, const fetch::Configuration& configuration, const NightOptions& options,
                      fetch::Clock& clock) {
  NightResult result;
  StoreRun run(database, "nightly", options.keep, options.started);
  fetch::Visitor visitor(configuration.http, clock);
  for (const fetch::Source& source : configuration.sources) {
    spdlog::info("reading {} {}", to_string(source.kind), source.name);
    const StoredMemory memory(database, source);
    RunSink sink(run, source);
    fetch::collect(source, visitor, memory, sink);
    ++result.sources;
    result.failed += sink.failed() && !memory.found_known();
  }
  const store::Reconciled done = run.finish();
  spdlog::info("{} documents came or went, {} topics worked out, {} quantities: {} new, {} changed, {} ended",
               done.documents, done.topics, done.quantities.looked_at, done.quantities.begun, done.quantities.changed,
               done.quantities.ended);
  const store::DueReport due = store::due_report(database, to_iso(options.day));
  if (!due.later.empty()) {
    const text::Problem problem{to_iso(options.day), "the report before this one is of a later day, " + due.later,
                                "see whether the clock is right; nothing is lost or told twice"};
    warn_of(problem);
    store::put_problem(run.transaction(), run.id(), problem);
  }
  result.night = night_of(database, options.day, told_span(database, due.span, options));
  result.report = written_report(result.night, due, run.id());
  run.commit();
  return result;
}

void record_report(store::Database& database, const store::WrittenReport& report) {
  store::Transaction transaction(database, store::Purpose::write);
  store::put_report(transaction, report);
  store::forget_problems(transaction, report.span.from_run);
  transaction.commit();
}

}  // namespace figcheck::nightly
