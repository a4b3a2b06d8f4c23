#include "reconcile/thread.hpp"

#include <algorithm>
#include <numeric>

#include "reconcile/acquaintance.hpp"

namespace figcheck::reconcile {
namespace {

/// With how many of the next articles that have a word each article is compared.
constexpr std::size_t next_articles = 4;

}  // namespace

std::vector<std::uint32_t> threads_of(const Claims& claims) {
  std::vector<std::uint32_t> thread(claims.stories.size());
  std::iota(thread.begin(), thread.end(), 0U);
  const auto root = [&](std::uint32_t i) {
    while (thread[i] != i) i = thread[i] = thread[thread[i]];
    return i;
  };
  std::vector<std::vector<std::uint32_t>> having(claims.words.size());
  for (std::uint32_t story = 0; story < thread.size(); ++story) {
    if (claims.origin[story] != story) continue;
    for (const auto* words : {&claims.story_names[story], &claims.stories[story]}) {
      for (const WordId word : *words) {
        if (having[word].empty() || having[word].back() != story) having[word].push_back(story);
      }
    }
  }
  for (const std::vector<std::uint32_t>& articles : having) {
    for (std::size_t i = 0; i < articles.size(); ++i) {
      for (std::size_t j = i + 1; j < articles.size() && j <= i + next_articles; ++j) {
        const std::uint32_t a = root(articles[i]), b = root(articles[j]);
        if (a != b && acquaintance(claims, articles[i], articles[j]).one_story() >= thread_odds)
          thread[std::max(a, b)] = std::min(a, b);
      }
    }
  }
  for (std::uint32_t story = 0; story < thread.size(); ++story) thread[story] = root(claims.origin[story]);
  return thread;
}

}  // namespace figcheck::reconcile
