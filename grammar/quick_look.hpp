#pragma once

#include <array>
#include <cstddef>
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

}  // namespace figcheck::grammar
