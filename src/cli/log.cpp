#include "cli/log.hpp"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/ansicolor_sink.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "report/escape.hpp"

namespace figcheck::cli {

bool wants_color(const std::string& color, int fd) {
  if (color == "always") return true;
  if (color == "never") return false;
  const char* const none = std::getenv("NO_COLOR");
  const char* const terminal = std::getenv("TERM");
  if (none != nullptr && *none != '\0') return false;
  if (terminal != nullptr && std::string_view(terminal) == "dumb") return false;
  return ::isatty(fd) == 1;
}

bool start_log(const LogOptions& options, std::string& error) {
  const auto level = spdlog::level::from_str(options.level);
  std::vector<spdlog::sink_ptr> sinks;
  const auto mode = wants_color(options.color, STDERR_FILENO) ? spdlog::color_mode::always : spdlog::color_mode::never;
  auto console = std::make_shared<spdlog::sinks::ansicolor_stderr_sink_mt>(mode);
  console->set_pattern("%^figcheck:%$ %v");
  console->set_level(options.quiet ? std::max(level, spdlog::level::err) : level);
  sinks.push_back(std::move(console));
  auto least = sinks.front()->level();
  if (!options.file.empty()) {
    try {
      spdlog::sink_ptr file;
      if (options.max_bytes > 0)
        file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(options.file, options.max_bytes, options.files);
      else
        file = std::make_shared<spdlog::sinks::basic_file_sink_mt>(options.file);
      file->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
      file->set_level(std::min(level, spdlog::level::info));
      least = std::min(least, file->level());
      sinks.push_back(std::move(file));
    } catch (const spdlog::spdlog_ex& failure) {
      error = failure.what();
      return false;
    }
  }
  auto logger = std::make_shared<spdlog::logger>("figcheck", sinks.begin(), sinks.end());
  logger->set_level(least);
  logger->flush_on(spdlog::level::warn);
  spdlog::set_default_logger(std::move(logger));
  return true;
}

std::string problem_message(const text::Problem& problem) {
  std::string message;
  if (!problem.where.empty()) message += report::terminal(problem.where) + ": ";
  message += report::terminal(problem.what);
  if (!problem.remedy.empty()) message += "; " + report::terminal(problem.remedy);
  return message;
}

void complain(const text::Problem& problem) {
  const std::string line = "figcheck: " + problem_message(problem) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace figcheck::cli
