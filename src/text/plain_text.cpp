#include "text/plain_text.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/content.hpp"
#include "text/whole_input.hpp"

namespace figcheck::text {

void read_plain_text(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  if (const Content content = recognise_content(source.head()); !content.what.empty()) {
    delivery.report({path, "not plain text but " + content.what, content.remedy});
    return;
  }
  auto whole = read_whole_input(source, path, input, delivery, '\n');
  if (!whole) return;
  Document document;
  document.id = path;
  document.text = *std::move(whole);
  if (is_blank(document.text)) {
    delivery.report({path, document.text.empty() ? "empty" : "empty but for white space", "leave it out"});
    return;
  }
  delivery.deliver(std::move(document), path);
}

}  // namespace figcheck::text
