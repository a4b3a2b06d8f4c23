#pragma once

#include <string>
#include <string_view>

#include "text/delivery.hpp"
#include "text/reader.hpp"

namespace figcheck::text {

/// What a web server gave for an address, without chunks and content coding.
struct WebPayload {
  std::string uri;
  std::string media_type;  ///< Content-Type as sent, "" if nothing was
  std::string_view bytes;
};

/// The type and subtype of a media type, in lower case, without parameters: "text/html" of "Text/HTML; charset=utf-8".
std::string media_type_of(std::string_view content_type);

/// Reads it as what it is by its media type and first bytes: a PDF document, a feed, an HTML page or text. Documents
/// are called by the address (a feed's items by their own ids); `where` names it in a problem. False: it is of another
/// kind, and nothing was done.
bool read_web_payload(const WebPayload& payload, const std::string& where, const Input& input, Delivery& delivery);

}  // namespace figcheck::text
