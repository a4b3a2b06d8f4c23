#include "extract/lost_currency.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "grammar/currency_table.hpp"
#include "grammar/lost_sign.hpp"

namespace figcheck::extract {

void name_lost_currency(std::vector<Assertion>& assertions) {
  const auto lost = [](const Assertion& said) {
    return said.kind == Kind::money && said.unit == grammar::lost_currency;
  };
  if (std::none_of(assertions.begin(), assertions.end(), lost)) return;
  std::map<std::string, int> count;
  for (const Assertion& said : assertions)
    if (said.kind == Kind::money && grammar::sign_may_be_lost(said.unit)) ++count[said.unit];
  // What restates an amount in brackets is in another currency than the amount.
  std::vector<std::set<std::string>> others(assertions.size());
  for (std::size_t i = 0; i < assertions.size(); ++i) {
    if (assertions[i].converts < 0) continue;
    const auto of = static_cast<std::size_t>(assertions[i].converts);
    others[i].insert(assertions[of].unit);
    others[of].insert(assertions[i].unit);
  }
  for (std::size_t i = 0; i < assertions.size(); ++i) {
    if (!lost(assertions[i])) continue;
    int most = 0;
    for (const auto& [unit, times] : count) {
      if (times <= most || others[i].contains(unit)) continue;
      most = times;
      assertions[i].unit = unit;
    }
  }
}

}  // namespace figcheck::extract
