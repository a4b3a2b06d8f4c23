#pragma once

#include <string_view>

namespace figcheck::text {

/// Whether a text writes the day before the month, so that its "05/04/2031" is the fifth of April: by its other dates
/// ("25/12/2031", "12 February"), its money and its spelling, each as the locales of Unicode's CLDR have them: of the
/// English ones only those of the United States and their territories put the month first. False where it tells
/// nothing, or both. Linear in the text.
bool writes_day_first(std::string_view text);

}  // namespace figcheck::text
