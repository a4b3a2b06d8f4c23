#pragma once

#include "fetch/collect.hpp"

namespace figcheck::fetch {

/// Collects from a sitemap, and from those that it is an index of (see collect). Indexes may be nested three deep; no
/// more than 500 sitemaps are read in one run.
void collect_sitemap(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink);

}  // namespace figcheck::fetch
