#include "extract/function_word.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace figcheck::extract {
namespace {

constexpr std::size_t longest_form = 16;

/// FNV-1a, good enough for a few hundred words in a table of 1024 places.
constexpr std::uint32_t hash(std::string_view text) {
  std::uint32_t h = 2166136261u;
  for (char c : text) h = (h ^ static_cast<std::uint8_t>(c)) * 16777619u;
  return h ^ (h >> 15);
}

template <typename Value>
struct Entry {
  std::string_view form;
  Value value{};
};

/// A read-only open-addressing table, built when the program is compiled.
template <typename Value, std::size_t size, std::size_t entries>
constexpr std::array<Entry<Value>, size> make_table(const std::array<Entry<Value>, entries>& list) {
  static_assert(entries * 2 <= size && (size & (size - 1)) == 0);
  std::array<Entry<Value>, size> table{};
  for (const auto& entry : list) {
    std::size_t at = hash(entry.form) & (size - 1);
    while (!table[at].form.empty()) at = (at + 1) & (size - 1);
    table[at] = entry;
  }
  return table;
}

template <typename Table>
const auto* find(const Table& table, std::string_view form) {
  std::size_t at = hash(form) & (table.size() - 1);
  while (!table[at].form.empty()) {
    if (table[at].form == form) return &table[at];
    at = (at + 1) & (table.size() - 1);
  }
  return static_cast<decltype(&table[0])>(nullptr);
}

constexpr std::array function_words = {
#define FUNCTION_WORD(form, tag) Entry<Tag>{form, Tag::tag},
#include "lexicon/function_words.def"
#undef FUNCTION_WORD
};
constexpr auto function_table = make_table<Tag, 1024>(function_words);

constexpr std::array saying_verbs = {
#define SAYING_VERB(lemma) Entry<bool>{lemma, true},
#include "lexicon/saying_verbs.def"
#undef SAYING_VERB
};
constexpr auto saying_table = make_table<bool, 256>(saying_verbs);

constexpr std::array source_nouns = {
#define SOURCE_NOUN(lemma, what) Entry<SourceNoun>{lemma, SourceNoun::what},
#include "lexicon/source_nouns.def"
#undef SOURCE_NOUN
};
constexpr auto source_table = make_table<SourceNoun, 512>(source_nouns);

constexpr std::array person_predicates = {
#define PERSON_PREDICATE(lemma) Entry<bool>{lemma, true},
#include "lexicon/person_predicates.def"
#undef PERSON_PREDICATE
};
constexpr auto person_table = make_table<bool, 256>(person_predicates);

}  // namespace

std::optional<Tag> function_word(std::string_view form) {
  if (form.empty() || form.size() > longest_form) return std::nullopt;
  std::array<char, longest_form> buffer{};
  for (std::size_t i = 0; i < form.size(); ++i) {
    const char c = form[i];
    buffer[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  const auto* entry = find(function_table, std::string_view(buffer.data(), form.size()));
  if (!entry) return std::nullopt;
  return entry->value;
}

bool is_saying_verb(std::string_view lemma) { return find(saying_table, lemma) != nullptr; }
SourceNoun source_noun(std::string_view lemma) {
  const auto* entry = find(source_table, lemma);
  return entry ? entry->value : SourceNoun::none;
}
bool is_person_predicate(std::string_view lemma) { return find(person_table, lemma) != nullptr; }

}  // namespace figcheck::extract
