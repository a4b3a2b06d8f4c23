#include "extract/whole_and_parts.hpp"

#include <algorithm>
#include <string_view>

#include "extract/phrase.hpp"
#include "extract/sentence_figures.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t longest_whole = 16;  // tokens from a whole to its first part
constexpr std::size_t longest_part = 10;   // tokens from a part to the next
constexpr std::size_t longest_total = 6;   // tokens from a total to "in all"

struct Parts : SentenceFigures {
  bool counts(std::size_t k) const {
    const Assertion& said = at(k);
    return said.role == Role::assertion && said.kind == Kind::count && said.value && said.bound != Bound::vague;
  }
  bool free(std::size_t k) const { return at(k).subset_of < 0 && at(k).restates < 0 && at(k).converts < 0; }

  /// "seven in …": a number with no noun of its own before a place, a time or a way.
  bool bare(std::size_t k) const {
    const std::size_t next = tokens_of[k] + 1;
    return next < tokens.size() && tokens[next].tag == Tag::preposition && !says(tokens[next], "of") &&
           !says(tokens[next], "than") && !says(tokens[next], "from") && !says(tokens[next], "per");
  }

  /// Whether one of the prepositions behind the parts stands behind the whole, too.
  bool in_series(std::size_t whole, std::size_t from, std::size_t to) const {
    for (std::size_t i = tokens_of[whole] + 1; i < tokens_of[from]; ++i) {
      if (tokens[i].tag != Tag::preposition) continue;
      for (std::size_t k = from; k < to; ++k)
        if (tokens[tokens_of[k] + 1].text == tokens[i].text) return true;
    }
    return false;
  }

  /// Whether the token right before number k, whose hedge is a part of it, is of the tag.
  bool behind(std::size_t k, Tag tag) const { return tokens_of[k] > 0 && tokens[tokens_of[k] - 1].tag == tag; }

  void apposed(std::size_t whole) const {
    if (!counts(whole) || at(whole).unit.empty() || at(whole).relation != Relation::none ||
        at(whole).bound != Bound::exact)
      return;
    const std::size_t from = whole + 1;
    if (from + 1 >= tokens_of.size() || tokens_of[from] - tokens_of[whole] > longest_whole) return;
    if (!behind(from, Tag::comma) && !behind(from, Tag::dash) && !behind(from, Tag::colon)) return;
    for (std::size_t i = tokens_of[whole] + 1; i < tokens_of[from]; ++i)
      if (tokens[i].tag == Tag::stop || tokens[i].tag == Tag::coordinator) return;
    std::size_t to = from;
    while (to < tokens_of.size() && counts(to) && free(to) && bare(to) && at(to).unit == at(whole).unit &&
           *at(to).value < *at(whole).value &&
           (to == from || (tokens_of[to] - tokens_of[to - 1] <= longest_part &&
                           (behind(to, Tag::comma) || behind(to, Tag::coordinator)))))
      ++to;
    if (to - from < 2 || !behind(to - 1, Tag::coordinator) || in_series(whole, from, to)) return;
    // "…, seven in the north and six in the south and others elsewhere"
    for (std::size_t i = tokens_of[to - 1] + 1; i < tokens.size(); ++i) {
      if (says(tokens[i], "others") || says(tokens[i], "rest") || says(tokens[i], "remainder") ||
          says(tokens[i], "remaining"))
        return;
    }
    partition(whole, from, to);
  }

  /// "17 vessels in all", "a total of 17", "17 altogether".
  bool is_total(std::size_t k) const {
    const std::size_t at_token = tokens_of[k];
    if (at_token >= 2 && says(tokens[at_token - 1], "of") && says(tokens[at_token - 2], "total")) return true;
    for (std::size_t i = at_token + 1; i < tokens.size() && i <= at_token + longest_total; ++i) {
      if (tokens[i].tag == Tag::comma || tokens[i].tag == Tag::stop || tokens[i].tag == Tag::verb ||
          tokens[i].figure >= 0)
        return false;
      if (says(tokens[i], "altogether")) return true;
      if (i + 1 < tokens.size() &&
          ((says(tokens[i], "in") && (says(tokens[i + 1], "all") || says(tokens[i + 1], "total"))) ||
           (says(tokens[i], "all") && says(tokens[i + 1], "told"))))
        return true;
    }
    return false;
  }

  /// Whether nothing but what they are lies between numbers k and k + 1 of a list, whose verb is "be".
  bool side_by_side(std::size_t k) const {
    if (tokens_of[k + 1] - tokens_of[k] > longest_part) return false;
    if (!behind(k + 1, Tag::comma) && !behind(k + 1, Tag::coordinator)) return false;
    for (std::size_t i = tokens_of[k] + 1; i < tokens_of[k + 1]; ++i) {
      const Tag tag = tokens[i].tag;
      if (!is_nominal(tag) && tag != Tag::adjective && tag != Tag::adverb && tag != Tag::be && tag != Tag::comma &&
          tag != Tag::coordinator)
        return false;
    }
    return true;
  }

  /// Whether the clause opens with the preposition and number k: "of the 31", "among our 31".
  bool opens_with(std::string_view preposition, std::size_t k) const {
    const std::size_t i = with_determiners(tokens, tokens_of[k]);
    return i > 0 && says(tokens[i - 1], preposition) &&
           (i == 1 || tokens[i - 2].tag == Tag::stop || tokens[i - 2].tag == Tag::comma ||
            tokens[i - 2].tag == Tag::dash || tokens[i - 2].tag == Tag::colon || tokens[i - 2].tag == Tag::open_quote);
  }

  void described(std::size_t whole) const {
    const std::size_t from = whole + 1;
    if (from + 1 >= tokens_of.size() || !counts(whole) || !counts(from)) return;
    if (tokens_of[from] - tokens_of[whole] > longest_whole) return;
    const bool divided = tokens[tokens_of[from] + 1].tag == Tag::be && at(from).subset_of == index(whole);
    const bool told = behind(from, Tag::be) && is_total(whole);
    const bool some = behind(from, Tag::be) && opens_with("among", whole);
    if (!divided && !told && !some) return;
    std::size_t to = from + 1;
    while (to < tokens_of.size() && counts(to) && free(to) && side_by_side(to - 1)) ++to;
    if (to - from < 2 || !behind(to - 1, Tag::coordinator)) return;
    for (std::size_t k = from; k < to; ++k) {
      Assertion& part = at(k);
      part.relation = Relation::subset;
      part.subset_of = index(whole);
      part.divides = !some;
      if (part.event.empty() || part.event == "be") part.event = at(whole).event;
    }
  }

  void totalled(std::size_t total) const {
    if (total < 2 || !counts(total) || at(total).relation != Relation::none || !is_total(total)) return;
    // the total stands behind a comma, over "a total of"
    std::size_t i = tokens_of[total];
    for (int back = 0; back < 4 && i > 0 && tokens[i - 1].tag != Tag::comma && tokens[i - 1].tag != Tag::dash; ++back) {
      const Token& token = tokens[i - 1];
      if (token.tag != Tag::determiner && !says(token, "total") && !says(token, "of") && !says(token, "for") &&
          !says(token, "or"))
        return;
      --i;
    }
    if (i == 0 || (tokens[i - 1].tag != Tag::comma && tokens[i - 1].tag != Tag::dash)) return;
    const std::uint32_t together = at(total - 1).coordination;
    if (together == 0 || !behind(total - 1, Tag::coordinator)) return;
    std::size_t from = total;
    while (from > 0 && counts(from - 1) && free(from - 1) && at(from - 1).relation == Relation::none &&
           at(from - 1).coordination == together)
      --from;
    if (total - from < 2) return;
    if (from > 0 && at(from - 1).coordination == together) return;
    for (std::size_t k = from; k < total; ++k)
      if (*at(k).value > *at(total).value) return;
    partition(total, from, total);
  }
};

}  // namespace

void link_whole_and_parts(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
                          std::vector<Assertion>& assertions) {
  const Parts parts{{sentence, tokens_of, first, assertions}};
  for (std::size_t k = 0; k < tokens_of.size(); ++k) {
    parts.apposed(k);
    parts.totalled(k);
    parts.described(k);
  }
}

}  // namespace figcheck::extract
