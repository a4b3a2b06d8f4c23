#include "extract/counted_finder.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "extract/light_verb.hpp"
#include "extract/resumed_amount.hpp"
#include "extract/stated_age.hpp"
#include "grammar/unit_table.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {

bool CountedFinder::measures(const NounPhrase& phrase) {
  // the phrase's last word is the unit, and what stands before it only says how it felt
  if (phrase.first != at + 1 || phrase.head != at + 2 || !tokens[phrase.head].plural) return false;
  const Token& how = tokens[phrase.first];
  if (how.tag != Tag::adjective && !how.ing) return false;
  const Span span = tokens[phrase.head].span;
  const auto unit = grammar::parse_unit_word(text, span.begin, span.end, false);
  if (!unit || unit->end != span.end) return false;
  const bool length = unit->unit.dimension == "length";
  if (!length && unit->unit.dimension != "duration") return false;
  out.kind = length ? Kind::measure : Kind::duration;
  out.unit = unit->unit.name;
  out.phrase = {};
  counted_noun.reset();
  out.modifiers.clear();
  out.predicate = predicate_of(sentence, at, phrase.head);
  return true;
}

bool CountedFinder::counts_within(const NounPhrase& phrase) const {
  const Token &first = tokens[phrase.first], &head = tokens[phrase.head];
  const Tag before = tokens[at - 1].tag;
  static const grammar::WordSet bodies{"bench", "board", "cabinet", "cast", "panel"};
  return (before == Tag::determiner || before == Tag::possessive || before == Tag::genitive) && figure.value &&
         *figure.value > 1 && first.tag == Tag::noun && !first.plural && lexicon::can_be_person(noun_lemma(first)) &&
         head.tag == Tag::noun && !head.plural &&
         (head.word.noun_class == lexicon::NounClass::group || bodies.holds(noun_lemma(head)));
}

void CountedFinder::count() {
  std::size_t from = at + 1;
  if ((behind(1, "of") && (part_of_struck() || resumes_verb())) || held()) return;
  if (behind(1, "of")) {
    from = at + 2;
    const Tag of_what = tag_behind(2);
    if (of_what == Tag::pronoun || of_what == Tag::wh || behind(2, "those") || behind(2, "these")) {
      out.last = at + 2;
      // "there were maybe 30 of us": all of them, and people
      if (behind(2, "us") || behind(2, "you")) {
        person();
        out.predicate = predicate_of(sentence, at, out.last);
        return;
      }
      out.relation = Relation::subset;
      if (of_what == Tag::pronoun && (part_named() || whole_apposed())) return;
      if (tag_behind(2) == Tag::determiner)
        take_antecedent_or_phrase(from);
      else
        take_antecedent();
      // "all 17 of those on board"
      if (out.unit.empty() && behind(2, "those") &&
          (behind(3, "who") || (behind(3, "on") && behind(4, "board")) || behind(3, "aboard")))
        person();
      out.predicate = predicate_of(sentence, at, out.last);
      return;
    }
    if (const auto set = set_behind(sentence, at + 2)) from = *set + 1;
    if ((of_what == Tag::determiner || of_what == Tag::possessive || of_what == Tag::figure) &&
        figure.bound != Bound::vague)
      out.relation = Relation::subset;
  }
  // "one woman's vote": she is one, whatever she has
  if (figure.value == 1.0 && tag_behind(1) == Tag::noun && tag_behind(2) == Tag::genitive && !tokens[at + 1].plural &&
      (lexicon::can_be_person(noun_lemma(tokens[at + 1])) ||
       tokens[at + 1].word.noun_class == lexicon::NounClass::group)) {
    out.unit = noun_lemma(tokens[at + 1]);
    out.phrase = tokens[at + 1].text;
    const auto owned = phrase_from(sentence, at + 1);
    out.last = owned ? owned->head : at + 1;
    out.predicate = predicate_of(sentence, at, out.last);
    return;
  }
  // "several such cases": what is such is counted all the same
  if (from == at + 1 && behind(1, "such")) from = at + 2;
  if (at >= 2 && (tag_behind(1) != Tag::noun) && is_of_which(sentence, at)) {
    out.relation = Relation::subset;
    out.predicate = predicate_of(sentence, at, at);
    // "300 were hurt in 4 villages; of those, 12 have died": more than four are no part of them
    const bool too_many = antecedent && antecedent->value && figure.value && *figure.value > *antecedent->value;
    const bool people = names_whom(sentence, at) || (out.predicate && is_person_predicate(out.predicate->event));
    if (!too_many || !people) take_antecedent();
    if (out.unit.empty() && people) person();
    if (!out.unit.empty()) return;
  }
  if (children_of_parent() || part_described() || bare_described()) return;
  if (is_multiple(sentence, at)) {
    out.kind = Kind::ratio;
    if (const auto phrase = phrase_from(sentence, at + (behind(2, "as") ? 3 : 2))) take(*phrase);
    out.predicate = predicate_of(sentence, at, out.last);
    return;
  }
  if (says_age(sentence, at)) {
    out.kind = Kind::age;
    out.unit = "year";
    age();
    return;
  }
  // "gets 25 to life"
  if (behind(1, "to") && behind(2, "life") && !is_nominal(tag_behind(3))) {
    out.kind = Kind::duration;
    out.unit = "year";
    out.predicate = predicate_of(sentence, at, at);
    of_subject();
    return;
  }
  // "a choir 70 strong"
  if (behind(1, "strong") && !is_nominal(tag_behind(2))) {
    person();
    out.last = at + 1;
    if (const auto verb = predicate_before(sentence, at); verb && verb->event == "be")
      if (const auto whose = subject_of(sentence, verb->token)) out.phrase = text_of(sentence, text, *whose);
    return;
  }
  // "its 22,000-strong workforce"
  if (tag_behind(1) == Tag::dash && behind(2, "strong")) {
    person();
    if (const auto phrase = phrase_from(sentence, at + 3)) take(*phrase);
    out.predicate = predicate_of(sentence, at, std::max(at + 2, out.last));
    return;
  }
  if (const auto noun = hyphened_noun(sentence, at)) {
    out.unit = noun_lemma(tokens[*noun]);
    if (const auto phrase = phrase_from(sentence, *noun)) take(*phrase);
    out.predicate = predicate_of(sentence, at, std::max(*noun, out.last));
    return;
  }
  // "a ship or two"
  if (at >= 2 && says(tokens[at - 1], "or") && tokens[at - 2].tag == Tag::noun && !tokens[at - 2].plural &&
      tag_behind(1) != Tag::noun) {
    out.unit = noun_lemma(tokens[at - 2]);
    out.phrase = tokens[at - 2].text;
    out.predicate = predicate_before(sentence, at - 2);
    return;
  }
  if (const auto* whole = whole_with_unit(sentence, at)) {
    out.kind = whole->kind;
    out.unit = whole->unit;
    out.relation = Relation::subset;
    of_subject();
    return;
  }
  if (const auto scale = scale_behind(sentence, at)) {
    out.kind = Kind::measure;
    out.unit = lower(text_of(sentence, text, *scale));
    // "on the GPa scale"
    if (scale->head > scale->first) {
      const Span name{tokens[scale->first].span.begin, tokens[scale->head - 1].span.end};
      const auto unit = grammar::parse_unit_word(text, name.begin, name.end, false);
      if (unit && unit->end == name.end) out.unit = unit->unit.name;
    }
    out.predicate = predicate_of(sentence, at, at);
    if (out.predicate && !out.predicate->behind) {
      of_subject();
    } else if (const auto phrase = plural_before(sentence, at)) {
      out.phrase = text_of(sentence, text, *phrase);
    }
    return;
  }
  if (const auto* other = gapped(sentence, at)) {
    if (other->kind == Kind::count) {
      take_antecedent();
      if (antecedent) out.event = antecedent->event;
    } else {
      out.kind = other->kind;
      out.unit = other->unit;
    }
    if (const auto phrase = phrase_until(sentence, at)) {
      if (out.phrase.empty()) out.phrase = text_of(sentence, text, *phrase);
      out.subject = modifiers_of(sentence, *phrase);
      out.subject.push_back(noun_lemma(tokens[phrase->head]));
    }
    return;
  }
  const Tag next = tag_behind(1);
  const bool limit = next == Tag::noun && is_of_limit(sentence, at);
  if (limit || (next != Tag::noun && next != Tag::adjective && next != Tag::proper)) {
    if (const auto* other = paired(sentence, at)) {
      out.kind = other->kind;
      out.unit = other->unit;
      if (out.kind == Kind::measure && !other->per.empty() && figure.per.empty()) out.unit += " per " + other->per;
      out.predicate = predicate_of(sentence, at, at);
      if (limit)
        take({at + 1, at + 1});
      else
        of_subject();
      return;
    }
  }
  if (const auto model = model_behind(sentence, at)) {
    out.unit = *model;
    out.phrase = tokens[at + 1].text;
    out.last = at + 1;
    out.predicate = predicate_of(sentence, at, at + 1);
    return;
  }
  // "hundreds from the coast", "17 who marched", "32, of whom nine": only people are counted so without a noun
  const bool of_whom = tag_behind(1) == Tag::comma && behind(2, "of") && behind(3, "whom");
  if ((figure.bound == Bound::vague && behind(1, "from")) || behind(1, "who") || of_whom) {
    person();
    out.predicate = predicate_of(sentence, at, at);
    return;
  }
  // nor does a determiner open what a number counts: "500 a year ago"
  const bool bare = tag_behind(1) == Tag::comma || tag_behind(1) == Tag::coordinator ||
                    (tag_behind(1) == Tag::determiner && from == at + 1) || time_behind(sentence, at);
  if (const auto phrase = bare ? std::nullopt : phrase_from(sentence, from, figure.value != 1.0)) {
    take(*phrase);
    out.unit = unit_of(*phrase);
    // "one tree hit the barn and two others the road"
    const auto befell = predicate_of(sentence, at, phrase->head);
    if (phrase->first == phrase->head && says(tokens[phrase->head], "others") && antecedent &&
        !antecedent->unit.empty() && !lexicon::can_be_person(antecedent->unit) &&
        !(befell && is_person_predicate(befell->event)))
      take_antecedent();
    // "the deaths of 12 miners and five others"
    if (phrase->first == phrase->head && says(tokens[phrase->head], "others") && at > 0 &&
        tokens[at - 1].tag == Tag::coordinator && first_joined() < at)
      out.relation = Relation::addition;
    if (measures(*phrase)) {
      of_subject();
      return;
    }
    // "its nine man crew": a hyphen that was left out
    if (at > 0 && phrase->first == at + 1 && phrase->head == at + 2 && counts_within(*phrase))
      out.unit = noun_lemma(tokens[phrase->first]);
    if (const auto shared = shared_head(sentence, *phrase)) out.unit = unit_of(*shared);
    out.predicate = predicate_of(sentence, at, phrase->head);
    // "70 detainees joined a strike": what they do tells more than what their name does
    std::string event = event_in(*phrase);
    if (!event.empty() && out.predicate && !is_light_verb(out.predicate->event) &&
        !is_saying_verb(out.predicate->event))
      event = event_in(*phrase, false);
    if (!event.empty() && !(out.predicate && is_person_predicate(out.predicate->event))) out.event = event;
    // "the arrest of four men caused …": what befell them is the noun's to tell, whatever it causes
    if (std::string suffered = out.event.empty() ? event_before() : std::string();
        !suffered.empty() &&
        (!(out.predicate && out.predicate->behind) || is_person_predicate(suffered) ||
         tokens[first_joined() - 2].word.noun_class == lexicon::NounClass::act || tokens[first_joined() - 2].ing))
      out.event = std::move(suffered);
    if (out.unit == "person" && raises_toll()) out.event = "die";
    if (out.event.empty() && restates_antecedent()) {
      out.event = antecedent->event;
      out.restates = true;
    }
    return;
  }
  without_noun();
}

}  // namespace figcheck::extract
