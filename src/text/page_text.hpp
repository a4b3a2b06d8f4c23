#pragma once

#include "text/document.hpp"
#include "text/page_tree.hpp"

namespace figcheck::text {

/// The article that a page holds: its headline and main text as paragraphs, list items and table rows, and what the
/// page says of it. The headline (h1) comes first, as a reader sees it: its figures are asserted like any other. The
/// text is empty where the page shows none.
Document article_of(const PageTree& tree);

}  // namespace figcheck::text
