#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/page_tree.hpp"
#include "text/prose.hpp"

namespace figcheck::text {

/// A paragraph, heading, list item or table row as a page shows it.
struct PageBlock {
  std::uint32_t node = 0;   ///< the block element that it stands in
  std::uint32_t first = 0;  ///< the node of its first text; rises from block to block
  std::uint32_t begin = 0;  ///< in PageFlow::text
  std::uint32_t end = 0;
  std::uint32_t linked = 0;  ///< how many of its bytes are links
  PageElement element = PageElement::block;
  Setting setting = Setting::paragraph;

  std::uint32_t size() const { return end - begin; }
};

/// A page's text cut into blocks, in the order in which it is shown.
struct PageFlow {
  std::string text;
  std::vector<PageBlock> blocks;

  std::string_view of(const PageBlock& block) const { return std::string_view(text).substr(block.begin, block.size()); }
};

/// Cuts a page into blocks. Hidden elements are left out. Two line breaks end a paragraph; the cells of a row of plain
/// short cells are one block with bars between, while cells that hold paragraphs, as in pages laid out by tables, are
/// blocks of their own. Marks of notes are left out, squares and cubes of units are kept ("km²").
PageFlow flow_of(const PageTree& tree);

}  // namespace figcheck::text
