#include "reconcile/numbers_beside.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace figcheck::reconcile {
namespace {

/// How much the other figures of a claim's sentence tell by their numbers, and how much of that the other's sentence
/// has as well; a pair's own numbers are left out of account.
struct Companions {
  double all = 0, common = 0;
};

/// Whether the article of `rival` gives the number of a claim of another one: then that is its match, and not the
/// rival. But an article that tells who disputes whom gives the number of both: "1,150, the firm said; 1,400, said the
/// union".
bool gives(const Claims& claims, const Claim& rival, const Claim& claim) {
  const auto& numbers = claims.given[rival.story];
  const std::string_view against = rival.said->source;
  GivenNumber number{claim.base, claim.person, *claim.value, {}};  // in the article's own voice: before any source's
  const auto first = std::lower_bound(numbers.begin(), numbers.end(), number);
  if (first == numbers.end() || first->base != number.base || first->person != number.person ||
      first->value != number.value)
    return false;
  if (against.empty() || first->source.empty()) return true;
  number.source = against;
  return std::binary_search(first, numbers.end(), number);
}

}  // namespace

double company(const Claims& claims, const Claim& a, const Claim& b) {
  constexpr std::ptrdiff_t reach = 8;
  constexpr double least = 0.1;
  const Claim* const begin = claims.list.data();
  const Claim* const end = begin + claims.list.size();
  const auto in_sentence = [](const Claim& x, const Claim& of) {
    return x.story == of.story && x.said->sentence_span == of.said->sentence_span;
  };
  const auto each_mate = [&](const Claim& of, const auto& visit) {
    for (const Claim* c = &of; c > begin && &of - c < reach && in_sentence(c[-1], of); --c)
      if (c[-1].value) visit(c[-1]);
    for (const Claim* c = &of + 1; c < end && c - &of < reach && in_sentence(*c, of); ++c)
      if (c->value) visit(*c);
  };
  Companions of_a, of_b;
  const auto weigh = [&](Companions& sum, const Claim& of, const Claim& other) {
    each_mate(of, [&](const Claim& mate) {
      const double weight = least + mate.information;
      sum.all += weight;
      bool found = false;
      each_mate(other, [&](const Claim& there) {
        found = found || (there.kind == mate.kind && there.person == mate.person && *there.value == *mate.value);
      });
      if (found) sum.common += weight;
    });
  };
  weigh(of_a, a, b);
  weigh(of_b, b, a);
  const double all = std::max(of_a.all, of_b.all);
  return all > 0 ? std::min(of_a.common, of_b.common) / all : 0;
}

double spoken_for(const Claims& claims, const Claim& a, const Claim& b) {
  if (!a.value || !b.value || a.story == b.story) return 0;
  return std::max(gives(claims, b, a) ? a.information : 0, gives(claims, a, b) ? b.information : 0);
}

double closeness(const Claim& a, const Claim& b) {
  constexpr double farthest = 0.2, telling = 0.4;  // a log of the ratio; the information of 25
  if (!a.value || !b.value || !(*a.value > 0) || !(*b.value > 0)) return 0;
  const double apart = std::abs(std::log(*a.value / *b.value));
  return std::max(0.0, 1 - apart / farthest) * std::min(1.0, std::min(a.information, b.information) / telling);
}

}  // namespace figcheck::reconcile
