#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace figcheck::text {

/// Lines that stand together on a page.
struct PdfBlock {
  std::vector<std::string> lines;
};

struct PdfPage {
  std::vector<PdfBlock> blocks;
};

/// A PDF's text as it is laid out.
struct PdfLayout {
  std::string title;
  std::string created;  ///< a date
  std::vector<PdfPage> pages;
};

/// Reads what `pdftotext -bbox-layout` prints. Anything else gives what it has of that, perhaps nothing.
PdfLayout parse_pdf_layout(std::string_view xml);

/// The running text of a PDF. Running heads, running feet and page numbers (lines at the edge of a page that stand on
/// at least half of the pages but for their digits) are left out; the lines of a paragraph are joined, also across
/// pages, and words that were broken at a line's end put together again, except for what is written with a hyphen
/// (numbers, "twenty-five", "self-"). Lines of short words and figures, as tables have, stay lines.
std::string text_of_layout(const PdfLayout& layout);

}  // namespace figcheck::text
