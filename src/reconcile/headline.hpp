#pragma once

#include <string>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// Whether a figure stands in the headline of its text, which begins with its title.
bool in_headline(const extract::Assertion& said, const std::string& title);

}  // namespace figcheck::reconcile
