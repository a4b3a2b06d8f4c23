#include "extract/world_price.hpp"

#include <algorithm>
#include <cstddef>

#include "extract/token.hpp"
#include "grammar/word_set.hpp"
#include "text/utf8.hpp"

namespace figcheck::extract {
namespace {

/// Fuels and metals of the World Bank's Commodity Price Data (the Pink Sheet), and, collected by hand, other metals and
/// names for them that papers price likewise, and crypto-currencies. Lead and iron are left out: a verb, and what gates
/// are made of ("iron ore" has its ore).
bool is_traded(std::string_view word) {
  static const grammar::WordSet traded{"oil",       "crude",   "brent",    "gas",      "lng",       "coal",   "gold",
                                       "silver",    "copper",  "ore",      "platinum", "palladium", "nickel", "zinc",
                                       "aluminium", "bullion", "aluminum", "tin",      "uranium",   "cobalt", "lithium",
                                       "bitcoin",   "ether",   "ethereum", "bitcoins"};
  return traded.holds(word);
}

bool is_mass(std::string_view unit) {
  return unit == "tonne" || unit == "ton" || unit == "metric ton" || unit == "pound" || unit == "kilogram" ||
         unit == "gram";
}

/// Whether the phrase's last word is such a thing, or its price: "West Texas crude", "oil prices".
bool ends_in_traded(std::string_view phrase) {
  for (const std::string_view price : {" price", " prices", " futures"})
    if (phrase.ends_with(price)) phrase.remove_suffix(price.size());
  const std::size_t blank = phrase.find_last_of(" -");
  return is_traded(blank == std::string_view::npos ? phrase : phrase.substr(blank + 1));
}

/// Whether what stands around such a thing tells that its price is the matter: "crude, which", "oil prices", "the price
/// of gold".
bool is_priced(std::string_view before, std::string_view behind) {
  return behind.starts_with(", which ") || behind.starts_with(" price") || behind.starts_with(" futures") ||
         before.ends_with("price of ") || before.ends_with("prices of ") || before.ends_with("barrel of ") ||
         before.ends_with("ounce of ");
}

}  // namespace

bool is_world_price(const Assertion& said, std::string_view text) {
  if (said.per == "barrel" || said.per == "ounce" || said.per == "troy ounce") return true;
  // what many tonnes brought is a land's own: "exports of gold worth $40 million"
  constexpr double dearest = 1e6;
  if (said.value.value_or(0) >= dearest || (!said.per.empty() && !is_mass(said.per))) return false;
  if (ends_in_traded(said.subject_phrase) || ends_in_traded(said.counted)) return true;
  const std::string_view sentence = slice(text, said.sentence_span);
  for (std::size_t at = 0, end = 0; at < sentence.size(); at = end + 1) {
    end = at;
    while (end < sentence.size() && text::is_ascii_letter(sentence[end])) ++end;
    if (end == at || !is_traded(sentence.substr(at, end - at))) continue;
    constexpr std::string_view price = " at ";  // "oil at $70"
    const bool at_amount =
        sentence.substr(end).starts_with(price) && said.sentence_span.begin + end + price.size() == said.extent.begin;
    if (at_amount || is_mass(said.per) || is_priced(sentence.substr(0, at), sentence.substr(end))) return true;
  }
  return false;
}

}  // namespace figcheck::extract
