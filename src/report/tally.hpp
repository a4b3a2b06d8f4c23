#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "report/report.hpp"

namespace figcheck::report {

/// How many of each thing a check found.
struct Tally {
  std::size_t articles = 0;
  std::size_t figures = 0;
  std::size_t quantities = 0;
  std::array<std::size_t, 5> by_verdict{};  ///< indexed by Verdict
  std::size_t findings = 0;
  std::size_t problems = 0;

  std::size_t of(reconcile::Verdict verdict) const { return by_verdict[static_cast<std::size_t>(verdict)]; }
};

Tally tally(const Check& check);

/// The figures of a reading that assert something.
std::size_t count_figures(const extract::Reading& reading);

/// The number of different documents among the members.
std::size_t count_articles(const std::vector<reconcile::Member>& members);

/// "1 article", "12 articles".
std::string counted(std::size_t number, std::string_view singular, std::string_view plural);

/// "5 articles, 41 figures, 12 quantities: 2 conflicting, 1 changing, 3 in range, 2 consistent, 4 single."
std::string summary(const Tally& tally);

}  // namespace figcheck::report
