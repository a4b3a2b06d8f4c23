#include "text/blank.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

std::size_t space_length(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == '\n' ? 1 : blank_length(text, at);
}

}  // namespace

bool is_blank(std::string_view text) {
  std::size_t at = text.starts_with("\uFEFF") ? 3 : 0;
  while (const std::size_t length = space_length(text, at)) at += length;
  return at >= text.size();
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0;
  while (const std::size_t length = space_length(text, begin)) begin += length;
  text.remove_prefix(begin);
  while (!text.empty()) {
    const std::size_t size = text.size();
    if (space_length(text, size - 1) == 1) {
      text.remove_suffix(1);
    } else if (size >= 2 && space_length(text, size - 2) == 2) {
      text.remove_suffix(2);
    } else if (size >= 3 && space_length(text, size - 3) == 3) {
      text.remove_suffix(3);
    } else {
      break;
    }
  }
  return text;
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  return lower;
}

}  // namespace figcheck::text
