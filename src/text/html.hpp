#pragma once

#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads the article of an HTML page: its text (see page_text.hpp), title, outlet, author, address and date (see
/// page_facts.hpp). `charset` is what the protocol says, "" for nothing. `trouble.what` is set where the page holds no
/// text (then the document's is empty) or was read in part.
Document read_page(std::string_view html, std::string_view charset, Fault& trouble);

/// The text of a fragment of HTML, as feeds carry it: all of it, in paragraphs. "" if it shows none.
std::string text_of_fragment(std::string_view html);

/// Reads the source as one HTML page, called `path`.
void read_html(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

/// Whether a file that begins with `head` is an HTML page: by a doctype, or an element that only pages begin with
/// (WHATWG MIME Sniffing Standard, section 7.1), perhaps behind comments and an XML declaration.
bool looks_like_html(std::string_view head);

}  // namespace figcheck::text
