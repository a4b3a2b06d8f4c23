#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "reconcile/cause.hpp"

namespace figcheck::reconcile {

/// A number that fits the coherent set: what the suspect may have been.
struct Target {
  std::uint32_t claim = 0;    ///< that gives it most finely
  double value = 0;           ///< in the judgement's base
  double room = 0;            ///< how far rounding reaches, in the base
  double grain = 0;           ///< share of it that it is written to
  std::size_t witnesses = 0;  ///< origins that give it
};

/// A number of the quantity's own or of the same articles that the suspect is compared with.
struct Number {
  double value = 0;  ///< in the judgement's base
  double room = 0;
  double grain = 0;
};

/// One number that stands against the coherent set, by all who give it, and what may explain it.
struct Suspect {
  const Claims& claims;
  const std::vector<std::uint32_t>& members;
  const Judgement& judgement;
  std::vector<std::size_t> which;               ///< of the members
  const Claim* claim = nullptr;                 ///< the first of them
  Number number;                                ///< in the judgement's base
  std::size_t witnesses = 0;                    ///< origins that give it
  std::vector<Target> targets;                  ///< likeliest first; never empty
  const std::vector<std::uint32_t>& elsewhere;  ///< other claims of the quantity's articles, not of the quantity

  const std::string& figure() const { return claim->said->figure; }

  /// log of the ratio to a target.
  double apart(const Target& target) const;
  /// Share of the value to which the coarser of the two is written.
  double grain(const Target& target) const;
};

/// Whether one is what the other rounds to.
bool same(const Number& a, const Number& b);

/// Whether a number that reaches so far by rounding is the target's.
bool hits(double would_be, double room, const Target& target);

struct Guess {
  CauseKind kind{};
  double odds = 0;
  double would_be = 0;             ///< in the judgement's base
  std::string text;                ///< a sentence
  std::vector<std::size_t> which;  ///< the members that it explains; all of the suspect's where empty
  bool direction_known = false;    ///< other copies of the text tell which of the two numbers is wrong
};

/// A claim's number in the judgement's base; nothing where it has none, none above zero, or no rate reaches it.
std::optional<Number> number_of(const Claims& claims, const Claim& claim, const Judgement& judgement);

// Each appends what it can guess, telling or not: CauseSearch chooses.
void guess_slip(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_unit(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_currency(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_percent_points(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_rounding(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_part_or_whole(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_sum(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_earlier_figure(const Suspect& suspect, std::vector<Guess>& guesses);
void guess_other_event(const Suspect& suspect, std::vector<Guess>& guesses);
/// After the others: what they guess of a figure that its text's other copies have differently, is all the likelier.
void guess_copying(const Suspect& suspect, std::vector<Guess>& guesses);

}  // namespace figcheck::reconcile
