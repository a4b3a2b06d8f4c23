#include "fetch/json_lines_drop.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "fetch/fingerprint.hpp"
#include "text/blank.hpp"
#include "text/byte_source.hpp"
#include "text/compression.hpp"
#include "text/delivery.hpp"
#include "text/json_lines.hpp"
#include "text/json_record.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::uint64_t part = std::uint64_t{16} << 20;  // bytes, and the rest of the line in which they end
constexpr std::size_t chunk = std::size_t{256} << 10;

/// A file that is read from anywhere.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {
    if (descriptor_ < 0) error_ = errno;
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  int error() const { return error_; }

  std::uint64_t size() {
    struct stat status {};
    if (::fstat(descriptor_, &status) == 0) return static_cast<std::uint64_t>(status.st_size);
    error_ = errno;
    return 0;
  }

  /// Fewer than `most` bytes only at the end or at an error.
  std::size_t read(std::uint64_t at, char* into, std::size_t most) {
    std::size_t got = 0;
    while (got < most && error_ == 0) {
      const ssize_t count = ::pread(descriptor_, into + got, most - got, static_cast<off_t>(at + got));
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) error_ = errno;
      if (count <= 0) break;
      got += static_cast<std::size_t>(count);
    }
    return got;
  }

 private:
  int descriptor_;
  int error_ = 0;
};

/// How far a drop was read.
struct Progress {
  std::uint64_t bytes = 0;
  std::uint64_t lines = 0;
  Fingerprint fingerprint;  ///< of the bytes
};

/// The bytes of a file from one place to another, which are counted as they are read.
class Range final : public text::ByteStream {
 public:
  Range(OpenFile& file, Progress& progress, std::uint64_t end) : file_(file), progress_(progress), end_(end) {}

  std::size_t read(char* into, std::size_t most) override {
    const std::size_t got = file_.read(progress_.bytes, into,
                                       static_cast<std::size_t>(std::min<std::uint64_t>(most, end_ - progress_.bytes)));
    progress_.bytes += got;
    progress_.lines += static_cast<std::uint64_t>(std::count(into, into + got, '\n'));
    progress_.fingerprint.add({into, got});
    return got;
  }

 private:
  OpenFile& file_;
  Progress& progress_;
  std::uint64_t end_;
};

/// The place behind the first line feed from `at` on; the file's end if there is none.
std::uint64_t end_of_line(OpenFile& file, std::uint64_t at, std::uint64_t size) {
  std::string buffer(chunk, '\0');
  while (at < size) {
    const std::size_t got = file.read(at, buffer.data(), buffer.size());
    if (got == 0) break;
    if (const void* feed = std::memchr(buffer.data(), '\n', got))
      return std::min(size, at + static_cast<std::uint64_t>(static_cast<const char*>(feed) - buffer.data()) + 1);
    at += got;
  }
  return size;
}

/// Where the file's last line begins; `least` if there is no line feed behind that.
std::uint64_t begin_of_last_line(OpenFile& file, std::uint64_t least, std::uint64_t size) {
  std::string buffer(chunk, '\0');
  std::uint64_t end = size;
  while (end > least) {
    const std::uint64_t begin = end - std::min<std::uint64_t>(chunk, end - least);
    const std::size_t got = file.read(begin, buffer.data(), static_cast<std::size_t>(end - begin));
    const std::size_t feed = std::string_view(buffer).substr(0, got).rfind('\n');
    if (feed != std::string_view::npos) return begin + feed + 1;
    end = begin;
  }
  return least;
}

/// Whether the line that ends the file without a line feed is all there.
bool is_whole(OpenFile& file, std::uint64_t begin, std::uint64_t size, std::size_t longest) {
  if (size - begin > longest) return true;  // it is refused, however it goes on
  std::string line(static_cast<std::size_t>(size - begin), '\0');
  line.resize(file.read(begin, line.data(), line.size()));
  text::JsonError error;
  return text::is_blank(line) || text::parse_json_record(text::trimmed(line), error).has_value();
}

/// What was read before, where it still stands there.
Progress known_progress(const FileUnit& unit, OpenFile& file, std::uint64_t size) {
  Progress progress;
  const auto before = static_cast<std::uint64_t>(std::max<std::int64_t>(unit.known.number("read"), 0));
  if (before == 0 || before > size) return {};
  std::string buffer(chunk, '\0');
  Range range(file, progress, before);
  while (range.read(buffer.data(), buffer.size()) > 0) {
  }
  const bool same = progress.bytes == before && to_string(progress.fingerprint) == unit.known.text("hash");
  return same ? progress : Progress{};
}

}  // namespace

bool read_json_lines_drop(const FileUnit& unit, Sink& sink) {
  OpenFile file(unit.path);
  const auto failed = [&] {
    if (file.error() != 0) sink.problem(unit.named(text::system_problem(unit.path, file.error())));
    return file.error() != 0;
  };
  if (failed()) return true;
  std::string head(8, '\0');
  head.resize(file.read(0, head.data(), head.size()));
  if (text::compression_of(head) != text::Compression::none) return false;

  text::Input input;
  input.repeated_ids = text::RepeatedIds::kept;
  const std::uint64_t size = file.size();
  Progress progress = known_progress(unit, file, size);
  const std::uint64_t last_line = begin_of_last_line(file, progress.bytes, size);
  const bool whole = is_whole(file, last_line, size, input.largest_document);
  const std::uint64_t end = whole ? size : last_line;
  if (failed()) return true;

  const std::function<bool(text::Document &&)> accept = [&](text::Document&& document) {
    sink.document(unit.named(std::move(document)));
    return sink.more();
  };
  const std::function<void(const text::Problem&)> report = [&](const text::Problem& problem) {
    sink.problem(unit.named(problem));
  };
  text::Delivery delivery(accept, report, input.repeated_ids);
  do {
    const std::uint64_t to = end - progress.bytes > part ? end_of_line(file, progress.bytes + part, end) : end;
    // What begins in the middle of a line that was whole goes on with its line feed.
    input.lines_before = progress.lines;
    if (to > progress.bytes || size == 0) {
      text::ByteSource source(std::make_unique<Range>(file, progress, to));
      text::read_json_lines(source, unit.path, input, delivery);
    }
    if (failed() || delivery.stopped()) return true;
    const bool last = progress.bytes >= end;
    if (!last && progress.bytes < to) {  // the file was cut meanwhile
      sink.problem(
          unit.named(text::Problem{unit.path, "was changed while it was read", "the next run reads it again"}));
      return true;
    }
    if (last && !whole) {
      sink.problem(unit.named(text::Problem{unit.path + ':' + std::to_string(progress.lines + 1),
                                            "the last line is not complete", "the next run reads it if it is then"}));
    }
    Version next;
    if (last) next.add("state", unit.state);
    next.add("read", static_cast<std::int64_t>(progress.bytes));
    next.add("lines", static_cast<std::int64_t>(progress.lines));
    next.add("hash", to_string(progress.fingerprint));
    sink.unit_read(unit.key(), next.token());
  } while (progress.bytes < end);
  return true;
}

}  // namespace figcheck::fetch
