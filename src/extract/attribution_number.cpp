#include <algorithm>

#include "extract/attribution_reader.hpp"
#include "extract/function_word.hpp"
#include "extract/rival.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// Verbs of changing a number that one gives (Levin 1993, 45.6, with those of revising): "raised its estimate to 60".
bool is_revising(std::string_view lemma) {
  static const grammar::WordSet verbs{"adjust", "amend",  "boost",    "bump", "correct", "cut",    "downgrade",
                                      "drop",   "hike",   "increase", "lift", "lower",   "nudge",  "raise",
                                      "reduce", "revise", "slash",    "trim", "up",      "update", "upgrade"};
  return verbs.holds(lemma);
}

/// Whether the verb corrects what was said: who revises a number has given it.
bool is_correcting(std::string_view lemma) {
  return lemma == "adjust" || lemma == "amend" || lemma == "correct" || lemma == "revise" || lemma == "update";
}

/// Nouns for a number by which somebody knows or foresees a thing. One raises one's count or estimate by a better look,
/// but "the number of flights" by a deed; a team's "tally" by a goal.
bool is_ones_count(const Token& token, bool correcting) {
  static const grammar::WordSet nouns{"assessment", "calculation", "count",      "estimate",   "figure",    "forecast",
                                      "guidance",   "outlook",     "prediction", "projection", "reckoning", "toll"};
  static const grammar::WordSet numbers{"number", "tally", "total"};
  return token.tag == Tag::noun &&
         (nouns.holds(token.word.noun_lemma) || (correcting && numbers.holds(token.word.noun_lemma)));
}

/// Verbs of saying who or what somebody is (Levin 1993, 29.2, characterize verbs, and 29.3, dub verbs, as far as papers
/// take them for the names of people).
bool is_identifying(std::string_view lemma) { return lemma == "identify" || lemma == "name" || lemma == "describe"; }

/// Where the figure stands right behind token `at`, over an article or adverb: its index; 0 where none does.
std::size_t figure_behind(const std::vector<Token>& tokens, std::size_t at) {
  std::size_t k = at + 1;
  while (k < tokens.size() && k < at + 3 && (tokens[k].tag == Tag::determiner || tokens[k].tag == Tag::adverb)) ++k;
  return k < tokens.size() && tokens[k].tag == Tag::figure ? k : 0;
}

}  // namespace

/// "The ministry revised its count to 60", "police lowered the estimate of the crowd to 900". False where the verb at i
/// changes something else.
bool AttributionReader::revising(std::size_t i, std::string_view event) {
  constexpr std::size_t near = 4, reach = 12;
  if (!is_revising(event) || tokens[i].ing) return false;
  std::size_t noun = i + 1;
  while (noun < tokens.size() && noun <= i + near && !is_ones_count(tokens[noun], is_correcting(event))) {
    if (ends_clause(tokens[noun]) || tokens[noun].tag == Tag::comma || tokens[noun].tag == Tag::verb) return false;
    ++noun;
  }
  if (noun >= tokens.size() || noun > i + near) return false;
  for (std::size_t k = noun + 1; k < tokens.size() && k <= noun + reach; ++k) {
    if (ends_clause(tokens[k]) || (tokens[k].tag == Tag::verb && !tokens[k].past)) return false;
    if (tokens[k].tag != Tag::to && !(tokens[k].tag == Tag::figure && tokens[k].text.starts_with("to "))) continue;
    const std::size_t figure = tokens[k].tag == Tag::to ? figure_behind(tokens, k) : k;
    if (figure == 0) continue;
    // "raised the bridge toll to $6": a fee, and no count of the dead
    if (tokens[noun].word.noun_lemma == "toll" &&
        sentence.figures[static_cast<std::size_t>(tokens[figure].figure)].kind == Kind::money)
      return false;
    if (const auto speaker = speaker_before(sentence, text, i))
      add(*speaker, {tokens[k].span.begin, sentence.span.end});
    return true;
  }
  return false;
}

/// "The crop was put at 300 tons by the mill": who gives a number that a passive verb at i places, behind it. False
/// where nobody does.
bool AttributionReader::placed_passively(std::size_t i) {
  constexpr std::size_t reach = 8;
  std::size_t k = i + 1;
  while (k < tokens.size() && k <= i + 3 && tokens[k].tag != Tag::figure && !ends_clause(tokens[k])) ++k;
  if (k >= tokens.size() || tokens[k].tag != Tag::figure) return false;
  const std::size_t figure = k;
  for (++k; k + 1 < tokens.size() && k <= figure + reach; ++k) {
    if (ends_clause(tokens[k]) || tokens[k].tag == Tag::verb || tokens[k].tag == Tag::comma) return false;
    if (!says(tokens[k], "by")) continue;
    const auto speaker = speaker_from(sentence, text, k + 1);
    const bool speaks = speaker && !speaker->pronoun && can_speak(tokens[speaker->last]) &&
                        tokens[speaker->last].word.noun_class != lexicon::NounClass::time;
    if (speaks) add(*speaker, {tokens[figure].span.begin, tokens[k].span.begin});
    return speaks;
  }
  return false;
}

/// "Police identified the driver as Karl Brandt, 37", "… named by police as Karl Brandt, 37": what stands behind "as"
/// is theirs, up to the next clause.
void AttributionReader::identifying(std::size_t i) {
  constexpr std::size_t reach = 12;
  if (tokens[i].ing) return;
  const bool by = i + 2 < tokens.size() && tokens[i].past && says(tokens[i + 1], "by");
  const bool passive = i > 0 && tokens[i - 1].tag == Tag::be;
  if (passive && !by) return;
  std::size_t as = i + 1;
  while (as < tokens.size() && as <= i + reach && !says(tokens[as], "as") && !ends_clause(tokens[as]) &&
         tokens[as].tag != Tag::comma && tokens[as].tag != Tag::verb)
    ++as;
  if (as + 1 >= tokens.size() || !says(tokens[as], "as")) return;
  const auto speaker = by ? speaker_from(sentence, text, i + 2, as) : speaker_before(sentence, text, i);
  if (!speaker || (!speaker->pronoun && !can_speak(tokens[speaker->last]))) return;
  std::size_t end = as + 1;
  while (end < tokens.size() && !ends_clause(tokens[end]) && !is_auxiliary(tokens[end].tag) &&
         !(tokens[end].tag == Tag::verb && !tokens[end].ing && is_nominal(tokens[end - 1].tag)))
    ++end;
  add(*speaker, {tokens[as].span.end, begin_of(end)});
}

/// The verbs by which one gives, changes or owns a number or an age, each by its own rule. False where the verb at i is
/// none of them.
bool AttributionReader::giving_number(std::size_t i, std::string_view event) {
  const bool passive = tokens[i].past && i > 0 && tokens[i - 1].tag == Tag::be;
  // a limit is "set at 40 by the council", who do so by a deed
  const bool placing = is_placing_verb(event) && event != "set" && event != "place";
  if (passive && (placing || is_revising(event)) && placed_passively(i)) return true;
  if (!passive && revising(i, event)) return true;
  if (is_identifying(event)) {
    identifying(i);
    return true;
  }
  return false;
}

}  // namespace figcheck::extract
