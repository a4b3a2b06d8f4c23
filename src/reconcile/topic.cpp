#include "reconcile/topic.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "reconcile/disjoint_sets.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/story_prior.hpp"

namespace figcheck::reconcile {

const std::vector<WordKey>& meeting_words(const StoryProfile& profile) {
  return profile.names.empty() ? profile.words : profile.names;
}

namespace {

/// Joins articles that the index lets meet.
void join_those_that_meet(const std::vector<StoryProfile>& profiles, double prior, DisjointSets& sets) {
  const auto count = static_cast<std::uint32_t>(profiles.size());
  std::vector<std::uint32_t> in_order(count);
  std::iota(in_order.begin(), in_order.end(), 0U);
  std::sort(in_order.begin(), in_order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple(profiles[a].day, profiles[a].order, a) < std::tuple(profiles[b].day, profiles[b].order, b);
  });
  // Sorted by word, and of one word in order of day.
  std::vector<std::pair<WordKey, std::uint32_t>> having;
  for (std::uint32_t place = 0; place < count; ++place)
    for (const WordKey word : meeting_words(profiles[in_order[place]])) having.emplace_back(word, place);
  std::sort(having.begin(), having.end());
  for (std::size_t i = 0; i < having.size(); ++i) {
    for (std::size_t j = i + 1; j < having.size() && j <= i + next_articles && having[j].first == having[i].first;
         ++j) {
      const std::uint32_t a = in_order[having[i].second], b = in_order[having[j].second];
      if (sets.root(a) != sets.root(b) && of_one_topic(profiles[a], profiles[b], prior)) sets.join(a, b);
    }
  }
}

/// The topics of sets of articles.
std::vector<std::vector<std::uint32_t>> topics_in(DisjointSets& sets, std::uint32_t count) {
  std::vector<std::vector<std::uint32_t>> topics;
  std::vector<std::uint32_t> topic(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (sets.root(i) == i) {
      topic[i] = static_cast<std::uint32_t>(topics.size());
      topics.emplace_back();
    }
    topics[topic[sets.root(i)]].push_back(i);
  }
  return topics;
}

std::vector<StoryProfile> profiles_of(const std::vector<extract::Reading>& readings) {
  std::vector<StoryProfile> profiles(readings.size());
  in_parallel(readings.size(), parts_for(readings.size()), [&](std::size_t begin, std::size_t end, std::size_t) {
    for (std::size_t i = begin; i < end; ++i) profiles[i] = profile_of(readings[i]);
  });
  return profiles;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> topics_of(const std::vector<StoryProfile>& profiles) {
  const auto count = static_cast<std::uint32_t>(profiles.size());
  DisjointSets sets(count);
  join_those_that_meet(profiles, 0, sets);
  return topics_in(sets, count);
}

std::vector<std::vector<std::uint32_t>> topics_of(const std::vector<extract::Reading>& readings) {
  return topics_of(profiles_of(readings));
}

InputTopics topics_of_input(const std::vector<extract::Reading>& readings, Selection selection) {
  if (selection == Selection::press) return {topics_of(readings), 0};
  const std::vector<StoryProfile> profiles = profiles_of(readings);
  const auto count = static_cast<std::uint32_t>(profiles.size());
  const std::vector<std::uint32_t> distinct = distinct_articles(profiles);
  const double prior = story_prior(distinct.size());
  DisjointSets sets(count);
  join_those_that_meet(profiles, prior, sets);
  // Of few articles each meets each, though they share no name; copies follow the first of them by its names.
  if (distinct.size() <= few_articles)
    for (std::size_t i = 0; i < distinct.size(); ++i)
      for (std::size_t j = i + 1; j < distinct.size(); ++j) {
        const std::uint32_t a = distinct[i], b = distinct[j];
        if (sets.root(a) != sets.root(b) && of_one_topic(profiles[a], profiles[b], prior)) sets.join(a, b);
      }
  return {topics_in(sets, count), prior};
}

}  // namespace figcheck::reconcile
