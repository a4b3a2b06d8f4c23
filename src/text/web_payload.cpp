#include "text/web_payload.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/charset.hpp"
#include "text/feed.hpp"
#include "text/html.hpp"
#include "text/pdf.hpp"

namespace figcheck::text {
namespace {

bool is_page(std::string_view media, std::string_view bytes) {
  if (media == "text/html" || media == "application/xhtml+xml") return true;
  return (media.empty() || media == "text/plain" || media == "application/octet-stream") && looks_like_html(bytes);
}

bool is_text(std::string_view media) { return media == "text/plain" || media == "text/markdown"; }

bool is_feed(std::string_view media, std::string_view bytes) {
  const bool xml = media.ends_with("/xml") || media.ends_with("+xml") || media == "text/html" || media == "text/plain";
  return xml && looks_like_feed(bytes);
}

void hand_over(Document&& document, const WebPayload& payload, const std::string& where, Delivery& delivery) {
  document.id = payload.uri;
  if (document.url.empty()) document.url = payload.uri;
  delivery.deliver(std::move(document), where);
}

}  // namespace

std::string media_type_of(std::string_view content_type) {
  return ascii_lower(trimmed(content_type.substr(0, content_type.find(';'))));
}

bool read_web_payload(const WebPayload& payload, const std::string& where, const Input& input, Delivery& delivery) {
  const std::string media = media_type_of(payload.media_type);
  const std::string_view head = payload.bytes.substr(0, 4096);
  if (looks_like_pdf(head)) {
    ByteSource source = ByteSource::of(payload.bytes);
    read_pdf(source, payload.uri, input, delivery);
  } else if (is_feed(media, head)) {
    ByteSource source = ByteSource::of(payload.bytes);
    read_feed(source, payload.uri, input, delivery);
  } else if (is_page(media, head)) {
    Fault trouble;
    Document document = read_page(payload.bytes, charset_of_type(payload.media_type), trouble);
    if (!trouble.what.empty()) delivery.report(problem_of(where, trouble));
    if (!document.text.empty()) hand_over(std::move(document), payload, where, delivery);
  } else if (is_text(media)) {
    Document document;
    document.text = to_utf8(payload.bytes, charset_of_type(payload.media_type));
    hand_over(std::move(document), payload, where, delivery);
  } else {
    return false;
  }
  return true;
}

}  // namespace figcheck::text
