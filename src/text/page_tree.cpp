#include "text/page_tree.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

#include "text/blank.hpp"
#include "text/markup_names.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t most_times = 100;
constexpr std::size_t longest_title = 4000;
constexpr std::size_t longest_json_ld = std::size_t{2} << 20;

std::string_view view(const xmlChar* text) {
  return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

/// The attributes of an element that are looked at.
struct Attributes {
  std::string_view names[3], itemprop, role, style, type, rel, name, property, content, datetime, href;
  bool hidden = false;

  explicit Attributes(const xmlChar** pairs) {
    for (; pairs != nullptr && pairs[0] != nullptr; pairs += 2) take(view(pairs[0]), view(pairs[1]));
  }

 private:
  void take(std::string_view key, std::string_view value) {
    if (key == "class") {
      names[0] = value;
    } else if (key == "id") {
      names[1] = value;
    } else if (key == "data-component" || key == "data-testid") {
      names[2] = value;
    } else if (key == "hidden") {
      hidden = value != "until-found";
    } else if (key == "aria-hidden") {
      hidden = hidden || value == "true";
    } else if (key == "itemprop") {
      itemprop = value;
    } else if (key == "role") {
      role = value;
    } else if (key == "style") {
      style = value;
    } else if (key == "type") {
      type = value;
    } else if (key == "rel") {
      rel = value;
    } else if (key == "name") {
      name = value;
    } else if (key == "property") {
      property = value;
    } else if (key == "content") {
      content = value;
    } else if (key == "datetime") {
      datetime = value;
    } else if (key == "href") {
      href = value;
    }
  }
};

/// Whether a list of tokens as itemprop and rel hold it has this one.
bool has_token(std::string_view list, std::string_view token) {
  for (std::size_t at = list.find(token); at != std::string_view::npos; at = list.find(token, at + 1)) {
    const bool begins = at == 0 || list[at - 1] == ' ';
    const std::size_t end = at + token.size();
    if (begins && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

std::uint16_t signs_of(PageElement element, const Attributes& attributes) {
  std::uint16_t signs = 0;
  for (const std::string_view names : attributes.names) {
    if (!names.empty()) signs |= signs_of_names(names);
  }
  if (!attributes.role.empty()) signs |= signs_of_role(attributes.role);
  if (!attributes.itemprop.empty()) {
    if (has_token(attributes.itemprop, "articleBody")) signs |= sign::article_body;
    if (has_token(attributes.itemprop, "headline")) signs |= sign::headline;
    if (has_token(attributes.itemprop, "author")) signs |= sign::author;
    if (has_token(attributes.itemprop, "publisher")) signs |= sign::publisher;
  }
  if (has_token(attributes.rel, "author")) signs |= sign::author;
  if (attributes.hidden || (!attributes.style.empty() && hides(attributes.style))) signs |= sign::hidden;
  if (element == PageElement::superscript && attributes.names[0].find("reference") != std::string_view::npos)
    signs |= sign::reference;
  // A page's class says what is in it ("has-sidebar", "comments-open"), an article's what it is about.
  const bool whole = element == PageElement::root || element == PageElement::article || element == PageElement::main;
  if (whole) signs &= static_cast<std::uint16_t>(~(sign::boilerplate | sign::firm | sign::byline | sign::hidden));
  return signs;
}

class Builder {
 public:
  explicit Builder(PageTree& tree) : tree_(tree) {
    tree_.nodes.push_back({PageElement::root, 0, 0, 0, 0, 0});
    open_.push_back(0);
  }

  void attach(htmlParserCtxtPtr parser) { parser_ = parser; }

  void start(const xmlChar* name, const xmlChar** pairs) {
    if (stopped()) return;
    if (open_.size() + skipped_ > deepest_page) {
      stop("is nested deeper than 512 levels");
      return;
    }
    if (parser_ != nullptr && has_too_many_names(parser_)) {
      stop(too_many_names);
      return;
    }
    if (skipped_ > 0) {
      ++skipped_;
      return;
    }
    const std::string_view tag = view(name);
    const PageElement element = page_element(tag);
    const Attributes attributes(pairs);
    take_facts(tag, element, attributes);
    if (element == PageElement::skipped || element == PageElement::title) {
      skipped_ = 1;
      in_title_ = element == PageElement::title && title_.empty();
      in_json_ld_ = tag == "script" && attributes.type == "application/ld+json";
      return;
    }
    const std::uint32_t node = add(element);
    tree_.nodes[node].signs = signs_of(element, attributes);
    open_.push_back(node);
  }

  void end(const xmlChar*) {
    if (stopped()) return;
    if (skipped_ > 0) {
      if (--skipped_ == 0) end_skipped();
      return;
    }
    if (open_.size() <= 1) return;
    tree_.nodes[open_.back()].end = static_cast<std::uint32_t>(tree_.nodes.size());
    open_.pop_back();
  }

  void characters(const xmlChar* bytes, int length) {
    if (stopped() || length <= 0) return;
    const std::string_view text(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    if (skipped_ > 0) {
      if (in_title_ && title_.size() < longest_title) title_ += text;
      if (in_json_ld_ && json_ld_.size() + text.size() <= longest_json_ld) json_ld_ += text;
      return;
    }
    PageNode& last = tree_.nodes.back();
    const bool goes_on = last.element == PageElement::text && last.parent == open_.back();
    const std::uint32_t node = goes_on ? static_cast<std::uint32_t>(tree_.nodes.size() - 1) : add(PageElement::text);
    tree_.text += text;
    tree_.nodes[node].end_text = static_cast<std::uint32_t>(tree_.text.size());
    tree_.nodes[node].end = node + 1;
  }

  /// Closes what the page left open.
  void finish() {
    if (skipped_ > 0) end_skipped();
    for (const std::uint32_t node : open_) tree_.nodes[node].end = static_cast<std::uint32_t>(tree_.nodes.size());
    tree_.facts.take_title(title_);
  }

  bool stopped() const { return !tree_.cut.empty(); }

 private:
  std::uint32_t add(PageElement element) {
    if (tree_.nodes.size() >= most_page_nodes) stop("has more elements than are read (4194304)");
    const auto at = static_cast<std::uint32_t>(tree_.text.size());
    const auto node = static_cast<std::uint32_t>(tree_.nodes.size());
    tree_.nodes.push_back({element, 0, open_.back(), node + 1, at, at});
    return node;
  }

  void take_facts(std::string_view tag, PageElement element, const Attributes& attributes) {
    PageFacts& facts = tree_.facts;
    if (tag == "meta") {
      for (const std::string_view name : {attributes.property, attributes.name, attributes.itemprop}) {
        if (!name.empty()) facts.take_meta(name, attributes.content);
      }
      return;
    }
    if (tag == "link" && has_token(attributes.rel, "canonical")) facts.take_canonical(attributes.href);
    if (has_token(attributes.itemprop, "datePublished"))
      facts.take_date(attributes.datetime.empty() ? attributes.content : attributes.datetime, DateOrigin::microdata);
    if (element == PageElement::time && !attributes.datetime.empty() && tree_.times.size() < most_times)
      tree_.times.push_back({static_cast<std::uint32_t>(tree_.nodes.size()), std::string(attributes.datetime)});
  }

  void end_skipped() {
    skipped_ = 0;
    if (in_json_ld_) tree_.facts.take_json_ld(json_ld_);
    json_ld_.clear();
    in_json_ld_ = in_title_ = false;
  }

  void stop(std::string_view why) {
    tree_.cut = why;
    if (parser_ != nullptr) ::xmlStopParser(parser_);
  }

  PageTree& tree_;
  htmlParserCtxtPtr parser_ = nullptr;
  std::vector<std::uint32_t> open_;
  std::size_t skipped_ = 0;  ///< how many elements are open from the one that is skipped on
  bool in_title_ = false;
  bool in_json_ld_ = false;
  std::string title_;
  std::string json_ld_;
};

Builder& builder(void* context) { return *static_cast<Builder*>(context); }

htmlSAXHandler handlers() {
  htmlSAXHandler sax{};
  sax.startElement = [](void* context, const xmlChar* name, const xmlChar** attributes) {
    builder(context).start(name, attributes);
  };
  sax.endElement = [](void* context, const xmlChar* name) { builder(context).end(name); };
  sax.characters = [](void* context, const xmlChar* text, int length) { builder(context).characters(text, length); };
  sax.ignorableWhitespace = sax.characters;
  sax.cdataBlock = sax.characters;
  return sax;
}

}  // namespace

PageTree parse_page(std::string_view html) {
  static std::once_flag begun;
  std::call_once(begun, ::xmlInitParser);
  PageTree tree;
  tree.text.reserve(html.size() / 4);
  tree.nodes.reserve(html.size() / 64);
  Builder build(tree);
  htmlSAXHandler sax = handlers();
  const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> parser(
      ::htmlCreateMemoryParserCtxt(html.data(), static_cast<int>(html.size())), ::htmlFreeParserCtxt);
  if (html.empty() || !parser) {
    if (!html.empty()) tree.cut = "cannot be parsed: no memory";
    build.finish();
    return tree;
  }
  build.attach(parser.get());
  bound_names(parser.get());
  ::htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
  ::xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
  htmlSAXHandler* const own = std::exchange(parser->sax, &sax);
  void* const own_data = std::exchange(parser->userData, &build);
  ::htmlParseDocument(parser.get());
  parser->sax = own;
  parser->userData = own_data;
  build.finish();
  return tree;
}

}  // namespace figcheck::text
