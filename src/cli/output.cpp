#include "cli/output.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace figcheck::cli {

namespace {

// The temporary file that an interruption must remove: read by the signal handler, so plain bytes.
std::array<char, PATH_MAX> unfinished_file{};
std::atomic<bool> is_unfinished{false};

extern "C" void remove_unfinished_file(int signal) {
  if (is_unfinished.load()) ::unlink(unfinished_file.data());
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

void guard_unfinished_file(const std::string& path) {
  if (path.size() >= unfinished_file.size()) return;
  std::memcpy(unfinished_file.data(), path.c_str(), path.size() + 1);
  is_unfinished.store(true);
  for (const int each : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction old {};
    // What the parent set to be ignored (nohup) stays ignored.
    if (::sigaction(each, nullptr, &old) == 0 && old.sa_handler != SIG_IGN) ::signal(each, remove_unfinished_file);
  }
}

/// The file behind a symbolic link, so that the link stays one.
std::string resolved(const std::string& path) {
  std::array<char, PATH_MAX> buffer;
  return ::realpath(path.c_str(), buffer.data()) != nullptr ? std::string(buffer.data()) : path;
}

/// The permissions that the user's umask leaves a new file; mkostemp gives none but the owner's.
mode_t new_file_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

void prepare_standard_streams() {
  ::signal(SIGPIPE, SIG_IGN);
  // A file that may grow no further (ulimit -f) is an error of the write then, with a message, as a full disk is.
  ::signal(SIGXFSZ, SIG_IGN);
  for (int fd = 0; fd <= 2; ++fd) {
    // Opened the wrong way round, so that using it is an error as it would have been.
    if (::fcntl(fd, F_GETFD) == -1 && errno == EBADF) {
      if (::open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) == -1) return;
    }
  }
}

Output::~Output() {
  if (!temporary_.empty()) {
    ::unlink(temporary_.c_str());
    is_unfinished.store(false);
  }
  if (fd_ > 2) ::close(fd_);
}

bool Output::fail(std::string_view doing) {
  const int cause = errno;
  state_ = cause == EPIPE ? State::reader_gone : State::failed;
  error_ = std::string(doing) + ": " + std::strerror(cause);
  return false;
}

bool Output::open(const std::string& path) {
  if (path.empty() || path == "-") {
    name_ = "standard output";
    fd_ = 1;
    return true;
  }
  name_ = path;
  struct stat there {};
  const bool exists = ::stat(path.c_str(), &there) == 0;
  if (exists && S_ISDIR(there.st_mode)) {
    errno = EISDIR;
    return fail("cannot be written");
  }
  if (exists && !S_ISREG(there.st_mode)) {
    fd_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    return fd_ != -1 || fail("cannot be opened for writing");
  }
  target_ = exists ? resolved(path) : path;
  if (exists && ::access(target_.c_str(), W_OK) != 0) return fail("cannot be written");
  const std::size_t slash = target_.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : target_.substr(0, slash + 1);
  std::string temporary = folder + ".figcheck-XXXXXX";
  fd_ = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (fd_ == -1) return fail("cannot be written in that folder");
  temporary_ = std::move(temporary);
  guard_unfinished_file(temporary_);
  if (::fchmod(fd_, exists ? there.st_mode & 07777 : new_file_mode()) != 0)
    return fail("cannot be given its permissions");
  return true;
}

bool Output::write(std::string_view bytes) {
  if (state_ != State::good) return false;
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      struct pollfd wait {
        fd_, POLLOUT, 0
      };
      ::poll(&wait, 1, -1);
    } else if (errno != EINTR) {
      return fail("cannot be written");
    }
  }
  return true;
}

bool Output::commit() {
  if (state_ != State::good) return false;
  if (temporary_.empty()) {
    // A network file system may report only now that there was no room. Standard output stays open: others may share
    // it.
    if (fd_ > 2) {
      const int closed = ::close(fd_);
      fd_ = -1;
      if (closed != 0) return fail("cannot be written");
    }
    return true;
  }
  if (::fsync(fd_) != 0) return fail("cannot be written");
  const int closed = ::close(fd_);
  fd_ = -1;
  if (closed != 0) return fail("cannot be written");
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) return fail("cannot be put in place");
  temporary_.clear();
  is_unfinished.store(false);
  return true;
}

bool Output::is_terminal() const { return fd_ >= 0 && ::isatty(fd_) == 1; }

}  // namespace figcheck::cli
