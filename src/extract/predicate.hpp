#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extract/phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// What is said of the thing a figure counts, and by which word.
struct Predicate {
  std::size_t token = 0;  ///< the verb, participle or predicate adjective
  std::string event;      ///< its lemma ("kill", "missing")
  bool behind =
      false;  ///< it stands behind the counted noun, which is then its subject ("50 were injured"), not its object
  bool joined =
      false;  ///< across a noun that "and" joins ("30 houses and barns burned"): the figure's only if it has no other
  bool governs = false;  ///< nothing but the figure's own words stands between the verb and the figure ("injuring 50")
};

/// The predicate behind a phrase that ends at token `last`: "… people were killed", "… dead", "… who have fled", "…
/// kidnapped since".
std::optional<Predicate> predicate_behind(const Sentence& sentence, std::size_t last);

/// The verb before token `at` that has it as an object or complement: "injuring 50", "killed were four", "rose to 24";
/// across the other members of a coordination ("killing five and injuring …" stops at its own verb).
std::optional<Predicate> predicate_before(const Sentence& sentence, std::size_t at);

/// Of the two, the one that tells what happened to the counted thing, for a figure at token `at` whose phrase ends at
/// `last`.
std::optional<Predicate> predicate_of(const Sentence& sentence, std::size_t at, std::size_t last);

/// Whether a verb's lemma only relates a thing to its measure: "measure", "weigh", "cost".
bool is_measure_verb(std::string_view lemma);

}  // namespace figcheck::extract
