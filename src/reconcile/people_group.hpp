#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace figcheck::reconcile {

/// Which side of each division of people a word for people names: sex, age, part in a war; 0 where it names none.
using PeopleSides = std::array<std::uint8_t, 3>;
PeopleSides people_sides(std::string_view noun_lemma);

/// Whether the two exclude each other: men and women, children and adults, civilians and soldiers. A figure for one is
/// none for the other.
bool exclude_each_other(const PeopleSides& a, const PeopleSides& b);

/// Whether the two besides leave nobody out, as men and women do, and civilians and those who bear arms.
bool make_up_all(const PeopleSides& a, const PeopleSides& b);

}  // namespace figcheck::reconcile
