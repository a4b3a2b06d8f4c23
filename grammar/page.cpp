#include "grammar/page.hpp"

#include <algorithm>

#include "grammar/quick_look.hpp"
#include "grammar/scan.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

const auto word = [](const char* letters) { return x3::no_case[x3::lit(letters)]; };

const x3::symbols<> tallies{"comment", "comments", "share", "shares",  "like",     "likes",    "reply",
                            "replies", "view",     "views", "retweet", "retweets", "reaction", "reactions"};
const auto tally_line = token::gap >>
                        ((x3::no_case[tallies] >> token::edge) |
                         (word("min") >> -x3::lit("ute") >> x3::omit[token::gap | '-'] >> word("read"))) >>
                        x3::omit[-token::gap] >> x3::eoi;

// A link is no longer than this, as far as it is looked at.
constexpr std::size_t longest_link = 256;

std::optional<Span> parse_link(const Place& place) {
  const char before = place.at > place.within.begin ? place.text[place.at - 1] : '\0';
  const char behind = place.byte(place.end);
  const auto joins = [](char c) {
    return c == '/' || c == '=' || c == '_' || c == '?' || c == '&' || c == '-' || c == '.' || c == '@' ||
           is_ascii_letter(c);
  };
  if (!joins(before) && !joins(behind)) return std::nullopt;
  // A link is set aside for a number in it: a word that can be none has no figure to set aside.
  if (place.digits == 0 && next_start(place.text, place.at, place.within) != place.at) return std::nullopt;
  const auto inside = [&](std::size_t i) {
    return place.text[i] > ' ' && static_cast<unsigned char>(place.text[i]) < 0x7F && place.text[i] != '<' &&
           place.text[i] != '"';
  };
  Span link{place.at, place.end};
  while (link.begin > place.within.begin && place.at - link.begin < longest_link && inside(link.begin - 1))
    --link.begin;
  while (link.end < place.within.end && link.end - place.end < longest_link && inside(link.end)) ++link.end;
  const std::string_view written = slice(place.text, link);
  for (std::string_view mark : {"://", "www.", ".com", ".org", ".net", ".html", "@"}) {
    if (written.find(mark) != std::string_view::npos) return link;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> parse_list_marker(const Place& place) {
  if (!place.plain || place.digits > 2) return std::nullopt;
  const std::size_t start = skip_blanks(place.text, place.within.begin, place.within.end);
  const bool bracket = place.at == start + 1 && place.byte(start) == '(';
  if (place.at != start && !bracket) return std::nullopt;
  const char mark = place.byte(place.end);
  if (bracket ? mark != ')' : mark != '.' && mark != ')') return std::nullopt;
  const std::size_t next = skip_blanks(place.text, place.end + 1, place.within.end);
  const bool alone = next >= place.within.end;
  // "12." alone ends a sentence as often as it opens an item; the item's own text settles it.
  if (next == place.end + 1 && !alone) return std::nullopt;
  return Span{start, place.end + 1};
}

std::optional<Span> parse_furniture(const Place& place) {
  if (auto link = parse_link(place)) return link;
  if (place.digits == 0 || place.digits > 6) return std::nullopt;
  const char* const begin = place.text.data();
  const char* const last = begin + place.within.end;
  // "Page 2 of 5"
  static const WordSet leaves{"page", "photo", "image", "slide", "picture", "video", "step", "item", "part"};
  if (leaves.holds(place.previous_word())) {
    const char* first = begin + place.end;
    const auto of_many = token::gap >> word("of") >> token::gap >> x3::omit[x3::repeat(1, 4)[x3::digit]] >> token::edge;
    if (x3::parse(first, last, of_many)) return Span{place.previous.begin, static_cast<std::size_t>(first - begin)};
  }
  // A line that consists of it: "3 comments", "Share 12", "5 min read"
  const std::size_t start = skip_blanks(place.text, place.within.begin, place.within.end);
  if (place.at == start) {
    const char* first = begin + place.end;
    if (x3::parse(first, last, tally_line)) return Span{place.at, place.within.end};
  }
  static constexpr FirstLetters shares{"share", "comments", "likes"};
  if (ruled_out(!shares.hold_at(place.text, start, place.within.end))) return std::nullopt;
  const char* first = begin + start;
  if (x3::parse(first, begin + place.at,
                x3::no_case[x3::lit("share") | "shares" | "comments" | "likes"] >>
                    x3::omit[-token::gap >> -x3::char_(":(") >> -token::gap]) &&
      first == begin + place.at && skip_blanks(place.text, place.end, place.within.end) + 1 >= place.within.end) {
    return Span{start, place.end};
  }
  return std::nullopt;
}

}  // namespace figcheck::grammar
