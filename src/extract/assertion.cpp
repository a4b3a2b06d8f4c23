#include "extract/assertion.hpp"

namespace figcheck::extract {

std::string_view to_string(Relation relation) {
  switch (relation) {
    case Relation::none:
      return "";
    case Relation::subset:
      return "subset";
    case Relation::addition:
      return "addition";
  }
  return "";
}

std::string_view to_string(Trend trend) {
  switch (trend) {
    case Trend::none:
      return "";
    case Trend::up:
      return "up";
    case Trend::down:
      return "down";
  }
  return "";
}

}  // namespace figcheck::extract
