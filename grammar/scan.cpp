#include "grammar/scan.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include "grammar/token.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

// A word's first eight letters in lower case, in one integer. Longer words share a key with what they begin with, which
// costs a wasted parse and nothing else.
std::uint64_t key_of(std::string_view word) { return ShortWord(word.substr(0, 8)).head; }

/// A set of words: two letters rule out nearly every word of a text before the rest of it is looked at.
class StartingWords {
 public:
  void insert(std::string_view word) {
    const std::uint64_t key = key_of(word);
    std::size_t slot = slot_of(key);
    while (slots_[slot] != 0 && slots_[slot] != key) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = key;
    pairs_[pair_of(word[0], word[1])] = true;
  }
  bool may_hold(char first, char second) const { return pairs_[pair_of(first, second)]; }
  bool holds(std::string_view word) const {
    const std::uint64_t key = key_of(word);
    std::size_t slot = slot_of(key);
    while (slots_[slot] != 0 && slots_[slot] != key) slot = (slot + 1) & (slots_.size() - 1);
    return slots_[slot] == key;
  }

 private:
  static std::size_t pair_of(char first, char second) {
    return (static_cast<std::size_t>(first & 31) << 5) | (second & 31);
  }

  static std::size_t slot_of(std::uint64_t key) { return (key * 0x9e3779b97f4a7c15u) >> 54; }

  std::array<std::uint64_t, 1024> slots_{};  // the keys, each at its hash or behind; there are a few hundred at most
  std::array<bool, 1024> pairs_{};
};

struct Starters : StartingWords {
  Starters() {
    const auto enter = [this](std::string_view set, std::string_view word) {
      for (std::string_view starting : {"zero", "unit", "teen", "tens", "dozen", "part", "odd_part", "vague"}) {
        if (set == starting) insert(word);
      }
    };
#define NUMERAL(set, word, value) enter(#set, word);
#include "grammar/lexicon/numerals.def"
#define ORDINAL(word, rank) insert(word);
#define TENS(word, rank)
#include "grammar/lexicon/ordinals.def"
    for (std::string_view word : {"several", "few", "couple"}) insert(word);
  }
} const starters;

// What makes a number of the article before it: "a hundred", "a third", "a dozen", "a few thousand".
struct Followers : StartingWords {
  Followers() {
    const auto enter = [this](std::string_view set, std::string_view word) {
      for (std::string_view following : {"hundred", "dozen", "magnitude", "part"}) {
        if (set == following) insert(word);
      }
    };
#define NUMERAL(set, word, value) enter(#set, word);
#include "grammar/lexicon/numerals.def"
    for (std::string_view word : {"few", "couple"}) insert(word);
  }
} const followers;

enum ByteClass : std::uint8_t { other, letter, digit, point, sign_lead };

constexpr std::array<ByteClass, 256> byte_classes = [] {
  std::array<ByteClass, 256> classes{};
  for (std::size_t c = 0; c < 256; ++c) {
    const char byte = static_cast<char>(c);
    if (byte >= '0' && byte <= '9') {
      classes[c] = digit;
    } else if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) {
      classes[c] = letter;
    } else if (byte == '.') {
      classes[c] = point;
    } else if (c == 0xC2 || c == 0xE2) {
      classes[c] = sign_lead;
    } else {
      classes[c] = other;
    }
  }
  return classes;
}();

ByteClass class_of(char c) { return byte_classes[static_cast<unsigned char>(c)]; }

// Eight letters a step: the sum of a letter in lower case and 0x80 - 'a' has its high bit set, that with 0x80 - 'z' - 1
// has not.
std::size_t end_of_letters(std::string_view text, std::size_t at, std::size_t end) {
  if constexpr (std::endian::native == std::endian::little) {
    constexpr auto each = [](std::uint64_t byte) { return 0x0101010101010101u * byte; };
    for (; at + 8 <= end; at += 8) {
      std::uint64_t bytes;
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      const std::uint64_t lower = (bytes | each(0x20)) & each(0x7f);
      const std::uint64_t letters = (lower + each(0x80 - 'a')) & ~(lower + each(0x80 - 'z' - 1)) & ~bytes & each(0x80);
      if (letters != each(0x80)) return at + static_cast<std::size_t>(std::countr_one(letters | each(0x7f))) / 8;
    }
  }
  while (at < end && class_of(text[at]) == letter) ++at;
  return at;
}

// "½" or "⅔": Latin-1's C2 BC to C2 BE, and Number Forms from E2 85 90.
bool is_fraction_sign(std::string_view text, std::size_t at, std::size_t end) {
  const auto byte = [&](std::size_t i) { return at + i < end ? static_cast<unsigned char>(text[at + i]) : 0U; };
  if (byte(0) == 0xC2) return byte(1) >= 0xBC && byte(1) <= 0xBE;
  return byte(1) == 0x85 && byte(2) >= 0x90 && byte(2) <= 0x9E;
}

bool article_of_number(std::string_view text, std::size_t word_end, std::size_t end) {
  std::size_t next = skip_blanks(text, word_end, end);
  // "a-half": what joins the words of one number may be a hyphen, too (token::joint)
  const std::string_view hyphen = text.substr(next, 3);
  if (next < end && text[next] == '-')
    next = skip_blanks(text, next + 1, end);
  else if (next + 3 <= end && (hyphen == "\xE2\x80\x90" || hyphen == "\xE2\x80\x91"))
    next = skip_blanks(text, next + 3, end);
  if (next == word_end || next + 2 > end || class_of(text[next]) != letter ||
      !followers.may_hold(text[next], text[next + 1]))
    return false;
  return followers.holds(text.substr(next, end_of_letters(text, next, end) - next));
}

}  // namespace

std::size_t next_start(std::string_view text, std::size_t at, Span within) {
  const std::size_t end = std::min(within.end, text.size());
  while (at < end) {
    switch (class_of(text[at])) {
      case other:
        ++at;
        break;
      case digit:
        return at;
      case point:
        if (at + 1 < end && class_of(text[at + 1]) == digit && (at == within.begin || !is_word_byte(text[at - 1])))
          return at;
        ++at;
        break;
      case sign_lead:
        if (is_fraction_sign(text, at, end)) return at;
        ++at;
        break;
      case letter: {
        const std::size_t word_end = end_of_letters(text, at + 1, end);
        const std::size_t size = word_end - at;
        const bool whole = at == within.begin || !is_word_byte(text[at - 1]);
        if (whole && size >= 2 && starters.may_hold(text[at], text[at + 1]) && starters.holds(text.substr(at, size)))
          return at;
        if (whole && size <= 2 && (text[at] | 0x20) == 'a' && (size == 1 || (text[at + 1] | 0x20) == 'n') &&
            article_of_number(text, word_end, end)) {
          return at;
        }
        at = word_end;
        break;
      }
    }
  }
  return end;
}

std::size_t next_outside_words(std::string_view text, std::size_t at, Span within) {
  const std::size_t end = std::min(within.end, text.size());
  const auto inside = [&](std::size_t i) {
    return i > within.begin && is_word_byte(text[i - 1]) && (class_of(text[i]) == letter || class_of(text[i]) == point);
  };
  while (at < end && inside(at)) ++at;
  return std::min(at, end);
}

}  // namespace figcheck::grammar
