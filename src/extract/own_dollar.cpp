#include "extract/own_dollar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "extract/currency_word.hpp"
#include "extract/token.hpp"
#include "extract/world_price.hpp"
#include "grammar/listed.hpp"
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

/// What the names of the lands begin with.
constexpr grammar::FirstLetters openings = [] {
  grammar::FirstLetters letters;
  for (const Land& land : lands) grammar::each_listed(land.names, [&](std::string_view name) { letters.add(name); });
  return letters;
}();

/// How many bytes the longest of a land's names covers at `at`.
std::size_t name_length(const Land& land, std::string_view text) {
  std::size_t longest = 0;
  grammar::each_listed(land.names, [&](std::string_view name) {
    const bool whole = name.size() >= text.size() || !text::is_ascii_letter(text[name.size()]);
    if (name.size() > longest && text.starts_with(name) && whole) longest = name.size();
  });
  return longest;
}

/// How often the text names each land.
Counts count_lands(std::string_view text) {
  Counts counts{};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!text::is_ascii_upper(text[at]) || !openings.hold_at(text, at, text.size())) continue;
    if (at > 0 && (text::is_ascii_letter(text[at - 1]) || text[at - 1] == '$')) continue;
    for (std::size_t land = 0; land < lands.size(); ++land) {
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
  return counts;
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

/// Where a dollar's name begins in an amount in lower case: also the telex's and the street's, "dlrs" and "bucks".
std::size_t dollar_word(std::string_view words) {
  for (const std::string_view name : {"dollar", "dlr", "buck"}) {
    const std::size_t at = words.find(name);
    if (at != std::string_view::npos && (at == 0 || !text::is_ascii_letter(words[at - 1]))) return at;
  }
  return std::string_view::npos;
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
  const std::size_t name = dollar_word(words);
  if (name == std::string::npos) return Dollar::american;  // "5 USD"
  std::size_t end = name;
  while (end > 0 && words[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && words[begin - 1] != ' ') --begin;
  const std::string_view before = std::string_view(words).substr(begin, end - begin);
  return before == "us" || before == "u.s." || before == "american" || before == "states" ? Dollar::american
                                                                                          : Dollar::bare;
}

/// The agencies that write for the whole world, as their marks and names are written.
constexpr std::string_view agencies[] = {"AFP", "AP",        "Reuters",          "UPI",          "Xinhua", "CNN", "BBC",
                                         "dpa", "Bloomberg", "Associated Press", "France-Presse"};

bool holds_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !text::is_ascii_letter(text[at - 1])) && (end == text.size() || !text::is_ascii_letter(text[end])))
      return true;
  }
  return false;
}

/// Whether the text ends in the agency's mark: "- AFP", "(Reuters)".
bool ends_in_mark(std::string_view text, std::string_view agency) {
  while (!text.empty() && !text::is_ascii_letter(text.back())) text.remove_suffix(1);
  if (!text.ends_with(agency)) return false;
  text.remove_suffix(agency.size());
  while (text.ends_with(' ')) text.remove_suffix(1);
  // the last bytes are those of the signs of copyright and of a dash
  return !text.empty() && std::string_view("-(/\n\xA9\x93\x94").find(text.back()) != std::string_view::npos;
}

/// Whether an agency that writes for the whole world has written the text: its mark stands in the dateline ("(AP)",
/// "(AFP/Reuters)") or ends the text, or it is named as the outlet or the author.
bool is_of_agency(const text::Document& document) {
  constexpr std::size_t head = 400;
  const std::string_view text = document.text, begin = text.substr(0, head);
  return std::any_of(std::begin(agencies), std::end(agencies), [&](std::string_view agency) {
    for (std::size_t at = begin.find('('); at != std::string_view::npos; at = begin.find('(', at + 1)) {
      const std::size_t end = std::min(begin.find(')', at), begin.size());
      if (holds_word(begin.substr(at, end - at), agency)) return true;
    }
    return holds_word(document.outlet, agency) || holds_word(document.author, agency) || ends_in_mark(text, agency);
  });
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

/// The land, other than the United States, that is named more often than each other one, and no less often than the
/// United States; the United States where there is none.
std::size_t most_named(const Counts& counts) {
  const auto most = std::max_element(counts.begin() + 1, counts.end());
  const bool alone = std::count(counts.begin() + 1, counts.end(), *most) == 1;
  return alone && *most >= counts[united_states] ? static_cast<std::size_t>(most - counts.begin()) : united_states;
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
  std::size_t land = united_states;
  for (std::size_t each = united_states + 1; each < lands.size(); ++each)
    if (is_from(document, lands[each])) land = each;
  const bool home = land != united_states;
  if ((!home && !american) || is_of_agency(document)) return united_states;
  if (!home || !american) {
    const Counts counts = count_lands(text);
    if (home && counts[land] < counts[united_states]) return united_states;
    if (!home) land = most_named(counts);
    // some write "US$5" first and "$5" for the same ever after, of lands that they name in passing
    if (!home && !american_behind && counts[land] < 2) return united_states;
  }
  // "A$5": the bare ones beside it are others
  const bool set_apart = std::any_of(assertions.begin(), assertions.end(), [&](const Assertion& said) {
    return said.kind == Kind::money && said.unit == lands[land].code;
  });
  return set_apart ? united_states : land;
}

}  // namespace

bool sets_american_apart(const Assertion& said, std::string_view text) {
  if (dollar_of(text, said) != Dollar::american) return false;
  const std::string words = lower(slice(text, said.extent));
  return words.find('$') != std::string::npos || dollar_word(words) != std::string::npos;
}

void name_own_dollar(std::vector<Assertion>& assertions, const text::Document& document) {
  const std::string_view text = document.text;
  const auto bare = [&](const Assertion& said) { return dollar_of(text, said) == Dollar::bare; };
  if (std::none_of(assertions.begin(), assertions.end(), bare)) return;
  const std::size_t land = land_of_dollar(assertions, document);
  if (land == united_states) return;
  bool follows_bare = false;
  for (Assertion& said : assertions) {
    const Dollar dollar = dollar_of(text, said);
    if (dollar == Dollar::other) continue;
    if (dollar != Dollar::unnamed) follows_bare = dollar == Dollar::bare;
    if (follows_bare && !is_world_price(said, text)) said.unit = lands[land].code;
  }
}

}  // namespace figcheck::extract
