#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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
  bool since = false;         ///< "since February 2022": where a stretch of time begins
  bool until = false;         ///< "by Monday", "up to midday Monday", "as of 3 May": the day a count holds for
  bool from = false;          ///< "between 2020 and 2025": where a stretch begins whose end is the next mention
  bool ahead = false;         ///< a plan's or a deadline's: "to be paid by Friday", "through 2034"
  bool counted_back = false;  ///< "a day earlier", "the previous day": of the figure beside it alone
};

/// The times that a sentence names, resolved against the day it was published: full dates, days without a year,
/// weekdays (the last such day, or the next one in a plan), "today", "last night", "two days ago", "over the weekend",
/// months and bare years.
std::vector<TimeMention> find_times(const Sentence& sentence, std::string_view text, const Date& published);

/// A day (month, year), and whether the words date the count itself by it ("as of Monday", "a day earlier") rather than
/// what befell those counted ("killed on Monday").
struct DatedAs {
  Date date;
  bool stated = false;
};

/// The day (month, year) for which the figure at token `at` holds: an "as of" if there is one, else the nearest time of
/// its clause or of one beside it, else the day of publication where the words say so ("so far"); empty where nothing
/// says. The times of other clauses ("since he took office in May") and of plans are not the figure's.
DatedAs as_of(const Sentence& sentence, const std::vector<TimeMention>& times, std::size_t at, Kind kind,
              const Date& published);

/// The stretch of time that the figure covers: "since 2022-02", "last 24 hours", "last year"; "" where the text gives
/// none.
std::string window(const Sentence& sentence, std::string_view text, const std::vector<TimeMention>& times,
                   std::size_t at);

/// The day `count` days, nights or weeks before a day, the month so many months before its own, or the year so many
/// years before; nothing for another unit or a time that is no day.
std::optional<Date> time_before(const Date& day, int count, std::string_view unit);

}  // namespace figcheck::extract
