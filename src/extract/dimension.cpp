#include "extract/dimension.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "grammar/place.hpp"

namespace figcheck::extract {

bool is_direction(const Token& token) {
  constexpr std::size_t compass_points = 12;  // the first of them
  constexpr std::string_view points[] = {"north",      "south",      "east",      "west",       "northeast",
                                         "northwest",  "southeast",  "southwest", "north-east", "north-west",
                                         "south-east", "south-west", "upstream",  "downstream", "offshore",
                                         "inland",     "downwind",   "upwind"};
  if (std::any_of(std::begin(points), std::end(points), [&](std::string_view point) { return says(token, point); }))
    return true;
  // "east-southeast"
  const std::size_t hyphen = token.text.find('-');
  if (hyphen == std::string_view::npos) return false;
  const auto names_point = [&](std::string_view part) {
    return std::any_of(std::begin(points), std::begin(points) + compass_points,
                       [&](std::string_view point) { return lower(part) == point; });
  };
  return names_point(token.text.substr(0, hyphen)) && names_point(token.text.substr(hyphen + 1));
}

bool is_dimension(const Token& token) { return grammar::is_dimension(token.text); }

}  // namespace figcheck::extract
