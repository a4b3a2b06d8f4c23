#include "extract/counted_finder.hpp"

#include <algorithm>

#include "extract/capacity.hpp"
#include "extract/function_word.hpp"
#include "extract/light_verb.hpp"
#include "extract/rival.hpp"
#include "extract/whereabouts.hpp"

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

std::string CountedFinder::event_in(const NounPhrase& phrase, bool persons) const {
  for (std::size_t i = phrase.first; i <= phrase.head; ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::noun && (persons || token.word.noun_class != lexicon::NounClass::person)) {
      const std::string_view verb = lexicon::verb_of_noun(noun_lemma(token));
      if (is_person_predicate(verb)) return std::string(verb);
    }
    if (token.tag == Tag::adjective && is_person_predicate(lower(token.text))) return lower(token.text);
    if (token.past && is_person_predicate(token.word.verb_lemma)) return std::string(token.word.verb_lemma);
  }
  return {};
}

bool CountedFinder::in_a_state() const {
  constexpr std::size_t reach = 8;
  for (std::size_t i = at + 1; i + 1 < tokens.size() && i <= at + reach && !ends_clause(tokens[i]); ++i)
    if (tokens[i].tag == Tag::be)
      return says(tokens[i + 1], "in") || says(tokens[i + 1], "on") || says(tokens[i + 1], "under");
  return false;
}

bool CountedFinder::takes_lives() const {
  if (!is_life_taking(out.event)) return false;
  if (out.kind == Kind::count && out.unit == "life") return true;
  const std::size_t next = out.predicate ? out.predicate->token + 1 : tokens.size();
  return out.event == "lose" && out.predicate->behind && next + 1 < tokens.size() &&
         tokens[next].tag == Tag::possessive && noun_lemma(tokens[next + 1]) == "life";
}

bool CountedFinder::is_life_taking(std::string_view verb) {
  return verb == "claim" || verb == "cost" || verb == "lose" || verb == "take";
}

bool CountedFinder::ends_in_death() const {
  // What is decreed, and what is only felt, kills nobody.
  constexpr std::string_view decreed[] = {"bore", "condemn", "doom", "frighten", "scare", "sentence", "worry"};
  if (std::binary_search(std::begin(decreed), std::end(decreed), out.event)) return false;
  const std::size_t to = 1 + (out.predicate->behind ? out.predicate->token : out.last);
  return to + 1 < tokens.size() && says(tokens[to], "to") && says(tokens[to + 1], "death");
}

std::string CountedFinder::event_named() const {
  using lexicon::NounClass;
  if (!counted_noun || out.kind == Kind::age || tokens[*counted_noun].tag != Tag::noun) return {};
  const std::string lemma = noun_lemma(tokens[*counted_noun]);
  switch (lexicon::look_up(lemma).noun_class) {
    case NounClass::act:
    case NounClass::communication:
    case NounClass::event:
    case NounClass::phenomenon:
    case NounClass::process:
      return std::string(lexicon::verb_of_noun(lemma));
    default:
      return {};
  }
}

std::string CountedFinder::event_around(bool after_light) const {
  constexpr std::size_t behind = 12, before = 40;
  const auto tells = [&](std::size_t i) {
    const Token& token = tokens[i];
    if (token.tag != Tag::verb || is_saying_verb(verb_lemma(token))) return false;
    // "loaded rifles": no verb of a clause
    const bool modifier = token.past && i + 1 < tokens.size() && is_nominal(tokens[i + 1].tag) && i > 0 &&
                          !is_nominal(tokens[i - 1].tag) && tokens[i - 1].tag != Tag::have &&
                          tokens[i - 1].tag != Tag::pronoun && tokens[i - 1].tag != Tag::wh;
    const bool compound = i > 0 && tokens[i - 1].tag == Tag::dash && tokens[i - 1].text == "-";  // "rocket - propelled"
    return !modifier && !compound && !(after_light && is_light_verb(verb_lemma(token)));
  };
  for (std::size_t i = at; i > 0 && at - i < before && tokens[i - 1].tag != Tag::stop; --i)
    if (tells(i - 1)) return verb_lemma(tokens[i - 1]);
  for (std::size_t i = std::max(at, out.last) + 1; i < tokens.size() && i < at + behind && tokens[i].tag != Tag::stop;
       ++i)
    if (tells(i)) return verb_lemma(tokens[i]);
  return {};
}

void CountedFinder::take_antecedent() {
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

Counted CountedFinder::find() {
  out.last = at;
  out.kind = figure.kind;
  look_before();
  if (figure.kind == Kind::count) {
    count();
    if (out.subject.empty()) set_subject();
  } else {
    amount();
  }
  if (out.event.empty() && out.predicate) out.event = out.predicate->event;
  if (out.predicate && out.event == out.predicate->event && ends_in_death()) out.event += " to death";
  if (takes_lives()) out.event = "die";
  if (out.event.empty() || is_light_verb(out.event)) {
    if (std::string named = event_named(); !named.empty()) out.event = std::move(named);
  }
  // "the toll stood at 31, including four firemen": so does one that is singled out
  if (out.relation == Relation::subset && figure.kind == Kind::count && out.predicate && !out.predicate->behind &&
      antecedent && !antecedent->event.empty() && singled_out(sentence, at))
    out.event = antecedent->event;
  // "Of the 14 dead, three were children": a part that is only described shares what befell its set
  if (out.relation == Relation::subset && figure.kind == Kind::count && (out.event.empty() || out.event == "be")) {
    out.in_a_state = in_a_state();
    if (std::string befell = event_of_set(); !befell.empty()) out.event = std::move(befell);
  }
  // "a five-minute raid", "a 17-hour siege": how long that took
  if (out.kind == Kind::duration && figure.attributive) {
    if (std::string named = event_named(); !named.empty()) out.event = std::move(named);
  }
  // "police seized a cache which included nine rifles": what is only said to be in a set shares what befell the set
  if (out.kind == Kind::count && out.event == "include" && out.predicate && !out.predicate->behind) {
    if (std::string befell = event_around(true); !befell.empty()) out.event = std::move(befell);
  }
  // "she said 30 …": nobody says a number of things
  if (out.kind == Kind::count && out.predicate && !out.predicate->behind &&
      (out.event == "say" || out.event == "add" || out.event == "tell")) {
    if (std::string done = event_around(true); !done.empty()) out.event = std::move(done);
  }
  if (out.event.empty()) out.event = event_around(false);
  if (out.kind == Kind::count && is_population(sentence, at, out.unit)) {
    if (out.unit.empty()) person();
    out.event = "population";
  }
  // "drifted 12 miles from the shore" is how far it drifted
  const bool travelled = out.predicate && !out.predicate->behind && !is_light_verb(out.predicate->event) &&
                         !is_position_verb(out.predicate->event);
  if (out.kind == Kind::measure && !travelled && is_distance(sentence, figure, past_conversion()))
    out.event = "distance";
  // What an age tells of its bearer is how old he is, whatever befell him.
  if (out.kind == Kind::age) {
    const bool turns = tokens[at].text.starts_with("turn") || (out.predicate && out.predicate->event == "turn");
    out.event = turns ? "turn" : "age";
  }
  return std::move(out);
}

Counted find_counted(const Sentence& sentence, std::string_view text, std::size_t at,
                     const std::optional<Antecedent>& antecedent) {
  return CountedFinder{sentence, text, at, antecedent}.find();
}

}  // namespace figcheck::extract
