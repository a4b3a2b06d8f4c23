#include "extract/shared_currency.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "extract/currency_word.hpp"
#include "extract/token.hpp"
#include "text/utf8.hpp"

namespace figcheck::extract {
namespace {

struct Shared {
  std::string_view names;  ///< of the currency, separated by |
  std::string_view code;
  std::string_view lands;  ///< names of the land and its people, separated by |
};

constexpr auto shared = std::to_array<Shared>({
#define SHARED_CURRENCY(names, code, lands) {names, #code, lands},
#include "lexicon/shared_currencies.def"
#undef SHARED_CURRENCY
});

/// Whether a currency's code is one of those. Compared a byte at a time, for a call of memcmp costs more.
bool is_shared(std::string_view code) {
  return code.size() == 3 && std::any_of(shared.begin(), shared.end(), [&](const Shared& entry) {
           return entry.code[0] == code[0] && entry.code[1] == code[1] && entry.code[2] == code[2];
         });
}

/// Whether a list whose entries are separated by | holds the word.
bool lists(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == '|') && (end == list.size() || list[end] == '|')) return true;
  }
  return false;
}

/// The bare name that an amount's currency has in the text, in lower case: "pesos", "rs"; "" where it is told apart by
/// more words or by a sign.
std::string bare_name(std::string_view amount) {
  bool told_apart = false;  // "Chilean pesos", "CFA francs"
  for (std::size_t at = 0; at < amount.size(); ++at) {
    if (!text::is_ascii_letter(amount[at])) continue;
    std::size_t end = at;
    while (end < amount.size() && text::is_ascii_letter(amount[end])) ++end;
    const std::string word = lower(amount.substr(at, end - at));
    const bool known =
        std::any_of(shared.begin(), shared.end(), [&](const Shared& entry) { return lists(entry.names, word); });
    if (known) return told_apart ? std::string() : word;
    told_apart = text::is_ascii_upper(amount[at]);
    at = end;
  }
  return {};
}

/// How often the text names each land, by the code of its currency.
std::map<std::string_view, int> lands_in(std::string_view text) {
  std::map<std::string_view, int> count;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!text::is_ascii_upper(text[at]) || (at > 0 && text::is_ascii_letter(text[at - 1]))) continue;
    std::size_t end = at;
    while (end < text.size() && text::is_ascii_letter(text[end])) ++end;
    for (const Shared& entry : shared)
      if (lists(entry.lands, text.substr(at, end - at))) ++count[entry.code];
    at = end;
  }
  return count;
}

}  // namespace

void name_shared_currency(std::vector<Assertion>& assertions, std::string_view text) {
  std::map<std::string_view, int> lands;
  std::map<std::string, std::string_view> renamed;  // what an amount without a name takes over from one before it
  bool counted = false;
  for (Assertion& said : assertions) {
    if (said.kind != Kind::money) continue;
    if (!is_shared(said.unit)) continue;
    const std::string name = bare_name(slice(text, said.extent));
    if (name.empty()) {
      const auto taken_over = renamed.find(said.unit);
      if (taken_over != renamed.end() && !names_currency(slice(text, said.extent))) said.unit = taken_over->second;
      continue;
    }
    if (!counted) {
      lands = lands_in(text);
      counted = true;
    }
    int most = 0;
    std::string_view code;
    for (const Shared& entry : shared) {
      const auto named = lists(entry.names, name) ? lands.find(entry.code) : lands.end();
      if (named == lands.end()) continue;
      if (named->second == most && entry.code != code) code = {};  // two as often: neither
      if (named->second <= most) continue;
      most = named->second;
      code = entry.code;
    }
    if (code.empty()) {
      renamed.erase(said.unit);
      continue;
    }
    renamed[said.unit] = code;
    said.unit = code;
  }
}

}  // namespace figcheck::extract
