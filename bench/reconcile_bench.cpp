// How reconciling grows with the number of articles: assertions a second, from Readings to Quantities. Reading them is
// not timed.

#include <benchmark/benchmark.h>

#include <vector>

#include "extract/extract.hpp"
#include "press_text.hpp"
#include "reconcile/quantity.hpp"

namespace figcheck::bench {
namespace {

void ReconcilePress(benchmark::State& state) {
  const Press press = write_press(static_cast<std::size_t>(state.range(0)), 3);
  std::vector<extract::Reading> readings;
  std::size_t assertions = 0;
  for (const text::Document& article : press.articles) {
    readings.push_back(extract::read(article));
    assertions += readings.back().assertions.size();
  }
  std::size_t quantities = 0;
  for (auto _ : state) {
    const reconcile::Result result = reconcile::reconcile(readings);
    quantities = result.quantities.size();
    benchmark::DoNotOptimize(result);
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(assertions) * state.iterations());
  state.SetComplexityN(static_cast<std::int64_t>(assertions));
  state.counters["articles"] = static_cast<double>(readings.size());
  state.counters["quantities"] = static_cast<double>(quantities);
}
BENCHMARK(ReconcilePress)->RangeMultiplier(4)->Range(1 << 18, 1 << 24)->Complexity()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace figcheck::bench

BENCHMARK_MAIN();
