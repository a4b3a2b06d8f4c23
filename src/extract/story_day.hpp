#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/when.hpp"

namespace figcheck::extract {

/// The day of which a text tells, while it tells of it without naming it again: "On May 3 a ferry sank. … Two boats
/// reached it." A date that a sentence gives holds for the few told in the past behind it, until another is named.
class StoryDay {
 public:
  /// Takes in the times of a sentence, in order of sentences.
  void read(const Sentence& sentence, const std::vector<TimeMention>& times, const Date& published);
  /// The day for a figure of a sentence that names none; empty where it is not told as the story goes on.
  Date of(const Sentence& sentence, std::size_t at, const std::vector<TimeMention>& times) const;

 private:
  Date day_;
  std::uint32_t sentence_ = 0;
};

}  // namespace figcheck::extract
