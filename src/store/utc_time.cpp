#include "store/utc_time.hpp"

#include <ctime>

namespace figcheck::store {

std::string utc_now() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  char text[sizeof "2025-08-16T02:00:00Z" + 8];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

}  // namespace figcheck::store
