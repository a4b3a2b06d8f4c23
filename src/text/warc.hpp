#pragma once

#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads a web archive, WARC 1.0 or 1.1 (ISO 28500), as a stream that holds one record at a time: of responses with
/// status 200, of resources and of conversions (Common Crawl's WET), those that are HTML, plain text, feeds or PDF. A
/// document is called by the address that was fetched. Its date is the one that it gives itself: the day of the crawl
/// is not the day of publication, and is not taken for it.
///
/// A record that is broken, or whose length is wrong, is reported with its offset in the unpacked file, and reading
/// goes on at the next line that begins as a record does.
void read_warc(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

bool looks_like_warc(std::string_view head);

}  // namespace figcheck::text
