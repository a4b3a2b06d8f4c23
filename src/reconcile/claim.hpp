#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extract/assertion.hpp"
#include "reconcile/event_class.hpp"
#include "reconcile/people_group.hpp"
#include "reconcile/scale.hpp"
#include "reconcile/vocabulary.hpp"

namespace figcheck::reconcile {

/// An assertion ready to be compared: words as numbers, values in the base unit.
struct Claim {
  std::uint32_t reading = 0;  ///< in the order that the readings were given
  std::uint32_t assertion = 0;
  std::uint32_t story = 0;  ///< index into Claims::stories and Claims::readings
  const extract::Assertion* said = nullptr;

  Kind kind = Kind::count;
  extract::Trend trend = extract::Trend::none;  ///< as said
  extract::Relation relation = extract::Relation::none;
  WordId base = no_word;  ///< base_unit
  WordId unit = no_word;
  WordId per = no_word;
  WordId statistic = no_word;
  WordId window = no_word;
  bool doer = false;       ///< its event is what those counted did to others
  bool referring = false;  ///< counts those whom its text has spoken of before: "the three"
  bool spell = false;      ///< covers some days or weeks, by their number: "in three days", "last 24 hours"
  WordId event = no_word;
  EventClass event_class;
  WordId whole_event = no_word;  ///< of a part, what happened to the whole that it is of
  WordId whole_head = no_word;   ///< and what the whole counts
  std::uint8_t whole_class = 0;  ///< and the class of its event; 0: none
  bool whole_generic = false;    ///< and whether that tells nothing of the people counted
  WordId head = no_word;         ///< lemma of what is counted; for a measure the last word of `counted`
  bool person = false;           ///< counts people
  bool generic = false;          ///< counts people under a word that tells nothing of them ("person", "other")
  bool bare = false;             ///< counts what no noun near it names
  bool ambiguous = false;        ///< its event's word may mean something else (may_mean_otherwise)
  bool named = false;            ///< counts things by a name that is no common noun: "F-16s"
  bool happens = false;          ///< counts things that happen ("aftershocks"), by WordNet
  PeopleSides sides{};           ///< of the groups of people that exclude each other (people_group.hpp)

  std::optional<double> value;  ///< as written, in the base unit
  Interval interval;            ///< as worded, in the base unit
  double rounding = 0;          ///< in the base unit
  double information = 0;       ///< 0 to 1: how little likely it is that two figures give this number by chance
  double granted = 0;           ///< share of the number by which an editor lets it be off (grant, agreement.hpp)
  Interval allowed;             ///< interval after rounding and slack (agreement.hpp), in the base unit

  WordView about;   ///< lemmas of what is counted, of what restricts it, and of its subject
  WordView proper;  ///< those of them that are names (nationalities, places): "somali", "kellmouth"
  WordView subject;
  WordView whose;        ///< content lemmas of the phrase that says whose amount it is (Assertion::subject_phrase)
  WordView whose_names;  ///< those of them that are names of the sentence
  WordView terms;        ///< of the sentence
  WordView near;         ///< lemmas of the words right beside the figure
  WordView names;        ///< of the sentence: each word of each name
  WordView places;       ///< of names of places that what happened was at, or else that its speaker speaks for
  double terms_norm = 0, near_norm = 0, names_norm = 0;  ///< squared_norm of each under its weights
  std::vector<int> years;
  bool background = false;           ///< the sentence names years, all of them long before its article
  bool past = false;                 ///< of another year than its article, by the years or the day that it is of
  bool lead = false;                 ///< stands in the first sentences of its article
  std::optional<std::int64_t> day;   ///< as_of, else published
  std::optional<std::int64_t> told;  ///< the day of its article
  bool dated = false;                ///< the day is as_of's own
  bool former = false;               ///< what its article says that something was before: "from 270 a day earlier"
  bool only_of_thing = false;        ///< its article has no other number of that thing or unit
  std::uint16_t rivals = 1;          ///< how many numbers of its sort its article has: people, euros, hours; itself too
  bool only_of_event = false;        ///< its article has no other number of those that befell what befell these
};

/// A number of an article, and its sort: two that may state one quantity are of one sort.
struct GivenNumber {
  WordId base = no_word;  ///< base_unit
  bool person = false;
  double value = 0;         ///< in the base unit
  std::string_view source;  ///< who gives it, "" where the article itself does
  auto operator<=>(const GivenNumber&) const = default;
};

/// All claims of an input, in an order that does not depend on the order of the readings, with what weighs their words.
struct Claims {
  Vocabulary words;
  std::vector<WordStore> sets;  ///< what the claims' sets of words are kept in
  std::vector<Claim> list;
  std::vector<const extract::Reading*> readings;               ///< in canonical order: Claim::story is an index into it
  std::vector<std::unique_ptr<const extract::Reading>> dated;  ///< those of them that their topic gave a year
  std::vector<WordSet> stories;                                ///< the telling words of each
  std::vector<WordSet> story_names;                            ///< the names of each that tell one story from another
  std::vector<std::uint32_t> origin;         ///< of each, the one that it is a near-copy of (independence.hpp)
  std::vector<std::uint32_t> thread;         ///< of each, the first article of its thread (thread.hpp)
  std::vector<std::uint32_t> thread_size;    ///< of each first article, how many its thread has
  std::vector<std::uint32_t> thread_claims;  ///< of each first article, how many claims its thread has, but copies
  /// Of each claim, the first that says the very same in a copy of the same text; itself if none does. Copies follow
  /// that one wherever it belongs, and lend nothing any weight, so that a text printed forty times counts as once.
  std::vector<std::uint32_t> first;
  /// Of each article, the numbers that it gives, by what they are numbers of: in order.
  std::vector<std::vector<GivenNumber>> given;
  Weights term_weights;   ///< over sentences
  Weights near_weights;   ///< over claims
  Weights name_weights;   ///< over sentences
  Weights story_weights;  ///< over articles, and over those of the press at large (claim.cpp)
  ExchangeRates rates;
  double prior = 0;  ///< what the size of the input tells of whether two articles are of one story (story_prior.hpp)

  bool is_copy(std::uint32_t claim) const { return first[claim] != claim; }
};

/// Only assertions (Role::assertion) become claims. Linear but for sorting.
/// Claim::reading is an index into the readings as given.
Claims claims_of(const std::vector<const extract::Reading*>& readings, double prior = 0);
Claims claims_of(const std::vector<extract::Reading>& readings, double prior = 0);

/// How much a number tells by its shape: 0 for "two", about 0.5 for "23" or "7.6", 1 for "1,366". Zero and what is not
/// finite tell nothing.
double information_of(double value);

}  // namespace figcheck::reconcile
