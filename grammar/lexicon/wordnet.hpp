#pragma once

#include <cstdint>
#include <string_view>

namespace figcheck::lexicon {

/// Parts of speech as a set.
enum Pos : std::uint8_t { noun = 1, verb = 2, adjective = 4, adverb = 8 };

/// WordNet's lexicographer files for nouns that matter to figures: what sort of thing the commonest sense of a noun is.
enum class NounClass : std::uint8_t {
  none, act, animal, artifact, attribute, body, cognition, communication, event, feeling, food, group, location, motive,
  object, person, phenomenon, plant, possession, process, quantity, relation, shape, state, substance, time, tops
};

/// What WordNet 3.0 knows of a word form. Look-ups ignore ASCII case and never allocate; the tables are compiled in.
struct Word {
  std::uint8_t pos = 0;              ///< every part of speech the form can have, inflected forms included; 0: not in WordNet
  Pos dominant{};                    ///< the one most frequent in WordNet's sense-tagged texts (cntlist), 0 if pos is
  std::string_view noun_lemma;       ///< "child" for "children"; empty if it can be no noun
  std::string_view verb_lemma;       ///< "deport" for "deported"; empty if it can be no verb
  NounClass noun_class{};            ///< of the noun lemma's first sense
  bool plural_noun = false;          ///< the form is an inflected plural of noun_lemma
};
Word look_up(std::string_view form);

/// Whether any sense of the noun lemma is a hyponym of person.n.01 (or is a word for people: "people", "refugee", "victim").
bool can_be_person(std::string_view noun_lemma);

/// Whether the two lemmas share a synset, or one is a hypernym of the other within `steps` (first three senses of each).
bool related_nouns(std::string_view a, std::string_view b, int steps = 1);
bool related_verbs(std::string_view a, std::string_view b, int steps = 1);

/// The verb a noun is derived from ("abduction" → "abduct", "death" → "die", "arrest" → "arrest"); empty if none.
std::string_view verb_of_noun(std::string_view noun_lemma);

}  // namespace figcheck::lexicon
