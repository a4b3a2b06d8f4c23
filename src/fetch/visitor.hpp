#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "fetch/clock.hpp"
#include "fetch/http_client.hpp"
#include "fetch/http_settings.hpp"
#include "fetch/pace.hpp"
#include "fetch/robots.hpp"

namespace figcheck::fetch {

/// Gets things from web servers as their keepers want it, for the length of one run: robots.txt is read once a host and
/// kept to, requests to a host have a pause between them, and a host that does not answer three times in a row, or asks
/// to be left alone for longer than is waited, is not asked again.
///
/// By RFC 9309, section 2.3.1, a robots.txt that is not there (4xx) allows all and one that cannot be had (5xx, no
/// answer) forbids all; 429 counts as the latter.
class Visitor : Gate {
 public:
  /// Both must outlive it.
  Visitor(const HttpSettings& settings, Clock& clock);
  Visitor(const Visitor&) = delete;
  Visitor& operator=(const Visitor&) = delete;

  Answer get(const Request& request);

  const HttpSettings& settings() const { return settings_; }
  Clock& clock() { return clock_; }

 private:
  struct Host {
    unsigned failures = 0;  ///< in a row
    bool wants_rest = false;
  };

  std::optional<Refusal> before(const Url& url) override;
  void after(const Url& url) override;
  /// What the origin's robots.txt says, and why it could not be had if it could not.
  struct Rules {
    Robots robots;
    std::optional<Refusal> missing;
  };

  const Rules& rules_of(const Url& url);
  void remember(const Answer& answer);

  const HttpSettings& settings_;
  Clock& clock_;
  HttpClient client_;
  Pace pace_;
  std::unordered_map<std::string, Rules> rules_;  ///< by origin
  std::unordered_map<std::string, Host> hosts_;
};

}  // namespace figcheck::fetch
