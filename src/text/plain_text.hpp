#pragma once

#include <string>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads the whole source as one document called `path`, its bytes unchanged. Reports what is empty, over the limit or
/// no text.
void read_plain_text(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

}  // namespace figcheck::text
