#include <algorithm>
#include <map>
#include <optional>

#include "reconcile/calculation.hpp"
#include "reconcile/finding_kinds.hpp"
#include "reconcile/people_group.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// How far a round total in running prose may stand from parts that are counted one by one: "1,400 people: 712 men and
/// 681 women". A table is added up to the last place.
constexpr double round_total = 0.02;

/// Parts of a sentence that come to so many times more or less than the whole are none: "198,624: errors 82, 167".
constexpr double far_off = 20;

/// The most parts that a finding spells out.
constexpr std::size_t most_addends = 12;

std::string addition(const Article& article, const std::vector<std::uint32_t>& parts) {
  std::string out;
  for (std::size_t i = 0; i < parts.size() && i < most_addends; ++i) {
    if (i > 0) out += " + ";
    out += operand_words(article.all[parts[i]]);
  }
  if (parts.size() > most_addends) out += " + " + std::to_string(parts.size() - most_addends) + " more";
  return out;
}

/// How parts stand to their whole.
enum class Division : std::uint8_t {
  complete,  ///< nothing is left out
  exclusive  ///< none counts what another counts, but there may be more
};

/// How the people whom the parts count divide; nothing where the parts may count somebody twice.
std::optional<Division> division_of(const Article& article, const std::vector<std::uint32_t>& parts) {
  std::vector<PeopleSides> sides;
  bool divides = true;
  for (const std::uint32_t i : parts) {
    sides.push_back(people_sides(article.all[i].unit));
    divides = divides && article.all[i].divides;
    for (std::size_t k = 0; k + 1 < sides.size(); ++k)
      if (!exclude_each_other(sides[k], sides.back())) return std::nullopt;
  }
  return divides && parts.size() == 2 && make_up_all(sides[0], sides[1]) ? Division::complete : Division::exclusive;
}

void check(const Article& article, std::uint32_t whole_at, const std::vector<std::uint32_t>& parts, Division division,
           std::vector<Finding>& findings) {
  const Assertion& whole = article.all[whole_at];
  if (parts.size() < 2 || !calculable(whole) || !whole.value) return;
  double finest = half_unit(whole);
  bool tabled = true;
  for (const std::uint32_t i : parts) {
    const Assertion& part = article.all[i];
    if (!calculable(part) || part.kind != whole.kind) return;
    if (whole.kind != Kind::count && part.unit != whole.unit) return;
    finest = std::min(finest, half_unit(part));
    tabled = tabled && part.sentence_index != whole.sentence_index;
  }
  const double share = tabled ? 0 : round_total;
  const auto room = [&](const Assertion& said) {
    return room_of(said, shared_half(half_unit(said), finest, said.value.value_or(0), share));
  };
  Room sum{0, 0};
  Interval ends{0.0, 0.0};
  double value = 0;
  bool open = false;
  for (const std::uint32_t i : parts) {
    const Assertion& part = article.all[i];
    sum = sum + room(part);
    ends.lower = *ends.lower + part.interval.lower.value_or(0);
    ends.upper = *ends.upper + part.interval.upper.value_or(0);
    value += part.value.value_or(part.interval.lower.value_or(0));
    open = open || !part.value || part.bound != Bound::exact;
  }
  if (sum.meets(room(whole)) || (division == Division::exclusive && sum.lower < room(whole).lower)) return;
  if (!tabled && !(value <= far_off * *whole.value && value * far_off >= *whole.value)) return;
  // Where hedges leave room, the end that comes nearest is what contradicts.
  if (open) value = sum.lower > room(whole).upper ? *ends.lower : *ends.upper;
  std::vector<std::uint32_t> members{whole_at};
  members.insert(members.end(), parts.begin(), parts.end());
  const std::string limit = open ? (sum.lower > room(whole).upper ? "at least " : "at most ") : "";
  findings.push_back(article.finding(
      "sum", addition(article, parts) + " = " + limit + digits_of(value) + ", not " + operand_words(whole) + '.',
      members));
}

}  // namespace

void find_sums(const Article& article, std::vector<Finding>& findings) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> partitions, told;
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& part = article.all[i];
    const Assertion* whole = article.at(part.subset_of);
    if (part.role != Role::assertion || whole == nullptr || part.subset_of == static_cast<std::int32_t>(i)) continue;
    const auto of = static_cast<std::uint32_t>(part.subset_of);
    if (part.partition) {
      partitions[of].push_back(i);
    } else if (part.kind == Kind::count && part.sentence_index == whole->sentence_index) {
      told[of].push_back(i);
    }
  }
  for (const auto& [whole, of] : partitions) check(article, whole, of, Division::complete, findings);
  for (const auto& [whole, of] : told) {
    if (const auto division = division_of(article, of); division && !partitions.contains(whole))
      check(article, whole, of, *division, findings);
  }
}

}  // namespace figcheck::reconcile
