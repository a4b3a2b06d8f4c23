#include "reconcile/story_prior.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/fnv1a.hpp"

namespace figcheck::reconcile {
namespace {

TEST(StoryPrior, IsWholeForFewAndNoneForMany) {
  EXPECT_EQ(story_prior(0), prior_of_few);
  EXPECT_EQ(story_prior(few_articles), prior_of_few);
  EXPECT_EQ(story_prior(many_articles), 0);
  EXPECT_EQ(story_prior(50 * many_articles), 0);
}

TEST(StoryPrior, FallsWithTheNumberOfArticles) {
  for (std::size_t articles = few_articles; articles < many_articles; articles += 97) {
    EXPECT_GT(story_prior(articles), story_prior(articles + 97)) << articles;
    EXPECT_LE(story_prior(articles), prior_of_few) << articles;
  }
}

TEST(StoryPrior, CountsCopiesOnce) {
  std::vector<StoryProfile> profiles;
  for (int i = 0; i < 200; ++i) {
    StoryProfile profile;
    profile.words = {text::fnv1a(std::to_string(i))};
    profiles.push_back(profile);
  }
  EXPECT_EQ(distinct_articles(profiles).size(), 200U);
  const std::vector<StoryProfile> copies = profiles;
  profiles.insert(profiles.end(), copies.begin(), copies.end());
  const std::vector<std::uint32_t> distinct = distinct_articles(profiles);
  ASSERT_EQ(distinct.size(), 200U);
  EXPECT_EQ(distinct.front(), 0U);
  EXPECT_EQ(distinct.back(), 199U);
}

}  // namespace
}  // namespace figcheck::reconcile
