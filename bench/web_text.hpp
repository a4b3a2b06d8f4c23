#pragma once

#include <string>
#include <vector>

#include "text/document.hpp"

namespace figcheck::bench {

/// A page as news sites write them around an article: styles, scripts, JSON-LD, menus, cards of other articles,
/// comments of trackers. About a fifth of its bytes is the article's text, which is on the dense side of what is found.
std::string page_of(const text::Document& article);

/// The pages as a crawler's web archive holds them: for each a request, a response with chunks, and metadata.
std::string archive_of(const std::vector<std::string>& pages);

}  // namespace figcheck::bench
