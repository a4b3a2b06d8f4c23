#include "extract/trend.hpp"

#include <iterator>
#include <optional>
#include <string_view>

#include "extract/ellipsis.hpp"
#include "extract/modality.hpp"
#include "extract/predicate.hpp"
#include "grammar/unit_table.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

using Directions = grammar::WordMap<Trend>;
constexpr Trend up = Trend::up, down = Trend::down;
#define TREND_VERB(lemma, direction) {lemma, direction},
#define TREND_NOUN(lemma, direction)
#define TREND_ADVERB(form, direction)
const Directions verbs{
#include "lexicon/trend_words.def"
};
#undef TREND_VERB
#undef TREND_NOUN
#define TREND_VERB(lemma, direction)
#define TREND_NOUN(lemma, direction) {lemma, direction},
const Directions nouns{
#include "lexicon/trend_words.def"
};
#undef TREND_NOUN
#undef TREND_ADVERB
#define TREND_NOUN(lemma, direction)
#define TREND_ADVERB(form, direction) {form, direction},
const Directions adverbs{
#include "lexicon/trend_words.def"
};
#undef TREND_VERB
#undef TREND_NOUN
#undef TREND_ADVERB

Trend look_up(const Directions& directions, std::string_view word) {
  const Trend* const found = directions.find(word);
  return found ? *found : Trend::none;
}

constexpr int most_ellipses = 8;  // of how many figures in a row the verb may be left out

struct Reader {
  const Sentence& sentence;
  const std::vector<Token>& tokens = sentence.tokens;

  const grammar::Figure& figure(std::size_t at) const { return figure_of(sentence, at); }
  bool stands(std::size_t i, std::string_view word) const { return i < tokens.size() && says(tokens[i], word); }

  /// The token behind the figure, past the hyphen of "0.25-point".
  std::size_t behind(std::size_t at) const {
    const bool hyphen =
        at + 1 < tokens.size() && tokens[at + 1].tag == Tag::dash && tokens[at + 1].span.begin == tokens[at].span.end;
    return at + (hyphen ? 2 : 1);
  }

  /// Points are an amount, of an index or a rate; other things that are counted change hands or die.
  bool counts_points(std::size_t at) const {
    const std::size_t next = behind(at);
    return stands(next, "points") || stands(next, "point");
  }

  /// "fell 2 to 310", "gained 12, or 0.3 percent": a bare number beside a verb of change that can be no thing's count.
  bool is_bare_change(std::size_t at) const {
    std::size_t next = at + 1;
    if (next < tokens.size() && tokens[next].tag == Tag::comma) ++next;
    const bool leads = next < tokens.size() && (tokens[next].tag == Tag::to || says(tokens[next], "or"));
    return leads && next + 1 < tokens.size() && tokens[next + 1].tag == Tag::figure;
  }

  /// "went up two points", "is down 3": verbs that the direction is said with, not "give up 40 seats".
  bool goes(const Token& verb) const {
    static const grammar::WordSet motions{"be",     "climb",  "close", "come",  "creep", "drift", "edge",  "end",
                                          "finish", "go",     "inch",  "jump",  "move",  "nudge", "open",  "rise",
                                          "fall",   "settle", "shoot", "stand", "swing", "tick",  "trade", "trend"};
    return verb.tag == Tag::be || (verb.tag == Tag::verb && motions.holds(verb.word.verb_lemma));
  }

  /// Verbs whose "up" and "down" tell no direction: "make up 18% of", "pay down $3 million", "wrote down 5%" (Quirk et
  /// al. 1985, 16.3-16.4: phrasal verbs that are idioms).
  static bool is_completed(std::string_view verb) {
    static const grammar::WordSet idioms{"break",   "bring", "burn",   "buy",   "chalk", "come",   "cough", "cover",
                                         "eat",     "give",  "gobble", "hand",  "hold",  "hoover", "lay",   "line",
                                         "make",    "mop",   "pay",    "pick",  "put",   "rack",   "rake",  "run",
                                         "save",    "scoop", "serve",  "set",   "sign",  "snap",   "soak",  "sum",
                                         "swallow", "take",  "tie",    "track", "turn",  "use",    "win",   "write"};
    return idioms.holds(verb);
  }

  /// "a 700 kilogram bomb": an article, the figure, and what is of that size, unless that is a change itself.
  bool is_thing_of_size(std::size_t at) const {
    const bool article = at > 0 && (says(tokens[at - 1], "a") || says(tokens[at - 1], "an") ||
                                    says(tokens[at - 1], "the") || says(tokens[at - 1], "its"));
    const std::size_t next = behind(at);
    return article && next < tokens.size() && is_nominal(tokens[next].tag) && !counts_points(at) &&
           direction_of(tokens[next]) == Trend::none;
  }

  /// The trend that the word of change at token i - 1 gives the figure; `by` and `of` are what joins them.
  Trend governed(std::size_t at, std::size_t i, bool by, Trend trend) const {
    const Token& word = tokens[i - 1];
    const Kind kind = figure(at).kind;
    const bool of = i < at && says(tokens[i], "of");
    if (word.tag == Tag::noun && !of) return Trend::none;
    const std::string_view verb = word.tag == Tag::verb ? word.word.verb_lemma : std::string_view{};
    const Token* const phrasal =
        i >= 2 && word.tag != Tag::verb && tokens[i - 2].tag == Tag::verb ? &tokens[i - 2] : nullptr;
    if (phrasal && is_completed(phrasal->word.verb_lemma)) return Trend::none;
    // what is added is an amount more, unless it is a thing of that size: "added a 30 metre wall"
    if (verb == "add" && at + 1 < tokens.size() && is_nominal(tokens[at + 1].tag)) return Trend::none;
    // "dropped a 700 kilogram bomb", "will lift a two-year ban": a thing of that size
    if (!by && !of && word.tag == Tag::verb && is_thing_of_size(at)) return Trend::none;
    // a match is lost by runs
    if (by && verb == "lose") return Trend::none;
    // weights are lifted
    if (kind == Kind::measure && !by && verb == "lift") return Trend::none;
    // money that is raised is collected, and points that are raised are made
    if ((kind == Kind::money || kind == Kind::count) && !by && verb == "raise") return Trend::none;
    if (kind != Kind::count || by || of) return trend;
    const bool verbal = word.tag == Tag::verb || (i >= 2 && tokens[i - 2].tag == Tag::verb);
    // People cut jobs and raise children, and give up 40 seats: only an amount shows a change by its verb alone
    if (!verbal || is_bare_change(at)) return trend;
    return counts_points(at) && (word.tag == Tag::verb || goes(tokens[i - 2])) ? trend : Trend::none;
  }

  /// "rose 5%", "down 1.95p", "rose by 5%", "revised upward by", "a drop of 12%", "grow sales by 35%"; none without a
  /// word of change, Trend::none where it is a level's.
  std::optional<Trend> before(std::size_t at, int ellipses) const {
    bool by = false, affected = false;
    std::size_t i = at;
    for (int steps = 0; i > 0 && steps < 7; ++steps, --i) {
      const Token& word = tokens[i - 1];
      if (word.tag == Tag::to || says(word, "at") || says(word, "from")) return Trend::none;
      if (const Trend trend = direction_of(word); trend != Trend::none)
        return affected && word.tag != Tag::verb ? Trend::none : governed(at, i, by, trend);
      by = by || says(word, "by");
      const bool object = by && (word.tag == Tag::noun || word.tag == Tag::adjective || word.tag == Tag::possessive);
      // "cut cholesterol 61%": what changed stands before how much it did
      const bool share = !by && (i == at || affected) && figure(at).kind == Kind::percent &&
                         (is_nominal(word.tag) || word.tag == Tag::possessive);
      affected = affected || share;
      // "rose an average of 5%"
      const bool average =
          i < at && says(tokens[i], "of") && (says(word, "average") || says(word, "further") || says(word, "total"));
      if (!(says(word, "by") || says(word, "of") || word.tag == Tag::adverb || word.tag == Tag::determiner ||
            word.tag == Tag::open_bracket || object || share || average))
        break;
    }
    if (!by || i == 0) return std::nullopt;
    // "fell for a third month, by 2%"
    if (tokens[i - 1].tag == Tag::comma) {
      const auto verb = predicate_before(sentence, i - 1);
      const Trend trend = verb ? direction_of(tokens[verb->token]) : Trend::none;
      if (trend != Trend::none) return trend;
    }
    // "Orbell fell 4.7%, Tarn by 3.4%": the verb is left out, its direction goes on
    const Token& name = tokens[i - 1];
    const bool noun = is_nominal(name.tag) || (name.tag == Tag::verb && !name.past && !name.ing &&
                                               (name.word.pos & lexicon::Pos::noun) && says(tokens[i], "by"));
    if (noun && ellipses < most_ellipses) {
      for (std::size_t k = i - 1; k > 0 && at - k < 16; --k) {
        if (ends_clause(tokens[k - 1]) || tokens[k - 1].tag == Tag::verb) break;
        if (tokens[k - 1].tag != Tag::figure) continue;
        return figure(k - 1).kind == figure(at).kind ? of(k - 1, ellipses + 1) : Trend::none;
      }
    }
    return std::nullopt;
  }

  /// "a 5% increase", "12 points higher", "$3 lower".
  Trend named_behind(std::size_t at) const {
    // "a three-year growth forecast": how long is no change
    if (figure(at).attributive && figure(at).kind == Kind::duration) return Trend::none;
    static const grammar::WordSet motions{"climb", "dive",   "drop",  "fall", "jump",
                                          "leap",  "plunge", "slide", "slip", "tumble"};
    const auto unit = figure(at).kind == Kind::measure ? grammar::unit_named(figure(at).unit) : std::nullopt;
    const bool is_length = unit && unit->dimension == "length";
    const bool amount = figure(at).kind != Kind::count || counts_points(at);
    const std::size_t first = behind(at);
    for (std::size_t k = first; amount && k < tokens.size() && k < first + 3; ++k) {
      const Token& word = tokens[k];
      // "12 points lower": a verb only where it has an object
      const bool object =
          k + 1 < tokens.size() && (tokens[k + 1].tag == Tag::determiner || is_nominal(tokens[k + 1].tag) ||
                                    tokens[k + 1].tag == Tag::possessive || tokens[k + 1].figure >= 0);
      // "a 2.15m jump", "a 30-foot drop": so far somebody or something fell
      if (is_length && word.tag == Tag::noun && motions.holds(noun_lemma(word))) return Trend::none;
      const Trend trend = word.tag == Tag::verb && !object ? look_up(adverbs, word.text)
                          : word.tag == Tag::verb          ? Trend::none
                                                           : direction_of(word);
      if (trend != Trend::none) return trend;
      if (word.tag != Tag::adjective && word.tag != Tag::noun) break;
    }
    return Trend::none;
  }

  /// "fell 112 points, or 1.3%", "rose 2% on the month and 5% on the year": the change in another unit, or one more.
  Trend coordinated(std::size_t at, int ellipses) const {
    std::size_t i = at;
    bool other = tokens[at].text.starts_with("or ");  // the hedge "or about" is the figure's own
    // "gas rose 8% and electricity 9%": the verb is left out
    if (const auto gap = gapped_from(sentence, at); !other && gap)
      return ellipses < most_ellipses && figure(*gap).kind == figure(at).kind ? of(*gap, ellipses + 1) : Trend::none;
    if (!other) {
      if (i == 0 || tokens[i - 1].tag != Tag::coordinator) return Trend::none;
      other = says(tokens[i - 1], "or");
      if (!other && !says(tokens[i - 1], "and")) return Trend::none;
      --i;
    }
    if (ellipses >= most_ellipses) return Trend::none;
    for (constexpr std::size_t reach = 8; i > 0 && at - i < reach; --i) {
      const Token& word = tokens[i - 1];
      if (ends_clause(word) || word.tag == Tag::verb || word.tag == Tag::be || word.tag == Tag::to ||
          says(word, "from") || says(word, "at"))
        return Trend::none;
      if (word.tag != Tag::figure) continue;
      return other || figure(i - 1).kind == figure(at).kind ? of(i - 1, ellipses + 1) : Trend::none;
    }
    return Trend::none;
  }

  Trend of(std::size_t at, int ellipses) const {
    if (figure(at).kind == Kind::age || is_sum_reached(sentence, at)) return Trend::none;
    if (figure(at).kind == Kind::percent &&
        (tokens[at].text.starts_with("+") || (at > 0 && tokens[at - 1].text == "+")))
      return Trend::up;
    // "from about 22-26 mpg", "bumped as high as $40": what it changed from, and where it led
    using namespace std::string_view_literals;
    static constexpr std::string_view levels[] = {"from "sv, "as high as "sv, "as low as "sv, "as far as "sv};
    const char lead = grammar::to_lower(tokens[at].text.front());
    for (std::size_t i = 0; (lead == 'f' || lead == 'a') && i < std::size(levels); ++i)
      if (says(tokens[at].text.substr(0, levels[i].size()), levels[i])) return Trend::none;
    if (const auto trend = before(at, ellipses)) return *trend;
    if (const Trend trend = named_behind(at); trend != Trend::none) return trend;
    return coordinated(at, ellipses);
  }
};

}  // namespace

Trend direction_of(const Token& token) {
  if (token.tag == Tag::verb) return look_up(verbs, token.word.verb_lemma);
  if (token.tag == Tag::noun) return look_up(nouns, noun_lemma(token));
  if (token.tag == Tag::particle || token.tag == Tag::adverb || token.tag == Tag::adjective)
    return look_up(adverbs, token.text);
  return Trend::none;
}

Trend trend_of(const Sentence& sentence, std::size_t at) { return Reader{sentence}.of(at, 0); }

}  // namespace figcheck::extract
