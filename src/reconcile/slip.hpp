#pragma once

#include <string>
#include <vector>

#include "reconcile/cause.hpp"
#include "reconcile/written_figure.hpp"

namespace figcheck::reconcile {

/// What a figure would be if one slip of the pen were undone.
struct Slip {
  CauseKind kind{};
  double value = 0;    ///< what it would be, in the unit that it is written in
  double share = 0;    ///< of all wrong figures, those that this one slip makes of that value: see chance.hpp
  std::string figure;  ///< the same as it would have been written: "$48 million"
  std::string how;     ///< "with the decimal point one place on"
};

/// Every figure that one slip could have made this one of: another magnitude's word, a factor of ten or a hundred, two
/// digits the other way round, a digit dropped, put in or mistyped. Each value once, as its likeliest slip. A few
/// hundred at most. A number in words has no digits to be mistyped: only words and zeros are lost of it.
std::vector<Slip> slips_of(const WrittenFigure& figure);

}  // namespace figcheck::reconcile
