#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "text/document.hpp"

namespace figcheck::extract {

/// Whether the amount's words set American dollars apart from others: "US$5", "$US5", "5 U.S. dollars".
bool sets_american_apart(const Assertion& said, std::string_view text);

/// Puts a bare "$" or "dollars" (also "dlrs", "bucks") of the document into another land's dollar than the American
/// where that is plain. It is that of a land of grammar/lexicon/dollar_lands.def
///  - whose site the document is from, by its address or outlet ("example.com.au"), unless it names the United States
///    more often than the land and does not set American dollars apart;
///  - that the document names more often than each other one, and no less often than the United States, where it sets
///    American dollars apart: once beside "$US5", as Australians and New Zealanders write, twice beside "US$5".
/// Never where the text sets that land's own dollar apart ("A$5"), nor in the text of an agency that writes for the
/// world, nor of what the world trades in American dollars (is_world_price). Linear in the text, and does nothing where
/// it has no such amount.
void name_own_dollar(std::vector<Assertion>& assertions, const text::Document& document);

}  // namespace figcheck::extract
