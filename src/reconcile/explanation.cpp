#include "reconcile/explanation.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

#include "grammar/day_name.hpp"

namespace figcheck::reconcile {
namespace {

/// How many of the figures against are named one by one.
constexpr std::size_t named_at_most = 3;

std::string digits(double value, int decimals) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
  std::string text = buffer;
  if (text.find('.') != std::string::npos) {
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

std::string range_words(const Interval& range) {
  if (range.lower && range.upper) {
    const std::string low = written(*range.lower), high = written(*range.upper);
    return low == high ? low : low + " to " + high;
  }
  if (range.lower) return "at least " + written(*range.lower);
  if (range.upper) return "at most " + written(*range.upper);
  return "any value";
}

/// "42 (the governor in Daily Name, 3 May 2021)"
std::string who_says(const Claims& claims, const Claim& c) {
  std::string text = c.said->figure + " (";
  if (!c.said->source.empty()) text += c.said->source + ", ";
  text += article_name(*claims.readings[c.story]);
  if (c.day) text += ", " + day_name(*c.day);
  return text + ')';
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

/// "3 origins in 5 articles", and only where copies make it worth saying.
std::string witnesses(std::size_t articles, std::size_t origins) {
  if (origins == articles) return plural(articles, "article", "articles");
  return plural(origins, "origin", "origins") + " in " + plural(articles, "article", "articles");
}

std::string times(double ratio) {
  return ratio >= 10 ? digits(ratio, 0) : ratio >= 2 ? digits(ratio, 1) : digits(ratio, 2);
}

/// What had been said before.
std::string revision(const Claims& claims, const std::vector<std::uint32_t>& members) {
  const auto before =
      std::find_if(members.begin(), members.end(), [&](std::uint32_t i) { return claims.list[i].said->superseded; });
  return "An earlier statement put it at " + claims.list[*before].said->figure + ", and has been revised.";
}

std::string change(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
                   const Display& display) {
  const Claim* from = nullptr;
  const Claim* to = nullptr;
  double first = 0, last = 0;
  for (std::size_t m = 0; m < members.size(); ++m) {  // members are in order of day
    const Claim& c = claims.list[members[m]];
    if (!judgement.counted[m] || !c.day) continue;
    const Interval& fit = judgement.fitted[m];
    const std::optional<double> value = c.base == judgement.base && c.value ? c.value
                                        : fit.lower                         ? fit.lower
                                                                            : fit.upper;
    if (!value) continue;
    if (!from) {
      from = &c;
      first = *value;
    }
    to = &c;
    last = *value;
  }
  const bool one_day = !from || !to || from == to || *from->day == *to->day;
  if (judgement.revised && one_day) return revision(claims, members);
  if (!from || !to || from == to) return "The figures follow time.";
  if (*from->day == *to->day)
    return (first == last || from->told != to->told ? ""
                                                    : "From " + from->said->figure + " to " + to->said->figure +
                                                          " in the course of " + day_name(*to->day) + ". ") +
           std::string("The figures follow time.");
  const auto days = static_cast<double>(*to->day - *from->day);
  const double rate = (display.shown(last) - display.shown(first)) / days;
  std::string text = "From " + from->said->figure + " on " + day_name(*from->day) + " to " + to->said->figure + " on " +
                     day_name(*to->day);
  if (rate != 0 && std::isfinite(rate))
    text += ": " + std::string(rate > 0 ? "+" : "-") + written(std::abs(rate)) + " a day";
  return text + ". The figures follow time.";
}

std::string against(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
                    const Display& display) {
  std::size_t fit = 0, all = 0;
  std::vector<std::size_t> odd;
  for (std::size_t m = 0; m < members.size(); ++m) {
    if (!judgement.counted[m]) continue;
    ++all;
    if (judgement.agrees[m]) {
      ++fit;
    } else {
      odd.push_back(m);
    }
  }
  std::string text = std::to_string(fit) + " of " + plural(all, "figure fits ", "figures fit ") +
                     range_words(display.shown(judgement.range)) + "; against it: ";
  // The same words of the same origin are named once.
  std::set<std::string> named;
  double widest = 1;
  for (const std::size_t m : odd) {
    const std::string says = who_says(claims, claims.list[members[m]]);
    if (named.size() < named_at_most && named.insert(says).second) text += (named.size() > 1 ? ", " : "") + says;
    const Interval& interval = judgement.fitted[m];
    if (judgement.range.upper && interval.lower && *judgement.range.upper > 0)
      widest = std::max(widest, *interval.lower / *judgement.range.upper);
    if (judgement.range.lower && interval.upper && *interval.upper > 0)
      widest = std::max(widest, *judgement.range.lower / *interval.upper);
  }
  if (odd.size() > named.size()) text += " and " + std::to_string(odd.size() - named.size()) + " more";
  if (widest > 1.005 && std::isfinite(widest)) text += ", up to " + times(widest) + " times apart";
  text += '.';
  if (judgement.falls) text += " A count that only grows would have to fall: a revision downward, or an error.";
  return text;
}

}  // namespace

std::string day_name(std::int64_t day) { return figcheck::day_name(date_of_day_number(day)); }

std::string article_name(const extract::Reading& reading) {
  if (!reading.outlet.empty()) return reading.outlet;
  const std::size_t slash = reading.doc.find_last_of('/');
  return slash == std::string::npos || slash + 1 == reading.doc.size() ? reading.doc : reading.doc.substr(slash + 1);
}

std::string written(double value) {
  if (!std::isfinite(value)) return value > 0 ? "infinity" : value < 0 ? "-infinity" : "not a number";
  const double size = std::abs(value);
  struct Magnitude {
    double from;
    std::string_view name;
  };
  for (const auto& [from, name] :
       {Magnitude{1e12, " trillion"}, Magnitude{1e9, " billion"}, Magnitude{1e6, " million"}}) {
    if (size >= from && size < 1e15) return digits(value / from, size / from < 10 ? 3 : 2) + std::string(name);
  }
  if (size >= 1e15) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.4g", value);
    return buffer;
  }
  std::string text = digits(value, size >= 1000 ? 0 : size >= 1 ? 2 : 4);
  const std::size_t point = std::min(text.find('.'), text.size());
  for (std::size_t at = point; at > 3 + (value < 0 ? 1U : 0U); at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

double Display::shown(double value) const {
  if (kind == Kind::ratio) return value / 100;
  if (kind == Kind::measure || kind == Kind::duration) return convert_value(value, base, unit).value_or(value);
  if (kind == Kind::age && unit != "year") return convert_value(value, "year", unit).value_or(value);
  return value;
}

Interval Display::shown(const Interval& interval) const {
  Interval out;
  if (interval.lower) out.lower = shown(*interval.lower);
  if (interval.upper) out.upper = shown(*interval.upper);
  if (out.lower && out.upper && *out.lower > *out.upper) std::swap(out.lower, out.upper);
  return out;
}

Display display_of(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement) {
  std::map<std::string, int> count;
  for (const std::uint32_t i : members) {
    const Claim& c = claims.list[i];
    if (c.base == judgement.base) ++count[claims.words.word(c.unit)];
  }
  Display display;
  display.base = claims.words.word(judgement.base);
  display.unit = std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) {
                   return a.second < b.second;
                 })->first;
  for (const std::uint32_t i : members) {
    const Claim& c = claims.list[i];
    if (c.base == judgement.base && claims.words.word(c.unit) == display.unit) {
      display.kind = c.kind;
      break;
    }
  }
  return display;
}

std::string explain(const Claims& claims, const std::vector<std::uint32_t>& members, const Judgement& judgement,
                    const Display& display, const std::vector<std::uint32_t>& origin) {
  std::set<std::uint32_t> articles, from;
  std::size_t figures = 0;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const Claim& c = claims.list[members[m]];
    articles.insert(c.story);
    from.insert(origin[c.story]);
    figures += judgement.counted[m];
  }
  const std::string seen = witnesses(articles.size(), from.size());
  if (figures == 0) return "The text denies it, or puts it as a possibility.";
  const std::string range = range_words(display.shown(judgement.range));
  switch (judgement.verdict) {
    case Verdict::single:
      return members.size() == 1
                 ? "One figure."
                 : plural(figures, "figure", "figures") + " in one article, which agree on " + range + '.';
    case Verdict::consistent:
      return "All " + plural(figures, "figure", "figures") + " in " + seen + " agree on " + range + '.';
    case Verdict::in_range:
      return plural(figures, "figure", "figures") + " in " + seen + " differ, but " + range +
             " satisfies all of them as worded.";
    case Verdict::changing:
      return change(claims, members, judgement, display) + ' ' + plural(figures, "figure", "figures") + " in " + seen +
             '.';
    case Verdict::conflicting:
      break;
  }
  return against(claims, members, judgement, display) +
         (from.size() < articles.size() ? " They come from " + seen + '.' : "");
}

}  // namespace figcheck::reconcile
