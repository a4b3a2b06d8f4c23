#include "text/byte_source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace figcheck::text {
namespace {

constexpr std::size_t head_size = 64 * 1024;
constexpr std::size_t chunk = std::size_t{1} << 20;

std::string remedy_for(int error) {
  switch (error) {
    case EACCES:
    case EPERM:
      return "allow it to be read (chmod +r), or leave it out";
    case ENOENT:
      return "check the path; a link may point to nothing";
    case ELOOP:
      return "remove the link that points to itself";
    case ENAMETOOLONG:
      return "give a shorter path";
    case EMFILE:
    case ENFILE:
      return "allow more open files (ulimit -n)";
    default:
      return "check that it can be read, or leave it out";
  }
}

Fault system_fault(int error) {
  return {"cannot be read: " + std::generic_category().message(error), remedy_for(error)};
}

/// A file, pipe or device. Owns its descriptor unless that is standard input.
class FileStream final : public ByteStream {
 public:
  FileStream(int descriptor, bool owned) : descriptor_(descriptor), owned_(owned) {}
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;
  ~FileStream() override {
    if (owned_) ::close(descriptor_);
  }

  std::size_t read(char* into, std::size_t most) override {
    std::size_t got = 0;
    while (got < most && !fault_) {
      const ssize_t count = ::read(descriptor_, into + got, most - got);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fault_ = system_fault(errno);
      if (count <= 0) break;
      got += static_cast<std::size_t>(count);
    }
    return got;
  }

  std::optional<std::size_t> size() const override {
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return static_cast<std::size_t>(status.st_size);
  }

  const Fault* fault() const override { return fault_ ? &*fault_ : nullptr; }

 private:
  int descriptor_;
  bool owned_;
  std::optional<Fault> fault_;
};

class MemoryStream final : public ByteStream {
 public:
  explicit MemoryStream(std::string_view bytes) : bytes_(bytes), size_(bytes.size()) {}

  std::size_t read(char* into, std::size_t most) override {
    const std::size_t got = std::min(most, bytes_.size());
    if (got > 0) std::memcpy(into, bytes_.data(), got);
    bytes_.remove_prefix(got);
    return got;
  }

  std::optional<std::size_t> size() const override { return size_; }

 private:
  std::string_view bytes_;
  std::size_t size_;
};

}  // namespace

Problem system_problem(const std::string& path, int error) { return problem_of(path, system_fault(error)); }

Problem problem_of(const std::string& path, const Fault& fault) { return {path, fault.what, fault.remedy}; }

Problem too_large(const std::string& path, std::size_t most) {
  return {path, "larger than a document may be (" + std::to_string(most) + " bytes)",
          "split it into documents, one a file or one a JSON line, or raise the limit"};
}

std::optional<ByteSource> ByteSource::open(const std::string& path, Problem& problem) {
  if (path == "-") return ByteSource(std::make_unique<FileStream>(STDIN_FILENO, false));
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) {
    problem = system_problem(path, errno);
    return std::nullopt;
  }
  return ByteSource(std::make_unique<FileStream>(descriptor, true));
}

ByteSource ByteSource::of(std::string_view bytes) { return ByteSource(std::make_unique<MemoryStream>(bytes)); }

std::string_view ByteSource::head() {
  if (!looked_) {
    looked_ = true;
    head_.resize(head_size);
    head_.resize(stream_->read(head_.data(), head_size));
  }
  return head_;
}

std::size_t ByteSource::read(char* into, std::size_t most) {
  const std::size_t ready = std::min(most, head_.size() - head_read_);
  if (ready > 0) std::memcpy(into, head_.data() + head_read_, ready);
  head_read_ += ready;
  return ready == most || stream_->fault() != nullptr ? ready : ready + stream_->read(into + ready, most - ready);
}

Whole read_whole(ByteSource& source, std::size_t most, std::string& bytes) {
  const auto expected = source.size();
  if (expected && *expected > most) return Whole::too_large;
  // One byte more than expected tells the end without another round.
  std::size_t step = expected ? *expected + 1 : chunk;
  while (true) {
    const std::size_t before = bytes.size();
    const std::size_t after = std::min(before + step, most + 1);
    if (!expected && after > most / 2)
      bytes.reserve(most + 1);  // exactly: doubling once more could take twice the limit
    bytes.resize(after);
    const std::size_t got = source.read(bytes.data() + before, bytes.size() - before);
    const bool end = before + got < bytes.size();
    bytes.resize(before + got);
    if (bytes.size() > most) return Whole::too_large;
    if (end) return source.fault() != nullptr ? Whole::failed : Whole::read;
    step = std::max(chunk, bytes.size());
  }
}

}  // namespace figcheck::text
