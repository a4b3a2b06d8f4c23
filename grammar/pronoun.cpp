#include "grammar/pronoun.hpp"

#include <algorithm>
#include <array>

#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

constexpr std::string_view before_one[] = {
#define BEFORE_ONE(word) word,
#include "grammar/lexicon/pronouns.def"
};

constexpr std::string_view behind_one[] = {
#define BEHIND_ONE(word) word,
#include "grammar/lexicon/pronouns.def"
};

bool same_word(std::string_view written, std::string_view lower) {
  return std::equal(written.begin(), written.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return to_lower(a) == b; });
}

template <std::size_t count>
bool listed(std::string_view word, const std::string_view (&list)[count]) {
  return std::any_of(std::begin(list), std::end(list), [&](std::string_view entry) { return same_word(word, entry); });
}

std::string_view word_before(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t end = skip_blanks_back(text, begin, at);
  std::size_t start = end;
  while (start > begin && end - start < 24 && is_ascii_letter(text[start - 1])) --start;
  return text.substr(start, end - start);
}

std::string_view word_behind(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t start = skip_blanks(text, at, end);
  std::size_t stop = start;
  while (stop < end && stop - start < 24 && is_ascii_letter(text[stop])) ++stop;
  return text.substr(start, stop - start);
}

// A past participle or past tense by its form: what it counts can stand alone ("killed one and injured two").
bool may_count_its_object(std::string_view verb) {
  return (verb.size() > 4 && same_word(verb.substr(verb.size() - 2), "ed")) || same_word(verb, "killing") ||
         same_word(verb, "wounding") || same_word(verb, "injuring") || same_word(verb, "leaving") ||
         same_word(verb, "left") || same_word(verb, "hurt") || same_word(verb, "shot");
}

}  // namespace

bool is_pronoun_one(std::string_view text, Span word, Span within) {
  const std::string_view previous = word_before(text, within.begin, word.begin);
  if (listed(previous, before_one)) return true;
  const bool apostrophe =
      word.end < within.end && (text[word.end] == '\'' || text.substr(word.end, 3) == "\xE2\x80\x99");
  if (apostrophe) return true;
  const std::string_view next = word_behind(text, word.end, within.end);
  const bool closes = next.empty() && (word.end >= within.end || !is_word_byte(text[word.end])) &&
                      !(word.end < within.end && text[word.end] == '-') &&
                      skip_blanks(text, word.end, within.end) == word.end;
  const bool alone = closes || same_word(next, "and") || same_word(next, "but") || same_word(next, "in") ||
                     same_word(next, "on") || same_word(next, "at");
  if (alone && may_count_its_object(previous)) return false;
  if (same_word(previous, "the") && (closes || listed(next, behind_one))) return true;
  return closes || listed(next, behind_one);
}

}  // namespace figcheck::grammar
