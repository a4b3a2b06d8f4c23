#include "text/abbreviation.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

struct Entry {
  std::string_view word;
  Abbreviation kind;
};

/// A word list, sorted while compiling; a word listed twice does not compile.
template <std::size_t N>
consteval std::array<Entry, N> sorted(std::array<Entry, N> entries) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  for (std::size_t i = 1; i < N; ++i) {
    if (entries[i].word == entries[i - 1].word) throw "a word is listed twice";
  }
  return entries;
}

using enum Abbreviation;

constexpr auto abbreviations = sorted(std::to_array<Entry>({
#define ABBREVIATION(word, kind) {word, kind},
#include "text/abbreviations.def"
#undef ABBREVIATION
}));

constexpr auto openers = sorted(std::to_array<Entry>({
#define OPENER(word) {word, none},
#include "text/sentence_openers.def"
#undef OPENER
}));

/// For each first byte, the lengths of the words that begin with it, a bit each: most words are none of a list's by
/// these alone.
template <std::size_t N>
consteval std::array<std::uint32_t, 256> lengths_of(const std::array<Entry, N>& entries) {
  std::array<std::uint32_t, 256> lengths{};
  for (const Entry& entry : entries) {
    if (entry.word.size() > 31) throw "a word is too long";
    lengths[static_cast<std::uint8_t>(entry.word[0])] |= std::uint32_t{1} << entry.word.size();
  }
  return lengths;
}
constexpr auto abbreviation_lengths = lengths_of(abbreviations);
constexpr auto opener_lengths = lengths_of(openers);

bool may_be_listed(const std::array<std::uint32_t, 256>& lengths, std::string_view word) {
  return word.size() < 32 && (lengths[static_cast<std::uint8_t>(word[0])] >> word.size() & 1U) != 0;
}

template <std::size_t N>
const Entry* find(const std::array<Entry, N>& entries, std::string_view word) {
  const auto* found = std::lower_bound(entries.begin(), entries.end(), word,
                                       [](const Entry& entry, std::string_view key) { return entry.word < key; });
  return found != entries.end() && found->word == word ? found : nullptr;
}

constexpr std::size_t longest_listed = 12;

bool is_word_byte(char c) { return is_ascii_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// "U.S", "a.m", "J.R": single letters with full stops between.
bool is_dotted_letters(std::string_view word) {
  if (word.size() < 3 || word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !is_ascii_letter(word[i]) : word[i] != '.') return false;
  }
  return true;
}

/// Whether a number stands before byte `at`, with or without a blank or hyphen between ("6 in", "6-in", "6in").
bool number_before(std::string_view text, std::size_t begin, std::size_t at) {
  while (at > begin && (text[at - 1] == ' ' || text[at - 1] == '-')) --at;
  return at > begin && is_ascii_digit(text[at - 1]);
}

}  // namespace

Abbreviation abbreviation_before(std::string_view text, std::size_t begin, std::size_t stop) {
  const std::size_t limit = stop > begin + longest_listed ? stop - longest_listed : begin;
  std::size_t at = stop;
  while (at > limit && (is_word_byte(text[at - 1]) || text[at - 1] == '.' ||
                        (text[at - 1] == '\'' && at > limit + 1 && is_ascii_letter(text[at - 2])))) {
    --at;
  }
  while (at < stop && (text[at] == '.' || text[at] == '\'')) ++at;
  const std::string_view word = text.substr(at, stop - at);
  if (word.empty() || (at > begin && at == limit && is_word_byte(text[at - 1]))) return none;
  if (const Entry* entry = may_be_listed(abbreviation_lengths, word) ? find(abbreviations, word) : nullptr) {
    if (entry->kind == measure) return number_before(text, begin, at) ? either : none;
    if (entry->kind == magnitude) return number_before(text, begin, at) ? magnitude : none;
    return entry->kind;
  }
  if (is_dotted_letters(word)) return either;
  if (word.size() == 1 && is_ascii_upper(word[0]) && word[0] != 'I') return either;
  return none;
}

bool opens_sentence(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at <= 16 && is_ascii_letter(text[end])) ++end;
  if (end == at) return false;
  if (end < text.size()) {
    const bool ends = text[end] == '\n' || text[end] == ',' || text[end] == '\'' || blank_length(text, end) > 0 ||
                      text.substr(end, 3) == "\u2019";
    if (!ends) return false;
  }
  const std::string_view word = text.substr(at, end - at);
  return may_be_listed(opener_lengths, word) && find(openers, word) != nullptr;
}

}  // namespace figcheck::text
