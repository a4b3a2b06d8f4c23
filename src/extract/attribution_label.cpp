#include <algorithm>

#include "extract/attribution_reader.hpp"
#include "extract/function_word.hpp"
#include "extract/speaker_name.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

/// Nouns for what one has to say, under which a report sums it up: "The rebels' version: …" (hyponyms of
/// statement.n.01, account.n.01 and answer.n.01 in WordNet 3.0).
bool is_account(const Token& token) {
  constexpr std::string_view nouns[] = {"account",  "answer", "argument", "case",      "claim", "explanation", "line",
                                        "position", "reply",  "response", "statement", "story", "version",     "view"};
  return token.tag == Tag::noun &&
         std::find(std::begin(nouns), std::end(nouns), token.word.noun_lemma) != std::end(nouns);
}

/// What papers put before a headline to say what sort of piece it heads: the genres of one word among IPTC's NewsCodes,
/// but for polls, which speak, and the cries of live pages. "BREAKING: at least 8 dead".
bool is_news_label(const Token& token) {
  static const grammar::WordSet labels{
      "actuality", "advice",     "advisory",      "alert",    "almanac", "analysis",   "anniversary", "background",
      "breaking",  "comment",    "correction",    "current",  "daybook", "developing", "editorial",   "exclusive",
      "explainer", "factbox",    "feature",       "fixture",  "flash",   "forecast",   "gallery",     "history",
      "horoscope", "interview",  "live",          "obituary", "opinion", "photos",     "profile",     "program",
      "quote",     "results",    "retrospective", "review",   "scener",  "sidebar",    "summary",     "synopsis",
      "timeline",  "transcript", "update",        "updated",  "urgent",  "verbatim",   "video",       "voicer",
      "watch",     "wrap",       "wrapup"};
  return labels.holds(token.text);
}

}  // namespace

/// "The rebels' version: …" up to the colon at token `colon`. False where it is none.
bool AttributionReader::labelled(std::size_t colon) {
  if (colon < 3 || !is_account(tokens[colon - 1]) || tokens[colon - 2].tag != Tag::genitive) return false;
  const auto phrase = phrase_until(sentence, colon - 2);
  if (!phrase || phrase->first > 1 || !can_speak(tokens[phrase->head])) return false;
  add({phrase->first, phrase->head, std::string(text_of(sentence, text, *phrase)), false, 0},
      {tokens[colon].span.end, sentence.span.end});
  return true;
}

/// Whether the label whose colon stands at token `colon` heads the measure of a thing: "Battery: some 30 hours". What
/// people say is put so, too, but what can be a thing as well as a body is one here.
bool AttributionReader::heads_measure(std::size_t head, std::size_t colon) const {
  const Token& token = tokens[head];
  if (token.tag == Tag::proper || is_document(token) || lexicon::can_be_person(noun_lemma(token))) return false;
  std::size_t k = colon + 1;
  while (k < tokens.size() && (tokens[k].tag == Tag::adverb || tokens[k].tag == Tag::determiner)) ++k;
  if (k >= tokens.size() || tokens[k].tag != Tag::figure) return false;
  const bool alone = k + 1 >= tokens.size() || tokens[k + 1].tag == Tag::stop || tokens[k + 1].tag == Tag::comma;
  const Kind kind = sentence.figures[static_cast<std::size_t>(tokens[k].figure)].kind;
  return alone && (kind == Kind::measure || kind == Kind::duration);
}

/// "Police by the stage: 9,000.", "Captain Prohl in a broadcast: 70 ships": one person, or the police, and where
/// he speaks. More than one may be what the figure counts: "Residents of the town: 9,000". Tokens [first, colon).
bool AttributionReader::labelled_with_place(std::size_t first, std::size_t colon) {
  const auto phrase = phrase_from(sentence, first);
  if (!phrase || phrase->first != first || phrase->head + 2 >= colon) return false;
  const Token& head = tokens[phrase->head];
  const bool titled =
      head.tag == Tag::proper && phrase->head > first && tokens[first].word.noun_class == lexicon::NounClass::person;
  const bool person = head.tag == Tag::noun && lexicon::can_be_person(noun_lemma(head)) && !head.word.plural_noun;
  if (!(titled || person) || tokens[phrase->head + 1].tag != Tag::preposition) return false;
  for (std::size_t k = phrase->head + 1; k < colon; ++k)
    if (tokens[k].tag == Tag::verb || is_auxiliary(tokens[k].tag) || ends_clause(tokens[k]) ||
        tokens[k].tag == Tag::comma || tokens[k].tag == Tag::figure)
      return false;
  constexpr std::size_t near = 3;
  std::size_t k = colon + 1;
  while (k < tokens.size() && k <= colon + near && tokens[k].tag != Tag::figure) ++k;
  if (k >= tokens.size() || tokens[k].tag != Tag::figure) return false;
  add({first, colon - 1, name_of(sentence, text, first, colon - 1), false, 0},
      {tokens[colon].span.end, sentence.span.end});
  return true;
}

/// "Report: …" and "… : police", "… - witness" of headlines; "9:15 am: Police: …" of live reports.
void AttributionReader::headline() {
  constexpr std::size_t longest = 9, longest_name = 4;
  const bool timed = tokens.size() > 2 && tokens[0].figure >= 0 && tokens[1].text == ":";
  const std::size_t first = timed ? 2 : 0;
  for (std::size_t i = first + 1; i + 1 < tokens.size() && i <= first + longest; ++i) {
    if (tokens[i].tag != Tag::colon || tokens[i].text != ":") continue;
    if (i <= longest_name && labelled(i)) return;
    const auto phrase = phrase_until(sentence, i);
    if (phrase && i <= first + longest_name && phrase->first == first && can_speak(tokens[phrase->head]) &&
        !is_news_label(tokens[phrase->head])) {
      if (heads_measure(phrase->head, i)) return;
      const Speaker speaker{first, i - 1, std::string(text_of(sentence, text, *phrase)), false, 0};
      add(speaker, {tokens[i].span.end, sentence.span.end});
      return;
    }
    if (labelled_with_place(first, i)) return;
    break;
  }
  if (tokens.size() < 5) return;
  for (std::size_t i = tokens.size() - 2; i + 5 > tokens.size() && i > 2; --i) {
    if (tokens[i].tag != Tag::dash && tokens[i].tag != Tag::colon) continue;
    const auto phrase = phrase_from(sentence, i + 1);
    if (phrase && phrase->head + 1 == tokens.size() && can_speak(tokens[phrase->head]))
      add({i + 1, phrase->head, std::string(text_of(sentence, text, *phrase)), false, 0},
          {sentence.span.begin, tokens[i].span.begin});
    return;
  }
}

}  // namespace figcheck::extract
