// The cause that a sum is in another currency than it says.
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

#include "reconcile/agreement.hpp"
#include "reconcile/chance.hpp"
#include "reconcile/exchange.hpp"
#include "reconcile/suspect.hpp"

namespace figcheck::reconcile {
namespace {

// Shares of all wrong figures, as in slip.cpp.
constexpr double currency_name = 0.08;       // over the currencies of the articles
constexpr double number_in_currency = 0.12;  // an article has that very number in the other currency

struct Alternative {
  double share = 0;
  bool met = false;  ///< an article has that very number in it
};

/// The currencies that the articles speak of, each with the share that is given beforehand to its being the sum's: more
/// where an article has this very number in it.
std::map<std::string, Alternative> currencies_instead(const Suspect& suspect) {
  const Claim& c = *suspect.claim;
  std::map<std::string, Alternative> others;
  for (const auto* claims : {&suspect.members, &suspect.elsewhere}) {
    for (const std::uint32_t i : *claims) {
      const Claim& y = suspect.claims.list[i];
      if (y.kind != Kind::money || y.base == c.base) continue;
      Alternative& other = others[suspect.claims.words.word(y.base)];
      other.met = other.met || (y.value && std::abs(*y.value - *c.value) <= 1e-9 * *c.value);
    }
  }
  for (auto& [name, other] : others)
    other.share = other.met ? number_in_currency : currency_name / static_cast<double>(others.size());
  return others;
}

}  // namespace

void guess_currency(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Claim& c = *suspect.claim;
  if (c.kind != Kind::money || !c.value) return;
  const auto targets = static_cast<double>(suspect.targets.size());
  const std::string& base = suspect.claims.words.word(suspect.judgement.base);
  for (const auto& [name, other] : currencies_instead(suspect)) {
    const std::optional<Exchange> exchange = suspect.claims.rates.exchange(name, base, suspect.judgement.days);
    if (!exchange || exchange->slack() > loosest_rate) continue;
    const bool exact = name == base;
    const double value = *c.value * exchange->rate(), room = exchange->slack();
    for (const Target& target : suspect.targets) {
      if (!hits(value, exact ? target.room : room * value, target)) continue;
      const double grain = other.met
                               ? suspect.number.grain  // it is that number, however finely the others write theirs
                           : exact ? suspect.grain(target)
                                   : std::max(suspect.grain(target), 2 * room);
      guesses.push_back({CauseKind::unit_name,
                         odds_against_chance(other.share / targets, suspect.apart(target), grain),
                         value,
                         suspect.figure() + " would fit in " + name +
                             (exact              ? std::string(".")
                              : exchange->stated ? ", at the rate that the articles themselves imply."
                                                 : ", at the reference rates of those days."),
                         {}});
    }
  }
}

}  // namespace figcheck::reconcile
