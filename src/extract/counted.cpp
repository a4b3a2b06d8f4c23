#include "extract/counted.hpp"

#include <algorithm>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

struct Finder {
  const Sentence& sentence;
  std::string_view text;
  std::size_t at;
  const std::optional<Antecedent>& antecedent;
  const std::vector<Token>& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  Counted out{};

  bool behind(std::size_t offset, std::string_view word) const { return Behind{sentence, at}.says(offset, word); }
  Tag tag_behind(std::size_t offset) const { return Behind{sentence, at}.tag(offset); }

  /// A compound noun is one unit: "machine gun", "crew member".
  std::string unit_of(const NounPhrase& phrase) const {
    std::string unit = noun_lemma(tokens[phrase.head]);
    if (unit == "people" || unit == "others" || unit == "other") return "person";
    if (unit == "population") return "person";
    if (tokens[phrase.head].tag == Tag::proper) {
      // "12 Bolivians", "three Republicans": people named by what they belong to; "23 sailors (12 Bolivian and 11 …)"
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
    // "low - power chips": what a hyphen joins to the word before it is no part of the compound
    for (std::size_t i = phrase.head;
         i > phrase.first && compounds(tokens[i - 1]) && !(i > phrase.first + 1 && tokens[i - 2].tag == Tag::dash); --i)
      unit = (tokens[i - 1].ing ? lower(tokens[i - 1].text) : noun_lemma(tokens[i - 1])) + " " + unit;
    return unit;
  }

  /// Whether the figure tells the parts of the people counted before: "23 sailors (12 …)", "of the 23 sailors, 12 …".
  bool parts_antecedent() const {
    if (!antecedent || antecedent->unit == "person" || !lexicon::can_be_person(antecedent->unit)) return false;
    if (follows_set(sentence, at)) return true;
    for (std::size_t i = at; i > 0 && at - i < 8; --i) {
      if (tokens[i - 1].tag == Tag::open_bracket) return true;
      if (tokens[i - 1].tag == Tag::close_bracket || tokens[i - 1].tag == Tag::stop) break;
    }
    return false;
  }

  void take(const NounPhrase& phrase) {
    out.phrase = text_of(sentence, text, phrase);
    out.modifiers = modifiers_of(sentence, phrase);
    if (tokens[phrase.head].tag == Tag::proper) out.modifiers.push_back(noun_lemma(tokens[phrase.head]));
    if (phrase.head > at) out.last = std::max(out.last, phrase.head);
    for (std::size_t i = phrase.first; i <= phrase.head; ++i) {
      const std::string word = lower(tokens[i].text);
      if (word == "more" || word == "additional" || word == "further" || word == "extra" || word == "another")
        out.relation = Relation::addition;
      if (word == "average" || word == "median" || word == "mean" || word == "record") out.statistic = word;
    }
  }

  void look_before() {
    if (singled_out(sentence, at)) out.relation = Relation::subset;
    if ((at > 0 && says(tokens[at - 1], "another")) || (behind(1, "more") && !behind(2, "than")))
      out.relation = Relation::addition;
    if (at >= 2 && says(tokens[at - 1], "of") &&
        (says(tokens[at - 2], "average") || says(tokens[at - 2], "median") || says(tokens[at - 2], "mean") ||
         says(tokens[at - 2], "rate")))
      out.statistic = lower(tokens[at - 2].text);
    if (at >= 1 && (says(tokens[at - 1], "average") || says(tokens[at - 1], "median")))
      out.statistic = lower(tokens[at - 1].text);
  }

  void set_subject() {
    if (!out.predicate) return;
    const auto phrase =
        out.predicate->behind ? std::optional<NounPhrase>() : subject_of(sentence, out.predicate->token);
    if (!phrase) return;
    out.subject = modifiers_of(sentence, *phrase);
    out.subject.push_back(noun_lemma(tokens[phrase->head]));
  }

  /// The event behind a noun of action or harm in the phrase: "the death toll", "the number of injured", "arrests".
  std::string event_in(const NounPhrase& phrase) const {
    for (std::size_t i = phrase.first; i <= phrase.head; ++i) {
      const Token& token = tokens[i];
      if (token.tag == Tag::noun) {
        const std::string_view verb = lexicon::verb_of_noun(noun_lemma(token));
        if (is_person_predicate(verb)) return std::string(verb);
      }
      if (token.tag == Tag::adjective && is_person_predicate(lower(token.text))) return lower(token.text);
      if (token.past && is_person_predicate(token.word.verb_lemma)) return std::string(token.word.verb_lemma);
    }
    return {};
  }

  void count() {
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
    if (children_of_parent()) return;
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
      // "one bomb hit the school and two others the market"
      const auto befell = predicate_of(sentence, at, phrase->head);
      if (phrase->first == phrase->head && says(tokens[phrase->head], "others") && antecedent &&
          !antecedent->unit.empty() && !lexicon::can_be_person(antecedent->unit) &&
          !(befell && is_person_predicate(befell->event)))
        take_antecedent();
      if (const auto shared = shared_head(sentence, *phrase)) out.unit = unit_of(*shared);
      out.predicate = predicate_of(sentence, at, phrase->head);
      const std::string event = event_in(*phrase);
      if (!event.empty() && !(out.predicate && is_person_predicate(out.predicate->event))) out.event = event;
      if (out.event.empty() && !(out.predicate && out.predicate->behind)) out.event = event_before();
      if (out.event.empty() && restates_antecedent()) {
        out.event = antecedent->event;
        out.restates = true;
      }
      return;
    }
    without_noun();
  }

  /// "a mother of three" counts children, whoever stands behind.
  bool children_of_parent() {
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

  /// "the forced relocation of 4,000 villagers": the action that the noun before "of" names.
  std::string event_before() const {
    if (at < 2) return {};
    if (tokens[at - 1].tag == Tag::to && says(tokens[at - 2], "according")) return "say";
    if (!says(tokens[at - 1], "of") || tokens[at - 2].tag != Tag::noun) return {};
    const std::string noun = noun_lemma(tokens[at - 2]);
    if (noun == "total" || noun == "count" || noun == "sum" || noun == "average" || noun == "estimate") return {};
    return std::string(lexicon::verb_of_noun(noun));
  }

  /// What befell the set of a part: of the figure that "of the" leads to ("nine of the 31 dead"), else of the one
  /// counted before.
  std::string event_of_set() const {
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

  /// "…, but it could be 90 boats": what was counted before, put at another number.
  bool restates_antecedent() const {
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

  void take_antecedent() {
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
  void take_antecedent_or_phrase(std::size_t from) {
    if (const auto phrase = phrase_from(sentence, from)) {
      take(*phrase);
      out.unit = unit_of(*phrase);
    } else {
      take_antecedent();
    }
  }

  /// "250 injured", "killing seven", "the death toll rose to 24", "killed were four", "two landed inside".
  void without_noun() {
    out.predicate = predicate_of(sentence, at, at);
    const auto& predicate = out.predicate;
    if (total_before()) return;
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

  /// "raising the number of confirmed dead to 16", "brought the toll to 51", "puts the number of tents at 40": the
  /// number that the figure is, as its verb's object.
  bool total_before() {
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

  void person() {
    out.unit = "person";
    if (out.phrase.empty()) out.phrase = "people";
  }

  /// "30% fuming acid", "a 12 C melting point": an -ing form that can stand before a noun, as "requiring" can not.
  static bool is_gerundial(const Token& token) {
    return token.ing && (token.word.pos & (lexicon::Pos::adjective | lexicon::Pos::noun));
  }

  /// The last token before what the amount modifies: past a conversion in brackets ("8 miles (13 km) of tunnels").
  std::size_t past_conversion() const {
    if (tag_behind(1) != Tag::open_bracket || tag_behind(2) != Tag::figure || tag_behind(3) != Tag::close_bracket)
      return at;
    return at + 3;
  }

  /// Money, measures, durations, shares: what they are the amount of.
  void amount() {
    out.unit = figure.unit;
    out.predicate = predicate_of(sentence, at, at);
    const std::size_t end = past_conversion();
    const Tag next = time_behind(sentence, at) ? Tag::stop : tag_behind(end - at + 1);
    const auto opens_name = [&](std::size_t i) {
      // "a 5.2 litre V8 engine": an identifier or another measure may stand between
      while (i < tokens.size() && i < end + 4 && tokens[i].figure >= 0) ++i;
      return i > end + 1 && i < tokens.size() && tokens[i].tag == Tag::noun;
    };
    const bool noun_behind = (next == Tag::noun && !is_direction(tokens[end + 1])) ||
                             (next == Tag::adjective && !is_dimension(tokens[end + 1])) || next == Tag::proper ||
                             tokens[std::min(end + 1, tokens.size() - 1)].past ||
                             is_gerundial(tokens[std::min(end + 1, tokens.size() - 1)]) ||
                             (figure.kind == Kind::measure && opens_name(end + 1));
    if (figure.kind != Kind::age && noun_behind &&
        (figure.attributive || figure.kind != Kind::duration || next == Tag::noun)) {
      std::size_t from = end + 1;
      while (from < tokens.size() && tokens[from].figure >= 0) ++from;
      if (const auto phrase = phrase_from(sentence, from); phrase && tokens[phrase->head].tag == Tag::noun) {
        take(*phrase);
        out.predicate = predicate_of(sentence, at, phrase->head);
        return;
      }
    }
    if (figure.kind == Kind::age) {
      age();
      return;
    }
    const bool share = figure.kind == Kind::percent || figure.kind == Kind::ratio;
    const std::size_t skipped = end - at;
    if ((behind(skipped + 1, "of") &&
         (share || figure.kind == Kind::money || figure.kind == Kind::measure || figure.kind == Kind::duration)) ||
        (behind(skipped + 1, "in") && figure.kind == Kind::money) || (behind(1, "worth") && behind(2, "of"))) {
      std::size_t from = end + (behind(1, "worth") ? 3 : 2);
      if (const auto set = set_behind(sentence, from); set && share) from = *set;
      // "50 ml of 30% acid"
      if (from + 1 < tokens.size() && tokens[from].tag == Tag::figure) ++from;
      if (const auto phrase = phrase_from(sentence, from)) {
        take(*phrase);
        out.predicate = predicate_of(sentence, at, phrase->head);
        set_subject();
        return;
      }
    }
    if (at >= 2 && (says(tokens[at - 1], "of") || says(tokens[at - 1], "at") || says(tokens[at - 1], "worth"))) {
      if (const auto phrase = phrase_until(sentence, at - 1)) {
        out.phrase = text_of(sentence, text, *phrase);
        out.modifiers = modifiers_of(sentence, *phrase);
        out.modifiers.push_back(noun_lemma(tokens[phrase->head]));
        set_subject();
        return;
      }
    }
    of_subject();
  }

  void of_subject() {
    if (out.predicate) {
      if (const auto phrase = subject_of(sentence, out.predicate->token); phrase && phrase->head < at) {
        out.phrase = text_of(sentence, text, *phrase);
        out.subject = modifiers_of(sentence, *phrase);
        out.subject.push_back(noun_lemma(tokens[phrase->head]));
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

  /// Whose age it is: "a 10-year-old girl", "Ana Prohl, 61,", "the driver, aged 22".
  void age() {
    out.unit = figure.unit.empty() ? "year" : figure.unit;
    std::optional<NounPhrase> phrase;
    if (figure.attributive) phrase = phrase_from(sentence, at + 1);
    if (!phrase && at >= 1) {
      std::size_t i = at;
      while (i > 0 && (tokens[i - 1].tag == Tag::comma || tokens[i - 1].tag == Tag::open_bracket ||
                       tokens[i - 1].tag == Tag::adverb))
        --i;
      // "players over the age of 21", "children under the age of five"
      if (i >= 3 && says(tokens[i - 1], "of") && (says(tokens[i - 2], "age") || says(tokens[i - 2], "ages"))) {
        i -= 2;
        while (i > 0 && (tokens[i - 1].tag == Tag::determiner || tokens[i - 1].tag == Tag::preposition)) --i;
      }
      phrase = phrase_until(sentence, i);
      if (!phrase) {
        if (const auto verb = predicate_before(sentence, at)) phrase = subject_of(sentence, verb->token);
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

  Counted find() {
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
    // "the toll stood at 31, including four firemen": so does one that is singled out
    if (out.relation == Relation::subset && figure.kind == Kind::count && out.predicate && !out.predicate->behind &&
        antecedent && !antecedent->event.empty() && singled_out(sentence, at))
      out.event = antecedent->event;
    // "Of the 14 dead, three were children": a part that is only described shares what befell its set
    if (out.relation == Relation::subset && figure.kind == Kind::count && (out.event.empty() || out.event == "be")) {
      if (std::string befell = event_of_set(); !befell.empty()) out.event = std::move(befell);
    }
    return std::move(out);
  }
};

}  // namespace

Counted find_counted(const Sentence& sentence, std::string_view text, std::size_t at,
                     const std::optional<Antecedent>& antecedent) {
  return Finder{sentence, text, at, antecedent}.find();
}

}  // namespace figcheck::extract
