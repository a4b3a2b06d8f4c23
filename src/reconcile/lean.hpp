#pragma once

#include <string>
#include <vector>

#include "reconcile/quantity_statistics.hpp"

namespace figcheck::reconcile {

/// One speaker's figure of one quantity, an outlet's or a source's.
struct Voice {
  std::string name;
  double y = 0;  ///< log of the value
  double variance = 0;
};

/// Fewest quantities behind a lean that is told: eight figures that all err to one side come by chance one time in 128.
inline constexpr std::size_t fewest_quantities = 8;

/// Fewest speakers of a quantity, and fewest quantities of a speaker, that are looked at: with two speakers, nothing
/// tells which of them leans.
inline constexpr std::size_t fewest_speakers = 3;

/// Who leans to one side over many quantities, each of which is one value that independent speakers give. Of each
/// quantity a speaker's deviation is its deleted residual: its figure against what all the others make expected, with
/// the others' own scatter in its variance. A speaker's deviations are pooled (REML, log scale), the speakers' means
/// are drawn towards each other (empirical Bayes), and those are given whose interval excludes no lean at all. The
/// intervals are at 1 − 0.05/m for m speakers (Bonferroni), so that all m hold together with 95%. A speaker who speaks
/// several times of one quantity counts by the first; capitals make no other speaker. Most quantities behind it first.
std::vector<Lean> leans_of(const std::vector<std::vector<Voice>>& quantities, bool sources);

}  // namespace figcheck::reconcile
