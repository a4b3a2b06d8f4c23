// A robots.txt of any bytes, asked about paths that are taken from it.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "fetch/robots.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace figcheck::fetch;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Robots robots = Robots::parse(bytes, "figcheck");
  if (!robots.allows("/robots.txt")) std::abort();
  if (robots.crawl_delay() && (*robots.crawl_delay() < std::chrono::milliseconds(0) ||
                               *robots.crawl_delay() > std::chrono::milliseconds(60'000))) {
    std::abort();
  }
  std::size_t at = 0;
  for (int asked = 0; asked < 50 && at < size; ++asked) {
    const std::size_t slash = bytes.find('/', at);
    if (slash == std::string_view::npos) break;
    at = std::min(bytes.find_first_of("\r\n", slash), size);
    robots.allows(bytes.substr(slash, at - slash));
  }
  // No group speaks of a crawler that none names but for everyone.
  if (bytes.find('*') == std::string_view::npos && !Robots::parse(bytes, "nobody-is-called-this").allows("/a") &&
      bytes.find("nobody") == std::string_view::npos) {
    std::abort();
  }
  return 0;
}
