#pragma once

#include <string>

#include "fetch/collect.hpp"
#include "fetch/version.hpp"

namespace figcheck::fetch {

/// A file that is to be read, and what is known of it.
struct FileUnit {
  const Source& source;
  std::string path;
  std::string
      state;  ///< size, times and inode as they are now; "" where the times are too fresh to tell versions apart
  Version known;

  /// A path or id below the source's location, as the configuration writes it.
  std::string called(const std::string& path_or_id) const {
    if (!path_or_id.starts_with(source.location)) return path_or_id;
    const std::string rest = path_or_id.substr(source.location.size());
    const bool below = rest.empty() || rest[0] == '/' || rest[0] == ':' || rest[0] == '#' || rest[0] == ',';
    return below ? source.written + rest : path_or_id;
  }
  std::string key() const { return called(path); }

  text::Document named(text::Document&& document) const {
    document.id = called(document.id);
    if (document.outlet.empty()) document.outlet = source.outlet;
    return std::move(document);
  }
  text::Problem named(text::Problem problem) const {
    problem.where = called(problem.where);
    return problem;
  }
};

}  // namespace figcheck::fetch
