#include "grammar/unit_table.hpp"

#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "grammar/place.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

// ---- The units and their words
// -----------------------------------------------------------------------------------------------------

struct Prefix {
  std::string_view letters;
  double by;
};

constexpr Prefix prefixes[] = {
#define PREFIX(name, factor) {name, factor},
#define UNIT(dimension, factor, name, words)
#define PREFIXED(dimension, factor, name, words)
#define AFFINE(dimension, factor, offset, name, words)
#include "grammar/lexicon/units.def"
};

class Units {
 public:
  Units() {
#define PREFIX(name, factor)
#define UNIT(dimension, factor, name, words) add(#dimension, factor, 0, name, words);
#define PREFIXED(dimension, factor, name, words) \
  add(#dimension, factor, 0, name, words);       \
  for (const Prefix& si : prefixes) add(#dimension, (factor)*si.by, 0, name, words, si.letters);
#define AFFINE(dimension, factor, offset, name, words) add(#dimension, factor, offset, name, words);
#include "grammar/lexicon/units.def"
  }

  WordTable<Unit>::Match longest(std::string_view text, std::size_t at, std::size_t end) const {
    return words_.longest(text, at, end);
  }
  const Unit* named(std::string_view name) const {
    const Unit* unit = words_.exact(name);
    return unit && unit->name == name ? unit : nullptr;
  }

 private:
  void add(std::string_view dimension, double factor, double offset, std::string_view name, std::string_view words,
           std::string_view prefix = {}) {
    const Unit unit{std::string(prefix).append(name), dimension, factor, offset};
    words_.add(unit.name, unit);
    while (!words.empty()) {
      const std::size_t bar = words.find('|');
      words_.add(std::string(prefix).append(words.substr(0, bar)), unit);
      words = bar == std::string_view::npos ? std::string_view{} : words.substr(bar + 1);
    }
  }

  WordTable<Unit> words_;
};

const Units& units() {
  static const Units table;
  return table;
}

// ---- Symbols
// -----------------------------------------------------------------------------------------------------------------------

enum class Where : std::uint8_t { plain, close, glued, apart };

struct Symbol {
  std::string_view unit;  // a name that unit_named knows
  Where where = Where::plain;
};

// The letters of SI prefixes, and the name's own table in units.def.
struct PrefixSymbol {
  char letter;
  std::string_view name;
};
constexpr PrefixSymbol prefix_symbols[] = {
    {'Q', "quetta"}, {'R', "ronna"}, {'Y', "yotta"}, {'Z', "zetta"}, {'E', "exa"},   {'P', "peta"},
    {'T', "tera"},   {'G', "giga"},  {'M', "mega"},  {'k', "kilo"},  {'h', "hecto"}, {'d', "deci"},
    {'c', "centi"},  {'m', "milli"}, {'u', "micro"}, {'n', "nano"},  {'p', "pico"},  {'f', "femto"}};

struct Symbols : x3::symbols<Symbol> {
  Symbols() {
#define SYMBOL(where, symbol, unit) add(symbol, Symbol{unit, Where::where});
#define SYMBOL_OF_SI(prefixes, symbol, unit) add_prefixed(prefixes, symbol, unit);
#include "grammar/lexicon/unit_symbols.def"
  }

 private:
  void add_prefixed(std::string_view letters, std::string_view symbol, std::string_view unit) {
    for (const char letter : letters) {
      for (const PrefixSymbol& prefix : prefix_symbols) {
        if (prefix.letter != letter) continue;
        const Symbol value{
            names_.emplace_back(std::make_unique<std::string>(std::string(prefix.name).append(unit)))->c_str(),
            Where::plain};
        add(std::string(1, letter).append(symbol), value);
        if (letter == 'u') {
          add(std::string("\xC2\xB5").append(symbol), value);  // the micro sign
          add(std::string("\xCE\xBC").append(symbol), value);  // the Greek letter
        }
      }
    }
  }
  std::vector<std::unique_ptr<std::string>> names_;
};

const Symbols& symbols() {
  static const Symbols table;
  return table;
}

// Whether a figure's phrase plainly ends at `at`: at the sentence's end, a mark of punctuation or bracket.
bool phrase_ends(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end) return true;
  switch (text[at]) {
    case ',':
    case ';':
    case ':':
    case ')':
    case ']':
    case '!':
    case '?':
      return true;
    case '.':
      return at + 1 >= end || blank_at(text, at + 1, end) != 0 || text[at + 1] == '"' || text[at + 1] == ')';
    default: {
      const std::size_t next = skip_blanks(text, at, end);
      return next > at && (next >= end || (next != end && (text[next] == ',' || text[next] == '.' ||
                                                           text[next] == ')' || text[next] == ';')));
    }
  }
}

// Words that go on a measure: "5 in long", "20 C in the shade" is not of them.
bool measure_goes_on(std::string_view text, std::size_t at, std::size_t end) {
  static const x3::symbols<> words{"x",    "by",   "of",    "long",   "wide",  "tall",
                                   "high", "deep", "thick", "across", "apart", "diameter"};
  std::size_t next = skip_blanks(text, at, end);
  if (next < end && text[next] == '-') next = skip_blanks(text, next + 1, end);
  const char* first = text.data() + next;
  return next > at && x3::parse(first, text.data() + end, x3::no_case[words] >> token::edge);
}

bool goes_on_in_lower_case(std::string_view text, std::size_t at, std::size_t end) {
  const Span next = word_behind(text, at, end);
  const std::string_view word = slice(text, next);
  return next.begin > at && !word.empty() && word.front() >= 'a' && word.front() <= 'z' && !looks_plural(word);
}

struct Power {
  int exponent = 1;
  std::size_t end = 0;
};

// The exponent behind a symbol of length: "m²", "m2", "km^2", "m3".
Power parse_power(std::string_view text, std::size_t at, std::size_t end) {
  static const x3::symbols<int> powers{{{"\xC2\xB2", 2}, {"\xC2\xB3", 3}, {"^2", 2}, {"^3", 3}, {"2", 2}, {"3", 3}},
                                       "exponent"};
  const char* first = text.data() + at;
  int exponent = 1;
  if (!x3::parse(first, text.data() + end, powers >> token::edge, exponent)) return {1, at};
  return {exponent, static_cast<std::size_t>(first - text.data())};
}

Unit raised(const Unit& length, int exponent) {
  if (exponent == 2) return {"square " + length.name, "area", length.factor * length.factor, 0};
  return {"cubic " + length.name, "volume", length.factor * length.factor * length.factor, 0};
}

std::optional<UnitWord> parse_symbol(std::string_view text, std::size_t at, std::size_t end, bool glued) {
  const char* first = text.data() + at;
  Symbol symbol;
  if (!x3::parse(first, text.data() + end, symbols(), symbol)) return std::nullopt;
  std::size_t stop = static_cast<std::size_t>(first - text.data());
  // The m of "million": letters that go on with letters are no symbol.
  if (is_ascii_letter(text[stop - 1]) && stop < end && is_ascii_letter(text[stop])) return std::nullopt;
  const auto unit = unit_named(symbol.unit);
  if (!unit) return std::nullopt;
  // An abbreviation's own stop may be the sentence's too; then it is the sentence's.
  if (text[stop - 1] == '.' && skip_blanks(text, stop, end) >= end) --stop;
  UnitWord found{*unit, stop};
  const bool lettered = is_word_byte(text[stop - 1]);
  if (unit->dimension == "length") {
    const Power power = parse_power(text, stop, end);
    if (power.exponent > 1) {
      found.unit = raised(*unit, power.exponent);
      found.end = power.end;
      return found;
    }
  }
  // "6ft3in": only a smaller unit's number may be glued on.
  const bool divided = stop < end && is_digit(text[stop]) && (unit->name == "foot" || unit->name == "pound");
  if (lettered && !divided && word_end(text, stop, end) > stop) return std::nullopt;
  // "2022′s": a prime before a letter is an apostrophe
  if (!lettered && stop < end && is_word_byte(text[stop]) && !(text[stop] >= '0' && text[stop] <= '9'))
    return std::nullopt;
  if (symbol.where == Where::plain) return found;
  const bool ends = phrase_ends(text, text[stop - 1] == '.' ? stop - 1 : stop, end) || measure_goes_on(text, stop, end);
  // "12 C in the shade": what a letter of a temperature's scale is followed by is no noun that it could qualify.
  const bool scale = unit->dimension == "temperature" && goes_on_in_lower_case(text, stop, end);
  // "104 g/km": what is divided is a unit
  if (stop + 1 < end && text[stop] == '/' && is_ascii_letter(text[stop + 1])) return found;
  const bool names_more = stop < end && (text[stop] == '-' || text[stop] == '\'');
  if (symbol.where == Where::close && (glued || ends || scale) && !names_more) return found;
  if (symbol.where == Where::glued && glued) return found;
  if (symbol.where == Where::apart && !glued && ends) return found;
  return std::nullopt;
}

// "square" and "cubic" as they stand before a unit of length.
struct Exponents : x3::symbols<int> {
  Exponents() { add("square", 2)("sq.", 2)("sq", 2)("cubic", 3)("cu.", 3)("cu", 3); }
};

}  // namespace

std::optional<UnitWord> parse_unit_word(std::string_view text, std::size_t at, std::size_t end, bool glued) {
  if (at >= end) return std::nullopt;
  static const Exponents exponents;
  const char lead = to_lower(text[at]);
  if (lead == 's' || lead == 'c') {
    int exponent = 0;
    const char* first = text.data() + at;
    const auto joint = x3::omit[token::gap | '-'];
    if (x3::parse(first, text.data() + end, x3::no_case[exponents] >> joint, exponent)) {
      const auto inner = static_cast<std::size_t>(first - text.data());
      const auto word = units().longest(text, inner, end);
      if (word.value && word.value->dimension == "length") return UnitWord{raised(*word.value, exponent), word.end};
      const auto symbol = word.value ? std::nullopt : parse_symbol(text, inner, end, true);
      if (symbol && symbol->unit.dimension == "length") return UnitWord{raised(symbol->unit, exponent), symbol->end};
    }
  }
  const auto word = units().longest(text, at, end);
  auto symbol = parse_symbol(text, at, end, glued);
  // A symbol goes before the word that it spells in another case: "MW", "mW"; the longer one wins otherwise.
  if (symbol && (!word.value || symbol->end >= word.end)) return symbol;
  if (word.value) return UnitWord{*word.value, word.end};
  return std::nullopt;
}

void add_unit_openings(FirstLetters& openings) {
  const auto add = [&](std::string_view prefix, std::string_view name, std::string_view words) {
    openings.add(std::string(prefix).append(name));
    while (!words.empty()) {
      const std::size_t bar = words.find('|');
      openings.add(std::string(prefix).append(words.substr(0, bar)));
      words = bar == std::string_view::npos ? std::string_view{} : words.substr(bar + 1);
    }
  };
#define PREFIX(name, factor)
#define UNIT(dimension, factor, name, words) add({}, name, words);
#define PREFIXED(dimension, factor, name, words) \
  add({}, name, words);                          \
  for (const Prefix& si : prefixes) add(si.letters, name, words);
#define AFFINE(dimension, factor, offset, name, words) add({}, name, words);
#include "grammar/lexicon/units.def"
  const auto add_prefixed = [&](std::string_view letters, std::string_view symbol) {
    for (const char letter : letters) openings.add(std::string(1, letter).append(symbol));
  };
#define SYMBOL(where, symbol, unit) openings.add(symbol);
#define SYMBOL_OF_SI(letters, symbol, unit) add_prefixed(letters, symbol);
#include "grammar/lexicon/unit_symbols.def"
  for (const std::string_view word : {"square", "sq", "cubic", "cu", "\xC2\xB5", "\xCE\xBC"}) openings.add(word);
}

std::optional<Unit> unit_named(std::string_view name) {
  if (const Unit* unit = units().named(name)) return *unit;
  constexpr std::string_view square = "square ", cubic = "cubic ", per = " per ";
  if (const std::size_t bar = name.find(per); bar != std::string_view::npos) {
    const std::string_view below = name.substr(bar + per.size());
    if (below.find(per) != std::string_view::npos) return std::nullopt;
    const auto numerator = unit_named(name.substr(0, bar));
    const auto denominator = unit_named(below);
    if (!numerator || !denominator) return std::nullopt;
    return quotient(*numerator, *denominator);
  }
  const int exponent = name.starts_with(square) ? 2 : name.starts_with(cubic) ? 3 : 0;
  if (exponent == 0) return std::nullopt;
  const Unit* length = units().named(name.substr(exponent == 2 ? square.size() : cubic.size()));
  return length && length->dimension == "length" ? std::optional(raised(*length, exponent)) : std::nullopt;
}

Unit quotient(const Unit& numerator, const Unit& denominator) {
  struct Derived {
    std::string_view above, below, dimension;
  };
  constexpr std::array<Derived, 10> derived{{{"length", "duration", "speed"},
                                             {"length", "volume", "fuel economy"},
                                             {"data", "duration", "data rate"},
                                             {"volume", "duration", "flow"},
                                             {"mass", "duration", "mass flow"},
                                             {"mass", "volume", "density"},
                                             {"force", "area", "pressure"},
                                             {"energy", "duration", "power"},
                                             {"mass", "energy", "emission intensity"},
                                             {"current", "area", "current density"}}};
  Unit unit{numerator.name + " per " + denominator.name, "none", numerator.factor / denominator.factor, 0};
  for (const Derived& each : derived) {
    if (each.above == numerator.dimension && each.below == denominator.dimension) unit.dimension = each.dimension;
  }
  return unit;
}

}  // namespace figcheck::grammar
