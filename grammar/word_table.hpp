#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {

/// The end of the word that begins at `at`: letters, digits and non-ASCII letters; `at` itself where no word begins.
/// Reads at most longest_word bytes.
constexpr std::size_t longest_word = 64;
inline std::size_t word_end(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t limit = end - at < longest_word ? end : at + longest_word;
  bool inside = false;  // of a multi-byte letter
  while (at < limit) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x80 && byte < 0xC0) {
      if (!inside) break;
    } else if (is_word_byte(text[at])) {
      inside = byte >= 0xC3;
    } else {
      break;
    }
    ++at;
  }
  return at;
}

/// A list of words and phrases, each with a value: "mile", "nautical mile". Looked up without regard to ASCII case, to
/// the width of blanks and to hyphens between words ("nautical-mile"). A hash of the letters is kept along the way, so
/// that a word that is not listed costs one probe and no allocation.
template <typename Value>
class WordTable {
 public:
  struct Match {
    const Value* value = nullptr;
    std::size_t end = 0;
  };

  void add(std::string_view phrase, Value value) {
    openings_.add(phrase.substr(0, phrase.find_first_of(" -")));
    std::string key;
    for (const char c : phrase) key += c == '-' ? ' ' : to_lower(c);
    for (std::size_t blank = key.find(' '); blank != std::string::npos; blank = key.find(' ', blank + 1)) {
      insert(key.substr(0, blank), std::nullopt);
    }
    insert(key, std::move(value));
  }

  /// The longest phrase of whole words that begins at `at`.
  Match longest(std::string_view text, std::size_t at, std::size_t end) const {
    Match found;
    if (ruled_out(!openings_.hold_at(text, at, end))) return found;
    std::uint32_t hash = seed;
    std::size_t begin = at;
    char key[longest_key];
    std::size_t length = 0;
    while (true) {
      const std::size_t stop = word_end(text, at, end);
      if (stop == at || length + (stop - at) >= longest_key) break;
      for (; at < stop; ++at) {
        key[length] = to_lower(text[at]);
        hash = step(hash, key[length++]);
      }
      const Entry* entry = find(std::string_view(key, length), hash);
      if (!entry) break;
      if (entry->value) found = {&*entry->value, at};
      if (!entry->longer) break;
      std::size_t next = skip_blanks(text, at, end);
      if (next < end && text[next] == '-') next = skip_blanks(text, next + 1, end);
      if (next == at || next >= end) break;
      at = next;
      key[length] = ' ';
      hash = step(hash, key[length++]);
    }
    return found.end > begin ? found : Match{};
  }

  const Value* exact(std::string_view phrase) const {
    const Match match = longest(phrase, 0, phrase.size());
    return match.end == phrase.size() && !phrase.empty() ? match.value : nullptr;
  }

 private:
  static constexpr std::size_t longest_key = 48;
  static constexpr std::uint32_t seed = 2166136261U;  // FNV-1a
  static std::uint32_t step(std::uint32_t hash, char c) { return (hash ^ static_cast<unsigned char>(c)) * 16777619U; }

  struct Entry {
    std::string key;
    std::uint32_t hash = 0;
    std::optional<Value> value;
    bool longer = false;  // a phrase begins with it
  };

  const Entry* find(std::string_view key, std::uint32_t hash) const {
    if (slots_.empty()) return nullptr;
    for (std::size_t slot = hash & (slots_.size() - 1); slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
      const Entry& entry = entries_[slots_[slot] - 1];
      if (entry.hash == hash && entry.key == key) return &entry;
    }
    return nullptr;
  }

  void insert(std::string key, std::optional<Value> value) {
    std::uint32_t hash = seed;
    for (const char c : key) hash = step(hash, c);
    Entry* entry = const_cast<Entry*>(find(key, hash));
    if (!entry) {
      entries_.push_back({std::move(key), hash, std::nullopt, false});
      if (entries_.size() * 2 > slots_.size()) {
        grow();
      } else {
        place(entries_.size());
      }
      entry = &entries_.back();
    }
    if (!value) {
      entry->longer = true;
    } else if (!entry->value) {  // the first of two entries for a word is the one meant
      entry->value = std::move(value);
    }
  }

  void place(std::size_t number) {
    std::size_t slot = entries_[number - 1].hash & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint32_t>(number);
  }

  void grow() {
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
    for (std::size_t number = 1; number <= entries_.size(); ++number) place(number);
  }

  FirstLetters openings_;  // of its first words
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // index + 1 into entries_; 0 is empty; a power of two long
};

}  // namespace figcheck::grammar
