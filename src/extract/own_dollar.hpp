#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "text/document.hpp"

namespace figcheck::extract {

/// Whether the amount is in a sign that sets American dollars apart from others: "US$5", "$US5".
bool sets_american_apart(const Assertion& said, std::string_view text);

/// Which land's dollar a bare "$" or "dollars" of the document is (ISO 4217), and names it in the assertions; "" where
/// it is the American one or nothing tells. It is that of a land of grammar/lexicon/dollar_lands.def
///  - that the document tells of where it sets American dollars apart: "$US5", as Australians and New Zealanders write,
///    or "US$5";
///  - whose site the document is from, by its address or outlet ("example.com.au"), if it names the land as often as
///    the United States;
///  - that it names twice and more than twice as often as the United States and any other of them.
/// Never where the text sets that land's own dollar apart ("A$5"), nor in the text of an agency that writes for the
/// world. Oil and gold are priced in American dollars everywhere. Linear in the text, and does nothing where it has no
/// such amount nor cents.
std::string_view name_own_dollar(std::vector<Assertion>& assertions, const text::Document& document);

}  // namespace figcheck::extract
