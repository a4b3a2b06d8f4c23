#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "fetch/http_settings.hpp"
#include "fetch/url.hpp"

namespace figcheck::fetch {

/// What is asked of a server: a GET, conditional where validators are given (RFC 9110, section 13).
struct Request {
  Url url;
  std::string etag;           ///< of what is known already, as the server wrote it; "" for none
  std::string last_modified;  ///< likewise
  std::size_t most = 0;       ///< bytes of the answer; 0: what the settings say
  bool cut = false;           ///< a longer answer is cut off there, not refused; it is asked for unpacked

  bool conditional() const { return !etag.empty() || !last_modified.empty(); }
};

/// How an exchange ended.
enum class End : std::uint8_t {
  answered,  ///< with a status, and where that is 2xx with a whole body
  broken,    ///< on the way; another time it may go well
  refused    ///< by what no repetition changes: an address that is not to be asked, a limit, no HTTP
};

/// One request and what came back for it.
struct Exchange {
  End end = End::answered;
  int status = 0;
  std::string body;  ///< of a 2xx answer, still packed by `coding`
  std::string coding, content_type, etag, last_modified, location, retry_after;
  std::string what, remedy;  ///< where it was not answered
};

/// Makes single requests by libcurl, one after the other, over connections that are kept. Neither redirects nor
/// failures are followed up. Only addresses that special_purpose has nothing to say of, or that the settings permit,
/// are connected to: this is asked of the very address that the socket is made for, so that a name which suddenly
/// resolves to another does not pass. Through a proxy that the settings name, only an address written in the URL itself
/// can be judged. Certificates are verified; no cookies, no passwords, no proxies from the environment.
class HttpTransfer {
 public:
  /// `settings` must outlive it.
  explicit HttpTransfer(const HttpSettings& settings);

  Exchange get(const Request& request, const Url& url);

 private:
  const HttpSettings& settings_;
  std::unique_ptr<void, void (*)(void*)> handle_;
};

}  // namespace figcheck::fetch
