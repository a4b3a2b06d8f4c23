#pragma once

#include <string>

#include "cli/log.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"

namespace figcheck::cli {

/// What an output that could not be written means for the exit status: a reader that went away (figcheck … | head) has
/// seen what it wanted, and `status` stands; all else is told on standard error and is kWrong.
inline int complain_of_output(const std::string& path, const Output& output, int status = kFine) {
  if (output.state() == Output::State::reader_gone) return status;
  complain({path.empty() ? "standard output" : path, output.error(),
            "see that there is room and permission, or use -o FILE"});
  return kWrong;
}

}  // namespace figcheck::cli
