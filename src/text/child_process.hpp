#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::text {

/// What a child process may use before it is ended.
struct ChildLimits {
  unsigned seconds = 60;                        ///< of the clock, and of the processor
  std::size_t memory = std::size_t{1} << 30;    ///< bytes of address space
  std::size_t output = std::size_t{512} << 20;  ///< bytes on standard output
};

/// How a child process ended.
enum class ChildEnd : std::uint8_t { exited, missing, timed_out, too_much_output, killed, not_started };

struct ChildOutcome {
  ChildEnd end = ChildEnd::not_started;
  int status = 0;  ///< of the exit, or the signal that ended it
  std::string out;
  std::string error;  ///< the first 4 KiB of standard error
};

/// Runs a program, found as the shell finds it but without a shell, with `input` on standard input; gives what it
/// printed. It can write no file, leaves no core, and is ended, with what it started in its own group, at the limits.
ChildOutcome run_child(const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits = {});

}  // namespace figcheck::text
