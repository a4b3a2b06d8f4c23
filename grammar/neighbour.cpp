#include "grammar/neighbour.hpp"

#include <cmath>

#include "grammar/bound.hpp"
#include "grammar/place.hpp"
#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

bool bounds_below(const Figure& figure) { return figure.bound == Bound::at_least || figure.bound == Bound::more_than; }
bool bounds_above(const Figure& figure) { return figure.bound == Bound::at_most || figure.bound == Bound::less_than; }

/// Whether the figure is what something changed from: "from 188 pounds", "from about 5%".
bool says_from(std::string_view text, Span within, const Figure& figure) {
  return same_word(text.substr(figure.extent.begin, 5), "from ") ||
         same_word(slice(text, word_before(text, within.begin, figure.extent.begin)), "from");
}

}  // namespace

bool join_bounds(std::string_view text, Figure& first, const Figure& second) {
  if (first.role != Role::assertion || !first.value || !second.value || first.extent.end > second.extent.begin)
    return false;
  const bool rises = bounds_below(first) && bounds_above(second) && *first.value < *second.value;
  const bool falls = bounds_above(first) && bounds_below(second) && *first.value > *second.value;
  if (!rises && !falls) return false;
  std::size_t at = skip_blanks(text, first.extent.end, second.extent.begin);
  const std::string_view between = text.substr(at, second.extent.begin - at);
  bool joined = false;
  for (std::string_view word : {"and ", "but ", ", but ", ", and ", ", "}) joined = joined || between == word;
  if (!joined) return false;
  const double lower = rises ? *first.value : *second.value;
  const double upper = rises ? *second.value : *first.value;
  const std::size_t begin = first.span.begin;
  const std::size_t extent_begin = first.extent.begin;
  first = second;
  first.span.begin = begin;
  first.extent.begin = extent_begin;
  first.value.reset();
  first.bound = Bound::range;
  first.interval = {lower, upper};
  return true;
}

void inherit_hedge(std::string_view text, const Figure& previous, Figure& figure) {
  if (previous.role != Role::assertion || figure.role != Role::assertion) return;
  const std::size_t at = skip_blanks(text, previous.extent.end, figure.extent.begin);
  if (at + 1 != figure.extent.begin && skip_blanks(text, at + 1, figure.extent.begin) != figure.extent.begin) return;
  if (text[at] != '(' && text[at] != '[') return;
  figure.parenthetical = true;
  const bool restates = figure.kind == previous.kind && (figure.kind == Kind::measure || figure.kind == Kind::money) &&
                        figure.unit != previous.unit;
  if (!restates || figure.bound != Bound::exact || !figure.value || !previous.value) return;
  if (previous.bound == Bound::exact || previous.bound == Bound::range) return;
  figure.bound = previous.bound;
  figure.interval = interval_of(figure.bound, *figure.value);
}

void share_unit(std::string_view text, Span within, std::vector<Figure>& figures, Figure& figure) {
  if (figures.empty() || figure.role != Role::assertion) return;
  const auto joined = [&](const Figure& first, const Figure& second) {
    if (first.role != Role::assertion || first.extent.end > second.extent.begin) return false;
    const std::string_view between = text.substr(first.extent.end, second.extent.begin - first.extent.end);
    return between == " and " || between == " or " || between == ", " || between == ", and " || between == ", or ";
  };
  // "2,560 x 1,440 pixels", "30 by 40 metres"
  const auto crossed = [&](const Figure& first, const Figure& second) {
    if (first.role != Role::assertion || first.extent.end > second.extent.begin) return false;
    const std::string_view between = text.substr(first.extent.end, second.extent.begin - first.extent.end);
    return between == " x " || between == " \xC3\x97 " || between == "\xC3\x97" || between == " by ";
  };
  // "by 45 to 41 per cent", "led 52-48 percent": shares that fall are no range
  const auto outvotes = [&](const Figure& first, const Figure& second) {
    if (second.kind != Kind::percent || first.role != Role::assertion || !first.value || !second.value ||
        first.extent.end > second.extent.begin || *first.value <= *second.value || *first.value > 100)
      return false;
    const std::string_view between = text.substr(first.extent.end, second.extent.begin - first.extent.end);
    return between == " to " || between == "-" || between == "\xE2\x80\x93";
  };
  Figure& previous = figures.back();
  if (previous.kind == Kind::age && previous.extent.end == previous.span.end && figure.kind == Kind::count &&
      figure.unit.empty() && figure.value && *figure.value < 120 && joined(previous, figure)) {
    const std::string_view rest = text.substr(figure.extent.end, within.end - figure.extent.end);
    // "aged 3, 7 and 12 were": behind the word for it, whatever counts nothing closes the list
    bool cued = false;
    for (std::size_t k = figures.size(); k > 0 && figures[k - 1].kind == Kind::age && !cued; --k) {
      cued = figures[k - 1].extent.begin < figures[k - 1].span.begin;
      if (k < 2 || !joined(figures[k - 2], figures[k - 1])) break;
    }
    const bool counts = looks_plural(slice(text, word_behind(text, figure.span.end, within.end)));
    const bool closes = (cued && !counts) || rest.starts_with(",") || rest.starts_with(")") ||
                        ((rest.starts_with(" and ") || rest.starts_with(" or ")) && rest.size() > 5 &&
                         is_digit(rest[rest.find(' ', 1) + 1]));
    if (closes) {
      figure.kind = Kind::age;
      figure.unit = previous.unit;
    }
    return;
  }
  if (previous.kind == Kind::measure && previous.extent.end == previous.span.end && figure.kind == Kind::count &&
      figure.unit.empty() && figure.extent == figure.span && joined(previous, figure) &&
      (figure.extent.end == within.end || text[figure.extent.end] == ',')) {
    figure.kind = Kind::measure;  // "measuring 5.6 and 5.4, they"
    figure.unit = previous.unit;
    return;
  }
  // "294 metres long and 32 wide"
  if (figure.kind == Kind::count && figure.unit.empty() && previous.role == Role::assertion &&
      previous.kind == Kind::measure && previous.extent.end < figure.extent.begin) {
    const Span first = word_behind(text, previous.extent.end, within.end);
    const bool both =
        is_dimension(slice(text, first)) && is_dimension(slice(text, word_behind(text, figure.extent.end, within.end)));
    const std::string_view between =
        both ? text.substr(first.end, figure.extent.begin - first.end) : std::string_view();
    if (both && (between == " and " || between == ", " || between == " by " || between == ", and ")) {
      figure.kind = previous.kind;
      figure.unit = previous.unit;
      return;
    }
  }
  if (figure.kind == Kind::count && figure.unit.empty() && previous.role == Role::assertion &&
      previous.kind != Kind::count && previous.kind != Kind::age && previous.extent.end < figure.extent.begin &&
      text.substr(previous.extent.end, figure.extent.begin - previous.extent.end) == " to ") {
    // "rose 6% to 4.18": what it rose to is of another unit than a share
    const bool from = says_from(text, within, previous);
    if (previous.kind == Kind::percent && !from) return;
    // "gave $5,000 to 40 families": it is given, and has not become anything
    const bool closes = figure.extent.end >= within.end ||
                        std::string_view(".,;:)").find(text[figure.extent.end]) != std::string_view::npos;
    if (!from && !closes) return;
    figure.kind = previous.kind;  // "from 90 pounds to 85"
    figure.unit = previous.unit;
    figure.per = previous.per;
    return;
  }
  // "turnout was 71%, three points higher": of a share they are percentage points
  if (figure.kind == Kind::count && figure.unit.empty() && previous.role == Role::assertion &&
      previous.kind == Kind::percent && figure.extent.begin - previous.extent.end <= 2) {
    const Span word = word_behind(text, figure.extent.end, within.end);
    if (same_word(slice(text, word), "points") || same_word(slice(text, word), "point")) {
      figure.kind = Kind::percent;
      figure.unit = "percentage point";
      figure.extent.end = word.end;
      return;
    }
  }
  const bool lends = (figure.kind == Kind::measure || figure.kind == Kind::percent || figure.kind == Kind::duration) &&
                     !figure.unit.empty();
  if (!lends) return;
  const Figure* next = &figure;
  for (auto it = figures.rbegin(); it != figures.rend(); ++it) {
    if (it->kind != Kind::count || !it->unit.empty() || it->extent.end != it->span.end ||
        !(outvotes(*it, *next) || joined(*it, *next) || (figure.kind == Kind::measure && crossed(*it, *next))))
      break;
    // "gained 12, or 0.3 percent": the same in another unit, unless it closes a list: "5, 6, or 7 percent"
    const auto before = it + 1;
    if (next == &figure && text.substr(it->extent.end, 5) == ", or " &&
        (before == figures.rend() || !joined(*before, *it)))
      break;
    it->kind = figure.kind;
    it->unit = figure.unit;
    it->per = figure.per;
    next = &*it;
  }
}

void share_magnitude(std::string_view text, std::vector<Figure>& figures, const Figure& figure, double scale) {
  if (figures.empty() || scale < 1000 || figure.kind != Kind::money || !figure.value) return;
  Figure& previous = figures.back();
  if (previous.role != Role::assertion || previous.kind != Kind::money || previous.unit != figure.unit ||
      !previous.value || previous.extent.end > figure.extent.begin || previous.span.end != previous.extent.end)
    return;
  const std::string_view between = text.substr(previous.extent.end, figure.extent.begin - previous.extent.end);
  if (between != " and " && between != " or " && between != ", " && between != "/") return;
  const double leading = *figure.value / scale;
  if (*previous.value * 10 <= leading || leading * 10 <= *previous.value || *previous.value >= 1000) return;
  previous.value = *previous.value * scale;
  previous.rounding *= scale;
  previous.interval = interval_of(previous.bound, *previous.value);
}

void share_currency(std::string_view text, Span within, const std::vector<Figure>& figures, Figure& figure,
                    double scale) {
  if (figures.empty() || figure.role != Role::assertion || figure.kind != Kind::count || !figure.unit.empty()) return;
  const Figure& previous = figures.back();
  // "1.33 pounds, down from 1.44"
  if (previous.role == Role::assertion && previous.kind != Kind::count && previous.kind != Kind::age &&
      previous.kind != Kind::ratio && previous.extent.end <= figure.extent.begin) {
    const std::string_view led = text.substr(previous.extent.end, figure.span.begin - previous.extent.end);
    const bool changed = led == ", down from " || led == ", up from " || led == " (up from " || led == " (down from ";
    if (changed && !looks_plural(slice(text, word_behind(text, figure.span.end, within.end)))) {
      figure.kind = previous.kind;
      figure.unit = previous.unit;
      figure.per = previous.per;
      return;
    }
  }
  if (scale < 1000) return;
  if (previous.role != Role::assertion || previous.kind != Kind::money || !previous.value || !figure.value ||
      previous.extent.end > figure.extent.begin || std::fabs(*previous.value) < 1000)
    return;
  if (looks_plural(slice(text, word_behind(text, figure.span.end, within.end)))) return;
  const std::string_view between = text.substr(previous.extent.end, figure.extent.begin - previous.extent.end);
  for (const std::string_view joint :
       {" from ", ", up from ", ", down from ", " plus ", " and ", " against ", ", against ", " versus ",
        ", compared with ", " compared with ", ", compared to ", " compared to "}) {
    if (between != joint) continue;
    figure.kind = previous.kind;
    figure.unit = previous.unit;
    return;
  }
}

bool take_base(std::string_view text, std::vector<Figure>& figures, const Term& term, Span within) {
  if (figures.empty() || term.kind != Kind::count || term.value < 10 || std::fmod(term.value, 10) != 0) return false;
  Figure& rate = figures.back();
  constexpr std::size_t farthest = 48;  // a few words of what is counted
  if (rate.role != Role::assertion || term.span.begin < rate.extent.end || term.span.begin - rate.extent.end > farthest)
    return false;
  const std::string_view between = text.substr(rate.extent.end, term.span.begin - rate.extent.end);
  if (between.find_first_of(",;:.()") != std::string_view::npos) return false;
  const bool per = between.ends_with(" per ") || between.ends_with(" for every ") || between.ends_with(" in every ") ||
                   between.ends_with(" out of every ");
  if (!per) return false;
  const std::size_t noun = skip_blanks(text, term.span.end, within.end);
  std::size_t end = noun;
  while (end < within.end && is_ascii_letter(text[end])) ++end;
  rate.per = std::string(text.substr(term.span.begin, (end > noun ? end : term.span.end) - term.span.begin));
  return true;
}

bool join_ranks(std::string_view text, Span within, Figure& first, const Figure& second) {
  if (first.role != Role::ordinal || second.role != Role::ordinal || !first.value || !second.value) return false;
  if (first.span.end > second.span.begin || *first.value >= *second.value) return false;
  const auto before_article = [&](std::size_t floor, std::size_t at) {
    const std::size_t article = skip_blanks_back(text, floor, at);
    return article >= floor + 3 && slice(text, {article - 3, article}) == "the" ? article - 3 : article;
  };
  const std::size_t opened = before_article(within.begin, first.span.begin);
  const std::string_view joint = slice(text, {first.span.end, before_article(first.span.end, second.span.begin)});
  const Span word = word_before(text, within.begin, opened);
  std::size_t begin = word.begin;
  if (!(same_word(slice(text, word), "between") && joint == " and ")) {
    const auto above = hedge_before(text, within.begin, opened);
    const auto below = hedge_before(text, first.span.end, before_article(first.span.end, second.span.begin));
    if (!above || !below || above->bound != Bound::more_than || below->bound != Bound::less_than) return false;
    const std::string_view conjunction = slice(text, {first.span.end, below->span.begin});
    if (conjunction != " but " && conjunction != " and ") return false;
    begin = above->span.begin;
  }
  first.interval = {first.value, second.value};
  first.value.reset();
  first.span = first.extent = {begin, second.span.end};
  return true;
}

}  // namespace figcheck::grammar
