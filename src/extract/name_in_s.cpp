#include "extract/name_in_s.hpp"

#include <cstddef>
#include <vector>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

/// What an object begins with, or an adverbial of a verb of saying, but no noun phrase goes on with.
bool opens_complement(const Token& token, bool saying) {
  switch (token.tag) {
    case Tag::figure:
    case Tag::determiner:
    case Tag::possessive:
      return true;
    case Tag::preposition:
    case Tag::pronoun:
    case Tag::to:
    case Tag::wh:
    case Tag::stop:
    case Tag::comma:
    case Tag::proper:
      return saying;
    default:
      return says(token, "that") && saying;
  }
}

/// Whether the token at i is the finite verb of whatever stands before it, and no participle or noun.
bool is_finite_verb(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  if (i >= tokens.size()) return false;
  const Token& token = tokens[i];
  const bool last = i + 1 == tokens.size();
  if (token.tag == Tag::have || token.tag == Tag::be) return !token.ing;
  // "her father's will was read"
  if (token.tag == Tag::modal)
    return !last && ((tokens[i + 1].tag == Tag::verb && !tokens[i + 1].past) || says(tokens[i + 1], "be"));
  const bool third = token.word.verb_form == lexicon::VerbForm::third_person;
  if (token.tag != Tag::verb || token.ing || !(token.past || third)) return false;
  const bool saying = is_saying_verb(token.word.verb_lemma);
  return last ? saying : opens_complement(tokens[i + 1], saying);
}

}  // namespace

void join_names_in_s(Sentence& sentence) {
  auto& tokens = sentence.tokens;
  // What was joined is left without its text, and taken out in one pass.
  bool joined = false;
  for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
    Token &name = tokens[i - 1], &genitive = tokens[i];
    if (genitive.tag != Tag::genitive || name.tag != Tag::proper || name.span.end != genitive.span.begin ||
        !is_finite_verb(sentence, i + 1))
      continue;
    name.span.end = genitive.span.end;
    name.text = {name.text.data(), name.span.end - name.span.begin};
    name.key = name.text.size() <= grammar::ShortWord::longest ? grammar::ShortWord(name.text) : grammar::ShortWord();
    genitive.text = {};
    joined = true;
  }
  if (joined) std::erase_if(tokens, [](const Token& token) { return token.text.empty(); });
}

}  // namespace figcheck::extract
