#pragma once

#include <cstdint>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::store {

/// What a figure is known by from night to night: a hash of its article's id and of its sentence without the figure
/// itself. It stays the same where an article is printed again with another number, where its text moves, and under
/// later rules of reading.
using Anchor = std::int64_t;

/// The anchors of a reading's assertions, in their order. Of figures that cannot be told apart so, each is known by how
/// many came before it, too.
std::vector<Anchor> anchors_of(const extract::Reading& reading);

}  // namespace figcheck::store
