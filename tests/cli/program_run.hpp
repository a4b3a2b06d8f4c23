#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::cli {

/// What a run of the program left.
struct Outcome {
  int status = -1;  ///< exit status; 128 + signal if one ended it; -1 if it did not end within a minute
  std::string out;
  std::string error;
};

/// Where a run's standard output goes: kept, nowhere (closed), a full device, or a pipe that nobody reads.
enum class Sink { kept, closed, full, unread };

/// A folder of a test's own, gone after it; files in it are named relative to it.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, std::string_view content) const;
  std::string read(const std::string& name) const;
  bool has(const std::string& name) const { return std::filesystem::exists(path_ / name); }
  std::vector<std::string> names() const;

  /// Runs figcheck in this folder with these arguments.
  Outcome run(const std::vector<std::string>& arguments, std::string_view input = "", Sink sink = Sink::kept,
              const std::vector<std::string>& environment = {}) const;

 private:
  std::filesystem::path path_;
};

/// Two articles of one day that contradict each other, and one that does not: "linnet/a.txt", "linnet/b.txt",
/// "linnet/c.txt".
void write_articles(const Folder& folder);

/// A file of the repository.
std::string repository_file(const std::string& name);

}  // namespace figcheck::cli
