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

}  // namespace

Problem system_problem(const std::string& path, int error) {
  return {path, "cannot be read: " + std::generic_category().message(error), remedy_for(error)};
}

std::optional<ByteSource> ByteSource::open(const std::string& path, Problem& problem) {
  if (path == "-") return ByteSource(STDIN_FILENO, false);
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) {
    problem = system_problem(path, errno);
    return std::nullopt;
  }
  return ByteSource(descriptor, true);
}

ByteSource::ByteSource(ByteSource&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      owned_(std::exchange(other.owned_, false)),
      error_(other.error_),
      head_(std::move(other.head_)),
      head_read_(other.head_read_),
      looked_(other.looked_) {}

ByteSource::~ByteSource() {
  if (owned_) ::close(descriptor_);
}

std::size_t ByteSource::read_some(char* into, std::size_t most) {
  std::size_t got = 0;
  while (got < most) {
    const ssize_t count = ::read(descriptor_, into + got, most - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) error_ = errno;
    if (count <= 0) break;
    got += static_cast<std::size_t>(count);
  }
  return got;
}

std::string_view ByteSource::head() {
  if (!looked_) {
    looked_ = true;
    head_.resize(head_size);
    head_.resize(read_some(head_.data(), head_size));
  }
  return head_;
}

std::size_t ByteSource::read(char* into, std::size_t most) {
  const std::size_t ready = std::min(most, head_.size() - head_read_);
  std::memcpy(into, head_.data() + head_read_, ready);
  head_read_ += ready;
  return ready == most || error_ != 0 ? ready : ready + read_some(into + ready, most - ready);
}

std::optional<std::size_t> ByteSource::size() const {
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::size_t>(status.st_size);
}

}  // namespace figcheck::text
