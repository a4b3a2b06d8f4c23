#include "grammar/rate.hpp"

#include "grammar/word_set.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct RateNouns : WordTable<std::string> {
  RateNouns() {
#define RATE_NOUN(name) add(name, name);
#include "grammar/lexicon/rate_nouns.def"
  }
};

const RateNouns& rate_nouns() {
  static const RateNouns table;
  return table;
}

// Words behind "a year", "a day" that make a date or an age of it.
const struct Displacements : x3::symbols<> {
  Displacements() {
    for (const char* word :
         {"ago", "earlier", "later", "before", "after", "from",  "since",  "prior", "previously", "previous", "hence",
          "old", "younger", "older", "into",   "away",  "apart", "behind", "ahead", "early",      "late"}) {
      add(word);
    }
  }
} displacements;

bool displaces(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t next = skip_blanks(text, at, end);
  if (next < end && text[next] == '-') ++next;
  const char* first = text.data() + next;
  return next > at && x3::parse(first, text.data() + end, x3::no_case[displacements] >> token::edge);
}

enum class Link { none, per, article, slash };

const struct Links : x3::symbols<Link> {
  Links() { add("per", Link::per)("a", Link::article)("an", Link::article)("every", Link::article); }
} links;

const auto per_word = x3::no_case[links] >> x3::omit[token::gap | '-'];
// "40 miles to the gallon", "98.40 to the dollar": what a consumption, a yield or a rate of exchange is given for.
const auto to_the =
    x3::no_case[x3::lit("to")] >> x3::omit[token::gap] >> x3::no_case[x3::lit("the")] >> x3::omit[token::gap];
const struct Bases : x3::symbols<> {
  Bases() {
    for (const char* word : {"gallon", "liter", "litre", "acre", "hectare", "dollar", "euro", "pound", "yen", "bushel"})
      add(word);
  }
} bases;

const auto apiece = x3::omit[x3::no_case[x3::lit("apiece") | "a piece"] >> token::edge];
const auto annually = x3::omit[x3::no_case[x3::lit("annually")] >> token::edge];

// "40,000 barrels daily": adverbs that are adjectives before a noun ("six liters daily intake").
struct Period {
  std::string_view name;
};
const struct Regularly : x3::symbols<Period> {
  Regularly() {
    add("hourly", {"hour"})("daily", {"day"})("weekly", {"week"})("monthly", {"month"})("yearly", {"year"});
  }
} regularly;
/// Whether the word at `at` is of a closed class, so that it begins a phrase of its own.
bool begins_phrase(std::string_view text, std::size_t at, std::size_t end) {
  static const WordSet function_words{
#define FUNCTION_WORD(form, tag) form,
#include "grammar/lexicon/function_words.def"
  };
  return function_words.holds(text.substr(at, word_end(text, at, end) - at));
}

std::optional<Rate> parse_regularly(std::string_view text, std::size_t begin, std::size_t end) {
  const char* first = text.data() + begin;
  const char* const last = text.data() + end;
  Period period;
  if (!x3::parse(first, last, x3::no_case[regularly] >> token::edge, period)) return std::nullopt;
  const auto stop = static_cast<std::size_t>(first - text.data());
  const std::size_t next = skip_blanks(text, stop, end);
  const bool closed = next >= end || (!is_word_byte(text[next]) && text[next] != '-');
  if (!closed && !begins_phrase(text, next, end)) return std::nullopt;
  return Rate{{begin, stop}, std::string(period.name), unit_named(period.name)};
}

}  // namespace

std::optional<Rate> parse_rate(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t begin = skip_blanks(text, at, end);
  if (begin >= end) return std::nullopt;
  Link link = Link::none;
  const char* const last = text.data() + end;
  const auto offset = [&](const char* pointer) { return static_cast<std::size_t>(pointer - text.data()); };
  const char* first = text.data() + begin;
  if (text[begin] == '/') {
    link = Link::slash;
    first = text.data() + skip_blanks(text, begin + 1, end);
  } else {
    if (text[begin] == '-' && begin == at) {
      ++begin;
      ++first;
    }
    if (begin == at || first == last) return std::nullopt;
    const char lead = to_lower(*first);
    if (lead == 't') {
      if (!x3::parse(first, last, to_the)) return std::nullopt;
      const std::size_t base = offset(first);
      if (!x3::parse(first, last, x3::no_case[bases] >> token::edge)) return std::nullopt;
      std::string name(text.substr(base, offset(first) - base));
      if (name == "litre") name = "liter";
      return Rate{{begin, offset(first)}, std::move(name), std::nullopt};
    }
    if (lead == 'h' || lead == 'd' || lead == 'w' || lead == 'm' || lead == 'y')
      return parse_regularly(text, begin, end);
    if (lead != 'p' && lead != 'a' && lead != 'e') return std::nullopt;
    const char* rest = first;
    if (x3::parse(rest, last, apiece)) return Rate{{begin, offset(rest)}, "piece", std::nullopt};
    if (x3::parse(rest, last, annually)) return Rate{{begin, offset(rest)}, "year", unit_named("year")};
    if (!x3::parse(first, last, per_word, link)) return std::nullopt;
  }
  const std::size_t noun = offset(first);

  if (auto unit = parse_unit_word(text, noun, end, link == Link::slash)) {
    // Behind an article a symbol is a letter or a word of its own ("a C", "a hp"), unless a word spells the unit.
    const bool spelled = unit->end - noun > 2;
    if (link == Link::article && (!spelled || displaces(text, unit->end, end))) return std::nullopt;
    if (link == Link::article && unit->unit.name == "second") {
      const std::size_t next = skip_blanks(text, unit->end, end);
      if (next < end && is_ascii_letter(text[next])) return std::nullopt;
    }
    std::string name = unit->unit.name;
    return Rate{{begin, unit->end}, std::move(name), std::move(unit->unit)};
  }
  if (const auto known = rate_nouns().longest(text, noun, end); known.value) {
    if (link == Link::article && displaces(text, known.end, end)) return std::nullopt;
    return Rate{{begin, known.end}, *known.value, std::nullopt};
  }
  if (link != Link::per) return std::nullopt;
  // "per" itself says that it is a rate, of whatever stands behind it: "per launch", "per 100,000 people".
  std::size_t stop = noun;
  while (stop < end && (is_digit(text[stop]) || text[stop] == ',')) ++stop;
  if (stop > noun) stop = skip_blanks(text, stop, end);
  const std::size_t word = word_end(text, stop, end);
  if (word == stop || word - noun > longest_word) return std::nullopt;
  return Rate{{begin, word}, std::string(text.substr(noun, word - noun)), std::nullopt};
}

}  // namespace figcheck::grammar
