#pragma once

#include <string_view>
#include <vector>

#include "planted/model.hpp"
#include "planted/written.hpp"

namespace figcheck::planted {

/// A figure of one quantity, in whichever article.
struct Said {
  std::size_t article = 0;
  int day = 0;
  Interval says;
  Interval tolerates;
  double value = 0;
};

/// What can be said of a quantity from its figures as they are worded. More than one where careful people may differ:
/// where only rounding or the slack of a hedge decides.
struct Expected {
  bool single = false;
  bool consistent = false;
  bool in_range = false;
  bool changing = false;
  bool conflicting = false;

  bool only_conflicting() const { return conflicting && !single && !consistent && !in_range && !changing; }
};

/// One value must lie in all intervals, or, for a quantity that moves, one for each day; for one that grows, none may
/// be below what was certain before. Figures of one day must agree. Conflicting alone only where that fails with
/// rounding and slack allowed.
/// `revised`: a count that else grows was corrected downward, and said to be; whether that is a change or a conflict is
/// left open.
Expected expect(Course course, const std::vector<Said>& figures, bool revised = false);

/// Whether a path of true values runs through all intervals as worded, with nothing allowed.
bool holds(Course course, const std::vector<Said>& figures);

}  // namespace figcheck::planted
