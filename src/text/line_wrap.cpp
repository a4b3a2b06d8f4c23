#include "text/line_wrap.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

// Widths at which texts are wrapped: from a narrow mail column to a wide terminal.
constexpr std::size_t narrowest = 40;
constexpr std::size_t widest = 132;
// A line at least this long that breaks before a lower-case word runs on.
constexpr std::size_t running = 30;

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t feed = text.find('\n', at);
  return feed == std::string_view::npos ? text.size() : feed;
}

bool is_empty_line(std::string_view text, std::size_t begin, std::size_t end) {
  return std::min(skip_blanks(text, begin), end) == end;
}

std::size_t trimmed_length(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\r' || text[end - 1] == '\t')) --end;
  return end - begin;
}

}  // namespace

bool is_list_marker(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  for (const std::string_view bullet : {"-", "*", "+", "\u2022", "\u2013", "\u2014", "\u25AA", "\u25CF", "\u00B7"}) {
    if (text.substr(at, bullet.size()) == bullet) return blank_length(text, at + bullet.size()) > 0;
  }
  std::size_t end = at;
  while (end < text.size() && end - at < 3 && is_ascii_digit(text[end])) ++end;
  return end > at && end < text.size() && (text[end] == '.' || text[end] == ')') && blank_length(text, end + 1) > 0;
}

bool LineWrap::is_full(std::size_t line, std::size_t feed) const {
  const std::size_t next = skip_blanks(text_, feed + 1);
  std::size_t word = next;
  while (word < text_.size() && word - next <= width_ && text_[word] != '\n' && blank_length(text_, word) == 0) ++word;
  return trimmed_length(text_, line, feed) + 1 + (word - next) > width_;
}

void LineWrap::measure_block(std::size_t line) {
  width_ = 0;
  std::size_t at = line;
  while (at < text_.size()) {
    const std::size_t end = line_end(text_, at);
    if (is_empty_line(text_, at, end)) break;
    width_ = std::max(width_, trimmed_length(text_, at, end));
    at = end + 1;
  }
  block_end_ = std::min(at, text_.size());
  wrapped_ = false;
  if (width_ < narrowest || width_ > widest) return;
  std::size_t breaks = 0;
  std::size_t full = 0;
  for (at = line; at < block_end_;) {
    const std::size_t end = line_end(text_, at);
    if (end + 1 >= block_end_) break;
    ++breaks;
    if (is_full(at, end)) ++full;
    at = end + 1;
  }
  wrapped_ = breaks >= 2 && 5 * full >= 3 * breaks;
}

bool LineWrap::is_wrap(std::size_t line, std::size_t feed) {
  const std::size_t next = skip_blanks(text_, feed + 1);
  if (next >= text_.size() || text_[next] == '\n' || is_list_marker(text_, next)) return false;
  const std::size_t length = trimmed_length(text_, line, feed);
  if (length == 0) return false;
  if (text_[line + length - 1] == ',') return true;
  if (length >= running && is_lower(decode(text_, next).code_point)) return true;
  if (feed >= block_end_) measure_block(line);
  return wrapped_ && is_full(line, feed);
}

}  // namespace figcheck::text
