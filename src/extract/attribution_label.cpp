#include <algorithm>

#include "extract/attribution_reader.hpp"
#include "extract/function_word.hpp"
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

/// "Report: …" and "… : police", "… - witness" of headlines.
void AttributionReader::headline() {
  for (std::size_t i = 1; i + 1 < tokens.size() && i <= 4; ++i) {
    if (tokens[i].tag != Tag::colon || tokens[i].text != ":") continue;
    if (labelled(i)) return;
    const auto phrase = phrase_until(sentence, i);
    if (phrase && phrase->first == 0 && can_speak(tokens[phrase->head]) && !is_news_label(tokens[phrase->head])) {
      const Speaker speaker{0, i - 1, std::string(text_of(sentence, text, *phrase)), false, 0};
      add(speaker, {tokens[i].span.end, sentence.span.end});
      return;
    }
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
