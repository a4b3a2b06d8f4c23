#pragma once

#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "text/delivery.hpp"

namespace figcheck::text {

/// Reads the source as one PDF, called `path`: its running text (see pdf_layout.hpp), its title where that is one, and
/// the day it was made where its text gives no date. poppler's program `pdftotext` does it, in a process of its own
/// with bounds of time, memory and output, so that a document made to harm does none here. Reported are a missing
/// program, PDFs that are encrypted, broken or over the bounds, and those without text, such as scans.
void read_pdf(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);

/// "%PDF-" behind nothing but white space in the first 1024 bytes, which is where Acrobat looks for it (Adobe's
/// implementation note 13 to PDF 1.7).
bool looks_like_pdf(std::string_view head);

}  // namespace figcheck::text
