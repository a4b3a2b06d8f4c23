#include "report/wording.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "grammar/day_name.hpp"
#include "grammar/unit_table.hpp"
#include "report/escape.hpp"
#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/tally.hpp"
#include "report/verdict_words.hpp"

namespace figcheck::report {

std::string meaning(const extract::Assertion& assertion, const std::string& unit_of_quantity) {
  std::string words = interval_words(assertion.interval);
  if (assertion.unit == "percent") return words + "%";
  if (assertion.kind == Kind::ratio) return words;  // a ratio has no unit that a reader would miss
  if (!assertion.unit.empty() && assertion.unit != unit_of_quantity) words += " " + shortened(assertion.unit);
  return words;
}

std::string label_words(const reconcile::Quantity& quantity) { return label_words(quantity.label, quantity.id); }

std::string label_words(const std::string& label, const std::string& id) {
  return visible(label).find_first_not_of(' ') == std::string::npos ? id : shortened(label);
}

namespace {

/// The number that every agreeing figure gives in the quantity's own unit.
std::optional<double> common_value(const Check& check, const reconcile::Quantity& quantity) {
  std::optional<double> common;
  for (const reconcile::Member& member : quantity.members) {
    const extract::Assertion& assertion = assertion_of(check, member);
    if (!member.agrees) continue;
    const bool plain = assertion.value && assertion.interval == Interval{assertion.value, assertion.value};
    if (!plain || assertion.unit != quantity.unit || (common && *common != *assertion.value)) return std::nullopt;
    common = assertion.value;
  }
  return common;
}

/// A figure's interval in the quantity's unit: as its words give it where they use that unit.
Interval as_given(const Check& check, const reconcile::Quantity& quantity, const reconcile::Member& member) {
  const extract::Assertion& assertion = assertion_of(check, member);
  return assertion.unit == quantity.unit ? assertion.interval : member.fitted;
}

/// The whole numbers in an interval whose ends are halves only because a count is true to half a unit.
Interval whole_numbers(const Interval& interval) {
  Interval whole;
  if (interval.lower) whole.lower = std::ceil(*interval.lower);
  if (interval.upper) whole.upper = std::floor(*interval.upper);
  const bool empty = whole.lower && whole.upper && *whole.lower > *whole.upper;
  return empty ? interval : whole;
}

std::string with_unit(const std::string& words, const std::string& unit) {
  if (unit == "percent") return words + "%";
  return unit.empty() || unit == "ratio" ? words : words + " (" + shortened(unit) + ")";
}

/// Whether figures in that unit are counts: it is no measure, no currency (ISO 4217) and no share.
bool counts_things(const std::string& unit) {
  const bool currency =
      unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return !unit.empty() && !currency && unit != "ratio" && !unit.starts_with("percent") && !grammar::unit_named(unit);
}

}  // namespace

std::string range_words(const Check& check, const reconcile::Quantity& quantity) {
  const bool counts =
      std::all_of(quantity.members.begin(), quantity.members.end(),
                  [&](const reconcile::Member& member) { return assertion_of(check, member).kind == Kind::count; });
  const auto words_of = [&](const Interval& interval) {
    return interval_words(counts ? whole_numbers(interval) : interval);
  };
  std::string words;
  if (quantity.verdict == reconcile::Verdict::changing && !quantity.members.empty()) {
    // No one range fits it: from what it was to what it became.
    words = words_of(as_given(check, quantity, quantity.members.front()));
    const std::string last = words_of(as_given(check, quantity, quantity.members.back()));
    if (last != words) words += " → " + last;
  } else if (!quantity.range.lower && !quantity.range.upper) {
    return {};
  } else if (const std::optional<double> common = common_value(check, quantity)) {
    words = number_words(*common);
  } else {
    words = words_of(quantity.range);
  }
  return with_unit(words, quantity.unit);
}

std::string range_words(const Interval& range, const std::string& unit) {
  if (!range.lower && !range.upper) return {};
  const bool given_to_the_unit =
      range.lower && range.upper && *range.upper - *range.lower == 1 && *range.lower - std::floor(*range.lower) == 0.5;
  return with_unit(interval_words(given_to_the_unit || counts_things(unit) ? whole_numbers(range) : range), unit);
}

std::string extent_words(const std::vector<reconcile::Member>& members) {
  return counted(members.size(), "figure", "figures") + " in " +
         counted(count_articles(members), "article", "articles");
}

std::string date_words(const Date& date) {
  if (date.tells_year()) return to_iso(date);
  return date.day == 0 ? std::string() : day_name(date);
}

std::string day_words(const extract::Assertion& assertion) {
  if (std::string day = date_words(assertion.as_of); !day.empty()) return day;
  const std::string published = date_words(assertion.published);
  return published.empty() ? published : "published " + published;
}

std::string article_words(const extract::Reading& reading) {
  const std::string name = shortened(reading.title.empty() ? reading.doc : reading.title);
  return reading.outlet.empty() ? name : name + ", " + shortened(reading.outlet);
}

std::vector<std::string> cause_words(const reconcile::Quantity& quantity) {
  std::vector<std::string> words;
  const reconcile::Cause* last = nullptr;
  for (const reconcile::Cause& cause : quantity.causes) {
    const bool another =
        last && !cause.members.empty() && !last->members.empty() &&
        std::find(last->members.begin(), last->members.end(), cause.members.front()) != last->members.end();
    words.push_back((another ? "Or: " : "Likely cause: ") + cause.text);
    last = &cause;
  }
  return words;
}

std::string severity_words(double severity) {
  constexpr double kMarked = 1.0 / 3;
  constexpr double kGrave = 2.0 / 3;
  return severity >= kGrave ? "grave" : severity >= kMarked ? "marked" : "slight";
}

double rounded_severity(double severity) { return std::round(severity * 100) / 100; }

Listing choose(const Check& check, bool all) {
  constexpr std::size_t kMostQuantities = 500;
  Listing listing;
  for (const reconcile::Verdict verdict : kWorstFirst) {
    for (const reconcile::Quantity& quantity : check.result.quantities) {
      if (quantity.verdict != verdict) continue;
      if (!all && verdict == reconcile::Verdict::single) {
        ++listing.singles;
      } else if (!all && listing.shown.size() >= kMostQuantities) {
        ++listing.beyond;
      } else {
        listing.shown.push_back(&quantity);
      }
    }
  }
  return listing;
}

std::vector<std::string> left_out(const Listing& listing) {
  std::vector<std::string> lines;
  if (listing.shown.empty() && listing.singles == 0) lines.push_back("No figure was found to compare.");
  if (listing.beyond > 0) {
    lines.push_back("… and " + counted(listing.beyond, "more quantity", "more quantities") + " (--all lists them).");
  }
  if (listing.singles > 0) {
    lines.push_back(counted(listing.singles, "quantity stands", "quantities stand") +
                    " in one article only and cannot be compared (--all lists them).");
  }
  return lines;
}

std::vector<std::size_t> places_listed(const std::vector<reconcile::Member>& members, std::size_t most,
                                       const std::vector<bool>& fresh) {
  const auto is_fresh = [&](std::size_t i) { return i < fresh.size() && fresh[i]; };
  // Of a long list, a reader wants what stands against it, then what is new of it.
  const auto rank = [&](std::size_t i) { return (members[i].agrees ? 2 : 0) + (is_fresh(i) ? 0 : 1); };
  std::vector<std::size_t> places(members.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  if (places.size() <= most) return places;
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  places.resize(most);
  std::sort(places.begin(), places.end());
  return places;
}

std::vector<reconcile::Member> listed(const std::vector<reconcile::Member>& members, std::size_t most) {
  std::vector<reconcile::Member> kept;
  for (const std::size_t place : places_listed(members, most, {})) kept.push_back(members[place]);
  return kept;
}

std::string anchor(const std::string& id) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out = id.starts_with("q-") ? "" : "q-";
  for (const char c : id) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out.push_back('_');
      out.push_back(kHex[byte >> 4]);
      out.push_back(kHex[byte & 0xF]);
    }
  }
  return out;
}

}  // namespace figcheck::report
