#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/decision.hpp"
#include "text/document.hpp"

namespace figcheck::store {

/// Decisions as a text that a person can review, keep under version control and carry to another store: TOML, one
/// [[decision]] each, in their order. The same decisions give the same bytes.
std::string write_decisions(const std::vector<Decision>& decisions);

/// Reads what write_decisions wrote, or a person. An anchor that is left out follows from document, sentence and
/// figure. Nothing if anything is wrong with it; `problems` then holds all that was found, with `path`, line and
/// remedy.
std::optional<std::vector<Decision>> parse_decisions(std::string_view toml, const std::string& path,
                                                     std::vector<text::Problem>& problems);

}  // namespace figcheck::store
