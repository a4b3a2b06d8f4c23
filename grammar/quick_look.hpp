#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "grammar/token.hpp"

namespace figcheck::grammar {

/// Before a rule of the grammar is tried, a quick look at a byte or two may say that it cannot match: most rules most
/// of the time. A quick look never decides that a rule does match. A PlainWalk switches the quick looks of its thread
/// off as long as it lives, so that the grammar is tried everywhere: slow, and proof that they lose nothing
/// (tests/grammar/plain_walk_test.cpp).
class PlainWalk {
 public:
  PlainWalk() : before_(on()) { on() = true; }
  ~PlainWalk() { on() = before_; }
  PlainWalk(const PlainWalk&) = delete;
  PlainWalk& operator=(const PlainWalk&) = delete;

  static bool& on() {
    static thread_local bool plain = false;
    return plain;
  }

 private:
  bool before_;
};

/// Whether a quick look rules a rule out; `cannot_match` is its finding.
inline bool ruled_out(bool cannot_match) { return cannot_match && !PlainWalk::on(); }

/// The ASCII letters that begin at `at`, as far as a listed word can be long.
inline std::string_view letters_at(std::string_view text, std::size_t at, std::size_t end) {
  constexpr std::size_t longest = 24;
  std::size_t stop = at;
  while (stop < end && stop - at < longest && is_ascii_letter(text[stop])) ++stop;
  return text.substr(at, stop - at);
}

/// The first two bytes of a list of words, in any ASCII case.
class Openings {
 public:
  constexpr Openings() = default;
  constexpr Openings(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) add(word);
  }
  /// Of a word of one byte any second one may follow.
  constexpr void add(std::string_view word) {
    const std::size_t first = place(word[0]);
    if (word.size() > 1) {
      pairs_[first * places + place(word[1])] = true;
    } else {
      for (std::size_t second = 0; second < places; ++second) pairs_[first * places + second] = true;
    }
  }
  /// Whether one of the words may begin with these bytes: certain of letters, a guess of others.
  constexpr bool hold(char first, char second) const { return pairs_[place(first) * places + place(second)]; }
  /// The same of the two bytes at `at`; 0 stands for those behind `end`.
  constexpr bool hold_at(std::string_view text, std::size_t at, std::size_t end) const {
    return at < end && hold(text[at], at + 1 < end ? text[at + 1] : '\0');
  }

 private:
  static constexpr std::size_t places = 32;
  static constexpr std::size_t place(char c) { return static_cast<unsigned char>(c) & (places - 1); }

  std::array<bool, places * places> pairs_{};
};

/// The first three letters of a list of words, in any ASCII case: a look that few words pass that are not listed. A
/// word of one or two letters stands for those that end there; a word that begins with another byte, for that byte.
class FirstLetters {
 public:
  constexpr FirstLetters() = default;
  constexpr FirstLetters(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) add(word);
  }
  constexpr void add(std::string_view word) {
    const auto byte = [&](std::size_t i) { return i < word.size() ? word[i] : '\0'; };
    if (number(byte(0)) == 0) {
      leads_[static_cast<unsigned char>(byte(0))] = true;
    } else {
      const std::size_t place = place_of(byte(0), byte(1), byte(2));
      bits_[place / 64] |= std::uint64_t{1} << place % 64;
    }
  }
  /// Whether one of the words may begin with these bytes.
  constexpr bool hold(char first, char second, char third) const {
    if (number(first) == 0) return leads_[static_cast<unsigned char>(first)];
    const std::size_t place = place_of(first, second, third);
    return (bits_[place / 64] >> place % 64 & 1) != 0;
  }
  /// The same of the bytes at `at`; 0 stands for those behind `end`.
  constexpr bool hold_at(std::string_view text, std::size_t at, std::size_t end) const {
    return at < end && hold(text[at], at + 1 < end ? text[at + 1] : '\0', at + 2 < end ? text[at + 2] : '\0');
  }

 private:
  // 1 to 26 for a letter in either case, 0 for any other byte
  static constexpr std::array<std::uint8_t, 256> numbers = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::uint8_t i = 1; i <= 26; ++i) table[64U + i] = table[96U + i] = i;
    return table;
  }();
  static constexpr std::size_t number(char c) { return numbers[static_cast<unsigned char>(c)]; }
  static constexpr std::size_t place_of(char first, char second, char third) {
    const std::size_t behind = number(second);
    return number(first) << 10 | behind << 5 | (behind == 0 ? 0 : number(third));
  }

  std::array<std::uint64_t, 512> bits_{};
  std::array<bool, 256> leads_{};
};

}  // namespace figcheck::grammar
