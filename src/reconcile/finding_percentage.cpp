#include <algorithm>
#include <vector>

#include "extract/token.hpp"
#include "reconcile/calculation.hpp"
#include "reconcile/finding_kinds.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// What a share is multiplied by to be one of a hundred; nothing for what is no share ("twice", "percentage point").
std::optional<double> to_percent(const Assertion& said) {
  if (!said.value || !(*said.value > 0)) return std::nullopt;
  if (said.kind == Kind::percent && said.unit == "percent") return 1;
  if (said.kind == Kind::ratio && *said.value <= 1) return 100;
  return std::nullopt;
}

std::string share_words(const Assertion& share) {
  if (share.kind == Kind::percent) return operand_words(share) + '%';
  return extract::lower(share.figure);
}

bool is_amount(const Assertion& said) {
  return said.value && (said.kind == Kind::count || said.kind == Kind::money || said.kind == Kind::measure);
}

/// What an amount of `part` in `whole` comes to, where the words give it as another share.
std::optional<std::string> wrong_share(const Assertion& part, const Assertion& whole, const Assertion& share) {
  const auto scale = to_percent(share);
  if (!scale || !is_amount(part) || !is_amount(whole) || part.kind != whole.kind) return std::nullopt;
  if (part.kind != Kind::count && part.unit != whole.unit) return std::nullopt;
  if (!calculable(part) || !calculable(whole) || !calculable(share)) return std::nullopt;
  const auto due = quotient(room_of(part), room_of(whole));
  if (!due || times(*due, 100).meets(times(room_of(share), *scale))) return std::nullopt;
  // A part larger than its set is a finding of its own.
  if (part.relation == extract::Relation::subset && *part.value > *whole.value) return std::nullopt;
  const double percent = *part.value / *whole.value * 100;
  return operand_words(part) + " of " + operand_words(whole) + " is " + percent_words(percent, *share.value * *scale) +
         "%, not " + share_words(share) + '.';
}

}  // namespace

void find_percentages(const Article& article, std::vector<Finding>& findings) {
  // Of each share the amount that is called the same: either may point to the other.
  std::vector<std::int32_t> amount_of(article.size(), -1);
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& said = article.all[i];
    if (said.role != Role::assertion || article.at(said.same_as) == nullptr) continue;
    if (to_percent(said)) {
      amount_of[i] = said.same_as;
    } else {
      amount_of[static_cast<std::uint32_t>(said.same_as)] = static_cast<std::int32_t>(i);
    }
  }
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& share = article.all[i];
    const Assertion* part = article.at(amount_of[i]);
    const Assertion* whole = article.at(share.share_of);
    if (part == nullptr || whole == nullptr || part == whole) continue;
    if (auto explanation = wrong_share(*part, *whole, share))
      findings.push_back(
          article.finding("percentage", std::move(*explanation),
                          {static_cast<std::uint32_t>(share.share_of), static_cast<std::uint32_t>(amount_of[i]), i}));
  }
}

}  // namespace figcheck::reconcile
