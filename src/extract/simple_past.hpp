#pragma once

#include "extract/token.hpp"

namespace figcheck::extract {

/// Whether the token is a past tense that can be no participle ("took", "fell"): it is its clause's verb, and never
/// modifies a noun. False for the forms that are both ("killed", "found").
bool is_simple_past(const Token& token);

}  // namespace figcheck::extract
