#include "ended_run.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include "../cli/program_run.hpp"

namespace figcheck::nightly {
namespace {

using Clock = std::chrono::steady_clock;

int wait_for(pid_t child, const EndAt& at, Clock::time_point began) {
  int status = 0;
  if (at.time) {
    std::this_thread::sleep_until(began + *at.time);
    ::kill(child, SIGKILL);
  }
  while (::waitpid(child, &status, WNOHANG) == 0) {
    if (Clock::now() > began + std::chrono::minutes(2)) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      return -1;
    }
    std::this_thread::sleep_for(std::chrono::microseconds(500));
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Ended run_and_end(const std::filesystem::path& folder, const std::vector<std::string>& arguments, const EndAt& at) {
  const cli::Folder own;  // for what is no part of the run
  const std::string error = (own.path() / "error").string(), count = (own.path() / "count").string();
  // libpqxx leaks a result where a connection is lost.
  own.write("suppressions", "leak:libpqxx\n");
  // ASan wants to be the first library, which the one that ends the program is.
  std::vector<std::string> words{"env",
                                 "--chdir=" + folder.string(),
                                 "LC_ALL=C",
                                 "ASAN_OPTIONS=verify_asan_link_order=0",
                                 "LSAN_OPTIONS=print_suppressions=0:suppressions=" +
                                     (own.path() / "suppressions").string(),
                                 "COUNT_CALLS_TO=" + count,
                                 std::string("LD_PRELOAD=") + END_AT_CALL};
  if (at.call) words.push_back("END_AT_CALL=" + std::to_string(*at.call));
  words.emplace_back(FIGCHECK_PROGRAM);
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, error.c_str(), O_WRONLY | O_CREAT, 0600);
  pid_t child = -1;
  const auto began = Clock::now();
  const int failure = ::posix_spawnp(&child, "env", &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) throw std::runtime_error("cannot run env");
  Ended ended;
  ended.status = wait_for(child, at, began);
  ended.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
  std::ifstream(count) >> ended.calls;
  std::ifstream said(error);
  ended.error.assign(std::istreambuf_iterator<char>(said), {});
  return ended;
}

}  // namespace figcheck::nightly
