#pragma once

#include <cstdint>
#include <string_view>

namespace figcheck::lexicon {

/// Parts of speech as a set.
enum Pos : std::uint8_t { noun = 1, verb = 2, adjective = 4, adverb = 8 };

/// WordNet's lexicographer files for nouns that matter to figures: what sort of thing the commonest sense of a noun is.
enum class NounClass : std::uint8_t {
  none,
  act,
  animal,
  artifact,
  attribute,
  body,
  cognition,
  communication,
  event,
  feeling,
  food,
  group,
  location,
  motive,
  object,
  person,
  phenomenon,
  plant,
  possession,
  process,
  quantity,
  relation,
  shape,
  state,
  substance,
  time,
  tops
};

/// Which form of its lemma a verb form is, as far as its ending and WordNet's list of irregular forms tell. Forms that
/// are their own past
/// ("hit", "cut") are base.
enum class VerbForm : std::uint8_t { none, base, third_person, past, ing };

/// What WordNet 3.0 knows of a word form. Look-ups ignore ASCII case and never allocate; the tables are compiled in.
struct Word {
  std::uint8_t pos = 0;         ///< every part of speech the form can have, inflected forms included; 0: not in WordNet
  Pos dominant{};               ///< the one most frequent in WordNet's sense-tagged texts (cntlist), 0 if pos is
  NounClass noun_class{};       ///< of the noun lemma's first sense
  bool plural_noun = false;     ///< the form is an inflected plural of noun_lemma
  VerbForm verb_form{};         ///< "deported" → past, "deporting" → ing; none if it can be no verb
  std::string_view noun_lemma;  ///< "child" for "children"; empty if it can be no noun
  std::string_view verb_lemma;  ///< "deport" for "deported"; empty if it can be no verb
};

/// Single and hyphenated words of up to 64 bytes; the empty Word for any other bytes. Inflected forms are found by
/// WordNet's own rules (morphy(7WN)): its lists of irregular forms, then endings whose removal gives a lemma. Where a
/// form can belong to several lemmas
/// ("found", "leaves") the most frequent wins. The views point into the table and live as long as the program.
Word look_up(std::string_view form);

/// Whether the noun lemma names persons: its first sense, or one of the next two that makes up a quarter of its uses,
/// or most of its senses (half of them, where WordNet's texts use none), are hyponyms of person.n.01; or its first
/// sense is one of people.n.01, or a collective counted by the head ("troops", "police", "personnel").
bool can_be_person(std::string_view noun_lemma);

/// Whether the two lemmas share a synset, or one is a hypernym of the other within `steps` (first three senses of
/// each). False if either is not in WordNet, also for a word and itself.
bool related_nouns(std::string_view a, std::string_view b, int steps = 1);
bool related_verbs(std::string_view a, std::string_view b, int steps = 1);

/// The synset of the first sense of a noun that is a place, the same for all its names: "Peking" and "Beijing"; 0 for
/// other nouns. Good for telling two apart, and nothing else: it is another with each version of the data.
std::uint32_t synset_of_place(std::string_view noun_lemma);

/// The verb a noun is derived from ("abduction" → "abduct", "death" → "die", "arrest" → "arrest"); empty if none. Of
/// several the one with the longest stem in common, then the most frequent; nouns for the doer have one too ("killer" →
/// "kill").
std::string_view verb_of_noun(std::string_view noun_lemma);

}  // namespace figcheck::lexicon
