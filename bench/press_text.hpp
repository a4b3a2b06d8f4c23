#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/document.hpp"

namespace figcheck::bench {

/// Articles in newsroom style, made up word by word: several on each story, with about one figure in every second
/// sentence.
struct Press {
  std::vector<text::Document> articles;
  std::size_t bytes = 0;  ///< of all their texts
};

/// Writes articles until their texts hold at least `bytes`. The same seed gives the same articles on every machine.
Press write_press(std::size_t bytes, std::uint32_t seed);

}  // namespace figcheck::bench
