#include "text/plain_text.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/content.hpp"

namespace figcheck::text {

void read_plain_text(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  if (const Content content = recognise_content(source.head()); !content.what.empty()) {
    delivery.report({path, "not plain text but " + content.what, content.remedy});
    return;
  }
  Document document;
  document.id = path;
  switch (read_whole(source, input.largest_document, document.text)) {
    case Whole::too_large:
      delivery.report(too_large(path, input.largest_document));
      return;
    case Whole::failed:
      delivery.report(problem_of(path, *source.fault()));
      if (!source.fault()->sound) return;
      // The last line may end within a number.
      document.text.resize(document.text.rfind('\n') + 1);
      if (is_blank(document.text)) return;
      break;
    case Whole::read:
      break;
  }
  if (is_blank(document.text)) {
    delivery.report({path, document.text.empty() ? "empty" : "empty but for white space", "leave it out"});
    return;
  }
  delivery.deliver(std::move(document), path);
}

}  // namespace figcheck::text
