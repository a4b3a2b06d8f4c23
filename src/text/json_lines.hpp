#pragma once

#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads one document a line from JSON objects (https://jsonlines.org). A line that is no such object, gives no text or
/// is longer than the limit is reported with its number, and reading goes on behind it; no more than one line is held.
void read_json_lines(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

/// Whether a file that begins with `head` holds JSON lines: its first line is an object, or begins as a document's
/// does.
bool looks_like_json_lines(std::string_view head);

}  // namespace figcheck::text
