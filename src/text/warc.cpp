#include "text/warc.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/charset.hpp"
#include "text/feed.hpp"
#include "text/html.hpp"
#include "text/http_message.hpp"
#include "text/pdf.hpp"
#include "text/utf8.hpp"
#include "text/warc_record.hpp"

namespace figcheck::text {
namespace {

/// What a record holds once what the protocols wrapped around it is off.
struct Payload {
  std::string uri;
  std::string media_type;
  std::string decoded;     ///< where it had to be decoded
  std::string_view bytes;  ///< of `decoded` or of the record
};

bool is_page(std::string_view media, std::string_view bytes) {
  if (media == "text/html" || media == "application/xhtml+xml") return true;
  return (media.empty() || media == "text/plain" || media == "application/octet-stream") && looks_like_html(bytes);
}

bool is_text(std::string_view media) { return media == "text/plain" || media == "text/markdown"; }

bool is_feed(std::string_view media, std::string_view bytes) {
  const bool xml = media.ends_with("/xml") || media.ends_with("+xml") || media == "text/html" || media == "text/plain";
  return xml && looks_like_feed(bytes);
}

/// Reads the records of one file.
class WarcReader {
 public:
  WarcReader(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery)
      : path_(path),
        delivery_(delivery),
        records_(source, input.largest_document, [&](std::uint64_t offset, std::string what, std::string remedy) {
          delivery_.report({place(offset), std::move(what), std::move(remedy)});
        }) {
    payload_input_.largest_document = input.largest_document;
  }

  void read() {
    bool any = false;
    while (!delivery_.stopped()) {
      const auto record = records_.next();
      if (!record) break;
      any = true;
      take(*record);
    }
    if (!any && !delivery_.stopped())
      delivery_.report({path_, "a web archive without a record that can be read", "leave it out"});
  }

 private:
  std::string place(std::uint64_t offset) const { return path_ + ", byte " + std::to_string(offset); }

  void take(const WarcRecord& record) {
    const std::string type = ascii_lower(header_field(record.headers, "WARC-Type"));
    if (type != "response" && type != "resource" && type != "conversion") return;
    Payload payload;
    std::string_view uri = header_field(record.headers, "WARC-Target-URI");
    if (uri.starts_with('<') && uri.ends_with('>')) uri = uri.substr(1, uri.size() - 2);
    payload.uri = uri;
    payload.media_type = header_field(record.headers, "Content-Type");
    payload.bytes = record.block;
    const std::string where = place(record.offset) + (uri.empty() ? "" : " (" + payload.uri.substr(0, 200) + ")");
    if (payload.uri.empty()) payload.uri = place(record.offset);
    if (type == "response" && !take_response(record, where, payload)) return;
    if (is_blank(payload.bytes.substr(0, 4096)) && is_blank(payload.bytes)) return;
    deliver(payload, where);
  }

  /// Takes the HTTP response off; false if it is none to be read.
  bool take_response(const WarcRecord& record, const std::string& where, Payload& payload) {
    const auto response = parse_http_response(record.block);
    if (!response) {
      const bool http = payload.uri.starts_with("http");
      if (http) delivery_.report({where, "its HTTP response is broken", "leave it out"});
      return false;
    }
    if (response->status != 200) return false;
    payload.media_type = header_field(response->headers, "Content-Type");
    // Pictures need not be decoded to be passed over.
    const std::string media = media_of(payload.media_type);
    for (const std::string_view kind : {"image/", "video/", "audio/", "font/"}) {
      if (media.starts_with(kind)) return false;
    }
    const bool coded = !header_field(response->headers, "Content-Encoding").empty() ||
                       !header_field(response->headers, "Transfer-Encoding").empty();
    payload.bytes = response->body;
    if (!coded) return true;
    std::string broken;
    payload.decoded = decoded_body(*response, payload_input_.largest_document, broken);
    payload.bytes = payload.decoded;
    if (broken.empty()) return true;
    delivery_.report({where, broken, "fetch the page again"});
    return false;
  }

  static std::string media_of(std::string_view type) { return ascii_lower(trimmed(type.substr(0, type.find(';')))); }

  void deliver(const Payload& payload, const std::string& where) {
    const std::string media = media_of(payload.media_type);
    const std::string_view head = payload.bytes.substr(0, 4096);
    if (looks_like_pdf(head)) {
      ByteSource source = ByteSource::of(payload.bytes);
      read_pdf(source, payload.uri, payload_input_, delivery_);
    } else if (is_feed(media, head)) {
      ByteSource source = ByteSource::of(payload.bytes);
      read_feed(source, payload.uri, payload_input_, delivery_);
    } else if (is_page(media, head)) {
      Fault trouble;
      Document document = read_page(payload.bytes, charset_of_type(payload.media_type), trouble);
      if (!trouble.what.empty()) delivery_.report(problem_of(where, trouble));
      if (!document.text.empty()) hand_over(std::move(document), payload, where);
    } else if (is_text(media)) {
      Document document;
      document.text = to_utf8(payload.bytes, charset_of_type(payload.media_type));
      hand_over(std::move(document), payload, where);
    } else {
      ++delivery_.tally().ignored;
    }
  }

  void hand_over(Document&& document, const Payload& payload, const std::string& where) {
    document.id = payload.uri;
    if (document.url.empty()) document.url = payload.uri;
    delivery_.deliver(std::move(document), where);
  }

  const std::string& path_;
  Delivery& delivery_;
  WarcRecords records_;
  Input payload_input_;
};

}  // namespace

void read_warc(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  WarcReader(source, path, input, delivery).read();
}

bool looks_like_warc(std::string_view head) {
  return head.size() > 6 && head.starts_with("WARC/") && is_ascii_digit(head[5]) && head[6] == '.';
}

}  // namespace figcheck::text
