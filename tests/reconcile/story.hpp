#pragma once

// Invented readings for the tests of reconcile: a flood in the town of Kellmouth and what articles say of it.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "extract/assertion.hpp"
#include "grammar/date.hpp"

namespace figcheck::reconcile::testing {

using extract::Assertion;
using extract::Reading;

inline Date day(int number) { return Date{2031, 3, static_cast<std::uint8_t>(number)}; }

/// An exact count; the rest is set by the test.
inline Assertion count(double value, std::string unit, std::string counted, std::string event) {
  Assertion a;
  a.figure = std::to_string(static_cast<long long>(value));
  a.value = value;
  a.interval = {value, value};
  a.rounding = 0.5;
  a.unit = std::move(unit);
  a.counted = std::move(counted);
  a.event = std::move(event);
  a.terms = {"flood", "kellmouth", a.event, a.unit};
  a.names = {"Kellmouth"};
  return a;
}

inline Assertion killed(double value) { return count(value, "person", "people", "kill"); }

inline Assertion measure(double value, std::string unit, std::string counted, double rounding) {
  Assertion a = count(value, std::move(unit), std::move(counted), "measure");
  a.kind = Kind::measure;
  a.rounding = rounding;
  return a;
}

inline Assertion money(double value, std::string currency, std::string counted, std::string event) {
  Assertion a = count(value, std::move(currency), std::move(counted), std::move(event));
  a.kind = Kind::money;
  a.rounding = value / 100;
  return a;
}

inline Assertion at_least(Assertion a) {
  a.bound = Bound::at_least;
  a.interval.upper.reset();
  return a;
}

inline Assertion about(Assertion a) {
  a.bound = Bound::approx;
  a.interval = {*a.value * 0.9, *a.value * 1.1};
  return a;
}

inline Assertion vague(double lower, std::string figure, Assertion a) {
  a.bound = Bound::vague;
  a.value.reset();
  a.interval = {lower, std::nullopt};
  a.figure = std::move(figure);
  return a;
}

/// An article with its figures, each in a sentence of its own unless the test says otherwise.
inline Reading article(std::string doc, Date published, std::vector<Assertion> figures) {
  Reading reading;
  reading.doc = std::move(doc);
  reading.published = published;
  reading.story = {"flood", "kellmouth", "river", "dam", "rescue"};
  std::size_t at = 0;
  for (Assertion& a : figures) {
    a.doc = reading.doc;
    a.published = published;
    if (a.span.empty()) a.span = {at * 100, at * 100 + a.figure.size()};
    if (a.sentence_span.empty()) {
      a.sentence_span = {at * 100, at * 100 + 90};
      a.sentence_index = static_cast<std::uint32_t>(at);
    }
    ++at;
  }
  reading.assertions = std::move(figures);
  return reading;
}

}  // namespace figcheck::reconcile::testing
