#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// Tells apart the events of one kind that articles count side by side: the bombing of one town on Tuesday and that of
/// another on Thursday, the floods of two provinces. An event is known by the day on which it happened and by its
/// place: those in the words of the figure, or the place that its speaker speaks for.
///
/// Days and places alone part nothing, since one toll is told with a wrong day, or of a town and of its country. They
/// do
///
///   where one article gives two numbers, neither of which is the other's, one for each day or place, and no article
///   gives one number for both;
///   where each of two days of harm is told by several articles, and no telling number of both;
///   where both the day and the place are others, and nothing says that the two places or days are one event's.
///
/// Only figures of things that happen and add up ("killed", "destroyed") have occasions.
class Occasions {
 public:
  explicit Occasions(const Claims& claims);

  /// Whether two claims count what happened on two occasions.
  bool apart(std::uint32_t a, std::uint32_t b) const;
  /// Whether two claims name other places, which nothing says to be one: no more than that, but they do not say the
  /// same of one thing.
  bool elsewhere(std::uint32_t a, std::uint32_t b) const;

 private:
  struct Occasion {
    std::optional<std::int64_t> day;
    std::vector<WordId> places;
  };
  using Pair = std::pair<std::uint64_t, std::uint64_t>;

  enum class Places : std::uint8_t { unknown, one, other, parted };
  Places compare_places(std::uint8_t kind, const Occasion& a, const Occasion& b) const;
  void find(const Claims& claims);
  void give_speakers_places(const Claims& claims);
  void part_days(const Claims& claims);
  void weigh(const Claims& claims);
  void weigh_article(const Claims& claims, std::uint32_t begin, std::uint32_t end);

  std::vector<std::uint8_t> kind_;    // of each claim, what kind of event it counts; 0: none that has occasions
  std::vector<std::uint32_t> which_;  // of each claim, its occasion; 0: none is told
  std::vector<Occasion> occasions_;
  // Days and places, as numbers with the kind of their event: pairs that an article tells apart, and pairs that are
  // one event's for some article. Sorted.
  std::vector<Pair> parted_, joined_;
};

}  // namespace figcheck::reconcile
