#pragma once

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// Whether a figure counts those whom its text has spoken of before: "the three", "all four", "those 12 men" (Quirk et
/// al. 1985, 5.28). Whatever they then do, what became of them stands elsewhere.
bool refers_back(const extract::Assertion& assertion);

}  // namespace figcheck::reconcile
