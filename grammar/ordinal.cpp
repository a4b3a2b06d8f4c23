#include "grammar/ordinal.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Words : x3::symbols<> {
  Words() {
#define ORDINAL(word) add(word);
#define TENS(word)
#include "grammar/lexicon/ordinals.def"
  }
};
struct Tens : x3::symbols<> {
  Tens() {
#define ORDINAL(word)
#define TENS(word) add(word);
#include "grammar/lexicon/ordinals.def"
  }
};
const Words words;
const Tens tens;

const auto suffix = x3::no_case[x3::lit("st") | "nd" | "rd" | "th"];
constexpr unsigned most_groups = 6;
const auto in_digits =
    x3::omit[x3::repeat(1U, 6U)[x3::digit] >> x3::repeat(0U, most_groups)[',' >> x3::repeat(3)[x3::digit]]] >>
    -x3::omit[x3::lit('-') | ' '] >> suffix >> token::edge;
const auto in_words = x3::no_case[-(tens >> x3::omit[x3::lit('-') | token::gap]) >> words] >> token::edge;
// Fractions that digits count: "1/10th"
const auto ordinal = x3::omit[in_digits | in_words];

}  // namespace

std::optional<Span> parse_ordinal(const Place& place) {
  const char* first = place.text.data() + place.at;
  const char* const last = place.text.data() + place.within.end;
  if (!x3::parse(first, last, ordinal)) return std::nullopt;
  std::size_t end = static_cast<std::size_t>(first - place.text.data());
  if (place.byte(place.at - 1) == '/' && place.at > place.within.begin) return std::nullopt;
  // "21 st" with a blank is noise of tokenizers, "5 th" too; "5 St" is a saint or a street.
  if (place.digits > 0 && place.byte(place.end) == ' ' && is_capital(place.byte(place.end + 1))) return std::nullopt;
  // "third-largest", "21st-century"
  if (place.byte(end) == '-' && is_ascii_letter(place.byte(end + 1)))
    end = word_behind(place.text, end + 1, place.within.end).end;
  return Span{place.at, end};
}

}  // namespace figcheck::grammar
