#pragma once

namespace figcheck::reconcile {

/// Mean log-odds above which two clusters are one quantity: a little below even, since the mean is drawn down by every
/// wording that the two do not share.
inline constexpr double identity_threshold = -0.3;

/// What cannot be compared scores so low that no average with it stays above the threshold.
inline constexpr double incomparable = -20;

}  // namespace figcheck::reconcile
