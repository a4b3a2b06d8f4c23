#include "extract/dateline_dash.hpp"

#include <algorithm>

namespace figcheck::extract {

bool closes_dateline(const Sentence& sentence, std::size_t dash) {
  constexpr std::size_t longest = 16;
  const auto& tokens = sentence.tokens;
  const std::string_view place = tokens[0].text;
  const bool capitals =
      place.size() > 2 && std::none_of(place.begin(), place.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (dash == 0 || dash > longest || !capitals) return false;
  return std::all_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(dash), [](const Token& token) {
    switch (token.tag) {
      case Tag::proper:
      case Tag::comma:
      case Tag::open_bracket:
      case Tag::close_bracket:
      case Tag::set_aside:
      case Tag::figure:
        return true;
      default:
        return token.capitalised || token.text == "." || (token.text[0] >= '0' && token.text[0] <= '9');
    }
  });
}

std::size_t dateline_end(const Sentence& sentence) {
  constexpr std::size_t longest = 16;
  for (std::size_t i = 1; i < sentence.tokens.size() && i <= longest; ++i)
    if (sentence.tokens[i].tag == Tag::dash) return closes_dateline(sentence, i) ? i + 1 : 0;
  return 0;
}

}  // namespace figcheck::extract
