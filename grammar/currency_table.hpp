#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/quick_look.hpp"

namespace figcheck::grammar {

/// A currency's name, code or sign in a text.
struct CurrencyWord {
  std::string_view unit;  ///< ISO 4217, or a minor unit's name ("cent")
  std::size_t end = 0;
  bool common = false;  ///< its letters are a common word as well ("won")
  bool minor = false;
  double scale = 1;  ///< 1e6 of "MEUR"
};

/// A name in words: "euros", "US dollars", "U.S. dollars", "Danish crowns", "cents".
std::optional<CurrencyWord> currency_name_at(std::string_view text, std::size_t at, std::size_t end);

/// An ISO 4217 code in capitals, also with a letter for thousands or millions before it: "USD", "MEUR", "kNOK". It need
/// not end a word.
std::optional<CurrencyWord> currency_code_at(std::string_view text, std::size_t at, std::size_t end);

/// The ISO 4217 code of a currency no longer in use, in capitals: "DEM", "ESP". Countries and parties have such codes
/// as well, so that only a plain amount makes money of it. It need not end a word.
std::optional<CurrencyWord> withdrawn_code_at(std::string_view text, std::size_t at, std::size_t end);

/// Such a code, or letters that are a currency's before a plain amount only: "N" of "N4.2 billion", "DM" of "DM 5,000".
std::optional<CurrencyWord> amount_sign_at(std::string_view text, std::size_t at, std::size_t end);

/// A sign or abbreviation: "$", "US$", "Rs.". It need not end a word.
std::optional<CurrencyWord> currency_sign_at(std::string_view text, std::size_t at, std::size_t end);

/// The currency of a dollar sign behind a code or letters in any case: "cad$", "c $", "Mex$".
std::optional<CurrencyWord> lettered_dollar_at(std::string_view text, std::size_t at, std::size_t end);

/// Whether a currency, by its code, has a sign that is in no ASCII, so that a charset may not have it: "€", "£". The
/// dollar's full-width form is none.
bool sign_may_be_lost(std::string_view code);

/// Adds what the names and signs of currencies begin with; codes are three capitals.
void add_currency_openings(FirstLetters& openings);

}  // namespace figcheck::grammar
