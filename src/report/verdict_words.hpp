#pragma once

#include <array>
#include <string_view>

#include "reconcile/quantity.hpp"

namespace figcheck::report {

/// The order in which a desk wants to see them.
inline constexpr std::array<reconcile::Verdict, 5> kWorstFirst{
    reconcile::Verdict::conflicting, reconcile::Verdict::changing, reconcile::Verdict::in_range,
    reconcile::Verdict::consistent, reconcile::Verdict::single};

/// A verdict for a person: the contract's name, in words ("in range").
constexpr std::string_view verdict_words(reconcile::Verdict verdict) {
  switch (verdict) {
    case reconcile::Verdict::conflicting:
      return "conflicting";
    case reconcile::Verdict::changing:
      return "changing";
    case reconcile::Verdict::in_range:
      return "in range";
    case reconcile::Verdict::consistent:
      return "consistent";
    case reconcile::Verdict::single:
      return "single";
  }
  return "";
}

}  // namespace figcheck::report
