#pragma once

#include "fetch/collect.hpp"
#include "fetch/file_unit.hpp"

namespace figcheck::fetch {

/// Reads what was added to a file of JSON lines since it was read last, or all of it where what was read is not as it
/// was. In parts of some 16 MiB, each a unit_read of its own, so that a run that is broken off goes on behind them.
/// False, and nothing done: the file is packed.
bool read_json_lines_drop(const FileUnit& unit, Sink& sink);

}  // namespace figcheck::fetch
