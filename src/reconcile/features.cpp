#include "reconcile/features.hpp"

#include <algorithm>
#include <cmath>

#include "grammar/date.hpp"
#include "grammar/lost_sign.hpp"
#include "lexicon/wordnet.hpp"
#include "reconcile/acquaintance.hpp"
#include "reconcile/age_identity.hpp"
#include "reconcile/agreement.hpp"
#include "reconcile/exchange.hpp"
#include "reconcile/number_features.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Relation;
using extract::Trend;

std::uint64_t pair_key(WordId a, WordId b) { return (std::uint64_t{std::min(a, b)} << 32) | std::max(a, b); }

/// Whether both sentences name years, none in common.
bool years_clash(const Claim& a, const Claim& b) {
  if (a.years.empty() || b.years.empty()) return false;
  return std::none_of(a.years.begin(), a.years.end(),
                      [&](int year) { return std::binary_search(b.years.begin(), b.years.end(), year); });
}

/// Whether two figures are of days so far apart that they are of two events, or of two years' amounts; the text itself
/// dates one of them. A person's age tells the days apart by itself.
bool eras_differ(const Claim& a, const Claim& b) {
  constexpr std::int64_t days = 300, past = 100;
  // a figure of its article's own days may well be that of an article a year later that tells of it again
  const auto looks_back = [](const Claim& c) {
    return c.dated && (!c.told || (of_one_reckoning(*c.day, *c.told) && std::abs(*c.day - *c.told) > past));
  };
  return a.kind != Kind::age && a.day && b.day && of_one_reckoning(*a.day, *b.day) &&
         (looks_back(a) || looks_back(b)) && std::abs(*a.day - *b.day) > days;
}

/// Whether two figures of different days are of one event whose count only grows ("dead" on Monday, "killed" on
/// Tuesday), and the later is the higher.
bool grows(const Claim& a, const Claim& b) {
  if (!a.day || !b.day || *a.day == *b.day || a.reading == b.reading || !a.value || !b.value) return false;
  if (!of_one_reckoning(*a.day, *b.day)) return false;
  const bool accumulates =
      a.event_class.known() && a.event_class.id == b.event_class.id && a.event_class.nature == Nature::cumulative;
  // Tremors are recorded, signatures are collected: what is said to have grown, and what happens and is counted up.
  const Claim& later = *a.day < *b.day ? b : a;
  const bool counted_up = a.kind == Kind::count && a.head == b.head && !a.bare && !b.bare && !a.past && !b.past &&
                          (later.said->running || (a.happens && b.happens)) && a.window == b.window &&
                          (a.only_of_thing || b.only_of_thing);
  if (!accumulates && !counted_up) return false;
  return (*a.day < *b.day) == (*a.value < *b.value);
}

/// Whether b is of the event of the whole that a is a part of, and not of a's own.
bool tells_of_whole(const Claim& a, const Claim& b) {
  return a.whole_event != no_word && a.event != a.whole_event && b.event == a.whole_event &&
         b.said->relation != Relation::subset;
}

/// Whether a restates b in brackets.
bool restates(const Claim& a, const Claim& b) {
  return a.reading == b.reading && a.said->converts >= 0 && static_cast<std::uint32_t>(a.said->converts) == b.assertion;
}

/// Whether its currency's sign is lost: that it is the other's only the number can tell.
bool is_lost(const Claims& claims, const Claim& claim) {
  return claim.kind == Kind::money && claims.words.word(claim.base) == grammar::lost_currency;
}

/// How much of what the size of an input tells of two articles (Claims::prior) holds for their figures: picked articles
/// tell of like events beside their story, too.
constexpr double prior_between_figures = 0.5;

/// How likely it is that two articles are about two stories, from 0 (hardly more likely than not) to 1 (e^2.5 to one).
double strangeness(double one_story) { return std::clamp(-(one_story + 0.5) / 2, 0.0, 1.0); }

/// Whether both figures are of places by name, and none is common: the toll of a province and that of all.
bool of_other_places(const Claim& a, const Claim& b) {
  return !a.places.empty() && !b.places.empty() && disjoint(a.places, b.places);
}

/// How sure it is that two articles are about one story, from 0 (more likely than not) to 1 (e^4 to one).
double sureness(double one_story) { return std::clamp(one_story / 4, 0.0, 1.0); }

/// What it is worth to a toll that grows that the articles are surely of one story, however few words they share: short
/// articles share few.
constexpr double surely_one = 0.3;

/// Whether others make one story of two articles that have little in common themselves. In a long thread they may have
/// made one of two stories.
bool in_one_small_thread(const Claims& claims, const Claim& a, const Claim& b) {
  constexpr std::uint32_t small = 12;
  const std::uint32_t thread = claims.thread[a.story];
  return thread == claims.thread[b.story] && claims.thread_size[thread] <= small;
}

}  // namespace

std::string_view to_string(Feature feature) {
  static constexpr std::string_view names[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing, context, meaning) #name,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
  };
  return feature < Feature::count ? names[static_cast<std::size_t>(feature)] : std::string_view{};
}

std::string_view meaning_of(Feature feature) {
  static constexpr std::string_view meanings[] = {
#define FIGCHECK_FEATURE(name, agreeing, differing, context, meaning) meaning,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
  };
  return feature < Feature::count ? meanings[static_cast<std::size_t>(feature)] : std::string_view{};
}

bool Comparison::related(WordId a, WordId b, bool verbs) const {
  auto& known = verbs ? related_verbs_ : related_nouns_;
  const auto [at, fresh] = known.try_emplace(pair_key(a, b), false);
  if (fresh) {
    const std::string& x = claims_.words.word(std::min(a, b));
    const std::string& y = claims_.words.word(std::max(a, b));
    at->second = verbs ? lexicon::related_verbs(x, y) : lexicon::related_nouns(x, y) || lexicon::related_nouns(x, y, 2);
  }
  return at->second;
}

Comparison::Likeness Comparison::heads(const Claim& a, const Claim& b) const {
  if (a.bare || b.bare) return Likeness::related;
  if (a.head == b.head) return Likeness::same;
  if (a.person && b.person) {
    if (a.generic && b.generic) return Likeness::same;
    if (a.generic || b.generic) return Likeness::related;
    // What one calls its head the other may have said beside it: "pirate suspects" and "pirates".
    if (contains(a.about, b.head) || contains(b.about, a.head)) return Likeness::related;
  }
  if (a.head == no_word || b.head == no_word) return Likeness::related;
  // A name that one calls the things by the other may have put before a noun: "nine F-16s", "nine F-16 jets".
  if ((a.named && contains(b.about, a.head)) || (b.named && contains(a.about, b.head))) return Likeness::same;
  return related(a.head, b.head, false) ? Likeness::related : Likeness::differs;
}

Comparison::Likeness Comparison::events(const Claim& a, const Claim& b) const {
  // Whoever kills is none of the killed.
  if (a.doer != b.doer) return Likeness::differs;
  if (a.event_class.known() && b.event_class.known())
    return a.event_class.id == b.event_class.id ? Likeness::same : Likeness::differs;
  if (a.event == b.event) return Likeness::same;
  return related(a.event, b.event, true) ? Likeness::related : Likeness::differs;
}

bool Comparison::comparable(const Claim& a, const Claim& b) const {
  if (a.base != b.base) {
    if (a.kind != Kind::money || b.kind != Kind::money) return false;
    return exchange_between(claims_, b, a) ||
           (is_lost(claims_, a) != is_lost(claims_, b) && (same_number(a, b) || restates(a, b) || restates(b, a)));
  }
  if (a.kind != b.kind && !(a.base == b.base && a.kind != Kind::count)) return false;
  // "half of it" and "56 percent": shares in words and in figures are compared where they may be one; what they are
  // shares of neither tells well enough to hold them against each other.
  if (a.kind != b.kind && (a.kind == Kind::ratio || b.kind == Kind::ratio) && !intersect(a.allowed, b.allowed))
    return false;
  if (a.kind != Kind::count) return true;
  // What no noun names may be anything; its own words tell the rest.
  if (a.bare || b.bare) return true;
  if (a.person != b.person && a.head != b.head) return false;
  if (exclude_each_other(a.sides, b.sides) && !same_number(a, b)) return false;
  if (a.person) return true;
  return heads(a, b) != Likeness::differs || same_number(a, b);
}

double Comparison::crowd(const Claim& a, const Claim& b) const {
  constexpr double least = 40, most = 400;
  const std::uint32_t x = claims_.thread[a.story], y = claims_.thread[b.story];
  const double both = claims_.thread_claims[x] + (x == y ? 0.0 : claims_.thread_claims[y]);
  return std::log10(std::clamp(both, least, most) / least);
}

Features Comparison::features(const Claim& a, const Claim& b) const {
  Features f;
  f[Feature::bias] = 1;
  const bool here = a.reading == b.reading;
  f[Feature::same_document] = here;
  f[Feature::same_sentence] = here && a.said->sentence_span == b.said->sentence_span;
  const Acquaintance articles = acquaintances_.of(a.story, b.story);
  f[Feature::story] = articles.words;
  f[Feature::story_names] = articles.names;
  // Two articles that have little in common are of one story all the same where others join the two.
  const double sure = sureness(articles.one_story());
  const double strange = strangeness(articles.one_story() + prior_between_figures * claims_.prior);
  f[strange > 0 && in_one_small_thread(claims_, a, b) ? Feature::vouched : Feature::other_story] = strange;

  // The event of an age is that it is one.
  const bool both_events = a.kind != Kind::age && b.kind != Kind::age &&
                           (a.event != no_word || a.event_class.known()) &&
                           (b.event != no_word || b.event_class.known());
  if (both_events) {
    const Likeness like = events(a, b);
    const bool listed = a.event_class.known() && b.event_class.known();
    f[Feature::event_same] = like == Likeness::same && !listed;
    f[Feature::class_same] = like == Likeness::same && listed;
    f[Feature::event_related] = like == Likeness::related;
    f[Feature::event_differs] = like == Likeness::differs;
    f[Feature::event_clash] = like == Likeness::differs && listed && !a.ambiguous && !b.ambiguous &&
                              !may_be_one(a.event_class, b.event_class, a.kind);
    f[Feature::fate_clash] =
        a.person && b.person && (a.doer != b.doer || exclude_each_other(a.event_class, b.event_class));
    f[Feature::fate_differs] = a.person && b.person && like == Likeness::differs && !a.referring && !b.referring &&
                               is_fate(a.event_class) != is_fate(b.event_class) &&
                               !may_be_one(a.event_class, b.event_class, a.kind);
  }

  const Likeness head = heads(a, b);
  const bool counts = a.kind == Kind::count && b.kind == Kind::count;
  f[Feature::same_harm] = f[Feature::class_same] > 0 && head != Likeness::differs;
  // The noun beside an amount is seldom what it is an amount of.
  f[counts ? Feature::head_same : Feature::noun_same] = head == Likeness::same;
  const bool bare = a.bare || b.bare;
  if (counts) f[bare ? Feature::no_noun : Feature::head_related] = head == Likeness::related;
  f[counts ? Feature::head_differs : Feature::noun_differs] = head == Likeness::differs;
  f[Feature::about] = jaccard(a.about, b.about, claims_.term_weights);
  f[Feature::plain] = (f[Feature::event_same] > 0 || f[Feature::class_same] > 0) && head == Likeness::same &&
                      a.about.empty() && b.about.empty();
  f[Feature::lead] = a.lead && b.lead ? (here ? 1 : sure) : 0;
  const bool one_year = !a.years.empty() && !b.years.empty() && !years_clash(a, b);
  f[Feature::background] = (a.background || b.background) && !one_year;
  f[Feature::era] = eras_differ(a, b);
  f[Feature::proper_clash] = !a.proper.empty() && !b.proper.empty() && disjoint(a.proper, b.proper);
  f[Feature::group_clash] = a.person && b.person && exclude_each_other(a.sides, b.sides);

  f[Feature::whose] = cosine(a.whose, b.whose, claims_.term_weights);
  const bool event_same = f[Feature::event_same] > 0 || f[Feature::class_same] > 0;
  const double about = a.about.empty() && b.about.empty() ? 1 : f[Feature::about];
  const double proposition = event_same && head == Likeness::same && !here ? f[Feature::whose] * about : 0;
  f[Feature::proposition] = proposition > 0 && !of_other_places(a, b) ? proposition : 0;
  f[Feature::places_clash] = of_other_places(a, b);
  f[Feature::whose_clash] = !a.whose_names.empty() && !b.whose_names.empty() && disjoint(a.whose_names, b.whose_names);
  // "Hundreds of workers" are seldom those that a number is given of.
  const double one_story = here || !a.value || !b.value ? 0 : (1 - f[Feature::other_story]) * sure;
  const bool one_time = a.past == b.past;
  if (one_time && a.only_of_thing && b.only_of_thing) {
    const bool things = a.kind == Kind::count && !(a.generic && b.generic);
    f[Feature::only_thing] = things && head == Likeness::same ? one_story : 0;
    // The damage that a storm did is not the aid that is asked for it, nor the length of its path that of a wall,
    // though neither article tells of another.
    const bool of_two_things = f[Feature::event_differs] > 0 && head == Likeness::differs;
    const bool extent = a.kind == Kind::measure || a.kind == Kind::duration;
    f[Feature::only_measure] = extent && !of_two_things ? one_story : 0;
    const bool amounts = a.kind != Kind::count && a.kind != Kind::age;
    f[Feature::only_amount] = amounts && !of_two_things ? one_story : 0;
  }
  if (one_time && a.only_of_event && b.only_of_event)
    f[Feature::only_event] = event_same && head != Likeness::differs ? one_story : 0;
  const bool tolls = a.person && b.person && a.event_class.known() && !a.past && !b.past;
  if (tolls && f[Feature::only_event] > 0 && !of_other_places(a, b)) f[Feature::main_count] = f[Feature::only_event];
  f[Feature::terms] = cosine(a.terms, b.terms, claims_.term_weights, a.terms_norm, b.terms_norm);
  f[Feature::near] = cosine(a.near, b.near, claims_.near_weights, a.near_norm, b.near_norm);
  f[Feature::names] = cosine(a.names, b.names, claims_.name_weights, a.names_norm, b.names_norm);
  f[Feature::names_clash] = !a.names.empty() && !b.names.empty() && disjoint(a.names, b.names);
  f[Feature::years_clash] = years_clash(a, b);
  f[Feature::two_pasts] = a.background && b.background && years_clash(a, b);

  f[Feature::crowd] = crowd(a, b);
  f[Feature::few] = here || of_other_places(a, b) ? 0 : 1 / std::sqrt(static_cast<double>(a.rivals) * b.rivals);

  compare_numbers(claims_, a, b, f);
  f[Feature::growth] = f[Feature::differs] > 0 && grows(a, b) && head != Likeness::differs
                           ? std::max(f[Feature::story], surely_one * sure)
                           : 0;

  f[Feature::statistic_differs] = a.statistic != b.statistic;
  f[Feature::trend_differs] = a.trend != b.trend;
  f[Feature::per_differs] = a.per != b.per;
  f[Feature::relation_differs] = a.relation != b.relation;
  f[Feature::whole_fits] = tells_of_whole(a, b) || tells_of_whole(b, a);
  // What is counted over some days is seldom what is counted without them, unless the numbers agree.
  const bool one_spell = f[Feature::differs] > 0 && a.spell != b.spell && (a.window == no_word || b.window == no_word);
  f[Feature::window_differs] = (a.window != b.window && a.window != no_word && b.window != no_word) || one_spell;

  if (a.kind == Kind::age && b.kind == Kind::age) compare_ages(a, b, f);
  return f;
}

}  // namespace figcheck::reconcile
