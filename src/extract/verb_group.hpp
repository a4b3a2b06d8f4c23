#pragma once

#include <cstddef>
#include <optional>

#include "extract/predicate.hpp"

namespace figcheck::extract {

/// Whether a tag is that of an auxiliary or of "not".
bool is_auxiliary(Tag tag);

/// What the verb group that begins at token i tells, past its auxiliaries: "have since been released" → release, "is
/// believed to have drowned" → drown, "were left homeless" → homeless, "were among the dead" → dead, "are under arrest"
/// → arrest. "be" where it tells no more than that; nothing where no verb group begins there.
std::optional<Predicate> verb_group(const Sentence& sentence, std::size_t i);

}  // namespace figcheck::extract
