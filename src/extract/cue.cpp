#include "extract/cue.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace figcheck::extract {
namespace {

struct Entry {
  grammar::ShortWord word;
  std::uint8_t cues;
};

constexpr Entry entry(std::string_view word, unsigned cues) {
  return {grammar::ShortWord(word), static_cast<std::uint8_t>(cues)};
}

constexpr std::array entries = {
    entry("last", names_window),
    entry("past", names_window),
    entry("next", names_window),
    entry("this", names_window),
    entry("quarter", names_window),
    entry("half", names_window),
    entry("games", names_window),
    entry("matches", names_window),
    entry("seasons", names_window),
    entry("starts", names_window),
    entry("appearances", names_window),
    entry("innings", names_window),
    entry("races", names_window),
    entry("rounds", names_window),
    entry("earlier", counts_back | tells_before),
    entry("before", counts_back),
    entry("previous", counts_back | tells_before),
    entry("preceding", counts_back),
    entry("far", says_so_far | is_unfinished),
    entry("date", says_so_far | is_unfinished),
    entry("now", is_unfinished),
    entry("by", is_unfinished),
    entry("rising", is_unfinished),
    entry("counting", is_unfinished),
    entry("climbing", is_unfinished),
    entry("first", tells_before),
    entry("once", tells_before),
    entry("early", tells_before),
    entry("prior", tells_before),
    entry("former", tells_before),
    entry("formerly", tells_before),
    entry("initial", tells_before),
    entry("initially", tells_before),
    entry("original", tells_before),
    entry("originally", tells_before),
    entry("previously", tells_before),
};

}  // namespace

std::uint8_t cues_of(const grammar::ShortWord& word) {
  const auto* const found =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& each) { return each.word == word; });
  return found == entries.end() ? std::uint8_t{0} : found->cues;
}

}  // namespace figcheck::extract
