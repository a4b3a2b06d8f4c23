#include "extract/counted_finder.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "extract/light_verb.hpp"
#include "extract/rival.hpp"
#include "grammar/unit_table.hpp"

namespace figcheck::extract {

void CountedFinder::count() {
  std::size_t from = at + 1;
  if ((behind(1, "of") && (part_of_struck() || resumes_verb())) || held()) return;
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
    // "70 detainees joined a strike": what they do tells more than what their name does
    std::string event = event_in(*phrase);
    if (!event.empty() && out.predicate && !is_light_verb(out.predicate->event) &&
        !is_saying_verb(out.predicate->event))
      event = event_in(*phrase, false);
    if (!event.empty() && !(out.predicate && is_person_predicate(out.predicate->event))) out.event = event;
    // "the arrest of four men caused …": what befell them is the noun's to tell, whatever it causes
    if (std::string suffered = out.event.empty() ? event_before() : std::string();
        !suffered.empty() && (!(out.predicate && out.predicate->behind) || is_person_predicate(suffered) ||
                              tokens[at - 2].word.noun_class == lexicon::NounClass::act))
      out.event = std::move(suffered);
    if (out.event.empty() && restates_antecedent()) {
      out.event = antecedent->event;
      out.restates = true;
    }
    return;
  }
  without_noun();
}

bool CountedFinder::part_of_struck() {
  if (!(behind(2, "the") || behind(2, "those")) || at + 3 >= tokens.size()) return false;
  const Token& struck = tokens[at + 3];
  const std::string word = struck.past ? std::string(struck.word.verb_lemma) : lower(struck.text);
  if (!is_person_predicate(word) || is_nominal(tag_behind(4)) || tag_behind(4) == Tag::adjective) return false;
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
  if (at < 2 || !says(tokens[at - 1], "of") || !is_nominal(tokens[at - 2].tag)) return false;
  constexpr std::string_view parents[] = {"dad",    "father", "grandfather", "grandmother", "mom",
                                          "mother", "mum",    "parent",      "widow",       "widower"};
  const std::string head = noun_lemma(tokens[at - 2]);
  if (!std::binary_search(std::begin(parents), std::end(parents), head)) return false;
  out.unit = "child";
  out.phrase = tokens[at - 2].text;
  out.subject = {head};
  out.event = head == "mom" || head == "mum" ? "mother" : head == "dad" ? "father" : head;
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
  if (struck_placed() || take_rival()) return;
  if (total_before()) return;
  if (size_placed()) return;
  if (predicate && is_person_predicate(predicate->event)) {
    // "of 23 miners, 12 were rescued": the people counted before, if it was people; but the dead of "the 31 dead" are
    // all of them
    const bool all = at > 0 && says(tokens[at - 1], "the") && predicate->token == at + 1;
    if (antecedent && !all && (predicate->behind || follows_set(sentence, at)) && antecedent->unit != "person" &&
        lexicon::can_be_person(antecedent->unit))
      take_antecedent();
    else
      person();
    return;
  }
  // "police said 3,500 took part", "hundreds gathered": who does something without a name is people
  if (predicate && predicate->behind && !antecedent && predicate->event != "be" && predicate->event != "have" &&
      !is_saying_verb(predicate->event) && tokens[predicate->token].tag == Tag::verb && !plural_before(sentence, at)) {
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
        const std::string fate =
            tokens[struck].past ? std::string(tokens[struck].word.verb_lemma) : lower(tokens[struck].text);
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
      if (spans_life(*phrase)) return;
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
  std::string fate = struck.past ? std::string(struck.word.verb_lemma) : lower(struck.text);
  if (!is_person_predicate(fate)) return false;
  person();
  out.event = std::move(fate);
  return true;
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
