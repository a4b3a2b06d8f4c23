#pragma once

#include <chrono>
#include <vector>

#include "fetch/clock.hpp"

namespace figcheck::fetch {

/// A clock that moves only by what is slept, which takes no time.
class StillClock : public Clock {
 public:
  std::chrono::steady_clock::time_point now() const override { return std::chrono::steady_clock::time_point(passed_); }
  std::chrono::system_clock::time_point wall() const override { return start_ + passed_; }
  void sleep(std::chrono::milliseconds duration) override {
    slept.push_back(duration);
    pass(duration);
  }

  void pass(std::chrono::milliseconds duration) { passed_ += duration; }
  std::chrono::milliseconds in_all() const {
    std::chrono::milliseconds sum{0};
    for (const auto each : slept) sum += each;
    return sum;
  }

  std::vector<std::chrono::milliseconds> slept;

 private:
  /// Later than any file that a test writes.
  std::chrono::system_clock::time_point start_ = std::chrono::system_clock::now() + std::chrono::hours(1);
  std::chrono::milliseconds passed_{0};
};

}  // namespace figcheck::fetch
