#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/token.hpp"
#include "grammar/date.hpp"

namespace figcheck::extract {

/// A time that a sentence names.
struct TimeMention {
  std::size_t token = 0;
  Date date;
  bool since = false;  ///< "since February 2022": where a stretch of time begins
  bool until = false;  ///< "by Monday", "up to midday Monday", "as of 3 May": the day a count holds for
};

/// The times that a sentence names, resolved against the day it was published: full dates, days without a year,
/// weekdays (the last such day), "today", "yesterday", months and bare years.
std::vector<TimeMention> find_times(const Sentence& sentence, std::string_view text, const Date& published);

/// The day (month, year) for which the figure at token `at` holds: an "as of" if there is one, else the nearest time of
/// its clause, else of its sentence, else the day of publication where the words say so ("so far"); empty where nothing
/// says.
Date as_of(const Sentence& sentence, const std::vector<TimeMention>& times, std::size_t at, const Date& published);

/// The stretch of time that the figure covers: "since 2022-02", "last 24 hours", "last year"; "" where the text gives
/// none.
std::string window(const Sentence& sentence, std::string_view text, const std::vector<TimeMention>& times,
                   std::size_t at);

}  // namespace figcheck::extract
