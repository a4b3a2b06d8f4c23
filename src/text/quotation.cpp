#include "text/quotation.hpp"

namespace figcheck::text {
namespace {

bool is_blank_or_edge(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char c = text[at];
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

bool quoted_behind(std::string_view text, std::size_t at, bool quoted) {
  const bool free_before = at == 0 || is_blank_or_edge(text, at - 1) || text[at - 1] == '(' || text[at - 1] == '[';
  const bool free_behind = is_blank_or_edge(text, at + 1);
  constexpr std::string_view closing_marks = ".,;:!?)]";
  if (!free_behind && closing_marks.find(text[at + 1]) != std::string_view::npos && text.substr(at + 1, 2) != "..") return false;
  if (free_before != free_behind) return free_before;
  if (free_before) return !quoted;
  const bool inches = text[at - 1] >= '0' && text[at - 1] <= '9';
  return inches ? quoted : !quoted;
}

}  // namespace figcheck::text
