#include "reconcile/age_identity.hpp"

#include <algorithm>
#include <cmath>

namespace figcheck::reconcile {
namespace {

constexpr double birthdays = 2;  // years that two articles on one person may find between them

double years_apart(const Claim& a, const Claim& b) { return a.value && b.value ? std::abs(*a.value - *b.value) : 0; }

/// Whether the phrase that says whose age it is has a name.
bool is_named(const Claim& claim) { return !disjoint(claim.subject, claim.names); }

/// Whether a word that says whose ages the two are is a name in both.
bool share_a_name(const Claim& a, const Claim& b) {
  return std::any_of(a.subject.begin(), a.subject.end(), [&](WordId word) {
    return contains(b.subject, word) && (contains(a.names, word) || contains(b.names, word));
  });
}

/// Whether all names of a phrase stand in the other: "the skipper, Ana Prohl" and "Ana Prohl, a mother of two".
bool names_stand_in(const Claim& a, WordView of_a, WordView of_b) {
  return std::all_of(of_a.begin(), of_a.end(),
                     [&](WordId word) { return !contains(a.names, word) || contains(of_b, word); });
}

}  // namespace

void compare_ages(const Claim& a, const Claim& b, Features& f) {
  const WordView of_a = a.subject.empty() ? a.names : a.subject;
  const WordView of_b = b.subject.empty() ? b.names : b.subject;
  // "Ana Prohl" and "Prohl" may be one; "Ana Prohl" and "Jan Prohl" are kin, and two mayors share a title.
  const bool one_name = !disjoint(of_a, of_b) && (names_stand_in(a, of_a, of_b) || names_stand_in(b, of_b, of_a));
  if (f[Feature::differs] > 0 && years_apart(a, b) > birthdays && !share_a_name(a, b)) {
    // A man of 36 is no man of 57: nameless, their ages are nearly all that tells them apart.
    f[Feature::age_gap] = 1 - f[Feature::slip];
  } else if (!of_a.empty() && !of_b.empty()) {
    const bool by_name = f[Feature::differs] > 0 && is_named(a) && is_named(b);
    const bool strangers = by_name ? !one_name : disjoint(of_a, of_b);
    f[Feature::age_subject] = !strangers;
    f[Feature::age_stranger] = strangers;
    // A name says whose age it is, whoever else the clause is about, and somebody may be told to be of two ages.
    if (one_name)
      for (const Feature against : {Feature::whose_clash, Feature::names_clash, Feature::spoken_for}) f[against] = 0;
  } else if (of_a.empty() != of_b.empty()) {
    // A ship of 31 years is no survivor of 29; "the 31-year-old" may be the one by name.
    f[Feature::age_stranger] = f[Feature::differs];
  }
}

}  // namespace figcheck::reconcile
