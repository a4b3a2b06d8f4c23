#include <algorithm>

#include "extract/attribution_chain.hpp"
#include "extract/attribution_reader.hpp"

namespace figcheck::extract {

/// "State television, quoting police, reported …": the origin is who is cited, unless the one who cites speaks for
/// himself. Verb i has just brought the last of `out`.
void AttributionReader::settle_aside(std::size_t i) {
  if (!citing || *citing + 2 != out.size()) return;
  Attribution& cited = out[*citing];
  const Attribution& teller = out.back();
  if (teller.speaker.end <= cited.speaker.begin && cited.speaker.end <= tokens[i].span.begin) {
    if (passes_on(teller)) {
      cited.carrier = teller.source;
      cited.scope = teller.scope;
      out.pop_back();
    } else {
      out.erase(out.end() - 2);
    }
  }
  citing.reset();
}

/// "CNN quoted the governor as saying …": the governor speaks, CNN carries it. False where it is not.
bool AttributionReader::quoting(std::size_t i) {
  const auto origin = speaker_from(sentence, text, i + 1);
  if (!origin || origin->pronoun || origin->last + 1 >= tokens.size()) return false;
  const std::size_t as = origin->last + 1;
  if (!says(tokens[as], "as") && !says(tokens[as], "saying")) return false;
  const auto carrier = speaker_before(sentence, text, i);
  add(*origin, {tokens[as].span.end, sentence.span.end});
  if (carrier && !carrier->pronoun) out.back().carrier = carrier->name;
  return true;
}

/// "X was quoted by Y as saying …", "…, X was quoted as saying": X speaks, Y carries it.
void AttributionReader::quoted_by(std::size_t i) {
  const auto speaker = speaker_before(sentence, text, i);
  if (!speaker) return;
  behind_speaker(i, i, *speaker, {});
  if (i + 2 < tokens.size() && says(tokens[i + 1], "by"))
    if (const auto carrier = speaker_from(sentence, text, i + 2)) {
      out.back().carrier = carrier->name;
      if (const std::size_t behind = carrier->last + 2; behind < tokens.size() && says(tokens[behind - 1], "as"))
        out.back().scope.begin = std::min(out.back().scope.begin, tokens[speaker->first].span.begin);
    }
}

/// "…, citing X", "…, quoting X as saying", and the participles by which somebody speaks himself.
void AttributionReader::participle(std::size_t i, std::string_view event) {
  if (event == "cite" || event == "quote") {
    const auto origin = speaker_from(sentence, text, i + 1);
    if (!origin || origin->pronoun || !can_speak(tokens[origin->last])) return;
    std::string carrier;
    // What an outlet reported is the origin's; a minister who cites his police speaks for himself.
    if (!out.empty() && out.back().speaker.end <= tokens[i].span.begin) {
      if (!passes_on(out.back())) return;
      carrier = out.back().source;
      out.pop_back();
    }
    if (carrier.empty() && i > 0 && tokens[i - 1].tag == Tag::comma) citing = out.size();
    add(*origin, sentence.span);
    out.back().carrier = std::move(carrier);
    return;
  }
  adding(i, event);
}

}  // namespace figcheck::extract
