#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::store {

/// Some strings as one, so that no two lists come to the same: each with its length before it, "2:ab,0:," (Bernstein's
/// netstrings).
std::string packed_fields(std::span<const std::string_view> fields);

/// The strings that were packed so; nothing if there are not exactly `count` or anything is left over.
std::optional<std::vector<std::string>> unpacked_fields(std::string_view packed, std::size_t count);

}  // namespace figcheck::store
