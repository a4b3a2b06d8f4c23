#include "extract/attribution_reader.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "text/outlet.hpp"

namespace figcheck::extract {
namespace {

/// Nouns for how one came to a number: "by the mayor's reckoning" (hyponyms of calculation.n.01, estimate.n.01 and
/// count.n.02 in WordNet 3.0).
bool is_reckoning(const Token& token) {
  constexpr std::string_view nouns[] = {"account",  "calculation", "computation", "count",
                                        "estimate", "estimation",  "reckoning",   "tally"};
  // "by the police estimate" looks like a verb
  if (token.tag != Tag::noun && (token.tag != Tag::verb || token.past || token.ing)) return false;
  return std::find(std::begin(nouns), std::end(nouns), token.word.noun_lemma) != std::end(nouns);
}

}  // namespace

/// "According to X": token i, the name from token `name` on.
void AttributionReader::according_to(std::size_t i, std::size_t name) {
  const auto speaker = speaker_from(sentence, text, name);
  // "according to information available now" names nobody
  if (!speaker || (speaker->first == speaker->last && says(tokens[speaker->last], "information"))) return;
  // "But according to X, …" and "According to X, …" look ahead, "…, according to X" looks back
  const bool between = i > 0 && tokens[i - 1].tag == Tag::comma && speaker->last + 1 < tokens.size() &&
                       tokens[speaker->last + 1].tag == Tag::comma;
  if (between) {
    // "was arrested when, according to X, …": what stands before is another clause
    const bool inside = i > 1 && (tokens[i - 2].tag == Tag::wh || tokens[i - 2].tag == Tag::conjunction);
    add(*speaker, {inside ? begin_of(i) : left_edge(i), sentence.span.end});
    return;
  }
  const bool opens = i == 0 || tokens[i - 1].tag == Tag::coordinator || tokens[i - 1].tag == Tag::conjunction ||
                     tokens[i - 1].tag == Tag::wh || tokens[i - 1].tag == Tag::stop ||
                     tokens[i - 1].tag == Tag::open_quote || (tokens[i - 1].tag == Tag::colon);
  if (opens)
    add(*speaker, {begin_of(i), sentence.span.end});
  else
    add(*speaker, {left_edge(i), tokens[i].span.begin});
}

/// "figures released by X", "the toll reported by X": the clause before it.
void AttributionReader::by_speaker(std::size_t i) {
  const auto speaker = speaker_from(sentence, text, i + 2);
  if (!speaker || speaker->pronoun || !can_speak(tokens[speaker->last])) return;
  // "figures released by X show …" go on
  const std::size_t behind = speaker->last + 1;
  const bool goes_on = behind < tokens.size() && tokens[behind].tag == Tag::verb &&
                       (is_showing(verb_lemma(tokens[behind])) || is_saying_verb(verb_lemma(tokens[behind])));
  add(*speaker, {left_edge(i), goes_on ? sentence.span.end : tokens[speaker->last].span.end});
}

/// "As per X, …", "…, per X": who can speak.
void AttributionReader::as_per(std::size_t i) {
  const bool as = i > 0 && says(tokens[i - 1], "as");
  if (!as && i > 0 && tokens[i - 1].tag != Tag::comma) return;
  const auto speaker = speaker_from(sentence, text, i + 1);
  if (speaker && !speaker->pronoun && can_speak(tokens[speaker->last])) according_to(as ? i - 1 : i, i + 1);
}

/// "By the police estimate, …", "by the mayor's own count", "its own estimate is 30". Token i is "by", a genitive or a
/// possessive.
void AttributionReader::by_reckoning(std::size_t i) {
  constexpr std::size_t longest = 7;
  const bool by = tokens[i].tag == Tag::preposition;
  std::size_t head = i + 1;
  // "by the government's figures", "by our own data": whose they are stands before, else "by record figures"
  const auto is_owned = [&](std::size_t k) {
    if (!by || tokens[k].tag != Tag::noun || !is_document(tokens[k])) return false;
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.begin() + static_cast<std::ptrdiff_t>(k),
                       [](const Token& token) { return token.tag == Tag::genitive; });
  };
  while (head < tokens.size() && head < i + longest && !is_reckoning(tokens[head]) && !is_owned(head)) {
    const Tag tag = tokens[head].tag;
    if (!is_nominal(tag) && tag != Tag::determiner && tag != Tag::adjective && tag != Tag::genitive &&
        tag != Tag::possessive)
      return;
    ++head;
  }
  if (head >= tokens.size() || head >= i + longest) return;
  std::size_t first = by ? i + 1 : i, last = head - 1;
  std::size_t end = sentence.span.end;
  if (by) {
    while (first < head && tokens[first].tag == Tag::determiner) ++first;
    while (last > first && (tokens[last].tag == Tag::genitive || tokens[last].tag == Tag::adjective)) --last;
    if (last < first || first == head) return;
  } else {
    // "its own estimate is 30", "the mayor's estimate of 30": the figure right behind it
    std::size_t k = head + 1;
    if (k + 1 < tokens.size() && says(tokens[k], "of") && tokens[head].word.noun_lemma != "account" &&
        tokens[head].word.noun_lemma != "tally") {
      while (k < tokens.size() && k < head + 4 && tokens[k].tag != Tag::figure) ++k;
      end = k < tokens.size() ? tokens[k].span.end : end;
    } else if (k >= tokens.size() || tokens[k].tag != Tag::be)
      return;
    while (k < tokens.size() && k < head + 4 && tokens[k].tag != Tag::figure) ++k;
    if (k >= tokens.size() || tokens[k].tag != Tag::figure) return;
    last = i;
    if (tokens[i].tag == Tag::genitive) {
      const auto phrase = phrase_until(sentence, i);
      if (!phrase) return;
      first = phrase->first;
      last = phrase->head;
    }
  }
  const bool pronoun = tokens[last].tag == Tag::possessive;
  if (!pronoun && !can_speak(tokens[last])) return;
  std::string name = pronoun ? std::string() : std::string(text_of(sentence, text, {first, last}));
  const Speaker speaker{first, last, std::move(name), pronoun, 0};
  add(speaker, {by ? left_edge(i) : tokens[head].span.end, end});
  if (!by) return;
  // the figure right before it is his, whoever tells of the rest: "1,200 ships by the port's count, the charity said"
  constexpr std::size_t near = 5;
  std::size_t k = i;
  if (k > 0 && tokens[k - 1].tag == Tag::comma) --k;
  while (k > 0 && i - k < near && tokens[k - 1].tag != Tag::figure &&
         (is_nominal(tokens[k - 1].tag) || tokens[k - 1].tag == Tag::adjective || tokens[k - 1].tag == Tag::verb))
    --k;
  if (k > 0 && tokens[k - 1].tag == Tag::figure) add(speaker, {tokens[k - 1].span.begin, tokens[i].span.begin});
}

/// "46 dead (county clinic), including 12 women": a body, paper or outlet in brackets behind a figure, or any
/// "source:".
void AttributionReader::bracketed(std::size_t i) {
  constexpr std::size_t longest = 7, reach = 4;
  std::size_t first = i + 1, close = i + 1;
  while (close < tokens.size() && close < i + longest && tokens[close].tag != Tag::close_bracket) {
    if (tokens[close].tag == Tag::figure || tokens[close].tag == Tag::set_aside) return;
    ++close;
  }
  if (close >= tokens.size() || tokens[close].tag != Tag::close_bracket || close == first) return;
  bool figure = false;
  for (std::size_t k = i; k > 0 && i - k < reach; --k) figure = figure || tokens[k - 1].tag == Tag::figure;
  if (!figure) return;
  const bool named = close > first + 2 && says(tokens[first], "source") && tokens[first + 1].text == ":";
  if (named) first += 2;
  const auto phrase = phrase_from(sentence, first);
  if (!phrase || phrase->head + 1 != close) return;
  const Token& head = tokens[phrase->head];
  const std::string name(text_of(sentence, text, *phrase));
  const bool body = head.tag == Tag::noun && (head.word.noun_class == lexicon::NounClass::group ||
                                              source_noun(noun_lemma(head)) != SourceNoun::none);
  if (!named && !body && !text::names_outlet(name)) return;
  const bool goes_on = close + 1 < tokens.size() && tokens[close + 1].tag == Tag::comma;
  add({phrase->first, phrase->head, name, false, 0},
      {left_edge(i), goes_on ? sentence.span.end : tokens[i].span.begin});
}

}  // namespace figcheck::extract
