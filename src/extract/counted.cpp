#include "extract/counted_finder.hpp"

#include <algorithm>
#include <cmath>

#include "extract/capacity.hpp"
#include "extract/rival.hpp"

namespace figcheck::extract {

void CountedFinder::look_before() {
  if (singled_out(sentence, at)) out.relation = Relation::subset;
  if ((at > 0 && says(tokens[at - 1], "another")) || (behind(1, "more") && !behind(2, "than")))
    out.relation = Relation::addition;
  if (at >= 2 && says(tokens[at - 1], "of") &&
      (says(tokens[at - 2], "average") || says(tokens[at - 2], "median") || says(tokens[at - 2], "mean") ||
       says(tokens[at - 2], "rate")))
    out.statistic = lower(tokens[at - 2].text);
  if (at >= 1 && (says(tokens[at - 1], "average") || says(tokens[at - 1], "median")))
    out.statistic = lower(tokens[at - 1].text);
  if (states_capacity(sentence, at)) out.statistic = "capacity";
}

std::string CountedFinder::unit_of(const NounPhrase& phrase) const {
  std::string unit = noun_lemma(tokens[phrase.head]);
  const std::string_view noun = unit;  // which compares by its length first
  if (noun == "people" || noun == "others" || noun == "other") return "person";
  if (noun == "population") return "person";  // "230 million population"
  // "six colours": a word of its own ("the regiment's colours"), too
  if (noun.ends_with("ours") && lexicon::look_up(noun.substr(0, noun.size() - 1)).pos & lexicon::Pos::noun)
    unit.pop_back();
  if (tokens[phrase.head].tag == Tag::proper) {
    // "12 Bolivians", "three Republicans": people named by what they belong to; "31 sailors (19 Bolivian and 12 …)"
    // are still sailors
    if (tokens[phrase.head].word.noun_class == lexicon::NounClass::person)
      return parts_antecedent() && !tokens[phrase.head].plural ? antecedent->unit : "person";
    unit = std::string(tokens[phrase.head].text.substr(0, unit.size()));
  }
  // "shipping container": a gerund that WordNet knows as a noun makes a compound too
  const auto compounds = [&](const Token& token) {
    return (token.tag == Tag::noun && (!token.plural || says(token, "police"))) ||
           (token.ing && token.word.pos & lexicon::Pos::noun);
  };
  // "high - pressure valves": what a hyphen joins to the word before it is no part of the compound
  for (std::size_t i = phrase.head;
       i > phrase.first && compounds(tokens[i - 1]) && !(i > phrase.first + 1 && tokens[i - 2].tag == Tag::dash); --i)
    unit = (tokens[i - 1].ing ? lower(tokens[i - 1].text) : noun_lemma(tokens[i - 1])) + " " + unit;
  return unit;
}

bool CountedFinder::parts_antecedent() const {
  if (!antecedent || antecedent->unit == "person" || !lexicon::can_be_person(antecedent->unit)) return false;
  if (follows_set(sentence, at)) return true;
  for (std::size_t i = at; i > 0 && at - i < 8; --i) {
    if (tokens[i - 1].tag == Tag::open_bracket) return true;
    if (tokens[i - 1].tag == Tag::close_bracket || tokens[i - 1].tag == Tag::stop) break;
  }
  return false;
}

void CountedFinder::take(const NounPhrase& phrase) {
  counted_noun = phrase.head;
  out.phrase = text_of(sentence, text, phrase);
  out.modifiers = modifiers_of(sentence, phrase);
  if (tokens[phrase.head].tag == Tag::proper) out.modifiers.push_back(noun_lemma(tokens[phrase.head]));
  if (phrase.head > at) out.last = std::max(out.last, phrase.head);
  for (std::size_t i = phrase.first; i <= phrase.head; ++i) {
    const auto is = [&](std::string_view word) { return says(tokens[i], word); };
    if (is("more") || is("additional") || is("further") || is("extra") || is("another"))
      out.relation = Relation::addition;
    if (is("average") || is("median") || is("mean") || is("record")) out.statistic = lower(tokens[i].text);
  }
}

void CountedFinder::set_subject() {
  if (!out.predicate) return;
  const auto phrase = out.predicate->behind ? std::optional<NounPhrase>() : subject_of(sentence, out.predicate->token);
  if (!phrase) return;
  out.subject = modifiers_of(sentence, *phrase);
  out.subject.push_back(noun_lemma(tokens[phrase->head]));
}

void CountedFinder::take_antecedent() {
  // "0.03 inside the record": nobody counts things in hundredths.
  if (figure.value && *figure.value < 1000 && *figure.value != std::floor(*figure.value)) return;
  if (!antecedent) {
    if (const auto phrase = plural_before(sentence, at)) {
      out.phrase = text_of(sentence, text, *phrase);
      out.unit = unit_of(*phrase);
    }
    return;
  }
  out.unit = antecedent->unit;
  out.phrase = antecedent->phrase;
}

bool CountedFinder::take_rival() {
  if (!antecedent || !is_rival(sentence, at, *antecedent)) return false;
  take_antecedent();
  out.event = antecedent->event;
  out.restates = true;
  return true;
}

void CountedFinder::take_antecedent_or_phrase(std::size_t from) {
  if (const auto phrase = phrase_from(sentence, from)) {
    take(*phrase);
    out.unit = unit_of(*phrase);
  } else {
    take_antecedent();
  }
}

void CountedFinder::person() {
  out.unit = "person";
  if (out.phrase.empty()) out.phrase = "people";
}

void CountedFinder::find() {
  out.last = at;
  out.kind = figure.kind;
  look_before();
  if (figure.kind == Kind::count) {
    count();
    // "all 90 of the members" are no part of them
    if (out.relation == Relation::subset && at > 0 && says(tokens[at - 1], "all") && behind(1, "of"))
      out.relation = Relation::none;
    if (out.subject.empty()) set_subject();
  } else {
    amount();
  }
  tell_event();
}

Counted find_counted(const Sentence& sentence, std::string_view text, std::size_t at,
                     const std::optional<Antecedent>& antecedent) {
  Counted out;
  CountedFinder{sentence, text, at, antecedent, out}.find();
  return out;
}

}  // namespace figcheck::extract
