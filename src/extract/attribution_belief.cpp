#include "extract/attribution_reader.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// Adjectives of how sure somebody is, which take a clause with "that" (Quirk et al. 1985, 16.72): what they believe is
/// theirs. Those that take it for granted ("aware", "glad") are none.
bool tells_belief(const Token& token) {
  static const grammar::WordSet adjectives{
      "adamant",     "certain",  "confident", "convinced", "doubtful", "hopeful",   "insistent",   "optimistic",
      "pessimistic", "positive", "sceptical", "skeptical", "sure",     "uncertain", "unconvinced", "unsure"};
  return adjectives.holds(token.text);
}

}  // namespace

/// "brokers were sure that 40 tonnes would be sold": the adjective at token i, behind who believes it.
void AttributionReader::believing(std::size_t i) {
  if (i < 2 || !tells_belief(tokens[i]) || !opens_clause(i + 1)) return;
  std::size_t be = i;
  while (be > 0 && (tokens[be - 1].tag == Tag::adverb || tokens[be - 1].tag == Tag::negation)) --be;
  if (be < 2 || tokens[be - 1].tag != Tag::be) return;
  const auto speaker = speaker_before(sentence, text, be - 1);
  if (!speaker || stands_aside(*speaker) || says(tokens[speaker->last], "it")) return;
  if (!speaker->pronoun && !can_speak(tokens[speaker->last])) return;
  add(*speaker, {tokens[i].span.end, sentence.span.end});
}

}  // namespace figcheck::extract
