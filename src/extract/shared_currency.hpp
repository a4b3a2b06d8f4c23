#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Names the currency of amounts in a word that several lands share ("60 million pesos") by the land that the article
/// tells of: that of them which it names most often, by its own name or its people's. An article that names none of
/// them, or two as often, leaves the currency that the word most often means. Amounts whose currency the words say
/// ("Chilean pesos") stay as they are; what leaves its currency to an amount before ("to 80 million") goes with that.
/// Linear in the text, and does nothing where it has no such amount.
void name_shared_currency(std::vector<Assertion>& assertions, std::string_view text);

}  // namespace figcheck::extract
