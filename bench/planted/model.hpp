#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace figcheck::planted {

/// How a quantity may move from day to day.
enum class Course : std::uint8_t {
  fixed,    ///< what it is by nature can't change: a magnitude, a distance, an earlier event's toll
  growing,  ///< a count of what has happened: never falls
  moving,   ///< may rise and fall: figures of one day must agree
};

/// How its figures are written.
enum class Form : std::uint8_t {
  count,    ///< the noun stands in the sentence
  money,    ///< in the story's currency, with scale words
  price,    ///< in the story's currency, with two decimals
  percent,  ///< of a whole
  points,   ///< percentage points
  decimal,  ///< a bare number with one decimal: a magnitude
  length,   ///< kilometers; miles elsewhere
  depth,    ///< meters; feet elsewhere
  area,     ///< hectares; acres elsewhere
  mass,     ///< tonnes
};

/// What a quantity is worked out from.
enum class Origin : std::uint8_t {
  drawn,  ///< nothing
  part,   ///< a share of `of`, drawn once
  rest,   ///< `of` less `other`
  ratio,  ///< 100 × `of` / `other`
  rise,   ///< the percent by which `of` exceeds `other`
  gap,    ///< `of` less `other`, in points
};

/// A quantity of a kind of story. Named by `key` in its sentences.
struct QuantityModel {
  std::string_view key;
  Course course = Course::fixed;
  Form form = Form::count;
  double low = 0;  ///< of the first day's value, in the form's first unit; of the share for `part`
  double high = 0;
  double growth = 0;  ///< the most that it changes by in a day, as a share
  Origin origin = Origin::drawn;
  std::string_view of = {};
  std::string_view other = {};
  bool whole_of_subset = false;  ///< a part that a careless writer takes for its whole
};

/// A kind of story: what is counted in it, and the sentences that say so.
///
/// A sentence is text with {slots} and [alternatives|between|bars]. A slot names a quantity or something of the story's
/// cast (cast.hpp). Marks after a colon say how the figure is to be written: `=` without a hedge, `<` the day before's
/// value, `-` as a part of what follows, `2` with its conversion in brackets, `+` as one of the parts of a sum, `%` as
/// a share that follows from the counts beside it, `.` as points that follow. {asof} gives the day for which the
/// figures of the sentence hold. {back.…} is of an earlier event of the same kind.
struct StoryModel {
  std::string_view name;
  std::vector<QuantityModel> quantities;
  std::vector<QuantityModel> earlier;  ///< quantities of the events that are recalled, as {back.key}
  std::vector<std::string_view> headlines;
  std::vector<std::string_view> leads;
  std::vector<std::string_view> details;
  std::vector<std::string_view> background;
  std::vector<std::string_view> prose;  ///< sentences without a figure
};

/// All kinds of story.
const std::vector<StoryModel>& story_models();

std::vector<StoryModel> disaster_models();
std::vector<StoryModel> accident_models();
std::vector<StoryModel> conflict_models();
std::vector<StoryModel> economy_models();
std::vector<StoryModel> society_models();

/// Sentences without figures that fit any story.
const std::vector<std::string_view>& general_prose();

}  // namespace figcheck::planted
