#include "cli/progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "report/number.hpp"

namespace figcheck::cli {

namespace {

constexpr double kQuietSeconds = 1;
constexpr std::size_t kQuietDocuments = 200;
constexpr auto kBetweenDrawings = std::chrono::milliseconds(100);
constexpr std::size_t kBarColumns = 24;

std::string megabytes(std::uint64_t bytes) {
  const double tenths = static_cast<double>(bytes / 100'000) / 10;
  return report::number_words(tenths) + " MB";
}

void print(std::string_view text) {
  // Without it the run goes on all the same.
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

std::size_t terminal_columns() {
  struct winsize size {};
  constexpr std::size_t kUsual = 80;
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kUsual;
}

}  // namespace

std::string progress_line(const Step& step, std::size_t columns) {
  std::string line;
  if (step.bytes_in_all > 0) {
    const double share = std::min(1.0, static_cast<double>(step.bytes) / static_cast<double>(step.bytes_in_all));
    const auto full = static_cast<std::size_t>(share * static_cast<double>(kBarColumns));
    line += '[';
    line.append(full, '=');
    line.append(kBarColumns - full, ' ');
    line += "] " + std::to_string(static_cast<int>(share * 100)) + "% ";
  }
  line += report::number_words(static_cast<double>(step.documents)) + " documents, " + megabytes(step.bytes) + ", " +
          report::number_words(static_cast<double>(step.figures)) + " figures";
  if (step.seconds > 0)
    line += ", " + megabytes(static_cast<std::uint64_t>(static_cast<double>(step.bytes) / step.seconds)) + "/s";
  if (line.size() > columns) line.resize(columns);
  return line;
}

Progress::Progress(bool shown, std::uint64_t bytes_in_all) : shown_(shown), start_(Clock::now()), drawn_at_(start_) {
  step_.bytes_in_all = bytes_in_all;
}

Progress::~Progress() { clear(); }

void Progress::add(std::uint64_t bytes, std::size_t figures) {
  const std::scoped_lock lock(mutex_);
  ++step_.documents;
  step_.bytes += bytes;
  step_.figures += figures;
  if (!shown_) return;
  const auto now = Clock::now();
  step_.seconds = std::chrono::duration<double>(now - start_).count();
  if (step_.seconds < kQuietSeconds && step_.documents < kQuietDocuments) return;
  if (drawn_ && now - drawn_at_ < kBetweenDrawings) return;
  drawn_ = true;
  drawn_at_ = now;
  const std::size_t columns = terminal_columns();
  print("\r\x1b[K" + progress_line(step_, columns > 1 ? columns - 1 : columns));
}

void Progress::clear() {
  const std::scoped_lock lock(mutex_);
  if (drawn_) print("\r\x1b[K");
  drawn_ = false;
}

}  // namespace figcheck::cli
