#include "reconcile/minor_unit.hpp"

namespace figcheck::reconcile {

MinorUnit minor_unit(std::string_view unit) {
  // A price is "penny per share", too: what it is per is kept beside it.
  if (unit == "penny" || unit.starts_with("penny per ")) return {"GBP", 0.01};
  return {unit, 1};
}

}  // namespace figcheck::reconcile
