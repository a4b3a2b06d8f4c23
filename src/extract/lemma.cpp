#include "extract/token.hpp"

namespace figcheck::extract {
namespace {

/// The lemma that WordNet gives the token, empty if it gives none.
std::string_view known_lemma(const Token& token) {
  if (token.tag == Tag::verb) return token.word.verb_lemma;
  return token.tag == Tag::noun ? token.word.noun_lemma : std::string_view();
}

}  // namespace

std::string noun_lemma(const Token& token) {
  if (const std::string_view noun = token.word.noun_lemma; !noun.empty() && token.tag != Tag::proper) {
    // "viewers" is a lemma of WordNet's, for all of them together; here they are counted one by one.
    if (noun.size() > 4 && noun.ends_with("ers") && says(token.text, noun)) {
      const std::string_view one = noun.substr(0, noun.size() - 1);
      if (lexicon::can_be_person(one)) return std::string(one);
    }
    return std::string(noun);
  }
  std::string form = lower(token.text);
  // A name or unknown word in the plural ("Kellmouthers", "smartwatches"): the regular rule.
  if (token.plural && form.size() > 3 && form.ends_with("ies")) return form.substr(0, form.size() - 3) + "y";
  if (token.plural && form.size() > 3 && form.back() == 's' && !form.ends_with("ss")) form.pop_back();
  return form;
}

std::string verb_lemma(const Token& token) {
  return token.word.verb_lemma.empty() ? lower(token.text) : std::string(token.word.verb_lemma);
}

std::string participle_lemma(const Token& token) {
  return token.past ? std::string(token.word.verb_lemma) : lower(token.text);
}

std::string lemma(const Token& token) {
  if (token.tag == Tag::verb) return verb_lemma(token);
  if (token.tag == Tag::noun || token.tag == Tag::proper) return noun_lemma(token);
  return lower(token.text);
}

void add_lemma(std::vector<std::string>& list, const Token& token) {
  if (const std::string_view known = known_lemma(token); !known.empty())
    list.emplace_back(known);
  else
    list.push_back(lemma(token));
}

}  // namespace figcheck::extract
