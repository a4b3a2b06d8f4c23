#include "extract/counted_finder.hpp"

#include <algorithm>

#include "extract/dimension.hpp"
#include "extract/doer.hpp"
#include "extract/function_word.hpp"
#include "extract/light_verb.hpp"
#include "extract/rival.hpp"
#include "extract/struck_set.hpp"
#include "extract/whereabouts.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {

void CountedFinder::tell_event() {
  if (out.event.empty() && out.predicate) out.event = out.predicate->event;
  if (out.predicate && out.event == out.predicate->event && ends_in_death()) out.event += " to death";
  // "found six of the nine managers guilty"
  if (out.predicate && out.predicate->token > 0 && out.event == "guilty")
    out.event = says(tokens[out.predicate->token - 1], "not") ? "acquit" : "convict";
  if (takes_lives()) out.event = "die";
  // "a crater two metres wide": the word says only which way it was measured
  if (out.kind == Kind::measure && out.predicate && out.event == out.predicate->event &&
      tokens[out.predicate->token].tag == Tag::adjective && is_dimension(tokens[out.predicate->token]))
    out.event = "measure";
  if (std::string done = done_to_owner(); !done.empty()) out.event = std::move(done);
  // "police put the march at 400 people"
  if (out.kind == Kind::count && out.predicate && !out.predicate->behind && out.event == out.predicate->event) {
    if (const auto gathering = placed(sentence, at))
      if (std::string done = event_of_placed(*gathering); !done.empty()) out.event = std::move(done);
  }
  if (out.kind == Kind::count) {
    // "two guards wounded by 12 gunmen died": what the 12 did stands before "by"
    if (std::string deed = deed_of_doers(sentence, at); !deed.empty()) {
      out.event = std::move(deed);
      out.doer = true;
    } else if (out.predicate && out.event == out.predicate->event && !out.event.empty()) {
      out.doer = does_deed(sentence, out.last, *out.predicate);
    }
  }
  if (out.event.empty() || is_light_verb(out.event)) {
    if (std::string named = event_named(); !named.empty()) out.event = std::move(named);
  }
  // "the toll stood at 31, including four firemen": so does one that is singled out
  if (out.relation == Relation::subset && figure.kind == Kind::count && out.predicate && !out.predicate->behind &&
      antecedent && !antecedent->event.empty() && singled_out(sentence, at))
    out.event = antecedent->event;
  // "Of the 14 dead, three were children": a part that is only described shares what befell its set
  const bool part = out.relation == Relation::subset && figure.kind == Kind::count;
  const bool described = out.event.empty() || out.event == "be";
  // "Thirty of the injured were in …": the set's own name has told what befell it
  if (part && (described || !out.predicate || out.predicate->event == "be")) out.in_a_state = in_a_state();
  if (part && described && !told_apart) {
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
  // "there were 202 people on board", "with 40 passengers aboard": that they were there is all that is told of them
  const bool accompanying = at > 0 && says(tokens[at - 1], "with") && out.predicate && !out.predicate->joined;
  if (out.kind == Kind::count && (out.event.empty() || is_light_verb(out.event) || accompanying) &&
      lexicon::can_be_person(out.unit) && is_aboard(sentence, std::max(at, out.last), accompanying))
    out.event = "carry";
  if (out.event.empty()) out.event = event_around(false);
  // "bought an 80-employee firm": what befell the firm; but "a 12-man patrol" is of the men
  if (out.kind == Kind::count && figure.attributive && lexicon::can_be_person(out.unit)) {
    static const grammar::WordSet members{"man", "member", "people", "person", "strong", "woman"};
    const auto noun = hyphened_noun(sentence, at);
    const bool compound = noun && *noun + 1 < tokens.size() &&
                          (is_nominal(tokens[*noun + 1].tag) || tokens[*noun + 1].tag == Tag::adjective);
    if (compound && !members.holds(out.unit))
      out.event = out.unit == "employee" || out.unit == "worker" ? "employ" : std::string();
  }
  if (out.kind == Kind::count && is_population(sentence, at, out.unit)) {
    if (!lexicon::can_be_person(out.unit)) {
      out.phrase = {};
      person();
    }
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
}

std::string CountedFinder::done_to_owner() const {
  if (!out.predicate || out.event != out.predicate->event) return {};
  // "was given a fine of 5,000 crowns": whoever gives or gets what a noun of action names does it or suffers it; the
  // verbs are those of VerbNet's give-13.1, get-13.5.1 and obtain-13.5.2 that take such objects
  const std::size_t named = counted_noun.value_or(at);
  if (out.kind == Kind::money && named < at && named > out.predicate->token) {
    static const grammar::WordSet verbs{"get", "give", "hand", "impose", "issue", "order", "receive"};
    using lexicon::NounClass;
    const NounClass what = tokens[named].word.noun_class;
    const bool deed = what == NounClass::act || what == NounClass::communication || what == NounClass::possession;
    return deed && verbs.holds(out.event) ? std::string(lexicon::verb_of_noun(noun_lemma(tokens[named])))
                                          : std::string();
  }
  if (out.kind != Kind::count || out.predicate->behind || (out.event != "be" && out.event != "include")) return {};
  // "the dead were five girls", "the seized goods included nine saws", "among the stolen boats were two yachts"
  std::size_t end = out.predicate->token;
  while (end > 0 &&
         (tokens[end - 1].tag == Tag::adverb || tokens[end - 1].tag == Tag::modal || tokens[end - 1].tag == Tag::have))
    --end;
  constexpr std::size_t longest = 5;
  for (std::size_t i = end; i > 1 && end - i < longest; --i) {
    const Token& token = tokens[i - 1];
    const Tag before = tokens[i - 2].tag;
    const bool opens = before == Tag::determiner || before == Tag::possessive;
    if (i == end && says(tokens[i - 2], "the")) {
      std::string fate = participle_lemma(token);
      return is_person_predicate(fate) ? fate : std::string();
    }
    if (opens && i < end && token.past && token.tag == Tag::verb) return std::string(token.word.verb_lemma);
    if (!is_nominal(token.tag) && token.tag != Tag::adjective && token.tag != Tag::coordinator) return {};
  }
  return {};
}

bool CountedFinder::raises_toll() const {
  // "brings the death toll of the revolt to 2,300 people"
  constexpr std::size_t reach = 20;
  static const grammar::WordSet verbs{"bring", "carry", "drive", "increase", "lift", "push", "put", "raise", "take"};
  if (at < 3 || !(tokens[at - 1].tag == Tag::to || says(tokens[at - 1], "at"))) return false;
  bool toll = false;
  for (std::size_t i = at - 1; i > 0 && at - i < reach && !ends_clause(tokens[i - 1]); --i) {
    if (tokens[i - 1].tag == Tag::verb && !toll && !tokens[i - 1].past) return false;
    toll = toll || says(tokens[i - 1], "toll");
    if (toll && tokens[i - 1].tag == Tag::verb) return verbs.holds(tokens[i - 1].word.verb_lemma);
  }
  return false;
}

bool CountedFinder::names_affected(const Token& head) {
  static const grammar::WordSet nouns{"case", "casualty", "incident", "patient", "survivor", "toll", "total", "victim"};
  return nouns.holds(noun_lemma(head));
}

std::string CountedFinder::event_in(const NounPhrase& phrase, bool persons) const {
  // "four rescue teams" are rescued by nobody, as "four drowning victims" have drowned
  const bool affected = tokens[phrase.head].tag != Tag::noun || names_affected(tokens[phrase.head]);
  for (std::size_t i = phrase.first; i <= phrase.head; ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::noun && (i == phrase.head || affected) &&
        (persons || token.word.noun_class != lexicon::NounClass::person)) {
      const std::string noun = noun_lemma(token);
      // the one kind of death.n.01 that accidents are counted by and no verb belongs to
      if (noun == "fatality") return "die";
      const std::string_view verb = lexicon::verb_of_noun(noun);
      if (is_person_predicate(verb)) return std::string(verb);
    }
    if (token.tag == Tag::adjective && is_person_predicate(lower(token.text))) return lower(token.text);
    if (token.past && is_person_predicate(token.word.verb_lemma)) return std::string(token.word.verb_lemma);
  }
  return {};
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

std::size_t CountedFinder::first_joined() const {
  constexpr int most_joined = 6;
  std::size_t first = at;
  for (int joined = 0; joined < most_joined && first > 2; ++joined) {
    const Tag joint = tokens[first - 1].tag;
    if (joint != Tag::comma && !(joint == Tag::coordinator && !says(tokens[first - 1], "but"))) break;
    std::size_t end = first - 1;
    if (joint == Tag::coordinator && tokens[end - 1].tag == Tag::comma) --end;  // "…, two cooks, and a guard"
    const auto phrase = phrase_until(sentence, end);
    if (!phrase || phrase->head + 1 != end) break;
    if (phrase->first == 0 || tokens[phrase->first - 1].tag != Tag::figure ||
        figure_of(sentence, phrase->first - 1).kind != Kind::count)
      break;
    first = phrase->first - 1;
  }
  return first;
}

std::string CountedFinder::event_before() const {
  if (at < 2) return {};
  if (tokens[at - 1].tag == Tag::to && says(tokens[at - 2], "according")) return "say";
  // "the death of the four welders": the article is the number's
  const std::size_t first = with_determiners(tokens, first_joined());
  // "the sinking of two ferries left 300 dead"
  if (first > 2 && tokens[first - 2].ing && says(tokens[first - 1], "of") && tokens[first - 3].tag == Tag::determiner)
    return std::string(tokens[first - 2].word.verb_lemma);
  if (first < 2 || tokens[first - 2].tag != Tag::noun) return {};
  // "the strike by 40 nurses ended": whose deed it is
  if (says(tokens[first - 1], "by") && tokens[first - 2].word.noun_class == lexicon::NounClass::act)
    return std::string(lexicon::verb_of_noun(noun_lemma(tokens[first - 2])));
  const std::string noun = noun_lemma(tokens[first - 2]);
  // "the guilty verdicts against six clerks"
  if (says(tokens[first - 1], "against"))
    return noun == "verdict" && first > 2 && says(tokens[first - 3], "guilty") ? "convict" : std::string();
  if (!says(tokens[first - 1], "of")) return {};
  // "claimed the lives of 12 men": but lives are saved, too
  if (noun == "life") {
    const auto verb = predicate_before(sentence, first - 2);
    return verb && is_life_taking(verb->event) ? "die" : std::string();
  }
  if (noun == "total" || noun == "count" || noun == "sum" || noun == "average" || noun == "estimate") return {};
  // "the manslaughter of nine": killings that no verb names
  const std::string_view verb = lexicon::verb_of_noun(noun);
  return std::string(verb.empty() && is_killing(noun) ? "kill" : verb);
}

bool CountedFinder::is_killing(std::string_view noun) {
  // The kinds of homicide.n.01 and of killing.n.02 in WordNet 3.0 that no verb is derived from.
  static const grammar::WordSet nouns{"carnage",   "euthanasia",  "filicide",     "fratricide", "genocide",
                                      "homicide",  "infanticide", "manslaughter", "matricide",  "parricide",
                                      "patricide", "regicide",    "uxoricide"};
  return nouns.holds(noun);
}

std::string CountedFinder::event_of_set() const {
  if (behind(1, "of")) {
    const std::size_t set = at + (tag_behind(2) == Tag::determiner ? 3 : 2);
    if (set + 1 < tokens.size() && tokens[set].tag == Tag::figure) {
      const Token& next = tokens[set + 1];
      const std::string word = participle_lemma(next);
      return is_person_predicate(word) ? word : std::string();
    }
  }
  if (std::string fate = fate_of_set(sentence, at); !fate.empty()) return fate;
  return antecedent ? antecedent->event : std::string();
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
  // What "made a loss" tells has no verb of its own.
  if (out.event != "lose" || !out.predicate || !out.predicate->behind) return false;
  const std::size_t next = out.predicate->token + 1;
  return next + 1 < tokens.size() && tokens[next].tag == Tag::possessive && noun_lemma(tokens[next + 1]) == "life";
}

bool CountedFinder::is_life_taking(std::string_view verb) {
  return verb == "claim" || verb == "cost" || verb == "lose" || verb == "take";
}

bool CountedFinder::ends_in_death() const {
  // What is decreed, and what is only felt, kills nobody.
  static const grammar::WordSet decreed{"bore", "condemn", "doom", "frighten", "scare", "sentence", "worry"};
  if (decreed.holds(out.event)) return false;
  const std::size_t to = 1 + (out.predicate->behind ? out.predicate->token : out.last);
  return to + 1 < tokens.size() && says(tokens[to], "to") && says(tokens[to + 1], "death");
}

}  // namespace figcheck::extract
