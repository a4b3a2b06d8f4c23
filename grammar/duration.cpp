#include "grammar/duration.hpp"

#include "grammar/compound.hpp"
#include "grammar/rate.hpp"
#include "grammar/word_table.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

// What makes an ordinal of "second" where it follows a number in the singular: "two second graders", "a pair of
// second-half goals".
const struct Seconded : x3::symbols<> {
  Seconded() {
    for (const char* word :
         {"half",   "place", "grade", "grader", "graders",    "tier",     "world", "string", "home",    "homes", "hand",
          "degree", "class", "term",  "round",  "generation", "language", "wave",  "year",   "quarter", "floor"}) {
      add(word);
    }
  }
} seconded;

bool is_ordinal(std::string_view text, const Joint& joint, std::size_t stop, std::size_t end) {
  if (joint.hyphenated || stop - joint.unit != 6) return false;
  std::size_t next = skip_blanks(text, stop, end);
  if (next < end && text[next] == '-') next = skip_blanks(text, next + 1, end);  // "second - hand" too
  const char* first = text.data() + next;
  return next > stop && x3::parse(first, text.data() + end, x3::no_case[seconded] >> token::edge);
}

}  // namespace

std::optional<UnitMatch> parse_duration(std::string_view text, const Joint& joint, std::size_t end,
                                        const std::optional<UnitWord>& unit) {
  if (joint.unit >= end || !(is_ascii_letter(text[joint.unit]) || static_cast<unsigned char>(text[joint.unit]) >= 0x80))
    return std::nullopt;
  if (!unit || (unit->unit.dimension != "duration" && unit->unit.name != "season")) return std::nullopt;
  if (unit->unit.name == "second" && is_ordinal(text, joint, unit->end, end)) return std::nullopt;
  UnitMatch match;
  match.kind = Kind::duration;
  match.unit = unit->unit.name;
  match.span = {joint.unit, unit->end};
  match.attributive = joint.hyphenated;
  if (!joint.hyphenated) add_smaller_unit(match, unit->unit, text, end);
  if (const auto rate = parse_rate(text, match.span.end, end)) {
    match.per = rate->per;
    match.span.end = rate->span.end;
  }
  return match;
}

}  // namespace figcheck::grammar
