#pragma once

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "reconcile/story_profile.hpp"

namespace figcheck::reconcile {

/// An article's number, for good. A topic is known by the lowest number of its articles.
using ArticleNumber = std::int64_t;

/// Where profiles and topics of articles are kept from night to night.
class TopicShelf {
 public:
  virtual ~TopicShelf() = default;
  virtual bool empty() = 0;

  /// The articles that have a meeting word and come right before or behind a place, nearest first, `most` at most. An
  /// article of that very place is not among them.
  virtual std::vector<ArticleNumber> before(WordKey word, const StoryProfile& place, std::size_t most) = 0;
  virtual std::vector<ArticleNumber> behind(WordKey word, const StoryProfile& place, std::size_t most) = 0;

  virtual StoryProfile profile(ArticleNumber article) = 0;
  virtual ArticleNumber topic(ArticleNumber article) = 0;
  virtual std::vector<ArticleNumber> articles(ArticleNumber topic) = 0;

  /// Keeps an article, under its meeting words, in a topic of its own.
  virtual void put(ArticleNumber article, const StoryProfile& profile) = 0;
  virtual void remove(ArticleNumber article) = 0;
  virtual void move(const std::vector<ArticleNumber>& articles, ArticleNumber topic) = 0;
};

/// What became of the topics.
struct TopicChanges {
  std::set<ArticleNumber> changed;  ///< topics that hold other articles than before, new ones among them
  std::set<ArticleNumber> gone;     ///< numbers by which no topic is known any more
};

/// Takes articles out of their topics and puts others in, so that the topics are those that topics_of() gives for all
/// articles that are kept then. What it costs follows from the articles that come and go and from the topics that lose
/// an article or a pair, whatever else is kept.
TopicChanges update_topics(TopicShelf& shelf, const std::vector<ArticleNumber>& leaving,
                           const std::vector<std::pair<ArticleNumber, StoryProfile>>& coming);

}  // namespace figcheck::reconcile
