#pragma once

#include <cstddef>
#include <string_view>

namespace figcheck::text {

/// The end of a clock time that begins at byte `at`, with its time zone: "9:00 PM PDT", "15:01 IST", "8: 24am"
/// (detokenised), "11:25 GMT+02:00", "7 p.m. local time", "1439 GMT", "07:58 GMT (23:58 PST)", "T09:00:00Z". `at`
/// itself if there is none.
std::size_t clock_time_end(std::string_view text, std::size_t at);

}  // namespace figcheck::text
