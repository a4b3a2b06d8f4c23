#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

#include "lexicon/wordnet.hpp"
#include "reconcile/calculation.hpp"
#include "reconcile/event_class.hpp"
#include "reconcile/finding_kinds.hpp"
#include "reconcile/headline.hpp"
#include "reconcile/people_group.hpp"
#include "reconcile/scale.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;
using extract::Relation;

/// The story that a headline sums up is told at the beginning of its body: the figure that it is compared with has to
/// stand in these sentences, or stand again in them.
constexpr std::uint32_t lead_sentences = 6;

/// A body of more figures of one unit than this is not searched for two that sum to the headline's.
constexpr std::size_t most_addends = 400;

/// The most figures of the text that a finding spells out.
constexpr std::size_t most_spelled_out = 6;

/// A title has no more figures than this.
constexpr int most_in_title = 8;

bool plain(const Assertion& said) {
  return calculable(said) && said.relation == Relation::none && said.subset_of < 0 && said.restates < 0;
}

/// Whether both are levels, or both rises, averages, rates a day …
bool one_statistic(const Assertion& a, const Assertion& b) {
  return a.statistic == b.statistic && a.trend == b.trend && a.per == b.per;
}

bool generic_people(const Assertion& said) {
  return said.unit == "person" || said.unit == "other" || said.unit == "victim" || said.unit == "dead";
}

bool one_event(const Assertion& a, const Assertion& b) {
  if (a.event.empty() || b.event.empty() || a.event == "be" || b.event == "be") return false;
  if (a.event == b.event) return true;
  const EventClass x = event_class(a.event), y = event_class(b.event);
  return x.known() && y.known() && x.id == y.id;
}

bool one_thing(const Assertion& a, const Assertion& b) {
  if (a.kind != b.kind) return false;
  if (a.kind != Kind::count) return base_unit(a.kind, a.unit) == base_unit(b.kind, b.unit);
  if (a.unit.empty() || b.unit.empty()) return false;
  if (exclude_each_other(people_sides(a.unit), people_sides(b.unit))) return false;
  if (a.unit == b.unit || (generic_people(a) && generic_people(b))) return true;
  return (generic_people(a) && lexicon::can_be_person(b.unit)) || (generic_people(b) && lexicon::can_be_person(a.unit));
}

/// Whether what restricts either is said of both: "12 miners" and "12 trapped miners" may be two numbers.
bool alike_restricted(const Assertion& headline, const Assertion& body) {
  return std::all_of(body.modifiers.begin(), body.modifiers.end(), [&](const std::string& word) {
    return std::find(headline.modifiers.begin(), headline.modifiers.end(), word) != headline.modifiers.end();
  });
}

bool one_quantity(const Assertion& headline, const Assertion& body) {
  return one_thing(headline, body) && one_statistic(headline, body) && one_event(headline, body) &&
         alike_restricted(headline, body) &&
         (body.window.empty() || body.window == headline.window || body.window.starts_with("next")) &&
         std::all_of(body.years.begin(), body.years.end(),
                     [&](int year) { return !body.published.tells_year() || year >= body.published.year - 1; });
}

/// What a figure allows, in the base unit of its kind.
std::optional<Room> base_room(const Assertion& said, double half) {
  const Room room = room_of(said, half);
  const std::string base = base_unit(said.kind, said.unit);
  const auto end = [&](double value) -> std::optional<double> {
    return std::isfinite(value) ? base_value(said.kind, said.unit, base, value) : value;
  };
  const auto lower = end(room.lower), upper = end(room.upper);
  if (!lower || !upper) return std::nullopt;
  return Room{*lower, *upper};
}

std::optional<Room> base_room(const Assertion& said) { return base_room(said, half_unit(said)); }

/// Whether numbers of the body make up the headline's: "32 dead" over 19 men and 13 women. `together` are the sums of
/// its coordinations.
bool adds_up(double value, const std::vector<double>& numbers, const std::map<std::uint32_t, double>& together) {
  if (numbers.size() > most_addends) return true;
  for (const auto& [coordination, sum] : together)
    if (sum == value) return true;
  std::unordered_set<double> seen;
  for (const double number : numbers) {
    if (seen.contains(value - number)) return true;
    seen.insert(number);
  }
  return false;
}

/// Whether a sum of money has its currency beside it: what stands in "$3 million to 332 families" may have it from
/// there.
bool has_own_unit(const Assertion& said) {
  if (said.kind != Kind::money || said.extent.end > said.span.end) return true;
  return std::any_of(said.figure.begin(), said.figure.end(), [](char c) {
    return c == '$' || static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z');
  });
}

/// Whether a figure of the text is what another figure of the headline stands for: "six killed, 29 burned".
bool told_of_another(const Article& article, std::uint32_t headline, const Assertion& body, const Room& room) {
  for (std::uint32_t i = 0; i < article.size() && i < most_in_title; ++i) {
    const Assertion& other = article.all[i];
    if (i == headline || other.kind != body.kind || !in_headline(other, article.title) || !calculable(other)) continue;
    const auto there = base_room(other);
    if (there && there->meets(room)) return true;
  }
  return false;
}

void check(const Article& article, std::uint32_t at, std::vector<Finding>& findings) {
  const Assertion& headline = article.all[at];
  const auto exact = base_room(headline);
  if (!exact || !has_own_unit(headline)) return;
  // Headlines cut a figure off where a text rounds it: "52,000" stands over 52,968.
  const auto cut = base_room(headline, 2 * half_unit(headline));
  const auto& room = cut ? cut : exact;
  std::vector<std::uint32_t> against;
  std::vector<double> numbers;
  std::map<std::uint32_t, double> together;
  bool told_early = false;
  const std::uint32_t first = headline.sentence_index;
  for (std::uint32_t i = at + 1; i < article.size(); ++i) {
    const Assertion& body = article.all[i];
    if (body.role != Role::assertion || body.kind != headline.kind || in_headline(body, article.title)) continue;
    // A number of that size anywhere is what the headline may mean, whatever the words make it a number of.
    const auto other =
        base_unit(body.kind, body.unit) == base_unit(headline.kind, headline.unit) ? base_room(body) : std::nullopt;
    if (other && room->meets(*other)) {
      const bool pointed = body.value && std::isfinite(other->lower) && std::isfinite(other->upper);
      if (pointed || one_quantity(headline, body)) return;
    }
    if (body.value && body.kind == Kind::count && one_thing(headline, body)) {
      numbers.push_back(*body.value);
      if (body.coordination != 0) together[body.coordination] += *body.value;
    }
    if (!plain(body) || !body.value || !one_quantity(headline, body)) continue;
    if (!other || told_of_another(article, at, body, *other)) continue;
    against.push_back(i);
    told_early = told_early || body.sentence_index <= first + lead_sentences;
  }
  if (against.empty() || !told_early || adds_up(*headline.value, numbers, together)) return;
  std::string explanation = "The headline has " + operand_words(headline) + ", the text ";
  std::vector<std::string> said;
  for (const std::uint32_t i : against) {
    const Assertion& body = article.all[i];
    std::string words = operand_words(body);
    if (body.unit != headline.unit && body.kind == Kind::measure) words += ' ' + body.unit;
    if (std::find(said.begin(), said.end(), words) != said.end()) continue;
    said.push_back(said.size() == most_spelled_out ? "others" : std::move(words));
    if (said.size() > most_spelled_out) break;
  }
  for (std::size_t i = 0; i < said.size(); ++i)
    explanation += (i == 0 ? "" : i + 1 == said.size() ? " and " : ", ") + said[i];
  std::vector<std::uint32_t> members{at};
  members.insert(members.end(), against.begin(), against.end());
  findings.push_back(article.finding("headline", explanation + '.', members));
}

}  // namespace

void find_headlines(const Article& article, std::vector<Finding>& findings) {
  int checked = 0;
  for (std::uint32_t i = 0; i < article.size() && article.all[i].sentence_index <= 1 && checked < most_in_title; ++i) {
    const Assertion& said = article.all[i];
    if (said.role == Role::assertion && said.value && plain(said) && in_headline(said, article.title) &&
        said.kind != Kind::age && said.kind != Kind::ratio) {
      check(article, i, findings);
      ++checked;
    }
  }
}

}  // namespace figcheck::reconcile
