#include <algorithm>
#include <cmath>

#include "reconcile/calculation.hpp"
#include "reconcile/finding_kinds.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;
using extract::Trend;

/// How much of its size a round level keeps as room beside a finer one.
constexpr double round_level = 0.005;

struct Levels {
  const Assertion& before;
  const Assertion& after;
  Room from;
  Room to;

  double difference() const { return *after.value - *before.value; }
};

std::string unit_sign(const Assertion& level) { return level.kind == Kind::percent ? "%" : ""; }

std::string way(double change) { return change < 0 ? "down " : "up "; }

/// "From 500 to 560".
std::string path(const Levels& levels) {
  return "From " + operand_words(levels.before) + unit_sign(levels.before) + " to " + operand_words(levels.after) +
         unit_sign(levels.after);
}

/// "15%", or "down 15%" where the way is wrong, too.
std::string claimed(const Levels& levels, const Assertion& change, std::string_view unit) {
  const bool falls = change.trend == Trend::down;
  const bool other_way = falls != (levels.difference() < 0);
  return (other_way ? way(falls ? -1 : 1) : "") + operand_words(change) + std::string(unit);
}

/// The room of a change with its sign.
Room signed_room(const Assertion& change, double half) {
  const Room room = room_of(change, half);
  return change.trend == Trend::down ? Room{-room.upper, -room.lower} : room;
}

std::string points(double value) {
  return digits_of(std::abs(value)) + (std::abs(value) == 1 ? " percentage point" : " percentage points");
}

std::optional<std::string> wrong_percent(const Levels& levels, const Assertion& change) {
  const auto ratio = quotient(levels.to, levels.from);
  if (!ratio || !(*levels.before.value > 0)) return std::nullopt;
  const Room due{(ratio->lower - 1) * 100, (ratio->upper - 1) * 100};
  const Room said = signed_room(change, half_unit(change));
  if (due.meets(said)) return std::nullopt;
  const double percent = levels.difference() / *levels.before.value * 100;
  const std::string is =
      percent_words(std::abs(percent), change.value.value_or(0)) + "%, not " + claimed(levels, change, "%") + '.';
  if (levels.after.kind != Kind::percent) return path(levels) + " is " + way(percent) + is;
  // A share of shares: the number may be right as points.
  const bool right_as_points = (levels.to - levels.from).meets(said);
  return path(levels) + " is " + way(percent) + points(levels.difference()) + ", or " + is +
         (right_as_points ? " The number is right as percentage points." : "");
}

std::optional<std::string> wrong_points(const Levels& levels, const Assertion& change) {
  const double scale = change.unit == "basis point" ? 0.01 : 1;
  const Room said = times(signed_room(change, half_unit(change)), scale);
  if ((levels.to - levels.from).meets(said)) return std::nullopt;
  const bool basis = scale < 1;
  return path(levels) + " is " + way(levels.difference()) + points(levels.difference()) + ", not " +
         claimed(levels, change, basis ? " basis points." : ".");
}

std::optional<std::string> wrong_difference(const Levels& levels, const Assertion& change, double half) {
  if ((levels.to - levels.from).meets(signed_room(change, half))) return std::nullopt;
  return path(levels) + " is " + way(levels.difference()) + digits_of(std::abs(levels.difference())) + ", not " +
         claimed(levels, change, ".");
}

std::optional<std::string> wrong_change(const Assertion& before, const Assertion& after, const Assertion& change) {
  if (!calculable(before) || !calculable(after) || !calculable(change) || change.trend == Trend::none)
    return std::nullopt;
  if (!before.value || !after.value || !change.value || !(*change.value >= 0)) return std::nullopt;
  const bool alike = change.kind == after.kind && (change.kind == Kind::count || change.unit == after.unit);
  double finest = std::min(half_unit(before), half_unit(after));
  if (alike) finest = std::min(finest, half_unit(change));
  const auto half = [&](const Assertion& said) {
    return shared_half(half_unit(said), finest, said.value.value_or(0), round_level);
  };
  const Levels levels{before, after, room_of(before, half(before)), room_of(after, half(after))};
  if (change.kind == Kind::percent && change.unit == "percent") return wrong_percent(levels, change);
  if (change.kind == Kind::percent && after.kind == Kind::percent) return wrong_points(levels, change);
  if (alike) return wrong_difference(levels, change, half(change));
  return std::nullopt;
}

}  // namespace

void find_changes(const Article& article, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& change = article.all[i];
    const Assertion* after = change.role == Role::assertion ? article.at(change.change_to) : nullptr;
    const Assertion* before = after != nullptr ? article.at(after->changed_from) : nullptr;
    if (before == nullptr || before == after || before == &change || after == &change) continue;
    if (auto explanation = wrong_change(*before, *after, change))
      findings.push_back(article.finding(
          "change", std::move(*explanation),
          {static_cast<std::uint32_t>(after->changed_from), static_cast<std::uint32_t>(change.change_to), i}));
  }
}

}  // namespace figcheck::reconcile
