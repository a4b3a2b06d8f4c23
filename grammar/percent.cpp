#include "grammar/percent.hpp"

#include "grammar/rate.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

enum class Share { percent, percentage_point, basis_point };

const auto word = [](const char* letters) { return x3::no_case[x3::lit(letters)]; };
const auto between = x3::omit[token::gap | '-'];

const x3::rule<struct PercentRule, Share> share = "percent";
const auto share_def =
    // "percentage point", "percentage-points", "% points", "percent points"
    ((word("percentage") | (word("percent") | word("per cent") | "%") >> x3::eps) >> between >>
     (word("points") | word("point")) >> token::edge >> x3::attr(Share::percentage_point)) |
    (word("basis") >> between >> (word("points") | word("point")) >> token::edge >> x3::attr(Share::basis_point)) |
    (word("bps") >> token::edge >> x3::attr(Share::basis_point)) |
    (word("per") >> x3::omit[-(token::gap | x3::lit('-'))] >> word("cent") >> token::edge >> x3::attr(Share::percent)) |
    (word("pct") >> token::edge >> x3::attr(Share::percent)) |
    (x3::lit("pc") >> token::edge >> x3::attr(Share::percent)) |
    ((x3::lit('%') | "\xEF\xBC\x85") >> x3::attr(Share::percent));
BOOST_SPIRIT_DEFINE(share)

// "1.4-fold", "ten fold": a multiple.
std::optional<UnitMatch> parse_fold(std::string_view text, const Joint& joint, std::size_t end) {
  constexpr std::string_view fold = "fold";
  const std::size_t stop = joint.unit + fold.size();
  if (stop > end || text.substr(joint.unit, fold.size()) != fold || (stop < end && is_word_byte(text[stop])))
    return std::nullopt;
  UnitMatch match;
  match.span = {joint.unit, stop};
  match.kind = Kind::ratio;
  return match;
}

constexpr std::string_view name_of(Share each) {
  switch (each) {
    case Share::percentage_point:
      return "percentage point";
    case Share::basis_point:
      return "basis point";
    case Share::percent:
      break;
  }
  return "percent";
}

}  // namespace

std::optional<UnitMatch> parse_percent(std::string_view text, const Joint& joint, std::size_t end) {
  if (joint.unit >= end) return std::nullopt;
  switch (text[joint.unit]) {
    case 'p':
    case 'P':
    case 'b':
    case 'B':
    case '%':
    case '\xEF':
      break;
    case 'f':
      return parse_fold(text, joint, end);
    default:
      return std::nullopt;
  }
  const char* first = text.data() + joint.unit;
  Share found{};
  if (!x3::parse(first, text.data() + end, share, found)) return std::nullopt;
  UnitMatch match;
  match.span = {joint.unit, static_cast<std::size_t>(first - text.data())};
  match.kind = Kind::percent;
  match.unit = name_of(found);
  match.attributive = joint.hyphenated;
  if (const auto rate = parse_rate(text, match.span.end, end)) {
    match.per = rate->per;
    match.span.end = rate->span.end;
  }
  return match;
}

}  // namespace figcheck::grammar
