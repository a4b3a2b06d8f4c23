#include "text/feed.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/html.hpp"
#include "text/metadata_date.hpp"
#include "text/prose.hpp"
#include "text/xml_stream.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_value = 2000;  // of a title, name or address
constexpr int deepest_feed = 200;

/// An item as it is put together. Of two fields of one use the one of lower rank is kept.
struct Item {
  std::string id, link, title, outlet, author;
  std::string dates;
  std::string content;
  int content_rank = 100;
  bool content_is_html = true;
  Date published;
  std::optional<TimeOfDay> time;
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

class FeedReader final : XmlStream {
 public:
  FeedReader(ByteSource& source, std::string path, const Input& input, const TakeItem& take,
             const std::function<void(const Problem&)>& report)
      : source_(source), path_(std::move(path)), largest_(input.largest_document), take_(take), report_(report) {}

  void read() {
    parse(source_);
    finish();
  }

 private:
  void finish() {
    if (source_.fault() != nullptr) {
      report_(problem_of(path_, *source_.fault()));
    } else if (!error().empty()) {
      report_({path_ + ':' + std::to_string(error_line()), error(),
               "what could be read of it is read; mend the feed if items are missing"});
    } else if (items_ == 0) {
      report_({path_, "a feed without items", "leave it out"});
    }
  }

  void text(std::string_view text) override {
    if (field_ == nullptr || skipped_author_part_) return;
    too_long_ = too_long_ || value_.size() + text.size() > largest_;
    if (too_long_) return;
    if (!markup_) {
      value_ += text;
      return;
    }
    // Atom's content of type xhtml is markup itself, and its text is escaped again to be read as such.
    for (const char c : text) value_ += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  }

  void begin_element(std::string_view local, std::string_view prefix, const XmlAttributes& attributes) override {
    const int depth = depth_++;
    if (depth > deepest_feed) {
      report_({path_, "nested deeper than 200 levels; the items before that are read", "mend the feed"});
      stop();
      return;
    }
    if (field_ != nullptr) {
      if (markup_) take_tag("<", local);
      skipped_author_part_ = field_->use == Use::author && local != "name";
      return;
    }
    if (item_depth_ < 0) {
      if (local == "item" || local == "entry") {
        item_ = Item{};
        too_long_ = false;
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

  /// A tag of markup counts as its text does: an item of nothing but tags is no smaller.
  void take_tag(std::string_view begin, std::string_view local) {
    too_long_ = too_long_ || value_.size() + local.size() > largest_;
    if (!too_long_) value_.append(begin).append(local).append(">");
  }

  void begin_field(const Field& field, int depth, const XmlAttributes& attributes) {
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

  void end_element(std::string_view local) override {
    const int depth = --depth_;
    if (field_ != nullptr) {
      if (depth > field_depth_) {
        if (markup_) take_tag("</", local);
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
        if (item_.dates.size() < longest_value) item_.dates.append(value).push_back('\n');
        if (const auto date = metadata_date(value); date && field_->rank < item_.date_rank) {
          item_.published = *date;
          item_.time = metadata_time(value);
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
    if (too_long_) {
      report_({where, "an item longer than a document may be (" + std::to_string(largest_) + " bytes)",
               "split it, or raise the limit"});
      return;
    }
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
    FeedItem given;
    given.source = item_.outlet;
    given.dates = std::move(item_.dates);
    Document& document = given.document;
    document.id = !item_.id.empty() ? item_.id : !item_.link.empty() ? item_.link : where;
    document.text = prose.take();
    document.title = std::move(item_.title);
    document.outlet = !item_.outlet.empty() ? std::move(item_.outlet) : feed_title_;
    document.author = std::move(item_.author);
    document.url = std::move(item_.link);
    document.published = item_.published;
    document.time = item_.time;
    if (!item_.published.empty()) document.published_from = DateOrigin::feed;
    if (!take_(std::move(given), where)) stop();
  }

  ByteSource& source_;
  std::string path_;
  std::size_t largest_;
  const TakeItem& take_;
  const std::function<void(const Problem&)>& report_;
  int depth_ = 0;

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
  bool too_long_ = false;
  bool skipped_author_part_ = false;  ///< an address of mail or the web
  std::string value_;
};

}  // namespace

void read_feed(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  const std::function<void(const Problem&)> report = [&](const Problem& problem) { delivery.report(problem); };
  const TakeItem take = [&](FeedItem&& item, const std::string& where) {
    if (!item.document.text.empty()) return delivery.deliver(std::move(item.document), where);
    report({where, "an item without title and text", "leave it out"});
    return true;
  };
  FeedReader(source, path, input, take, report).read();
}

void read_feed_items(ByteSource& source, const std::string& path, const Input& input, const TakeItem& take,
                     const std::function<void(const Problem&)>& report) {
  FeedReader(source, path, input, take, report).read();
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
