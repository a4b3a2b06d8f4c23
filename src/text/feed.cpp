#include "text/feed.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "text/blank.hpp"
#include "text/html.hpp"
#include "text/metadata_date.hpp"
#include "text/prose.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_value = 2000;  // of a title, name or address
constexpr int deepest_feed = 200;
constexpr std::size_t chunk = std::size_t{64} << 10;

/// An item as it is put together. Of two fields of one use the one of lower rank is kept.
struct Item {
  std::string id, link, title, outlet, author;
  std::string content;
  int content_rank = 100;
  bool content_is_html = true;
  Date published;
  int date_rank = 100;
};

enum class Use : std::uint8_t { none, id, link, title, author, content, date };

struct Field {
  std::string_view name;
  std::string_view prefix;  ///< "" for any that is not named with it elsewhere
  Use use;
  int rank;
};

// RSS 2.0, RSS 1.0 with its modules Dublin Core and Content, Atom.
constexpr Field fields[] = {
    {"guid", "", Use::id, 0},
    {"id", "", Use::id, 0},
    {"link", "", Use::link, 0},
    {"title", "", Use::title, 0},
    {"creator", "dc", Use::author, 0},
    {"author", "", Use::author, 1},
    {"encoded", "content", Use::content, 0},
    {"content", "", Use::content, 1},
    {"description", "", Use::content, 2},
    {"summary", "", Use::content, 3},
    {"pubDate", "", Use::date, 0},
    {"published", "", Use::date, 1},
    {"date", "dc", Use::date, 2},
    {"issued", "", Use::date, 3},
    {"updated", "", Use::date, 4},
    {"modified", "", Use::date, 5},
};

const Field* field_of(std::string_view name, std::string_view prefix) {
  for (const Field& field : fields) {
    if (field.name == name && field.prefix == (prefix == "atom" ? "" : prefix)) return &field;
  }
  return nullptr;
}

std::string_view view(const xmlChar* text) {
  return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

/// The attributes of an element as libxml2 hands them over: local name, prefix, namespace, begin and end of the value.
class Attributes {
 public:
  Attributes(const xmlChar** parts, int count) : parts_(parts), count_(count) {}

  std::string value(std::string_view called) const {
    for (int i = 0; i < count_; ++i) {
      const xmlChar** field = parts_ + std::ptrdiff_t{5} * i;
      if (view(field[0]) != called) continue;
      const std::string_view whole(reinterpret_cast<const char*>(field[3]),
                                   static_cast<std::size_t>(field[4] - field[3]));
      return one_line(whole.substr(0, longest_value));
    }
    return {};
  }

 private:
  const xmlChar** parts_;
  int count_;
};

class FeedReader {
 public:
  FeedReader(ByteSource& source, std::string path, const Input& input, Delivery& delivery)
      : source_(source), path_(std::move(path)), largest_(input.largest_document), delivery_(delivery) {}

  void read() {
    xmlSAXHandler sax = handlers();
    const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> parser(
        ::xmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr), ::xmlFreeParserCtxt);
    if (!parser) {
      delivery_.report({path_, "cannot be parsed: no memory", "free some"});
      return;
    }
    parser_ = parser.get();
    // What is broken is read as far as it makes sense; nothing is fetched.
    ::xmlCtxtUseOptions(parser_, XML_PARSE_NONET | XML_PARSE_RECOVER);
    std::string buffer(chunk, '\0');
    while (const std::size_t got = stopped_ ? 0 : source_.read(buffer.data(), buffer.size()))
      ::xmlParseChunk(parser_, buffer.data(), static_cast<int>(got), 0);
    if (!stopped_) ::xmlParseChunk(parser_, nullptr, 0, 1);
    finish();
  }

 private:
  static FeedReader& self(void* context) { return *static_cast<FeedReader*>(context); }

  /// Only what is needed: a feed's own declarations of entities are not even kept.
  static xmlSAXHandler handlers() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar*, int,
                            const xmlChar**, int attributes, int, const xmlChar** parts) {
      self(context).begin_element(view(name), view(prefix), Attributes(parts, attributes));
    };
    sax.endElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
      self(context).end_element(view(name));
    };
    sax.characters = [](void* context, const xmlChar* text, int length) {
      self(context).take_text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(std::max(length, 0))});
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    sax.getEntity = html_entity;
    sax.serror = take_error;
    return sax;
  }

  /// HTML's named characters, which feeds use without declaring them; no other entity is known.
  static xmlEntityPtr html_entity(void*, const xmlChar* name) {
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

  static void take_error(void* context, xmlErrorPtr error) {
    FeedReader& feed = self(context);
    if (error == nullptr || error->level < XML_ERR_ERROR || feed.stopped_ || !feed.error_.empty()) return;
    // A name that stands for nothing, or a prefix without a namespace, costs no text.
    if (error->code == XML_ERR_UNDECLARED_ENTITY || error->code == XML_WAR_UNDECLARED_ENTITY ||
        error->domain == XML_FROM_NAMESPACE) {
      return;
    }
    feed.error_ = error->message != nullptr ? std::string(trimmed(error->message)) : "broken";
    feed.error_line_ = error->line;
  }

  void finish() {
    if (source_.fault() != nullptr) {
      delivery_.report(problem_of(path_, *source_.fault()));
    } else if (!error_.empty()) {
      delivery_.report({path_ + ':' + std::to_string(error_line_), "not well-formed XML: " + error_.substr(0, 160),
                        "what could be read of it is read; mend the feed if items are missing"});
    } else if (items_ == 0 && !delivery_.stopped()) {
      delivery_.report({path_, "a feed without items", "leave it out"});
    }
  }

  void stop() {
    stopped_ = true;
    ::xmlStopParser(parser_);
  }

  void take_text(std::string_view text) {
    if (field_ == nullptr || skipped_author_part_) return;
    if (value_.size() + text.size() <= largest_) {
      // Atom's content of type xhtml is markup itself, and its text is escaped again to be read as such.
      if (markup_) {
        for (const char c : text) value_ += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
      } else {
        value_ += text;
      }
    }
  }

  void begin_element(std::string_view local, std::string_view prefix, const Attributes& attributes) {
    const int depth = depth_++;
    if (stopped_) return;
    if (depth > deepest_feed) {
      delivery_.report({path_, "nested deeper than 200 levels; the items before that are read", "mend the feed"});
      stop();
      return;
    }
    if (field_ != nullptr) {
      if (markup_) value_.append("<").append(local).append(">");
      skipped_author_part_ = field_->use == Use::author && local != "name";
      return;
    }
    if (item_depth_ < 0) {
      if (local == "item" || local == "entry") {
        item_ = Item{};
        item_depth_ = depth;
        atom_ = local == "entry";
      } else if (local == "title" && feed_title_.empty() && depth <= 2) {
        begin_field(*field_of("title", ""), depth, attributes);
      }
      return;
    }
    if (depth == item_depth_ + 2 && in_source_ && local == "title") {
      begin_field(*field_of("title", ""), depth, attributes);
      return;
    }
    if (depth != item_depth_ + 1) return;
    in_source_ = local == "source" && prefix.empty();
    // RSS names an item's source in the element, Atom in elements of it.
    const Field* field = !in_source_ ? field_of(local, prefix) : atom_ ? nullptr : field_of("title", "");
    if (field != nullptr) begin_field(*field, depth, attributes);
  }

  void begin_field(const Field& field, int depth, const Attributes& attributes) {
    const std::string type = attributes.value("type");
    if (field.use == Use::link) {
      const std::string href = attributes.value("href");
      const std::string rel = attributes.value("rel");
      if (!href.empty() && (rel.empty() || rel == "alternate")) item_.link = href;
      if (!href.empty()) return;
    }
    field_ = &field;
    field_depth_ = depth;
    markup_ = type == "xhtml";
    plain_ = type == "text" || type == "text/plain";
    value_.clear();
  }

  void end_element(std::string_view local) {
    const int depth = --depth_;
    if (stopped_) return;
    if (field_ != nullptr) {
      if (depth > field_depth_) {
        if (markup_) value_.append("</").append(local).append(">");
        skipped_author_part_ = field_->use == Use::author;
        return;
      }
      take_field();
      field_ = nullptr;
      skipped_author_part_ = false;
    }
    if (item_depth_ >= 0 && depth == item_depth_ + 1) in_source_ = false;
    if (depth == item_depth_) {
      item_depth_ = -1;
      deliver();
    }
  }

  void take_field() {
    if (item_depth_ < 0) {
      feed_title_ = one_line(std::string_view(value_).substr(0, longest_value));
      return;
    }
    if (field_->use == Use::content) {
      if (field_->rank >= item_.content_rank || is_blank(value_)) return;
      item_.content = std::move(value_);
      item_.content_rank = field_->rank;
      item_.content_is_html = !plain_;
      return;
    }
    std::string value = one_line(std::string_view(value_).substr(0, longest_value));
    if (value.empty()) return;
    switch (field_->use) {
      case Use::id:
        item_.id = std::move(value);
        break;
      case Use::link:
        if (item_.link.empty()) item_.link = std::move(value);
        break;
      case Use::title:
        if (in_source_) {
          item_.outlet = std::move(value);
        } else {
          // Titles may be HTML that was escaped.
          item_.title =
              value.find_first_of("<&") == std::string::npos ? std::move(value) : one_line(text_of_fragment(value));
        }
        break;
      case Use::author:
        if (item_.author.empty() || field_->rank == 0) item_.author = std::move(value);
        break;
      case Use::date:
        if (const auto date = metadata_date(value); date && field_->rank < item_.date_rank) {
          item_.published = *date;
          item_.date_rank = field_->rank;
        }
        break;
      default:
        break;
    }
  }

  void deliver() {
    ++items_;
    const std::string where = path_ + '#' + std::to_string(items_);
    Prose prose;
    prose.add(item_.title, Setting::paragraph);
    const std::string body = item_.content_is_html ? text_of_fragment(item_.content) : std::move(item_.content);
    // Where the content begins with its own title it is not said twice.
    if (!std::string_view(body).starts_with(item_.title) || item_.title.empty()) {
      prose.add(body, Setting::paragraph);
    } else {
      prose = Prose();
      prose.add(body, Setting::paragraph);
    }
    if (prose.empty()) {
      delivery_.report({where, "an item without title and text", "leave it out"});
      return;
    }
    Document document;
    document.id = !item_.id.empty() ? item_.id : !item_.link.empty() ? item_.link : where;
    document.text = prose.take();
    document.title = std::move(item_.title);
    document.outlet = !item_.outlet.empty() ? std::move(item_.outlet) : feed_title_;
    document.author = std::move(item_.author);
    document.url = std::move(item_.link);
    document.published = item_.published;
    if (!item_.published.empty()) document.published_from = DateOrigin::feed;
    if (!delivery_.deliver(std::move(document), where)) stop();
  }

  ByteSource& source_;
  std::string path_;
  std::size_t largest_;
  Delivery& delivery_;
  xmlParserCtxtPtr parser_ = nullptr;
  bool stopped_ = false;
  int depth_ = 0;
  std::string error_;
  int error_line_ = 0;

  std::string feed_title_;
  std::size_t items_ = 0;
  Item item_;
  int item_depth_ = -1;
  bool atom_ = false;
  bool in_source_ = false;
  const Field* field_ = nullptr;  ///< whose text is read
  int field_depth_ = 0;
  bool markup_ = false;
  bool plain_ = false;
  bool skipped_author_part_ = false;  ///< an address of mail or the web
  std::string value_;
};

}  // namespace

void read_feed(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  FeedReader(source, path, input, delivery).read();
}

bool looks_like_feed(std::string_view head) {
  head = head.substr(0, 4096);
  std::size_t at = 0;
  while (true) {
    at = head.find('<', at);
    if (at == std::string_view::npos || at + 1 >= head.size()) return false;
    if (at > 0 && !is_blank(head.substr(0, at)) && head.find('>') > at) return false;
    if (head.substr(at).starts_with("<!--")) {
      at = head.find("-->", at);
      if (at == std::string_view::npos) return false;
      continue;
    }
    if (head[at + 1] != '?' && head[at + 1] != '!') break;
    ++at;
  }
  std::string_view name = head.substr(at + 1, head.find_first_of(" \t\r\n>/", at) - at - 1);
  if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) {
    return name == "rdf:RDF" || name == "atom:feed";
  }
  return name == "rss" || name == "feed" || name == "RDF";
}

}  // namespace figcheck::text
