#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>

namespace figcheck::planted {

/// What corpus to write.
struct CorpusSettings {
  std::size_t articles = 1000;
  std::uint64_t seed = 1;
  double plants = 0.12;  ///< discrepancies an article; 0: none
};

/// Writes articles as JSON lines (id, title, outlet, published, url, text), by date, and what is true of them as JSON
/// lines: see README.md beside this file. The same settings give the same bytes everywhere. Memory is bounded by the
/// articles of a few days.
void write_corpus(const CorpusSettings& settings, std::ostream& articles, std::ostream& truth);

}  // namespace figcheck::planted
