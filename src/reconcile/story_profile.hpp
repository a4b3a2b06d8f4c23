#pragma once

#include <cstdint>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// A word as a number of its own, the same in every run: FNV-1a of 64 bits over its bytes, of which the last bit is
/// replaced by whether the dictionary has the word (1) or not (0).
using WordKey = std::uint64_t;
constexpr bool is_listed(WordKey key) { return (key & 1) != 0; }

/// Stands for the day of an article without one.
inline constexpr std::int64_t undated = -1'000'000;

/// What tells of which story an article is, apart from all other articles: the same whatever else is read.
struct StoryProfile {
  std::int64_t day = undated;  ///< of the article (day_number)
  std::int64_t order = 0;      ///< a hash of what the article is called: puts those of one day in order
  std::vector<WordKey> names;  ///< names of its figures' sentences and of its telling words, sorted, none twice
  std::vector<WordKey> words;  ///< its telling words, sorted, none twice
};

StoryProfile profile_of(const extract::Reading& reading);

/// Whether two articles are surely enough of one topic: by log-odds (one_story, acquaintance.hpp) where both have
/// names, with each word weighed as in the press at large (story_words.hpp); by their words, of about the same day,
/// where neither has. `prior` adds to the log-odds what is known of the articles' number (story_prior.hpp); without
/// any, two that share no name are none. Symmetric.
bool of_one_topic(const StoryProfile& a, const StoryProfile& b, double prior = 0);

}  // namespace figcheck::reconcile
