#include "grammar/conversion.hpp"

#include "grammar/unit_table.hpp"

namespace figcheck::grammar {
namespace {

// Shares of a hundred, which are no physical units: percentage points and basis points.
std::optional<Unit> share_named(std::string_view name) {
  if (name == "percentage point") return Unit{std::string(name), "percentage points", 1, 0};
  if (name == "basis point") return Unit{std::string(name), "percentage points", 0.01, 0};
  return std::nullopt;
}

std::optional<Unit> measure_named(std::string_view name) {
  auto unit = share_named(name);
  return unit ? unit : unit_named(name);
}

}  // namespace

std::optional<double> convert(double value, std::string_view from, std::string_view to) {
  if (from == to) return value;
  const auto source = measure_named(from);
  const auto target = measure_named(to);
  if (!source || !target || source->dimension != target->dimension || source->dimension == "none") return std::nullopt;
  return (value + source->offset) * source->factor / target->factor - target->offset;
}

std::string_view dimension(std::string_view unit) {
  const auto found = measure_named(unit);
  if (!found || found->dimension == "none") return {};
  return found->dimension;
}

}  // namespace figcheck::grammar
