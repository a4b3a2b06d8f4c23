#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/quantity_query.hpp"
#include "text/document.hpp"

namespace figcheck::nightly {

/// The one quantity that a person means by an id, the beginning of one, or words of its label; else `problem` says what
/// there is to choose from. Of those found by words only quantities that still hold are meant, unless none does.
std::optional<store::StoredQuantity> choose_quantity(store::Database& database, std::string_view what,
                                                     text::Problem& problem);

}  // namespace figcheck::nightly
