#pragma once

#include <vector>

#include "reconcile/topic_update.hpp"
#include "store/database.hpp"

namespace figcheck::store {

/// The shelf of topics in a store: the tables `story` and `meeting`. An article's number is its document's. To be used
/// within one writing transaction.
class StoredTopics : public reconcile::TopicShelf {
 public:
  explicit StoredTopics(Database& database) : database_(database) {}

  bool empty() override;
  std::vector<reconcile::ArticleNumber> before(reconcile::WordKey word, const reconcile::StoryProfile& place,
                                               std::size_t most) override;
  std::vector<reconcile::ArticleNumber> behind(reconcile::WordKey word, const reconcile::StoryProfile& place,
                                               std::size_t most) override;
  reconcile::StoryProfile profile(reconcile::ArticleNumber article) override;
  reconcile::ArticleNumber topic(reconcile::ArticleNumber article) override;
  std::vector<reconcile::ArticleNumber> articles(reconcile::ArticleNumber topic) override;
  void put(reconcile::ArticleNumber article, const reconcile::StoryProfile& profile) override;
  void remove(reconcile::ArticleNumber article) override;
  void move(const std::vector<reconcile::ArticleNumber>& articles, reconcile::ArticleNumber topic) override;

 private:
  std::vector<reconcile::ArticleNumber> listed(const char* sql, reconcile::WordKey word,
                                               const reconcile::StoryProfile& place, std::size_t most);

  Database& database_;
};

}  // namespace figcheck::store
