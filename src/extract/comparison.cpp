#include "extract/comparison.hpp"

#include <algorithm>
#include <string_view>

#include "extract/ellipsis.hpp"
#include "extract/phrase.hpp"
#include "extract/sentence_figures.hpp"
#include "extract/superseded.hpp"
#include "extract/whole_and_parts.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach = 8;  // tokens that a time or a place may put between two compared figures

struct Comparer : SentenceFigures {
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

  /// Whether both may be numbers of one thing, of which one tells less.
  bool may_be_one(const Assertion& a, const Assertion& b) const {
    const bool bare = a.kind == Kind::count && (a.unit.empty() || b.unit.empty());
    return a.kind == b.kind && (a.unit == b.unit || bare) && a.trend == b.trend;
  }

  /// "raised its offer of A to B", "raised its A offer to B".
  bool revises(std::size_t a, std::size_t b) const {
    if (!alike(at(a), at(b)) || !before(b, "to") || tokens_of[b] - tokens_of[a] > reach) return false;
    const bool of = tokens_of[a] >= 2 && before(a, "of") && is_revisable(tokens[tokens_of[a] - 2]);
    const bool modifies = tokens_of[a] + 1 < tokens_of[b] && is_revisable(tokens[tokens_of[a] + 1]);
    if (!of && !modifies) return false;
    for (std::size_t i = tokens_of[a]; i > 0 && tokens_of[a] - i <= reach; --i) {
      if (is_revising(tokens[i - 1])) return true;
      if (ends_clause(tokens[i - 1]) || tokens[i - 1].tag == Tag::comma) return false;
    }
    return false;
  }

  /// Whether a statement that has been left and what holds now stand side by side: "first said A, later B", "B, up from
  /// an initial A", "B, not A as first reported".
  bool overtakes(std::size_t a, std::size_t b) const {
    if (tokens_of[b] - tokens_of[a] > 3 * reach) return false;
    const bool left_first = at(a).superseded;
    for (std::size_t i = tokens_of[a] + 1; i < tokens_of[b]; ++i) {
      const Token& token = tokens[i];
      if (left_first
              ? says(token, "but") || says(token, "later") || says(token, "now") || says(token, "since") ||
                    says(token, "then") || is_revising(token)
              : says(token, "from") || says(token, "than") || says(token, "not") || says(token, "instead") ||
                    says(token, "against") || says(token, "compared") || says(token, "above") || says(token, "below") ||
                    says(token, "after") || says(token, "correcting") || says(token, "revising"))
        return true;
      if (token.tag == Tag::stop && token.text != ";") return false;
      if (left_first && token.text == ";") return true;
    }
    return false;
  }

  void change(std::size_t a, std::size_t b) const {
    Assertion& earlier = at(a);
    Assertion& later = at(b);
    if (alike(earlier, later) && leads_to(a, b)) {
      later.changed_from = index(a);
    } else if (revises(a, b)) {
      earlier.superseded = true;
      later.superseded = false;
      later.changed_from = index(a);
    } else if (earlier.superseded != later.superseded && may_be_one(earlier, later) && overtakes(a, b)) {
      if (earlier.superseded) later.changed_from = index(a);
      if (later.superseded) earlier.changed_from = index(b);
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

  /// "to $212 million, or 41 cents a share, from $259 million, or 50 cents, a year earlier": the levels stand on both
  /// sides of what restates the first, and the second is restated alike.
  void restated_levels(std::size_t k) const {
    const auto restated = [&](std::size_t i) { return i > 0 && asserts(i) && asserts(i - 1) && before(i, "or"); };
    if (k < 2 || !before(k, "from") || !restated(k - 1)) return;
    Assertion& later = at(k - 2);
    Assertion& later_restated = at(k - 1);
    if (!before(k - 2, "to") || !alike(later, at(k)) || later.changed_from >= 0 ||
        tokens_of[k] - tokens_of[k - 2] > 3 * reach)
      return;
    later.changed_from = index(k);
    if (k + 1 >= tokens_of.size() || !restated(k + 1)) return;
    Assertion& earlier_restated = at(k + 1);
    // "50 cents" are a share's as the 41 are
    const bool one_unit = later_restated.unit == earlier_restated.unit ||
                          later_restated.unit.starts_with(earlier_restated.unit + " per ");
    if (later_restated.kind != earlier_restated.kind || !one_unit) return;
    earlier_restated.unit = later_restated.unit;
    earlier_restated.per = later_restated.per;
    earlier_restated.converts = -1;
    later_restated.changed_from = index(k + 1);
  }

  /// "up 15% from 500 to 560", "560 tonnes, up 15% from 500 a year ago".
  void change_and_levels(std::size_t a, std::size_t b, std::size_t c) const {
    // "to 560 from 500, up 15%"
    Assertion& last = at(c);
    if (at(a).changed_from == index(b) && last.trend != Trend::none && last.change_to < 0 &&
        at(a).trend == Trend::none && tokens_of[c] - tokens_of[b] <= reach && sets_apart(b, c)) {
      last.change_to = index(a);
      return;
    }
    Assertion& size = at(at(a).trend != Trend::none ? a : b);
    if (tokens_of[b] - tokens_of[a] > reach || size.trend == Trend::none || size.change_to >= 0) return;
    if (&size == &at(a)) {
      if (at(b).trend == Trend::none && alike(at(b), at(c)) && leads_to(b, c)) size.change_to = index(c);
      return;
    }
    Assertion& later = at(a);
    const Assertion& earlier = at(c);
    const bool bare = earlier.kind == Kind::count && !is_nominal(tag_behind(c));
    if (later.changed_from >= 0 || earlier.trend != Trend::none || !before(c, "from") ||
        tokens_of[c] - tokens_of[b] > 4 || !(alike(later, earlier) || bare) || !sets_apart(a, b))
      return;
    size.change_to = index(a);
    later.changed_from = index(c);
  }

  Tag tag_behind(std::size_t k) const {
    return tokens_of[k] + 1 < tokens.size() ? tokens[tokens_of[k] + 1].tag : Tag::stop;
  }

  /// Whether a change stands behind its level and a comma: "560, up 15%", "560 workers, a rise of 15%".
  bool sets_apart(std::size_t level, std::size_t size) const {
    std::size_t i = tokens_of[size];
    while (i > tokens_of[level] && tokens[i - 1].tag != Tag::comma && tokens[i - 1].tag != Tag::open_bracket &&
           tokens[i - 1].tag != Tag::dash) {
      if (tokens_of[size] - i >= 4 || tokens[i - 1].tag == Tag::verb || ends_clause(tokens[i - 1])) return false;
      --i;
    }
    if (i == tokens_of[level]) return false;
    return says(tokens[i], "up") || says(tokens[i], "down") || tokens[i].tag == Tag::determiner;
  }

  bool first_share(std::int32_t other) const {
    return other >= static_cast<std::int32_t>(first) &&
           (assertions[static_cast<std::size_t>(other)].kind == Kind::percent ||
            assertions[static_cast<std::size_t>(other)].kind == Kind::ratio);
  }

  /// "60 of the 500", "12% of its 500", "60 of 500".
  bool part_is_of(std::size_t part, std::size_t whole) const {
    const std::size_t of = tokens_of[part] + 1;
    return of + 1 < tokens.size() && says(tokens[of], "of") &&
           (of + 1 == tokens_of[whole] || set_behind(sentence, of + 1) == tokens_of[whole]);
  }

  /// Relates figure `a` to the next, `b`; `of_it` is the one before `a`, or -1.
  void share(std::size_t a, std::size_t b, std::int64_t of_it) const {
    Assertion& part = at(a);
    const std::size_t gap = tokens_of[b] - tokens_of[a];
    const bool is_share = part.kind == Kind::percent || part.kind == Kind::ratio;
    // "12% of the 500 workers"
    if (gap == 0) return;
    const std::size_t of = tokens_of[a] + (tokens[tokens_of[a] + 1].tag == Tag::comma ? 2 : 1);
    if (says(tokens[of], "of") && set_behind(sentence, of + 1) == tokens_of[b]) {
      if (is_share) {
        part.share_of = index(b);
      } else if (of_it >= 0 && first_share(part.same_as)) {
        // "12%, or 60, of the 500 workers"
        assertions[static_cast<std::size_t>(part.same_as)].share_of = index(b);
      }
    }
    // "60 workers, or 12% of the staff"
    Assertion& other = at(b);
    const bool other_is_share = other.kind == Kind::percent || other.kind == Kind::ratio;
    // the hedge "or about" is the figure's own
    const bool or_before = before(b, "or") || tokens[tokens_of[b]].text.starts_with("or ");
    const bool in_brackets =
        before(b, "(") && tokens_of[b] + 1 < tokens.size() && tokens[tokens_of[b] + 1].tag == Tag::close_bracket;
    if (!(or_before || in_brackets) || gap > reach) return;
    if (of_it >= 0 && part_is_of(static_cast<std::size_t>(of_it), a)) {
      // "60 of the 500 workers, or 12%", "12% of the 500, or 60"
      const Assertion& of_whole = at(static_cast<std::size_t>(of_it));
      const bool whole_share = of_whole.kind == Kind::percent || of_whole.kind == Kind::ratio;
      if (whole_share != other_is_share) {
        other.same_as = index(static_cast<std::size_t>(of_it));
        if (other_is_share) other.share_of = index(a);
        return;
      }
    }
    if (or_before && is_share != other_is_share) other.same_as = index(a);
  }

  /// "31 sailors: 19 men and 12 women", "31 sailors (19 …, 12 …)", "31, made up of 19 … and 12 …".
  void parts(std::size_t a) const {
    const Assertion& whole = at(a);
    if (whole.kind != Kind::count || !whole.value || whole.unit.empty() || a + 2 >= tokens_of.size()) return;
    const std::size_t b = a + 1;
    if (!asserts(b)) return;
    bool opened = false;
    for (std::size_t i = tokens_of[a] + 1; i < tokens_of[b]; ++i) {
      const Token& token = tokens[i];
      // the dash of "iso-8859-2" opens nothing
      const bool dash = token.tag == Tag::dash && token.span.begin > tokens[i - 1].span.end;
      if (token.tag == Tag::open_bracket || token.tag == Tag::colon || dash || says(token, "comprising") ||
          says(token, "namely") ||
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
    partition(a, b, end);
  }

  void run() const {
    std::int64_t previous = -1;
    for (std::size_t k = 0; k < tokens_of.size(); ++k) {
      if (!asserts(k)) continue;
      parts(k);
      restated_levels(k);
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
      share(k, next, previous);
      std::size_t third = next + 1;
      while (third < tokens_of.size() && !asserts(third)) ++third;
      if (third < tokens_of.size()) change_and_levels(k, next, third);
      previous = static_cast<std::int64_t>(k);
    }
  }
};

}  // namespace

void compare(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
             std::vector<Assertion>& assertions) {
  Comparer{{sentence, tokens_of, first, assertions}}.run();
  link_whole_and_parts(sentence, tokens_of, first, assertions);
}

void write_links(std::vector<Assertion>& assertions) {
  for (Assertion& assertion : assertions) {
    const auto link = [&](LinkKind kind, std::int32_t index) {
      if (index >= 0) assertion.links.push_back({kind, assertions[static_cast<std::size_t>(index)].span});
    };
    link(LinkKind::converts, assertion.converts);
    if (assertion.restates >= 0) {
      const bool another = assertion.source != assertions[static_cast<std::size_t>(assertion.restates)].source;
      link(another ? LinkKind::disputes : LinkKind::corrects, assertion.restates);
    }
    link(assertion.partition ? LinkKind::part_of : LinkKind::subset_of, assertion.subset_of);
    link(LinkKind::changed_from, assertion.changed_from);
    link(LinkKind::change_to, assertion.change_to);
    link(LinkKind::share_of, assertion.share_of);
    link(LinkKind::same_as, assertion.same_as);
  }
}

}  // namespace figcheck::extract
