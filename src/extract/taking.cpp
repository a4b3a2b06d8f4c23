#include "extract/taking.hpp"

#include "extract/phrase.hpp"
#include "extract/simple_past.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// What is claimed by being taken, won or asked for and not by being stated: the lives of claim.v.04 of WordNet 3.0,
/// awards and places in a contest (hyponyms of award.n.02, victory.n.01 and rank.n.02), praise and blame, and what is
/// due (hyponyms of benefit.n.01 and payment.n.01 that one applies for).
bool is_taken(const Token& token) {
  static const grammar::WordSet nouns{
      "allowance", "asylum",  "award", "benefit", "casualty",       "championship", "credit", "crown",
      "cup",       "expense", "gold",  "honour",  "honor",          "life",         "medal",  "pension",
      "place",     "point",   "prize", "refund",  "responsibility", "reward",       "scalp",  "seat",
      "silver",    "spot",    "title", "trophy",  "victim",         "victory",      "wicket", "win"};
  return token.tag == Tag::noun && nouns.holds(token.word.noun_lemma);
}

}  // namespace

bool takes_object(const Sentence& sentence, std::size_t claim) {
  constexpr std::size_t longest = 12;
  const auto& tokens = sentence.tokens;
  const auto in_object = [&](const Token& token) {
    return is_nominal(token.tag) || token.tag == Tag::adjective || token.tag == Tag::determiner ||
           token.tag == Tag::possessive || token.tag == Tag::genitive || token.tag == Tag::figure ||
           token.tag == Tag::set_aside || token.tag == Tag::adverb || says(token, "of");
  };
  bool taken = false;
  std::size_t k = claim + 1;
  for (; k < tokens.size() && k <= claim + longest && in_object(tokens[k]); ++k)
    taken = taken || (is_taken(tokens[k]) && !(k + 1 < tokens.size() && is_nominal(tokens[k + 1].tag)));
  if (!taken) return false;
  // "claimed the title was his", "claimed the lives of 30 men were lost"
  return k >= tokens.size() || !(is_auxiliary(tokens[k].tag) || (tokens[k].tag == Tag::verb && !tokens[k].ing &&
                                                                 (!tokens[k].past || is_simple_past(tokens[k]))));
}

}  // namespace figcheck::extract
