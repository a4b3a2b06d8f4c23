#include "reconcile/occasion.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

#include "reconcile/agreement.hpp"
#include "reconcile/claim_words.hpp"

namespace figcheck::reconcile {
namespace {

/// Of an article's figures of occasions only so many are held against each other, and of its pairs so many kept.
constexpr std::size_t most_of_article = 40, most_pairs_of_article = 400;
constexpr std::size_t most_words_of_places = 16;  // each with what stands for its place

/// A day of harm that so many articles tell is no slip of one; of so many days all pairs are looked at.
constexpr std::size_t several = 2, most_days = 64;

/// How much a number must tell (Claim::information) to show that two days or places are one event's.
constexpr double telling = 0.3;

/// What befalls people in one event is told of together.
constexpr std::uint8_t harm = 1;

/// What kind of event a claim counts; 0 where it counts nothing that happens and adds up.
std::uint8_t kind_of_event(const Claim& claim) {
  static constexpr auto harms =
      std::to_array<std::string_view>({"hospitalize", "injure", "kill", "missing", "survive"});
  if (claim.kind != Kind::count || !claim.event_class.known()) return 0;
  if (std::binary_search(harms.begin(), harms.end(), claim.event_class.name)) return harm;
  if (claim.event_class.nature != Nature::cumulative) return 0;
  return static_cast<std::uint8_t>(harm + claim.event_class.id);
}

enum class Of : std::uint8_t { day, place };

std::uint64_t key_of(std::uint8_t kind, Of of, std::uint32_t value) {
  return std::uint64_t{kind} << 40 | std::uint64_t{of == Of::place} << 32 | value;
}
std::uint64_t day_key(std::uint8_t kind, std::int64_t day) {
  return key_of(kind, Of::day, static_cast<std::uint32_t>(day));
}
std::uint64_t place_key(std::uint8_t kind, WordId place) { return key_of(kind, Of::place, place); }

template <class Item>
void in_order(std::vector<Item>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

template <class Pair>
bool holds(const std::vector<Pair>& pairs, std::uint64_t a, std::uint64_t b) {
  return std::binary_search(pairs.begin(), pairs.end(), Pair(std::minmax(a, b)));
}

bool overlap(const std::vector<WordId>& a, const std::vector<WordId>& b) {
  return std::any_of(a.begin(), a.end(), [&](WordId word) { return std::find(b.begin(), b.end(), word) != b.end(); });
}

/// The words of names of places, in order.
std::vector<WordId> known_places(const std::vector<std::string>& names, const Vocabulary& vocabulary) {
  std::vector<WordId> words;
  for (const std::string& word : words_of_places(names))
    if (const WordId id = vocabulary.find(word); id != no_word && words.size() < most_words_of_places)
      words.push_back(id);
  in_order(words);
  return words;
}

/// Whether a claim states a number of its own that an article may set beside another.
bool is_plain(const Claim& claim) {
  const extract::Assertion& said = *claim.said;
  return claim.value && !claim.former && claim.relation == extract::Relation::none && !said.negated &&
         !said.hypothetical && said.bound != Bound::vague && claim.per == no_word && claim.statistic == no_word;
}

/// Whether two claims count the same sort of thing to which the same happened.
bool of_one_sort(const Claim& a, const Claim& b) {
  return a.event_class.id == b.event_class.id && (a.head == b.head || (a.generic && b.generic));
}

bool has_name(std::string_view source) {
  return std::any_of(source.begin(), source.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

Occasions::Occasions(const Claims& claims) : kind_(claims.list.size(), 0), which_(claims.list.size(), 0) {
  occasions_.emplace_back();
  find(claims);
  give_speakers_places(claims);
  weigh(claims);
}

void Occasions::find(const Claims& claims) {
  std::map<std::tuple<std::int64_t, std::vector<WordId>>, std::uint32_t> known;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    const Claim& claim = claims.list[i];
    kind_[i] = kind_of_event(claim);
    if (kind_[i] == 0) continue;
    const extract::Assertion& said = *claim.said;
    Occasion occasion;
    if (said.event_day.day != 0) occasion.day = day_number(said.event_day);
    occasion.places = known_places(said.event_places, claims.words);
    if (occasion.places.empty()) occasion.places = known_places(said.speaker_places, claims.words);
    if (!occasion.day && occasion.places.empty()) continue;
    const auto [at, fresh] =
        known.try_emplace({occasion.day.value_or(0), occasion.places}, static_cast<std::uint32_t>(occasions_.size()));
    if (fresh) occasions_.push_back(std::move(occasion));
    which_[i] = at->second;
  }
}

void Occasions::give_speakers_places(const Claims& claims) {
  // A person who speaks of one place all the time speaks of it where none is told.
  std::map<std::string_view, std::vector<WordId>> places;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    const std::string_view source = claims.list[i].said->source;
    const std::vector<WordId>& own = occasions_[which_[i]].places;
    if (kind_[i] == 0 || own.empty() || !has_name(source)) continue;
    const auto [at, fresh] = places.try_emplace(source, own);
    if (fresh) continue;
    std::vector<WordId> common;
    std::set_intersection(at->second.begin(), at->second.end(), own.begin(), own.end(), std::back_inserter(common));
    at->second = std::move(common);
  }
  std::map<std::tuple<std::int64_t, std::vector<WordId>>, std::uint32_t> known;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    if (kind_[i] == 0 || !occasions_[which_[i]].places.empty()) continue;
    const auto found = places.find(claims.list[i].said->source);
    if (found == places.end() || found->second.empty()) continue;
    const std::optional<std::int64_t> day = occasions_[which_[i]].day;
    const auto [at, fresh] =
        known.try_emplace({day.value_or(0), found->second}, static_cast<std::uint32_t>(occasions_.size()));
    if (fresh) occasions_.push_back({day, found->second});
    which_[i] = at->second;
  }
}

void Occasions::weigh_article(const Claims& claims, std::uint32_t begin, std::uint32_t end) {
  std::vector<std::uint32_t> own;
  for (std::uint32_t i = begin; i < end && own.size() < most_of_article; ++i)
    if (which_[i] != 0 && !claims.is_copy(i) && is_plain(claims.list[i])) own.push_back(i);
  const std::size_t most = parted_.size() + joined_.size() + most_pairs_of_article;
  for (std::size_t i = 0; i < own.size() && parted_.size() + joined_.size() < most; ++i) {
    const Occasion& a = occasions_[which_[own[i]]];
    for (std::size_t j = i + 1; j < own.size(); ++j) {
      const Claim &x = claims.list[own[i]], &y = claims.list[own[j]];
      const Occasion& b = occasions_[which_[own[j]]];
      const std::uint8_t kind = kind_[own[i]];
      if (kind != kind_[own[j]] || which_[own[i]] == which_[own[j]] || !of_one_sort(x, y)) continue;
      const bool same = same_number(x, y);
      if (!same && intersect(x.allowed, y.allowed)) continue;
      std::vector<Pair>& into = same ? joined_ : parted_;
      if (a.day && b.day && *a.day != *b.day) into.push_back(std::minmax(day_key(kind, *a.day), day_key(kind, *b.day)));
      if (overlap(a.places, b.places)) continue;
      for (const WordId p : a.places)
        for (const WordId q : b.places) into.push_back(std::minmax(place_key(kind, p), place_key(kind, q)));
    }
  }
}

void Occasions::part_days(const Claims& claims) {
  std::map<std::uint64_t, std::vector<std::uint32_t>> told;  // by whom each day of a harm is
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    const std::optional<std::int64_t> day = occasions_[which_[i]].day;
    if (kind_[i] == harm && day && !claims.is_copy(i) && is_plain(claims.list[i]))
      told[day_key(harm, *day)].push_back(claims.origin[claims.list[i].story]);
  }
  std::vector<std::uint64_t> days;
  for (auto& [day, origins] : told) {
    in_order(origins);
    if (origins.size() >= several && days.size() < most_days) days.push_back(day);
  }
  for (std::size_t i = 0; i < days.size(); ++i)
    for (std::size_t j = i + 1; j < days.size(); ++j) parted_.emplace_back(days[i], days[j]);
}

void Occasions::weigh(const Claims& claims) {
  for (std::uint32_t begin = 0; begin < claims.list.size();) {
    std::uint32_t end = begin;
    while (end < claims.list.size() && claims.list[end].story == claims.list[begin].story) ++end;
    weigh_article(claims, begin, end);
    begin = end;
  }
  part_days(claims);
  in_order(parted_);
  // Names that stand side by side are of one place: a town and its country.
  using Number = std::tuple<std::uint8_t, std::uint32_t, double>;
  std::map<std::uint64_t, std::vector<Number>> numbers;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    if (which_[i] == 0 || claims.is_copy(i)) continue;
    const Occasion& occasion = occasions_[which_[i]];
    const std::uint8_t kind = kind_[i];
    for (std::size_t p = 0; p < occasion.places.size(); ++p)
      for (std::size_t q = p + 1; q < occasion.places.size(); ++q)
        joined_.push_back(std::minmax(place_key(kind, occasion.places[p]), place_key(kind, occasion.places[q])));
    const Claim& claim = claims.list[i];
    if (!is_plain(claim) || claim.information < telling) continue;
    const Number number{claim.event_class.id, claim.generic ? no_word : claim.head, *claim.value};
    if (occasion.day) numbers[day_key(kind, *occasion.day)].push_back(number);
    for (const WordId place : occasion.places) numbers[place_key(kind, place)].push_back(number);
  }
  // So are two days or places of which one telling number is told.
  for (auto& [key, some] : numbers) in_order(some);
  for (const Pair& pair : parted_) {
    const auto a = numbers.find(pair.first), b = numbers.find(pair.second);
    if (a == numbers.end() || b == numbers.end()) continue;
    std::vector<Number> common;
    std::set_intersection(a->second.begin(), a->second.end(), b->second.begin(), b->second.end(),
                          std::back_inserter(common));
    if (!common.empty()) joined_.push_back(pair);
  }
  in_order(joined_);
}

Occasions::Places Occasions::compare_places(std::uint8_t kind, const Occasion& a, const Occasion& b) const {
  if (a.places.empty() || b.places.empty()) return Places::unknown;
  if (overlap(a.places, b.places)) return Places::one;
  bool parted = false;
  for (const WordId p : a.places) {
    for (const WordId q : b.places) {
      if (holds(joined_, place_key(kind, p), place_key(kind, q))) return Places::one;
      parted = parted || holds(parted_, place_key(kind, p), place_key(kind, q));
    }
  }
  return parted ? Places::parted : Places::other;
}

bool Occasions::apart(std::uint32_t a, std::uint32_t b) const {
  if (which_[a] == 0 || which_[b] == 0 || which_[a] == which_[b] || kind_[a] != kind_[b]) return false;
  const std::uint8_t kind = kind_[a];
  const Occasion &x = occasions_[which_[a]], &y = occasions_[which_[b]];
  const bool other_days = x.day && y.day && *x.day != *y.day;
  bool days_joined = false;
  if (other_days) {
    const std::uint64_t p = day_key(kind, *x.day), q = day_key(kind, *y.day);
    days_joined = holds(joined_, p, q);
    if (!days_joined && holds(parted_, p, q)) return true;
  }
  const Places places = compare_places(kind, x, y);
  return places == Places::parted || (places == Places::other && other_days && !days_joined);
}

bool Occasions::elsewhere(std::uint32_t a, std::uint32_t b) const {
  if (which_[a] == 0 || which_[b] == 0 || which_[a] == which_[b] || kind_[a] != kind_[b]) return false;
  const Places places = compare_places(kind_[a], occasions_[which_[a]], occasions_[which_[b]]);
  return places == Places::other || places == Places::parted;
}

}  // namespace figcheck::reconcile
