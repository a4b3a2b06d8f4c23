#include "extract/currency_word.hpp"

#include "grammar/currency_table.hpp"
#include "text/utf8.hpp"

namespace figcheck::extract {

bool names_currency(std::string_view amount) {
  for (std::size_t at = 0; at < amount.size(); ++at) {
    if (at > 0 && text::is_ascii_letter(amount[at]) && text::is_ascii_letter(amount[at - 1])) continue;
    if (grammar::currency_sign_at(amount, at, amount.size())) return true;
    if (!text::is_ascii_letter(amount[at])) continue;
    if (grammar::currency_name_at(amount, at, amount.size()) || grammar::currency_code_at(amount, at, amount.size()) ||
        grammar::lettered_dollar_at(amount, at, amount.size()))
      return true;
  }
  return false;
}

}  // namespace figcheck::extract
