#include "reconcile/findings.hpp"

#include <algorithm>
#include <tuple>

#include "reconcile/finding_kinds.hpp"

namespace figcheck::reconcile {
namespace {

constexpr Finder finders[] = {find_conversions, find_subsets,   find_sums,  find_percentages,
                              find_changes,     find_multiples, find_rates, find_headlines};

}  // namespace

std::vector<Finding> findings_of(const std::vector<extract::Reading>& readings) {
  std::vector<Finding> findings;
  for (std::uint32_t r = 0; r < readings.size(); ++r)
    for (const Finder find : finders)
      find({readings[r].assertions, r, readings[r].title, readings[r].published}, findings);
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    const auto key = [&](const Finding& f) {
      const extract::Assertion& first = readings[f.members.front().reading].assertions[f.members.front().assertion];
      return std::tuple(std::string_view(f.kind), std::string_view(first.doc), first.span.begin,
                        std::string_view(f.explanation));
    };
    return key(a) < key(b);
  });
  return findings;
}

}  // namespace figcheck::reconcile
