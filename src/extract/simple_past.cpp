#include "extract/simple_past.hpp"

#include <algorithm>
#include <array>

namespace figcheck::extract {
namespace {

/// The past forms of the irregular verbs whose participle is another form (Quirk et al. 1985, 3.14-3.20, classes 2 to 7
/// as far as V-ed1 and V-ed2 differ), with those of their compounds that newspapers use.
constexpr auto forms = std::to_array<std::string_view>(
    {"arose",     "ate",      "awoke", "became", "began",  "bit",    "blew",    "bore",      "broke",     "came",
     "chose",     "did",      "drank", "drew",   "drove",  "fell",   "flew",    "forbade",   "foresaw",   "forgave",
     "forgot",    "froze",    "gave",  "grew",   "hid",    "knew",   "mistook", "overcame",  "overran",   "oversaw",
     "overthrew", "overtook", "ran",   "rang",   "redrew", "retook", "rewrote", "rode",      "rose",      "sang",
     "sank",      "saw",      "shook", "shrank", "slew",   "spoke",  "sprang",  "stank",     "stole",     "strode",
     "strove",    "swam",     "swore", "threw",  "took",   "tore",   "trod",    "undertook", "underwent", "went",
     "withdrew",  "woke",     "wore",  "wove",   "wrote"});
static_assert(std::is_sorted(forms.begin(), forms.end()));

constexpr std::size_t longest = 9;

}  // namespace

bool is_simple_past(const Token& token) {
  if (token.tag != Tag::verb || !token.past || token.text.size() > longest || token.text.ends_with("ed")) return false;
  const bool capital = token.text[0] >= 'A' && token.text[0] <= 'Z';
  return capital ? std::binary_search(forms.begin(), forms.end(), lower(token.text))
                 : std::binary_search(forms.begin(), forms.end(), token.text);
}

}  // namespace figcheck::extract
