#include "text/warc.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/http_message.hpp"
#include "text/utf8.hpp"
#include "text/warc_record.hpp"
#include "text/web_payload.hpp"

namespace figcheck::text {
namespace {

/// What a record holds once what the protocols wrapped around it is off.
struct Payload : WebPayload {
  std::string decoded;  ///< where it had to be decoded; `bytes` are of it then, else of the record
};

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
    if (!read_web_payload(payload, where, payload_input_, delivery_)) ++delivery_.tally().ignored;
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
    const std::string media = media_type_of(payload.media_type);
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
