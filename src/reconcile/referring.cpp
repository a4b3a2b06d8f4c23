#include "reconcile/referring.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "reconcile/claim_words.hpp"

namespace figcheck::reconcile {

bool refers_back(const extract::Assertion& assertion) {
  static constexpr std::string_view words[] = {"all", "both", "the", "these", "those"};
  if (assertion.span.begin < assertion.sentence_span.begin) return false;
  const std::string_view before =
      std::string_view(assertion.sentence)
          .substr(0, std::min(assertion.sentence.size(), assertion.span.begin - assertion.sentence_span.begin));
  const auto letter = [&](std::size_t i) { return std::isalpha(static_cast<unsigned char>(before[i])) != 0; };
  std::size_t end = before.size();
  while (end > 0 && before[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && letter(begin - 1)) --begin;
  constexpr std::size_t longest = 5;
  if (begin == end || end - begin > longest) return false;
  const std::string word = lower(before.substr(begin, end - begin));
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace figcheck::reconcile
