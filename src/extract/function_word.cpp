#include "extract/function_word.hpp"

#include <array>
#include <cstdint>

#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

template <typename Value>
struct Entry {
  std::string_view form;
  Value value{};
};

template <typename Value>
struct Place {
  grammar::ShortWord word;
  Value value{};
};

/// For each first letter, the lengths of the forms that begin with it: most words are in no list by these alone.
template <typename Value, std::size_t entries>
constexpr std::array<std::uint32_t, 32> lengths_of(const std::array<Entry<Value>, entries>& list) {
  std::array<std::uint32_t, 32> lengths{};
  for (const auto& entry : list)
    lengths[static_cast<unsigned char>(entry.form[0]) & 31] |= std::uint32_t{1} << entry.form.size();
  return lengths;
}

/// A list by its places, and the lengths of its forms.
template <typename Value, std::size_t size>
struct Table {
  std::array<Place<Value>, size> places;
  std::array<std::uint32_t, 32> lengths;
};

/// A read-only open-addressing table, built when the program is compiled. A word has no empty key, which marks a free
/// place.
template <typename Value, std::size_t size, std::size_t entries>
constexpr Table<Value, size> make_table(const std::array<Entry<Value>, entries>& list) {
  static_assert(entries * 2 <= size && (size & (size - 1)) == 0);
  Table<Value, size> table{{}, lengths_of(list)};
  for (const auto& entry : list) {
    const grammar::ShortWord word(entry.form);
    std::size_t at = word.hash() & (size - 1);
    while (table.places[at].word != grammar::ShortWord()) at = (at + 1) & (size - 1);
    table.places[at] = {word, entry.value};
  }
  return table;
}

template <typename Value, std::size_t size>
const Value* find(const Table<Value, size>& table, std::string_view form) {
  if (form.empty() || form.size() > grammar::ShortWord::longest ||
      (table.lengths[static_cast<unsigned char>(form[0]) & 31] >> form.size() & 1) == 0)
    return nullptr;
  const grammar::ShortWord word(form);
  for (std::size_t at = word.hash() & (size - 1); table.places[at].word != grammar::ShortWord();
       at = (at + 1) & (size - 1))
    if (table.places[at].word == word) return &table.places[at].value;
  return nullptr;
}

// Counted by to_array: deducing std::array from so many entries goes beyond what clang folds (256 by default), and the
// fuzzers are built with it.
constexpr auto function_words = std::to_array<Entry<Tag>>({
#define FUNCTION_WORD(form, tag) {form, Tag::tag},
#include "lexicon/function_words.def"
#undef FUNCTION_WORD
});
constexpr auto function_table = make_table<Tag, 1024>(function_words);

constexpr auto saying_verbs = std::to_array<Entry<bool>>({
#define SAYING_VERB(lemma) {lemma, true},
#include "lexicon/saying_verbs.def"
#undef SAYING_VERB
});
constexpr auto saying_table = make_table<bool, 256>(saying_verbs);

constexpr auto source_nouns = std::to_array<Entry<SourceNoun>>({
#define SOURCE_NOUN(lemma, what) {lemma, SourceNoun::what},
#include "lexicon/source_nouns.def"
#undef SOURCE_NOUN
});
constexpr auto source_table = make_table<SourceNoun, 512>(source_nouns);

constexpr auto person_predicates = std::to_array<Entry<bool>>({
#define PERSON_PREDICATE(lemma) {lemma, true},
#include "lexicon/person_predicates.def"
#undef PERSON_PREDICATE
});
constexpr auto person_table = make_table<bool, 256>(person_predicates);

}  // namespace

std::optional<Tag> function_word(std::string_view form) {
  const Tag* const tag = find(function_table, form);
  return tag ? std::optional(*tag) : std::nullopt;
}

bool is_saying_verb(std::string_view lemma) { return find(saying_table, lemma) != nullptr; }
SourceNoun source_noun(std::string_view lemma) {
  const SourceNoun* const what = find(source_table, lemma);
  return what ? *what : SourceNoun::none;
}
bool names_count(std::string_view noun) {
  static const grammar::WordSet nouns{"count", "estimate", "figure", "number", "sum", "tally", "toll", "total"};
  return nouns.holds(noun);
}
bool is_person_predicate(std::string_view lemma) { return find(person_table, lemma) != nullptr; }

}  // namespace figcheck::extract
