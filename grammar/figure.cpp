#include "grammar/figure.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "grammar/hedging.hpp"
#include "grammar/neighbour.hpp"
#include "grammar/numeral.hpp"
#include "grammar/numeral_start.hpp"
#include "grammar/ordinal.hpp"
#include "grammar/pronoun.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/range.hpp"
#include "grammar/scan.hpp"
#include "grammar/set_aside.hpp"
#include "grammar/tens_of_degrees.hpp"
#include "grammar/term.hpp"
#include "grammar/token.hpp"

namespace figcheck {

std::string_view to_string(Bound bound) {
  constexpr std::array<std::string_view, 9> names = {"exact",   "approx",    "below", "at_least", "more_than",
                                                     "at_most", "less_than", "range", "vague"};
  return names.at(static_cast<std::size_t>(bound));
}

std::string_view to_string(Kind kind) {
  constexpr std::array<std::string_view, 7> names = {"count",   "money",    "percent", "ratio",
                                                     "measure", "duration", "age"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view to_string(Role role) {
  constexpr std::array<std::string_view, 12> names = {"assertion",  "date",        "time",      "ordinal",
                                                      "identifier", "score",       "pronoun",   "address",
                                                      "phone",      "list_marker", "furniture", "base"};
  return names.at(static_cast<std::size_t>(role));
}

namespace grammar {
namespace {

// ---- Numerals that assert nothing ---------------------------------------------------------------

Figure set_aside_figure(std::string_view text, Span span, std::size_t at, Span within, Role role) {
  Figure figure;
  figure.span = figure.extent = span;
  figure.role = role;
  if (role == Role::ordinal) {
    figure.value = rank_of(slice(text, span));
    if (figure.value) figure.interval = {figure.value, figure.value};
    return figure;
  }
  if (const auto numeral = parse_numeral(text, at, within.end); numeral && numeral->form != NumeralForm::overlong) {
    figure.value = numeral->value;
    figure.interval = {numeral->value, numeral->value};
  }
  return figure;
}

// ---- What the words around a term make of it ----------------------------------------------------

Bound bound_of(const Around& around) {
  const Bound before = around.before ? around.before->bound : Bound::exact;
  const Bound behind = around.behind ? around.behind->bound : Bound::exact;
  if (before == Bound::exact || (before == Bound::approx && behind != Bound::exact)) return behind;
  return before;
}

Figure figure_of(const Term& term) {
  Figure figure;
  figure.span = term.span;
  figure.extent = term.extent;
  figure.kind = term.kind;
  figure.unit = term.unit;
  figure.per = term.per;
  figure.attributive = term.attributive;
  figure.rounding = term.rounding;
  return figure;
}

void stretch(Span& extent, const Around& around) {
  if (around.before) extent.begin = std::min(extent.begin, around.before->span.begin);
  if (around.behind) extent.end = std::max(extent.end, around.behind->span.end);
}

Figure single_figure(std::string_view text, Span within, std::size_t floor, const Term& term) {
  Figure figure = figure_of(term);
  const Around around = hedges_around(text, within, floor, term);
  stretch(figure.extent, around);
  if (term.form == NumeralForm::vague) {
    figure.bound = Bound::vague;
    figure.interval = {term.value, std::nullopt};
    return figure;
  }
  figure.bound = bound_of(around);
  if (figure.bound == Bound::exact && in_a_range_phrase(text, within, term.span.begin, term.span.end))
    figure.bound = Bound::approx;
  figure.value = term.value;
  figure.interval = interval_of(figure.bound, term.value);
  return figure;
}

Figure range_figure(std::string_view text, Span within, std::size_t floor, const Range& range) {
  Figure figure = figure_of(range.second);
  figure.span = range.span;
  figure.extent = range.extent;
  figure.attributive = range.second.attributive;
  figure.rounding = std::min(range.first.rounding, range.second.rounding);
  figure.bound = Bound::range;
  figure.interval = {range.first.value, range.second.value};
  Term whole = range.second;
  whole.span = range.span;
  whole.extent = range.extent;
  // "at least 40 to 45": the hedge may be within the extent already
  auto before = hedge_before(text, floor, range.extent.begin);
  if (!before) before = hedge_before(text, floor, range.first.extent.begin);
  const Around around{std::move(before), hedges_around(text, within, floor, range.second).behind};
  stretch(figure.extent, around);
  if (around.behind && around.behind->bound == Bound::at_least) figure.interval.upper.reset();
  // "at least 40 to 45 men": no more is known of the upper end than that it may be so
  if (around.before && (around.before->bound == Bound::at_least || around.before->bound == Bound::more_than)) {
    figure.bound = around.before->bound;
    figure.interval.upper.reset();
  }
  // "no more than 30 or 40"; but "from up to 30 to 40" tells two bounds
  if (around.before && (around.before->bound == Bound::at_most || around.before->bound == Bound::less_than) &&
      !text.substr(0, around.before->span.begin).ends_with("from ")) {
    figure.bound = around.before->bound;
    figure.interval.lower.reset();
  }
  return figure;
}

// "one" with a hedge or a unit is a number, but for "at least one of them", which means a thing all the same.
bool is_pronoun(std::string_view text, Span within, std::size_t floor, const Term& term, const Figure& figure) {
  if (is_uncounted_one(text, term.span, within)) return true;
  if (figure.attributive || (!figure.unit.empty() && figure.kind != Kind::duration)) return false;
  const std::size_t next = skip_blanks(text, term.span.end, within.end);
  const bool of = next + 3 <= within.end && text.substr(next, 3) == "of ";
  const bool hedged = figure.bound != Bound::exact || hedge_before(text, floor, term.span.begin);
  if (of && figure.bound == Bound::at_least && is_one_struck(text, next, within.end)) return false;
  return (of || !hedged) && is_pronoun_one(text, term.span, within);
}

// Digits inside a word ("x86", "4x4", "SCP-173") or with stops between ("1.2.3") name something.
std::optional<Span> glued(std::string_view text, std::size_t at, std::size_t numeral_end, std::size_t unit_end,
                          Span within) {
  constexpr std::size_t longest = 64;
  std::size_t begin = at;
  const auto named = [&](char c) { return is_word_byte(c); };
  while (begin > within.begin && at - begin < longest && named(text[begin - 1])) --begin;
  bool is_glued = begin != at;
  if (!is_glued && begin >= within.begin + 2 && text[begin - 1] == '-' && is_word_byte(text[begin - 2])) {
    std::size_t head = begin - 1;
    while (head > within.begin && begin - head < longest && is_word_byte(text[head - 1])) --head;
    // A name begins with a capital; "mid-30" and "minus-130" do not.
    if (text[head] >= 'A' && text[head] <= 'Z') {
      begin = head;
      is_glued = true;
    }
  }
  std::size_t end = numeral_end;
  const bool followed = unit_end == numeral_end && end < within.end && is_word_byte(text[end]);
  const bool dotted = end + 1 < within.end && text[end] == '.' && is_digit(text[end + 1]);
  if (!is_glued && !followed && !dotted) return std::nullopt;
  while (end < within.end &&
         (is_word_byte(text[end]) || (text[end] == '.' && end + 1 < within.end && is_word_byte(text[end + 1]))))
    ++end;
  return Span{begin, end};
}

}  // namespace

std::vector<Figure> find_figures(std::string_view text, Span within, std::vector<Figure> room,
                                 std::span<const NumeralStart> starts) {
  std::vector<Figure> figures = std::move(room);
  figures.clear();
  within.end = std::min(within.end, text.size());
  std::size_t at = within.begin;
  const auto floor = [&] { return figures.empty() ? within.begin : std::max(within.begin, figures.back().span.end); };
  const bool plain = PlainWalk::on();
  if (plain) starts = {};
  const bool known = !starts.empty();
  const auto next = [&](std::size_t from) {
    if (plain) return next_outside_words(text, from, within);
    while (!starts.empty() && starts.front().end <= from) starts = starts.subspan(1);
    if (starts.empty()) return known ? within.end : next_start(text, from, within);
    return starts.front().at >= from ? starts.front().at : next_start(text, from, within);
  };
  const auto set_aside = [&](std::size_t numeral) {
    if (!starts.empty() && starts.front().at == numeral && starts.front().tried) return starts.front().aside;
    return parse_set_aside(text, numeral, within);
  };
  while ((at = next(at)) < within.end) {
    if (figures.capacity() == 0) figures.reserve(4);  // as many as most sentences with figures have
    // A currency glued to a number is one ("$A195", "€5"), whatever identifiers look like.
    const bool may_be_money =
        at > floor() && !is_digit(text[at - 1]) && text[at - 1] != '-' && blank_before(text, floor(), at) == 0;
    auto term = may_be_money ? parse_term(text, at, floor(), within) : std::nullopt;
    if (term && !term->has_currency) term.reset();
    if (const auto aside = term ? std::nullopt : set_aside(at); aside && aside->span.end > at) {
      if (aside->role == Role::date && text[aside->span.end - 1] == 's') {
        auto tens = parse_tens_of_degrees(text, at, within);
        // "from 32 dollars for two years to the mid 40s"
        for (std::size_t back = 1; !tens && back <= figures.size() && back <= 2; ++back)
          tens = parse_tens_of_price(text, at, within, figures[figures.size() - back]);
        if (tens) {
          at = tens->span.end;
          figures.push_back(std::move(*tens));
          continue;
        }
      }
      const Span span{std::max(aside->span.begin, floor()), aside->span.end};
      Figure figure = set_aside_figure(text, span, at, within, aside->role);
      at = span.end;
      if (figures.empty() || !join_ranks(text, within, figures.back(), figure)) figures.push_back(std::move(figure));
      continue;
    }
    if (!term) term = parse_term(text, at, floor(), within);
    if (!term) {
      if (plain && next_start(text, at, within) != at) {
        ++at;
        continue;
      }
      while (at < within.end && is_word_byte(text[at])) ++at;  // a word that only looked like a number
      if (at < within.end && !is_word_byte(text[at]) && next_start(text, at, within) == at) ++at;
      continue;
    }
    if (!term->spelled && !term->has_currency) {
      if (const auto name = glued(text, at, term->numeral_end, term->extent.end, {floor(), within.end})) {
        figures.push_back(set_aside_figure(text, *name, at, within, Role::identifier));
        at = name->end;
        continue;
      }
    }
    if (term->role != Role::assertion) {
      figures.push_back(set_aside_figure(text, term->span, at, within, term->role));
      at = term->span.end;
      continue;
    }
    if (take_base(text, figures, *term, within)) {
      figures.push_back(set_aside_figure(text, term->span, at, within, Role::base));
      at = term->span.end;
      continue;
    }
    const auto range = parse_range(text, *term, {floor(), within.end}, within);
    const bool is_range = range && !range->change;
    Figure figure = is_range ? range_figure(text, within, floor(), *range)
                             : single_figure(text, within, floor(), range ? range->first : *term);
    if (!is_range && term->is_one && is_pronoun(text, within, floor(), *term, figure)) figure.role = Role::pronoun;
    // what the unit holds is no figure of its own: "5ft 9in", "$3 per 100 pages"
    at = std::max({at + 1, figure.span.end, is_range ? 0 : figure.extent.end});
    if (figures.empty() || !join_bounds(text, figures.back(), figure)) {
      if (!figures.empty()) inherit_hedge(text, figures.back(), figure);
      share_unit(text, within, figures, figure);
      share_currency(text, within, figures, figure, term->multiplier);
      if (!is_range) share_magnitude(text, figures, figure, term->multiplier);
      figures.push_back(std::move(figure));
    }
  }
  return figures;
}

}  // namespace grammar
}  // namespace figcheck
