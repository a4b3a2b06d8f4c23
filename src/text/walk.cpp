#include "text/walk.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <string_view>
#include <vector>

#include "text/blank.hpp"
#include "text/byte_source.hpp"
#include "text/compression.hpp"

namespace figcheck::text {
namespace {

constexpr int deepest_folder = 64;
constexpr std::array<std::string_view, 17> extensions = {".txt",  ".text", ".md",    ".markdown", ".jsonl", ".ndjson",
                                                         ".html", ".htm",  ".xhtml", ".shtml",    ".xml",   ".rss",
                                                         ".atom", ".rdf",  ".warc",  ".wet",      ".pdf"};

bool has_known_extension(std::string_view name) {
  const std::string lower = ascii_lower(name);
  std::string_view bare = lower;
  for (const std::string_view packed : packed_extensions) {
    if (bare.ends_with(packed)) bare.remove_suffix(packed.size());
  }
  return std::any_of(extensions.begin(), extensions.end(), [&](std::string_view each) { return bare.ends_with(each); });
}

/// The entries of a folder that are not hidden, in the order in which their paths, and those of what is in them, sort
/// by bytes. errno of what failed, else 0.
int list_folder(const std::string& folder, std::vector<std::string>& names) {
  const std::unique_ptr<DIR, int (*)(DIR*)> handle(::opendir(folder.c_str()), ::closedir);
  if (!handle) return errno;
  errno = 0;
  while (const dirent* entry = ::readdir(handle.get())) {
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  }
  return errno;
}

}  // namespace

bool Walk::is_new(FileId id) {
  if (seen_.insert(id).second) return true;
  ++delivery_.tally().repeated;
  return false;
}

void Walk::visit(const std::string& path) {
  if (path == "-") {
    if (std::exchange(seen_input_, true)) {
      ++delivery_.tally().repeated;
    } else {
      take_(path);
    }
    return;
  }
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    delivery_.report(system_problem(path, errno));
    return;
  }
  if (!is_new({status.st_dev, status.st_ino})) return;
  if (S_ISDIR(status.st_mode)) {
    walk_folder(path, 0);
  } else {
    take_(path);
  }
}

void Walk::walk_folder(const std::string& folder, int depth) {
  if (depth > deepest_folder) {
    delivery_.report({folder, "folders nested deeper than " + std::to_string(deepest_folder) + " levels",
                      "name this folder itself"});
    return;
  }
  std::vector<std::string> names;
  if (const int error = list_folder(folder, names); error != 0) {
    Problem problem = system_problem(folder, error);
    if (error == EACCES) problem.remedy = "allow the folder to be listed (chmod +rx), or leave it out";
    delivery_.report(problem);
  }
  const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
  // A folder sorts as its files' paths do: with the slash that follows its name.
  struct Entry {
    std::string key;
    std::size_t length;
  };
  std::vector<Entry> entries;
  entries.reserve(names.size());
  for (std::string& name : names) {
    struct stat status {};
    const bool is_folder = ::stat((prefix + name).c_str(), &status) == 0 && S_ISDIR(status.st_mode);
    const std::size_t length = name.size();
    entries.push_back({is_folder ? std::move(name) + '/' : std::move(name), length});
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
  for (const Entry& entry : entries) {
    if (delivery_.stopped()) return;
    const std::string_view name = std::string_view(entry.key).substr(0, entry.length);
    visit_entry(prefix + std::string(name), name, depth);
  }
}

void Walk::visit_entry(const std::string& path, std::string_view name, int depth) {
  const bool known = has_known_extension(name);
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    if (known) {
      delivery_.report(system_problem(path, errno));
    } else {
      ++delivery_.tally().ignored;
    }
  } else if (S_ISDIR(status.st_mode)) {
    if (is_new({status.st_dev, status.st_ino})) walk_folder(path, depth + 1);
  } else if (!known) {
    ++delivery_.tally().ignored;
  } else if (!S_ISREG(status.st_mode)) {
    delivery_.report({path, "a pipe, socket or device, not a file", "name it outright if it is to be read"});
  } else if (is_new({status.st_dev, status.st_ino})) {
    take_(path);
  }
}

}  // namespace figcheck::text
