#pragma once

#include "cli/command.hpp"
#include "cli/input.hpp"
#include "report/report.hpp"

namespace figcheck::cli {

/// Reads, extracts and reconciles all that the user named.
report::Check check_documents(const InputOptions& options, const General& general, InputResult& input);

}  // namespace figcheck::cli
