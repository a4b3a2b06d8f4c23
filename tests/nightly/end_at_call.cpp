// Loaded before a program's libraries (LD_PRELOAD), counts the calls by which it writes, and ends it in place of one of
// them, as a power cut would: END_AT_CALL=17 in the environment names the 17th. COUNT_CALLS_TO=FILE has the number of
// calls written there when the program ends by itself.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

std::atomic<long> calls{0};

long last_call() {
  static const char* const given = std::getenv("END_AT_CALL");
  static const long number = given == nullptr ? 0 : std::atol(given);
  return number;
}

void count_call() {
  if (++calls == last_call()) ::kill(::getpid(), SIGKILL);
}

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

struct AtEnd {
  ~AtEnd() {
    const char* const file = std::getenv("COUNT_CALLS_TO");
    if (file == nullptr) return;
    if (std::FILE* const out = std::fopen(file, "w")) {
      std::fprintf(out, "%ld\n", calls.load());
      std::fclose(out);
    }
  }
} at_end;

}  // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t count) {
  count_call();
  static const auto call = next<ssize_t (*)(int, const void*, size_t)>("write");
  return call(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t at) {
  count_call();
  static const auto call = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
  return call(fd, bytes, count, at);
}

ssize_t pwrite(int fd, const void* bytes, size_t count, off_t at) { return pwrite64(fd, bytes, count, at); }

ssize_t send(int fd, const void* bytes, size_t count, int flags) {
  count_call();
  static const auto call = next<ssize_t (*)(int, const void*, size_t, int)>("send");
  return call(fd, bytes, count, flags);
}

int fsync(int fd) {
  count_call();
  static const auto call = next<int (*)(int)>("fsync");
  return call(fd);
}

int fdatasync(int fd) {
  count_call();
  static const auto call = next<int (*)(int)>("fdatasync");
  return call(fd);
}

int rename(const char* from, const char* to) {
  count_call();
  static const auto call = next<int (*)(const char*, const char*)>("rename");
  return call(from, to);
}

int unlink(const char* path) {
  count_call();
  static const auto call = next<int (*)(const char*)>("unlink");
  return call(path);
}

int ftruncate64(int fd, off64_t length) {
  count_call();
  static const auto call = next<int (*)(int, off64_t)>("ftruncate64");
  return call(fd, length);
}

int mkostemp64(char* path, int flags) {
  count_call();
  static const auto call = next<int (*)(char*, int)>("mkostemp64");
  return call(path, flags);
}
}
