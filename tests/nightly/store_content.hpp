#pragma once

#include <string>
#include <vector>

namespace figcheck::nightly {

/// All that a store holds, in lines that are in order and the same in every store of the same content: without the
/// numbers that the store gave, and of times only the day.
std::vector<std::string> content_of(const std::string& location);

}  // namespace figcheck::nightly
