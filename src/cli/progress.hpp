#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

namespace figcheck::cli {

/// How far a run is.
struct Step {
  std::size_t documents = 0;
  std::size_t figures = 0;
  std::uint64_t bytes = 0;
  std::uint64_t bytes_in_all = 0;  ///< 0 where unknown (standard input)
  double seconds = 0;              ///< since the start
};

/// The line that shows it, at most `columns` wide, without a line's end.
std::string progress_line(const Step& step, std::size_t columns);

/// Shows on a terminal how far a long run is; shows nothing of a short one (a second, or two hundred documents), nor
/// anywhere else. Any thread may call it.
class Progress {
 public:
  /// `shown` false: says nothing, ever.
  Progress(bool shown, std::uint64_t bytes_in_all);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void add(std::uint64_t bytes, std::size_t figures);
  /// Removes the line, so that a message can be printed in its place.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::mutex mutex_;
  bool shown_;
  bool drawn_ = false;
  Step step_;
  Clock::time_point start_;
  Clock::time_point drawn_at_;
};

}  // namespace figcheck::cli
