#include "extract/pound.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace figcheck::extract {
namespace {

/// How much of a text is searched for the sign of the pound.
constexpr std::size_t searched = std::size_t{1} << 14;
/// How many words before a figure tell what it is of.
constexpr std::size_t reach = 5;

// Verbs that take a sum for their object: hyponyms of WordNet 3.0's pay, cost, earn and owe.
constexpr auto taking_sums =
    std::to_array<std::string_view>({"afford", "bet", "borrow", "charge", "cost", "donate", "earn", "fetch", "invest",
                                     "lend", "owe", "pay", "pocket", "repay", "spend", "steal", "win"});
// Verbs with "for" or "at" before a sum: hyponyms of its trade and price.
constexpr auto at_a_sum = std::to_array<std::string_view>(
    {"auction", "buy", "estimate", "hire", "insure", "price", "rent", "sell", "sign", "value"});
// Nouns of money of which WordNet puts another sense first; the others are those of noun.possession.
constexpr auto nouns_of_money = std::to_array<std::string_view>(
    {"bill", "cheque", "fare", "jackpot", "mortgage", "prize", "purse", "salary", "saving", "savings", "ticket"});

/// Whether a figure is so many pounds, and no "lb", "pound force", "pounds per square inch", "7 pounds, 4 ounces" or
/// "70-pound" and "30 pound" of a thing.
bool is_in_pounds(const grammar::Figure& figure, std::string_view text) {
  if (figure.kind != Kind::measure || figure.role != Role::assertion || figure.attributive) return false;
  static constexpr std::string_view times[] = {"", "hour", "day", "week", "month", "year", "person"};
  const bool pounds = figure.unit == "pound" || figure.unit.starts_with("pound per ");
  if (!pounds || std::find(std::begin(times), std::end(times), figure.per) == std::end(times)) return false;
  const std::string words = lower(slice(text, figure.extent));
  if (words.find("ounce") != std::string::npos || words.find("oz") != std::string::npos) return false;
  return words.find("pounds") != std::string::npos || (figure.value == 1 && words.find("pound") != std::string::npos);
}

/// Whether the figure behind it in brackets is a sum of money.
bool is_put_into_money(const Sentence& sentence, std::size_t at, std::string_view text) {
  if (at + 1 >= sentence.figures.size()) return false;
  const grammar::Figure &figure = sentence.figures[at], &next = sentence.figures[at + 1];
  if (next.kind != Kind::money || next.extent.begin <= figure.extent.end) return false;
  constexpr std::size_t longest = 16;  // " (about "
  const std::string_view between =
      text.substr(figure.extent.end, std::min(next.extent.begin - figure.extent.end, longest + 1));
  return between.size() <= longest && between.find('(') != std::string_view::npos;
}

bool is_money(const Token& token) {
  if (token.tag != Tag::noun) return false;
  return token.word.noun_class == lexicon::NounClass::possession ||
         std::binary_search(nouns_of_money.begin(), nouns_of_money.end(), noun_lemma(token));
}

template <std::size_t size>
bool is_one_of(const Token& token, const std::array<std::string_view, size>& verbs) {
  return std::binary_search(verbs.begin(), verbs.end(), std::string_view(token.word.verb_lemma));
}

/// Whether the words before the figure at token `at`, or "in damages" behind it, tell that it is a sum.
bool tells_sum(const Sentence& sentence, std::size_t at) {
  const std::vector<Token>& tokens = sentence.tokens;
  if (at + 2 < tokens.size() && (says(tokens[at + 1], "in") || says(tokens[at + 1], "of")) && is_money(tokens[at + 2]))
    return true;
  const bool traded = at > 0 && (says(tokens[at - 1], "for") || says(tokens[at - 1], "at"));
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (token.figure >= 0) return false;  // what it is of is another's
    if (says(token, "worth") || is_money(token)) return true;
    if (token.tag != Tag::verb && !token.past) continue;
    return (i == at && is_one_of(token, taking_sums)) || (traded && is_one_of(token, at_a_sum));
  }
  return false;
}

/// Whether the text goes on with what it weighs: "pounds of flour".
bool is_of_something(std::string_view text, const grammar::Figure& figure) {
  return text.substr(figure.extent.end, 4).starts_with(" of ");
}

}  // namespace

void tell_pounds(Sentence& sentence, std::string_view text) {
  for (std::size_t t = 0; t < sentence.tokens.size(); ++t) {
    const std::int32_t index = sentence.tokens[t].figure;
    if (index < 0) continue;
    grammar::Figure& figure = sentence.figures[static_cast<std::size_t>(index)];
    if (!is_in_pounds(figure, text)) continue;
    if (!tells_sum(sentence, t)) {
      if (is_of_something(text, figure)) continue;
      const bool weighs = t > 0 && (sentence.tokens[t - 1].tag == Tag::verb || sentence.tokens[t - 1].past);
      const bool sign = !weighs && text.substr(0, searched).find("\u00A3") != std::string_view::npos;
      if (!sign && !is_put_into_money(sentence, static_cast<std::size_t>(index), text)) continue;
    }
    figure.kind = Kind::money;
    figure.unit = "GBP";
  }
}

}  // namespace figcheck::extract
