#pragma once

#include <string_view>

#include "extract/token.hpp"

namespace figcheck::extract {

/// Tells sums of money from weights among a sentence's figures in "pounds": a sum is what is put into another currency
/// in brackets ("25,000 pounds ($33,000)"), what a noun or verb of money right before takes ("a fee of 800 pounds",
/// "earned 300 pounds a month", "sold for 900 pounds"), what goes on "in damages", or in a text that writes "£" any
/// that no other verb takes. Pounds of something are weights. Sums become British pounds, which the text's land may
/// rename (name_shared_currency). Linear in the sentence, and for one that has such figures in the beginning of the
/// text.
void tell_pounds(Sentence& sentence, std::string_view text);

}  // namespace figcheck::extract
