#pragma once

#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Takes `superseded` from the figures that no newer one of their text is linked to (Assertion::changed_from): what "was
/// earlier reported" or "initially planned" holds until somebody says otherwise. Near-linear.
void keep_only_revised(std::vector<Assertion>& assertions);

}  // namespace figcheck::extract
