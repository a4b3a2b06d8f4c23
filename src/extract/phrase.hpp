#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/token.hpp"

namespace figcheck::extract {

/// A noun phrase by its tokens: [first, head], the head last; determiners are left out.
struct NounPhrase {
  std::size_t first = 0;
  std::size_t head = 0;
};

/// The noun phrase that begins at token `at` or right behind it: determiner, modifiers, head. A plural noun ends it
/// unless a plain noun follows ("arms dealers"), so that a verb behind the head is not taken for a noun. Behind a
/// number above one the head is `plural`, so that a form that could be a verb is one no longer ("two rescue attempts").
/// Looks at most 10 tokens ahead.
std::optional<NounPhrase> phrase_from(const Sentence& sentence, std::size_t at, bool plural = false);

/// The noun phrase whose head is the last noun before token `at` (exclusive), with nothing but adverbs between.
std::optional<NounPhrase> phrase_until(const Sentence& sentence, std::size_t at);

/// The subject of the verb at token `verb`: the first noun phrase of the run of phrases before it, as in "the number of
/// refugees in the camps rose"; nothing where the clause begins with the verb.
std::optional<NounPhrase> subject_of(const Sentence& sentence, std::size_t verb);

/// Whether the token is one of the singular nouns that say as what an object is held: "took 12 people hostage".
bool is_held(const Token& token);

/// Whether a clause ends at this token: a semicolon, a stop, a subordinator, a relative pronoun.
bool ends_clause(const Token& token);

/// The bytes of the text that the phrase covers.
std::string_view text_of(const Sentence& sentence, std::string_view text, const NounPhrase& phrase);

/// Lower-case lemmas of the phrase's modifiers, without its head and without function words.
std::vector<std::string> modifiers_of(const Sentence& sentence, const NounPhrase& phrase);

/// Whether a tag is that of a verb or of an auxiliary.
inline bool is_verbal(Tag tag) {
  return tag == Tag::verb || tag == Tag::be || tag == Tag::have || tag == Tag::do_ || tag == Tag::modal;
}

inline bool is_nominal(Tag tag) { return tag == Tag::noun || tag == Tag::proper; }

/// Where the phrase at token `at` of a sentence begins with its articles and possessives, which a NounPhrase leaves
/// out: "the" of "the two mayors" for "two".
std::size_t with_determiners(const std::vector<Token>& tokens, std::size_t at);

}  // namespace figcheck::extract
