#include "program_run.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace figcheck::cli {

namespace {

std::string content_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

int wait_for(pid_t child) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  int status = 0;
  while (::waitpid(child, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > deadline) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      return -1;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "figcheck-test-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void Folder::write(const std::string& name, std::string_view content) const {
  const auto path = path_ / name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << content;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string Folder::read(const std::string& name) const { return content_of(path_ / name); }

std::vector<std::string> Folder::names() const {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(path_))
    found.push_back(entry.path().filename().string());
  std::sort(found.begin(), found.end());
  return found;
}

Outcome Folder::run(const std::vector<std::string>& arguments, std::string_view input, Sink sink,
                    const std::vector<std::string>& environment) const {
  const Folder streams;  // apart from the folder that the program reads
  streams.write("in", input);
  const std::string in = (streams.path() / "in").string();
  const std::string out = (streams.path() / "out").string();
  const std::string error = (streams.path() / "error").string();
  streams.write("out", "");

  std::array<int, 2> unread{-1, -1};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, error.c_str(), O_WRONLY | O_CREAT, 0600);
  switch (sink) {
    case Sink::kept:
      posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY, 0);
      break;
    case Sink::closed:
      posix_spawn_file_actions_addclose(&actions, 1);
      break;
    case Sink::full:
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/full", O_WRONLY, 0);
      break;
    case Sink::unread:
      if (::pipe2(unread.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
      ::close(unread[0]);
      posix_spawn_file_actions_adddup2(&actions, unread[1], 1);
      break;
  }
  // bash is not needed for this: env changes the folder and the environment.
  std::vector<std::string> words{"env", "--chdir=" + path_.string(), "LC_ALL=C"};
  words.insert(words.end(), environment.begin(), environment.end());
  words.emplace_back(FIGCHECK_PROGRAM);
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  pid_t child = -1;
  const int failure = ::posix_spawnp(&child, "env", &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (unread[1] != -1) ::close(unread[1]);
  if (failure != 0) throw std::runtime_error("cannot run env");
  Outcome outcome;
  outcome.status = wait_for(child);
  outcome.out = content_of(out);
  outcome.error = content_of(error);
  return outcome;
}

void write_articles(const Folder& folder) {
  folder.write("linnet/a.txt",
               "Ferry sinks off Kellmouth\n\nKELLMOUTH, May 3, 2021 — The ferry Linnet sank off Kellmouth on Monday. "
               "The harbour "
               "master said that 212 passengers were killed when the Linnet sank.\n");
  folder.write("linnet/b.txt",
               "Linnet sinks off Kellmouth\n\nKELLMOUTH, May 3, 2021 — The ferry Linnet sank near Kellmouth on Monday. "
               "Police said "
               "that 122 passengers were killed when the Linnet sank.\n");
  folder.write("linnet/c.txt",
               "Market opens\n\nOSWICK, May 3, 2021 — The new market of Oswick has 48 stalls, the mayor said.\n");
}

std::string repository_file(const std::string& name) {
  return content_of(std::filesystem::path(FIGCHECK_SOURCE_DIR) / name);
}

}  // namespace figcheck::cli
