#include "extract/counted_finder.hpp"

#include <algorithm>
#include <iterator>

#include "extract/function_word.hpp"
#include "extract/struck_set.hpp"
#include "extract/verb_group.hpp"

namespace figcheck::extract {

bool CountedFinder::part_of_struck() {
  if (!(behind(2, "the") || behind(2, "those")) || at + 3 >= tokens.size()) return false;
  const Token& struck = tokens[at + 3];
  const std::string word = participle_lemma(struck);
  if (is_nominal(tag_behind(4)) || tag_behind(4) == Tag::adjective) return false;
  // "six of the accused were foreigners": whoever an adjective names without a noun is people (Quirk et al. 1985, 7.24)
  const bool by_adjective = behind(2, "the") && (struck.tag == Tag::adjective || struck.tag == Tag::verb) &&
                            struck.past && (is_auxiliary(tag_behind(4)) || tag_behind(4) == Tag::stop);
  if (!is_person_predicate(word) && !by_adjective) return false;
  out.relation = Relation::subset;
  out.last = at + 3;
  if (antecedent && lexicon::can_be_person(antecedent->unit) && antecedent->event == word)
    take_antecedent();
  else
    person();
  out.predicate = predicate_of(sentence, at, at + 3);
  // "nine of the injured were in a critical condition" does not say how many were injured, nor does their number only
  // grow; the dead stay dead
  told_apart = true;
  const bool died = word == "dead" || word == "die" || word == "kill";
  if (!out.predicate || (died && out.predicate->event == "be")) out.event = word;
  return true;
}

bool CountedFinder::held() {
  if (figure.value == 1.0 || at + 1 >= tokens.size() || !is_held(tokens[at + 1]) || is_nominal(tag_behind(2)))
    return false;
  person();
  out.predicate = predicate_before(sentence, at);
  return true;
}

bool CountedFinder::resumes_verb() {
  if (tag_behind(2) != Tag::noun || tokens[at + 2].plural || !antecedent || at == 0 || antecedent->event.empty() ||
      (tokens[at - 1].tag != Tag::comma && tokens[at - 1].tag != Tag::coordinator))
    return false;
  // back over the list to the figure whose verb takes "of" as well
  constexpr std::size_t longest_list = 24;
  bool of = false;
  for (std::size_t i = at - 1; i > 0 && at - i < longest_list; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token)) return false;
    if (token.tag == Tag::verb && of) {
      take_antecedent();
      out.event = antecedent->event;
      return true;
    }
    of = says(token, "of") || (of && token.tag == Tag::adverb);
  }
  return false;
}

bool CountedFinder::children_of_parent() {
  if (at < 2) return false;
  std::string_view parent = tokens[at - 2].text;
  constexpr std::string_view joined = "-of";
  // "a mother of three", "Mother-of-three Ana Prohl"
  if (tokens[at - 1].tag == Tag::dash && parent.ends_with(joined))
    parent.remove_suffix(joined.size());
  else if (!says(tokens[at - 1], "of") || !is_nominal(tokens[at - 2].tag))
    return false;
  constexpr std::string_view parents[] = {"dad",    "father", "grandfather", "grandmother", "mom",
                                          "mother", "mum",    "parent",      "widow",       "widower"};
  const std::string head = parent == tokens[at - 2].text ? noun_lemma(tokens[at - 2]) : lower(parent);
  if (!std::binary_search(std::begin(parents), std::end(parents), head)) return false;
  out.unit = head.starts_with("grand") ? "grandchild" : "child";
  out.phrase = parent;
  out.subject = {head};
  out.event = head == "mom" || head == "mum" ? "mother" : head == "dad" ? "father" : head;
  return true;
}

bool CountedFinder::part_named() {
  const auto phrase = phrase_from(sentence, at + 3);
  if (!phrase || phrase->first != at + 3 || tokens[phrase->head].tag != Tag::noun || !tokens[phrase->head].plural)
    return false;
  const Tag next = phrase->head + 1 < tokens.size() ? tokens[phrase->head + 1].tag : Tag::stop;
  if (next != Tag::stop && next != Tag::comma && next != Tag::coordinator && next != Tag::dash &&
      next != Tag::close_bracket)
    return false;
  take(*phrase);
  out.unit = unit_of(*phrase);
  return true;
}

bool CountedFinder::whole_apposed() {
  if (at < 2 || tokens[at - 1].tag != Tag::comma || tokens[at - 2].tag != Tag::noun || !tokens[at - 2].plural ||
      (tag_behind(3) != Tag::comma && tag_behind(3) != Tag::stop && tag_behind(3) != Tag::dash))
    return false;
  for (std::size_t i = 0; i < at; ++i)
    if (tokens[i].tag == Tag::figure) return false;
  const auto phrase = phrase_until(sentence, at - 1);
  if (!phrase || phrase->head != at - 2) return false;
  take(*phrase);
  out.unit = unit_of(*phrase);
  out.last = at + 2;
  out.relation = Relation::none;
  out.predicate = predicate_of(sentence, at, out.last);
  return true;
}

bool CountedFinder::bare_described() {
  if (at != 0 || tag_behind(1) != Tag::be || figure.value == 1.0) return false;
  std::size_t from = 2;
  while (from < tokens.size() && tokens[from].tag == Tag::adverb) ++from;
  const auto phrase = phrase_from(sentence, from);
  if (!phrase || phrase->first != from || tokens[phrase->head].tag != Tag::noun || !tokens[phrase->head].plural ||
      !lexicon::can_be_person(noun_lemma(tokens[phrase->head])))
    return false;
  if (phrase->head + 1 < tokens.size() && tokens[phrase->head + 1].tag != Tag::stop &&
      tokens[phrase->head + 1].tag != Tag::comma && tokens[phrase->head + 1].tag != Tag::coordinator)
    return false;
  take(*phrase);
  out.unit = unit_of(*phrase);
  out.relation = Relation::subset;
  return true;
}

bool CountedFinder::part_described() {
  constexpr std::size_t longest_set = 4;
  std::size_t be = at + 1;
  if (behind(1, "of")) {
    const auto set = set_behind(sentence, at + 2);
    if (!set) return false;
    be = *set + 1;
    while (be < tokens.size() && be < *set + longest_set &&
           (is_nominal(tokens[be].tag) || tokens[be].tag == Tag::adjective || tokens[be].past))
      ++be;
  } else if (!follows_set(sentence, at) && fate_of_set(sentence, at).empty()) {
    return false;
  }
  if (be >= tokens.size() || tokens[be].tag != Tag::be) return false;
  std::size_t from = be + 1;
  while (from < tokens.size() && tokens[from].tag == Tag::adverb) ++from;
  const auto phrase = phrase_from(sentence, from);
  if (!phrase || phrase->first != from || tokens[phrase->head].tag != Tag::noun || !tokens[phrase->head].plural)
    return false;
  take(*phrase);
  out.unit = unit_of(*phrase);
  out.relation = Relation::subset;
  return true;
}

}  // namespace figcheck::extract
