// What a night takes to store, and how large it is: articles with what they assert, in one transaction, behind 0 and
// more nights before it. Reading them is not timed. On a PostgreSQL, too, where FIGCHECK_TEST_POSTGRES is the address
// of one whose first schema is empty.

#include <benchmark/benchmark.h>
#include <stdlib.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "press_text.hpp"
#include "store/assertions.hpp"
#include "store/documents.hpp"
#include "store/open_store.hpp"
#include "store/runs.hpp"

namespace figcheck::bench {
namespace {

constexpr std::size_t night_bytes = std::size_t{4} << 20;

struct Night {
  std::vector<text::Document> articles;
  std::vector<std::vector<extract::Assertion>> assertions;
};

Night write_night(std::uint32_t number) {
  Night night;
  night.articles = write_press(night_bytes, number).articles;
  for (text::Document& article : night.articles) {
    article.id = "night " + std::to_string(number) + ' ' + article.id;
    night.assertions.push_back(extract::read(article).assertions);
  }
  return night;
}

void store_nights(benchmark::State& state, const std::string& location, const std::string& size) {
  const store::WritableStore opened = store::open_for_writing(location);
  store::Database& database = *opened.database;
  std::uint32_t number = 0;
  double articles = 0, assertions = 0;
  for (auto _ : state) {
    state.PauseTiming();
    const Night night = write_night(++number);
    state.ResumeTiming();
    store::Transaction transaction(database, store::Purpose::write);
    const std::int64_t run = store::begin_run(transaction, "nightly", "bench", "2025-08-16T02:00:00Z");
    for (std::size_t i = 0; i < night.articles.size(); ++i) {
      const store::Placed placed = store::put_document(transaction, night.articles[i], run);
      assertions += static_cast<double>(store::put_assertions(transaction, placed.id, night.assertions[i]));
    }
    transaction.commit();
    articles += static_cast<double>(night.articles.size());
  }
  const auto bytes = static_cast<double>(database.integer(size).value());
  state.counters["articles/night"] = articles / number;
  state.counters["assertions/night"] = assertions / number;
  state.counters["KB/night"] = bytes / 1000 / number;
}

void StoreNightsInAFile(benchmark::State& state) {
  std::string folder = (std::filesystem::temp_directory_path() / "figcheck-bench-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) {
    state.SkipWithError("no temporary folder");
    return;
  }
  store_nights(state, folder + "/figures.store",
               "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
  std::filesystem::remove_all(folder);
}
BENCHMARK(StoreNightsInAFile)->Iterations(1)->Iterations(30)->Unit(benchmark::kMillisecond);

void StoreNightsOnAServer(benchmark::State& state) {
  const char* const server = std::getenv("FIGCHECK_TEST_POSTGRES");
  if (server == nullptr) {
    state.SkipWithError("FIGCHECK_TEST_POSTGRES names no server");
    return;
  }
  store_nights(state, server,
               "SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid ="
               " c.relnamespace WHERE n.nspname = current_schema() AND c.relkind = 'r'");
  store::open_database(server, store::Access::write)
      ->run("DROP TABLE assertion, document, source_memory, run, figcheck_migration");
}
BENCHMARK(StoreNightsOnAServer)->Iterations(30)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace figcheck::bench

BENCHMARK_MAIN();
