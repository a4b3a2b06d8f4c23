#include "reconcile/article_claims.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "reconcile/agreement.hpp"
#include "reconcile/event_class.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;
using extract::Reading;

/// Marks the claims of a reading that another of its figures is said to have come from, or that it has left itself.
void mark_former(std::span<Claim> claims, const Reading& reading) {
  std::vector<std::int32_t> before;
  for (const Assertion& a : reading.assertions)
    if (a.changed_from >= 0) before.push_back(a.changed_from);
  std::sort(before.begin(), before.end());
  for (Claim& claim : claims)
    claim.former = claim.said->superseded ||
                   std::binary_search(before.begin(), before.end(), static_cast<std::int32_t>(claim.assertion));
}

/// Marks what is background by years that the opening of a reading does not name.
void mark_background(std::span<Claim> claims) {
  std::vector<int> opening;
  for (const Claim& claim : claims)
    if (claim.lead) opening.insert(opening.end(), claim.years.begin(), claim.years.end());
  for (Claim& claim : claims) {
    if (claim.years.empty() || !claim.said->published.tells_year()) continue;
    const int last = claim.years.back();
    if (last + background_years - 1 == claim.said->published.year)
      claim.background = std::find(opening.begin(), opening.end(), last) == opening.end();
  }
}

/// Tells each part of a reading's figures what happened to its whole: "of the five that were launched, four landed".
void mark_parts(std::span<Claim> claims) {
  for (Claim& part : claims) {
    if (part.said->subset_of < 0) continue;
    const auto whole = std::lower_bound(
        claims.begin(), claims.end(), part.said->subset_of,
        [](const Claim& claim, std::int32_t index) { return static_cast<std::int32_t>(claim.assertion) < index; });
    if (whole == claims.end() || static_cast<std::int32_t>(whole->assertion) != part.said->subset_of) continue;
    part.whole_event = whole->event;
    part.whole_class = whole->event_class.id;
    part.whole_head = whole->head;
    part.whole_generic = whole->generic;
  }
}

/// Marks what is of years long before its article, by the years of its sentence or by its day.
void mark_past(std::span<Claim> claims) {
  constexpr std::int64_t days = 300;
  for (Claim& c : claims) {
    const bool dated = c.dated && c.day && c.told && of_one_reckoning(*c.day, *c.told);
    c.past = c.background || (dated && *c.told - *c.day > days);
  }
}

/// Marks those of an article's claims whose number is the only one of their group; `group_of` gives a claim's. Parts,
/// additions and former numbers are no others ("six pumps failed, of which two were new"), and what is background has
/// a group of its own: what an earlier flood did is no rival of what this one does, nor what all floods did this year.
template <class GroupOf>
void mark_only(std::span<Claim> claims, bool Claim::*only, const GroupOf& group_of) {
  struct Group {
    const Claim* first;
    bool one_number;
  };
  const auto counts = [](const Claim& claim) { return claim.relation == extract::Relation::none && !claim.former; };
  const auto key_of = [&](const Claim& claim) { return std::tuple(claim.past, claim.window, group_of(claim)); };
  std::map<decltype(key_of(claims.front())), Group> groups;
  for (const Claim& claim : claims) {
    if (!counts(claim)) continue;
    const auto [found, fresh] = groups.try_emplace(key_of(claim), Group{&claim, true});
    if (!fresh && !same_number(*found->second.first, claim)) found->second.one_number = false;
  }
  for (Claim& claim : claims) claim.*only = counts(claim) && groups.at(key_of(claim)).one_number;
}

/// Tells each of an article's claims how many numbers there are of its sort: of people, of shops, in euros, in hours. A
/// number that two articles give tells the more, the fewer each has of its sort that it could have met by chance.
void count_rivals(std::span<Claim> claims) {
  const auto key_of = [](const Claim& c) {
    const bool things = c.kind == Kind::count && !c.person;
    return std::tuple(c.kind, c.base, c.person, things ? c.head : no_word);
  };
  std::map<decltype(key_of(claims.front())), std::vector<double>> numbers;
  for (const Claim& claim : claims)
    if (claim.value) numbers[key_of(claim)].push_back(*claim.value);
  for (auto& [key, values] : numbers) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
  }
  constexpr std::size_t most = 1000;
  for (Claim& claim : claims) {
    const auto found = numbers.find(key_of(claim));
    if (found != numbers.end()) claim.rivals = static_cast<std::uint16_t>(std::min(found->second.size(), most));
  }
}

/// In an article about a disease the cases are people, and infected.
void mark_cases(std::span<Claim> claims, const Reading& reading) {
  static constexpr std::string_view of_disease[] = {"outbreak", "epidemic",  "pandemic",   "disease",
                                                    "virus",    "infection", "infections", "vaccine"};
  const bool disease = std::any_of(reading.story.begin(), reading.story.end(), [](const std::string& word) {
    return std::find(std::begin(of_disease), std::end(of_disease), word) != std::end(of_disease);
  });
  static const EventClass infected = event_class("infect");
  const bool infects =
      std::any_of(claims.begin(), claims.end(), [](const Claim& claim) { return claim.event_class.id == infected.id; });
  if (!disease && !infects) return;
  for (Claim& claim : claims) {
    const std::string_view unit = claim.said->unit;
    if (claim.kind != Kind::count || claim.person || !(unit == "case" || unit.ends_with(" case"))) continue;
    claim.person = claim.generic = true;
    claim.event_class = infected;
  }
}

}  // namespace

void compare_within_article(std::span<Claim> claims, const Reading& reading) {
  mark_cases(claims, reading);
  mark_former(claims, reading);
  mark_parts(claims);
  mark_background(claims);
  mark_past(claims);
  count_rivals(claims);
  mark_only(claims, &Claim::only_of_thing,
            [](const Claim& c) { return std::tuple(c.kind, c.base, c.kind == Kind::count ? c.head : no_word); });
  mark_only(claims, &Claim::only_of_event, [](const Claim& c) {
    const WordId event = c.event_class.known() ? no_word : c.event;
    return std::tuple(c.kind, c.kind == Kind::count ? no_word : c.base, c.person, event, c.event_class.id);
  });
}

}  // namespace figcheck::reconcile
