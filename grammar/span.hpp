#pragma once

#include <cstddef>
#include <string_view>

namespace figcheck {

/// A stretch of a text: bytes [begin, end) of its UTF-8.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool operator==(const Span&) const = default;
};

inline std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }
inline bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace figcheck
