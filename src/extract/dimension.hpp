#pragma once

#include "extract/token.hpp"

namespace figcheck::extract {

/// "75 km southeast of the town": a point of the compass is no noun that a distance measures.
bool is_direction(const Token& token);

/// "30 metres wide": the adjective of a dimension, behind its measure.
bool is_dimension(const Token& token);

}  // namespace figcheck::extract
