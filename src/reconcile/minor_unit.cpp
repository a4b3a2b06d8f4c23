#include "reconcile/minor_unit.hpp"

namespace figcheck::reconcile {

MinorUnit minor_unit(std::string_view unit) {
  if (unit == "penny") return {"GBP", 0.01};
  return {unit, 1};
}

}  // namespace figcheck::reconcile
