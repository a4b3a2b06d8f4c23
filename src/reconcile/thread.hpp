#pragma once

#include <cstdint>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// How sure it must be (log-odds) that two articles are about one story to put them into one thread: surer than for a
/// pair alone, since whole threads hang on one pair.
inline constexpr double thread_odds = 1.5;

/// The thread of each article: articles that are about one story, directly or through others, share a number. Articles
/// meet by the names and telling words that they share, each with the next few that have it, so it is near-linear in
/// the articles. Copies are in the thread of what they copy.
std::vector<std::uint32_t> threads_of(const Claims& claims);

}  // namespace figcheck::reconcile
