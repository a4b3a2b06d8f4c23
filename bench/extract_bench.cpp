// How fast figures are read out of plain text, on one core: bytes a second of the articles' text, from Document to
// Reading.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

#include "extract/extract.hpp"
#include "press_text.hpp"

namespace figcheck::bench {
namespace {

// Articles are read as many at once as the program reads them.
void ExtractPress(benchmark::State& state) {
  const Press press = write_press(static_cast<std::size_t>(state.range(0)), 1);
  constexpr std::size_t at_once = 128;
  std::size_t figures = 0;
  for (auto _ : state)
    for (std::size_t at = 0; at < press.articles.size(); at += at_once) {
      const std::size_t count = std::min(at_once, press.articles.size() - at);
      const std::vector<extract::Reading> readings = extract::read({&press.articles[at], count});
      for (const extract::Reading& reading : readings) figures += reading.assertions.size();
      benchmark::DoNotOptimize(readings);
    }
  state.SetBytesProcessed(static_cast<std::int64_t>(press.bytes) * state.iterations());
  state.counters["figures"] = benchmark::Counter(static_cast<double>(figures), benchmark::Counter::kIsRate);
  state.counters["figures/KB"] = static_cast<double>(figures) / static_cast<double>(state.iterations()) /
                                 (static_cast<double>(press.bytes) / 1000);
}
BENCHMARK(ExtractPress)->Arg(1 << 20)->Arg(8 << 20)->Unit(benchmark::kMillisecond);

// One document of the same text, to see that time grows with the text and not with its square.
void ExtractOneLongText(benchmark::State& state) {
  const Press press = write_press(static_cast<std::size_t>(state.range(0)), 2);
  text::Document whole;
  for (const text::Document& article : press.articles) whole.text += article.text + "\n\n";
  for (auto _ : state) benchmark::DoNotOptimize(extract::read(whole));
  state.SetBytesProcessed(static_cast<std::int64_t>(whole.text.size()) * state.iterations());
}
BENCHMARK(ExtractOneLongText)->RangeMultiplier(4)->Range(1 << 18, 1 << 24)->Unit(benchmark::kMillisecond);

// Text without a figure: what the scan for figures costs by itself.
void ExtractProse(benchmark::State& state) {
  text::Document prose;
  while (prose.text.size() < 1 << 20)
    prose.text += "The mayor spoke of a black day for the region, and nobody in the square answered. ";
  for (auto _ : state) benchmark::DoNotOptimize(extract::read(prose));
  state.SetBytesProcessed(static_cast<std::int64_t>(prose.text.size()) * state.iterations());
}
BENCHMARK(ExtractProse)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace figcheck::bench

BENCHMARK_MAIN();
