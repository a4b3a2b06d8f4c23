#include "text/plain_text.hpp"

#include <algorithm>
#include <utility>

#include "text/content.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 20;

/// Reads at most `most` bytes; false if there are more.
bool read_whole(ByteSource& source, std::size_t most, std::string& text) {
  const auto expected = source.size();
  if (expected && *expected > most) return false;
  // One byte more than expected tells the end without another round.
  std::size_t step = expected ? *expected + 1 : chunk;
  while (true) {
    const std::size_t before = text.size();
    const std::size_t after = std::min(before + step, most + 1);
    if (!expected && after > most / 2)
      text.reserve(most + 1);  // exactly: doubling once more could take twice the limit
    text.resize(after);
    const std::size_t got = source.read(text.data() + before, text.size() - before);
    const bool end = before + got < text.size();
    text.resize(before + got);
    if (text.size() > most) return false;
    if (end) return true;
    step = std::max(chunk, text.size());
  }
}

bool is_blank(std::string_view text) {
  std::size_t at = text.starts_with("\uFEFF") ? 3 : 0;
  while (at < text.size()) {
    const std::size_t length = text[at] == '\n' ? 1 : blank_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

}  // namespace

void read_plain_text(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  if (const Content content = recognise_content(source.head()); !content.what.empty()) {
    delivery.report({path, "not plain text but " + content.what, content.remedy});
    return;
  }
  Document document;
  document.id = path;
  if (!read_whole(source, input.largest_document, document.text)) {
    delivery.report({path, "larger than a document may be (" + std::to_string(input.largest_document) + " bytes)",
                     "split it into documents, one a file or one a JSON line, or raise the limit"});
    return;
  }
  if (source.error() != 0) {
    delivery.report(system_problem(path, source.error()));
    return;
  }
  if (is_blank(document.text)) {
    delivery.report({path, document.text.empty() ? "empty" : "empty but for white space", "leave it out"});
    return;
  }
  delivery.deliver(std::move(document), path);
}

}  // namespace figcheck::text
