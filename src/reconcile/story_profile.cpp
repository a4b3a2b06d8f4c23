#include "reconcile/story_profile.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/date.hpp"
#include "lexicon/wordnet.hpp"
#include "reconcile/acquaintance.hpp"
#include "reconcile/claim_words.hpp"
#include "reconcile/story_prior.hpp"
#include "reconcile/story_words.hpp"
#include "text/fnv1a.hpp"

namespace figcheck::reconcile {
namespace {

/// More names than this tell no more of what an article is about.
constexpr std::size_t most_names = 512;

/// How sure it must be (log-odds) that two articles are about one story to put them into one topic. Surer than for a
/// pair alone or for a thread: over months whole topics hang on one pair.
constexpr double topic_odds = 3.5;

/// What it tells that two articles come within a few days: half of a story's do, and of two articles of a year's press
/// hardly one in fifty pairs. Taken for much less than that, since papers of one week share their names, too.
constexpr std::int64_t few_days = 3;
constexpr double of_few_days = 0.6;

/// And what it tells that they come further apart than the press follows most events: what they share is then often but
/// the place or the kind of thing, and must be the more.
constexpr std::int64_t many_days = 30;
constexpr double of_many_days = -1.5;

/// How alike the words of two articles without a name must be, and within how many days.
constexpr double nameless_cosine = 0.5;
constexpr std::int64_t nameless_days = 7;

WordKey key_of(std::string_view word, bool listed) {
  return (text::fnv1a(word) & ~std::uint64_t{1}) | (listed ? 1 : 0);
}

void normalize(std::vector<WordKey>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// Squared weights, in an otherwise empty press.
double squared(WordKey key) {
  static const double listed = std::pow(weight_in_the_press(true), 2),
                      unlisted = std::pow(weight_in_the_press(false), 2);
  return is_listed(key) ? listed : unlisted;
}

template <class WeightOf>
double cosine(const std::vector<WordKey>& a, const std::vector<WordKey>& b, const WeightOf& weight_of) {
  double both = 0, all_a = 0, all_b = 0;
  for (const WordKey key : a) all_a += weight_of(key);
  for (const WordKey key : b) all_b += weight_of(key);
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) both += weight_of(*i);
    if (*i < *j) {
      ++i;
    } else if (*j < *i) {
      ++j;
    } else {
      ++i, ++j;
    }
  }
  return both > 0 ? std::min(1.0, both / std::sqrt(all_a * all_b)) : 0;
}

/// Names that are made of words of the dictionary ("Harrow Vale", "Battle"), each as a whole: they tell little beside
/// names that no dictionary has, but where there are no others, all there is. No days or months.
std::vector<WordKey> ordinary_names(const extract::Reading& reading) {
  std::vector<WordKey> names;
  for (const extract::Assertion& assertion : reading.assertions) {
    if (assertion.role != Role::assertion) continue;
    for (const std::string& name : assertion.names) {
      const std::string whole = lower(name);
      if (names.size() < most_names && lexicon::look_up(whole).noun_class != lexicon::NounClass::time)
        names.push_back(key_of(whole, true));
    }
  }
  return names;
}

/// How many days are between two articles, where both have one and the years of both are told, or neither's: then the
/// year may turn between them.
std::optional<std::int64_t> days_between(std::int64_t a, std::int64_t b) {
  if (a == undated || b == undated || !of_one_reckoning(a, b)) return std::nullopt;
  constexpr std::int64_t year = 366;
  const std::int64_t days = std::abs(a - b);
  return in_told_year(a) ? days : std::min(days, year - days);
}

/// What the days between two articles tell.
double of_days_between(std::int64_t a, std::int64_t b) {
  const std::optional<std::int64_t> days = days_between(a, b);
  if (!days) return 0;
  return *days <= few_days ? of_few_days : *days > many_days ? of_many_days : 0;
}

}  // namespace

StoryProfile profile_of(const extract::Reading& reading) {
  StoryProfile profile;
  const Date& day = reading.published;
  // Days in untold years are all put into one, to meet each other.
  if (!day.empty()) profile.day = day_number(day.tells_year() ? day : in_untold_year(day.month, day.day));
  std::uint64_t order = text::fnv1a(reading.doc);
  for (const std::string& name : {reading.url, reading.outlet, reading.title}) order = text::fnv1a(name, order * 31);
  profile.order = static_cast<std::int64_t>(order >> 1);
  const std::string* last = nullptr;
  for (const extract::Assertion& assertion : reading.assertions) {
    // Figures of one sentence share its names.
    if (assertion.role != Role::assertion || assertion.names.begin() == last) continue;
    last = assertion.names.begin();
    for (const std::string& word : words_of_names(assertion.names))
      if (profile.names.size() < 4 * most_names && tells_a_story(word))
        profile.names.push_back(key_of(word, lexicon::look_up(word).pos != 0));
  }
  for (const std::string& telling : reading.story) {
    const std::string word = lower(telling);
    const bool listed = lexicon::look_up(word).pos != 0;
    profile.words.push_back(key_of(word, listed));
    // With a capital it is written as a name throughout.
    if (!listed || (telling != word && tells_a_story(word))) profile.names.push_back(profile.words.back());
  }
  if (profile.names.empty()) profile.names = ordinary_names(reading);
  normalize(profile.words);
  normalize(profile.names);
  if (profile.names.size() > most_names) profile.names.resize(most_names);
  return profile;
}

bool of_one_topic(const StoryProfile& a, const StoryProfile& b, double prior) {
  if (a.names.empty() && b.names.empty()) {
    const bool of_one_time = days_between(a.day, b.day).value_or(0) <= nameless_days;
    return of_one_time && cosine(a.words, b.words, [](WordKey) { return 1.0; }) >= nameless_cosine;
  }
  Acquaintance acquaintance;
  acquaintance.names = cosine(a.names, b.names, squared);
  if (acquaintance.names == 0 && prior == 0) return false;
  acquaintance.words = cosine(a.words, b.words, squared);
  acquaintance.other_names = have_other_names(a.names.size(), b.names.size(), acquaintance.names);
  const double words = of_further_words(acquaintance.words) * prior / prior_of_few;
  return acquaintance.one_story() + words + of_days_between(a.day, b.day) + prior >= topic_odds;
}

}  // namespace figcheck::reconcile
