#pragma once

#include <string>

#include "text/document.hpp"

namespace figcheck::cli {

/// What the user wants to be told, and where.
struct LogOptions {
  std::string level = "warn";  ///< trace, debug, info, warn, error, off
  std::size_t max_bytes = 0;   ///< of the file, which is then begun anew; 0: it grows
  std::size_t files = 5;       ///< how many full ones are kept beside it
  std::string file;            ///< "" for none; it gets everything from info on, or from `level` where that says more
  std::string color = "auto";  ///< auto, always, never
  bool quiet = false;          ///< only errors, and no progress
};

/// Points spdlog's default logger at standard error and the file. False with a message in `error` if the file cannot be
/// written.
bool start_log(const LogOptions& options, std::string& error);

/// Whether colours may go to a stream: what the user says, else a terminal, unless NO_COLOR is set (no-color.org) or
/// TERM is dumb.
bool wants_color(const std::string& color, int fd);

/// "WHERE: WHAT; REMEDY", safe to print.
std::string problem_message(const text::Problem& problem);

/// Says on standard error why the program goes no further: "figcheck: WHERE: WHAT; REMEDY", whatever the log's level.
void complain(const text::Problem& problem);

}  // namespace figcheck::cli
