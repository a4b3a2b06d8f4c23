#include "text/html.hpp"

#include <utility>

#include "text/blank.hpp"
#include "text/charset.hpp"
#include "text/page_flow.hpp"
#include "text/page_text.hpp"
#include "text/whole_input.hpp"

namespace figcheck::text {
namespace {

constexpr std::string_view beginnings[] = {"<!doctype html", "<html", "<head", "<body",   "<title", "<meta",
                                           "<script",        "<div",  "<p>",   "<p ",     "<table", "<h1",
                                           "<article",       "<main", "<font", "<center", "<link",  "<style"};

}  // namespace

Document read_page(std::string_view html, std::string_view charset, Fault& trouble) {
  const std::string text = to_utf8(html, charset);
  const PageTree tree = parse_page(text);
  Document document = article_of(tree);
  if (document.text.empty()) {
    trouble = {tree.cut.empty() ? "an HTML page that shows no text; perhaps a script is to fetch it"
                                : "an HTML page that " + std::string(tree.cut) + ", with no text before that",
               "save the page as a browser shows it, or as text"};
  } else if (!tree.cut.empty()) {
    trouble = {"an HTML page that " + std::string(tree.cut) + "; the text before that is read",
               "save the page as text if more of it matters", true};
  }
  return document;
}

std::string text_of_fragment(std::string_view html) {
  const PageTree tree = parse_page(html);
  const PageFlow flow = flow_of(tree);
  Prose prose;
  for (const PageBlock& block : flow.blocks) prose.add(flow.of(block), block.setting);
  return prose.take();
}

void read_html(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  const auto whole = read_whole_input(source, path, input, delivery, '<');
  if (!whole) return;
  const std::string& bytes = *whole;
  if (is_blank(bytes)) {
    delivery.report({path, bytes.empty() ? "empty" : "empty but for white space", "leave it out"});
    return;
  }
  Fault trouble;
  Document document = read_page(bytes, input.charset, trouble);
  if (!trouble.what.empty()) delivery.report(problem_of(path, trouble));
  if (document.text.empty()) return;
  document.id = path;
  delivery.deliver(std::move(document), path);
}

bool looks_like_html(std::string_view head) {
  head = head.substr(0, 4096);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  while (true) {
    head = head.substr(std::min(head.find_first_not_of(" \t\r\n\f"), head.size()));
    if (head.starts_with("<!--")) {
      const std::size_t end = head.find("-->");
      if (end == std::string_view::npos) return false;
      head.remove_prefix(end + 3);
    } else if (head.starts_with("<?xml")) {
      const std::size_t end = head.find("?>");
      if (end == std::string_view::npos) return false;
      head.remove_prefix(end + 2);
    } else {
      break;
    }
  }
  const std::string lower = ascii_lower(head.substr(0, 16));
  for (const std::string_view beginning : beginnings) {
    if (lower.starts_with(beginning)) return true;
  }
  return false;
}

}  // namespace figcheck::text
