#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// How likely it is that two articles are about one story, as log-odds, by the cosines of their telling words and of
/// the names beside their figures: a logistic regression over pairs of articles, made-up ones (bench/planted) of which
/// several stories are of one kind, and labelled ones.
double one_story(double words, double names);

/// What words in common tell beyond those of a kind of story, which one_story() leaves out: two floods share them, but
/// of a few articles that somebody has picked hardly two are about two floods.
double of_further_words(double words);

/// What tells so much more that two articles are about two stories than that they have few names in common: that each
/// has several, and hardly one is the other's.
inline constexpr double of_other_names = 1.5;

/// Whether each of two articles has several names, and hardly one is the other's; `cosine` of their names.
bool have_other_names(std::size_t names_a, std::size_t names_b, double cosine);

/// The two cosines of a pair of articles.
struct Acquaintance {
  double words = 0;
  double names = 0;
  bool other_names = false;  ///< each has several names, and hardly one is the other's
  double one_story() const { return reconcile::one_story(words, names) - (other_names ? of_other_names : 0); }
};
Acquaintance acquaintance(const Claims& claims, std::uint32_t story_a, std::uint32_t story_b);

/// Remembers the acquaintances asked for last, of a fixed number of pairs (Knuth 6.4's table of one probe, where the
/// newcomer displaces): the claims of two articles are compared one after the other. One object serves one thread.
class Acquaintances {
 public:
  explicit Acquaintances(const Claims& claims) : claims_(claims) {}
  Acquaintance of(std::uint32_t story_a, std::uint32_t story_b);

 private:
  struct Known {
    std::uint32_t a = 0, b = 0;  ///< a < b; equal where nothing is known
    Acquaintance acquaintance;
  };

  const Claims& claims_;
  std::vector<Known> known_;
  int bits_ = 0;  ///< of the index into known_
};

}  // namespace figcheck::reconcile
