#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace figcheck::text {

/// The value of a header field in a block of "Name: value" lines, names compared without case; "" if there is none. A
/// value is without blanks at its ends; folded lines are not joined.
std::string_view header_field(std::string_view headers, std::string_view name);

/// A web server's answer as it went over the wire.
struct HttpResponse {
  int status = 0;
  std::string_view headers;
  std::string_view body;
};

/// Takes an HTTP/1 response apart (RFC 9112); also the status lines that archives write for HTTP/2 and 3. Nothing if it
/// does not begin as one.
std::optional<HttpResponse> parse_http_response(std::string_view bytes);

/// The body of a response without chunks (RFC 9112, section 7.1) and content coding, at most `most` bytes of it. An
/// archive that undid them and left the header fields is understood. `broken` is filled in where the body cannot be
/// had: "its chunks are broken", "it is packed by br, which is not read".
std::string decoded_body(const HttpResponse& response, std::size_t most, std::string& broken);

}  // namespace figcheck::text
