#pragma once

#include <optional>

#include "planted/plant.hpp"

namespace figcheck::planted {

/// What a writer who makes this mistake prints for the mention, in the form's first unit; nothing where it can't be
/// made.
std::optional<double> wrong_value(Kind kind, const Story& story, const Mention& mention, Random& random);

/// The whole number with two neighbouring digits in each other's place; nothing where that changes nothing or puts a
/// zero in front.
std::optional<long long> transpose(long long number, Random& random);

/// The whole number without one of its digits.
std::optional<long long> drop_digit(long long number, Random& random);

}  // namespace figcheck::planted
