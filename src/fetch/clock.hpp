#pragma once

#include <chrono>

namespace figcheck::fetch {

/// Time as fetching needs it. This one is the machine's; a test derives one in which nothing is waited for.
class Clock {
 public:
  virtual ~Clock() = default;

  /// Time that is never set back, for waiting.
  virtual std::chrono::steady_clock::time_point now() const;
  /// The time of day, for what is compared with the dates of others.
  virtual std::chrono::system_clock::time_point wall() const;
  virtual void sleep(std::chrono::milliseconds duration);
};

}  // namespace figcheck::fetch
