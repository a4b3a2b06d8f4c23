#pragma once

namespace figcheck::cli {

/// The program's exit status: what the output contract promises to scripts.
enum Status : int {
  kFine = 0,         ///< nothing to complain of
  kDiscrepancy = 1,  ///< at least one quantity is conflicting (or what --fail-on says)
  kWrong = 2,        ///< the command is wrong, no input could be read, or the output could not be written
};

}  // namespace figcheck::cli
