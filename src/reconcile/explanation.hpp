#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/verdict.hpp"

namespace figcheck::reconcile {

/// The unit that a quantity is shown in: the one most of its members use.
struct Display {
  std::string unit;
  std::string base;
  Kind kind = Kind::count;

  /// A value of the base in the unit shown.
  double shown(double value) const;
  Interval shown(const Interval& interval) const;
};
Display display_of(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement);

/// One to three plain sentences: how many figures fit what, and who says what against it; for a change from what to
/// what, when and how fast. `origin` is independence's, by Claim::story.
std::string explain(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
                    const Display& display, const std::vector<std::uint32_t>& origin);

/// What to call an article in a sentence: its outlet, else the last part of its path or id.
std::string article_name(const extract::Reading& reading);

/// "3 May 2021".
std::string day_name(std::int64_t day);

/// A number as a reader wants it: "14,000", "7.6", "2.5 million".
std::string written(double value);

}  // namespace figcheck::reconcile
