#include "planted/wrong_value.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace figcheck::planted {
namespace {

/// The quantity's value as whole digits of what is printed, and what one of them is worth.
struct Printed {
  long long digits = 0;
  double worth = 1;
};

Printed printed(double value, Form form) {
  if (form == Form::price) return {std::llround(value * 100), 0.01};
  if (form == Form::decimal || form == Form::percent || form == Form::points) return {std::llround(value * 10), 0.1};
  double worth = 1;
  while (value >= 1e6 && value >= worth * 1000) worth *= 10;  // three digits of millions are printed
  return {std::llround(value / worth), worth};
}

double in_form(double value, Form form) {
  const Printed digits = printed(value, form);
  return form == Form::price ? static_cast<double>(digits.digits) / 100
         : digits.worth < 1  ? static_cast<double>(digits.digits) / 10
                             : static_cast<double>(digits.digits) * digits.worth;
}

bool within_reason(double value, Form form) {
  if (form == Form::percent) return value < 100;
  if (form == Form::decimal) return value < 10;
  return true;
}

std::optional<double> off_by(double factor, double value, Form form, Random& random) {
  const bool up = random.chance(0.5);
  double wrong = in_form(up ? value * factor : value / factor, form);
  if (!within_reason(wrong, form)) wrong = in_form(value / factor, form);
  // What printing in whole numbers makes of it must still be about that size.
  const double off = (std::max(wrong / value, value / wrong) - 1) / (factor - 1);
  if (wrong <= 1 || off < 0.9 || off > 1.2) return std::nullopt;
  return wrong;
}

std::optional<double> digits_changed(Kind kind, double value, Form form, Random& random) {
  const Printed digits = printed(value, form);
  const auto changed = kind == Kind::transposed ? transpose(digits.digits, random) : drop_digit(digits.digits, random);
  if (!changed) return std::nullopt;
  return in_form(static_cast<double>(*changed) * digits.worth, form);
}

std::optional<double> of_a_part(const Story& story, const Mention& mention) {
  const Quantity& whole = story.quantities[mention.quantity];
  for (const Quantity& each : story.quantities) {
    if (each.model->whole_of_subset && each.model->of == whole.key)
      return each.by_day[static_cast<std::size_t>(mention.day)];
  }
  return std::nullopt;
}

/// More than the whole that the quantity is a share of.
std::optional<double> beyond_its_whole(const Story& story, const Mention& mention, Random& random) {
  constexpr std::array<double, 4> beyond{1.1, 1.2, 1.5, 2};
  const double factor = beyond[random.below(beyond.size())];
  const Quantity& part = story.quantities[mention.quantity];
  for (const Quantity& each : story.quantities) {
    if (each.model->origin != Origin::ratio || each.model->of != part.key) continue;
    const Quantity& whole = story.quantities[*story.find(each.model->other)];
    return in_form(whole.by_day[static_cast<std::size_t>(mention.day)] * factor, whole.model->form);
  }
  return std::nullopt;
}

std::optional<double> of_an_earlier_event(const Story& story, const Mention& mention) {
  const auto earlier = story.find("back0." + story.quantities[mention.quantity].key);
  if (!earlier) return std::nullopt;
  return story.quantities[*earlier].by_day.front();
}

}  // namespace

std::optional<long long> transpose(long long number, Random& random) {
  std::string digits = std::to_string(number);
  if (digits.size() < 2) return std::nullopt;
  const std::size_t at = random.below(digits.size() - 1);
  if (digits[at] == digits[at + 1] || (at == 0 && digits[1] == '0')) return std::nullopt;
  std::swap(digits[at], digits[at + 1]);
  return std::stoll(digits);
}

std::optional<long long> drop_digit(long long number, Random& random) {
  std::string digits = std::to_string(number);
  if (digits.size() < 2) return std::nullopt;
  const std::size_t at = random.below(digits.size());
  if (at == 0 && digits[1] == '0') return std::nullopt;
  digits.erase(at, 1);
  return std::stoll(digits);
}

std::optional<double> wrong_value(Kind kind, const Story& story, const Mention& mention, Random& random) {
  const Form form = story.quantities[mention.quantity].model->form;
  const double value = mention.truth;
  constexpr std::array<double, 5> sizes{1.1, 1.2, 1.5, 2, 10};
  switch (kind) {
    case Kind::slip_5:
      return off_by(1.05, value, form, random);
    case Kind::slip_10:
      return off_by(1.1, value, form, random);
    case Kind::slip_20:
      return off_by(1.2, value, form, random);
    case Kind::slip_50:
      return off_by(1.5, value, form, random);
    case Kind::factor_2:
      return off_by(2, value, form, random);
    case Kind::factor_10:
      return off_by(10, value, form, random);
    case Kind::scale_word:
      if (value < 1e6 || value >= 1e12) return std::nullopt;
      return value < 1e9 ? value * 1000 : value / 1000;
    case Kind::transposed:
    case Kind::dropped_digit:
      return digits_changed(kind, value, form, random);
    case Kind::unit_name: {
      const double factor = form == Form::length  ? 1.609344
                            : form == Form::depth ? 0.3048
                            : form == Form::area  ? 0.40468564224
                                                  : 0;
      if (factor == 0) return std::nullopt;
      // The number stays, so its worth changes by the factor, up or down with the outlet's own unit.
      const bool number_is_other = mention.written.figure.find(form == Form::length  ? "mile"
                                                               : form == Form::depth ? "feet"
                                                                                     : "acre") != std::string::npos;
      return number_is_other ? mention.written.value / factor : mention.written.value * factor;
    }
    case Kind::subset_as_total:
      return of_a_part(story, mention);
    case Kind::stale: {
      const auto& path = story.quantities[mention.quantity].by_day;
      return path[static_cast<std::size_t>(mention.day - 1)];
    }
    case Kind::part_exceeds:
      return beyond_its_whole(story, mention, random);
    case Kind::other_event:
      return of_an_earlier_event(story, mention);
    default:
      return off_by(sizes[random.below(sizes.size())], value, form, random);
  }
}

}  // namespace figcheck::planted
