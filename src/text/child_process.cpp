#include "text/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>

namespace figcheck::text {
namespace {

constexpr std::size_t most_error = 4096;
constexpr int no_program = 127;  // as shells say it

/// An open file's number, closed with this object.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  int number() const { return number_; }
  void set(int number) {
    close();
    number_ = number;
  }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

bool make_pipe(Descriptor& from, Descriptor& to) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return false;
  from.set(ends[0]);
  to.set(ends[1]);
  return true;
}

/// A file in memory that holds the input: no pipe to be filled while output is awaited, and it can be read twice.
int input_file(std::string_view input) {
  const int file = ::memfd_create("figcheck-input", MFD_CLOEXEC);
  for (std::size_t at = 0; file >= 0 && at < input.size();) {
    const ssize_t written = ::write(file, input.data() + at, input.size() - at);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      ::close(file);
      return -1;
    }
    at += static_cast<std::size_t>(written);
  }
  if (file >= 0) ::lseek(file, 0, SEEK_SET);
  return file;
}

void limit(int resource, rlim_t most) {
  const rlimit bounds{most, most};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &bounds);
}

/// What the child does between fork and exec: only calls that are safe there.
[[noreturn]] void become(char* const* arguments, int input, int out, int error, const ChildLimits& limits) {
  ::setpgid(0, 0);
  ::dup2(input, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(error, STDERR_FILENO);
  limit(RLIMIT_CPU, limits.seconds + 1);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_AS, limits.memory);
  ::signal(SIGPIPE, SIG_DFL);
  ::execvp(arguments[0], arguments);
  ::_exit(errno == ENOENT ? no_program : 126);
}

/// Reads both streams until both are closed or a limit is met.
ChildEnd collect(Descriptor& out, Descriptor& error, const ChildLimits& limits, ChildOutcome& outcome) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds);
  std::array<char, 65536> buffer;
  std::array<pollfd, 2> open = {pollfd{out.number(), POLLIN, 0}, pollfd{error.number(), POLLIN, 0}};
  while (open[0].fd >= 0 || open[1].fd >= 0) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0) return ChildEnd::timed_out;
    const int ready = ::poll(open.data(), open.size(), static_cast<int>(std::min<std::int64_t>(left.count(), 1000)));
    if (ready < 0 && errno != EINTR) return ChildEnd::killed;
    if (ready <= 0) continue;
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (open[i].fd < 0 || open[i].revents == 0) continue;
      const ssize_t got = ::read(open[i].fd, buffer.data(), buffer.size());
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) {
        open[i].fd = -1;
        continue;
      }
      std::string& to = i == 0 ? outcome.out : outcome.error;
      const std::size_t most = i == 0 ? limits.output : most_error;
      to.append(buffer.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, to.size())));
      if (i == 0 && to.size() >= most) return ChildEnd::too_much_output;
    }
  }
  return ChildEnd::exited;
}

}  // namespace

ChildOutcome run_child(const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits) {
  ChildOutcome outcome;
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const Descriptor file(input_file(input));
  Descriptor out, error, out_end, error_end;
  if (file.number() < 0 || !make_pipe(out, out_end) || !make_pipe(error, error_end)) return outcome;

  const pid_t child = ::fork();
  if (child < 0) return outcome;
  if (child == 0) become(arguments.data(), file.number(), out_end.number(), error_end.number(), limits);
  ::setpgid(child, child);  // here too, so that it is done whoever comes first
  out_end.close();
  error_end.close();
  outcome.end = collect(out, error, limits, outcome);
  if (outcome.end != ChildEnd::exited) ::kill(-child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (outcome.end != ChildEnd::exited) return outcome;
  if (WIFSIGNALED(status)) {
    outcome.status = WTERMSIG(status);
    outcome.end = outcome.status == SIGXCPU || outcome.status == SIGKILL ? ChildEnd::timed_out : ChildEnd::killed;
  } else {
    outcome.status = WEXITSTATUS(status);
    if (outcome.status == no_program) outcome.end = ChildEnd::missing;
  }
  return outcome;
}

}  // namespace figcheck::text
