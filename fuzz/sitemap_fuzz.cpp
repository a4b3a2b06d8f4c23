// A sitemap of any bytes, and the addresses in it.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "fetch/sitemap.hpp"
#include "fetch/url.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace figcheck::fetch;
  static const Url base = parse_url("https://news.example/map/index.xml").value();
  figcheck::text::ByteSource source = figcheck::text::ByteSource::of({reinterpret_cast<const char*>(data), size});
  std::size_t entries = 0;
  read_sitemap(
      source, "map",
      [&](SitemapEntry&& entry) {
        if (entry.location.empty() || ++entries > most_entries) std::abort();
        if (const auto url = resolve_url(base, entry.location)) {
          if (url->scheme != "http" && url->scheme != "https") std::abort();
          // An address that was written in one spelling stays in it.
          const auto again = parse_url(url->text);
          if (!again || again->text != url->text || again->origin != url->origin) std::abort();
        }
        return true;
      },
      [](const figcheck::text::Problem& problem) {
        if (problem.what.empty() || problem.remedy.empty()) std::abort();
      });
  return 0;
}
