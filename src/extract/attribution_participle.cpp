#include <algorithm>

#include "extract/apposition.hpp"
#include "extract/attribution_reader.hpp"
#include "extract/dateline_dash.hpp"
#include "extract/function_word.hpp"
#include "extract/speaker_name.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// What one does with somebody, by noun or verb: the name behind its "with" is of who takes part, "in an interview with
/// the Quill saying that" (Levin 1993, 36.1-36.3, verbs of social interaction, and the nouns made of them).
bool takes_partner(const Token& token) {
  static const grammar::WordSet words{"agree",    "agreement",  "argue",     "argument",    "call",    "chat",
                                      "clash",    "confer",     "contact",   "contract",    "deal",    "debate",
                                      "dialogue", "discussion", "dispute",   "exchange",    "fight",   "interview",
                                      "meet",     "meeting",    "negotiate", "negotiation", "quarrel", "row",
                                      "session",  "speak",      "talk",      "treaty",      "work"};
  return words.holds(token.tag == Tag::verb ? token.word.verb_lemma : token.word.noun_lemma);
}

/// Verbs of saying that mean a deed with a bare object behind them (Levin 1993, by their other classes): "adding 30
/// minutes to the trip", "claiming 30 lives", "recording 30 wins".
bool acts_on_object(std::string_view lemma) {
  static const grammar::WordSet verbs{"accuse", "add",      "advise",  "charge",  "claim",   "detail", "hope",
                                      "inform", "maintain", "observe", "project", "promise", "record", "repeat",
                                      "reveal", "stress",   "swear",   "tell",    "vow"};
  return verbs.holds(lemma);
}

/// Whether the noun is something that words stand in or on: "a letter saying", "a banner saying".
bool bears_words(const Token& token) {
  static const grammar::WordSet boards{"banner", "billboard", "placard", "plaque", "poster", "shirt", "sticker"};
  return is_document(token) || (token.tag == Tag::noun && (token.word.noun_class == lexicon::NounClass::communication ||
                                                           boards.holds(token.word.noun_lemma)));
}

/// Whether the participle at i is of something that bears words, and stands in the same object: "received a call from
/// the ferry saying".
bool has_words_before(const std::vector<Token>& tokens, std::size_t i) {
  constexpr std::size_t longest = 14;
  for (std::size_t k = i; k > 0 && i - k < longest; --k) {
    const Token& token = tokens[k - 1];
    if (bears_words(token)) return !says(tokens[k], "with");  // "an interview with the Quill"
    if (ends_clause(token) || token.tag == Tag::comma || token.tag == Tag::pronoun || is_auxiliary(token.tag) ||
        (token.tag == Tag::verb && !(token.word.pos & lexicon::Pos::adjective)))
      return false;
  }
  return false;
}

/// Whether the phrase from token `first` on is inside a clause that is not the sentence's own: behind "that", "who",
/// "after", or as the place of another verb ("swept into the river").
bool is_dependent(const std::vector<Token>& tokens, std::size_t first) {
  std::size_t k = first;
  while (k > 0 && (tokens[k - 1].tag == Tag::determiner || tokens[k - 1].tag == Tag::possessive ||
                   tokens[k - 1].tag == Tag::adjective || tokens[k - 1].tag == Tag::figure))
    --k;
  if (k == 0) return false;
  const Token& before = tokens[k - 1];
  if (before.tag == Tag::conjunction || before.tag == Tag::wh) return true;
  if (before.tag != Tag::preposition) return false;
  return (k > 1 && tokens[k - 2].tag == Tag::verb) || says(before, "after") || says(before, "before") ||
         says(before, "since") || says(before, "until") || says(before, "as");
}

/// Whether what stands before the phrase from token `first` on joins its clause to one before: ", and", ";".
bool joins_clause(const std::vector<Token>& tokens, std::size_t first) {
  const std::size_t k = with_determiners(tokens, first);
  if (k == 0) return false;
  if (tokens[k - 1].text == ";") return true;
  return k > 1 && tokens[k - 1].tag == Tag::coordinator && tokens[k - 2].tag == Tag::comma;
}

}  // namespace

/// "With the mayor saying 30 had died", "with new figures showing a drop": who speaks in a clause without a finite
/// verb, of the participle at i; nothing where no such clause ends there.
std::optional<Speaker> AttributionReader::with_speaker(std::size_t i) const {
  constexpr std::size_t longest = 10;
  std::size_t end = i;
  while (end > 0 && tokens[end - 1].tag == Tag::adverb) --end;
  // "with the mayor, Ana Prohl, saying"
  const std::size_t close = end;
  const bool aside = end > 1 && tokens[end - 1].tag == Tag::comma;
  if (aside) end = behind_own_phrase(sentence, close);
  if (aside && end + 1 >= close) return std::nullopt;
  if (end == 0 || !is_nominal(tokens[end - 1].tag)) return std::nullopt;
  std::size_t first = end - 1;
  for (; first > 0 && end - first < longest; --first) {
    const Token& before = tokens[first - 1];
    if (says(before, "with")) break;
    const bool own = is_nominal(before.tag) || before.tag == Tag::adjective || before.tag == Tag::determiner ||
                     before.tag == Tag::possessive || before.tag == Tag::genitive || before.tag == Tag::figure ||
                     before.tag == Tag::preposition || before.tag == Tag::set_aside ||
                     (before.tag == Tag::verb && before.past);
    if (!own) return std::nullopt;
  }
  if (first == 0 || !says(tokens[first - 1], "with")) return std::nullopt;
  constexpr std::size_t near = 3;
  for (std::size_t k = first - 1; k > 0 && first - k <= near; --k)
    if (takes_partner(tokens[k - 1])) return std::nullopt;
  while (first + 1 < end && (tokens[first].tag == Tag::determiner || tokens[first].tag == Tag::possessive)) ++first;
  const auto name = aside ? apposed_name(sentence, first, end, close) : std::nullopt;
  return Speaker{first, end - 1,
                 name ? std::string(text_of(sentence, text, *name)) : name_of(sentence, text, first, end - 1), false,
                 i};
}

/// "Ana Prohl took the prize in the capital, Torvale, declaring that …": the subject of the clause that the participle
/// at i ends, whatever noun stands nearest; nothing where that subject cannot speak.
std::optional<Speaker> AttributionReader::ended_clause_subject(std::size_t i) const {
  constexpr std::size_t farthest = 60;
  std::optional<Speaker> subject;
  for (std::size_t k = std::max<std::size_t>(dateline_end(sentence), i > farthest ? i - farthest : 0); k < i; ++k) {
    const Token& token = tokens[k];
    if (token.tag == Tag::stop || token.tag == Tag::colon) subject.reset();
    const bool finite =
        (is_auxiliary(token.tag) && token.tag != Tag::negation) || (token.tag == Tag::verb && !token.ing);
    if (!finite || token.quoted || k == 0) continue;
    const Tag before = tokens[k - 1].tag;
    if (before == Tag::wh || before == Tag::to || before == Tag::be || before == Tag::have || before == Tag::modal)
      continue;
    auto speaker = speaker_before(sentence, text, k);
    if (!speaker || speaker->last >= k || is_dependent(tokens, speaker->first)) continue;
    if (subject && !joins_clause(tokens, speaker->first)) continue;
    subject = std::move(speaker);
  }
  if (!subject || subject->pronoun) return subject;
  const auto phrase = phrase_from(sentence, subject->first);
  const Token& head = tokens[phrase && phrase->head <= subject->last ? phrase->head : subject->last];
  return can_speak(head) ? subject : std::nullopt;
}

/// "X denied it, adding that …", "X left the hall saying …", "a call from the ship saying …", "with X saying …": the
/// participle at i, which is none of citing.
void AttributionReader::adding(std::size_t i, std::string_view event) {
  if (i == 0) return;
  const Span rest{tokens[i].span.end, sentence.span.end};
  // "adding 30 points"
  const bool deed = acts_on_object(event) && !clause_behind(sentence, i) &&
                    !(i + 1 < tokens.size() && tokens[i + 1].tag == Tag::open_quote);
  if (const auto speaker = deed ? std::nullopt : with_speaker(i)) return add(*speaker, rest);
  const Token& before = tokens[i - 1];
  const bool known = !out.empty() && out.back().speaker.end <= tokens[i].span.begin;
  const auto say_more = [&] {
    Attribution more = out.back();
    more.scope = rest;
    out.push_back(std::move(more));
  };
  if (before.tag == Tag::comma) {
    if (known) return say_more();
    if (deed) return;
    if (const auto subject = ended_clause_subject(i)) return add(*subject, rest);
    // "the ministry disputed that, saying …"
    const auto subject = subject_of(sentence, i >= 2 && says(tokens[i - 2], "that") ? i - 2 : i - 1);
    if (subject && can_speak(tokens[subject->head]))
      add({subject->first, subject->head, std::string(text_of(sentence, text, *subject)), false, 0}, rest);
    return;
  }
  // "defended the plan by saying that …"
  if (says(before, "by") && !deed) {
    if (const auto subject = ended_clause_subject(i - 1)) add(*subject, rest);
    return;
  }
  if (event != "say") return;
  const bool noun = is_nominal(before.tag);
  if (!noun && before.tag != Tag::set_aside && before.tag != Tag::adverb) return;
  if (noun && has_words_before(tokens, i))
    if (const auto nearest = speaker_before(sentence, text, i)) return add(*nearest, rest);
  if (const auto subject = ended_clause_subject(i)) {
    // "rejected claims that 30 had died saying …": he who speaks already, by the name found for him
    return known && out.back().speaker.begin == tokens[subject->first].span.begin ? say_more() : add(*subject, rest);
  }
}

}  // namespace figcheck::extract
