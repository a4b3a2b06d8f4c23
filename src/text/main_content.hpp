#pragma once

#include <cstdint>
#include <vector>

#include "text/page_flow.hpp"
#include "text/page_tree.hpp"

namespace figcheck::text {

/// Which of a page's text is the article.
struct MainContent {
  std::uint32_t root = 0;      ///< the element that holds the article's text
  std::uint32_t scope = 0;     ///< the article or main element around it, else the page
  std::vector<bool> excluded;  ///< of each node, whether it stands in something that is no text of the article
};

/// Finds the article of a page, whoever made it.
///
/// Left out first is what HTML or its class says is something else: navigation, footers, asides, forms, captions,
/// comments, related links, share bars (page_words.def). A mere word of a class does not leave out what holds the
/// article's headline or 40 % of the page's text.
///
/// Of what is left the article is, in this order of trust: the element marked itemprop="articleBody", one whose class
/// is that of an article's text, an article or main element; each must hold enough of the page's text, and several side
/// by side that share it evenly (a live blog's entries) are taken with what is between them. Without any, it is the
/// innermost element that holds most of the running text: blocks of at least 25 bytes that are not links for the most
/// part (Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010, found
/// length and density of links to be what tells boilerplate best).
MainContent find_main_content(const PageTree& tree, const PageFlow& flow);

/// How much running text a block holds: its bytes; 0 for a heading, a short block or one of links.
std::uint32_t running_text(const PageBlock& block);

}  // namespace figcheck::text
