#pragma once

#include <string>
#include <string_view>

namespace figcheck::text {

/// The charset that a document declares itself: by a byte order mark, `<meta charset>`, `<meta http-equiv>` or an XML
/// declaration in its first 4096 bytes; "" if it does not.
std::string declared_charset(std::string_view bytes);

/// The charset of a media type: "windows-1251" of "text/html; charset=windows-1251"; "" if it gives none.
std::string charset_of_type(std::string_view media_type);

/// Turns bytes into valid UTF-8 without NUL (which becomes a blank) and without a byte order mark. `charset` is what a
/// protocol says, "" for nothing; as browsers do (WHATWG Encoding Standard), a byte order mark beats it, it beats what
/// the document declares, and Latin-1 is read as Windows-1252. Text that is valid UTF-8 beyond ASCII is UTF-8 whatever
/// is said of Latin-1 or left unsaid; else what says nothing is Windows-1252. Bytes that the charset does not have
/// become U+FFFD.
std::string to_utf8(std::string_view bytes, std::string_view charset);

}  // namespace figcheck::text
