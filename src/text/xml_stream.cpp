#include "text/xml_stream.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>

#include "text/blank.hpp"
#include "text/markup_names.hpp"
#include "text/prose.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t chunk = std::size_t{64} << 10;
constexpr std::size_t longest_value = 2000;
constexpr std::size_t longest_error = 160;

std::string_view view(const xmlChar* text) {
  return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

XmlStream& stream(void* context) { return *static_cast<XmlStream*>(context); }

/// Frees a parser with the document that libxml2 makes for it where one declares entities, and leaves to its user.
void free_parser(xmlParserCtxtPtr parser) {
  ::xmlFreeDoc(parser->myDoc);
  parser->myDoc = nullptr;
  ::xmlFreeParserCtxt(parser);
}

/// HTML's named characters, which feeds use without declaring them; no other entity is known.
xmlEntityPtr html_entity(void*, const xmlChar* name) {
  thread_local xmlEntity entity;
  thread_local std::string content;
  const htmlEntityDesc* found = ::htmlEntityLookup(name);
  if (found == nullptr) return nullptr;
  content.clear();
  append_utf8(content, static_cast<char32_t>(found->value));
  entity = {};
  entity.type = XML_ENTITY_DECL;
  entity.name = name;
  entity.content = reinterpret_cast<xmlChar*>(content.data());
  entity.orig = entity.content;
  entity.length = static_cast<int>(content.size());
  entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  return &entity;
}

}  // namespace

/// libxml2's callbacks.
struct XmlStream::Handlers {
  static void begin(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar*, int, const xmlChar**,
                    int attributes, int, const xmlChar** parts) {
    XmlStream& self = stream(context);
    if (self.stopped_) return;
    if (has_too_many_names(self.parser_)) {
      if (self.error_.empty()) take_too_many_names(self, self.parser_->input->line);
      self.stop();
      return;
    }
    self.begin_element(view(name), view(prefix), XmlAttributes(parts, attributes));
  }

  static void end(void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
    if (!stream(context).stopped_) stream(context).end_element(view(name));
  }

  static void text(void* context, const xmlChar* bytes, int length) {
    if (stream(context).stopped_ || length <= 0) return;
    stream(context).text({reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)});
  }

  static void error(void* context, xmlErrorPtr error) {
    XmlStream& self = stream(context);
    if (error == nullptr || error->level < XML_ERR_ERROR || self.stopped_ || !self.error_.empty()) return;
    // A name that stands for nothing, or a prefix without a namespace, costs no text.
    if (error->code == XML_ERR_UNDECLARED_ENTITY || error->code == XML_WAR_UNDECLARED_ENTITY ||
        error->domain == XML_FROM_NAMESPACE) {
      return;
    }
    // Where there is no room for one more name, libxml2 tells of no memory.
    if (self.parser_ != nullptr && has_too_many_names(self.parser_)) {
      take_too_many_names(self, error->line);
      return;
    }
    const std::string_view message = error->message != nullptr ? trimmed(error->message) : "broken";
    self.error_ = "not well-formed XML: " + std::string(message.substr(0, longest_error));
    self.error_line_ = error->line;
  }

 private:
  static void take_too_many_names(XmlStream& self, int line) {
    self.error_ = std::string("XML that ") + too_many_names;
    self.error_line_ = line;
  }
};

std::string XmlAttributes::value(std::string_view called) const {
  for (int i = 0; i < count_; ++i) {
    const xmlChar** part = parts_ + std::ptrdiff_t{5} * i;  // local name, prefix, namespace, value's begin and end
    if (view(part[0]) != called) continue;
    const std::string_view whole(reinterpret_cast<const char*>(part[3]), static_cast<std::size_t>(part[4] - part[3]));
    return one_line(whole.substr(0, longest_value));
  }
  return {};
}

void XmlStream::parse(ByteSource& source) {
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = Handlers::begin;
  sax.endElementNs = Handlers::end;
  sax.characters = sax.ignorableWhitespace = sax.cdataBlock = Handlers::text;
  sax.getEntity = html_entity;
  sax.serror = Handlers::error;
  const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> parser(
      ::xmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr), free_parser);
  if (!parser) {
    error_ = "no memory";
    return;
  }
  parser_ = parser.get();
  bound_names(parser_);
  ::xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_RECOVER);
  std::string buffer(chunk, '\0');
  while (const std::size_t got = stopped_ ? 0 : source.read(buffer.data(), buffer.size()))
    ::xmlParseChunk(parser.get(), buffer.data(), static_cast<int>(got), 0);
  if (!stopped_) ::xmlParseChunk(parser.get(), nullptr, 0, 1);
  parser_ = nullptr;
}

void XmlStream::stop() {
  stopped_ = true;
  if (parser_ != nullptr) ::xmlStopParser(parser_);
}

}  // namespace figcheck::text
