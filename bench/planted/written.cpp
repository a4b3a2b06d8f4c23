#include "planted/written.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string_view>

namespace figcheck::planted {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double slack = 0.05;  // beyond a hedged bound: strain, no contradiction

/// A number's digits: `step` is the place that it is rounded to.
struct Digits {
  std::string text;
  double value = 0;
  double step = 1;
};

std::string fixed(double value, int decimals) {
  std::array<char, 64> out{};
  std::snprintf(out.data(), out.size(), "%.*f", decimals, value);
  return out.data();
}

double power_of_ten(int exponent) {
  double power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

/// The place that a whole number's zeros may say it was rounded to: 1 for 1,366, 1,000 for 14,000.
double zeros_of(double value) {
  double step = 1;
  const double size = std::abs(value);
  while (size >= step * 10 && std::fmod(size, step * 10) == 0) step *= 10;
  return step;
}

/// With "million" and so on from a million up; a whole number below. `significant`: digits kept of a scaled number.
Digits scaled(double value, int significant) {
  struct Scale {
    double size;
    std::string_view word;
  };
  constexpr std::array<Scale, 3> scales{{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  for (const Scale& scale : scales) {
    if (value < scale.size * 0.9995) continue;
    const double units = value / scale.size;
    const int before = units >= 100 ? 3 : units >= 10 ? 2 : 1;
    const int decimals = std::max(0, significant - before);
    std::string text = fixed(units, decimals);
    int kept = decimals;
    while (kept > 0 && text.back() == '0') text.pop_back(), --kept;
    if (text.back() == '.') text.pop_back();
    const double printed = std::round(units * power_of_ten(decimals)) / power_of_ten(decimals) * scale.size;
    return {text + std::string(scale.word), printed, scale.size / power_of_ten(kept)};
  }
  const double whole = std::round(value);
  return {with_commas(static_cast<long long>(whole)), whole, zeros_of(whole)};
}

/// Units of a form: the first is that of values, the other what an imperial outlet writes.
struct UnitPair {
  std::string_view first;
  std::string_view other;
  double factor = 1;  ///< first units to one of the other
};

UnitPair units_of(Form form) {
  switch (form) {
    case Form::length:
      return {"kilometers", "miles", 1.609344};
    case Form::depth:
      return {"meters", "feet", 0.3048};
    case Form::area:
      return {"hectares", "acres", 0.40468564224};
    default:
      return {"", "", 1};
  }
}

bool is_measure(Form form) { return !units_of(form).first.empty(); }

std::string in_currency(const std::string& digits, Currency currency, const Habits& habits, bool scaled_number) {
  if (habits.currency_word && scaled_number) return digits + (currency == Currency::dollar ? " dollars" : " euros");
  return (currency == Currency::dollar ? "$" : "€") + digits;
}

/// What stands for a number in the form, its unit included.
std::string dress(const Digits& digits, Form form, Currency currency, const Habits& habits) {
  switch (form) {
    case Form::money:
      return in_currency(digits.text, currency, habits, digits.value >= 1e6);
    case Form::price:
      return in_currency(digits.text, currency, habits, false);
    case Form::percent:
      return digits.text + (habits.percent_sign ? "%" : " percent");
    case Form::points:
      return digits.text + " percentage points";
    case Form::mass:
      return digits.text + " tonnes";
    default:
      return digits.text;
  }
}

bool decimal_form(Form form) {
  return form == Form::decimal || form == Form::percent || form == Form::points || form == Form::price;
}

Digits digits_of(double value, Form form, int significant) {
  if (form == Form::price) return {fixed(value, 2), std::round(value * 100) / 100, 0.01};
  if (decimal_form(form)) {
    const double tenths = std::round(value * 10) / 10;
    const bool whole = form != Form::decimal && std::fmod(tenths, 1.0) == 0;
    return {fixed(tenths, whole ? 0 : 1), tenths, whole ? 1 : 0.1};
  }
  return scaled(value, significant);
}

Interval around(double value, double half) { return {value - half, value + half}; }

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// Written without a hedge: `true_value` was rounded to what `digits` say.
Written plain_figure(const Digits& digits, double true_value, Form form, Currency currency, const Habits& habits,
                     bool first) {
  Written out;
  out.value = digits.value;
  out.figure = dress(digits, form, currency, habits);
  if (form == Form::count && digits.value < (first ? 100 : 10))
    out.figure = in_words(static_cast<long long>(digits.value));
  if (first) out.figure = capitalised(out.figure);
  const double off = std::abs(true_value - digits.value);
  out.says = around(digits.value, off > 0 ? std::max(off, digits.step / 2) : 0);
  out.tolerates = around(digits.value, std::max(off, digits.step / 2) * 1.000001);
  if (form == Form::count && digits.value < 20) out.tolerates = out.says;
  return out;
}

/// `value` in the unit that the outlet uses, as a measure of the form.
Written measure(double value, Form form, const Habits& habits, bool other) {
  const UnitPair units = units_of(form);
  const double factor = other ? units.factor : 1;
  double number = value / factor;
  const double step = number < 3 ? 0.1 : 1;
  number = std::round(number / step) * step;
  Digits digits{step < 1 ? fixed(number, 1) : with_commas(static_cast<long long>(number)), number, step};
  Written out;
  out.value = number * factor;
  std::string_view unit = other ? units.other : units.first;
  if (!other && form == Form::length && habits.percent_sign) unit = "km";  // the terse style writes symbols
  out.figure = digits.text + " " + std::string(unit);
  const double half = std::max(step, step < 1 ? 0.1 : zeros_of(number)) / 2 * factor;
  const double off = std::abs(value - out.value);
  out.says = around(out.value, std::max(off, off > 1e-9 ? step / 2 * factor : 0));
  // What is written in two units has been rounded twice.
  out.tolerates = around(out.value, std::max(half, off) + value * 0.02);
  return out;
}

/// The round number next to `value`, below or above it, with two digits or one.
double round_near(double value, bool up, bool fine) {
  double step = 1;
  while (value >= step * 100) step *= 10;
  if (!fine && value >= 20) step *= value / step >= 40 ? 10 : 5;
  return (up ? std::ceil(value / step) : std::floor(value / step)) * step;
}

}  // namespace

std::string with_commas(long long number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::string in_words(long long number) {
  constexpr std::array<std::string_view, 20> small{
      "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
      "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  constexpr std::array<std::string_view, 10> tens{"",      "",      "twenty",  "thirty", "forty",
                                                  "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (number < 0 || number > 99) return with_commas(number);
  const auto at = static_cast<std::size_t>(number);
  if (at < 20) return std::string(small[at]);
  std::string out(tens[at / 10]);
  if (at % 10 != 0) out += "-" + std::string(small[at % 10]);
  return out;
}

Written write_plainly(double value, Form form, Currency currency, const Habits& habits, bool first) {
  if (is_measure(form)) return measure(value, form, habits, habits.imperial);
  return plain_figure(digits_of(value, form, 3), value, form, currency, habits, first);
}

Written write_converted(double value, Form form, const Habits& habits) {
  return is_measure(form) ? measure(value, form, habits, !habits.imperial) : Written{};
}

Written write_honestly(double value, Form form, Currency currency, const Habits& habits, bool plain, bool first,
                       Random& random) {
  const double hedging = random.unit();
  const std::size_t kind = random.below(5);
  const std::size_t wording = random.below(3);
  const bool fine = random.chance(0.5);
  const Written exact = write_plainly(value, form, currency, habits, first);
  if (plain || hedging >= habits.hedges || form == Form::price || form == Form::decimal || form == Form::points)
    return exact;

  const auto hedged = [&](std::array<std::string_view, 3> words, double number) {
    const Digits digits = digits_of(number, form, 2);
    Written out = plain_figure(digits, digits.value, form, currency, habits, false);
    out.hedge = std::string(words[wording]) + " ";
    if (first) out.hedge = capitalised(out.hedge);
    return out;
  };
  if (form == Form::percent || is_measure(form)) {
    if (form != Form::percent || kind > 1 || std::fmod(std::round(value * 10) / 10, 1.0) == 0) return exact;
    if (std::abs(std::round(value) - value) > std::round(value) * 0.09) return exact;
    Written out = hedged({"about", "around", "roughly"}, std::round(value));
    out.says = {out.value * 0.9, out.value * 1.1};
    out.tolerates = {out.value * 0.9 * (1 - slack), out.value * 1.1 * (1 + slack)};
    return out;
  }
  switch (kind) {
    case 0: {
      Written out = hedged({"at least", "no fewer than", "at least"}, exact.value);
      out.figure = form == Form::count && exact.value < 10 ? in_words(static_cast<long long>(exact.value)) : out.figure;
      if (out.value > value) return exact;
      out.says = {out.value, infinity};
      out.tolerates = {out.value * (1 - slack), infinity};
      return out;
    }
    case 1: {
      const double round = round_near(value, false, fine);
      if (round == value || value < 20) return exact;
      Written out = hedged({"more than", "over", "more than"}, round);
      if (out.value > value) return exact;
      out.says = {out.value, infinity};
      out.tolerates = {out.value * (1 - slack), infinity};
      return out;
    }
    case 2: {
      const double round = round_near(value, true, fine);
      if (round == value || value < 20 || value < round * 0.93) return exact;
      Written out = hedged({"nearly", "almost", "close to"}, round);
      if (out.value < value || value < out.value * 0.9) return exact;
      out.says = {out.value * 0.9, out.value};
      out.tolerates = {out.value * 0.9 * (1 - slack), out.value * (1 + slack)};
      return out;
    }
    case 3: {
      const double round =
          round_near(value, value - round_near(value, false, fine) > round_near(value, true, fine) - value, fine);
      if (value < 20 || std::abs(value - round) > round * 0.06) return exact;
      Written out = hedged({"about", "some", "around"}, round);
      if (std::abs(out.value - value) > out.value * 0.09) return exact;
      out.says = {out.value * 0.9, out.value * 1.1};
      out.tolerates = {out.value * 0.9 * (1 - slack), out.value * 1.1 * (1 + slack)};
      return out;
    }
    default: {
      // Rounded in silence, which only large numbers are.
      if (value < 10000) return exact;
      const double below = round_near(value, false, true), above = round_near(value, true, true);
      const double nearest = value - below < above - value ? below : above;
      const Digits digits = digits_of(value >= 1e6 ? value : nearest, form, 2);
      return plain_figure(digits, value, form, currency, habits, first);
    }
  }
}

}  // namespace figcheck::planted
