#include "reconcile/story_prior.hpp"

#include <algorithm>
#include <cmath>

namespace figcheck::reconcile {

double story_prior(std::size_t articles) {
  static const double few = std::log(static_cast<double>(few_articles)),
                      many = std::log(static_cast<double>(many_articles));
  if (articles >= many_articles) return 0;
  const double size = std::log(static_cast<double>(std::max(articles, few_articles)));
  return prior_of_few * (many - size) / (many - few);
}

double story_prior(const std::vector<StoryProfile>& profiles) {
  std::vector<const std::vector<WordKey>*> texts;
  texts.reserve(profiles.size());
  for (const StoryProfile& profile : profiles) texts.push_back(&profile.words);
  std::sort(texts.begin(), texts.end(), [](const auto* a, const auto* b) { return *a < *b; });
  const auto last = std::unique(texts.begin(), texts.end(), [](const auto* a, const auto* b) { return *a == *b; });
  return story_prior(static_cast<std::size_t>(last - texts.begin()));
}

}  // namespace figcheck::reconcile
