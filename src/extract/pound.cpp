#include "extract/pound.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/utf8.hpp"

namespace figcheck::extract {
namespace {

/// How much of a text is searched for the sign of the pound.
constexpr std::size_t searched = std::size_t{1} << 14;

// Verbs of possession and its change that take a sum, after the hyponyms of WordNet 3.0's pay, cost, trade and price.
constexpr auto of_money = std::to_array<std::string_view>(
    {"afford", "award", "bet",   "bill",   "borrow", "bribe", "budget", "buy",    "charge", "cost",
     "donate", "earn",  "fetch", "fine",   "fund",   "give",  "insure", "invest", "lend",   "loan",
     "offer",  "owe",   "pay",   "pocket", "price",  "raise", "refund", "rent",   "repay",  "reward",
     "save",   "sell",  "spend", "steal",  "tax",    "value", "win"});

// Verbs and adjectives of weight, after the hyponyms of WordNet 3.0's weigh, and what is done to a weight or a body's.
constexpr auto of_weight = std::to_array<std::string_view>(
    {"bench", "gain", "haul", "heavy", "hoist", "lift", "load", "lose", "shed", "tip", "tow", "weigh"});

bool is_in_pounds(const grammar::Figure& figure, std::string_view text) {
  if (figure.kind != Kind::measure || figure.role != Role::assertion || !figure.unit.starts_with("pound")) return false;
  if (figure.unit.size() > 5 && !figure.unit.starts_with("pound per ")) return false;  // "pound force"
  // not "lb"; "70-pound" of a thing is its weight
  return !figure.attributive && slice(text, figure.extent).find("ound") != std::string_view::npos;
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

bool tells_money(const Token& token) {
  if (token.tag == Tag::noun && token.word.noun_class == lexicon::NounClass::possession) return true;
  // of which WordNet puts another sense first
  constexpr std::string_view nouns[] = {"bill",  "cheque", "fare",   "jackpot", "mortgage",
                                        "prize", "purse",  "salary", "ticket"};
  if (says(token, "worth") ||
      (token.tag == Tag::noun && std::binary_search(std::begin(nouns), std::end(nouns), noun_lemma(token))))
    return true;
  return token.tag != Tag::noun &&
         std::binary_search(of_money.begin(), of_money.end(), std::string_view(token.word.verb_lemma));
}

bool tells_weight(const Token& token) {
  if (says(token, "weight") || says(token, "heavy") || says(token, "heavier")) return true;
  return std::binary_search(of_weight.begin(), of_weight.end(), std::string_view(token.word.verb_lemma));
}

bool is_of_something(std::string_view text, const grammar::Figure& figure) {
  const std::string_view behind = text.substr(figure.extent.end, 4);
  return behind.starts_with(" of ");
}

}  // namespace

void tell_pounds(Sentence& sentence, std::string_view text) {
  for (std::size_t i = 0; i < sentence.figures.size(); ++i) {
    grammar::Figure& figure = sentence.figures[i];
    if (!is_in_pounds(figure, text) || is_of_something(text, figure)) continue;
    bool sum = is_put_into_money(sentence, i, text);
    if (!sum) {
      const auto any = [&](auto tells) { return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), tells); };
      if (any(tells_weight)) continue;
      sum = any(tells_money) || text.substr(0, searched).find("\u00A3") != std::string_view::npos;
    }
    if (!sum) continue;
    figure.kind = Kind::money;
    figure.unit = "GBP";
  }
}

}  // namespace figcheck::extract
