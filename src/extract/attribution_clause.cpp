#include <algorithm>

#include "extract/attribution_reader.hpp"
#include "extract/simple_past.hpp"
#include "extract/taking.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// Verbs that hand over a statement only with a clause or a quotation, and mean something else with a bare object: "she
/// recalled that 40 died", "the maker recalled 40 models"; "she wrote 300 pages" (Levin 1993, by their other classes).
bool states_only_clauses(std::string_view lemma) {
  constexpr std::string_view verbs[] = {"recall", "recount", "retort", "scream", "shout", "whisper", "write", "yell"};
  return std::binary_search(std::begin(verbs), std::end(verbs), lemma);
}

/// "declared a 12-day curfew": what a declaration itself brings about (Searle 1976), and does not state. Acts of state
/// and of law, collected by hand.
bool brings_about(const Sentence& sentence, std::size_t verb) {
  static const grammar::WordSet acts{"armistice", "bankruptcy", "boycott",      "ceasefire", "curfew",
                                     "emergency", "holiday",    "independence", "jihad",     "lockdown",
                                     "mourning",  "siege",      "strike",       "truce",     "war"};
  constexpr std::size_t longest_object = 8;
  const auto& tokens = sentence.tokens;
  for (std::size_t k = verb + 1; k < tokens.size() && k <= verb + longest_object; ++k) {
    const Token& token = tokens[k];
    if (token.tag == Tag::verb || is_auxiliary(token.tag) || token.tag == Tag::stop || token.tag == Tag::conjunction ||
        token.tag == Tag::comma || token.tag == Tag::pronoun || token.tag == Tag::open_quote)
      return false;
    if (token.tag == Tag::noun && acts.holds(token.word.noun_lemma)) return true;
  }
  return false;
}

}  // namespace

/// Whether what the verb at i says is a statement: it is, unless a bare object makes another verb of it.
bool AttributionReader::states(std::size_t i, std::string_view event) const {
  // "fears the worst", "hopes for the best": nothing is said of what is to come
  if ((event == "fear" || event == "hope" || event == "expect") && i + 3 < tokens.size()) {
    const std::size_t the = says(tokens[i + 1], "for") ? i + 2 : i + 1;
    if (says(tokens[the], "the") && (says(tokens[the + 1], "worst") || says(tokens[the + 1], "best")) &&
        !is_nominal(tokens[the + 2 < tokens.size() ? the + 2 : the].tag))
      return false;
  }
  if (event == "claim") return !takes_object(sentence, i);
  if (event == "declare" && brings_about(sentence, i)) return false;
  // "the province has recorded 31 floods": they happened there
  if (event == "record") {
    const auto speaker = speaker_before(sentence, text, i);
    return !(speaker && !speaker->pronoun && tokens[speaker->last].word.noun_class == lexicon::NounClass::location);
  }
  if (!states_only_clauses(event)) return true;
  constexpr std::size_t longest_subject = 16, longest_speaker = 8;
  // "…, recalls Prohl."
  if (i > 0 && (tokens[i - 1].tag == Tag::comma || tokens[i - 1].tag == Tag::close_quote))
    if (const auto speaker = phrase_from(sentence, i + 1);
        speaker && speaker->head + 1 < tokens.size() &&
        (tokens[speaker->head + 1].tag == Tag::stop || tokens[speaker->head + 1].tag == Tag::comma))
      return true;
  // "'We have limits,' Prohl wrote to the board"
  bool trails = false;
  for (std::size_t k = i; k > 0 && i - k < longest_speaker && tokens[k - 1].tag != Tag::verb; --k) {
    if (tokens[k - 1].tag == Tag::close_quote) return true;
    trails = trails || tokens[k - 1].tag == Tag::comma;
  }
  // "recalled the flood, with 300 on the roofs": what happened is remembered, not called back
  if (const auto object = phrase_from(sentence, i + 1); object && event == "recall")
    switch (tokens[object->head].word.noun_class) {
      case lexicon::NounClass::act:
      case lexicon::NounClass::event:
      case lexicon::NounClass::phenomenon:
      case lexicon::NounClass::time:
        return true;
      default:
        break;
    }
  for (std::size_t k = i + 1; k < tokens.size() && k <= i + longest_subject; ++k) {
    const Token& token = tokens[k];
    switch (token.tag) {
      case Tag::conjunction:
        if (says(token, "that")) return true;
        [[fallthrough]];
      case Tag::open_quote:
      case Tag::close_quote:
      case Tag::colon:
      case Tag::comma:
      case Tag::stop:
      case Tag::wh:
        return (k == i + 1 && token.tag != Tag::wh) || (trails && tokens[i + 1].tag == Tag::preposition);
      case Tag::verb:
        // "recalled the day the ferry sank", "recalled 52 models sold in May"
        if (!token.ing && (!token.past || is_simple_past(token))) return true;
        break;
      default:
        if (is_auxiliary(token.tag) && token.tag != Tag::negation) return true;
        break;
    }
  }
  // "…, Prohl recalled on Monday"
  return trails && i + 1 < tokens.size() && tokens[i + 1].tag == Tag::preposition;
}

/// "X unveiled a phone and said it would …", "X criticised the mayor but noted that …": the speaker of a verb that
/// shares its subject with one before; nothing where the verb at i has its own or shares none.
std::optional<Speaker> AttributionReader::shared_speaker(std::size_t i) const {
  std::size_t joint = i;
  while (joint > 0 && (tokens[joint - 1].tag == Tag::adverb || tokens[joint - 1].tag == Tag::have)) --joint;
  if (joint < 2 || tokens[joint - 1].tag != Tag::coordinator) return std::nullopt;
  constexpr std::size_t farthest = 24;
  std::optional<Speaker> shared;
  for (std::size_t k = joint - 1; k > 0 && joint - k < farthest; --k) {
    const Token& token = tokens[k - 1];
    if (token.tag == Tag::stop || token.tag == Tag::colon || token.tag == Tag::dash || token.quoted) break;
    if (ends_clause(token))
      shared.reset();  // "it rained while officials met and said": the verbs so far were another's
    if (token.tag != Tag::verb || token.ing) continue;
    if (k >= 2 && (tokens[k - 2].tag == Tag::wh || tokens[k - 2].tag == Tag::to || tokens[k - 2].tag == Tag::be))
      continue;
    // the first verb is the sentence's: "contradicted the managers of the hijacked ship and said"
    if (auto speaker = speaker_before(sentence, text, k - 1)) shared = std::move(speaker);
  }
  return shared;
}

/// "fewer than the mayor had claimed", "if regulators say no": what is compared or supposed is none of the sentence's
/// own.
bool AttributionReader::stands_aside(const Speaker& speaker) const {
  std::size_t first = speaker.first;
  while (first > 0 && tokens[first - 1].tag == Tag::determiner) --first;
  if (first == 0) return false;
  const Token& before = tokens[first - 1];
  return says(before, "than") || says(before, "if") || says(before, "unless") || says(before, "whether");
}

/// "a package announced on May 3 has been raised", "the plan announced on Monday would …": whether the verb at i is the
/// participle of what stands before it, since another verb follows its time.
bool AttributionReader::is_reduced(std::size_t i) const {
  if (!tokens[i].past || i == 0 || tokens[i - 1].tag != Tag::noun) return false;
  std::size_t k = i + 1;
  if (k + 2 >= tokens.size() || tokens[k].tag != Tag::preposition) return false;
  for (++k; k + 1 < tokens.size() && (tokens[k].tag == Tag::set_aside || tokens[k].tag == Tag::proper); ++k) {
  }
  return k > i + 2 && is_auxiliary(tokens[k].tag);
}

/// "Owners asked why the pilot needed 40 minutes", "survivors described how 40 men fled": the question takes for
/// granted what it asks the reason of. False where the verb at i asks for a thing or whether something is so.
bool AttributionReader::asking(std::size_t i, std::string_view event) {
  constexpr std::size_t reach = 4;
  const auto is_between = [&](std::size_t k) {  // "him", "last night", "on Friday"
    const Tag tag = tokens[k].tag;
    return is_nominal(tag) || tag == Tag::pronoun || tag == Tag::determiner || tag == Tag::adjective ||
           tag == Tag::adverb || tag == Tag::set_aside ||
           (tag == Tag::preposition && k + 1 < tokens.size() && tokens[k + 1].tag == Tag::proper);
  };
  std::size_t k = i + 1;
  while (k < tokens.size() && k <= i + reach && is_between(k)) ++k;
  if (k >= tokens.size() || !(says(tokens[k], "why") || says(tokens[k], "how")) || k + 1 >= tokens.size()) return false;
  // "how many"
  if (tokens[k + 1].tag == Tag::determiner && says(tokens[k], "how")) return false;
  if (tokens[i].ing) {
    participle(i, event);
    return true;
  }
  const auto speaker = speaker_before(sentence, text, i);
  if (speaker && !(i > 0 && tokens[i - 1].tag == Tag::be)) add(*speaker, {tokens[k].span.end, sentence.span.end});
  return speaker.has_value();
}

/// Whether a clause of its own begins with the "that" at token `that`: a verb comes before the next joint.
bool AttributionReader::opens_clause(std::size_t that) const {
  constexpr std::size_t longest_subject = 12;
  if (that + 2 >= tokens.size() || tokens[that].tag != Tag::conjunction || !says(tokens[that], "that")) return false;
  for (std::size_t k = that + 2; k < tokens.size() && k <= that + longest_subject; ++k) {
    const Tag tag = tokens[k].tag;
    if (ends_clause(tokens[k]) || tag == Tag::comma || tag == Tag::coordinator) return false;
    if (is_auxiliary(tokens[k].tag) && tokens[k].tag != Tag::negation) return true;
    if (tokens[k].tag == Tag::verb && !tokens[k].ing &&
        (!tokens[k].past || is_nominal(tokens[k - 1].tag) || tokens[k - 1].tag == Tag::pronoun))
      return true;
  }
  return false;
}

/// "The judge ruled that 40 boats were unsafe", "posted that 40 died": a verb that takes a clause with "that" for its
/// object states it, whatever else it tells. Only of people and bodies, and not of what one only perceives (Levin 1993,
/// 14 and 30), wants or brings about: that one "learned" it from others.
bool AttributionReader::stating_clause(std::size_t i, std::string_view event) {
  static const grammar::WordSet others{
      "ask",     "beg",       "demand",    "desire",     "doubt",   "ensure",  "feel",    "forget",
      "gather",  "hear",      "imagine",   "insure",     "know",    "learn",   "mean",    "notice",
      "order",   "overhear",  "perceive",  "pray",       "prefer",  "pretend", "propose", "read",
      "realise", "realize",   "recognise", "recognize",  "request", "require", "secure",  "see",
      "sense",   "stipulate", "urge",      "understand", "wish"};
  if (others.holds(event) || tokens[i].ing || !opens_clause(i + 1)) return false;
  if (i > 0 && (tokens[i - 1].tag == Tag::be || tokens[i - 1].tag == Tag::to || tokens[i - 1].tag == Tag::negation))
    return false;
  const auto speaker = speaker_before(sentence, text, i);
  // "it emerged that"
  if (speaker && speaker->pronoun && says(tokens[speaker->last], "it")) return false;
  if (!speaker || stands_aside(*speaker) || !(speaker->pronoun || can_speak(tokens[speaker->last]))) return false;
  behind_speaker(i, i, *speaker, {});
  return true;
}

/// "the 30 workers who he says were not paid": where the noun phrase begins of which a statement put in between tells;
/// nothing where the verb at i is none such.
std::optional<std::size_t> AttributionReader::put_in_between(std::size_t i, const Speaker& speaker) const {
  if (speaker.first < 1 || speaker.last > i || i + 1 >= tokens.size()) return std::nullopt;
  const std::size_t first = with_determiners(tokens, speaker.first);
  // "the $3m (that) analysts had forecast"
  const bool that = first > 0 && says(tokens[first - 1], "that");
  const std::size_t behind = that || (first > 0 && tokens[first - 1].tag == Tag::wh) ? first - 1 : first;
  const bool bare = behind == first;
  if (behind == 0) return std::nullopt;
  const bool figure = tokens[behind - 1].tag == Tag::figure;
  if (!(figure || (!bare && tokens[behind - 1].tag == Tag::noun))) return std::nullopt;
  const Tag next = tokens[i + 1].tag;
  const Tag second = i + 2 < tokens.size() ? tokens[i + 2].tag : Tag::stop;
  const bool gap = is_auxiliary(next) || next == Tag::verb;
  const bool ends = next == Tag::stop || next == Tag::comma || next == Tag::coordinator || next == Tag::preposition;
  const bool clause = next == Tag::pronoun && (is_auxiliary(second) || second == Tag::verb);
  if (!(bare ? ends : gap || (that ? figure && ends : clause))) return std::nullopt;
  if (figure) return tokens[behind - 1].span.begin;
  const auto phrase = phrase_until(sentence, behind);
  if (!phrase) return std::nullopt;
  std::size_t begin = phrase->first;
  while (begin > 0 && (tokens[begin - 1].tag == Tag::figure || tokens[begin - 1].tag == Tag::determiner)) --begin;
  return tokens[begin].span.begin;
}

/// "said the farmer, Ana Prohl.": names by the apposition one who is named by what he is.
void AttributionReader::name_by_apposition(Speaker& speaker) const {
  if (speaker.pronoun || speaker.last + 2 >= tokens.size() || tokens[speaker.last + 1].tag != Tag::comma) return;
  for (std::size_t k = speaker.first; k <= speaker.last; ++k)
    if (tokens[k].tag == Tag::proper) return;
  std::size_t last = speaker.last + 2;
  if (tokens[last].tag != Tag::proper || !can_speak(tokens[speaker.last])) return;
  while (last + 1 < tokens.size() && tokens[last + 1].tag == Tag::proper) ++last;
  if (last + 1 < tokens.size() && tokens[last + 1].tag != Tag::stop && tokens[last + 1].tag != Tag::comma) return;
  speaker.name = std::string(text_of(sentence, text, {speaker.last + 2, last}));
}

/// Whether nothing but a time, a listener or how it was said stands behind the verb at i, up to `heard` the listener:
/// "…, X said on Monday.", "…, X told us.", "…, X wrote in a review of 40 pages." `aside` where a comma ends it.
bool AttributionReader::trails(std::size_t i, std::size_t heard, std::size_t first, bool& aside) const {
  // How it was said may hold figures, where what was said is a clause that stands before: "Nine were new, X wrote in …"
  bool clause = false;
  if (heard + 1 < tokens.size() && tokens[heard + 1].tag == Tag::preposition)
    for (std::size_t k = first; k > 1 && !clause; --k) {
      const Token& token = tokens[k - 1];
      const Tag before = tokens[k - 2].tag;  // "The dead included nine …"
      clause = is_auxiliary(token.tag) ||
               (token.tag == Tag::verb && token.past && (is_nominal(before) || before == Tag::adjective));
    }
  for (std::size_t k = heard + 1; k < tokens.size(); ++k) {
    const Token& token = tokens[k];
    // "…, the company said as it opened a plant"
    if (k > i + 1 && (says(token, "as") || says(token, "when") || says(token, "while") || says(token, "after"))) {
      while (k < tokens.size() && tokens[k].tag != Tag::comma && tokens[k].tag != Tag::stop) ++k;
      aside = k < tokens.size() && tokens[k].tag == Tag::comma;
      return true;
    }
    switch (token.tag) {
      case Tag::stop:
      case Tag::open_quote:
      case Tag::close_quote:
        return true;
      case Tag::comma:
        aside = true;
        return true;
      case Tag::colon:
        return token.text == ";";
      case Tag::figure:
        if (!clause) return false;
        break;
      case Tag::conjunction:
      case Tag::pronoun:
      case Tag::be:
      case Tag::have:
      case Tag::modal:
      case Tag::do_:
        return false;
      default:
        break;
    }
    if (k > i + 12) return false;
  }
  return true;
}

/// Where a statement ends that is a bare object, `scope` where it is more: "X claimed 600, and the stock rose 4%" goes
/// on with a clause of the article's own.
Span AttributionReader::object_scope(std::size_t i, Span scope) const {
  for (std::size_t k = i + 1; k + 2 < tokens.size(); ++k) {
    const Token& token = tokens[k];
    if (token.tag == Tag::comma && tokens[k + 1].tag == Tag::coordinator) {
      const auto subject = phrase_from(sentence, k + 2);
      if (!subject || subject->head + 1 >= tokens.size()) return scope;
      const Token& verb = tokens[subject->head + 1];
      if (is_auxiliary(verb.tag) || (verb.tag == Tag::verb && !verb.ing && verb.past)) scope.end = token.span.begin;
      return scope;
    }
    if (token.tag == Tag::verb || is_auxiliary(token.tag) || token.tag == Tag::stop || ends_clause(token)) return scope;
  }
  return scope;
}

}  // namespace figcheck::extract
