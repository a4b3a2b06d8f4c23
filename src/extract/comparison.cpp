#include "extract/comparison.hpp"

#include <algorithm>
#include <string_view>

#include "extract/ellipsis.hpp"
#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach = 8;  // tokens that a time or a place may put between two compared figures

struct Comparer {
  const Sentence& sentence;
  const std::vector<std::size_t>& tokens_of;
  std::size_t first;
  std::vector<Assertion>& assertions;
  const std::vector<Token>& tokens = sentence.tokens;

  Assertion& at(std::size_t k) const { return assertions[first + k]; }
  std::int32_t index(std::size_t k) const { return static_cast<std::int32_t>(first + k); }
  bool asserts(std::size_t k) const { return at(k).role == Role::assertion; }

  bool before(std::size_t k, std::string_view word, std::size_t back = 1) const {
    return tokens_of[k] >= back && says(tokens[tokens_of[k] - back], word);
  }

  /// Whether both are amounts of the same kind in one unit.
  bool alike(const Assertion& a, const Assertion& b) const { return a.kind == b.kind && a.unit == b.unit; }

  /// Whether a figure's number is put against another's: "up from", "down from", "compared with", "versus", "against".
  bool contrasted(std::size_t k) const {
    if (before(k, "from")) {
      const std::size_t back = tokens_of[k] >= 2 && tokens[tokens_of[k] - 2].tag == Tag::adverb &&
                                       !(before(k, "up", 2) || before(k, "down", 2))
                                   ? 3
                                   : 2;
      // "fell to 4.2% from 4.6%"
      if (k > 0 && before(k - 1, "to") && at(k).kind == at(k - 1).kind && tokens_of[k] - tokens_of[k - 1] <= 4)
        return true;
      return before(k, "up", back) || before(k, "down", back) || before(k, "rise", back) || before(k, "fall", back) ||
             before(k, "increase", back) || before(k, "decrease", back);
    }
    return ((before(k, "with") || before(k, "to")) && (before(k, "compared", 2) || before(k, "compares", 2))) ||
           before(k, "versus") || before(k, "vs") || before(k, "against");
  }

  /// "from A to B", where a time or a place may stand behind A.
  bool leads_to(std::size_t a, std::size_t b) const {
    if (!before(a, "from") || tokens_of[b] - tokens_of[a] > reach) return false;
    for (std::size_t i = tokens_of[a] + 1; i + 1 < tokens_of[b]; ++i) {
      if (ends_clause(tokens[i]) || tokens[i].tag == Tag::verb) return false;
    }
    return before(b, "to");
  }

  void change(std::size_t a, std::size_t b) const {
    Assertion& earlier = at(a);
    Assertion& later = at(b);
    if (alike(earlier, later) && leads_to(a, b)) {
      later.changed_from = index(a);
    } else if (alike(earlier, later) && contrasted(b) && tokens_of[b] - tokens_of[a] <= 2 * reach) {
      earlier.changed_from = index(b);
    } else if (earlier.trend != Trend::none && later.trend == Trend::none && (before(b, "to") || before(b, "at")) &&
               tokens_of[b] - tokens_of[a] <= reach) {
      earlier.change_to = index(b);
    } else if (later.trend != Trend::none && earlier.trend == Trend::none && earlier.changed_from >= 0 &&
               tokens_of[b] - tokens_of[a] <= reach) {
      later.change_to = index(a);
    }
  }

  void share(std::size_t a, std::size_t b) const {
    Assertion& part = at(a);
    const std::size_t gap = tokens_of[b] - tokens_of[a];
    const bool is_share = part.kind == Kind::percent || part.kind == Kind::ratio;
    // "12% of the 500 workers"
    if (is_share && part.trend == Trend::none && gap > 0 && says(tokens[tokens_of[a] + 1], "of") &&
        set_behind(sentence, tokens_of[a] + 2) == tokens_of[b])
      part.share_of = index(b);
    // "60 workers, or 12% of the staff"
    const Assertion& other = at(b);
    const bool other_is_share = other.kind == Kind::percent || other.kind == Kind::ratio;
    // the hedge "or about" is the figure's own
    const bool or_before = before(b, "or") || tokens[tokens_of[b]].text.starts_with("or ");
    if (is_share != other_is_share && or_before && gap <= reach) at(b).same_as = index(a);
  }

  /// "31 sailors: 19 men and 12 women", "31 sailors (19 …, 12 …)", "31, made up of 19 … and 12 …".
  void parts(std::size_t a) const {
    const Assertion& whole = at(a);
    if (whole.kind != Kind::count || !whole.value || a + 2 >= tokens_of.size()) return;
    const std::size_t b = a + 1;
    if (!asserts(b)) return;
    bool opened = false;
    for (std::size_t i = tokens_of[a] + 1; i < tokens_of[b]; ++i) {
      const Token& token = tokens[i];
      if (token.tag == Tag::open_bracket || token.tag == Tag::colon || token.tag == Tag::dash ||
          says(token, "comprising") || says(token, "namely") ||
          (says(token, "of") && (says(tokens[i - 1], "up") || says(tokens[i - 1], "consisting")))) {
        opened = i + 2 >= tokens_of[b];
        break;
      }
      if (ends_clause(token)) return;
    }
    if (!opened) return;
    std::size_t end = b;
    while (end < tokens_of.size() && asserts(end) && at(end).kind == Kind::count && at(end).value &&
           *at(end).value < *whole.value && (end == b || at(end).coordination == at(b).coordination) &&
           (end == b || at(b).coordination != 0))
      ++end;
    if (end - b < 2) return;
    for (std::size_t k = b; k < end; ++k) {
      at(k).relation = Relation::subset;
      at(k).subset_of = index(a);
      at(k).partition = true;
    }
  }

  void run() const {
    for (std::size_t k = 0; k < tokens_of.size(); ++k) {
      if (!asserts(k)) continue;
      parts(k);
      std::size_t next = k + 1;
      while (next < tokens_of.size() && !asserts(next)) ++next;
      if (next >= tokens_of.size()) continue;
      if (at(next).converts == index(k)) {
        // over a conversion in brackets: "from 5 miles (8 km) to 10 miles"
        std::size_t further = next + 1;
        while (further < tokens_of.size() && !asserts(further)) ++further;
        if (further < tokens_of.size()) change(k, further);
        continue;
      }
      change(k, next);
      share(k, next);
    }
  }
};

}  // namespace

void compare(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
             std::vector<Assertion>& assertions) {
  Comparer{sentence, tokens_of, first, assertions}.run();
}

void write_links(std::vector<Assertion>& assertions) {
  for (Assertion& assertion : assertions) {
    const auto link = [&](LinkKind kind, std::int32_t index) {
      if (index >= 0) assertion.links.push_back({kind, assertions[static_cast<std::size_t>(index)].span});
    };
    link(LinkKind::converts, assertion.converts);
    link(LinkKind::corrects, assertion.restates);
    link(assertion.partition ? LinkKind::part_of : LinkKind::subset_of, assertion.subset_of);
    link(LinkKind::changed_from, assertion.changed_from);
    link(LinkKind::change_to, assertion.change_to);
    link(LinkKind::share_of, assertion.share_of);
    link(LinkKind::same_as, assertion.same_as);
  }
}

}  // namespace figcheck::extract
