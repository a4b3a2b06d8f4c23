#pragma once

#include <optional>
#include <random>
#include <string>

#include "fetch/clock.hpp"
#include "fetch/http_settings.hpp"
#include "fetch/http_transfer.hpp"
#include "fetch/url.hpp"

namespace figcheck::fetch {

/// What a server made of a request, redirects followed and failures tried again.
struct Answer {
  int status = 0;    ///< the last one that came; 0 if none did
  Url url;           ///< where it came from in the end
  std::string body;  ///< unpacked
  std::string content_type, etag, last_modified;
  std::string what;        ///< why there is nothing to go on with; "" where there is
  std::string remedy;      ///< what to do about that
  bool transient = false;  ///< it may go well another time
  bool stopped = false;    ///< by the gate, before it was asked
  /// How long the server wants to be left alone, where that is longer than is waited for.
  std::optional<std::chrono::seconds> come_back;

  bool ok() const { return what.empty() && status != 304; }
  bool not_modified() const { return what.empty() && status == 304; }
};

/// Why a request is not to be made.
struct Refusal {
  std::string what;
  std::string remedy;
  bool transient = false;  ///< it may be made another time
};

/// What stands before every single request, redirected ones and repetitions among them.
class Gate {
 public:
  virtual ~Gate() = default;
  /// Waits until the request may be made, or says why it must not.
  virtual std::optional<Refusal> before(const Url& url) = 0;
  virtual void after(const Url& url) = 0;
};

/// How long Retry-After asks to wait (RFC 9110, section 10.2.3), in seconds or as a date seen from `now`; never
/// negative and at most a year. Nothing if it is neither.
std::optional<std::chrono::seconds> retry_after(std::string_view field, std::chrono::system_clock::time_point now);

/// Gets things from web servers.
///
/// Redirects (301, 302, 303, 307, 308) are followed one at a time, within http and https, through the gate and with the
/// address checked each time, as often as the settings allow and never in a circle. Failures of the connection, answers
/// that break off, 408, 429 and 5xx are tried again after a growing, jittered wait (half of it fixed, half at random),
/// or after what Retry-After asks where that is not longer than the settings allow; other 4xx are not. gzip and deflate
/// are unpacked up to the settings' size, and to 250 times what was sent where that is more than a megabyte.
class HttpClient {
 public:
  /// Both must outlive it.
  HttpClient(const HttpSettings& settings, Clock& clock);

  Answer get(const Request& request, Gate& gate);

 private:
  std::chrono::milliseconds wait_before(unsigned retry);

  const HttpSettings& settings_;
  Clock& clock_;
  HttpTransfer transfer_;
  std::minstd_rand random_;
};

}  // namespace figcheck::fetch
