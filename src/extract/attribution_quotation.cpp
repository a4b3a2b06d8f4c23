#include "extract/attribution_reader.hpp"
#include "extract/verb_group.hpp"

namespace figcheck::extract {

/// Whether a quotation ends right before token `at`, with the comma or other mark that a speaker's tag follows, and is
/// a statement: it opens the sentence, goes on from the one before or stands behind a colon. What stands in quotation
/// marks behind other words is a title or a word that is only named: "her film, 'The Quay,' won a prize".
bool AttributionReader::follows_statement(std::size_t at) const {
  if (at < 3) return false;
  const auto is_mark = [&](std::size_t k) {
    return tokens[k].tag == Tag::comma || tokens[k].text == "!" || tokens[k].text == "?";
  };
  std::size_t close = at - 1;
  if (tokens[close].tag == Tag::close_quote && is_mark(close - 1))
    --close;
  else if (!(is_mark(close) && tokens[close - 1].tag == Tag::close_quote))
    return false;
  std::size_t open = close - 1;
  while (open > 0 && tokens[open].tag != Tag::open_quote) --open;
  if (tokens[open].tag != Tag::open_quote) return sentence.opens_quoted;
  return open == 0 || tokens[open - 1].tag == Tag::colon;
}

/// "'We lost 40,' sobbed the farmer", "…,' the farmer sighed": beside a quotation any verb tells how it was said
/// (Quirk et al. 1985, 14.28-14.30), so that none is listed: those of manner of speaking and of nonverbal expression
/// (Levin 1993, 37.3 and 40.2) and whatever else writers put there. Only somebody's or a body's.
void AttributionReader::beside_quotation(std::size_t i) {
  if (i == 0 || tokens[i].ing || tokens[i - 1].tag == Tag::to || i + 1 >= tokens.size()) return;
  if (follows_statement(i)) {
    const Tag next = tokens[i + 1].tag;
    const bool phrase = is_nominal(next) || next == Tag::determiner || next == Tag::adjective ||
                        next == Tag::possessive || next == Tag::figure || next == Tag::set_aside;
    const auto speaker = phrase ? speaker_from(sentence, text, i + 1) : std::nullopt;
    if (speaker && !speaker->pronoun && can_speak(tokens[speaker->last])) inverted(i);
    return;
  }
  if (is_auxiliary(tokens[i - 1].tag)) return;
  const auto speaker = speaker_before(sentence, text, i);
  if (!speaker || speaker->last > i || !(speaker->pronoun || can_speak(tokens[speaker->last]))) return;
  const std::size_t first = with_determiners(tokens, speaker->first);
  if (follows_statement(first)) behind_speaker(i, i, *speaker, {});
}

/// "The miller raged: 'I pay 30 marks'", "He shook his head: 'We lost 40'": a quotation behind a colon is of whom the
/// clause before it is about, whatever he does. Token i is the colon.
void AttributionReader::introducing(std::size_t i) {
  if (i + 1 >= tokens.size() || tokens[i].text != ":" || tokens[i + 1].tag != Tag::open_quote) return;
  const std::size_t content = tokens[i + 1].span.begin;
  for (const Attribution& known : out)
    if (known.scope.begin <= content && content < known.scope.end) return;
  constexpr std::size_t farthest = 30;
  for (std::size_t k = i; k > 0 && i - k < farthest; --k)
    if (tokens[k - 1].tag == Tag::stop || tokens[k - 1].quoted) return;
  for (std::size_t k = i > farthest ? i - farthest : 1; k < i; ++k) {
    const Token& token = tokens[k];
    const bool finite = is_auxiliary(token.tag) || (token.tag == Tag::verb && !token.ing);
    if (!finite || k == 0 || tokens[k - 1].tag == Tag::wh || tokens[k - 1].tag == Tag::to) continue;
    const auto speaker = speaker_before(sentence, text, k);
    if (speaker && (speaker->pronoun ? !says(tokens[speaker->first], "it") : can_speak(tokens[speaker->last])))
      return add(*speaker, {content, sentence.span.end});
    if (token.tag != Tag::verb || !token.past) return;
  }
}

}  // namespace figcheck::extract
