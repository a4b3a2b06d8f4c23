#include "extract/simple_past.hpp"

#include <algorithm>
#include <iterator>

namespace figcheck::extract {
namespace {

/// The past forms of the irregular verbs whose participle is another form (Quirk et al. 1985, 3.14-3.20, classes 2 to 7
/// as far as V-ed1 and V-ed2 differ), with those of their compounds that newspapers use.
constexpr std::string_view forms[] = {
    "arose",    "ate",       "awoke", "became", "began",  "bit",    "blew",    "bore",      "broke",     "came",
    "chose",    "did",       "drank", "drew",   "drove",  "fell",   "flew",    "foresaw",   "forbade",   "forgave",
    "forgot",   "froze",     "gave",  "grew",   "hid",    "knew",   "mistook", "overcame",  "overran",   "oversaw",
    "overtook", "overthrew", "ran",   "rang",   "redrew", "retook", "rewrote", "rode",      "rose",      "sang",
    "sank",     "saw",       "shook", "shrank", "slew",   "spoke",  "sprang",  "stank",     "stole",     "strode",
    "strove",   "swam",      "swore", "threw",  "took",   "tore",   "trod",    "underwent", "undertook", "went",
    "withdrew", "woke",      "wore",  "wove",   "wrote"};

constexpr std::size_t longest = 9;

}  // namespace

bool is_simple_past(const Token& token) {
  if (token.tag != Tag::verb || !token.past || token.text.size() > longest || token.text.ends_with("ed")) return false;
  return std::any_of(std::begin(forms), std::end(forms), [&](std::string_view form) { return says(token, form); });
}

}  // namespace figcheck::extract
