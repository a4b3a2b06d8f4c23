#include "fetch/url.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

#include "text/blank.hpp"

namespace figcheck::fetch {
namespace {

/// A part of the address, "" where it has none.
std::string part_of(CURLU* handle, CURLUPart part, unsigned flags = 0) {
  char* found = nullptr;
  if (::curl_url_get(handle, part, &found, flags) != CURLUE_OK) return {};
  const std::unique_ptr<char, void (*)(void*)> owned(found, ::curl_free);
  return found;
}

/// Where the host ends: a name in another script is to reach libcurl as it is written.
std::size_t end_of_authority(std::string_view text) {
  const std::size_t slashes = text.find("//");
  const bool has_one = slashes == 0 || (slashes != std::string_view::npos && text[slashes - 1] == ':' &&
                                        text.find_first_of("/?#") == slashes);
  return has_one ? std::min(text.find_first_of("/?#", slashes + 2), text.size()) : 0;
}

/// Escapes blanks and bytes beyond ASCII. Nothing if there are control characters.
std::optional<std::string> escaped(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  const std::size_t authority = end_of_authority(text);
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7F) return std::nullopt;
    if ((byte > 0x20 && byte < 0x80) || (i < authority && byte != ' ')) {
      safe += text[i];
    } else {
      safe += '%';
      safe += hex[byte >> 4];
      safe += hex[byte & 15];
    }
  }
  return safe;
}

std::optional<Url> parse(const Url* base, std::string_view text) {
  text = text::trimmed(text);
  if (text.empty() || text.size() > longest_url) return std::nullopt;
  const auto safe = escaped(text);
  if (!safe) return std::nullopt;
  const std::unique_ptr<CURLU, void (*)(CURLU*)> handle(::curl_url(), ::curl_url_cleanup);
  if (!handle) return std::nullopt;
  if (base != nullptr && ::curl_url_set(handle.get(), CURLUPART_URL, base->text.c_str(), 0) != CURLUE_OK)
    return std::nullopt;
  if (::curl_url_set(handle.get(), CURLUPART_URL, safe->c_str(), 0) != CURLUE_OK) return std::nullopt;
  ::curl_url_set(handle.get(), CURLUPART_FRAGMENT, nullptr, 0);
  Url url;
  url.scheme = text::ascii_lower(part_of(handle.get(), CURLUPART_SCHEME));
  if (url.scheme != "http" && url.scheme != "https") return std::nullopt;
  if (!part_of(handle.get(), CURLUPART_USER).empty() || !part_of(handle.get(), CURLUPART_PASSWORD).empty())
    return std::nullopt;
  url.host = text::ascii_lower(part_of(handle.get(), CURLUPART_HOST));
  const bool dotted = url.host.ends_with('.');
  while (url.host.ends_with('.')) url.host.pop_back();
  if (url.host.empty()) return std::nullopt;
  const std::string port = part_of(handle.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
  const std::string query = part_of(handle.get(), CURLUPART_QUERY);
  url.target = part_of(handle.get(), CURLUPART_PATH);
  if (url.target.empty()) url.target = "/";
  if (!query.empty()) url.target += '?' + query;
  const std::string base_of_origin = url.scheme + "://" + url.host;
  url.origin = base_of_origin + ':' + port;
  const bool usual = port == (url.scheme == "https" ? "443" : "80");
  url.text = (usual ? base_of_origin : url.origin) + url.target;
  if (url.text.size() > longest_url) return std::nullopt;
  // "news.example." is the same host, and a number without its dot perhaps an address.
  return dotted ? parse(nullptr, url.text) : url;
}

}  // namespace

std::optional<Url> parse_url(std::string_view text) { return parse(nullptr, text); }

std::optional<Url> resolve_url(const Url& base, std::string_view reference) { return parse(&base, reference); }

}  // namespace figcheck::fetch
