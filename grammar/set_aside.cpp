#include "grammar/set_aside.hpp"

#include <algorithm>

#include "grammar/clock.hpp"
#include "grammar/contact.hpp"
#include "grammar/identifier.hpp"
#include "grammar/ordinal.hpp"
#include "grammar/page.hpp"
#include "grammar/place.hpp"
#include "grammar/score.hpp"
#include "grammar/temporal.hpp"

namespace figcheck::grammar {
namespace {

// In the order in which equals are preferred: what is more specific first.
struct Concept {
  std::optional<Span> (*parse)(const Place& place);
  Role role;
};
constexpr Concept concepts[] = {
    {parse_clock, Role::time},  {parse_temporal, Role::date},         {parse_ordinal, Role::ordinal},
    {parse_phone, Role::phone}, {parse_furniture, Role::furniture},   {parse_address, Role::address},
    {parse_score, Role::score}, {parse_identifier, Role::identifier}, {parse_list_marker, Role::list_marker},
};

}  // namespace

std::optional<SetAside> parse_set_aside(std::string_view text, std::size_t at, Span within) {
  within.end = std::min(within.end, text.size());
  if (at < within.begin || at >= within.end || !(is_digit(text[at]) || is_ascii_letter(text[at]))) return std::nullopt;
  const Place place = place_of(text, at, within);
  std::optional<SetAside> longest;
  for (const Concept& each : concepts) {
    const auto span = each.parse(place);
    if (span && (!longest || span->size() > longest->span.size())) longest = SetAside{*span, each.role};
  }
  return longest;
}

}  // namespace figcheck::grammar
