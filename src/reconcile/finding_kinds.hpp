#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {

/// The figures of one article, as what looks for findings sees them.
struct Article {
  const std::vector<extract::Assertion>& all;
  std::uint32_t reading = 0;
  const std::string& title;
  Date published;  ///< empty where it is not known

  std::uint32_t size() const { return static_cast<std::uint32_t>(all.size()); }
  /// What a link's index points to; null where it points to nothing that is asserted.
  const extract::Assertion* at(std::int32_t index) const {
    if (index < 0 || static_cast<std::size_t>(index) >= all.size()) return nullptr;
    const extract::Assertion& said = all[static_cast<std::size_t>(index)];
    return said.role == Role::assertion ? &said : nullptr;
  }
  Member member(std::uint32_t index) const { return {reading, index, all[index].interval, false}; }
  Finding finding(std::string kind, std::string explanation, const std::vector<std::uint32_t>& indices) const {
    Finding out{std::move(kind), std::move(explanation), {}};
    for (const std::uint32_t index : indices) out.members.push_back(member(index));
    return out;
  }
};

/// Each looks for discrepancies of one kind in an article, linear in its figures.
using Finder = void (*)(const Article& article, std::vector<Finding>& findings);

void find_conversions(const Article& article, std::vector<Finding>& findings);  ///< "10 kilometers (16 miles)"
void find_subsets(const Article& article, std::vector<Finding>& findings);      ///< "of the eight, eleven"
void find_sums(const Article& article, std::vector<Finding>& findings);         ///< "31: 19 men and 13 women"
void find_percentages(const Article& article, std::vector<Finding>& findings);  ///< "60 of the 500, or 14%"
void find_changes(const Article& article, std::vector<Finding>& findings);      ///< "from 500 to 560, up 15%"
void find_multiples(const Article& article, std::vector<Finding>& findings);    ///< "doubled from 40 to 70"
void find_rates(const Article& article, std::vector<Finding>& findings);        ///< two conversions at two rates
void find_headlines(const Article& article, std::vector<Finding>& findings);    ///< a headline that its body denies

}  // namespace figcheck::reconcile
