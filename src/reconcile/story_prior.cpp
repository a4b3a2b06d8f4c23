#include "reconcile/story_prior.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace figcheck::reconcile {

double story_prior(std::size_t articles) {
  static const double few = std::log(static_cast<double>(few_articles)),
                      many = std::log(static_cast<double>(many_articles));
  if (articles >= many_articles) return 0;
  const double size = std::log(static_cast<double>(std::max(articles, few_articles)));
  return prior_of_few * (many - size) / (many - few);
}

std::vector<std::uint32_t> distinct_articles(const std::vector<StoryProfile>& profiles) {
  std::vector<std::uint32_t> articles(profiles.size());
  std::iota(articles.begin(), articles.end(), 0U);
  const auto words = [&](std::uint32_t i) { return std::tie(profiles[i].words, profiles[i].names); };
  std::stable_sort(articles.begin(), articles.end(), [&](auto a, auto b) { return words(a) < words(b); });
  articles.erase(std::unique(articles.begin(), articles.end(), [&](auto a, auto b) { return words(a) == words(b); }),
                 articles.end());
  std::sort(articles.begin(), articles.end());
  return articles;
}

}  // namespace figcheck::reconcile
