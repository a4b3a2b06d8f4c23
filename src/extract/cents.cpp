#include "extract/cents.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "extract/own_dollar.hpp"
#include "extract/token.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr double cents_in_unit = 100;

/// Currencies with cents: those of ISO 4217 whose hundredth the Unicode CLDR 41 or the issuing bank calls so.
bool has_cents(std::string_view code) {
  static const grammar::WordSet codes{"AUD", "AWG", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "ERN", "ETB",
                                      "EUR", "FJD", "GYD", "HKD", "JMD", "KES", "KYD", "LKR", "LRD", "MUR",
                                      "NAD", "NLG", "NZD", "SBD", "SCR", "SGD", "SLE", "SRD", "SZL", "TTD",
                                      "TWD", "TZS", "UGX", "USD", "XCD", "ZAR", "ZWL"};
  return codes.holds(code);
}

/// "70 cents on the dollar", "in the euro": how much of each unit.
bool is_share_of_unit(const Assertion& said, std::string_view text) {
  if (said.per == "dollar" || said.per == "euro") return true;
  const std::string_view behind = text.substr(std::min(said.extent.end, text.size()), 24);
  for (const std::string_view joint : {" on the ", " in the ", " of every ", " of each "}) {
    if (!behind.starts_with(joint)) continue;
    const std::string_view unit = behind.substr(joint.size());
    return unit.starts_with("dollar") || unit.starts_with("euro") || unit.starts_with("rand");
  }
  return false;
}

void divide(std::optional<double>& number) {
  if (number) *number /= cents_in_unit;
}

}  // namespace

bool is_in_cents(const Assertion& said) {
  return said.kind == Kind::money && said.unit.starts_with("cent") &&
         (said.unit.size() == 4 || said.unit.starts_with("cent per "));
}

void name_cents(std::vector<Assertion>& assertions, std::string_view text, std::string_view dollar) {
  if (std::none_of(assertions.begin(), assertions.end(), is_in_cents)) return;
  std::string code(dollar);
  bool several = false;
  for (const Assertion& said : assertions) {
    if (!dollar.empty() || said.kind != Kind::money || !has_cents(said.unit)) continue;
    if (sets_american_apart(said, text)) return;  // its bare ones may be another land's
    several = several || (!code.empty() && code != said.unit);
    code = said.unit;
  }
  if (several || code.empty()) return;
  for (Assertion& said : assertions) {
    if (!is_in_cents(said) || is_share_of_unit(said, text)) continue;
    said.unit = code;
    divide(said.value);
    divide(said.interval.lower);
    divide(said.interval.upper);
    said.rounding /= cents_in_unit;
  }
}

}  // namespace figcheck::extract
