#include "grammar/ordinal.hpp"

#include "grammar/quick_look.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Words : x3::symbols<double> {
  Words() {
#define ORDINAL(word, rank) add(word, rank);
#define TENS(word, rank)
#include "grammar/lexicon/ordinals.def"
  }
};
struct Tens : x3::symbols<double> {
  Tens() {
#define ORDINAL(word, rank)
#define TENS(word, rank) add(word, rank);
#include "grammar/lexicon/ordinals.def"
  }
};
const Words words;
const Tens tens;

const struct OrdinalWords : WordSet {
  OrdinalWords() {
#define ORDINAL(word, rank) add(word);
#define TENS(word, rank) add(word);
#include "grammar/lexicon/ordinals.def"
  }
} ordinal_words;

bool may_be_ordinal(const Place& place) {
  if (place.digits == 0) return ordinal_words.holds(letters_at(place.text, place.at, place.within.end));
  static constexpr Openings suffixes{"st", "nd", "rd", "th"};
  const char next = place.byte(place.end);
  if (next == ',') return is_digit(place.byte(place.end + 1));
  return suffixes.hold_at(place.text, place.end + (next == '-' || next == ' ' ? 1 : 0), place.within.end);
}

const auto suffix = x3::no_case[x3::lit("st") | "nd" | "rd" | "th"];
constexpr unsigned most_groups = 6;
const auto in_digits =
    x3::omit[x3::repeat(1U, 6U)[x3::digit] >> x3::repeat(0U, most_groups)[',' >> x3::repeat(3)[x3::digit]]] >>
    -x3::omit[x3::lit('-') | ' '] >> suffix >> token::edge;
const auto in_words = x3::no_case[-(tens >> x3::omit[x3::lit('-') | token::gap]) >> words] >> token::edge;
// Fractions that digits count: "1/10th"
const auto ordinal = x3::omit[in_digits | in_words];

const auto joint = x3::omit[x3::lit('-') | token::gap];
constexpr int most_digits = 15;  // a double holds them whole

}  // namespace

std::optional<double> rank_of(std::string_view ordinal) {
  double rank = 0;
  if (!ordinal.empty() && is_digit(ordinal.front())) {
    int digits = 0;
    for (const char c : ordinal) {
      if (c == ',') continue;
      if (!is_digit(c)) break;
      if (++digits > most_digits) return std::nullopt;
      rank = 10 * rank + (c - '0');
    }
    return rank;
  }
  const char* first = ordinal.data();
  const char* const last = first + ordinal.size();
  double tens_rank = 0;
  const char* rest = first;
  if (x3::parse(rest, last, x3::no_case[tens] >> joint, tens_rank)) first = rest;
  if (!x3::parse(first, last, x3::no_case[words], rank) || rank == 0) return std::nullopt;
  return tens_rank + rank;
}

std::optional<Span> parse_ordinal(const Place& place) {
  if (ruled_out(!may_be_ordinal(place))) return std::nullopt;
  const char* first = place.text.data() + place.at;
  const char* const last = place.text.data() + place.within.end;
  if (!x3::parse(first, last, ordinal)) return std::nullopt;
  std::size_t end = static_cast<std::size_t>(first - place.text.data());
  // "15st" is a weight in stone
  if (place.digits > 0 && end == place.end + 2 && same_word(place.text.substr(place.end, 2), "st")) {
    const bool eleventh = place.digits > 1 && place.text[place.end - 2] == '1';
    if (place.text[place.end - 1] != '1' || eleventh) return std::nullopt;
  }
  if (place.byte(place.at - 1) == '/' && place.at > place.within.begin) return std::nullopt;
  // "21 st" with a blank is noise of tokenizers, "5 th" too; "5 St" is a saint or a street.
  if (place.digits > 0 && place.byte(place.end) == ' ' && is_capital(place.byte(place.end + 1))) return std::nullopt;
  // "third-largest", "21st-century"
  if (place.byte(end) == '-' && is_ascii_letter(place.byte(end + 1)))
    end = word_behind(place.text, end + 1, place.within.end).end;
  return Span{place.at, end};
}

}  // namespace figcheck::grammar
