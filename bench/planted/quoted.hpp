#pragma once

#include <string>
#include <string_view>

namespace figcheck::planted {

/// Appends valid UTF-8 as a JSON string.
void append_quoted(std::string& out, std::string_view text);

/// Appends a number so that it reads back as itself; null where it is infinite.
void append_number(std::string& out, double number);

}  // namespace figcheck::planted
