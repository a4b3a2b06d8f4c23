#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "reconcile/story_profile.hpp"

namespace figcheck::reconcile {

/// Up to so many articles somebody has picked them; each is compared with each.
inline constexpr std::size_t few_articles = 30;
/// From so many on they are taken for the press at large.
inline constexpr std::size_t many_articles = 1000;
/// How much likelier, as log-odds, two of few articles are of one story than two of the press that have as much in
/// common: the more articles there are, the more of them share names by chance.
inline constexpr double prior_of_few = 3.5;

/// What the number of an input's articles tells of whether two of them are of one story: prior_of_few up to
/// few_articles, nothing from many_articles on, and evenly over the logarithm between.
double story_prior(std::size_t articles);

/// The articles that say something of their own, in order: of such as say the same, as copies do, the first.
std::vector<std::uint32_t> distinct_articles(const std::vector<StoryProfile>& profiles);

}  // namespace figcheck::reconcile
