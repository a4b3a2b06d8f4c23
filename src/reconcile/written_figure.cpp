#include "reconcile/written_figure.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace figcheck::reconcile {
namespace {

struct MagnitudeWord {
  std::string_view word;
  double factor;
};

// The words of English for powers of ten from a thousand up, with the short forms of the AP and Guardian stylebooks,
// and those of Indian English.
constexpr MagnitudeWord magnitudes[] = {
    {"thousand", 1e3}, {"k", 1e3}, {"lakh", 1e5},      {"lac", 1e5},  {"million", 1e6}, {"mln", 1e6},
    {"mn", 1e6},       {"m", 1e6}, {"crore", 1e7},     {"cr", 1e7},   {"billion", 1e9}, {"bln", 1e9},
    {"bn", 1e9},       {"b", 1e9}, {"trillion", 1e12}, {"trn", 1e12}, {"tn", 1e12}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_letter(char c) { return small(c) >= 'a' && small(c) <= 'z'; }

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

/// A number in words has the digits that it would be written with, and the largest word that divides it.
std::optional<WrittenFigure> spelled_out(double value) {
  if (value < 1 || value >= 1e15 || !close(value, std::round(value))) return std::nullopt;
  WrittenFigure out;
  out.spelled = true;
  for (const auto& [word, factor] :
       {MagnitudeWord{" trillion", 1e12}, {" billion", 1e9}, {" million", 1e6}, {" thousand", 1e3}}) {
    const double tenths = value / factor * 10;
    if (value < factor || !close(tenths, std::round(tenths))) continue;
    out.word = word;
    out.factor = factor;
    break;
  }
  // Tenths of a word at most, so that this is exact.
  const auto tenths = static_cast<long long>(std::llround(value / out.factor * 10));
  out.digits = std::to_string(tenths / 10);
  out.whole = out.digits.size();
  if (tenths % 10 != 0) out.digits += std::to_string(tenths % 10);
  return out;
}

}  // namespace

double last_place(double value) {
  const double size = std::abs(value);
  if (!std::isfinite(size) || size == 0) return 0;
  const auto whole = [&](double place) { return close(size / place, std::round(size / place)) && size / place > 0.5; };
  double place = 1;
  while (place > 1e-6 && !whole(place)) place /= 10;
  if (place < 1) return place;
  while (whole(place * 10)) place *= 10;
  return place;
}

std::optional<double> magnitude_of(std::string_view word) {
  std::string lower(word.substr(0, 16));
  std::transform(lower.begin(), lower.end(), lower.begin(), small);
  if (lower.size() > 3 && lower.ends_with('s')) lower.pop_back();
  for (const auto& [name, factor] : magnitudes)
    if (name == lower) return factor;
  return std::nullopt;
}

double WrittenFigure::value_of(std::string_view other, std::size_t whole_digits) const {
  std::string number(other.substr(0, whole_digits));
  if (whole_digits < other.size()) number.append(".").append(other.substr(whole_digits));
  return std::strtod(number.c_str(), nullptr) * factor;
}

std::string WrittenFigure::with(std::string_view other, std::size_t whole_digits, std::string_view other_word) const {
  std::string number(other.substr(0, whole_digits));
  // Four digits without a separator may be a style or a count; with one they are a number beyond doubt.
  for (std::size_t at = number.size(); at > 3; at -= 3) number.insert(at - 3, 1, ',');
  if (number.empty()) number = "0";
  if (whole_digits < other.size()) number.append(".").append(other.substr(whole_digits));
  return before + number + std::string(other_word) + after;
}

std::optional<WrittenFigure> taken_apart(std::string_view figure, double value) {
  constexpr std::size_t longest = 60;
  if (!std::isfinite(value) || value <= 0 || figure.size() > longest) return std::nullopt;
  WrittenFigure out;
  std::size_t at = 0;
  while (at < figure.size() && !is_digit(figure[at])) ++at;
  if (at == figure.size()) return spelled_out(value);
  out.before = figure.substr(0, at);
  bool point = false;
  for (; at < figure.size(); ++at) {
    const bool more = at + 1 < figure.size() && is_digit(figure[at + 1]);
    if (is_digit(figure[at])) {
      out.digits += figure[at];
      out.whole += !point;
    } else if (figure[at] == '.' && more && !point) {
      point = true;
    } else if (figure[at] != ',' || !more || point) {
      break;
    }
  }
  if (out.digits.size() > WrittenFigure::most_digits) return std::nullopt;
  std::size_t word = at;
  while (word < figure.size() && (figure[word] == ' ' || figure[word] == '-')) ++word;
  std::size_t end = word;
  while (end < figure.size() && is_letter(figure[end])) ++end;
  if (const auto factor = magnitude_of(figure.substr(word, end - word));
      factor && close(out.value() * *factor, value)) {
    out.word = figure.substr(at, end - at);
    out.factor = *factor;
    at = end;
  }
  out.after = figure.substr(at);
  const bool another = std::any_of(out.after.begin(), out.after.end(), is_digit);
  if (another || !close(out.value(), value)) return std::nullopt;
  return out;
}

}  // namespace figcheck::reconcile
