#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/token.hpp"

namespace figcheck::grammar {

/// A word of up to sixteen bytes in ASCII lower case, in two integers: compared and hashed without a loop.
struct ShortWord {
  static constexpr std::size_t longest = 16;

  std::uint64_t head = 0, tail = 0;

  constexpr ShortWord() = default;
  /// `word` is not longer than `longest`.
  constexpr explicit ShortWord(std::string_view word) {
    if (std::is_constant_evaluated()) {
      for (std::size_t i = 0; i < word.size(); ++i)
        (i < 8 ? head : tail) |= std::uint64_t{static_cast<unsigned char>(word[i])} << 8 * (i % 8);
      head = lowered(head);
      tail = lowered(tail);
    } else {
      head = lowered(bytes_of(word.substr(0, 8)));
      if (word.size() > 8) tail = lowered(bytes_of(word.substr(8)));
    }
  }

  /// The word of `size` bytes, not more than `longest`, at byte `at` of a text. Without a branch on its length, which
  /// follows no rule in running text, where sixteen bytes of text are there to be read.
  static ShortWord in(std::string_view text, std::size_t at, std::size_t size) {
    if (std::endian::native == std::endian::big || at + longest > text.size()) return ShortWord(text.substr(at, size));
    const auto load = [](const void* from) {
      std::uint64_t bytes;
      std::memcpy(&bytes, from, sizeof bytes);
      return bytes;
    };
    const std::uint8_t* const kept = keeping.data() + (longest - size);
    ShortWord word;
    word.head = lowered(load(text.data() + at) & load(kept));
    word.tail = lowered(load(text.data() + at + 8) & load(kept + 8));
    return word;
  }

  /// Eight bytes in ASCII lower case.
  static constexpr std::uint64_t lowered(std::uint64_t bytes) {
    const std::uint64_t seven = bytes & each(0x7f);
    const std::uint64_t capital = (seven + each(0x80 - 'A')) & ~(seven + each(0x80 - 'Z' - 1)) & ~bytes & each(0x80);
    return bytes | capital >> 2;
  }

  constexpr bool operator==(const ShortWord&) const = default;
  constexpr std::uint32_t hash() const {
    const std::uint64_t mixed = (head ^ std::rotl(tail, 23)) * 0x9e3779b97f4a7c15u;
    return static_cast<std::uint32_t>(mixed >> 32);
  }

 private:
  // Sixteen bytes of ones, then sixteen of zeros: from the (16 - n)th on, what keeps n of sixteen bytes.
  static constexpr std::array<std::uint8_t, 2 * longest> keeping = [] {
    std::array<std::uint8_t, 2 * longest> bytes{};
    for (std::size_t i = 0; i < longest; ++i) bytes[i] = 0xff;
    return bytes;
  }();

  static std::uint64_t bytes_of(std::string_view word) {
    // Two loads that overlap, for a copy of as many bytes as there are is a call.
    const char* const at = word.data();
    const auto load = [](const char* from, auto width) {
      decltype(width) out;
      std::memcpy(&out, from, sizeof out);
      if constexpr (std::endian::native == std::endian::big)
        out = sizeof out == 8   ? __builtin_bswap64(out)
              : sizeof out == 4 ? __builtin_bswap32(out)
                                : __builtin_bswap16(out);
      return std::uint64_t{out};
    };
    const std::size_t size = word.size();
    if (size >= 8) return load(at, std::uint64_t{});
    if (size >= 4) return load(at, std::uint32_t{}) | load(at + size - 4, std::uint32_t{}) << 8 * (size - 4);
    if (size >= 2) return load(at, std::uint16_t{}) | load(at + size - 2, std::uint16_t{}) << 8 * (size - 2);
    return size == 1 ? static_cast<unsigned char>(*at) : 0;
  }
  static constexpr std::uint64_t each(std::uint8_t byte) { return 0x0101010101010101u * byte; }
};

/// Words, each with a value, looked up whole and without regard to ASCII case; no allocation, and most words that are
/// not listed cost one look at their first letter and length.
template <typename Value>
class WordMap {
 public:
  WordMap() = default;
  WordMap(std::initializer_list<std::pair<std::string_view, Value>> entries) {
    for (const auto& [word, value] : entries) add(word, value);
  }

  /// The first of two entries for a word is the one that counts.
  void add(std::string_view word, Value value) {
    if (word.empty() || find(word)) return;
    if (word.size() > ShortWord::longest) {
      std::string lower;
      for (const char c : word) lower += to_lower(c);
      long_.emplace_back(std::move(lower), std::move(value));
      return;
    }
    lengths_[place(word[0])] |= bit(word.size());
    entries_.push_back({ShortWord(word), std::move(value)});
    if (entries_.size() * 2 > slots_.size()) {
      slots_.assign(std::bit_ceil(entries_.size() * 4), 0);
      for (std::size_t i = 0; i < entries_.size(); ++i) put(i);
    } else {
      put(entries_.size() - 1);
    }
  }

  const Value* find(std::string_view word) const {
    if (word.empty()) return nullptr;
    if (word.size() > ShortWord::longest) return find_long(word);
    if ((lengths_[place(word[0])] & bit(word.size())) == 0) return nullptr;
    const ShortWord key(word);
    for (std::size_t slot = key.hash() & (slots_.size() - 1); slots_[slot] != 0;
         slot = (slot + 1) & (slots_.size() - 1))
      if (entries_[slots_[slot] - 1u].word == key) return &entries_[slots_[slot] - 1u].value;
    return nullptr;
  }
  bool holds(std::string_view word) const { return find(word) != nullptr; }

 private:
  struct Entry {
    ShortWord word;
    Value value;
  };

  static std::size_t place(char first) { return static_cast<unsigned char>(first) & 31; }
  static std::uint32_t bit(std::size_t length) { return std::uint32_t{1} << length; }

  void put(std::size_t index) {
    std::size_t slot = entries_[index].word.hash() & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint16_t>(index + 1);
  }
  const Value* find_long(std::string_view word) const {
    for (const auto& [lower, value] : long_) {
      bool same = lower.size() == word.size();
      for (std::size_t i = 0; same && i < word.size(); ++i) same = to_lower(word[i]) == lower[i];
      if (same) return &value;
    }
    return nullptr;
  }

  std::array<std::uint32_t, 32> lengths_{};  // for each first letter, the lengths of the words that begin with it
  std::vector<Entry> entries_;
  std::vector<std::uint16_t> slots_;  // index + 1 into entries_; 0 is empty; a power of two long
  std::vector<std::pair<std::string, Value>> long_;
};

/// A list of words.
class WordSet {
 public:
  WordSet() = default;
  WordSet(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) add(word);
  }
  void add(std::string_view word) { words_.add(word, {}); }
  bool holds(std::string_view word) const { return words_.holds(word); }

 private:
  struct Nothing {};
  WordMap<Nothing> words_;
};

}  // namespace figcheck::grammar
