#pragma once

#include <string_view>

namespace figcheck::extract {

/// Whether the words of an amount hold a currency's name, code or sign; they do not where they leave it to an amount
/// before ("4 million" of "from 3 million pesos to 4 million").
bool names_currency(std::string_view amount);

}  // namespace figcheck::extract
