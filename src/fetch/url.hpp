#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace figcheck::fetch {

/// The address of something on the web (RFC 3986), in one spelling: scheme and host in lower case, no default port, no
/// dot segments, no fragment.
struct Url {
  std::string text;    ///< all of it: "https://news.example/a?b=1"
  std::string scheme;  ///< "http" or "https"
  std::string host;    ///< "news.example", "192.0.2.1", "[2001:db8::1]"
  std::string origin;  ///< "https://news.example:443", whatever the port is
  std::string target;  ///< path and query: "/a?b=1"
};

/// The longest address that is followed (RFC 9110, section 4.1, asks for as much).
constexpr std::size_t longest_url = 8000;

/// Parses an absolute address. Nothing for another scheme than http and https, for one with a user's name or password,
/// with control characters, or longer than `longest_url`. Blanks and bytes beyond ASCII behind the host are escaped.
std::optional<Url> parse_url(std::string_view text);

/// The address that a reference means in a document at `base` (RFC 3986, section 5); the same is refused as above.
std::optional<Url> resolve_url(const Url& base, std::string_view reference);

}  // namespace figcheck::fetch
