#include "text/continuation.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::array<std::string_view, 14> reporting_verbs = {"said",   "says",    "asked",     "asks",  "wrote",
                                                              "added",  "replied", "shouted",   "cried", "answered",
                                                              "yelled", "tweeted", "exclaimed", "told"};

std::size_t word_end(std::string_view text, std::size_t at, std::size_t most = 32) {
  std::size_t end = at;
  while (end < text.size() && end - at < most &&
         (is_ascii_letter(text[end]) || (text[end] & 0x80) != 0 || text[end] == '-'))
    ++end;
  return end;
}

}  // namespace

bool is_speaker(std::string_view text, std::size_t at) {
  for (int words = 0; words < 4; ++words) {
    const std::size_t end = word_end(text, at);
    if (end == at) return false;
    if (!is_upper(decode(text, at).code_point)) {
      const std::string_view word = text.substr(at, end - at);
      return words > 0 && std::find(reporting_verbs.begin(), reporting_verbs.end(), word) != reporting_verbs.end();
    }
    const std::size_t next = skip_blanks(text, end);
    if (next == end) return false;
    at = next;
  }
  return false;
}

bool continues_clock_time(std::string_view text, std::size_t at) {
  const std::size_t end = word_end(text, at);
  const std::string_view word = text.substr(at, end - at);
  if (word.size() >= 2 && word.size() <= 5 && std::all_of(word.begin(), word.end(), is_ascii_upper)) return true;
  constexpr std::array<std::string_view, 19> listed = {
      "Eastern", "Central", "Mountain",  "Pacific",  "Greenwich", "Universal", "Atlantic", "Hawaii", "Alaska", "Sunday",
      "Monday",  "Tuesday", "Wednesday", "Thursday", "Friday",    "Saturday",  "British",  "Indian", "Local"};
  return std::find(listed.begin(), listed.end(), word) != listed.end();
}

bool is_camel(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && is_ascii_lower(text[at]) && is_ascii_upper(text[at + 1]);
}

bool is_roman(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 8 && std::string_view("IVXLC").find(text[end]) != std::string_view::npos)
    ++end;
  return end > at && !is_ascii_letter(end < text.size() ? text[end] : ' ');
}

}  // namespace figcheck::text
