#include "extract/present_perfect.hpp"

#include <algorithm>
#include <optional>

#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t longest_group = 12;  // tokens from the auxiliary to its participle
constexpr std::size_t longest_aside = 8;   // tokens between two commas

bool is_present(const Token& have) { return says(have, "has") || says(have, "have") || says(have, "'ve"); }

/// The quantifiers that float away from their noun, to stand behind an auxiliary (Quirk et al. 3.28).
bool floats(const Token& token) { return says(token, "each") || says(token, "all") || says(token, "both"); }

/// Where a time begins that ends before token i and may stand in a verb group: "so far", "to date", "since Monday", "as
/// of 3 May", "in recent days"; i where there is none.
std::size_t skips_time(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  if (i < 2) return i;
  const Token &last = tokens[i - 1], &lead = tokens[i - 2];
  if ((says(last, "far") && says(lead, "so")) || (says(last, "date") && says(lead, "to")) ||
      (says(last, "now") && (says(lead, "until") || says(lead, "to") || says(lead, "by"))))
    return says(lead, "to") && says(last, "now") && i > 2 && says(tokens[i - 3], "up") ? i - 3 : i - 2;
  if (says(last, "since") || says(last, "twice") || says(last, "once")) return i - 1;
  const bool time = last.tag == Tag::set_aside || last.word.noun_class == lexicon::NounClass::time;
  if (!time) return i;
  std::size_t k = i - 1;
  while (k > 0 && i - k < 4 && (tokens[k - 1].tag == Tag::determiner || tokens[k - 1].tag == Tag::adjective)) --k;
  if (k == 0 || tokens[k - 1].tag != Tag::preposition) return i;
  --k;
  return says(tokens[k], "of") && k > 0 && says(tokens[k - 1], "as") ? k - 1 : k;
}

/// Where an aside between commas begins that ends before token i; i where there is none.
std::size_t before_aside(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  if (i < 3 || tokens[i - 1].tag != Tag::comma) return i;
  for (std::size_t k = i - 1; k > 1 && i - k <= longest_aside && !ends_clause(tokens[k - 1]); --k) {
    if (tokens[k - 1].tag != Tag::comma) continue;
    const Tag before = tokens[k - 2].tag;
    return before == Tag::have || before == Tag::be || before == Tag::adverb ? k - 1 : i;
  }
  return i;
}

bool asks(const Sentence& sentence, std::size_t from) {
  return std::any_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(from), sentence.tokens.end(),
                     [](const Token& token) { return token.tag == Tag::stop && token.text == "?"; });
}

/// The auxiliary that a question has put before the subject, which ends before token i.
std::optional<std::size_t> inverted(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  for (std::size_t k = i; k > 0 && i - k < longest_group; --k) {
    const Token& token = tokens[k - 1];
    if (token.tag == Tag::have) {
      const bool opens = k == 1 || tokens[k - 2].tag == Tag::wh || tokens[k - 2].tag == Tag::open_quote ||
                         tokens[k - 2].tag == Tag::comma || tokens[k - 2].tag == Tag::coordinator;
      return opens ? std::optional(k - 1) : std::nullopt;
    }
    const bool of_subject = is_nominal(token.tag) || token.tag == Tag::pronoun || token.tag == Tag::determiner ||
                            token.tag == Tag::adjective || token.tag == Tag::possessive || token.tag == Tag::genitive ||
                            token.tag == Tag::figure || token.tag == Tag::adverb || says(token, "of");
    if (!of_subject) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool is_present_perfect(const Sentence& sentence, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = verb; i > 0 && verb - i < longest_group;) {
    const Token& before = tokens[i - 1];
    if (before.tag == Tag::have) return is_present(before);
    const bool of_it = i == verb && before.tag == Tag::verb && before.past;  // "been confirmed dead"
    if (before.tag == Tag::be || before.tag == Tag::adverb || floats(before) || of_it) {
      --i;
      continue;
    }
    const std::size_t time = skips_time(sentence, i), aside = before_aside(sentence, i);
    if (const std::size_t past = std::min(time, aside); past < i) {
      i = past;
      continue;
    }
    if (!tokens[verb].past || !asks(sentence, verb)) return false;
    const auto have = inverted(sentence, i);
    return have && is_present(tokens[*have]);
  }
  return false;
}

}  // namespace figcheck::extract
