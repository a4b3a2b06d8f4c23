#include "extract/counted_finder.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "extract/rival.hpp"

namespace figcheck::extract {

void CountedFinder::count() {
  std::size_t from = at + 1;
  if (behind(1, "of")) {
    from = at + 2;
    const Tag of_what = tag_behind(2);
    if (of_what == Tag::pronoun || of_what == Tag::wh || behind(2, "those") || behind(2, "these")) {
      out.relation = Relation::subset;
      out.last = at + 2;
      if (tag_behind(2) == Tag::determiner)
        take_antecedent_or_phrase(from);
      else
        take_antecedent();
      out.predicate = predicate_of(sentence, at, out.last);
      return;
    }
    if (const auto set = set_behind(sentence, at + 2)) from = *set + 1;
    if ((of_what == Tag::determiner || of_what == Tag::possessive || of_what == Tag::figure) &&
        figure.bound != Bound::vague)
      out.relation = Relation::subset;
  }
  if (at >= 2 && (tag_behind(1) != Tag::noun) && is_of_which(sentence, at)) {
    out.relation = Relation::subset;
    take_antecedent();
    out.predicate = predicate_of(sentence, at, at);
    if (!out.unit.empty()) return;
  }
  if (children_of_parent() || part_described()) return;
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
  const Tag next = tag_behind(1);
  if (next != Tag::noun && next != Tag::adjective && next != Tag::proper) {
    if (const auto* other = paired(sentence, at)) {
      out.kind = other->kind;
      out.unit = other->unit;
      out.predicate = predicate_of(sentence, at, at);
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
  // "hundreds from the coast", "tens of thousands who marched": only people are counted so without a noun
  if (figure.bound == Bound::vague && (behind(1, "who") || behind(1, "from"))) {
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
    if (const auto shared = shared_head(sentence, *phrase)) out.unit = unit_of(*shared);
    out.predicate = predicate_of(sentence, at, phrase->head);
    const std::string event = event_in(*phrase);
    if (!event.empty() && !(out.predicate && is_person_predicate(out.predicate->event))) out.event = event;
    // "the arrest of four men caused …": what befell them is the noun's to tell, whatever it causes
    if (std::string suffered = out.event.empty() ? event_before() : std::string();
        !(out.predicate && out.predicate->behind) || is_person_predicate(suffered))
      out.event = std::move(suffered);
    if (out.event.empty() && restates_antecedent()) {
      out.event = antecedent->event;
      out.restates = true;
    }
    return;
  }
  without_noun();
}

bool CountedFinder::children_of_parent() {
  if (at < 2 || !says(tokens[at - 1], "of") || !is_nominal(tokens[at - 2].tag)) return false;
  constexpr std::string_view parents[] = {"dad",    "father", "grandfather", "grandmother", "mom",
                                          "mother", "mum",    "parent",      "widow",       "widower"};
  const std::string head = noun_lemma(tokens[at - 2]);
  if (!std::binary_search(std::begin(parents), std::end(parents), head)) return false;
  out.unit = "child";
  out.phrase = tokens[at - 2].text;
  out.subject = {head};
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
  } else if (!follows_set(sentence, at)) {
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

std::string CountedFinder::event_before() const {
  if (at < 2) return {};
  if (tokens[at - 1].tag == Tag::to && says(tokens[at - 2], "according")) return "say";
  if (!says(tokens[at - 1], "of") || tokens[at - 2].tag != Tag::noun) return {};
  const std::string noun = noun_lemma(tokens[at - 2]);
  // "claimed the lives of 12 men": but lives are saved, too
  if (noun == "life") {
    const auto verb = predicate_before(sentence, at - 2);
    return verb && is_life_taking(verb->event) ? "die" : std::string();
  }
  if (noun == "total" || noun == "count" || noun == "sum" || noun == "average" || noun == "estimate") return {};
  return std::string(lexicon::verb_of_noun(noun));
}

std::string CountedFinder::event_of_set() const {
  if (behind(1, "of")) {
    const std::size_t set = at + (tag_behind(2) == Tag::determiner ? 3 : 2);
    if (set + 1 < tokens.size() && tokens[set].tag == Tag::figure) {
      const Token& next = tokens[set + 1];
      const std::string word = next.past ? std::string(next.word.verb_lemma) : lower(next.text);
      return is_person_predicate(word) ? word : std::string();
    }
  }
  return antecedent ? antecedent->event : std::string();
}

bool CountedFinder::restates_antecedent() const {
  if (!antecedent || antecedent->event.empty() || antecedent->unit != out.unit || !out.predicate ||
      out.predicate->behind || out.predicate->event != "be")
    return false;
  std::size_t i = out.predicate->token;
  while (i > 0 &&
         (tokens[i - 1].tag == Tag::modal || tokens[i - 1].tag == Tag::have || tokens[i - 1].tag == Tag::adverb))
    --i;
  if (i == 0) return false;
  return says(tokens[i - 1], "it") || says(tokens[i - 1], "that") || says(tokens[i - 1], "number") ||
         says(tokens[i - 1], "figure") || says(tokens[i - 1], "total");
}

void CountedFinder::without_noun() {
  out.predicate = predicate_of(sentence, at, at);
  const auto& predicate = out.predicate;
  if (take_rival()) return;
  if (total_before()) return;
  if (size_placed()) return;
  if (predicate && is_person_predicate(predicate->event)) {
    // "of 23 miners, 12 were rescued": the people counted before, if it was people
    if (antecedent && (predicate->behind || follows_set(sentence, at)) && antecedent->unit != "person" &&
        lexicon::can_be_person(antecedent->unit))
      take_antecedent();
    else
      person();
    return;
  }
  if (predicate && !predicate->behind) {
    if (const auto phrase = subject_of(sentence, predicate->token)) {
      out.phrase = text_of(sentence, text, *phrase);
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
      if (predicate->event == "be" && tokens[phrase->head].plural) {
        out.unit = unit_of(*phrase);
        return;
      }
    }
  }
  // "of 40": what stands before the preposition is counted by it ("a toll of 40", "a mother of three")
  if (at >= 2 && says(tokens[at - 1], "of")) {
    if (const auto phrase = phrase_until(sentence, at - 1)) {
      out.phrase = text_of(sentence, text, *phrase);
      out.event = event_in(*phrase);
      const std::string head = noun_lemma(tokens[phrase->head]);
      if (!out.event.empty())
        person();
      else if (lexicon::look_up(head).noun_class == lexicon::NounClass::group)
        out.unit = "person";
      return;
    }
  }
  take_antecedent();
  if (follows_set(sentence, at)) out.relation = Relation::subset;
}

bool CountedFinder::size_placed() {
  const auto phrase = placed(sentence, at);
  if (!phrase) return false;
  take(*phrase);
  const std::string noun = noun_lemma(tokens[phrase->head]);
  out.event = event_in(*phrase);
  if (!out.event.empty()) {
    person();
  } else if (numbers_people(noun)) {
    person();
    // a crowd is of those who came
    if (noun == "attendance" || noun == "audience" || noun == "crowd" || noun == "turnout") out.event = "attend";
  } else if (tokens[phrase->head].plural) {
    out.unit = unit_of(*phrase);
  } else if (const std::string_view happened = lexicon::verb_of_noun(noun); !happened.empty()) {
    // "put the march at 400"
    person();
    out.event = happened;
  }
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
        const std::string word = tokens[k].past ? std::string(tokens[k].word.verb_lemma) : lower(tokens[k].text);
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

}  // namespace figcheck::extract
