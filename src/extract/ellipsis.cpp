#include "extract/ellipsis.hpp"

#include <algorithm>
#include <cmath>

#include "extract/function_word.hpp"
#include "extract/predicate.hpp"
#include "extract/trend.hpp"
#include "extract/verb_group.hpp"
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

namespace {

/// The amount before a bare number that can only be more of it: "a record 2.1 million tonnes, beating last year's 1.87
/// million", "10 to 15 inches, and as much as 20 in places"; null where none is, or something is counted between.
const grammar::Figure* measured_before(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  const bool much = figure.extent.begin < figure.span.begin && tokens[at].text.find("much") != std::string_view::npos;
  if (tokens[at - 1].tag != Tag::genitive && !much) return nullptr;
  constexpr std::size_t reach = 12;
  for (std::size_t i = at; i-- > 0 && at - i <= reach && tokens[i].tag != Tag::stop;) {
    if (tokens[i].tag != Tag::figure) continue;
    const grammar::Figure& other = figure_of(sentence, i);
    if (other.kind != Kind::measure && other.kind != Kind::money) return nullptr;
    const double size = other.value ? *other.value : other.interval.upper.value_or(0);
    constexpr double alike = 20;
    const bool near = figure.value && size > 0 && *figure.value > size / alike && *figure.value < size * alike;
    return near ? &other : nullptr;
  }
  return nullptr;
}

/// The amount before a bare number that is set against it: "five weeks, not the three that were hoped for", "20
/// hours rather than 12", "a loan of 8 million euros that has been raised to 11 million"; null where none is.
const grammar::Figure* opposed(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  std::size_t i = at;
  if (i > 0 && tokens[i - 1].tag == Tag::determiner) --i;
  if (i < 2) return nullptr;
  static const grammar::WordSet revisions{"bring", "extend", "revise"};  // a change whose direction they leave open
  const bool against = says(tokens[i - 1], "not") || (says(tokens[i - 1], "than") && says(tokens[i - 2], "rather")) ||
                       (says(tokens[i - 1], "of") && says(tokens[i - 2], "instead"));
  const bool becomes = i == at && tokens[i - 1].tag == Tag::to && tokens[i - 2].past &&
                       (direction_of(tokens[i - 2]) != Trend::none || revisions.holds(tokens[i - 2].word.verb_lemma));
  if (!against && !becomes) return nullptr;
  constexpr std::size_t reach = 14;
  for (std::size_t k = i - 1; k-- > 0 && i - k <= reach && tokens[k].tag != Tag::stop;) {
    // "the fever reached 41.2C and her pulse fell to 80": another thing's
    if (becomes && tokens[k].tag == Tag::coordinator && tokens[k + 1].tag != Tag::verb &&
        !is_auxiliary(tokens[k + 1].tag))
      return nullptr;
    if (tokens[k].tag != Tag::figure) continue;
    const grammar::Figure& other = figure_of(sentence, k);
    const bool level = other.kind == Kind::measure || other.kind == Kind::money || other.kind == Kind::duration;
    return level || (against && other.kind == Kind::percent) ? &other : nullptr;
  }
  return nullptr;
}

/// Whether a number at `at` is what another came from: "12 weeks' pay, up from eight".
bool is_former_level(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  const bool whole = !figure.value || *figure.value == std::floor(*figure.value);
  return at >= 2 && says(tokens[at - 1], "from") &&
         (!whole || says(tokens[at - 2], "up") || says(tokens[at - 2], "down"));
}

/// Words that lead to an amount and, in the same sentence, to another without its unit.
bool leads_again(const Token& lead, const Token& before) {
  for (const AskedWord word : {AskedWord("for"), AskedWord("at"), AskedWord("after"), AskedWord("within")})
    if (says(lead, word)) return says(before, word);
  const auto moves = [](const Token& token) { return says(token, "up") || says(token, "down") || says(token, "off"); };
  return moves(lead) && moves(before);
}

/// Verbs of what a market does at a price.
bool is_trading(const Token& token) {
  static const grammar::WordSet verbs{"close", "end", "finish", "open", "peak", "settle", "trade"};
  return token.tag == Tag::verb && verbs.holds(token.word.verb_lemma);
}

/// The amount before a bare number in whose place it stands: "jailed for 12 years and his brother for five", "up 18
/// percent, Corven off 3.2", "cost 50 shillings and now costs 90"; null where none is.
const grammar::Figure* repeated(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const Token& lead = tokens[at - 1];
  const Tag next = at + 1 < tokens.size() ? tokens[at + 1].tag : Tag::stop;
  if (is_nominal(next) || next == Tag::adjective || next == Tag::dash) return nullptr;
  std::size_t verb = at - 1;
  while (verb > 0 && tokens[verb].tag == Tag::adverb) --verb;
  const bool governed = tokens[verb].tag == Tag::verb && !is_saying_verb(tokens[verb].word.verb_lemma);
  const bool former = is_former_level(sentence, at);
  constexpr std::size_t reach = 16;
  for (std::size_t i = at - 1; i-- > 1 && at - i <= reach && tokens[i].tag != Tag::stop;) {
    if (tokens[i].tag != Tag::figure) continue;
    const grammar::Figure& other = figure_of(sentence, i);
    // "to 91 crowns, before settling at 88"
    const bool priced = other.kind == Kind::money && says(lead, "at") && at >= 2 && is_trading(tokens[at - 2]);
    const bool leads = priced || (former && other.kind != Kind::count) || leads_again(lead, tokens[i - 1]);
    if (former && other.kind == Kind::count) continue;
    // "for 12 years, Lark for five and Bell for two"
    if (other.kind == Kind::count && other.unit.empty() && leads) continue;
    if (other.kind == Kind::count || other.kind == Kind::ratio || other.kind == Kind::age ||
        other.bound == Bound::vague)
      return nullptr;
    const bool again = leads || (governed && tokens[i - 1].tag == Tag::verb &&
                                 tokens[i - 1].word.verb_lemma == tokens[verb].word.verb_lemma);
    return again ? &other : nullptr;
  }
  return nullptr;
}

/// The money before a bare number of its size: "a profit of 212 million crowns, against forecasts of 240 million"; null
/// where none is, or the number may be of people or things.
const grammar::Figure* of_such_size(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  constexpr double large = 1e6, alike = 10;
  constexpr std::size_t reach = 16;
  if (figure.value.value_or(0) < large || is_nominal(Behind{sentence, at}.tag(1))) return nullptr;
  const Token& lead = tokens[at - 1];
  // "a people of 240 million"
  const lexicon::NounClass what = at >= 2 ? tokens[at - 2].word.noun_class : lexicon::NounClass::none;
  if (says(lead, "of") && (what == lexicon::NounClass::group || what == lexicon::NounClass::location)) return nullptr;
  if (!says(lead, "of") && !says(lead, "at") && !says(lead, "the") && !says(lead, "than") && !says(lead, "against"))
    return nullptr;
  for (std::size_t i = at - 1; i-- > 0 && at - i <= reach && tokens[i].tag != Tag::stop;) {
    if (tokens[i].tag != Tag::figure) continue;
    const grammar::Figure& other = figure_of(sentence, i);
    if (other.kind == Kind::duration || other.kind == Kind::percent) continue;
    if (other.kind != Kind::money || !other.value) return nullptr;
    return *other.value > *figure.value / alike && *other.value < *figure.value * alike ? &other : nullptr;
  }
  return nullptr;
}

}  // namespace

const grammar::Figure* paired(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const auto with_unit = [&](std::size_t i) -> const grammar::Figure* {
    if (tokens[i].tag != Tag::figure) return nullptr;
    const auto& other = figure_of(sentence, i);
    const bool risen = other.kind == Kind::age && i > 0 && says(tokens[i - 1], "from");  // "from 62 to 65"
    return risen || (other.kind != Kind::count && other.kind != Kind::ratio && other.kind != Kind::age) ? &other
                                                                                                        : nullptr;
  };
  if (at == 0) return nullptr;
  if (const auto* other = opposed(sentence, at)) return other;
  const bool from = says(tokens[at - 1], "from");
  if (from && at + 2 < tokens.size() && tokens[at + 1].tag == Tag::to) {
    if (const auto* other = with_unit(at + 2)) return other;
  }
  if (const auto* other = repeated(sentence, at)) return other;
  if (const auto* other = of_such_size(sentence, at)) return other;
  const bool to = tokens[at - 1].tag == Tag::to, by = says(tokens[at - 1], "by");
  if (!to && !by) return measured_before(sentence, at);
  constexpr std::size_t reach = 8;
  for (std::size_t back = 2; back <= reach && back <= at; ++back) {
    const Token& token = tokens[at - back];
    if (token.tag == Tag::stop || token.tag == Tag::colon) return nullptr;
    if (const auto* other = with_unit(at - back)) {
      const bool alike =
          at - back > 0 && (by ? says(tokens[at - back - 1], "by") : says(tokens[at - back - 1], "from"));
      return alike ? other : nullptr;
    }
    if (token.tag == Tag::figure) return nullptr;
  }
  return nullptr;
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
  if (behind.says(2, "a") || behind.says(2, "each") || behind.says(2, "last") || behind.says(2, "this")) return false;
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
