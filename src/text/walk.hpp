#pragma once

#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <utility>

#include "text/delivery.hpp"

namespace figcheck::text {

/// Finds the files of paths and folders, each once however often it is named or linked to. Folders are walked in the
/// byte order of their files' paths. Files of a folder are taken by extension; a pipe, socket or device in one is never
/// opened.
class Walk {
 public:
  /// Takes a file to read.
  using Take = std::function<void(const std::string& path)>;

  Walk(Delivery& delivery, Take take) : delivery_(delivery), take_(std::move(take)) {}

  /// A path that was named outright: a folder is walked, "-" and anything else is taken as it is.
  void visit(const std::string& path);

 private:
  using FileId = std::pair<dev_t, ino_t>;

  void walk_folder(const std::string& folder, int depth);
  void visit_entry(const std::string& path, std::string_view name, int depth);
  bool is_new(FileId id);

  Delivery& delivery_;
  Take take_;
  std::set<FileId> seen_;
  bool seen_input_ = false;
};

}  // namespace figcheck::text
