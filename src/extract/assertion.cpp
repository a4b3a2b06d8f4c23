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

std::string_view to_string(LinkKind kind) {
  switch (kind) {
    case LinkKind::converts:
      return "converts";
    case LinkKind::corrects:
      return "corrects";
    case LinkKind::disputes:
      return "disputes";
    case LinkKind::subset_of:
      return "subset_of";
    case LinkKind::part_of:
      return "part_of";
    case LinkKind::changed_from:
      return "changed_from";
    case LinkKind::change_to:
      return "change_to";
    case LinkKind::share_of:
      return "share_of";
    case LinkKind::same_as:
      return "same_as";
  }
  return "";
}

}  // namespace figcheck::extract
