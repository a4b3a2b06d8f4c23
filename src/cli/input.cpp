#include "cli/input.hpp"

#include <spdlog/spdlog.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "cli/progress.hpp"
#include "text/reader.hpp"

namespace figcheck::cli {

namespace {

/// The size of all files that the paths name; 0 where it cannot be known, or not without a long search.
std::uint64_t bytes_named(const std::vector<std::string>& paths) {
  namespace fs = std::filesystem;
  constexpr std::size_t kMostFiles = 100'000;
  std::uint64_t bytes = 0;
  std::size_t files = 0;
  std::error_code error;
  const auto add = [&](const auto& file) {
    const std::uintmax_t size = file.file_size(error);
    if (!error) bytes += size;
  };
  for (const std::string& path : paths) {
    const fs::directory_entry entry(path, error);
    if (path == "-" || error) return 0;
    if (!entry.is_directory(error)) {
      if (!entry.is_regular_file(error)) return 0;
      add(entry);
      continue;
    }
    for (fs::recursive_directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
      if (++files > kMostFiles) return 0;
      if (at->is_regular_file(error)) add(*at);
    }
  }
  return bytes;
}

}  // namespace

void declare_input(CLI::App& app, InputOptions& input, bool with_jobs) {
  app.add_option("PATH", input.paths, "files, folders (all that is in them), or - for standard input")
      ->option_text(" ")
      ->required();
  app.add_option("--input-format", input.format, "what the input is (" + text::format_names() + ")")
      ->option_text("NAME [" + input.format + "]")
      ->check([](const std::string& name) {
        if (text::format_from_name(name)) return std::string();
        return "unknown format '" + name + "'; use one of " + text::format_names();
      });
  if (with_jobs) {
    app.add_option("-j,--jobs", input.jobs, "how many documents to read at a time [one for each core]")
        ->option_text("N")
        ->check(CLI::Range(1, 256));
  }
}

InputResult read_documents(const InputOptions& input, const std::function<bool(text::Document&&)>& accept,
                           const std::function<void()>& before_message) {
  InputResult result;
  text::Input source;
  source.paths = input.paths;
  source.format = text::format_from_name(input.format).value_or(text::Format::automatic);
  const text::Tally tally = text::read_documents(source, accept, [&](const text::Problem& problem) {
    if (before_message) before_message();
    spdlog::error("{}", problem_message(problem));
    result.problems.push_back(problem);
  });
  result.documents = tally.documents;
  if (tally.ignored > 0) spdlog::info("{} files of other kinds left out", tally.ignored);
  if (tally.repeated > 0) spdlog::info("{} files left out that were read already", tally.repeated);
  if (tally.superseded > 0) spdlog::info("{} former versions of documents left out", tally.superseded);
  return result;
}

InputResult read_figures(const InputOptions& input, const General& general, const extract::Options& options,
                         Pipeline::Consume consume) {
  const bool shows_progress = !general.log.quiet && ::isatty(STDERR_FILENO) == 1;
  Progress progress(shows_progress, shows_progress ? bytes_named(input.paths) : 0);
  const unsigned jobs = input.jobs != 0 ? input.jobs : std::max(1U, std::thread::hardware_concurrency());
  Pipeline pipeline(jobs, options, [&](extract::Reading&& reading) {
    progress.add(reading.bytes, reading.assertions.size());
    return consume(std::move(reading));
  });
  InputResult result = read_documents(
      input, [&](text::Document&& document) { return pipeline.push(std::move(document)); }, [&] { progress.clear(); });
  pipeline.finish();
  return result;
}

void complain_of_nothing(const InputOptions& input) {
  std::string where;
  for (const std::string& path : input.paths)
    where += (where.empty() ? "" : " ") + (path == "-" ? "standard input" : path);
  constexpr std::size_t kLongest = 200;
  if (where.size() > kLongest) where = std::to_string(input.paths.size()) + " paths";
  complain({where, "no document could be read",
            "name a file that holds text, a folder of such files, or - for standard input"});
}

}  // namespace figcheck::cli
