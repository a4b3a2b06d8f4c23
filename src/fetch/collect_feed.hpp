#pragma once

#include "fetch/collect.hpp"

namespace figcheck::fetch {

/// Collects from a feed (see collect).
void collect_feed(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink);

}  // namespace figcheck::fetch
