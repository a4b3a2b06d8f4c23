// Causes that lie in another figure, taken for this one: a part, the whole, a sum, an earlier day's, another event's.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "reconcile/chance.hpp"
#include "reconcile/label.hpp"
#include "reconcile/suspect.hpp"

namespace figcheck::reconcile {
namespace {

// Shares of all wrong figures, as in slip.cpp; of another figure's only where the articles give one of that sort.
constexpr double linked_part = 0.3;  // the text itself calls it a part
constexpr double narrower = 0.12;
constexpr double wider = 0.06;
constexpr double added_up = 0.06;
constexpr double kept_from_earlier = 0.35;
constexpr double from_another_event = 0.1;

/// The most dated figures of a quantity, and the most of one suspect's, that are searched for an earlier figure kept:
/// each of the latter is held against all of the former.
constexpr std::size_t most_dated = 4096;
constexpr std::size_t most_late = 50;

// What befalls people beside death: what a total of casualties adds up (events.def).
constexpr auto harms = std::to_array<std::string_view>({"kill", "injure", "hospitalize", "missing"});
bool is_harm(const Claim& c) {
  return c.kind == Kind::count && std::find(harms.begin(), harms.end(), c.event_class.name) != harms.end();
}

bool one_event(const Claim& a, const Claim& b) {
  if (a.event_class.known() || b.event_class.known()) return a.event_class.id == b.event_class.id;
  return a.event == b.event;
}

/// "Nine women were among the dead": a figure whose own clause has no event may have it beside it.
bool event_beside(const Claims& claims, const Claim& part, const Claim& whole) {
  if (part.event_class.known() || part.event != no_word || !whole.event_class.known()) return false;
  return std::any_of(part.near.begin(), part.near.end(), [&](WordId id) {
    const std::string& word = claims.words.word(id);
    return event_class(word).id == whole.event_class.id || (is_harm(whole) && (word == "victim" || word == "casualty"));
  });
}

/// Whether by its words the first counts a part of what the second counts: children of people, wooden houses of houses.
bool is_part_of(const Claims& claims, const Claim& part, const Claim& whole) {
  if (part.kind != Kind::count || whole.kind != Kind::count || part.per != no_word || whole.per != no_word)
    return false;
  if (part.statistic != whole.statistic || part.window != whole.window) return false;
  if (!one_event(part, whole) && !event_beside(claims, part, whole)) return false;
  if (part.background != whole.background || exclude_each_other(part.sides, whole.sides)) return false;
  if (part.said->relation == extract::Relation::addition && part.head == whole.head) return true;
  if (whole.generic && part.person && !part.generic) return true;
  return part.head == whole.head && part.about.size() > whole.about.size() && subset(whole.about, part.about);
}

/// "children killed (Daily Name)"
std::string of_what(const Suspect& suspect, std::uint32_t i) {
  const Claim& c = suspect.claims.list[i];
  return label_of(suspect.claims, {i}) + " (" + article_name(*suspect.claims.readings[c.story]) + ")";
}

/// Numbers of one sort that the articles give: how many there are tells how easily one is met by chance.
class Choice {
 public:
  explicit Choice(const Suspect& suspect) : suspect_(suspect) {}
  void add(std::uint32_t i, double offset = 0) {
    const Claim& c = suspect_.claims.list[i];
    auto number = number_of(suspect_.claims, c, suspect_.judgement);
    if (!number) return;
    number->value += offset;
    if (!values_.insert(number->value).second || met_) return;
    if (same(*number, suspect_.number)) {
      met_ = i;
      grain_ = std::max(number->grain, suspect_.number.grain);
    }
  }
  std::optional<std::uint32_t> met() const { return met_; }
  double odds(double share, const Target& target) const {
    return odds_against_chance(share / static_cast<double>(values_.size()), suspect_.apart(target), grain_);
  }

 private:
  const Suspect& suspect_;
  std::set<double> values_;
  std::optional<std::uint32_t> met_;
  double grain_ = 1;
};

}  // namespace

void guess_part_or_whole(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Target& target = suspect.targets.front();
  const Claim& right = suspect.claims.list[target.claim];
  Choice linked(suspect), parts(suspect), wholes(suspect);
  const bool smaller = suspect.number.value < target.value;
  std::set<std::pair<std::uint32_t, std::uint32_t>> own;
  for (const std::uint32_t i : suspect.members)
    own.insert({suspect.claims.list[i].reading, suspect.claims.list[i].assertion});
  std::set<std::pair<std::uint32_t, std::uint32_t>> wholes_of_own;
  for (const std::uint32_t i : suspect.members) {
    const Claim& c = suspect.claims.list[i];
    if (c.said->subset_of >= 0) wholes_of_own.insert({c.reading, static_cast<std::uint32_t>(c.said->subset_of)});
  }
  for (const std::uint32_t i : suspect.elsewhere) {
    const Claim& y = suspect.claims.list[i];
    if (smaller) {
      if (y.said->subset_of >= 0 && own.contains({y.reading, static_cast<std::uint32_t>(y.said->subset_of)})) {
        linked.add(i);
      } else if (is_part_of(suspect.claims, y, right)) {
        parts.add(i);
      }
    } else if (is_part_of(suspect.claims, right, y) || wholes_of_own.contains({y.reading, y.assertion})) {
      wholes.add(i);
    }
  }
  const std::string& figure = suspect.claim->said->figure;
  for (const auto& [choice, share] : {std::pair(&linked, linked_part), std::pair(&parts, narrower)}) {
    if (const auto met = choice->met())
      guesses.push_back(
          {CauseKind::part_as_whole,
           choice->odds(share, target),
           target.value,
           figure + " is the number of " + of_what(suspect, *met) + ": a part may have been printed as the total.",
           {}});
  }
  if (const auto met = wholes.met())
    guesses.push_back(
        {CauseKind::whole_as_part,
         wholes.odds(wider, target),
         target.value,
         figure + " is the number of " + of_what(suspect, *met) + ": the total may have been printed as a part of it.",
         {}});
}

void guess_sum(const Suspect& suspect, std::vector<Guess>& guesses) {
  if (!is_harm(*suspect.claim)) return;
  const Target& target = suspect.targets.front();
  const Claim& right = suspect.claims.list[target.claim];
  Choice sums(suspect);
  for (const std::uint32_t i : suspect.elsewhere) {
    const Claim& y = suspect.claims.list[i];
    if (is_harm(y) && y.event_class.id != right.event_class.id && y.per == no_word &&
        y.background == right.background && y.generic == right.generic)
      sums.add(i, target.value);
  }
  const auto met = sums.met();
  if (!met) return;
  guesses.push_back({CauseKind::sum,
                     sums.odds(added_up, target),
                     target.value,
                     suspect.claim->said->figure + " is " + right.said->figure + " and " +
                         suspect.claims.list[*met].said->figure + " " + of_what(suspect, *met) +
                         " together: two numbers may have been added up.",
                     {}});
}

void guess_earlier_figure(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Judgement& judgement = suspect.judgement;
  if (judgement.motion != Motion::growing && judgement.motion != Motion::free) return;
  struct OnADay {
    std::int64_t day;
    Number number;
    const Claim* claim;
    std::size_t member;
    bool agrees;
  };
  std::vector<OnADay> figures;  // in order of day, as the members are
  const std::set<std::size_t> which(
      suspect.which.begin(),
      suspect.which.begin() + static_cast<std::ptrdiff_t>(std::min(suspect.which.size(), most_late)));
  // Of more figures than are searched every so manieth.
  const std::size_t step = 1 + suspect.members.size() / most_dated;
  for (std::size_t m = 0; m < suspect.members.size(); ++m) {
    if (m % step != 0 && !which.contains(m)) continue;
    const Claim& c = suspect.claims.list[suspect.members[m]];
    const auto number = number_of(suspect.claims, c, judgement);
    if (judgement.counted[m] && c.day && number) figures.push_back({*c.day, *number, &c, m, judgement.agrees[m]});
  }
  const auto origin = [&](const Claim& c) { return suspect.claims.origin[c.story]; };
  const auto name = [&](const Claim& c) { return article_name(*suspect.claims.readings[c.story]); };
  const auto told = [&](const OnADay& stale, const OnADay& kept, const OnADay& moved, std::size_t ways) {
    const double apart = std::log(stale.number.value / moved.number.value);
    const double grain = std::max(stale.number.grain, kept.number.grain);
    guesses.push_back({CauseKind::earlier_figure,
                       odds_against_chance(kept_from_earlier / static_cast<double>(ways), apart, grain),
                       moved.number.value,
                       stale.claim->said->figure + " (" + name(*stale.claim) + ", " + day_name(stale.day) +
                           ") is what " + name(*kept.claim) + " had for " + day_name(kept.day) + "; by " +
                           day_name(moved.day) + ' ' + name(*moved.claim) + " had " + moved.claim->said->figure +
                           ": an earlier figure may have been kept.",
                       {stale.member}});
  };
  // "More than 300" is no number that is kept or moved to.
  const auto plain = [](const OnADay& each) {
    return each.claim->said->bound == Bound::exact || each.claim->said->bound == Bound::approx;
  };
  // Where more give the old number than the new one, it is the new one that is odd.
  const auto outnumbered = [&](const OnADay& late, const OnADay& moved) {
    std::set<std::uint32_t> olds, news;
    for (const OnADay& each : figures) {
      if (each.day >= late.day && same(each.number, late.number)) olds.insert(origin(*each.claim));
      if (each.day >= moved.day && each.agrees && !same(each.number, late.number)) news.insert(origin(*each.claim));
      if (each.day >= moved.day && same(each.number, moved.number)) news.insert(origin(*each.claim));
    }
    return olds.size() > news.size();
  };
  // An article that has the new number as well keeps no old one unawares: it speaks of something else, or of before.
  std::set<std::uint32_t> agreeing, doubted;
  for (const OnADay& each : figures) (each.agrees ? agreeing : doubted).insert(each.claim->story);

  for (const OnADay& late : figures) {
    if (!which.contains(late.member) || agreeing.contains(late.claim->story)) continue;
    const OnADay* kept = nullptr;   // the last who gave that number before
    const OnADay* moved = nullptr;  // what the others had by then
    std::set<double> between;
    for (const OnADay& other : figures) {
      if (other.day > late.day) break;
      const bool equal = same(other.number, suspect.number);
      if (!plain(other)) continue;
      if (equal && other.day < late.day && origin(*other.claim) != origin(*late.claim)) {
        kept = &other;
        moved = nullptr;
        between.clear();
      } else if (!equal && other.agrees && kept && other.day > kept->day) {
        moved = &other;
        between.insert(other.number.value);
      }
    }
    if (!kept || !moved || outnumbered(late, *moved)) continue;
    // What others had before as well has not moved.
    if (std::any_of(figures.begin(), figures.end(), [&](const OnADay& before) {
          return before.day <= kept->day && plain(before) && same(before.number, moved->number);
        }))
      continue;
    if (judgement.motion == Motion::growing && moved->number.value < suspect.number.value) continue;
    told(late, *kept, *moved, between.size());
  }
  if (judgement.motion != Motion::growing) return;

  // Or the suspect is the first to have what others have after it, and one that agrees with what was before is late.
  const OnADay* first = nullptr;
  bool stands = false;
  for (const OnADay& each : figures) {
    if (!first && which.contains(each.member)) first = &each;
    if (first && each.agrees && each.day >= first->day && same(each.number, suspect.number)) stands = true;
  }
  if (!first || !stands) return;
  std::size_t tried = 0;
  for (const OnADay& late : figures) {
    if (!late.agrees || late.day <= first->day || late.number.value >= suspect.number.value) continue;
    if (same(late.number, suspect.number) || doubted.contains(late.claim->story)) continue;
    const auto kept = std::find_if(figures.begin(), figures.end(), [&](const OnADay& before) {
      return before.day < first->day && plain(before) && same(before.number, late.number) &&
             origin(*before.claim) != origin(*late.claim);
    });
    if (kept == figures.end() || !plain(*first)) continue;
    if (outnumbered(late, *first)) {
      if (++tried == most_late) return;
      continue;
    }
    told(late, *kept, *first, 1);
    return;
  }
}

void guess_other_event(const Suspect& suspect, std::vector<Guess>& guesses) {
  const Target& target = suspect.targets.front();
  const Claim& right = suspect.claims.list[target.claim];
  if (right.background) return;
  Choice events(suspect);
  for (const std::uint32_t i : suspect.elsewhere) {
    const Claim& y = suspect.claims.list[i];
    if (!y.background || y.kind != right.kind || y.base != right.base || y.per != right.per) continue;
    const bool alike = y.kind == Kind::count
                           ? one_event(y, right) && (y.head == right.head || (y.person && right.person))
                           : y.head == right.head || (y.event_class.known() && one_event(y, right));
    if (alike) events.add(i);
  }
  const auto met = events.met();
  if (!met) return;
  const Claim& y = suspect.claims.list[*met];
  std::string year = y.years.empty() ? std::string() : " of " + std::to_string(y.years.front());
  guesses.push_back({CauseKind::other_event,
                     events.odds(from_another_event, target),
                     target.value,
                     suspect.claim->said->figure + " is the figure" + year + " for " + of_what(suspect, *met) +
                         ": another event's number may have been taken.",
                     {}});
}

}  // namespace figcheck::reconcile
