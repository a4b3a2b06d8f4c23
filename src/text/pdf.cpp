#include "text/pdf.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/child_process.hpp"
#include "text/metadata_date.hpp"
#include "text/pdf_layout.hpp"
#include "text/utf8.hpp"
#include "text/whole_input.hpp"

namespace figcheck::text {
namespace {

constexpr ChildLimits limits{60, std::size_t{1} << 30, std::size_t{512} << 20};
constexpr auto by_hand = "convert it to text by hand, or leave it out";

/// What went wrong, for a person.
Problem failure(const std::string& path, const ChildOutcome& outcome) {
  switch (outcome.end) {
    case ChildEnd::missing:
      return {path, "a PDF, and the program pdftotext is not there to read it", "install poppler-utils"};
    case ChildEnd::timed_out:
      return {path, "a PDF that takes longer than " + std::to_string(limits.seconds) + " seconds to read", by_hand};
    case ChildEnd::too_much_output:
      return {path, "a PDF whose text is longer than " + std::to_string(limits.output >> 20) + " MB", by_hand};
    case ChildEnd::not_started:
      return {path, "a PDF, and the system starts no program to read it", "free memory or processes, and try again"};
    case ChildEnd::killed:
      return {path, "a PDF on which pdftotext ended with signal " + std::to_string(outcome.status), by_hand};
    case ChildEnd::exited:
      break;
  }
  if (outcome.error.find("Incorrect password") != std::string::npos)
    return {path, "a PDF that is encrypted", "save it without a password (qpdf --decrypt)"};
  if (outcome.status == 3)
    return {path, "a PDF whose owner does not permit that its text is taken", "ask for it as text"};
  std::string_view said = outcome.error;
  said = trimmed(said.substr(0, said.find('\n')));
  return {path, "a broken PDF" + (said.empty() ? "" : " (" + std::string(said.substr(0, 120)) + ")"),
          "mend it (qpdf, mutool clean), or leave it out"};
}

/// Whether a title was given by a person and not by the program that made the file.
bool is_title(std::string_view title) {
  const std::string lower = ascii_lower(title);
  if (lower.find(' ') == std::string::npos || lower.starts_with("microsoft ") || lower.starts_with("untitled"))
    return false;
  for (const std::string_view extension : {".doc", ".docx", ".indd", ".pdf", ".qxd", ".qxp", ".ppt", ".pptx", ".xls",
                                           ".xlsx", ".rtf", ".odt", ".tex", ".dvi", ".ps", ".pmd"}) {
    if (lower.ends_with(extension)) return false;
  }
  return true;
}

}  // namespace

void read_pdf(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  const auto whole = read_whole_input(source, path, input, delivery, std::nullopt);
  if (!whole) return;
  const std::string& bytes = *whole;
  // Boxes of blocks, lines and words: plain output joins "10-" and "15" at a line's end to 1015.
  const ChildOutcome outcome = run_child({"pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-"}, bytes, limits);
  if (outcome.end != ChildEnd::exited || outcome.status != 0) {
    delivery.report(failure(path, outcome));
    return;
  }
  const PdfLayout layout = parse_pdf_layout(outcome.out);
  Document document;
  document.text = text_of_layout(layout);
  if (is_blank(document.text)) {
    delivery.report({path, "a PDF without text; its pages are pictures, perhaps scanned",
                     "have the text recognised first (ocrmypdf)"});
    return;
  }
  document.id = path;
  if (is_title(layout.title)) document.title = layout.title;
  if (const auto made = metadata_date(layout.created)) {
    document.published = *made;
    document.published_from = DateOrigin::pdf_info;
  }
  delivery.deliver(std::move(document), path);
}

bool looks_like_pdf(std::string_view head) {
  head = head.substr(0, 1024);
  const std::size_t at = head.find("%PDF-");
  if (at == std::string_view::npos) return false;
  // Behind words it is a text that speaks of PDFs.
  return head.substr(0, at).find_first_not_of(std::string_view(" \t\r\n\0\xEF\xBB\xBF", 8)) == std::string_view::npos;
}

}  // namespace figcheck::text
