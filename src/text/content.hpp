#pragma once

#include <string>
#include <string_view>

namespace figcheck::text {

/// What bytes that are no text are, by how they begin, for a message.
struct Content {
  std::string what;    ///< "a PDF document"; "" where they may be text
  std::string remedy;  ///< what turns it into text
};

/// Tells text from what is none: by the signatures of common formats (file(1)'s magic), by UTF-16's look, and by NUL
/// and other control characters that are more than a tenth of the first 8000 bytes. A text with a stray NUL stays a
/// text.
Content recognise_content(std::string_view head);

}  // namespace figcheck::text
