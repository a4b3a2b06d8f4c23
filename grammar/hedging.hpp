#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/bound.hpp"
#include "grammar/term.hpp"

namespace figcheck::grammar {

/// The hedges on either side of a term.
struct Around {
  std::optional<Hedge> before;
  std::optional<Hedge> behind;
};

/// Finds the hedges of a term in its sentence; none is looked for before `floor`, where the figure before it ends. What
/// only looks like a hedge is none: "over three years" beside most verbs, the particle of "hand over", the difference
/// of "16% higher than €22". A number that something passes is hedged by that: "the toll passed 300".
Around hedges_around(std::string_view text, Span within, std::size_t floor, const Term& term);

}  // namespace figcheck::grammar
