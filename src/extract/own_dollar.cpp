#include "extract/own_dollar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "extract/cents.hpp"
#include "extract/currency_word.hpp"
#include "extract/token.hpp"
#include "grammar/quick_look.hpp"
#include "text/utf8.hpp"

namespace figcheck::extract {
namespace {

struct Land {
  std::string_view code;
  std::string_view domain;  ///< the country's top-level domain
  std::string_view names;   ///< separated by |
};

constexpr auto lands = std::to_array<Land>({
#define DOLLAR_LAND(code, domain, names) {#code, domain, names},
#include "lexicon/dollar_lands.def"
});
constexpr std::size_t united_states = 0;
static_assert(lands[united_states].code == "USD");
using Counts = std::array<int, lands.size()>;

/// Calls `use` with each name of a list.
template <typename Use>
constexpr void each_name(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    use(list.substr(0, bar));
    list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
  }
}

/// What the names of the lands from `first` to before `last` begin with.
constexpr grammar::FirstLetters openings_of(std::size_t first, std::size_t last) {
  grammar::FirstLetters letters;
  for (std::size_t land = first; land < last; ++land)
    each_name(lands[land].names, [&](std::string_view name) { letters.add(name); });
  return letters;
}
constexpr grammar::FirstLetters openings_of_others = openings_of(united_states + 1, lands.size());
constexpr grammar::FirstLetters american_openings = openings_of(united_states, united_states + 1);

/// How many bytes the longest of a land's names covers at `at`.
std::size_t name_length(const Land& land, std::string_view text) {
  std::size_t longest = 0;
  each_name(land.names, [&](std::string_view name) {
    const bool whole = name.size() >= text.size() || !text::is_ascii_letter(text[name.size()]);
    if (name.size() > longest && text.starts_with(name) && whole) longest = name.size();
  });
  return longest;
}

/// Counts how often the text names each land from `first` to before `last`.
void count_lands(std::string_view text, const grammar::FirstLetters& openings, std::size_t first, std::size_t last,
                 Counts& counts) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!text::is_ascii_upper(text[at]) || !openings.hold_at(text, at, text.size())) continue;
    if (at > 0 && (text::is_ascii_letter(text[at - 1]) || text[at - 1] == '$')) continue;
    for (std::size_t land = first; land < last; ++land) {
      const std::size_t length = name_length(lands[land], text.substr(at));
      if (length == 0) continue;
      // "US$5", "5 U.S. dollars": a currency, which has its own say
      const std::string_view behind = text.substr(at + length);
      if (behind.starts_with('$') || behind.starts_with(" $") || behind.starts_with(" dollar")) break;
      ++counts[land];
      at += length - 1;
      break;
    }
  }
}

/// Whose dollar an amount's own words tell.
enum class Dollar : std::uint8_t {
  bare,      ///< "$5", "5 dollars"
  american,  ///< "US$5", "5 U.S. dollars"
  unnamed,   ///< none: "to 5 million", behind another amount
  other      ///< no dollar of either
};

/// Whether the text before `at` ends in letters that make an American one of a dollar sign.
bool american_before(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at > 0 && text[at - 1] == ' ' ? at - 1 : at);
  for (const std::string_view letters : {"US", "U.S.", "USD"}) {
    if (!before.ends_with(letters)) continue;
    const std::size_t begin = before.size() - letters.size();
    if (begin == 0 || !text::is_ascii_letter(before[begin - 1])) return true;
  }
  return false;
}

Dollar dollar_of(std::string_view text, const Assertion& said) {
  if (said.kind != Kind::money || said.unit != "USD") return Dollar::other;
  const std::string_view amount = slice(text, said.extent);
  if (const std::size_t sign = amount.find('$'); sign != std::string_view::npos) {
    const bool behind = sign + 1 < amount.size() && text::is_ascii_letter(amount[sign + 1]);  // "$US5"
    return behind || american_before(text, said.extent.begin + sign) ? Dollar::american : Dollar::bare;
  }
  if (!names_currency(amount)) return Dollar::unnamed;
  const std::string words = lower(amount);
  const std::size_t name = words.find("dollar");
  if (name == std::string::npos) return Dollar::american;  // "5 USD"
  std::size_t end = name;
  while (end > 0 && words[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && words[begin - 1] != ' ') --begin;
  const std::string_view before = std::string_view(words).substr(begin, end - begin);
  return before == "us" || before == "u.s." || before == "american" || before == "states" ? Dollar::american
                                                                                          : Dollar::bare;
}

}  // namespace

bool sets_american_apart(const Assertion& said, std::string_view text) {
  return dollar_of(text, said) == Dollar::american && slice(text, said.extent).find('$') != std::string_view::npos;
}

namespace {

/// Whether an agency that writes for the whole world has written the text: its mark stands in its dateline.
bool is_of_agency(const text::Document& document) {
  constexpr std::size_t head = 400;
  const std::string_view begin = std::string_view(document.text).substr(0, head);
  for (const std::string_view agency : {"AFP", "AP", "Reuters", "UPI", "Xinhua", "Bloomberg", "CNN", "BBC"}) {
    const std::size_t at = begin.find(agency);
    const bool marked = at != std::string_view::npos && at > 0 && begin[at - 1] == '(' &&
                        at + agency.size() < begin.size() && begin[at + agency.size()] == ')';
    if (marked || document.outlet == agency) return true;
  }
  return document.outlet == "Associated Press" || document.outlet == "Agence France-Presse";
}

/// The host of an address, or what stands for it.
std::string_view host_of(std::string_view address) {
  if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos)
    address = address.substr(scheme + 3);
  return address.substr(0, address.find_first_of("/:?#"));
}

/// Whether the document is from a site of the land.
bool is_from(const text::Document& document, const Land& land) {
  for (const std::string_view address : {std::string_view(document.url), std::string_view(document.outlet)}) {
    const std::string host = lower(host_of(address));
    if (host.size() > land.domain.size() && host.ends_with(land.domain) &&
        host[host.size() - land.domain.size() - 1] == '.')
      return true;
  }
  return false;
}

/// The land, other than the United States, that is named most; the United States where two are named about as often.
std::size_t most_named(const Counts& counts) {
  std::size_t most = united_states;
  int next = 0;
  for (std::size_t land = united_states + 1; land < lands.size(); ++land) {
    if (most == united_states || counts[land] > counts[most]) {
      next = most == united_states ? 0 : counts[most];
      most = land;
    } else {
      next = std::max(next, counts[land]);
    }
  }
  return counts[most] > 0 && counts[most] >= 2 * next ? most : united_states;
}

/// The land whose dollar a bare one is.
std::size_t land_of_dollar(const std::vector<Assertion>& assertions, const text::Document& document) {
  const std::string_view text = document.text;
  bool american = false, american_behind = false;  // "US$5", "$US5"
  for (const Assertion& said : assertions) {
    if (!sets_american_apart(said, text)) continue;
    american = true;
    american_behind = american_behind || slice(text, said.extent).find("$US") != std::string_view::npos;
  }
  Counts counts{};
  count_lands(text, openings_of_others, united_states + 1, lands.size(), counts);
  std::size_t home = united_states;
  for (std::size_t each = united_states + 1; each < lands.size(); ++each)
    if (is_from(document, lands[each])) home = each;
  // most texts name none of them
  if (home == united_states && !american_behind && counts == Counts{}) return united_states;
  count_lands(text, american_openings, united_states, united_states + 1, counts);
  std::size_t land = most_named(counts);
  if (home != united_states && counts[home] >= counts[united_states]) land = home;
  if (american_behind && land == united_states) {
    for (std::size_t each = 0; each < lands.size(); ++each)
      if (lands[each].code == "AUD") land = each;
  }
  if (land == united_states) return united_states;
  // "A$5": the bare ones beside it are others
  const bool set_apart = std::any_of(assertions.begin(), assertions.end(), [&](const Assertion& said) {
    return said.kind == Kind::money && said.unit == lands[land].code;
  });
  if (set_apart) return united_states;
  if (american_behind) return land;
  const int own = counts[land], theirs = counts[united_states];
  constexpr int twice = 2;
  if (american) return own >= twice && own > theirs ? land : united_states;
  if (is_of_agency(document)) return united_states;
  if (land == home && own >= theirs) return land;
  return own >= twice && own > twice * theirs ? land : united_states;
}

}  // namespace

std::string_view name_own_dollar(std::vector<Assertion>& assertions, const text::Document& document) {
  const std::string_view text = document.text;
  const auto open = [&](const Assertion& said) { return dollar_of(text, said) == Dollar::bare || is_in_cents(said); };
  if (std::none_of(assertions.begin(), assertions.end(), open)) return {};
  const std::size_t land = land_of_dollar(assertions, document);
  if (land == united_states) return {};
  bool follows_bare = false;
  for (Assertion& said : assertions) {
    const Dollar dollar = dollar_of(text, said);
    if (dollar == Dollar::other) continue;
    if (dollar != Dollar::unnamed) follows_bare = dollar == Dollar::bare;
    const bool priced_in_american = said.per == "barrel" || said.per == "ounce" || said.per == "troy ounce";
    if (follows_bare && !priced_in_american) said.unit = lands[land].code;
  }
  return lands[land].code;
}

}  // namespace figcheck::extract
