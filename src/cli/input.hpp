#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/pipeline.hpp"
#include "extract/extract.hpp"

namespace figcheck::cli {

/// What to read, and how.
struct InputOptions {
  std::vector<std::string> paths;
  std::string format = "auto";
  unsigned jobs = 0;  ///< 0: as many as the machine has cores
};

/// What came of reading.
struct InputResult {
  std::size_t documents = 0;
  std::vector<text::Problem> problems;  ///< in the order in which they were met; each was also told on standard error

  /// No document at all: the command is to end with kWrong. `nothing_read` says so on standard error.
  bool nothing() const { return documents == 0; }
};

/// Declares PATH…, --input-format and, for commands that extract, --jobs.
void declare_input(CLI::App& app, InputOptions& input, bool with_jobs);

/// Hands every document that can be read to `accept`, in the order of the paths (a folder's in the order of their
/// names), until it returns false.
InputResult read_documents(const InputOptions& input, const std::function<bool(text::Document&&)>& accept,
                           const std::function<void()>& before_message = {});

/// Extracts every document's figures on several threads and hands the readings to `consume` in the documents' order.
/// Shows progress.
InputResult read_figures(const InputOptions& input, const General& general, const extract::Options& options,
                         Pipeline::Consume consume);

/// Says on standard error that there was nothing to read.
void complain_of_nothing(const InputOptions& input);

}  // namespace figcheck::cli
