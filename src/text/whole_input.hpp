#pragma once

#include <optional>
#include <string>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"
#include "text/reader.hpp"

namespace figcheck::text {

/// Reads all of an input that is one document, or reports why not. Of an input that breaks off but is sound as far as
/// it came, what stands before the last `cut` is kept and the break reported, since it may fall within a number;
/// without a `cut` nothing of it is. Nothing if there is nothing to go on with.
std::optional<std::string> read_whole_input(ByteSource& source, const std::string& path, const Input& input,
                                            Delivery& delivery, std::optional<char> cut);

}  // namespace figcheck::text
