#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

#include "grammar/unit.hpp"

namespace figcheck::grammar {

/// The unit behind the number that ends where '|' stands in a text of the test: "10| km".
struct Marked {
  std::string text;
  std::size_t at = 0;
};
inline Marked marked(std::string_view text) {
  const std::size_t bar = text.find('|');
  return {std::string(text.substr(0, bar)).append(text.substr(bar + 1)), bar};
}

inline std::optional<UnitMatch> unit_of(std::string_view text) {
  const Marked place = marked(text);
  return parse_unit(place.text, place.at, place.text.size());
}

/// "km" for "10| km away": the bytes that the unit covers.
inline std::string words_of(std::string_view text) {
  const Marked place = marked(text);
  const auto unit = parse_unit(place.text, place.at, place.text.size());
  return unit ? std::string(slice(place.text, unit->span)) : "";
}

/// The unit's name, with what it is per; "" where there is none.
inline std::string name_of(std::string_view text) {
  const auto unit = unit_of(text);
  if (!unit) return "";
  return unit->per.empty() ? unit->unit : unit->unit + "/" + unit->per;
}

}  // namespace figcheck::grammar
