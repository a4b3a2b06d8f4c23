#pragma once

#include <chrono>
#include <string>
#include <unordered_map>

#include "fetch/clock.hpp"

namespace figcheck::fetch {

/// Keeps a pause between the end of a request to a host and the begin of the next one to it.
class Pace {
 public:
  /// The clock must outlive it.
  explicit Pace(Clock& clock) : clock_(clock) {}

  /// Sleeps until the host's last request is `pause` ago. A host that was not asked yet is not waited for.
  void wait(const std::string& host, std::chrono::milliseconds pause);

  /// Says that a request to the host has ended just now.
  void asked(const std::string& host);

 private:
  Clock& clock_;
  std::unordered_map<std::string, std::chrono::steady_clock::time_point> last_;
};

}  // namespace figcheck::fetch
