#include "text/page_text.hpp"

#include <algorithm>
#include <array>

#include "text/blank.hpp"
#include "text/main_content.hpp"
#include "text/page_flow.hpp"
#include "text/prose.hpp"

namespace figcheck::text {
namespace {

constexpr std::uint32_t longest_furniture = 160;
constexpr std::uint32_t longest_links = 300;  // a longer block of links is prose that cites much
constexpr std::uint32_t shortest_standfirst = 60;
constexpr std::size_t most_standfirsts = 3;
constexpr std::size_t longest_author = 100;
constexpr std::size_t shortest_text = 140;

constexpr auto furniture = std::to_array<std::string_view>({
#define FURNITURE(phrase) phrase,
#include "text/page_furniture.def"
#undef FURNITURE
});

bool is_furniture(std::string_view block) {
  if (block.size() >= longest_furniture) return false;
  const std::string lower = ascii_lower(block.substr(0, 40));
  return std::any_of(furniture.begin(), furniture.end(),
                     [&](std::string_view phrase) { return lower.starts_with(phrase); });
}

bool is_heading(const PageBlock& block) { return block.element == PageElement::heading; }

/// Puts an article together from a page's blocks.
class Article {
 public:
  explicit Article(const PageTree& tree)
      : tree_(tree), flow_(flow_of(tree)), content_(find_main_content(tree, flow_)) {}

  Document read() {
    const PageNode& root = tree_.nodes[content_.root];
    const std::size_t begin = block_from(content_.root);
    const std::size_t end = block_from(root.end);
    const std::size_t headline = find_headline(begin, end);
    Prose prose;
    if (headline < begin) {
      prose.add(text_of(headline), Setting::paragraph);
      write_standfirst(headline + 1, begin, prose);
    } else if (headline != none && headline >= end) {
      prose.add(text_of(headline), Setting::paragraph);
    }
    write_body(begin, end, headline, prose);

    Document document;
    PageFacts facts = tree_.facts;
    if (headline != none) facts.take_headline(text_of(headline));
    take_people(facts);
    take_time(facts);
    facts.complete(document);
    document.text = prose.take();
    if (document.text.size() < shortest_text && facts.article_body().size() > document.text.size())
      document.text = paragraphs_of(facts.article_body());
    return document;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::string_view text_of(std::size_t block) const { return flow_.of(flow_.blocks[block]); }

  std::size_t block_from(std::uint32_t node) const {
    const auto found = std::lower_bound(flow_.blocks.begin(), flow_.blocks.end(), node,
                                        [](const PageBlock& block, std::uint32_t at) { return block.first < at; });
    return static_cast<std::size_t>(found - flow_.blocks.begin());
  }

  bool is_in(std::uint32_t node, std::uint32_t element) const {
    return node >= element && node < tree_.nodes[element].end;
  }

  bool stands_in(std::uint32_t node, PageElement element) const {
    for (; node != content_.root && node != 0; node = tree_.nodes[node].parent) {
      if (tree_.nodes[node].element == element) return true;
    }
    return false;
  }

  /// The page's h1 that heads the article: one that is marked so or is the page's title, else the last one before the
  /// text or the first in it. A site's name is none.
  std::size_t find_headline(std::size_t begin, std::size_t end) const {
    Document facts;
    tree_.facts.complete(facts);
    std::size_t nearest = none;
    for (std::size_t i = 0; i < flow_.blocks.size(); ++i) {
      const PageBlock& block = flow_.blocks[i];
      const bool marked = (tree_.nodes[block.node].signs & sign::headline) != 0;
      if (content_.excluded[block.first] || (block.element != PageElement::h1 && !marked)) continue;
      const std::string text = one_line(text_of(i));
      if (text == facts.outlet || text.empty()) continue;
      if (marked || text == facts.title) return i;
      if (i < begin ? is_in(block.node, content_.scope) : i < end && nearest == none) nearest = i;
    }
    return nearest;
  }

  /// What a page sets between headline and text: "At least 14 people died when …".
  void write_standfirst(std::size_t from, std::size_t to, Prose& prose) const {
    std::size_t written = 0;
    for (std::size_t i = from; i < to && written < most_standfirsts; ++i) {
      const PageBlock& block = flow_.blocks[i];
      if (content_.excluded[block.first] || !is_in(block.node, content_.scope)) continue;
      if (running_text(block) < shortest_standfirst || is_furniture(flow_.of(block))) continue;
      prose.add(flow_.of(block), block.setting);
      ++written;
    }
  }

  bool is_kept(std::size_t at) const {
    const PageBlock& block = flow_.blocks[at];
    if (content_.excluded[block.first]) return false;
    const std::string_view text = flow_.of(block);
    if (is_furniture(text)) return false;
    const bool links = 2 * block.linked > block.size() && block.size() < longest_links;
    if (links && block.setting != Setting::row && !is_heading(block)) return false;
    // Beside a headline stand names, times and buttons; what is a sentence is a standfirst.
    if (stands_in(block.node, PageElement::header) && block.element != PageElement::h1 && !is_heading(block))
      return running_text(block) >= shortest_standfirst;
    return true;
  }

  void write_body(std::size_t begin, std::size_t end, std::size_t headline, Prose& prose) const {
    std::size_t heading = none;  // one that waits for what it heads
    for (std::size_t i = begin; i < end; ++i) {
      const PageBlock& block = flow_.blocks[i];
      if (i != headline && !is_kept(i)) {
        heading = none;
        continue;
      }
      if (is_heading(block) && i != headline) {
        if (heading != none) prose.add(text_of(heading), Setting::paragraph);
        heading = i;
        continue;
      }
      if (heading != none) prose.add(text_of(heading), Setting::paragraph);
      heading = none;
      prose.add(text_of(i), block.setting);
    }
  }

  void take_people(PageFacts& facts) const {
    for (std::uint32_t i = 0; i < tree_.nodes.size(); ++i) {
      const std::uint16_t signs = tree_.nodes[i].signs;
      if ((signs & (sign::author | sign::publisher)) == 0) continue;
      const std::uint32_t end = tree_.nodes[i].end;
      const std::size_t last = end < tree_.nodes.size() ? tree_.nodes[end].begin_text : tree_.text.size();
      const std::size_t size = last - tree_.nodes[i].begin_text;
      if (size > 4 * longest_author) continue;
      std::string name = one_line(std::string_view(tree_.text).substr(tree_.nodes[i].begin_text, size));
      if (name.starts_with("By ") || name.starts_with("by ")) name.erase(0, 3);
      if (name.size() > longest_author) continue;
      if ((signs & sign::author) != 0) {
        facts.take_author(name);
      } else {
        facts.take_publisher(name);
      }
    }
  }

  /// The first time in the article element, else the last one before the text.
  void take_time(PageFacts& facts) const {
    const PageTime* best = nullptr;
    for (const PageTime& time : tree_.times) {
      if (content_.scope != 0) {
        if (!is_in(time.node, content_.scope)) continue;
        best = &time;
        break;
      }
      if (time.node < content_.root || best == nullptr) best = &time;
    }
    if (best != nullptr) facts.take_date(best->datetime, DateOrigin::time_element);
  }

  static std::string paragraphs_of(std::string_view body) {
    Prose prose;
    while (!body.empty()) {
      const std::size_t end = std::min(body.find('\n'), body.size());
      std::string paragraph;
      append_collapsed(paragraph, body.substr(0, end));
      prose.add(paragraph, Setting::paragraph);
      body.remove_prefix(std::min(end + 1, body.size()));
    }
    return prose.take();
  }

  const PageTree& tree_;
  PageFlow flow_;
  MainContent content_;
};

}  // namespace

Document article_of(const PageTree& tree) { return Article(tree).read(); }

}  // namespace figcheck::text
