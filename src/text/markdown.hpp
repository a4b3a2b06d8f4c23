#pragma once

#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads the source as one Markdown document (CommonMark with GitHub's tables), called `path`. Its text is what the
/// page would show: no marks, no addresses of links; paragraphs with an empty line between, list items and table rows a
/// line each. Blocks of code are left out: what stands in them is a program's or a log's, not asserted by the author;
/// code within a sentence stays, since figures are often set so. A front matter of "---" lines (YAML's simple "key:
/// value") gives title, date, author, outlet and url.
void read_markdown(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

/// Whether a text begins with a front matter: a line "---", lines of keys and values, a line "---".
bool has_front_matter(std::string_view head);

}  // namespace figcheck::text
