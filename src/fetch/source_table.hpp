#pragma once

#include <optional>
#include <string>

#include "fetch/source.hpp"
#include "fetch/toml_table.hpp"

namespace figcheck::fetch {

/// Reads one [[source]]. Paths are taken from `folder`. Nothing where it has no location that can be used; what is
/// wrong is told in any case.
std::optional<Source> read_source(TomlTable& table, const std::string& folder);

/// A path as seen from a folder, without "." and "..".
std::string path_from(const std::string& folder, const std::string& path);

}  // namespace figcheck::fetch
