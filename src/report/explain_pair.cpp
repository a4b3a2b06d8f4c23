#include "report/explain_pair.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

#include "report/escape.hpp"
#include "report/passage.hpp"
#include "report/wording.hpp"

namespace figcheck::report {
namespace {

using reconcile::Contribution;
using reconcile::PairOpinion;
using reconcile::Place;

/// Of a large quantity so many figures at most, spread evenly, are compared with each other.
constexpr std::size_t most_compared = 40;
/// How many features a line of explain_joins names.
constexpr std::size_t most_named = 4;

std::string plain(std::string_view text) { return terminal(visible(text)); }

const extract::Assertion& at(const Check& check, Place place) {
  return check.readings.at(place.reading).assertions.at(place.assertion);
}

std::string place_words(const extract::Assertion& assertion) {
  return plain(assertion.doc) + ":" + std::to_string(assertion.span.begin);
}

void append_figure(std::string& out, const extract::Assertion& assertion) {
  out += "  \"" + plain(worded(assertion)) + "\"  " + place_words(assertion);
  if (const std::string day = day_words(assertion); !day.empty()) out += ", " + day;
  if (!assertion.source.empty()) out += ", according to " + plain(shortened(assertion.source));
  const Passage cut = passage(assertion, 160);
  out += std::string("\n    ") + (cut.cut_before ? "… " : "") + plain(cut.before) + plain(cut.figure) +
         plain(cut.after) + (cut.cut_after ? " …" : "") + "\n";
}

/// "+1.75", "-0.30".
std::string log_odds(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%+.2f", value);
  return text;
}

std::string column(std::string_view text, std::size_t width) {
  std::string out(text);
  if (out.size() < width) out.insert(0, width - out.size(), ' ');
  return out;
}

bool in_one_quantity(const Check& check, Place a, Place b) {
  const auto has = [](const reconcile::Quantity& quantity, Place place) {
    return std::any_of(quantity.members.begin(), quantity.members.end(), [&](const reconcile::Member& member) {
      return member.reading == place.reading && member.assertion == place.assertion;
    });
  };
  return std::any_of(check.result.quantities.begin(), check.result.quantities.end(),
                     [&](const auto& quantity) { return has(quantity, a) && has(quantity, b); });
}

}  // namespace

std::vector<Place> find_figures(const Check& check, std::string_view name) {
  const std::size_t colon = name.rfind(':');
  if (colon == std::string_view::npos) return {};
  std::size_t byte = 0;
  const auto [end, error] = std::from_chars(name.data() + colon + 1, name.data() + name.size(), byte);
  if (error != std::errc{} || end != name.data() + name.size()) return {};
  const std::string_view doc = name.substr(0, colon);
  std::vector<Place> whole, ending;
  for (std::uint32_t r = 0; r < check.readings.size(); ++r) {
    const std::string& path = check.readings[r].doc;
    const bool ends_so =
        !doc.empty() && path.size() > doc.size() && path.ends_with(doc) && path[path.size() - doc.size() - 1] == '/';
    if (path != doc && !ends_so) continue;
    const auto& assertions = check.readings[r].assertions;
    for (std::uint32_t i = 0; i < assertions.size(); ++i)
      if (assertions[i].role == Role::assertion && assertions[i].span.begin <= byte && byte < assertions[i].span.end)
        (path == doc ? whole : ending).push_back({r, i});
  }
  return whole.empty() ? ending : whole;
}

void explain_pair(std::string& out, const Check& check, Place a, Place b) {
  const PairOpinion opinion = reconcile::PairOpinions(check.readings, check.selection).of(a, b);
  append_figure(out, at(check, a));
  append_figure(out, at(check, b));
  const bool together = in_one_quantity(check, a, b);
  out += together ? "\nThey stand in one quantity.\n" : "\nThey stand in two quantities.\n";
  if (!opinion.settled.empty()) out += std::string(opinion.settled) + ".\n";
  if (!opinion.candidates && !opinion.joins && opinion.settled.empty())
    out += "The index does not propose the pair: they share no telling word, event, thing or number.\n";
  if (opinion.contributions.empty()) return;
  out += std::string("The score is ") + log_odds(opinion.score) +
         (opinion.differs ? ", by the weights for figures that no value satisfies both of"
                          : ", by the weights for figures that one value can satisfy") +
         ":\n\n";
  for (const Contribution& each : opinion.contributions) {
    out += column(log_odds(each.value * each.weight), 8) + "  " + std::string(each.meaning) + " (" +
           std::string(each.feature);
    if (each.value != 1) {
      char value[32];
      std::snprintf(value, sizeof value, " %.2f", each.value);
      out += value;
    }
    out += ")\n";
  }
  if (opinion.settled.empty() && opinion.joins != together)
    out += together
               ? "\nBy themselves the two would not be joined; figures that are like both join them.\n"
               : "\nBy themselves the two would be joined; the other figures of their quantities keep them apart.\n";
}

void explain_joins(std::string& out, const Check& check, const reconcile::Quantity& quantity) {
  const auto& members = quantity.members;
  if (members.size() < 2) return;
  const reconcile::PairOpinions opinions(check.readings, check.selection);
  const std::size_t step = (members.size() + most_compared - 1) / most_compared;
  out += step == 1 ? std::string("\nWhat joins each figure to the one that it is most like:\n")
                   : "\nWhat joins " + std::to_string((members.size() + step - 1) / step) + " of the " +
                         std::to_string(members.size()) + " figures, one in " + std::to_string(step) +
                         ", to the one among these that it is most like:\n";
  for (std::size_t i = 0; i < members.size(); i += step) {
    std::optional<PairOpinion> best;
    std::size_t with = i;
    for (std::size_t j = 0; j < members.size(); j += step) {
      if (i == j) continue;
      PairOpinion opinion =
          opinions.of({members[i].reading, members[i].assertion}, {members[j].reading, members[j].assertion});
      const auto rank = [](const PairOpinion& each) {
        return std::pair(!each.settled.empty() && each.joins, each.score);
      };
      if (!best || rank(opinion) > rank(*best)) {
        best = std::move(opinion);
        with = j;
      }
    }
    if (!best) continue;
    const extract::Assertion& one = assertion_of(check, members[i]);
    const extract::Assertion& other = assertion_of(check, members[with]);
    out += "  \"" + plain(worded(one)) + "\" " + place_words(one) + "\n    with \"" + plain(worded(other)) + "\" " +
           place_words(other) + ": ";
    if (!best->settled.empty()) {
      out += std::string(best->settled) + "\n";
      continue;
    }
    out += log_odds(best->score);
    std::size_t named = 0;
    for (const Contribution& each : best->contributions) {
      if (each.value * each.weight <= 0 || named == most_named) continue;
      out += (named++ == 0 ? " of " : ", ") + std::string(each.feature) + " " + log_odds(each.value * each.weight);
    }
    out += "\n";
  }
}

}  // namespace figcheck::report
