#include "grammar/scan.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "grammar/token.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

// A word's first eight letters in lower case, in one integer. Longer words share a key with what they begin with, which
// costs a wasted parse and nothing else.
std::uint64_t key_of(std::string_view word) { return ShortWord(word.substr(0, 8)).head; }

/// Words of three letters and more.
class StartingWords {
 public:
  void insert(std::string_view word) {
    const std::uint64_t key = key_of(word);
    std::size_t slot = slot_of(key);
    while (slots_[slot] != 0 && slots_[slot] != key) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = key;
  }
  bool holds(std::string_view word) const {
    const std::uint64_t key = key_of(word);
    std::size_t slot = slot_of(key);
    while (slots_[slot] != 0 && slots_[slot] != key) slot = (slot + 1) & (slots_.size() - 1);
    return slots_[slot] == key;
  }
  template <typename Visit>
  void each_opening(const Visit& visit) const {
    for (const std::uint64_t key : slots_)
      if (key != 0) visit(static_cast<std::uint32_t>(key));
  }

 private:
  static std::size_t slot_of(std::uint64_t key) { return (key * 0x9e3779b97f4a7c15u) >> 54; }

  std::array<std::uint64_t, 1024> slots_{};  // the keys, each at its hash or behind; there are a few hundred at most
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

/// The first three bytes of whatever may begin a number in words: they rule out nearly every word of a text before the
/// rest of it is looked at.
class WordOpenings {
 public:
  WordOpenings() {
    starters.each_opening([this](std::uint32_t letters) { insert(letters); });
    // "a" and "an", with the blank or hyphen behind them
    for (const unsigned char behind : {' ', '\t', '\n', '\r', '-', '\xC2', '\xE2'})
      for (std::uint32_t third = 0; third < 32; ++third)
        insert('a' | static_cast<std::uint32_t>(behind) << 8 | third << 16);
    for (const unsigned char behind : {' ', '\t', '\n', '\r', '-', '\xC2', '\xE2'})
      insert('a' | 'n' << 8 | static_cast<std::uint32_t>(behind) << 16);
  }
  bool hold(std::string_view text, std::size_t at) const { return marks_[slot_of(bytes_at(text, at))]; }

 private:
  static std::uint32_t bytes_at(std::string_view text, std::size_t at) {
    std::uint32_t bytes = 0;
    if (std::endian::native == std::endian::little && at + sizeof bytes <= text.size()) {
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
    } else {
      for (std::size_t i = 0; i < 3 && at + i < text.size(); ++i)
        bytes |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i])) << 8 * i;
    }
    return bytes;
  }
  // The five low bits of three bytes, which case does not change, mixed into twelve.
  static std::size_t slot_of(std::uint32_t bytes) { return (bytes & 0x1f1f1fU) * 0x9e3779b1U >> 20; }
  void insert(std::uint32_t bytes) { marks_[slot_of(bytes)] = true; }

  std::array<bool, 4096> marks_{};
} const word_openings;

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
  if (next == word_end || next >= end || class_of(text[next]) != letter) return false;
  return followers.holds(text.substr(next, end_of_letters(text, next, end) - next));
}

// What a numeral can begin with, in sixteen bytes of the text: bit i stands for byte i.
struct ByteMasks {
  static constexpr std::size_t width = 16;
  std::uint32_t letters = 0;
  std::uint32_t marks = 0;  // digits, full stops, and what signs of fractions begin with
};

ByteMasks masks_at(std::string_view text, std::size_t at) {
  ByteMasks masks;
#ifdef __SSE2__
  if (at + ByteMasks::width <= text.size()) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const auto in_range = [](__m128i each, char least, char most) {
      const __m128i above = _mm_sub_epi8(each, _mm_set1_epi8(least));
      return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(static_cast<char>(most - least))), above);
    };
    const auto is = [&](char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); };
    const auto bits = [](__m128i each) { return static_cast<std::uint32_t>(_mm_movemask_epi8(each)); };
    masks.letters = bits(in_range(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 'z'));
    masks.marks =
        bits(_mm_or_si128(_mm_or_si128(in_range(bytes, '0', '9'), is('.')), _mm_or_si128(is('\xC2'), is('\xE2'))));
    return masks;
  }
#endif
  for (std::size_t i = 0; i < ByteMasks::width && at + i < text.size(); ++i) {
    const ByteClass each = class_of(text[at + i]);
    if (each == letter) masks.letters |= 1U << i;
    if (each == digit || each == point || each == sign_lead) masks.marks |= 1U << i;
  }
  return masks;
}

// Whether a numeral may begin at `at`, where a word, a digit, a full stop or a sign does.
bool starts_at(std::string_view text, std::size_t at, std::size_t end, std::size_t begin) {
  const char first = text[at];
  switch (class_of(first)) {
    case digit:
      return true;
    case point:
      return at + 1 < end && class_of(text[at + 1]) == digit && (at == begin || !is_word_byte(text[at - 1]));
    case sign_lead:
      return is_fraction_sign(text, at, end);
    case letter: {
      if (at > begin && is_word_byte(text[at - 1])) return false;
      const std::size_t word_end = end_of_letters(text, at + 1, end);
      const std::size_t size = word_end - at;
      if (size >= 3) return starters.holds(text.substr(at, size));
      return to_lower(first) == 'a' && (size == 1 || to_lower(text[at + 1]) == 'n') &&
             article_of_number(text, word_end, end);
    }
    case other:
      break;
  }
  return false;
}

}  // namespace

StartWalk::StartWalk(std::string_view text, Span within, std::size_t at)
    : text_(text),
      begin_(within.begin),
      end_(std::min(within.end, text.size())),
      block_(at),
      inside_letters_(at > within.begin && at < end_ && class_of(text[at - 1]) == letter) {}

void StartWalk::look_at_block() {
  // What is in here stays out of memory: the text's bytes may be anything's, as far as the compiler knows.
  const std::string_view text = text_;
  const std::size_t block = block_, size = end_ - block_;
  std::uint64_t letters = 0;
  std::uint64_t candidates = 0;
  for (std::size_t i = 0; i < width && i < size; i += ByteMasks::width) {
    const ByteMasks masks = masks_at(text, block + i);
    letters |= std::uint64_t{masks.letters} << i;
    candidates |= std::uint64_t{masks.marks} << i;
  }
  const std::uint64_t here = size < width ? (std::uint64_t{1} << size) - 1 : ~std::uint64_t{0};
  std::uint64_t words = letters & ~(letters << 1 | (inside_letters_ ? 1U : 0U)) & here;
  candidates &= here;
  for (; words != 0; words &= words - 1) {
    // which words pass follows no rule: to branch on it is to guess
    const auto place = static_cast<std::size_t>(std::countr_zero(words));
    candidates |= std::uint64_t{word_openings.hold(text, block + place)} << place;
  }
  inside_letters_ = letters >> (width - 1) != 0;
  candidates_ = candidates;
  block_ = block + width;
}

std::size_t StartWalk::next(std::size_t at) {
  while (true) {
    // Those before `at` are within the number or the word that begins a start found before.
    const std::size_t block = block_ - width;
    std::uint64_t candidates = candidates_;
    if (at > block) candidates = at - block < width ? candidates >> (at - block) << (at - block) : 0;
    for (; candidates != 0; candidates &= candidates - 1) {
      const std::size_t place = block + static_cast<std::size_t>(std::countr_zero(candidates));
      if (!starts_at(text_, place, end_, begin_)) continue;
      candidates_ = candidates;
      return place;
    }
    candidates_ = 0;
    if (block_ >= end_) return end_;
    look_at_block();
  }
}

std::size_t next_start(std::string_view text, std::size_t at, Span within) {
  return StartWalk(text, within, at).next(at);
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
