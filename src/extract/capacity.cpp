#include "extract/capacity.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

bool is_any(const Token& token, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return says(token, word); });
}

// The participles of WordNet's verbs for giving leave and for making fit, of which "for" or "to" gives the measure.
bool is_made_or_allowed(const Token& token) {
  return is_any(token, {"licensed", "licenced", "certified", "authorised", "authorized", "permitted", "approved",
                        "rated", "designed", "built", "meant", "intended", "equipped", "fitted", "registered"});
}

}  // namespace

bool states_capacity(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at < 2) return false;
  const Token &last = tokens[at - 1], &before = tokens[at - 2];
  // The nouns of WordNet's capacity.n.01 and limit.n.02 that are said "of" a number.
  if (says(last, "of")) return is_any(before, {"capacity", "limit", "quota", "ceiling", "cap", "maximum", "allowance"});
  if (says(last, "for"))
    return is_made_or_allowed(before) || is_any(before, {"room", "space", "berths", "seats", "seating"});
  return at >= 3 && says(before, "to") && is_made_or_allowed(tokens[at - 3]) &&
         is_any(last,
                {"carry", "hold", "house", "seat", "take", "accommodate", "sleep", "serve", "transport", "handle"});
}

bool names_set_value(const Token& noun) {
  static const grammar::WordSet values{"allocation", "allotment", "allowance", "baseline", "cap",     "ceiling",
                                       "cutoff",     "floor",     "goal",      "limit",    "maximum", "minimum",
                                       "norm",       "quota",     "ration",    "standard", "target",  "threshold"};
  return noun.tag == Tag::noun && (values.holds(noun.text) || values.holds(noun.word.noun_lemma));
}

}  // namespace figcheck::extract
