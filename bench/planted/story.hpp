#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planted/model.hpp"
#include "planted/random.hpp"
#include "planted/written.hpp"

namespace figcheck::planted {

/// Something that has one true value on each day of a story.
struct Quantity {
  std::string key;  ///< "dead"; "back1.dead" of an earlier event
  const QuantityModel* model = nullptr;
  std::vector<double> by_day;
  int revised_on = 0;  ///< the day on which a count that else only grows was corrected downward; 0: none
};

/// An earlier event of the same kind.
struct EarlierEvent {
  std::string place;
  std::string person;
  int year = 0;
};

/// A newspaper.
struct Outlet {
  std::string name;
  std::string host;  ///< "tavoreskcourier.example"
  Habits habits;
  bool dateline = false;
};

/// An article to be written: which paper, on which day of the story.
struct Assignment {
  std::string id;
  const Outlet* outlet = nullptr;
  int day = 0;
  std::uint64_t seed = 0;
  std::optional<std::size_t> copy_of;  ///< the story's article that it prints with small changes
};

/// An event with all that is true of it, and who writes of it.
struct Story {
  std::string id;
  const StoryModel* model = nullptr;
  int first_day = 0;
  std::map<std::string, std::string, std::less<>> cast;  ///< names for slots: place, country, ship …
  std::vector<std::string> officials;
  std::vector<std::string> agencies;
  Currency currency = Currency::dollar;
  std::vector<Quantity> quantities;
  std::vector<EarlierEvent> earlier;
  std::string wire;
  std::vector<Assignment> articles;

  /// The index of a quantity; nothing for a key that is none.
  std::optional<std::size_t> find(std::string_view key) const;
};

constexpr int longest_story = 5;  ///< days

/// Draws a story with its true values. The outlets must outlive it. `first_article`: the number of its first article.
Story draw_story(std::size_t number, std::uint64_t seed, int first_day, std::size_t most_articles,
                 std::size_t first_article, const std::vector<Outlet>& outlets);

/// The newspapers of a corpus; the first few are wire services.
std::vector<Outlet> draw_outlets(std::uint64_t seed, std::size_t count);

}  // namespace figcheck::planted
