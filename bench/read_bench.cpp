// How fast formats are read, on one core, in bytes a second of the input as it comes: from bytes to Documents, and on
// to Readings.

#include <benchmark/benchmark.h>
#include <zlib.h>

#include <functional>
#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "press_text.hpp"
#include "text/compression.hpp"
#include "text/html.hpp"
#include "text/language.hpp"
#include "text/warc.hpp"
#include "web_text.hpp"

namespace figcheck::bench {
namespace {

std::vector<std::string> write_pages(std::size_t bytes_of_text) {
  std::vector<std::string> pages;
  for (const text::Document& article : write_press(bytes_of_text, 1).articles) pages.push_back(page_of(article));
  return pages;
}

std::string gzipped(const std::string& bytes) {
  z_stream state{};
  ::deflateInit2(&state, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(::deflateBound(&state, bytes.size()), '\0');
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  state.avail_in = static_cast<uInt>(bytes.size());
  state.next_out = reinterpret_cast<Bytef*>(packed.data());
  state.avail_out = static_cast<uInt>(packed.size());
  ::deflate(&state, Z_FINISH);
  packed.resize(packed.size() - state.avail_out);
  ::deflateEnd(&state);
  return packed;
}

/// With range 1 the figures are extracted, too.
void count(benchmark::State& state, std::size_t bytes, std::size_t documents) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
  state.counters["documents"] = static_cast<double>(documents) / static_cast<double>(state.iterations());
}

std::function<bool(text::Document&&)> sink(bool extracts, std::size_t& documents) {
  return [extracts, &documents](text::Document&& document) {
    ++documents;
    if (extracts) {
      benchmark::DoNotOptimize(extract::read(document));
    } else {
      benchmark::DoNotOptimize(document);
    }
    return true;
  };
}

void ReadPages(benchmark::State& state) {
  const std::vector<std::string> pages = write_pages(1 << 20);
  std::size_t bytes = 0;
  for (const std::string& page : pages) bytes += page.size();
  std::size_t documents = 0;
  const auto accept = sink(state.range(0) != 0, documents);
  for (auto _ : state) {
    for (const std::string& page : pages) {
      text::Fault trouble;
      accept(text::read_page(page, "", trouble));
    }
  }
  count(state, bytes, documents);
}
BENCHMARK(ReadPages)->ArgName("extract")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void ReadArchive(benchmark::State& state, bool packed) {
  const std::string archive = archive_of(write_pages(1 << 20));
  const std::string bytes = packed ? gzipped(archive) : archive;
  std::size_t documents = 0;
  const std::function<bool(text::Document &&)> accept = sink(state.range(0) != 0, documents);
  const std::function<void(const text::Problem&)> report = [&](const text::Problem& problem) {
    state.SkipWithError((problem.where + ": " + problem.what).c_str());
  };
  for (auto _ : state) {
    text::Delivery delivery(accept, report);
    text::ByteSource source = text::decompressed(text::ByteSource::of(bytes), text::compression_of(bytes));
    text::read_warc(source, "archive", {}, delivery);
  }
  count(state, archive.size(), documents);
}
BENCHMARK_CAPTURE(ReadArchive, plain, false)->ArgName("extract")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ReadArchive, gzip, true)->ArgName("extract")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// What it costs to see that plain text is English: to be held against ExtractPress, which reads the same bytes.
void TellLanguage(benchmark::State& state) {
  const Press press = write_press(1 << 20, 1);
  for (auto _ : state)
    for (const text::Document& article : press.articles) benchmark::DoNotOptimize(text::foreign_language(article.text));
  state.SetBytesProcessed(static_cast<std::int64_t>(press.bytes) * state.iterations());
}
BENCHMARK(TellLanguage)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace figcheck::bench

BENCHMARK_MAIN();
