#include "fetch/collect_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "fetch/file_unit.hpp"
#include "fetch/fingerprint.hpp"
#include "fetch/json_lines_drop.hpp"
#include "text/blank.hpp"
#include "text/byte_source.hpp"
#include "text/compression.hpp"
#include "text/delivery.hpp"
#include "text/walk.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::size_t chunk = std::size_t{256} << 10;
/// A file that was changed this shortly before it was looked at may be changed again without its times telling.
constexpr std::int64_t fresh = 2'000'000'000;  // nanoseconds

std::int64_t nanoseconds(const timespec& time) {
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::string state_of(const struct stat& status) {
  return std::to_string(status.st_size) + ' ' + std::to_string(nanoseconds(status.st_mtim)) + ' ' +
         std::to_string(nanoseconds(status.st_ctim)) + ' ' + std::to_string(status.st_ino);
}

bool has_extension(std::string_view path, std::initializer_list<std::string_view> extensions) {
  std::string name = text::ascii_lower(path);
  for (const std::string_view packed : text::packed_extensions)
    if (name.ends_with(packed)) name.resize(name.size() - packed.size());
  return std::any_of(extensions.begin(), extensions.end(), [&](std::string_view each) { return name.ends_with(each); });
}

/// The fingerprint of a file's bytes. Nothing, and the problem told, if it cannot be read.
std::optional<Fingerprint> fingerprint_of(const FileUnit& unit, Sink& sink) {
  text::Problem problem;
  auto source = text::ByteSource::open(unit.path, problem);
  if (!source) {
    sink.problem(unit.named(problem));
    return std::nullopt;
  }
  Fingerprint fingerprint;
  std::string buffer(chunk, '\0');
  while (const std::size_t got = source->read(buffer.data(), buffer.size()))
    fingerprint.add(std::string_view(buffer).substr(0, got));
  if (source->fault() == nullptr) return fingerprint;
  sink.problem(unit.named(text::problem_of(unit.path, *source->fault())));
  return std::nullopt;
}

/// Reads the files that a walk finds.
class FileCollector {
 public:
  FileCollector(const Source& source, const Clock& clock, const Memory& memory, Sink& sink)
      : source_(source), clock_(clock), memory_(memory), sink_(sink) {}

  void collect() {
    text::Delivery delivery(accept_nothing_, report_);
    text::Walk walk(delivery, [&](const std::string& path) {
      take(path);
      if (!sink_.more()) delivery.tally().stopped = true;
    });
    walk.visit(source_.location);
  }

 private:
  /// Whether a file that lies in the source's folder is of the source's kind.
  bool is_wanted(const std::string& path) const {
    if (path == source_.location || source_.kind == SourceKind::folder) return true;
    return source_.kind == SourceKind::warc ? has_extension(path, {".warc", ".wet"})
                                            : has_extension(path, {".jsonl", ".ndjson"});
  }

  void take(const std::string& path) {
    if (!is_wanted(path)) return;
    FileUnit unit{source_, path, {}, {}};
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
      sink_.problem(unit.named(text::system_problem(path, errno)));
      return;
    }
    if (!S_ISREG(status.st_mode)) {
      sink_.problem(
          unit.named(text::Problem{path, "a pipe, socket or device, not a file", "name a file or a folder as source"}));
      return;
    }
    unit.known = Version::parse(memory_.recall(unit.key()).value_or(""));
    const std::string state = state_of(status);
    if (unit.known.text("state") == state) return;
    const std::int64_t now =
        std::chrono::duration_cast<std::chrono::nanoseconds>(clock_.wall().time_since_epoch()).count();
    const bool told_apart = std::max(nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)) + fresh < now;
    if (told_apart) unit.state = state;
    if (is_json_lines(path) && read_json_lines_drop(unit, sink_)) return;
    read_whole(unit, state);
  }

  bool is_json_lines(const std::string& path) const {
    if (source_.kind == SourceKind::jsonl || source_.format == text::Format::jsonl) return true;
    return source_.kind == SourceKind::folder && source_.format == text::Format::automatic &&
           has_extension(path, {".jsonl", ".ndjson"});
  }

  void read_whole(const FileUnit& unit, const std::string& state) {
    const auto fingerprint = fingerprint_of(unit, sink_);
    if (!fingerprint) return;
    Version next;
    next.add("state", unit.state);
    next.add("hash", to_string(*fingerprint));
    if (unit.known.text("hash") == to_string(*fingerprint)) {
      sink_.unit_read(unit.key(), next.token());
      return;
    }
    text::Input input;
    input.paths = {unit.path};
    input.format = source_.kind == SourceKind::jsonl  ? text::Format::jsonl
                   : source_.kind == SourceKind::warc ? text::Format::warc
                                                      : source_.format;
    input.repeated_ids = text::RepeatedIds::kept;
    const text::Tally tally = text::read_documents(
        input,
        [&](text::Document&& document) {
          sink_.document(unit.named(std::move(document)));
          return sink_.more();
        },
        [&](const text::Problem& problem) { sink_.problem(unit.named(problem)); });
    if (tally.stopped) return;
    struct stat status {};
    if (::stat(unit.path.c_str(), &status) != 0 || state_of(status) != state) {
      sink_.problem(
          unit.named(text::Problem{unit.path, "was changed while it was read", "the next run reads it again"}));
      next = Version();
      next.add("changing", 1);
    }
    sink_.unit_read(unit.key(), next.token());
  }

  const Source& source_;
  const Clock& clock_;
  const Memory& memory_;
  Sink& sink_;
  const std::function<bool(text::Document&&)> accept_nothing_ = [](text::Document&&) { return false; };
  const std::function<void(const text::Problem&)> report_ = [this](const text::Problem& problem) {
    sink_.problem(FileUnit{source_, {}, {}, {}}.named(problem));
  };
};

}  // namespace

void collect_files(const Source& source, const Clock& clock, const Memory& memory, Sink& sink) {
  FileCollector(source, clock, memory, sink).collect();
}

}  // namespace figcheck::fetch
