#include "grammar/contact.hpp"

#include "grammar/quick_look.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Streets : WordSet {
  Streets() {
#define STREET(word) add(word);
#define STATE(word)
#define LEADING(word)
#include "grammar/lexicon/address_words.def"
  }
};
struct States : WordSet {
  States() {
#define STREET(word)
#define STATE(word) add(word);
#define LEADING(word)
#include "grammar/lexicon/address_words.def"
  }
};
struct LeadingWords : WordSet {
  LeadingWords() {
#define STREET(word)
#define STATE(word)
#define LEADING(word) add(word);
#include "grammar/lexicon/address_words.def"
  }
};
const LeadingWords leading_words;
const Streets streets;
const States states;

bool is_in(std::string_view word, const WordSet& words) { return words.holds(word); }

const auto separator = x3::omit[x3::char_(" .-") | "\xC2\xA0"];
const auto group = [](unsigned least, unsigned most) { return x3::omit[x3::repeat(least, most)[x3::digit]]; };
const auto done = token::edge >> !(x3::char_("-.,") >> x3::digit);
const auto extension =
    -(token::gap >> x3::no_case[x3::lit("ext.") | "ext" | "extension" | "x"] >> x3::omit[-token::gap] >> group(1, 5));
// "+44 20 7946 0000": the plan of ITU-T E.123, at most fifteen digits in groups.
const auto international =
    x3::omit[-x3::lit('+')] >>
    group(1, 3) >> x3::omit[x3::repeat(2, 5)[separator >> -x3::lit('(') >> group(1, 4) >> -x3::lit(')')]] >> done;
// "(212) 555-0100", "212-555-0100", "1-800-555-0100"
const auto american = -(x3::omit[x3::char_('1')] >> separator) >> x3::omit[-x3::lit('(')] >>
                      group(3, 3) >> x3::omit[-x3::lit(')') >> x3::repeat(0, 1)[separator]] >>
                      group(3, 3) >> x3::omit[x3::char_("-.") | "\xE2\x80\x93" | ' '] >> group(4, 4) >> done
                      >> extension;
const auto local = group(3, 3) >> '-' >> group(4, 4) >> done;
// A trunk code: "0800 123 456", "020 7946 0000"
const auto national = &x3::lit('0') >> group(3, 5) >> x3::omit[x3::repeat(1, 3)[separator >> group(3, 4)]] >> done;

}  // namespace

std::optional<Span> parse_phone(const Place& place) {
  if (place.digits == 0 || place.digits > 5) return std::nullopt;
  std::size_t begin = place.at;
  const bool bracket = begin > place.within.begin && place.text[begin - 1] == '(';
  if (bracket) --begin;
  const bool plus = begin > place.within.begin && place.text[begin - 1] == '+';
  const char next = place.byte(place.end);
  const bool parted = next == ')' || next == '-' || next == '.' || next == '\xC2' ||
                      (next == ' ' && (is_digit(place.byte(place.end + 1)) || place.byte(place.end + 1) == '('));
  const bool grouped =
      place.digits == 3 || place.text[place.at] == '0' || (place.digits == 1 && place.text[place.at] == '1');
  if (ruled_out(!plus && !(parted && grouped))) return std::nullopt;
  static const WordSet cues{"call", "calling", "phone", "tel",     "telephone", "fax", "dial",
                            "text", "at",      "on",    "hotline", "mobile",    "ring"};
  const Span cue = word_before(place.text, place.within.begin, begin);
  const std::size_t led = skip_blanks_back(place.text, place.within.begin, begin);
  const bool cued = is_in(slice(place.text, cue), cues) || (led > place.within.begin && place.text[led - 1] == ':');
  const auto parse = [&](const auto& parser) -> std::optional<Span> {
    const char* first = place.text.data() + begin;
    if (!x3::parse(first, place.text.data() + place.within.end, parser)) return std::nullopt;
    return Span{begin, static_cast<std::size_t>(first - place.text.data())};
  };
  if (plus) {
    if (auto found = parse(international)) return Span{begin - 1, found->end};
  }
  // Ten digits in the American pattern are a telephone's anywhere; with blanks alone only where a cue says so.
  if (auto found = parse(american)) {
    const std::string_view written = slice(place.text, *found);
    if (cued || bracket || written.find('-') != std::string_view::npos || written.find('.') != std::string_view::npos)
      return found;
  }
  if (auto found = parse(national)) return found;
  if (cued && !bracket) return parse(local);
  return std::nullopt;
}

namespace {

// A quick look at the words beside a number: those of an address are in capitals, but for "the 500 block of".
bool may_be_address(const Place& place) {
  if (!place.previous.empty() && is_capital(place.text[place.previous.begin])) return true;
  if (place.byte(place.end) == '-') return true;
  const char next = place.byte(skip_blanks(place.text, place.end, place.within.end));
  return is_capital(next) || next == 'b';
}

}  // namespace

std::optional<Span> parse_address(const Place& place) {
  if (place.digits == 0 || place.digits > 5 || ruled_out(!may_be_address(place))) return std::nullopt;
  const std::string_view text = place.text;
  const std::size_t limit = place.within.end;

  // "PO Box 12", "P.O. Box 12"
  if (place.plain && same_word(place.previous_word(), "box") && is_capital(text[place.previous.begin])) {
    const std::size_t before = skip_blanks_back(text, place.within.begin, place.previous.begin);
    for (std::string_view office : {std::string_view("PO"), std::string_view("P.O."), std::string_view("P. O.")}) {
      if (before >= place.within.begin + office.size() && text.substr(before - office.size(), office.size()) == office)
        return Span{before - office.size(), place.end};
    }
  }
  // "Suite 500", "Apt. 5"
  for (std::string_view unit : {"suite", "apt", "apartment"}) {
    if (place.plain && same_word(place.previous_word(), unit) && is_capital(text[place.previous.begin]))
      return Span{place.previous.begin, place.end};
  }
  // "CA 94105", "CA 94105-1234"
  if (place.digits == 5 && is_in(place.previous_word(), states) && is_capital(text[place.previous.begin]) &&
      is_capital(text[place.previous.end - 1])) {
    std::size_t end = place.end;
    if (place.byte(end) == '-') {
      std::size_t more = end + 1;
      while (more < limit && is_digit(text[more])) ++more;
      if (more == end + 5) end = more;
    }
    if (place.plain || end > place.end) return Span{place.at, end};
  }
  // "16-18 Industrial Avenue", "1200 West 45th Street", "the 500 block of Main Street"
  std::size_t number = place.end;
  if (place.byte(number) == '-' && is_digit(place.byte(number + 1))) {
    ++number;
    while (number < limit && is_digit(text[number])) ++number;
  } else if (!place.plain) {
    return std::nullopt;
  }
  std::size_t at = number;
  const Span block = word_behind(text, at, limit);
  if (same_word(slice(text, block), "block")) {
    const Span of = word_behind(text, block.end, limit);
    return same_word(slice(text, of), "of") ? std::optional(Span{place.at, block.end}) : std::nullopt;
  }
  // "22 Rue Ambert", "14 Via Sella": the type of street comes first
  if (is_in(slice(text, block), leading_words) && is_capital(text[block.begin])) {
    const Span name = word_behind(text, block.end, limit);
    if (name.begin > block.end && is_capital(text[name.begin])) return Span{place.at, name.end};
  }
  constexpr int most_words = 4;
  for (int words = 0; words < most_words; ++words) {
    const Span word = word_behind(text, at, limit);
    if (word.empty() || word.begin == at ||
        !(is_capital(text[word.begin]) || (words > 0 && is_digit(text[word.begin]))))
      return std::nullopt;
    if (words > 0 && is_in(slice(text, word), streets)) return Span{place.at, word.end};
    at = word.end;
    if (at < limit && text[at] == '.') ++at;
  }
  return std::nullopt;
}

}  // namespace figcheck::grammar
