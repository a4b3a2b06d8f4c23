#include "extract/modality.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/ellipsis.hpp"

namespace figcheck::extract {
namespace {

struct Direction {
  std::string_view word;
  Trend trend;
};
constexpr Trend up = Trend::up, down = Trend::down;
#define TREND_VERB(lemma, direction) {lemma, direction},
#define TREND_NOUN(lemma, direction)
#define TREND_ADVERB(form, direction)
constexpr Direction verbs[] = {
#include "lexicon/trend_words.def"
};
#undef TREND_VERB
#undef TREND_NOUN
#define TREND_VERB(lemma, direction)
#define TREND_NOUN(lemma, direction) {lemma, direction},
constexpr Direction nouns[] = {
#include "lexicon/trend_words.def"
};
#undef TREND_NOUN
#undef TREND_ADVERB
#define TREND_NOUN(lemma, direction)
#define TREND_ADVERB(form, direction) {form, direction},
constexpr Direction adverbs[] = {
#include "lexicon/trend_words.def"
};
#undef TREND_VERB
#undef TREND_NOUN
#undef TREND_ADVERB

template <std::size_t n>
Trend look_up(const Direction (&directions)[n], std::string_view word) {
  for (const Direction& entry : directions)
    if (entry.word == word) return entry.trend;
  return Trend::none;
}

Trend direction_of(const Token& token) {
  if (token.tag == Tag::verb) return look_up(verbs, token.word.verb_lemma);
  if (token.tag == Tag::noun) return look_up(nouns, noun_lemma(token));
  if (token.tag == Tag::particle || token.tag == Tag::adverb || token.tag == Tag::adjective)
    return look_up(adverbs, lower(token.text));
  return Trend::none;
}

constexpr std::array<std::string_view, 9> denials = {"deny",   "dismiss", "disprove",   "dispute", "reject",
                                                     "refute", "rule",    "contradict", "disavow"};
constexpr std::array<std::string_view, 10> supposals = {"fear",   "expect",   "predict",   "forecast",    "project",
                                                        "likely", "possible", "potential", "potentially", "possibly"};

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Where the clause of token `at` begins; an object clause ("denied that …") belongs to its verb.
std::size_t clause_begin(const Sentence& sentence, std::size_t at) {
  std::size_t i = at;
  while (i > 0 && at - i < 20) {
    const Token& before = sentence.tokens[i - 1];
    if (before.tag == Tag::stop || before.tag == Tag::colon || before.tag == Tag::coordinator || before.tag == Tag::wh)
      break;
    --i;
  }
  return i;
}

}  // namespace

namespace {

constexpr int most_ellipses = 8;  // of how many figures in a row the verb may be left out

Trend trend_of(const Sentence& sentence, std::size_t at, int ellipses) {
  const auto& tokens = sentence.tokens;
  const auto& figure = sentence.figures[static_cast<std::size_t>(tokens[at].figure)];
  if (figure.kind == Kind::age || is_sum_reached(sentence, at)) return Trend::none;
  if (figure.kind == Kind::percent && (tokens[at].text.starts_with("+") || (at > 0 && tokens[at - 1].text == "+")))
    return Trend::up;
  // "down 1.95p", "rose 5%", "rose by 5%", "revised upward by", "a drop of 12%", "grow sales by 35%"
  bool by = false;
  std::size_t i = at;
  for (int steps = 0; i > 0 && steps < 6; ++steps, --i) {
    const Token& before = tokens[i - 1];
    if (before.tag == Tag::to || says(before, "at") || says(before, "from")) return Trend::none;
    const Trend trend = direction_of(before);
    if (trend != Trend::none) {
      const bool of = i < at && says(tokens[i], "of");
      if (before.tag == Tag::noun && !of) return Trend::none;
      // what is added is an amount more, unless it is a thing of that size: "added a 30 metre wall"
      if (before.tag == Tag::verb && verb_lemma(before) == "add" && at + 1 < tokens.size() &&
          is_nominal(tokens[at + 1].tag))
        return Trend::none;
      // money that is raised is collected
      if (figure.kind == Kind::money && !by && before.tag == Tag::verb && verb_lemma(before) == "raise")
        return Trend::none;
      // People cut jobs and raise children, and give up 40 seats: only an amount shows a change by its verb alone
      if (figure.kind == Kind::count && !by && !of && !figure.unit.empty()) return Trend::none;
      if (figure.kind == Kind::count && !by && !of &&
          (before.tag == Tag::verb || (i >= 2 && tokens[i - 2].tag == Tag::verb)))
        return Trend::none;
      return trend;
    }
    by = by || says(before, "by");
    const bool object =
        by && (before.tag == Tag::noun || before.tag == Tag::adjective || before.tag == Tag::possessive);
    if (!(says(before, "by") || says(before, "of") || before.tag == Tag::adverb || before.tag == Tag::determiner ||
          before.tag == Tag::open_bracket || object))
      break;
  }
  // "Orbell fell 4.7%, Tarn by 3.4%": the verb is left out, its direction goes on
  if (by && i > 0 && tokens[i - 1].tag == Tag::proper && ellipses < most_ellipses) {
    for (std::size_t k = i - 1; k > 0 && at - k < 16; --k) {
      if (ends_clause(tokens[k - 1])) break;
      if (tokens[k - 1].tag != Tag::figure) continue;
      return figure_of(sentence, k - 1).kind == figure.kind ? trend_of(sentence, k - 1, ellipses + 1) : Trend::none;
    }
  }
  // "a 5% increase", "12 points higher", "$3 lower"
  for (std::size_t k = at + 1; k < tokens.size() && k <= at + 3; ++k) {
    const Token& behind = tokens[k];
    // "a three-year growth forecast": how long is no change
    if (figure.attributive && figure.kind == Kind::duration) break;
    if (behind.tag != Tag::verb && figure.kind != Kind::count) {
      if (const Trend trend = direction_of(behind); trend != Trend::none) return trend;
    }
    if (behind.tag != Tag::adjective && behind.tag != Tag::noun) break;
  }
  return Trend::none;
}

}  // namespace

Trend trend_of(const Sentence& sentence, std::size_t at) { return trend_of(sentence, at, 0); }

namespace {

bool has_pluperfect(const Sentence& sentence, std::size_t at) {
  const std::size_t end = std::min(sentence.tokens.size(), at + 5);
  for (std::size_t i = at + 1; i < end; ++i)
    if (says(sentence.tokens[i], "had")) return true;
  return false;
}

}  // namespace

bool is_running(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at >= 2 && tokens[at - 1].tag == Tag::to && direction_of(tokens[at - 2]) != Trend::none) return true;
  constexpr std::size_t reach = 16;
  const std::size_t begin = at > reach ? at - reach : 0, end = std::min(tokens.size(), at + reach);
  for (std::size_t i = begin; i + 1 < end; ++i) {
    if (tokens[i].tag == Tag::stop && i > at) break;
    const Token& next = tokens[i + 1];
    if ((says(tokens[i], "so") && says(next, "far")) || (says(tokens[i], "to") && says(next, "date")) ||
        (says(tokens[i], "until") && says(next, "now")))
      return true;
    // "by Monday evening, 640 had signed"
    if (says(tokens[i], "by") && i < at &&
        (next.tag == Tag::set_aside || next.tag == Tag::determiner || next.capitalised) && at + 1 < tokens.size() &&
        has_pluperfect(sentence, at))
      return true;
    if (says(tokens[i], "and") && (says(next, "rising") || says(next, "counting") || says(next, "climbing")))
      return true;
  }
  return false;
}

bool is_negated(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const std::size_t begin = clause_begin(sentence, at);
  for (std::size_t i = begin; i < at; ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::negation &&
        !(i + 1 < tokens.size() && (says(tokens[i + 1], "only") || says(tokens[i + 1], "just")))) {
      // only if it belongs to the figure's own verb
      if (counted.predicate && !counted.predicate->behind && counted.predicate->token > i &&
          counted.predicate->token - i <= 3)
        return true;
      continue;
    }
    if (token.tag == Tag::verb && among(denials, verb_lemma(token)) &&
        (verb_lemma(token) != "rule" || (i + 1 < tokens.size() && says(tokens[i + 1], "out"))))
      return true;
  }
  if (counted.predicate && counted.predicate->behind) {
    for (std::size_t i = counted.last + 1; i < counted.predicate->token && i < tokens.size(); ++i)
      if (tokens[i].tag == Tag::negation) return true;
  }
  return false;
}

bool denies_bound(const Sentence& sentence, std::size_t at) {
  constexpr std::array<std::string_view, 9> denying = {"none",    "no",        "nobody",   "nothing",  "neither",
                                                       "without", "reluctant", "unlikely", "unwilling"};
  constexpr std::array<std::string_view, 4> unaware = {"say", "know", "rule", "exclude"};
  const auto& tokens = sentence.tokens;
  const Bound bound = figure_of(sentence, at).bound;
  if (bound != Bound::more_than && bound != Bound::at_least && bound != Bound::less_than) return false;
  constexpr std::size_t reach = 12;
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token) || token.tag == Tag::coordinator || token.tag == Tag::comma || token.figure >= 0)
      return false;
    // "did not rule out more than 30", "does not know of more than 30": nothing is said of the number
    if (token.tag == Tag::verb && among(unaware, verb_lemma(token))) return false;
    const bool only = i < at && (says(tokens[i], "only") || says(tokens[i], "just") || says(tokens[i], "less") ||
                                 says(tokens[i], "longer"));
    if (token.tag == Tag::negation && !only) return true;
    if (among(denying, lower(token.text)) && !only) return true;
  }
  return false;
}

bool spans_time(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  if (figure.bound != Bound::more_than || !lower(tokens[at].text).starts_with("over ")) return false;
  if (at > 0 && tokens[at - 1].tag != Tag::stop && tokens[at - 1].tag != Tag::open_quote) return false;
  // Plays and games are what a career is told in.
  constexpr std::array<std::string_view, 6> stretches = {"game", "inning", "match", "race", "season", "term"};
  const bool time =
      figure.kind == Kind::duration ||
      (figure.kind == Kind::count &&
       (among(stretches, counted.unit) || lexicon::look_up(counted.unit).noun_class == lexicon::NounClass::time));
  const std::size_t behind = counted.last + 1;
  return time && behind < tokens.size() && tokens[behind].tag == Tag::comma;
}

bool is_sum_reached(const Sentence& sentence, std::size_t at) {
  // The verbs of WordNet's total.v.01 and sum.v.01 that take "up to".
  constexpr std::array<std::string_view, 4> adding = {"add", "sum", "tot", "tote"};
  const auto& tokens = sentence.tokens;
  if (at == 0 || figure_of(sentence, at).bound != Bound::at_most || !lower(tokens[at].text).starts_with("up to "))
    return false;
  return tokens[at - 1].tag == Tag::verb && among(adding, verb_lemma(tokens[at - 1]));
}

bool is_hypothetical(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto& tokens = sentence.tokens;
  const std::size_t begin = clause_begin(sentence, at);
  const std::size_t end = counted.predicate && counted.predicate->behind ? counted.predicate->token : at;
  for (std::size_t i = begin; i < end && i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::modal &&
        (says(token, "could") || says(token, "may") || says(token, "might") || says(token, "would")))
      return true;
    if (token.tag == Tag::conjunction && (says(token, "if") || says(token, "unless") || says(token, "whether")))
      return true;
    const std::string word =
        token.tag == Tag::verb
            ? verb_lemma(token)
            : (token.tag == Tag::adjective || token.tag == Tag::adverb ? lower(token.text) : std::string());
    if (!word.empty() && among(supposals, word)) return true;
  }
  return false;
}

}  // namespace figcheck::extract
