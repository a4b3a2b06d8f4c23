#include "text/http_message.hpp"

#include <algorithm>
#include <charconv>

#include "text/blank.hpp"
#include "text/compression.hpp"

namespace figcheck::text {
namespace {

bool same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() && ascii_lower(a) == ascii_lower(b);
}

/// Where the header block that begins at `at` ends: the empty line's begin and what follows it.
std::pair<std::size_t, std::size_t> empty_line(std::string_view text, std::size_t at) {
  while (true) {
    const std::size_t feed = text.find('\n', at);
    if (feed == std::string_view::npos) return {text.size(), text.size()};
    if (text.substr(feed + 1).starts_with("\r\n")) return {feed + 1, feed + 3};
    if (text.substr(feed + 1).starts_with("\n")) return {feed + 1, feed + 2};
    at = feed + 1;
  }
}

/// Undoes chunks. Nothing if they are broken or break off.
std::optional<std::string> joined_chunks(std::string_view bytes) {
  std::string body;
  while (true) {
    const std::size_t feed = bytes.substr(0, 1000).find('\n');
    if (feed == std::string_view::npos) return std::nullopt;
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + feed, size, 16);
    if (error != std::errc() || end == bytes.data()) return std::nullopt;
    bytes.remove_prefix(feed + 1);
    if (size == 0) return body;
    if (size > bytes.size()) return std::nullopt;
    body.append(bytes, 0, size);
    bytes.remove_prefix(size);
    if (bytes.starts_with("\r\n")) {
      bytes.remove_prefix(2);
    } else if (bytes.starts_with("\n")) {
      bytes.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
}

/// Whether a body begins with a chunk's size on a line of its own.
bool begins_chunk(std::string_view body) {
  const std::size_t end = body.find_first_not_of("0123456789abcdefABCDEF");
  if (end == 0 || end == std::string_view::npos || end > 8) return false;
  return body[end] == '\r' || body[end] == '\n' || body[end] == ';';
}

}  // namespace

std::string_view header_field(std::string_view headers, std::string_view name) {
  while (!headers.empty()) {
    const std::size_t feed = std::min(headers.find('\n'), headers.size() - 1);
    const std::string_view line = headers.substr(0, feed + 1);
    headers.remove_prefix(feed + 1);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    if (same_name(trimmed(line.substr(0, colon)), name)) return trimmed(line.substr(colon + 1));
  }
  return {};
}

std::optional<HttpResponse> parse_http_response(std::string_view bytes) {
  if (!bytes.starts_with("HTTP/")) return std::nullopt;
  const std::size_t feed = bytes.find('\n');
  const std::string_view line = bytes.substr(0, feed);
  const std::size_t blank = line.find(' ');
  if (feed == std::string_view::npos || blank == std::string_view::npos) return std::nullopt;
  HttpResponse response;
  const std::string_view status = trimmed(line.substr(blank));
  std::from_chars(status.data(), status.data() + status.size(), response.status);
  const auto [end, body] = empty_line(bytes, feed);
  response.headers = bytes.substr(feed + 1, std::max(end, feed + 1) - feed - 1);
  response.body = bytes.substr(body);
  return response;
}

std::string decoded_body(const HttpResponse& response, std::size_t most, std::string& broken) {
  std::string body;
  const bool chunked =
      ascii_lower(header_field(response.headers, "Transfer-Encoding")).find("chunked") != std::string::npos;
  if (chunked && begins_chunk(response.body)) {
    auto joined = joined_chunks(response.body);
    if (!joined) {
      broken = "its chunks are broken or break off";
      return {};
    }
    body = std::move(*joined);
  } else {
    body = response.body;
  }
  // The coding named last was applied last; two are not sent in practice.
  const std::string coding = ascii_lower(header_field(response.headers, "Content-Encoding"));
  if (coding.empty() || coding == "identity" || coding == "none" || coding == "utf-8") return body;
  const bool named = coding == "gzip" || coding == "x-gzip" || coding == "deflate" || coding == "zstd";
  // An archive that undid the coding leaves what is text as it is.
  const bool undone = trimmed(std::string_view(body).substr(0, 64)).starts_with('<') ||
                      ((coding == "gzip" || coding == "x-gzip") && compression_of(body) != Compression::gzip);
  if (undone) return body;
  if (!named) {
    broken = "it is packed by \"" + coding.substr(0, 40) + "\", which is not read";
    return {};
  }
  auto decoded = decode_content(body, coding, most);
  if (!decoded) {
    broken = "its " + coding + " data are broken, break off or expand to more than a document may be";
    return {};
  }
  return std::move(*decoded);
}

}  // namespace figcheck::text
