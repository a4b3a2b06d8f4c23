#pragma once

namespace figcheck::reconcile {

/// Mean log-odds above which two clusters are one quantity: a little below even, since the mean is drawn down by every
/// wording that the two do not share.
inline constexpr double identity_threshold = -0.3;

/// What cannot be compared scores so low that no average with it stays above the threshold.
inline constexpr double incomparable = -20;

/// How much a pair counts in the mean of two clusters. That two sentences share no word is no proof that they speak of
/// two things, however many of them share none: one pair speaks no louder against a merger than most_against, unless
/// something forbids the pair outright (another story, another fate).
inline constexpr double most_against = -2.5, forbidden = -7;
constexpr double in_linkage(double score) { return score < most_against && score > forbidden ? most_against : score; }

}  // namespace figcheck::reconcile
