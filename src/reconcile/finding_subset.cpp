#include <algorithm>
#include <string_view>

#include "reconcile/calculation.hpp"
#include "reconcile/finding_kinds.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// How many sets of sets are followed upward: "of the 100, 60 …, 20 of whom …".
constexpr int deepest_chain = 8;

/// Whether a part is larger than the set that it is a part of, whatever the hedges mean.
bool larger(const Assertion& part, const Assertion& whole) {
  if (part.kind != Kind::count || whole.kind != Kind::count || !calculable(part) || !calculable(whole)) return false;
  // Of what is rounded to the ten or coarser a part may be counted more finely.
  const double half = whole.rounding > 1 ? whole.rounding : 0;
  return part.interval.lower && whole.interval.upper && *part.interval.lower > *whole.interval.upper + half;
}

/// Whether the words leave no doubt of which set it is: it stands in the part's own sentence, or the part is one "of
/// them". "Seven of the injured" may look back to any sentence.
bool is_plainly_of(const Assertion& part, const Assertion& whole) {
  if (part.sentence_span.begin == whole.sentence_span.begin) return true;
  const std::size_t end = std::max(part.span.end, part.extent.end);
  if (end < part.sentence_span.begin || end - part.sentence_span.begin > part.sentence.size()) return false;
  const std::string_view behind = std::string_view(part.sentence).substr(end - part.sentence_span.begin);
  for (const std::string_view words : {" of them", " of these", " of those", " of whom", " of which"})
    if (behind.starts_with(words)) return true;
  return false;
}

}  // namespace

void find_subsets(const Article& article, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& part = article.all[i];
    if (part.role != Role::assertion) continue;
    std::int32_t set = part.subset_of;
    for (int depth = 0; depth < deepest_chain; ++depth) {
      const Assertion* whole = article.at(set);
      if (whole == nullptr || whole == &part) break;
      if (larger(part, *whole) && is_plainly_of(part, *whole)) {
        findings.push_back(
            article.finding("subset", part.figure + " are said to be a part of " + whole->figure + ", which is fewer.",
                            {static_cast<std::uint32_t>(set), i}));
        break;
      }
      set = whole->subset_of;
    }
  }
}

}  // namespace figcheck::reconcile
