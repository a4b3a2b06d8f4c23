#include "extract/counted_finder.hpp"

#include <algorithm>

#include "extract/dimension.hpp"
#include "extract/trend.hpp"

namespace figcheck::extract {

void CountedFinder::amount() {
  out.unit = figure.unit;
  if (take_rival()) return;
  out.predicate = predicate_of(sentence, at, at);
  const std::size_t end = past_conversion();
  const Tag next = time_behind(sentence, at) ? Tag::stop : tag_behind(end - at + 1);
  const auto opens_name = [&](std::size_t i) {
    // "a 3.4 litre V6 engine": an identifier or another measure may stand between
    while (i < tokens.size() && i < end + 4 && tokens[i].figure >= 0) ++i;
    return i > end + 1 && i < tokens.size() && tokens[i].tag == Tag::noun;
  };
  const bool noun_behind =
      (next == Tag::noun && !is_direction(tokens[end + 1])) ||
      (next == Tag::adjective && !is_dimension(tokens[end + 1])) || next == Tag::proper ||
      (tokens[std::min(end + 1, tokens.size() - 1)].past && !(at >= 2 && says(tokens[at - 1], "of"))) ||
      is_gerundial(tokens[std::min(end + 1, tokens.size() - 1)]) ||
      (figure.kind == Kind::measure && opens_name(end + 1));
  if (figure.kind != Kind::age && noun_behind &&
      (figure.attributive || figure.kind != Kind::duration || next == Tag::noun)) {
    std::size_t from = end + 1;
    while (from < tokens.size() && tokens[from].figure >= 0) ++from;
    if (const auto phrase = modified_from(from)) {
      take(*phrase);
      out.predicate = predicate_of(sentence, at, phrase->head);
      return;
    }
  }
  if (figure.kind == Kind::age) {
    age();
    return;
  }
  // "the 7.4 and 6.9 magnitude quakes": the noun stands behind the last of them
  if (next == Tag::coordinator && end + 3 < tokens.size() && tokens[end + 2].tag == Tag::figure) {
    const grammar::Figure& other = figure_of(sentence, end + 2);
    if (other.kind == figure.kind && other.unit == figure.unit && other.extent.end > figure.extent.end) {
      if (const auto phrase = modified_from(end + 3); phrase && phrase->first == end + 3) {
        take(*phrase);
        out.predicate = predicate_of(sentence, at, phrase->head);
        return;
      }
    }
  }
  const bool share = figure.kind == Kind::percent || figure.kind == Kind::ratio;
  const std::size_t skipped = end - at;
  if ((behind(skipped + 1, "of") &&
       (share || figure.kind == Kind::money || figure.kind == Kind::measure || figure.kind == Kind::duration)) ||
      (behind(skipped + 1, "in") && figure.kind == Kind::money) || (behind(1, "worth") && behind(2, "of"))) {
    std::size_t from = end + (behind(1, "worth") ? 3 : 2);
    if (const auto set = set_behind(sentence, from); set && share) from = *set;
    // "2 litres of 20% wine"
    if (from + 1 < tokens.size() && tokens[from].tag == Tag::figure) ++from;
    if (const auto phrase = phrase_from(sentence, from)) {
      take(*phrase);
      out.predicate = predicate_of(sentence, at, phrase->head);
      set_subject();
      return;
    }
  }
  // "Of the firms asked in May, 41 per cent were …"
  if (share && at >= 4 && says(tokens[0], "of") && tokens[at - 1].tag == Tag::comma) {
    if (const auto phrase = phrase_from(sentence, 1); phrase && tokens[phrase->head].plural) {
      take(*phrase);
      out.predicate = predicate_of(sentence, at, at);
      return;
    }
  }
  if (at >= 2 && (says(tokens[at - 1], "of") || says(tokens[at - 1], "at") || says(tokens[at - 1], "worth"))) {
    // "a firm, worth $3 million"
    const bool apposed = says(tokens[at - 1], "worth") && tokens[at - 2].tag == Tag::comma;
    if (const auto phrase = phrase_until(sentence, apposed ? at - 2 : at - 1)) {
      counted_noun = phrase->head;
      out.phrase = text_of(sentence, text, *phrase);
      out.modifiers = modifiers_of(sentence, *phrase);
      out.modifiers.push_back(noun_lemma(tokens[phrase->head]));
      set_subject();
      return;
    }
  }
  of_subject();
}

std::optional<NounPhrase> CountedFinder::modified_from(std::size_t from) const {
  auto phrase = phrase_from(sentence, from);
  // "a $3 billion Norland and Tarn canal loan": names that "and" joins stand before the noun together
  for (int names = 0; phrase && names < 3; ++names) {
    if (tokens[phrase->head].tag == Tag::noun) return phrase;
    const std::size_t joint = phrase->head + 1;
    if (joint + 1 >= tokens.size() || !says(tokens[joint], "and") || tokens[joint + 1].tag != Tag::proper) break;
    phrase = phrase_from(sentence, joint + 1);
  }
  return std::nullopt;
}

bool CountedFinder::is_gerundial(const Token& token) {
  return token.ing && (token.word.pos & (lexicon::Pos::adjective | lexicon::Pos::noun));
}

std::size_t CountedFinder::past_conversion() const {
  if (tag_behind(1) != Tag::open_bracket || tag_behind(2) != Tag::figure || tag_behind(3) != Tag::close_bracket)
    return at;
  return at + 3;
}

void CountedFinder::take_owner(const NounPhrase& phrase) {
  counted_noun = phrase.head;
  out.phrase = text_of(sentence, text, phrase);
  out.subject = modifiers_of(sentence, phrase);
  out.subject.push_back(noun_lemma(tokens[phrase.head]));
}

std::optional<NounPhrase> CountedFinder::changed_object() const {
  if (!out.predicate || out.predicate->behind || tokens[out.predicate->token].tag != Tag::verb ||
      direction_of(tokens[out.predicate->token]) == Trend::none)
    return std::nullopt;
  const std::size_t from = out.predicate->token + 1;
  const auto phrase = from < at ? phrase_from(sentence, from) : std::nullopt;
  if (!phrase || phrase->head >= at || phrase->first > from + 1 || tokens[phrase->head].tag != Tag::noun)
    return std::nullopt;
  const std::size_t joint = phrase->head + 1;
  return joint == at || tokens[joint].tag == Tag::to || tokens[joint].tag == Tag::figure || says(tokens[joint], "by") ||
                 (says(tokens[joint], "from") && tokens[joint + 1].tag == Tag::figure)
             ? phrase
             : std::nullopt;
}

std::optional<NounPhrase> CountedFinder::gap_owner() const {
  // "…, Berg six months and 3,000 crowns": to the figure that the name stands before
  constexpr int most_joined = 4;
  std::size_t first = at;
  for (int joined = 0; joined < most_joined && first >= 2 && says(tokens[first - 1], "and"); ++joined) {
    std::size_t other = first - 2;
    if (tokens[other].tag == Tag::noun && other > 0) --other;
    if (tokens[other].tag != Tag::figure) return std::nullopt;
    first = other;
  }
  if (first < 2 || tokens[first - 1].tag != Tag::proper) return std::nullopt;
  const auto phrase = phrase_until(sentence, first);
  if (!phrase || phrase->first < 2) return std::nullopt;
  // what stands before the name: the list's comma or "and", and before that the list's own figures
  std::size_t joint = phrase->first;
  while (joint > 1 && (tokens[joint - 1].tag == Tag::coordinator || tokens[joint - 1].tag == Tag::comma)) --joint;
  if (joint == phrase->first) return std::nullopt;
  constexpr std::size_t reach = 24;
  for (std::size_t i = joint; i > 0 && joint - i < reach; --i) {
    if (ends_clause(tokens[i - 1])) return std::nullopt;
    if (tokens[i - 1].tag == Tag::figure && figure_of(sentence, i - 1).kind == figure_of(sentence, first).kind)
      return phrase;
  }
  return std::nullopt;
}

void CountedFinder::of_subject() {
  // "cut the speed limit from 90 to 60": what is changed, not who changes it
  if (const auto object = changed_object()) {
    take_owner(*object);
    return;
  }
  if (figure.kind == Kind::money || figure.kind == Kind::duration) {
    if (const auto owner = gap_owner()) {
      take_owner(*owner);
      return;
    }
  }
  // "two storms, measuring 940 and 955 millibars, …": the participle is the noun's that it stands behind
  if (out.predicate && !out.predicate->behind && tokens[out.predicate->token].ing &&
      is_measure_verb(out.predicate->event)) {
    const std::size_t verb = out.predicate->token;
    const std::size_t end = verb > 0 && tokens[verb - 1].tag == Tag::comma ? verb - 1 : verb;
    if (const auto phrase = phrase_until(sentence, end)) {
      take_owner(*phrase);
      return;
    }
  }
  if (out.predicate) {
    if (const auto phrase = subject_of(sentence, out.predicate->token); phrase && phrase->head < at) {
      take_owner(*phrase);
      return;
    }
  }
  // a figure in apposition or behind a preposition: "a crater two metres wide", "offices in 40 countries"
  std::size_t i = at;
  while (i > 0 && at - i < 4 &&
         (tokens[i - 1].tag == Tag::preposition || tokens[i - 1].tag == Tag::comma ||
          tokens[i - 1].tag == Tag::open_bracket || tokens[i - 1].tag == Tag::particle ||
          tokens[i - 1].tag == Tag::figure || tokens[i - 1].tag == Tag::verb || tokens[i - 1].tag == Tag::colon ||
          tokens[i - 1].tag == Tag::to))
    --i;
  if (const auto phrase = phrase_until(sentence, i)) {
    out.phrase = text_of(sentence, text, *phrase);
    out.modifiers = modifiers_of(sentence, *phrase);
    out.modifiers.push_back(noun_lemma(tokens[phrase->head]));
  }
}

bool CountedFinder::lists_ages(std::size_t i) const {
  if (tokens[i].tag == Tag::coordinator) return i > 0 && tokens[i - 1].tag == Tag::figure && lists_ages(i - 1);
  if (tokens[i].tag != Tag::figure) return false;
  const grammar::Figure& other = figure_of(sentence, i);
  return other.kind == Kind::age || (other.kind == Kind::count && other.unit.empty() && other.bound == Bound::exact &&
                                     i > 0 && tokens[i - 1].tag == Tag::comma);
}

bool CountedFinder::follows_preposition(const NounPhrase& phrase) const {
  const std::size_t i = with_determiners(tokens, phrase.first);
  return i > 0 && tokens[i - 1].tag == Tag::preposition;
}

bool CountedFinder::happens(std::size_t head) const {
  using lexicon::NounClass;
  const Token& noun = tokens[head];
  // "the 24-year-old hit nine goals": what has an object is a verb
  const Tag next = head + 1 < tokens.size() ? tokens[head + 1].tag : Tag::stop;
  if (noun.tag != Tag::noun || next == Tag::figure || next == Tag::determiner || next == Tag::possessive) return false;
  const NounClass what = noun.word.noun_class;
  return (what == NounClass::act || what == NounClass::event || what == NounClass::process) &&
         !lexicon::can_be_person(noun_lemma(noun));
}

void CountedFinder::close_bearer(NounPhrase& phrase) const {
  const Token& head = tokens[phrase.head];
  // "33-year-old Maro Orbell faces jail": one person is no plural
  if (phrase.head > phrase.first && head.tag == Tag::noun && head.plural && !head.word.verb_lemma.empty() &&
      tokens[phrase.head - 1].tag == Tag::proper)
    --phrase.head;
  // "the 57-year-old KBO chief"
  const std::size_t next = phrase.head + 1;
  if (head.tag == Tag::proper && next < tokens.size() && !tokens[next].capitalised &&
      (tokens[next].tag == Tag::noun || tokens[next].tag == Tag::adjective) && !tokens[next].plural &&
      tokens[next].word.noun_class == lexicon::NounClass::person)
    phrase.head = next;
}

void CountedFinder::age() {
  out.unit = figure.unit.empty() ? "year" : figure.unit;
  std::optional<NounPhrase> phrase;
  const Tag next = tag_behind(1);
  const bool modifies = next == Tag::noun || next == Tag::proper || next == Tag::adjective || next == Tag::dash ||
                        next == Tag::open_quote || (next == Tag::verb && (tokens[at + 1].past || tokens[at + 1].ing));
  // "a five day old lamb": a hyphen that was left out
  const bool attributive = figure.attributive || (tokens[at].text.ends_with("old") && is_nominal(next) && at > 0 &&
                                                  tokens[at - 1].tag == Tag::determiner);
  if (attributive && modifies) phrase = phrase_from(sentence, at + 1);
  if (phrase) close_bearer(*phrase);
  // "a two-week-old siege": what happens is not old, but has lasted so long
  if (phrase && happens(phrase->head)) {
    out.kind = Kind::duration;
    take(*phrase);
    out.predicate = predicate_of(sentence, at, phrase->head);
    return;
  }
  // "the 37-year-old from Tarn": nobody else that the sentence names
  if (!phrase && figure.attributive && at > 0 && !modifies &&
      (tokens[at - 1].tag == Tag::determiner || tokens[at - 1].tag == Tag::adjective))
    return;
  if (!phrase && at >= 1) {
    std::size_t i = at;
    while (i > 0 && (tokens[i - 1].tag == Tag::comma || tokens[i - 1].tag == Tag::open_bracket ||
                     tokens[i - 1].tag == Tag::adverb ||
                     // "her two brothers, 14 and 17"
                     lists_ages(i - 1)))
      --i;
    // "children as young as six"
    if (i >= 3 && says(tokens[i - 1], "as") && (says(tokens[i - 2], "young") || says(tokens[i - 2], "old")) &&
        says(tokens[i - 3], "as"))
      i -= 3;
    // "pilots over the age of 60", "children under the age of five"
    if (i >= 3 && says(tokens[i - 1], "of") && (says(tokens[i - 2], "age") || says(tokens[i - 2], "ages"))) {
      i -= 2;
      while (i > 0 && (tokens[i - 1].tag == Tag::determiner || tokens[i - 1].tag == Tag::preposition)) --i;
    }
    phrase = phrase_until(sentence, i);
    // "Ana Prohl died of fever, aged 61": who is old is a person or has a name
    const auto verb = predicate_before(sentence, phrase ? phrase->first : at);
    const bool cause = phrase && verb && verb->event == "die" && follows_preposition(*phrase);
    const bool bearer = phrase && (tokens[phrase->head].tag == Tag::proper ||
                                   (lexicon::can_be_person(noun_lemma(tokens[phrase->head])) && !cause));
    if (!bearer) {
      const auto subject = verb ? subject_of(sentence, verb->token) : std::nullopt;
      if (subject && (!phrase || tokens[subject->head].tag == Tag::proper ||
                      lexicon::can_be_person(noun_lemma(tokens[subject->head]))))
        phrase = subject;
      // "… of fever aged 61", where the sentence names nobody
      else if (phrase && phrase->first >= 2 && tokens[at].text.starts_with("aged ") && follows_preposition(*phrase))
        return;
    }
  }
  if (!phrase) return;
  out.phrase = text_of(sentence, text, *phrase);
  for (std::size_t i = phrase->first; i <= phrase->head; ++i)
    if (is_nominal(tokens[i].tag)) out.subject.push_back(noun_lemma(tokens[i]));
  if (phrase->head > at) {
    out.last = phrase->head;
    out.predicate = predicate_of(sentence, at, phrase->head);
  }
}

}  // namespace figcheck::extract
