#pragma once

#include <cstdint>
#include <string>

#include "planted/model.hpp"
#include "planted/random.hpp"

namespace figcheck::planted {

/// Two numbers with everything between them; ±infinity where open.
struct Interval {
  double low = 0;
  double high = 0;
};

/// A figure as a newspaper prints it.
struct Written {
  std::string hedge;   ///< "at least ", "" where there is none
  std::string figure;  ///< "14,200", "$3.4 million", "25 miles"
  Interval says;       ///< what it allows, in the form's first unit: holds the true value of an honest figure
  Interval tolerates;  ///< the same with the rounding that its zeros may stand for, and 5 % of slack behind a hedge
  double value = 0;    ///< the number as printed, in the form's first unit
};

enum class Currency : std::uint8_t { dollar, euro };

/// How an outlet writes.
struct Habits {
  bool imperial = false;  ///< miles, feet, acres
  bool percent_sign = false;
  bool currency_word = false;  ///< "3.4 million dollars"
  double hedges = 0.3;         ///< how often it hedges or rounds
};

/// A figure for `value` that is true of it, hedged and rounded as newspapers do. `plain`: no hedge; `first`: it opens a
/// sentence. Draws the same amount of random numbers whatever the value, so that a changed value changes nothing else.
Written write_honestly(double value, Form form, Currency currency, const Habits& habits, bool plain, bool first,
                       Random& random);

/// A plain figure, finely enough written that a reader takes it at its word.
Written write_plainly(double value, Form form, Currency currency, const Habits& habits, bool first);

/// The same measure in the form's other unit ("25 miles" for 40 km); empty figure where the form has only one.
Written write_converted(double value, Form form, const Habits& habits);

/// "forty-one" for 41; digits from 100 on.
std::string in_words(long long number);

/// "1,366".
std::string with_commas(long long number);

}  // namespace figcheck::planted
