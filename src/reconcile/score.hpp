#pragma once

#include "reconcile/features.hpp"

namespace figcheck::reconcile {

/// What one feature adds to the score (features.def), where the figures agree or where they differ.
double weight(Feature feature, bool differing);

/// Log-odds that two claims state one quantity: the weighted sum of their features; above 0 means more likely than not.
double score(const Features& features);

/// The same by the words alone, whatever the numbers.
double context_score(const Features& features);

}  // namespace figcheck::reconcile
