#pragma once

namespace figcheck::grammar {

/// The value of a numeral while it is put together from stretches that fall: "two million | three hundred thousand |
/// and five".
struct Amount {
  double value = 0;
  double floor = 1;       ///< the least multiplier in it: what follows must be less than that to belong to it
  double place = 0;       ///< what its last decimal stands for; 0 where it has none
  bool digits = false;    ///< begins with digits
  bool plain = false;     ///< nothing but digits
  bool fraction = false;  ///< one of "two thirds", "half a …", "3/4"
  bool overlong = false;  ///< more digits than a number can mean

  void multiply(double by) {
    value *= by;
    place *= by;
    floor = floor == 1 || by < floor ? by : floor * by;
    plain = false;
  }
};

/// Each parses the longest of its sort that begins at `first`, and sets `first` behind it; false, and `first` where it
/// was, if there is none.

/// A number in digits, words or both, with fractions and magnitudes: "1.5 million", "two hundred and five", "five and a
/// half million".
bool parse_amount(const char*& first, const char* last, Amount& amount);
/// The same by the whole grammar: parse_amount asks it only where a number may be more than one word or one run of
/// digits.
bool parse_amount_by_grammar(const char*& first, const char* last, Amount& amount);
/// A whole number in words, or one in digits: what can stand behind "out of".
bool parse_whole(const char*& first, const char* last, Amount& amount);
/// " point five", " point zero three", behind a number in words: adds it.
bool parse_spoken_decimals(const char*& first, const char* last, Amount& amount);
/// "half", "a half", "one half", of nothing yet.
bool parse_half(const char*& first, const char* last);
/// "dozens", "tens of thousands", "several hundred", "a few thousand": the least it says.
bool parse_vague(const char*& first, const char* last, double& least);
/// "a couple" before "of", "a couple of thousand"; a couple who marry are no number.
bool parse_couple(const char*& first, const char* last, Amount& amount);

}  // namespace figcheck::grammar
