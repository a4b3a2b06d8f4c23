#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace figcheck::nightly {

/// Where a run is ended by SIGKILL, if at all: after a time, or in place of its nth writing call.
struct EndAt {
  std::optional<std::chrono::microseconds> time;
  std::optional<long> call;
};

struct Ended {
  int status = -1;  ///< exit status; 128 + signal if one ended it; -1 if it did not end within two minutes
  std::chrono::microseconds took{};
  long calls = 0;     ///< by which it wrote, where it ended by itself
  std::string error;  ///< standard error
};

/// Runs figcheck in a folder, and ends it there.
Ended run_and_end(const std::filesystem::path& folder, const std::vector<std::string>& arguments, const EndAt& at = {});

}  // namespace figcheck::nightly
