#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/attribution.hpp"
#include "extract/token.hpp"
#include "extract/when.hpp"
#include "grammar/date.hpp"

namespace figcheck::extract {

/// When and where that happened which a figure counts, as far as its own words tell: not when it was counted or said,
/// nor from where.
struct Occasion {
  Date day;                         ///< "Thursday's bombing", "killed on Thursday"; empty where none is told
  std::vector<std::string> places;  ///< "in Vardel", "the shelling of Vardel", "the Vardel bombing", as written
};

/// The days and places of events that a sentence tells.
class Occasions {
 public:
  Occasions() = default;
  Occasions(const Sentence& sentence, std::string_view text, const std::vector<TimeMention>& times,
            const std::vector<Attribution>& attributions);

  /// The occasion of the figure at token `at`: the day that is nearest to it, and of the places those between it and
  /// the next figure, or between it and the figure before, or the nearest.
  Occasion of(const Sentence& sentence, std::size_t at) const;
  bool empty() const { return days_.empty() && places_.empty(); }

 private:
  struct Day {
    std::size_t token;
    Date date;
  };
  struct Place {
    std::size_t token;
    std::string name;
  };
  std::vector<Day> days_;
  std::vector<Place> places_;
};

/// The places that a speaker's phrase says he speaks for: "the mayor of Vardel", "Vardel police".
std::vector<std::string> places_of_speaker(const Sentence& sentence, std::string_view text,
                                           const Attribution& attribution);

}  // namespace figcheck::extract
