#include "extract/cents.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

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

bool is_in_cents(const Assertion& said) {
  return said.kind == Kind::money && said.unit.starts_with("cent") &&
         (said.unit.size() == 4 || said.unit.starts_with("cent per "));
}

bool is_unit(std::string_view word) {
  return word.starts_with("dollar") || word.starts_with("euro") || word.starts_with("rand") || word.starts_with("buck");
}

/// Whether the sentence tells how much of each unit: "cents on the dollar", "in a dollar", "for every tax dollar", "of
/// each $1".
bool tells_share_of_unit(std::string_view sentence) {
  static const grammar::WordSet joints{"on", "in", "to", "from", "of"};
  const std::string words = lower(sentence);
  constexpr int reach = 3;
  int each = 0;                     // how many words further on "every" reaches
  bool joint = false, the = false;  // the words before are "on", and "on the"
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" \n", at), words.size());
    const std::string_view word = std::string_view(words).substr(at, end - at);
    at = end + 1;
    if ((each > 0 || the) && is_unit(word)) return true;
    if (each > 0 && (word.find('$') != std::string_view::npos || word.starts_with("\xE2\x82\xAC"))) return true;
    the = joint && (word == "the" || word == "a");
    joint = joints.holds(word);
    each = word == "every" || word == "each" || word == "per" ? reach : std::max(each - 1, 0);
  }
  return false;
}

/// "50 Cent": a number before a name.
bool is_name(const Assertion& said, std::string_view text) {
  const std::string_view words = slice(text, said.extent);
  const std::size_t at = words.find("Cent");
  return at != std::string_view::npos && !words.substr(at).starts_with("Cents");
}

/// The currency of the sums that stand in one sentence, "" where they are in none or in several, or are those of
/// others.
std::string currency_of(const std::vector<Assertion>& assertions, std::size_t first, std::size_t last,
                        std::string_view text) {
  std::string code;
  for (std::size_t i = first; i < last; ++i) {
    const Assertion& said = assertions[i];
    if (said.kind != Kind::money || !has_cents(said.unit)) continue;
    if (sets_american_apart(said, text) || (!code.empty() && code != said.unit)) return {};
    code = said.unit;
  }
  return code;
}

/// The currency of the amount that these cents are paired with, "" where there is none.
std::string currency_of_pair(const std::vector<Assertion>& assertions, const Assertion& said) {
  for (const std::int32_t other : {said.changed_from, said.restates, said.converts}) {
    if (other < 0) continue;
    const Assertion& pair = assertions[static_cast<std::size_t>(other)];
    if (pair.kind == Kind::money && has_cents(pair.unit)) return pair.unit;
  }
  return {};
}

void divide(std::optional<double>& number) {
  if (number) *number /= cents_in_unit;
}

}  // namespace

void name_cents(std::vector<Assertion>& assertions, std::string_view text) {
  for (std::size_t first = 0, last = 0; first < assertions.size(); first = last) {
    const std::uint32_t sentence = assertions[first].sentence_index;
    while (last < assertions.size() && assertions[last].sentence_index == sentence) ++last;
    const auto begin = assertions.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = assertions.begin() + static_cast<std::ptrdiff_t>(last);
    if (std::none_of(begin, end, is_in_cents)) continue;
    if (tells_share_of_unit(slice(text, begin->sentence_span))) continue;
    const std::string code = currency_of(assertions, first, last, text);
    for (auto said = begin; said != end; ++said) {
      if (!is_in_cents(*said) || is_name(*said, text)) continue;
      std::string pair = currency_of_pair(assertions, *said);
      if (pair.empty()) pair = code;
      if (pair.empty()) continue;
      said->unit = std::move(pair);
      divide(said->value);
      divide(said->interval.lower);
      divide(said->interval.upper);
      said->rounding /= cents_in_unit;
    }
  }
}

}  // namespace figcheck::extract
