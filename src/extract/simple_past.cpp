#include "extract/simple_past.hpp"

#include "grammar/word_set.hpp"

namespace figcheck::extract {

bool is_simple_past(const Token& token) {
  if (token.tag != Tag::verb || !token.past) return false;
  // The past forms of the irregular verbs whose participle is another form (Quirk et al. 1985, 3.14-3.20, classes 2 to
  // 7 as far as V-ed1 and V-ed2 differ), with those of their compounds that newspapers use.
  static const grammar::WordSet forms{
      "arose",     "ate",      "awoke", "became", "began",  "bit",    "blew",    "bore",      "broke",     "came",
      "chose",     "did",      "drank", "drew",   "drove",  "fell",   "flew",    "forbade",   "foresaw",   "forgave",
      "forgot",    "froze",    "gave",  "grew",   "hid",    "knew",   "mistook", "overcame",  "overran",   "oversaw",
      "overthrew", "overtook", "ran",   "rang",   "redrew", "retook", "rewrote", "rode",      "rose",      "sang",
      "sank",      "saw",      "shook", "shrank", "slew",   "spoke",  "sprang",  "stank",     "stole",     "strode",
      "strove",    "swam",     "swore", "threw",  "took",   "tore",   "trod",    "undertook", "underwent", "went",
      "withdrew",  "woke",     "wore",  "wove",   "wrote"};
  return forms.holds(token.text);
}

}  // namespace figcheck::extract
