#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "planted/story.hpp"
#include "planted/written.hpp"

namespace figcheck::planted {

/// A figure as it stands in an article.
struct Mention {
  std::size_t quantity = 0;  ///< in its story
  std::size_t begin = 0;     ///< bytes of the article's text
  std::size_t end = 0;
  int day = 0;  ///< of the story, for which it holds
  Written written;
  char mark = 0;       ///< the slot's mark: '+', '%', '2' … (see StoryModel)
  bool dated = false;  ///< its sentence names the day for which it holds
  bool headline = false;
  bool wrong = false;
  std::size_t sentence = 0;
  double truth = 0;
};

/// A written article.
struct Page {
  std::string title;
  std::string text;  ///< the headline is its first line
  std::vector<Mention> mentions;
};

/// What an article prints instead of the truth.
struct Mistake {
  enum class Where : unsigned char { everywhere, headline, one };
  std::size_t quantity = 0;
  Where where = Where::everywhere;
  std::size_t mention = 0;  ///< for `one`: its index in Page::mentions
  double value = 0;
  bool swap_unit = false;  ///< writes the number under the name of the form's other unit; `value` is what that says
};

/// Writes an article. With a mistake, all else stays word for word as it is without.
Page write_page(const Story& story, const Assignment& article, const std::optional<Mistake>& mistake);

}  // namespace figcheck::planted
