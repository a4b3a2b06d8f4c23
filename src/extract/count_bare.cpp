#include "extract/counted_finder.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "extract/function_word.hpp"
#include "extract/rival.hpp"
#include "extract/struck_set.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {

void CountedFinder::without_noun() {
  out.predicate = predicate_of(sentence, at, at);
  const auto& predicate = out.predicate;
  if (struck_placed() || take_rival()) return;
  // "40 were aboard", "nine of the 31 on board were found"
  const std::size_t set = behind(1, "of") ? set_behind(sentence, at + 2).value_or(at) : at;
  if (behind(set - at + 1, "aboard") || (behind(set - at + 1, "on") && behind(set - at + 2, "board"))) {
    if (!antecedent || !lexicon::can_be_person(antecedent->unit)) {
      person();
    } else {
      take_antecedent();
    }
    return;
  }
  // "of the dead, 8 were under 12"
  if (std::string fate = at > 0 && tokens[at - 1].tag == Tag::comma ? fate_of_set(sentence, at) : std::string();
      !fate.empty() && !antecedent) {
    person();
    out.relation = Relation::subset;
    if (!predicate || predicate->event == "be") out.event = std::move(fate);
    return;
  }
  if (total_before() || total_behind() || toll_reaches() || number_apposed()) return;
  if (size_placed()) return;
  if (std::string event = event_of_care(sentence, at); !event.empty()) {
    person();
    out.event = std::move(event);
    return;
  }
  if (predicate && is_room_for_people(sentence, at, predicate->event)) {
    person();
    return;
  }
  // "the strike drew 20,000", "the ferry can carry 900"
  if (predicate && !predicate->behind && draws_people(sentence, at, predicate->token)) {
    person();
    return;
  }
  if (predicate && is_person_predicate(predicate->event)) {
    // "of 23 miners, 12 were rescued": the people counted before, if it was people; but the dead of "the 31 dead" are
    // all of them
    const bool all = at > 0 && says(tokens[at - 1], "the") && predicate->token == at + 1;
    // "of the 40 cows, 12 were sick": of a set, whatever it is of
    const bool of_set = follows_set(sentence, at);
    // "arrested two leaders and sought another two"
    const bool added = out.relation == Relation::addition && at > 0 && says(tokens[at - 1], "another");
    if (antecedent && !all && (predicate->behind || of_set || added) && antecedent->unit != "person" &&
        (of_set || lexicon::can_be_person(antecedent->unit)))
      take_antecedent();
    else
      person();
    return;
  }
  // "police said 3,500 took part", "hundreds gathered": who does something without a name is people
  if (predicate && predicate->behind && !antecedent && predicate->event != "be" && predicate->event != "have" &&
      (!is_saying_verb(predicate->event) || tokens[predicate->token - 1].tag == Tag::be ||
       tokens[predicate->token - 1].tag == Tag::to) &&
      tokens[predicate->token].tag == Tag::verb && !plural_before(sentence, at)) {
    person();
    return;
  }
  if (predicate && !predicate->behind) {
    if (const auto phrase = subject_of(sentence, predicate->token)) {
      out.phrase = text_of(sentence, text, *phrase);
      if (spans_life(*phrase)) return;
      out.event = event_in(*phrase);
      // "the toll rose to 24": a toll without a noun is of the dead
      if (out.event.empty() && says(tokens[phrase->head], "toll")) out.event = "die";
      if (out.event.empty() && numbers_people(noun_lemma(tokens[phrase->head]))) {
        person();
        return;
      }
      if (!out.event.empty()) {
        person();
        return;
      }
      // "the number of tents rose to 40"
      const std::size_t next = phrase->head + 1;
      if (next + 1 < tokens.size() && says(tokens[next], "of") &&
          (says(tokens[phrase->head], "number") || says(tokens[phrase->head], "total"))) {
        // "the number of wounded has reached 104"
        std::size_t struck = next + 1;
        while (struck + 1 < at && (tokens[struck].tag == Tag::determiner || tokens[struck].tag == Tag::adverb))
          ++struck;
        const std::string fate = participle_lemma(tokens[struck]);
        if (is_person_predicate(fate) && !is_nominal(tokens[struck + 1].tag)) {
          person();
          out.event = fate;
          return;
        }
        if (const auto inner = phrase_from(sentence, next + 1); inner && inner->head < at) {
          take(*inner);
          out.unit = unit_of(*inner);
          out.event = event_in(*inner);
          // "the number of people killed in the flood rose to 24"
          if (out.event.empty()) {
            if (const auto befell = predicate_behind(sentence, inner->head);
                befell && is_person_predicate(befell->event))
              out.event = befell->event;
          }
          if (!out.event.empty()) person();
          return;
        }
      }
      const bool whole = !figure.value || *figure.value == std::floor(*figure.value);
      bool another = false;
      for (std::size_t i = phrase->head; i < predicate->token; ++i) another = another || tokens[i].tag == Tag::figure;
      if (predicate->event == "be" && tokens[phrase->head].plural && whole && !another) {
        out.unit = unit_of(*phrase);
        return;
      }
    }
  }
  // "of 40": what stands before the preposition is counted by it ("a toll of 40", "a mother of three")
  if (at >= 2 && says(tokens[at - 1], "of")) {
    if (const auto phrase = phrase_until(sentence, at - 1)) {
      out.phrase = text_of(sentence, text, *phrase);
      if (spans_life(*phrase)) return;
      out.event = event_in(*phrase);
      const std::string head = noun_lemma(tokens[phrase->head]);
      const lexicon::NounClass what = lexicon::look_up(head).noun_class;
      if (head == "vote") {  // "by a vote of 7 to 2"
        out.unit = head;
        return;
      }
      // "40 huts, down from a peak of 90"
      static const grammar::WordSet extremes{"high", "low", "maximum", "minimum", "peak", "record"};
      constexpr double least_population = 1000;
      if (!out.event.empty())
        person();
      else if (extremes.holds(head))
        take_antecedent();
      else if (what == lexicon::NounClass::location && figure.value.value_or(0) >= least_population)
        out.unit = "person";  // "a town of 40,000"
      else if (what == lexicon::NounClass::group || numbers_people(head))
        out.unit = "person";
      return;
    }
  }
  if (at >= 3 && tokens[at - 1].tag == Tag::to && tokens[at - 2].tag == Tag::figure && says(tokens[at - 3], "of") &&
      antecedent && antecedent->unit == "vote") {
    take_antecedent();
    return;
  }
  // "Lorries: 6,020"
  if (at >= 2 && tokens[at - 1].text == ":") {
    const auto label = phrase_until(sentence, at - 1);
    if (label && label->first == 0 && tokens[label->head].plural) {
      take(*label);
      out.unit = unit_of(*label);
      return;
    }
  }
  take_antecedent();
  if (follows_set(sentence, at)) out.relation = Relation::subset;
  // "the toll had reached 21, and by Wednesday it stood at 29"
  if (restates_antecedent()) {
    const bool corrected = out.predicate->event == "be";
    out.event = antecedent->event;
    out.restates = corrected;
  }
}

bool CountedFinder::tells_number(std::string_view verb) {
  constexpr std::string_view verbs[] = {"be", "climb", "grow", "hit", "increase", "reach", "rise", "stand", "swell"};
  return std::binary_search(std::begin(verbs), std::end(verbs), verb);
}

bool CountedFinder::restates_antecedent() const {
  if (!antecedent || antecedent->event.empty() || antecedent->unit != out.unit || !out.predicate ||
      out.predicate->behind || !tells_number(out.predicate->event))
    return false;
  std::size_t i = out.predicate->token;
  while (i > 0 &&
         (tokens[i - 1].tag == Tag::modal || tokens[i - 1].tag == Tag::have || tokens[i - 1].tag == Tag::adverb))
    --i;
  if (i == 0) return false;
  return says(tokens[i - 1], "it") || says(tokens[i - 1], "that") || says(tokens[i - 1], "number") ||
         says(tokens[i - 1], "figure") || says(tokens[i - 1], "total");
}

bool CountedFinder::spans_life(const NounPhrase& phrase) {
  const Token& head = tokens[phrase.head];
  const bool life = phrase.head > phrase.first && says(tokens[phrase.head - 1], "life");
  constexpr double longest_life = 150;
  if (!figure.value || *figure.value > longest_life) return false;
  if (says(head, "ratio")) {
    out.kind = Kind::ratio;
    return true;
  }
  const bool span = (life && (says(head, "expectancy") || says(head, "expectancies") || says(head, "span"))) ||
                    says(head, "lifespan") || says(head, "longevity");
  if (!span && !says(head, "age")) return false;
  out.kind = span ? Kind::duration : Kind::age;
  out.unit = "year";
  return true;
}

bool CountedFinder::struck_placed() {
  if (at < 4 || !says(tokens[at - 1], "at") || tokens[at - 3].tag != Tag::determiner ||
      tokens[at - 4].tag != Tag::verb || !is_placing_verb(verb_lemma(tokens[at - 4])))
    return false;
  const Token& struck = tokens[at - 2];
  std::string fate = participle_lemma(struck);
  if (!is_person_predicate(fate)) return false;
  person();
  out.event = std::move(fate);
  return true;
}

std::string CountedFinder::event_of_placed(const NounPhrase& phrase) const {
  if (std::string named = event_in(phrase); !named.empty()) return named;
  const std::string noun = noun_lemma(tokens[phrase.head]);
  if (noun == "toll") return "die";
  // a crowd is of those who came
  if (noun == "attendance" || noun == "audience" || noun == "crowd" || noun == "turnout") return "attend";
  // "put the march at 400"
  return numbers_people(noun) || tokens[phrase.head].plural ? std::string() : std::string(lexicon::verb_of_noun(noun));
}

bool CountedFinder::size_placed() {
  const auto phrase = placed(sentence, at);
  if (!phrase) return false;
  take(*phrase);
  out.event = event_of_placed(*phrase);
  if (!out.event.empty() || numbers_people(noun_lemma(tokens[phrase->head])))
    person();
  else if (tokens[phrase->head].plural)
    out.unit = unit_of(*phrase);
  return true;
}

bool CountedFinder::total_before() {
  if (at < 3 || !(tokens[at - 1].tag == Tag::to || says(tokens[at - 1], "at"))) return false;
  constexpr std::size_t reach = 10;
  for (std::size_t i = at - 1; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token) || (token.tag == Tag::verb && !token.past) || token.tag == Tag::figure ||
        token.tag == Tag::comma)
      return false;
    const bool toll = says(token, "toll");
    if (!toll && !says(token, "number")) continue;
    if (i < 2 || tokens[i - 2].tag == Tag::stop) return false;
    NounPhrase phrase{i - 1, i - 1};
    if (toll) {
      out.event = "die";
    } else {
      if (i + 1 >= at || !says(tokens[i], "of")) return false;
      phrase = {i + 1, at - 2};
      for (std::size_t k = phrase.first; k <= phrase.head && out.event.empty(); ++k) {
        const std::string word = participle_lemma(tokens[k]);
        if (is_person_predicate(word)) out.event = word;
      }
    }
    out.phrase = text_of(sentence, text, phrase);
    if (!out.event.empty()) {
      person();
    } else if (const auto inner = phrase_from(sentence, phrase.first); inner && inner->head < at) {
      take(*inner);
      out.unit = unit_of(*inner);
    }
    return true;
  }
  return false;
}

bool CountedFinder::total_behind() {
  // "bringing to eleven the number of people held"
  static const grammar::WordSet verbs{"bring", "take", "raise", "lift",   "push",  "put",
                                      "swell", "cut",  "lower", "reduce", "drive", "carry"};
  if (at < 2 || at + 2 >= tokens.size() || !(tokens[at - 1].tag == Tag::to || says(tokens[at - 1], "at")) ||
      tokens[at - 2].tag != Tag::verb || !verbs.holds(verb_lemma(tokens[at - 2])) ||
      tokens[at + 1].tag != Tag::determiner)
    return false;
  std::size_t noun = at + 2;
  while (noun + 1 < tokens.size() && (tokens[noun].tag == Tag::adjective || says(tokens[noun], "total"))) ++noun;
  if (says(tokens[noun], "death") && noun + 1 < tokens.size() && says(tokens[noun + 1], "toll")) ++noun;
  if (says(tokens[noun], "toll")) {
    person();
    out.event = "die";
    out.phrase = text_of(sentence, text, {noun, noun});
    return true;
  }
  if (!says(tokens[noun], "number") || noun + 2 >= tokens.size() || !says(tokens[noun + 1], "of")) return false;
  const std::size_t first = noun + 2;
  const auto inner = phrase_from(sentence, first);
  const std::size_t head = inner ? inner->head : first;
  for (std::size_t i = first; i <= head && out.event.empty(); ++i)
    if (std::string fate = participle_lemma(tokens[i]); is_person_predicate(fate)) out.event = std::move(fate);
  if (inner) {
    take(*inner);
    out.unit = unit_of(*inner);
    if (out.event.empty()) {
      if (const auto befell = predicate_behind(sentence, inner->head)) out.event = befell->event;
    }
  }
  if (!inner || (is_person_predicate(out.event) && !lexicon::can_be_person(out.unit))) person();
  return true;
}

bool CountedFinder::number_apposed() {
  if (at < 3 || (tokens[at - 1].tag != Tag::comma && tokens[at - 1].tag != Tag::colon) ||
      !names_count(tokens[at - 2].word.noun_lemma) || tokens[at - 2].plural || !antecedent)
    return false;
  take_antecedent();
  out.event = antecedent->event;
  return true;
}

bool CountedFinder::toll_reaches() {
  // "as flu toll tops 60": between the toll and its number stand the words for how it got there.
  constexpr std::size_t reach = 4;
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (says(token, "toll")) {
      // "a toll of 24" has its own rule; a hedge such as "tops" is of the figure
      if (i < at && says(tokens[i], "of")) return false;
      person();
      out.event = "die";
      out.phrase = text_of(sentence, text, {i - 1, i - 1});
      return true;
    }
    if (token.tag != Tag::verb && token.tag != Tag::have && token.tag != Tag::be && token.tag != Tag::modal &&
        token.tag != Tag::adverb && token.tag != Tag::to && token.tag != Tag::preposition && token.tag != Tag::noun)
      return false;
  }
  return false;
}

}  // namespace figcheck::extract
