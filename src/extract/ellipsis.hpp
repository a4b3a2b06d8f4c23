#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

// What a number means that stands without its own noun or unit, because the words around it supply it. All take the
// token of the figure unless they say otherwise.

/// The figure of the token at `at`.
inline const grammar::Figure& figure_of(const Sentence& sentence, std::size_t at) {
  return sentence.figures[static_cast<std::size_t>(sentence.tokens[at].figure)];
}

/// The tokens behind a figure, of which there may be none.
struct Behind {
  const Sentence& sentence;
  std::size_t at;

  bool says(std::size_t offset, std::string_view word) const {
    return at + offset < sentence.tokens.size() && extract::says(sentence.tokens[at + offset], word);
  }
  Tag tag(std::size_t offset) const {
    return at + offset < sentence.tokens.size() ? sentence.tokens[at + offset].tag : Tag::stop;
  }
};

/// "12 Norlander and 11 Sutherner miners": an adjective or name before "and" and another figure shares that figure's
/// noun.
std::optional<NounPhrase> shared_head(const Sentence& sentence, const NounPhrase& phrase);

/// "nine TK-90s", "two Dornan 737s": the model, without its plural ending, where it is all the noun there is.
std::optional<std::string> model_behind(const Sentence& sentence, std::size_t at);

/// "2.1 last year", "40 this week", "injured dozens Sunday": a time behind the number is no noun for it.
bool time_behind(const Sentence& sentence, std::size_t at);

/// The figure at or behind token `from` that a share or part is of, past articles and a possessor: "of the 20 seats",
/// "of the town's 8,000 residents".
std::optional<std::size_t> set_behind(const Sentence& sentence, std::size_t from);

/// Whether a bare number said of the noun counts people: collective nouns whose size is a number of persons (the
/// hyponyms of gathering.n.01, work_force.n.01 and people.n.01 in WordNet 3.0 that reports give sizes of): "the
/// population fell to 6,000".
bool numbers_people(std::string_view noun);

/// "a 300-seat hall", "four-, five- and six-cylinder engines": the noun that a hyphen joins to the number, behind which
/// token; for a number with a hanging hyphen, that of the number that completes it.
std::optional<std::size_t> hyphened_noun(const Sentence& sentence, std::size_t at);

/// "280 million of the 1.5 billion shekels": the part is of its whole's kind and unit.
const grammar::Figure* whole_with_unit(const Sentence& sentence, std::size_t at);

/// "between 12 and 18 on the Harlow scale", "6 on a pain scale": the scale that a bare number is read off.
std::optional<NounPhrase> scale_behind(const Sentence& sentence, std::size_t at);

/// "Kesh took 38 per cent, the Liberals 34 and Tarn 10", "Smith had 24 points, Jones 18": the token of the figure
/// before, whose verb and unit go on.
std::optional<std::size_t> gapped_from(const Sentence& sentence, std::size_t at);
/// That figure itself; null where no verb is left out.
const grammar::Figure* gapped(const Sentence& sentence, std::size_t at);

/// "of which two", "of them, 12": whether token `i` stands behind such words, right or over a comma.
bool is_of_which(const Sentence& sentence, std::size_t i);
/// Whether "whom" stands right before token i: people.
bool names_whom(const Sentence& sentence, std::size_t i);

/// The nearest plural noun before the figure, for a pronoun that no figure went before.
std::optional<NounPhrase> plural_before(const Sentence& sentence, std::size_t at);

/// "6.5 times earnings", "14 times forward earnings", "three times as many": a multiple, not a number of occasions.
bool is_multiple(const Sentence& sentence, std::size_t at);

/// "163 people, among them 12 children", "including two women": a part singled out of what stands before.
bool singled_out(const Sentence& sentence, std::size_t at);

/// "Of the 23 sailors, 12 were …": a figure behind its set.
bool follows_set(const Sentence& sentence, std::size_t at);

}  // namespace figcheck::extract
