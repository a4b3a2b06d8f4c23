#include "extract/resumed_amount.hpp"

#include <cmath>

#include "extract/capacity.hpp"
#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/trend.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
bool is_of_limit(const Sentence& sentence, std::size_t at) {
  const Behind behind{sentence, at};
  if (behind.tag(1) != Tag::noun || is_nominal(behind.tag(2))) return false;
  const Token& noun = sentence.tokens[at + 1];
  // "the 4 million mark": which something passes, whoever set it
  return names_set_value(noun) || says(noun, "level") || says(noun, "mark");
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

/// The word that leads to the number at `at`, past what only says whose or which it is: "from its usual 4 million";
/// 0 where none does.
std::size_t lead_of(const Sentence& sentence, std::size_t at) {
  constexpr std::size_t most_between = 2;
  std::size_t lead = at - 1;
  const auto between = [&](const Token& token) {
    return token.tag == Tag::possessive || token.tag == Tag::determiner ||
           (token.word.pos & lexicon::Pos::adjective && token.tag != Tag::preposition);
  };
  while (lead > 0 && at - lead <= most_between && between(sentence.tokens[lead])) --lead;
  return lead;
}

/// Whether "with" at `lead` sets one amount against another: "compared with", "as with".
bool sets_against(const Sentence& sentence, std::size_t lead) {
  const auto& tokens = sentence.tokens;
  return lead > 0 && says(tokens[lead], "with") && (says(tokens[lead - 1], "compared") || says(tokens[lead - 1], "as"));
}

/// Whether something is said, from token `i` on, of what a number before it counts: "40 million at risk", "2 million
/// living nearby", "24 million to feed".
bool begins_clause(const Sentence& sentence, std::size_t i) {
  // "than the 240 million expected": what is done to amounts, collected by hand from reports of business and aid
  static const grammar::WordSet amounts{
      "allocate", "ask",     "borrow",  "budget",  "collect", "donate", "earn",  "estimate", "expect", "forecast",
      "give",     "invest",  "lend",    "make",    "mine",    "offer",  "owe",   "pay",      "plan",   "pledge",
      "post",     "predict", "produce", "project", "promise", "pump",   "raise", "record",   "report", "request",
      "see",      "hope",    "want",    "seek",    "seize",   "sell",   "spend", "steal"};
  const auto& tokens = sentence.tokens;
  while (i < tokens.size() && tokens[i].tag == Tag::adverb) ++i;
  if (i >= tokens.size()) return false;
  const Token& token = tokens[i];
  if (token.tag == Tag::verb) return !amounts.holds(token.word.verb_lemma);
  if (is_auxiliary(token.tag)) return true;
  if (i + 1 >= tokens.size()) return false;
  const Token& next = tokens[i + 1];
  return (says(token, "at") && says(next, "risk")) || (token.tag == Tag::to && next.tag == Tag::verb);
}

/// The sum or measure before a bare number of its size: "a profit of 212 million crowns, against forecasts of 240
/// million", "pumped 3.1 million barrels, up from its former 2.4 million"; null where none is, or the number may be of
/// people or things.
const grammar::Figure* of_such_size(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  constexpr double large = 1e6, alike = 10;
  constexpr std::size_t reach = 16;
  if (figure.value.value_or(0) < large) return nullptr;
  const bool limit = is_of_limit(sentence, at);
  if (!limit && is_nominal(Behind{sentence, at}.tag(1))) return nullptr;
  // "a people of 240 million"
  const lexicon::NounClass what = at >= 2 ? tokens[at - 2].word.noun_class : lexicon::NounClass::none;
  using lexicon::NounClass;
  const bool of = says(tokens[at - 1], "of");
  if (of && (what == NounClass::group || what == NounClass::location)) return nullptr;
  const bool of_place = of && (what == NounClass::object || what == NounClass::possession);  // "a land of 9 million"
  static const grammar::WordSet levels{"of", "at", "than", "against", "from", "above", "below", "versus"};
  const bool the = says(tokens[at - 1], "the");
  const std::size_t lead = lead_of(sentence, at);
  const bool leads =
      levels.holds(tokens[at - 1].text) || levels.holds(tokens[lead].text) || sets_against(sentence, lead);
  if ((!the && !leads) || begins_clause(sentence, at + 1)) return nullptr;
  for (std::size_t i = at - 1; i-- > 0 && at - i <= reach && tokens[i].tag != Tag::stop;) {
    if (tokens[i].tag != Tag::figure) continue;
    const grammar::Figure& other = figure_of(sentence, i);
    if (other.kind == Kind::duration || other.kind == Kind::percent) continue;
    // "the 3 million" may be people, but beside a sum of money
    const bool amount = other.kind == Kind::money || (other.kind == Kind::measure && (limit || leads) && !of_place);
    if (!amount || !other.value) return nullptr;
    // by how much a limit is passed may be a small part of it
    const double smallest = *figure.value / (limit ? alike * alike : alike);
    return *other.value > smallest && *other.value < *figure.value * alike ? &other : nullptr;
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

}  // namespace figcheck::extract
