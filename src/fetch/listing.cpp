#include "fetch/listing.hpp"

#include <utility>

#include "text/byte_source.hpp"
#include "text/charset.hpp"
#include "text/compression.hpp"

namespace figcheck::fetch {

Listing recall_listing(const Url& url, const Memory& memory) {
  Listing listing;
  listing.url = url;
  listing.known = Version::parse(memory.recall(listing.key()).value_or(""));
  return listing;
}

Answer ask_for(Listing& listing, bool whole, Visitor& visitor, Sink& sink) {
  Request request;
  request.url = listing.url;
  if (!whole) {
    request.etag = listing.known.text("etag");
    request.last_modified = listing.known.text("modified");
  }
  Answer answer = visitor.get(request);
  if (!answer.what.empty()) sink.problem({listing.url.text, answer.what, answer.remedy});
  listing.etag = answer.not_modified() ? request.etag : answer.etag;
  listing.modified = answer.not_modified() ? request.last_modified : answer.last_modified;
  return answer;
}

std::optional<std::string> xml_of(Answer&& answer, const std::string& where, std::size_t most, Sink& sink) {
  std::string xml = std::move(answer.body);
  if (const auto compression = text::compression_of(xml); compression != text::Compression::none) {
    const std::string packed = std::exchange(xml, {});
    text::ByteSource source = text::decompressed(text::ByteSource::of(packed), compression);
    const text::Whole read = text::read_whole(source, most, xml);
    if (read == text::Whole::too_large) {
      sink.problem({where, "unpacks to more than an answer may be (" + std::to_string(most) + " bytes)",
                    "raise max_bytes under [http], or leave it out"});
    } else if (read == text::Whole::failed) {
      sink.problem(text::problem_of(where, *source.fault()));
    }
    if (read != text::Whole::read) return std::nullopt;
  }
  const std::string charset = text::charset_of_type(answer.content_type);
  if (!charset.empty() && text::declared_charset(xml).empty()) xml = text::to_utf8(xml, charset);
  return xml;
}

}  // namespace figcheck::fetch
