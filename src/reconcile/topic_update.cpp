#include "reconcile/topic_update.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "reconcile/disjoint_sets.hpp"
#include "reconcile/topic.hpp"

namespace figcheck::reconcile {
namespace {

/// More profiles, topics or pairs than this are not remembered.
constexpr std::size_t most_remembered = 200'000;

/// Takes articles out and puts them in one after the other. Each step knows what pairs the index gains and loses by it:
/// a pair gained may join two topics; by a pair lost a topic may fall apart, which is looked into at the end.
class Update {
 public:
  explicit Update(TopicShelf& shelf) : shelf_(shelf) {}

  void take_out(ArticleNumber article) {
    const StoryProfile profile = of(article);
    const ArticleNumber topic = topic_of(article);
    changes_.changed.insert(topic);
    torn_.insert(topic);
    shelf_.remove(article);
    profiles_.erase(article);
    topics_.erase(article);
    if (topic == article) rename(topic);
    for (const WordKey word : meeting_words(profile)) {
      const auto before = shelf_.before(word, profile, next_articles),
                 behind = shelf_.behind(word, profile, next_articles);
      for (std::size_t i = 0; i < before.size(); ++i)
        for (std::size_t j = 0; j < behind.size() && i + j + 1 <= next_articles; ++j) meet(before[i], behind[j]);
    }
  }

  void put_in(ArticleNumber article, const StoryProfile& profile) {
    profiles_[article] = profile;
    shelf_.put(article, profile);
    topics_[article] = article;
    changes_.changed.insert(article);
    for (const WordKey word : meeting_words(profile)) {
      const auto before = shelf_.before(word, profile, next_articles),
                 behind = shelf_.behind(word, profile, next_articles);
      for (const ArticleNumber other : before) meet(other, article);
      for (const ArticleNumber other : behind) meet(article, other);
      // Two that were next_articles apart are one farther apart now.
      for (std::size_t i = 0; i < before.size(); ++i) {
        const std::size_t j = next_articles - 1 - i;
        if (j >= behind.size()) continue;
        if (one_topic(before[i], behind[j]) && !(one_topic(before[i], article) && one_topic(article, behind[j])))
          torn_.insert(topic_of(before[i]));
      }
    }
  }

  TopicChanges finish() {
    for (const ArticleNumber topic : std::set(torn_)) mend(topic);
    for (const ArticleNumber topic : changes_.gone) changes_.changed.erase(topic);
    return std::move(changes_);
  }

 private:
  const StoryProfile& of(ArticleNumber article) {
    if (profiles_.size() >= most_remembered) profiles_.clear();
    const auto [at, fresh] = profiles_.try_emplace(article);
    if (fresh) at->second = shelf_.profile(article);
    return at->second;
  }

  bool one_topic(ArticleNumber a, ArticleNumber b) {
    if (pairs_.size() >= most_remembered) pairs_.clear();
    const auto [at, fresh] = pairs_.try_emplace(std::minmax(a, b), false);
    if (fresh) {
      const StoryProfile one = of(a);  // a copy: looking up the other may forget it
      at->second = of_one_topic(one, of(b));
    }
    return at->second;
  }

  ArticleNumber topic_of(ArticleNumber article) {
    if (topics_.size() >= most_remembered) topics_.clear();
    const auto [at, fresh] = topics_.try_emplace(article);
    if (fresh) at->second = shelf_.topic(article);
    return at->second;
  }

  void put_into(const std::vector<ArticleNumber>& articles, ArticleNumber topic) {
    shelf_.move(articles, topic);
    for (const ArticleNumber article : articles)
      if (const auto known = topics_.find(article); known != topics_.end()) known->second = topic;
  }

  /// A pair that the index proposes.
  void meet(ArticleNumber a, ArticleNumber b) {
    const ArticleNumber one = topic_of(a), other = topic_of(b);
    if (one != other && one_topic(a, b))
      move(shelf_.articles(std::max(one, other)), std::max(one, other), std::min(one, other));
  }

  void move(const std::vector<ArticleNumber>& articles, ArticleNumber from, ArticleNumber to) {
    put_into(articles, to);
    note(to);
    changes_.changed.erase(from);
    changes_.gone.insert(from);
    if (torn_.erase(from) > 0) torn_.insert(to);
  }

  void note(ArticleNumber topic) {
    changes_.changed.insert(topic);
    changes_.gone.erase(topic);
  }

  /// The topic whose first article left is known by the next.
  void rename(ArticleNumber topic) {
    const std::vector<ArticleNumber> left = shelf_.articles(topic);
    if (left.empty()) {
      changes_.changed.erase(topic);
      changes_.gone.insert(topic);
      torn_.erase(topic);
    } else {
      move(left, topic, *std::min_element(left.begin(), left.end()));
    }
  }

  /// Looks anew at how the articles of a topic hang together.
  void mend(ArticleNumber topic) {
    std::vector<ArticleNumber> articles = shelf_.articles(topic);
    std::sort(articles.begin(), articles.end());
    std::unordered_map<ArticleNumber, std::uint32_t> place;
    for (const ArticleNumber article : articles) place.emplace(article, static_cast<std::uint32_t>(place.size()));
    DisjointSets sets(static_cast<std::uint32_t>(articles.size()));
    for (std::uint32_t i = 0; i < articles.size(); ++i) {
      const StoryProfile profile = of(articles[i]);  // a copy: looking up others may forget it
      for (const WordKey word : meeting_words(profile)) {
        for (const ArticleNumber next : shelf_.behind(word, profile, next_articles)) {
          const auto found = place.find(next);
          if (found == place.end() || sets.root(i) == sets.root(found->second)) continue;
          if (one_topic(articles[i], next)) sets.join(i, found->second);
        }
      }
    }
    std::map<std::uint32_t, std::vector<ArticleNumber>> parts;
    for (std::uint32_t i = 0; i < articles.size(); ++i) parts[sets.root(i)].push_back(articles[i]);
    for (const auto& [root, part] : parts) {
      if (articles[root] == topic) continue;  // keeps its number
      put_into(part, part.front());
      note(part.front());
      note(topic);
    }
  }

  TopicShelf& shelf_;
  std::unordered_map<ArticleNumber, StoryProfile> profiles_;
  std::unordered_map<ArticleNumber, ArticleNumber> topics_;
  std::map<std::pair<ArticleNumber, ArticleNumber>, bool> pairs_;
  std::set<ArticleNumber> torn_;
  TopicChanges changes_;
};

/// Puts articles where there are none.
TopicChanges fill(TopicShelf& shelf, const std::vector<std::pair<ArticleNumber, StoryProfile>>& coming) {
  std::vector<StoryProfile> profiles;
  for (const auto& [article, profile] : coming) profiles.push_back(profile);
  TopicChanges changes;
  for (const std::vector<std::uint32_t>& topic : topics_of(profiles)) {
    std::vector<ArticleNumber> articles;
    for (const std::uint32_t i : topic) {
      shelf.put(coming[i].first, coming[i].second);
      articles.push_back(coming[i].first);
    }
    const ArticleNumber number = *std::min_element(articles.begin(), articles.end());
    shelf.move(articles, number);
    changes.changed.insert(number);
  }
  return changes;
}

}  // namespace

TopicChanges update_topics(TopicShelf& shelf, const std::vector<ArticleNumber>& leaving,
                           const std::vector<std::pair<ArticleNumber, StoryProfile>>& coming) {
  if (leaving.empty() && shelf.empty()) return fill(shelf, coming);
  Update update(shelf);
  for (const ArticleNumber article : leaving) update.take_out(article);
  for (const auto& [article, profile] : coming) update.put_in(article, profile);
  return update.finish();
}

}  // namespace figcheck::reconcile
