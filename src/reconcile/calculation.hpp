#pragma once

#include <limits>
#include <optional>
#include <string>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// The numbers that an operand or a result may be: closed, open to either side by infinity.
struct Room {
  double lower = -std::numeric_limits<double>::infinity();
  double upper = std::numeric_limits<double>::infinity();

  bool meets(const Room& other) const;
};

/// Sums and differences of rooms; quotients only of rooms above zero (nothing otherwise).
Room operator+(const Room& a, const Room& b);
Room operator-(const Room& a, const Room& b);
std::optional<Room> quotient(const Room& part, const Room& whole);
Room times(const Room& room, double factor);  ///< factor > 0

/// Whether a calculation may use the figure at all: it is asserted, not denied, not a mere possibility, not a vague
/// word, and finite.
bool calculable(const extract::Assertion& said);

/// Half a unit of the last place written. Counts below a hundred are counted one by one, and a share is written to the
/// percent unless it has decimals: "40%" does not stand for 44%. A share in words ("one in five") is rough by a tenth.
double half_unit(const extract::Assertion& said);

/// What the words and the last place of a calculable figure leave: "about 1,000" is 900 to 1,100 and half a unit more
/// on either side; a hedged bound gives way by hedge_slack.
Room room_of(const extract::Assertion& said, double half);
inline Room room_of(const extract::Assertion& said) { return room_of(said, half_unit(said)); }

/// Of figures that are written side by side the finest tells how finely all were counted, so that "500" beside "563" is
/// no 548; but a part of the size stays, as round numbers stand beside exact ones, too.
double shared_half(double own, double finest, double size, double part);

/// A number with all its digits and separators where it is whole ("1,393"), else as a reader wants it.
std::string digits_of(double value);

/// The figure as its calculation names it: "31", "at least 31", "2.5 million".
std::string operand_words(const extract::Assertion& said);

/// A share of a hundred, to as many places as the figure that it is compared with has, and one more where it would read
/// the same: "12.4".
std::string percent_words(double value, double other);

}  // namespace figcheck::reconcile
