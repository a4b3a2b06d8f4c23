#include "extract/ellipsis.hpp"

#include <algorithm>
#include <cmath>

#include "extract/function_word.hpp"
#include "extract/predicate.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {

std::optional<NounPhrase> shared_head(const Sentence& sentence, const NounPhrase& phrase) {
  const auto& tokens = sentence.tokens;
  const std::size_t next = phrase.head + 1;
  if (tokens[phrase.head].tag != Tag::proper || tokens[phrase.head].plural || next + 2 >= tokens.size())
    return std::nullopt;
  if (tokens[next].tag != Tag::coordinator || tokens[next + 1].tag != Tag::figure) return std::nullopt;
  const auto other = phrase_from(sentence, next + 2, true);
  if (!other || tokens[other->head].tag != Tag::noun) return std::nullopt;
  return other;
}

std::optional<std::string> model_behind(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at + 1 >= tokens.size() || tokens[at + 1].tag != Tag::set_aside ||
      figure_of(sentence, at + 1).role != Role::identifier)
    return std::nullopt;
  if (at + 2 < tokens.size() && (is_nominal(tokens[at + 2].tag) || tokens[at + 2].tag == Tag::adjective))
    return std::nullopt;
  std::string_view model = tokens[at + 1].text;
  if (!model.ends_with('s') || model.size() < 2) return std::nullopt;
  model.remove_suffix(model.ends_with("'s") && model.size() > 2 ? 2 : 1);
  return std::string(model);
}

bool time_behind(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  const auto& tokens = sentence.tokens;
  // "up 6.4% year over year"
  if (at + 3 < tokens.size() && tokens[at + 1].word.noun_class == lexicon::NounClass::time &&
      (says(tokens[at + 2], "over") || says(tokens[at + 2], "on") || says(tokens[at + 2], "to")) &&
      says(tokens[at + 3].text, lower(tokens[at + 1].text)))
    return true;
  // "injured dozens Sunday"
  if (at + 1 < tokens.size() && tokens[at + 1].tag == Tag::proper && !tokens[at + 1].plural &&
      tokens[at + 1].word.noun_class == lexicon::NounClass::time)
    return true;
  if (!(behind.says(1, "last") || behind.says(1, "this") || behind.says(1, "next") || behind.says(1, "each") ||
        behind.says(1, "every")))
    return false;
  return at + 2 < tokens.size() && tokens[at + 2].word.noun_class == lexicon::NounClass::time;
}

std::optional<std::size_t> set_behind(const Sentence& sentence, std::size_t from) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t reach = 5;
  std::size_t set = from;
  while (set < tokens.size() && set < from + reach &&
         (tokens[set].tag == Tag::determiner || tokens[set].tag == Tag::possessive || is_nominal(tokens[set].tag) ||
          tokens[set].tag == Tag::genitive || says(tokens[set], "last") || says(tokens[set], "past") ||
          says(tokens[set], "previous") || says(tokens[set], "opening")))
    ++set;
  if (set + 1 >= tokens.size() || tokens[set].tag != Tag::figure || figure_of(sentence, set).kind != Kind::count)
    return std::nullopt;
  // without an article or a possessor, a name may stand there: "of Orbell 12 …" tells no set
  if (set > from && !(tokens[from].tag == Tag::determiner || tokens[from].tag == Tag::possessive ||
                      tokens[set - 1].tag == Tag::genitive))
    return std::nullopt;
  return set;
}

bool numbers_people(std::string_view noun) {
  constexpr std::string_view nouns[] = {"attendance", "audience",   "congregation", "crew",       "crowd",
                                        "electorate", "enrollment", "enrolment",    "headcount",  "manpower",
                                        "membership", "payroll",    "population",   "readership", "ridership",
                                        "staff",      "turnout",    "viewership",   "workforce"};
  return std::binary_search(std::begin(nouns), std::end(nouns), noun);
}

std::optional<std::size_t> hyphened_noun(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  std::size_t i = at;
  for (int numbers = 0; numbers < 4; ++numbers) {
    if (i + 1 >= tokens.size() || tokens[i + 1].tag != Tag::dash || tokens[i + 1].span.begin != tokens[i].span.end)
      return std::nullopt;
    if (i + 2 >= tokens.size()) return std::nullopt;
    // "a 30-bed clinic": a verb elsewhere
    const bool noun = tokens[i + 2].tag == Tag::noun ||
                      (tokens[i + 2].tag == Tag::verb && tokens[i + 2].word.pos & lexicon::Pos::noun &&
                       i + 3 < tokens.size() && is_nominal(tokens[i + 3].tag));
    if (noun && tokens[i + 2].span.begin == tokens[i + 1].span.end) return i + 2;
    // the hanging hyphen: on to the next number
    i += 2;
    while (i < tokens.size() &&
           (tokens[i].tag == Tag::comma || tokens[i].tag == Tag::coordinator || tokens[i].tag == Tag::to))
      ++i;
    if (i >= tokens.size() || tokens[i].tag != Tag::figure) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<NounPhrase> scale_behind(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  if (!behind.says(1, "on") || behind.tag(2) != Tag::determiner) return std::nullopt;
  const auto phrase = phrase_from(sentence, at + 3);
  return phrase && phrase->first == at + 3 && says(sentence.tokens[phrase->head], "scale") ? phrase : std::nullopt;
}

std::optional<std::size_t> gapped_from(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  for (int links = 0; links < 16; ++links) {
    if (at == 0 || !is_nominal(tokens[at - 1].tag)) return std::nullopt;
    const Tag next = Behind{sentence, at}.tag(1);
    if (next != Tag::comma && next != Tag::coordinator && next != Tag::stop) return std::nullopt;
    std::size_t i = at;
    constexpr std::size_t longest_name = 6;
    while (i > 0 && at - i < longest_name &&
           (is_nominal(tokens[i - 1].tag) || tokens[i - 1].tag == Tag::determiner ||
            tokens[i - 1].tag == Tag::adjective || tokens[i - 1].tag == Tag::possessive ||
            tokens[i - 1].tag == Tag::genitive))
      --i;
    bool joined = false;
    for (; i > 0 && (tokens[i - 1].tag == Tag::comma || says(tokens[i - 1], "and") || says(tokens[i - 1], "while"));
         --i)
      joined = true;
    if (!joined || i == 0) return std::nullopt;
    // the figure before it, with what it counts: "Kesh 41 seats, Tarn 32"
    const bool counted = tokens[i - 1].tag == Tag::noun && i >= 2 && tokens[i - 2].tag == Tag::figure;
    const std::size_t before = counted ? i - 2 : i - 1;
    if (tokens[before].tag != Tag::figure) return std::nullopt;
    const grammar::Figure& other = figure_of(sentence, before);
    if (other.bound == Bound::range || other.kind == Kind::age || other.kind == Kind::duration) return std::nullopt;
    // "tows 5,000 pounds and seats seven", "costs $5 and sleeps 4": what could be a verb is no name
    const Token& name = tokens[at - 1];
    const bool verbal = i + 1 == at && name.tag == Tag::noun && name.plural && !name.word.verb_lemma.empty();
    if (verbal || (other.kind == Kind::measure && name.tag != Tag::proper)) return std::nullopt;
    if (other.kind != Kind::count) return before;
    // What results are told in: of other things that are counted, a name with a number behind it may be a model.
    static const grammar::WordSet results{"seat",     "vote",   "point",   "goal",   "medal", "run",
                                          "delegate", "ballot", "win",     "yard",   "try",   "title",
                                          "game",     "wicket", "rebound", "assist", "death", "case"};
    if (counted) return results.holds(noun_lemma(tokens[i - 1])) ? std::optional(before) : std::nullopt;
    at = before;  // itself without its noun
  }
  return std::nullopt;
}

const grammar::Figure* gapped(const Sentence& sentence, std::size_t at) {
  const auto from = gapped_from(sentence, at);
  return from ? &figure_of(sentence, *from) : nullptr;
}

const grammar::Figure* whole_with_unit(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const Behind behind{sentence, at};
  if (!behind.says(1, "of")) return nullptr;
  const std::size_t whole = at + (behind.tag(2) == Tag::determiner ? 3 : 2);
  if (whole >= tokens.size() || tokens[whole].tag != Tag::figure) return nullptr;
  const auto& other = figure_of(sentence, whole);
  return other.kind == Kind::money || other.kind == Kind::measure ? &other : nullptr;
}

bool is_of_which(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  for (std::size_t back = 1; back <= 3 && back < i; ++back) {
    const Token& token = tokens[i - back];
    if (token.tag == Tag::wh || token.tag == Tag::pronoun || says(token, "those") || says(token, "these"))
      return says(tokens[i - back - 1], "of");
    if (token.tag == Tag::comma && back == 1) continue;
    if (token.tag != Tag::adverb) return false;
  }
  return false;
}

bool names_whom(const Sentence& sentence, std::size_t i) {
  for (std::size_t back = 1; back <= 3 && back < i; ++back)
    if (says(sentence.tokens[i - back], "whom")) return true;
  return false;
}

std::optional<NounPhrase> plural_before(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = at; i > 0; --i) {
    if (tokens[i - 1].tag != Tag::noun || !tokens[i - 1].plural) continue;
    // "police said 30", "residents now count 30": who speaks is not what he counts
    std::size_t verb = i;
    while (verb < at &&
           (tokens[verb].tag == Tag::adverb || tokens[verb].tag == Tag::set_aside || tokens[verb].tag == Tag::have ||
            (tokens[verb].tag == Tag::verb && tokens[verb].word.verb_lemma == "keep")))
      ++verb;
    if (tokens[verb].tag == Tag::verb &&
        (is_saying_verb(tokens[verb].word.verb_lemma) || tokens[verb].word.verb_lemma == "count"))
      continue;
    return phrase_until(sentence, i);
  }
  return std::nullopt;
}

bool is_multiple(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  if (!behind.says(1, "times")) return false;
  const auto& tokens = sentence.tokens;
  // "14 times forward earnings", "nine times forecast profit", "twelve times expected sales"
  if (at + 3 < tokens.size() && is_nominal(tokens[at + 3].tag)) {
    const Token& basis = tokens[at + 2];
    if (basis.past || says(basis, "forecast") || says(basis, "forward") || says(basis, "trailing")) return true;
  }
  const Tag next = behind.tag(2);
  // "2.3 times EBITDA": nothing happens 2.3 times
  const grammar::Figure& figure = figure_of(sentence, at);
  const bool whole = !figure.value || *figure.value == std::floor(*figure.value);
  if (!whole && (is_nominal(next) || next == Tag::figure || next == Tag::set_aside)) return true;
  if (behind.says(2, "a") || behind.says(2, "each") || behind.says(2, "every") || behind.says(2, "last") ||
      behind.says(2, "this"))
    return false;
  return behind.says(2, "as") || next == Tag::adjective || next == Tag::noun || next == Tag::determiner ||
         next == Tag::possessive;
}

bool singled_out(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  std::size_t i = at;
  while (i > 0 && tokens[i - 1].tag == Tag::adverb) --i;
  if (i == 0) return false;
  if (says(tokens[i - 1], "including")) return true;
  return i >= 2 && (says(tokens[i - 1], "them") || says(tokens[i - 1], "those") || says(tokens[i - 1], "whom")) &&
         (says(tokens[i - 2], "among") || says(tokens[i - 2], "amongst"));
}

bool follows_set(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = 1; i < at; ++i) {
    if (tokens[i].tag != Tag::figure) continue;
    const std::size_t of = tokens[i - 1].tag == Tag::determiner && i >= 2 ? i - 2 : i - 1;
    if (says(tokens[of], "of") && (of == 0 || tokens[of - 1].tag == Tag::stop || says(tokens[of - 1], "out")))
      return true;
  }
  return false;
}

}  // namespace figcheck::extract
