#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reconcile/disjoint_sets.hpp"
#include "reconcile/topic.hpp"
#include "store/stored_topics.hpp"
#include "store/verify_parts.hpp"

namespace figcheck::store {
namespace {

/// So many profiles are held at once.
constexpr std::size_t most_profiles = 20'000;

/// An article on the shelf. The rows of `meeting` that name it are told by their number and by a sum of hashes, in
/// which their order is no matter.
struct Shelved {
  std::int64_t document = 0, day = 0, place = 0, topic = 0;
  std::uint64_t rows = 0, sum = 0;
};

std::uint64_t hash_of(reconcile::WordKey word, std::int64_t day, std::int64_t place) {
  std::uint64_t hash = word;
  for (const std::int64_t part : {day, place}) {
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    hash = (hash ^ static_cast<std::uint64_t>(part)) + 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    hash ^= hash >> 31;
  }
  return hash;
}

class Shelf {
 public:
  Shelf(Transaction& transaction, Faults& faults)
      : database_(transaction.database()), topics_(database_), faults_(faults) {
    database_.scan("SELECT document, day, place, topic FROM story ORDER BY document", {}, [&](const Row& row) {
      articles_.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3)});
    });
    database_.scan("SELECT word, day, place, document FROM meeting", {}, [&](const Row& row) {
      const auto place = place_of(row.integer(3));
      if (!place) {
        faults_.add("words of articles that are in no topic", "document " + std::to_string(row.integer(3)),
                    "it is found under a word, and is in no topic", Cure::anew);
        return;
      }
      ++articles_[*place].rows;
      articles_[*place].sum += hash_of(static_cast<reconcile::WordKey>(row.integer(0)), row.integer(1), row.integer(2));
    });
  }

  void verify(Steps& steps) {
    // In the order of days: the articles that each meets are near it.
    std::vector<std::uint32_t> order(articles_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(articles_[a].day, articles_[a].place) < std::pair(articles_[b].day, articles_[b].place);
    });
    reconcile::DisjointSets sets(static_cast<std::uint32_t>(articles_.size()));
    for (const std::uint32_t i : order) {
      verify_words(i);
      meet_next(i, sets);
      steps.take();
    }
    verify_whole(sets);
  }

 private:
  std::optional<std::uint32_t> place_of(std::int64_t document) const {
    const auto found =
        std::lower_bound(articles_.begin(), articles_.end(), document,
                         [](const Shelved& each, std::int64_t wanted) { return each.document < wanted; });
    if (found == articles_.end() || found->document != document) return std::nullopt;
    return static_cast<std::uint32_t>(found - articles_.begin());
  }

  const reconcile::StoryProfile& profile(std::uint32_t i) {
    if (profiles_.size() >= most_profiles) profiles_.clear();
    const auto [at, fresh] = profiles_.try_emplace(i);
    if (fresh) at->second = topics_.profile(articles_[i].document);
    return at->second;
  }

  void verify_words(std::uint32_t i) {
    const Shelved& article = articles_[i];
    std::uint64_t rows = 0, sum = 0;
    for (const reconcile::WordKey word : reconcile::meeting_words(profile(i))) {
      ++rows;
      sum += hash_of(word, article.day, article.place);
    }
    if (rows != article.rows || sum != article.sum)
      faults_.add("articles that are found under other words than theirs",
                  "document " + std::to_string(article.document), "it is not found under its own words alone",
                  Cure::anew);
  }

  /// Looks at the pairs that the index proposes of an article with those behind it.
  void meet_next(std::uint32_t i, reconcile::DisjointSets& sets) {
    const reconcile::StoryProfile own = profile(i);
    std::unordered_set<std::uint32_t> met;
    for (const reconcile::WordKey word : reconcile::meeting_words(own)) {
      for (const std::int64_t document : topics_.behind(word, own, reconcile::next_articles)) {
        const auto other = place_of(document);
        if (!other || !met.insert(*other).second) continue;
        const bool together = articles_[i].topic == articles_[*other].topic;
        if ((together && sets.root(i) == sets.root(*other)) || !reconcile::of_one_topic(own, profile(*other))) continue;
        if (together)
          sets.join(i, *other);
        else
          faults_.add("pairs of articles that are in two topics and belong in one",
                      "documents " + std::to_string(articles_[i].document) + " and " + std::to_string(document),
                      "they are in two topics, and belong in one", Cure::anew);
      }
    }
  }

  /// That the articles of each topic hang together, and that the first gives it its number.
  void verify_whole(reconcile::DisjointSets& sets) {
    std::unordered_map<std::int64_t, std::uint32_t> first;
    std::unordered_set<std::int64_t> told;
    for (std::uint32_t i = 0; i < articles_.size(); ++i) {
      const std::int64_t topic = articles_[i].topic;
      const auto [at, fresh] = first.try_emplace(topic, i);
      const bool whole = fresh ? articles_[i].document == topic : sets.root(i) == sets.root(at->second);
      if (!whole && told.insert(topic).second)
        faults_.add("topics that are not whole", "topic " + std::to_string(topic),
                    "its articles do not all belong together, or it has another number than its first", Cure::anew);
    }
  }

  Database& database_;
  StoredTopics topics_;
  Faults& faults_;
  std::vector<Shelved> articles_;  ///< by document
  std::unordered_map<std::uint32_t, reconcile::StoryProfile> profiles_;
};

}  // namespace

void verify_topics(Transaction& transaction, Faults& faults, Steps& steps) {
  Shelf shelf(transaction, faults);
  shelf.verify(steps);
}

}  // namespace figcheck::store
