#include "extract/time_adverbial.hpp"

#include "extract/phrase.hpp"
#include "extract/speaker_name.hpp"

namespace figcheck::extract {

std::size_t before_time(const Sentence& sentence, std::size_t end) {
  const auto& tokens = sentence.tokens;
  if (end < 2 || !is_nominal(tokens[end - 1].tag) || tokens[end - 1].word.noun_class != lexicon::NounClass::time)
    return end;
  std::size_t begin = end - 1;
  bool placed = weekday_name(tokens[begin].text);  // tells when by itself
  while (begin > 0) {
    const Token& before = tokens[begin - 1];
    const bool deictic = says(before, "last") || says(before, "next") || says(before, "this");
    if (!deictic && !says(before, "late") && !says(before, "early") && !says(before, "on")) break;
    placed = placed || deictic;
    --begin;
  }
  return placed && begin > 0 && is_nominal(tokens[begin - 1].tag) &&
                 tokens[begin - 1].word.noun_class != lexicon::NounClass::time
             ? begin
             : end;
}

}  // namespace figcheck::extract
