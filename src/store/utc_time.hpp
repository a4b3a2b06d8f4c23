#pragma once

#include <string>

namespace figcheck::store {

/// The clock's time in UTC to the second, ISO 8601: "2025-08-16T02:00:00Z".
std::string utc_now();

}  // namespace figcheck::store
