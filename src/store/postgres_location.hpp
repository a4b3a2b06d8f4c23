#pragma once

#include <string>
#include <string_view>

namespace figcheck::store {

/// An address of PostgreSQL's as messages may show it: without the password, which stands before the "@" or in a
/// parameter.
std::string without_password(std::string_view location);

/// The address with figcheck's own defaults for what it does not name itself: how long to wait for a connection, and
/// what the server's administrator sees it as.
std::string with_defaults(std::string_view location);

}  // namespace figcheck::store
