#pragma once

#include <cstddef>
#include <string_view>

namespace figcheck::text {

/// `"Why?" Anna Moss asked`: whether at most three capitalised words and a verb of saying stand at byte `at`.
bool is_speaker(std::string_view text, std::size_t at);

/// After "9 p.m.": whether a time zone in capitals ("EST"), a zone's word or a day stands at byte `at`, which still
/// belongs to the time.
bool continues_clock_time(std::string_view text, std::size_t at);

/// "iPhone", "eBay": whether a name that begins with one lower-case letter stands at byte `at`.
bool is_camel(std::string_view text, std::size_t at);

/// "No. IV": whether a Roman number stands at byte `at`.
bool is_roman(std::string_view text, std::size_t at);

}  // namespace figcheck::text
