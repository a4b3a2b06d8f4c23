#include "reconcile/age_identity.hpp"

#include <algorithm>
#include <cmath>

namespace figcheck::reconcile {
namespace {

constexpr double birthdays = 2;  // years that two articles on one person may find between them

double years_apart(const Claim& a, const Claim& b) { return a.value && b.value ? std::abs(*a.value - *b.value) : 0; }

/// Whether a word that the two phrases share is a name in either sentence.
bool share_a_name(const Claim& a, WordView of_a, const Claim& b, WordView of_b) {
  return std::any_of(of_a.begin(), of_a.end(), [&](WordId word) {
    return contains(of_b, word) && (contains(a.names, word) || contains(b.names, word));
  });
}

}  // namespace

void compare_ages(const Claim& a, const Claim& b, Features& f) {
  const WordView of_a = a.subject.empty() ? a.names : a.subject;
  const WordView of_b = b.subject.empty() ? b.names : b.subject;
  if (f[Feature::differs] > 0 && years_apart(a, b) > birthdays && !share_a_name(a, of_a, b, of_b)) {
    // A man of 38 is no man of 45; nameless, their ages are nearly all that tells them apart, and tell it more surely
    // than names do, which may be two of one person.
    f[Feature::age_stranger] = 2 * (1 - f[Feature::slip]);
  } else if (!of_a.empty() && !of_b.empty()) {
    const bool strangers = disjoint(of_a, of_b);
    f[Feature::age_subject] = !strangers;
    f[Feature::age_stranger] = strangers;
    // A name says whose age it is, whoever else the clause is about, and somebody may be told to be of two ages.
    if (subset(of_a, of_b) || subset(of_b, of_a))
      for (const Feature against : {Feature::whose_clash, Feature::names_clash, Feature::spoken_for}) f[against] = 0;
  } else if (of_a.empty() != of_b.empty()) {
    // A ship of 31 years is no survivor of 29; "the 31-year-old" may be the one by name.
    f[Feature::age_stranger] = f[Feature::differs];
  }
}

}  // namespace figcheck::reconcile
