#include "fetch/collect.hpp"

#include "fetch/collect_feed.hpp"
#include "fetch/collect_files.hpp"
#include "fetch/collect_sitemap.hpp"

namespace figcheck::fetch {

void collect(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink) {
  switch (source.kind) {
    case SourceKind::folder:
    case SourceKind::jsonl:
    case SourceKind::warc:
      collect_files(source, visitor.clock(), memory, sink);
      break;
    case SourceKind::feed:
      collect_feed(source, visitor, memory, sink);
      break;
    case SourceKind::sitemap:
      collect_sitemap(source, visitor, memory, sink);
      break;
  }
}

}  // namespace figcheck::fetch
