#pragma once

#include "fetch/clock.hpp"
#include "fetch/collect.hpp"

namespace figcheck::fetch {

/// Collects from a source of files (see collect).
void collect_files(const Source& source, const Clock& clock, const Memory& memory, Sink& sink);

}  // namespace figcheck::fetch
