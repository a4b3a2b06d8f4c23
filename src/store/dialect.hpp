#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace figcheck::store {

enum class Dialect : std::uint8_t { sqlite, postgres };

/// A script of SQL in a database's own words. One schema serves both databases; where they differ it says
///
///     {{key}}      the primary key of rows that are numbered as they come
///     {{integer}}  a 64-bit integer
///     {{real}}     a double
///     {{text}}     text, ordered by its bytes
///     {{blob}}     bytes
///     {{strict}}   at the end of CREATE TABLE: a column holds its own type only
///     {{keyed}}    the same of a table whose rows are kept in the order of their primary key
///
/// and otherwise keeps to what both understand: ON CONFLICT … DO UPDATE, RETURNING, partial indices, WITH, window
/// functions. Throws std::logic_error for another token.
std::string in_dialect(std::string_view script, Dialect dialect);

}  // namespace figcheck::store
