#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "extract/phrase.hpp"
#include "extract/predicate.hpp"

namespace figcheck::extract {

/// What a figure is a number of, and what is said of it.
struct Counted {
  Kind kind = Kind::count;  ///< the figure's, but for what only its sentence tells ("she will be 29": an age)
  std::string
      unit;  ///< of a count: the lemma of its noun, a compound noun whole ("machine gun"); else the figure's unit
  std::string phrase;  ///< the noun phrase, as worded
  std::vector<std::string> modifiers;
  std::vector<std::string> subject;
  std::optional<Predicate> predicate;
  std::string event;
  std::string statistic;
  Relation relation = Relation::none;
  bool in_a_state = false;  ///< a part of a set that is said to be in a state, which may pass
  bool doer = false;        ///< those counted do what the event tells to others
  bool restates = false;    ///< puts what the antecedent counted at another number
  std::size_t last = 0;     ///< last token of the figure's own phrase
};

/// What an earlier figure or phrase counted, for figures that leave it out ("five bombs fell, two of them …").
struct Antecedent {
  std::string unit;
  std::string phrase;
  std::string event;
  std::int32_t assertion = -1;  ///< its index among the document's assertions
  Kind kind = Kind::count;
  std::optional<double> value;
  std::uint32_t sentence = 0;  ///< the index of its sentence
};

/// The last count and the last other amount: a count is left out beside counts, an amount beside amounts.
struct Antecedents {
  std::optional<Antecedent> count;
  std::optional<Antecedent> larger;  ///< the last count before it that was larger
  std::optional<Antecedent> amount;

  const std::optional<Antecedent>& of(Kind kind) const { return kind == Kind::count ? count : amount; }
};

/// Works out what the figure at token `at` counts: the noun behind it, the noun before it ("a toll of 24"), the subject
/// or object of its verb
/// ("the death toll rose to 24", "injuring 50"), or else what was counted before.
Counted find_counted(const Sentence& sentence, std::string_view text, std::size_t at,
                     const std::optional<Antecedent>& antecedent);

}  // namespace figcheck::extract
