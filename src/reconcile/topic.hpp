#pragma once

#include <cstdint>
#include <vector>

#include "reconcile/selection.hpp"
#include "reconcile/story_profile.hpp"

namespace figcheck::reconcile {

/// With how many of the next articles that have a name, in the order of their days, each article is compared.
inline constexpr std::size_t next_articles = 4;

/// Groups articles into topics: a topic (in the sense of topic detection and tracking, Allan et al. 1998) is an event
/// with all that is told of it, and here all articles that are connected by pairs of one topic (of_one_topic), of those
/// pairs that an index proposes: each article meets the next few that share a name with it, by day and then by order;
/// articles without a name those that share a word with them. Figures of two topics are never compared, so that what
/// comes of a topic depends on its own articles alone.
///
/// Gives the articles of each topic as indices, in order; topics in the order of their first articles. The topics are
/// the same in whatever order the profiles come. Near-linear: articles × names × next_articles.
std::vector<std::vector<std::uint32_t>> topics_of(const std::vector<StoryProfile>& profiles);

/// The topics of articles as they were read.
std::vector<std::vector<std::uint32_t>> topics_of(const std::vector<extract::Reading>& readings);

/// The topics of an input that is all there is, with what its size tells (story_prior.hpp).
struct InputTopics {
  std::vector<std::vector<std::uint32_t>> topics;
  double prior = 0;
};

/// The topics of articles that are looked at by themselves. Where somebody picked them, less in common makes one topic
/// of few, and in up to few_articles each meets each. Of many_articles or more, and of the press, they are topics_of().
InputTopics topics_of_input(const std::vector<extract::Reading>& readings, Selection selection);

/// The words under which an article meets others: its names, or where it has none its words.
const std::vector<WordKey>& meeting_words(const StoryProfile& profile);

}  // namespace figcheck::reconcile
