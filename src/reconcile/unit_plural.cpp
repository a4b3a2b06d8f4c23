#include "reconcile/unit_plural.hpp"

#include <algorithm>

namespace figcheck::reconcile {

std::string unit_plural(std::string_view unit) {
  const std::size_t per = std::min(unit.find(" per "), unit.size());
  std::string name(unit.substr(0, per));
  const std::string_view rest = unit.substr(per);
  constexpr std::string_view degree = "degree ";
  if (name.starts_with(degree)) {
    name.insert(degree.size() - 1, 1, 's');
    return name.append(rest);
  }
  // The last word alone: "square kilometers", "imperial gallons".
  const std::string_view last = std::string_view(name).substr(name.rfind(' ') + 1);
  for (const std::string_view same : {"hertz", "stone", "siemens", "lux", "celsius", "fahrenheit", "horsepower"})
    if (last.ends_with(same)) return std::string(unit);
  if (last == "foot") {
    name.replace(name.size() - last.size(), last.size(), "feet");
  } else if (last.ends_with("ch")) {
    name += "es";
  } else if (last == "century") {
    name.replace(name.size() - 1, 1, "ies");
  } else {
    name += 's';
  }
  return name.append(rest);
}

}  // namespace figcheck::reconcile
