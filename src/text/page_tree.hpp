#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/page_facts.hpp"
#include "text/page_sign.hpp"

namespace figcheck::text {

/// An element or a piece of text of a page. Nodes stand in document order, so that all that is in an element stands
/// between it and its `end`.
struct PageNode {
  PageElement element = PageElement::text;
  std::uint16_t signs = 0;       ///< flags of namespace sign
  std::uint32_t parent = 0;      ///< its element; the root's own is 0
  std::uint32_t end = 0;         ///< one behind its last descendant
  std::uint32_t begin_text = 0;  ///< in PageTree::text
  std::uint32_t end_text = 0;
};

/// A time element with a date for machines.
struct PageTime {
  std::uint32_t node = 0;
  std::string datetime;
};

/// A page taken apart: what is shown of it and what it says of itself. Scripts, styles and what a page keeps for its
/// forms and players are not in it.
struct PageTree {
  std::vector<PageNode> nodes;  ///< the first is the root and holds all others
  std::string text;             ///< of all text nodes, white space as in the source
  PageFacts facts;
  std::vector<PageTime> times;
  std::string_view cut;  ///< "" or why the rest of the page was left out
};

/// Deepest nesting that is read, which is what browsers build (Blink's limit).
constexpr std::size_t deepest_page = 512;

/// Most nodes of a page.
constexpr std::size_t most_page_nodes = std::size_t{4} << 20;

/// Parses HTML as browsers do, however broken (libxml2's HTML parser; no network, no entities but HTML's own). `html`
/// is to be valid UTF-8 without NUL, at most 2 GiB. Stops with `cut` set where a bound is met; all before it is kept.
PageTree parse_page(std::string_view html);

}  // namespace figcheck::text
