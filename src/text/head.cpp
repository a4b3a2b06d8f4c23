#include "text/head.hpp"

#include <algorithm>
#include <optional>

#include "grammar/calendar.hpp"
#include "text/abbreviation.hpp"
#include "text/dateline.hpp"
#include "text/line_wrap.hpp"
#include "text/outlet.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_title = 200;
constexpr int lines_before_title = 4;

Span trimmed(std::string_view text, Span span) {
  while (!span.empty() && (text[span.begin] == ' ' || text[span.begin] == '\t')) ++span.begin;
  while (!span.empty() && (text[span.end - 1] == ' ' || text[span.end - 1] == '\r' || text[span.end - 1] == '\t'))
    --span.end;
  return span;
}

/// Without the marks that set a headline off from a date, and without a Markdown heading's sign.
std::string bare_title(std::string_view title) {
  while (!title.empty() && std::string_view("# \t").find(title.front()) != std::string_view::npos)
    title.remove_prefix(1);
  while (!title.empty() && std::string_view(" ,|-:;(\t").find(title.back()) != std::string_view::npos)
    title.remove_suffix(1);
  if (title.ends_with(" on")) title.remove_suffix(3);
  return std::string(title);
}

/// Whether a sentence ends inside: then it is no headline alone.
bool holds_sentence_end(std::string_view text) {
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    if (abbreviation_before(text, 0, at) == Abbreviation::none) return true;
  }
  return text.ends_with('.');
}

bool is_byline(std::string_view line) { return line.starts_with("By ") || line.starts_with("BY "); }

bool is_headline(std::string_view line) {
  return !line.empty() && line.size() <= longest_title &&
         std::string_view(".,;:").find(line.back()) == std::string_view::npos && !is_byline(line) &&
         first_invalid(line) == line.size();
}

std::string title_of(std::string_view text, const Dateline& dateline) {
  std::size_t at = text.starts_with("\uFEFF") ? 3 : 0;
  for (int lines = 0; lines < lines_before_title && at < std::min(text.size(), head_size);) {
    const std::size_t feed = std::min(text.find('\n', at), text.size());
    Span line = trimmed(text, {at, feed});
    const std::size_t begin = at;
    at = feed + 1;
    if (line.empty()) continue;
    ++lines;
    const bool dated = !dateline.span.empty() && dateline.span.begin >= line.begin && dateline.span.begin < line.end;
    if (dated && dateline.span.begin > line.begin) {
      const std::string_view before = slice(text, {line.begin, dateline.span.begin});
      return dateline.agency.empty() && before.size() <= longest_title && !holds_sentence_end(before)
                 ? bare_title(before)
                 : std::string();
    }
    if (dated) line = trimmed(text, {std::min(dateline.span.end, line.end), line.end});
    if (line.empty() || is_byline(slice(text, line))) continue;
    const bool more = text.find_first_not_of(" \t\r\n", feed) != std::string_view::npos;
    if (!more || !is_headline(slice(text, line)) || LineWrap(text).is_wrap(begin, feed)) return {};
    return bare_title(slice(text, line));
  }
  return {};
}

/// Whether a weekday behind the word is that of what is told: "on Tuesday", "said Tuesday", "died Tuesday".
bool tells_this_day(std::string_view word) {
  return word == "on" || word == "said" || word == "told" || word.ends_with("ed");
}

/// The first weekday that a dateline or what follows it names: agencies name their own ("Nov. 11 (Harbour Press) - A
/// bus fell on Tuesday …").
std::optional<int> own_weekday(std::string_view text, const Span& dateline) {
  constexpr std::size_t reach = 400, longest_abbreviation = 5;  // "Thurs"
  const std::string_view opening = text.substr(0, std::min(text.size(), dateline.end + reach));
  std::string_view before;
  bool planned = false;
  for (std::size_t at = dateline.begin; at < opening.size();) {
    std::size_t end = at;
    while (end < opening.size() && is_ascii_letter(opening[end])) ++end;
    if (end == at) {
      planned = planned && opening[at] != '.' && opening[at] != '\n';
      ++at;
      continue;
    }
    const std::string_view word = opening.substr(at, end - at);
    const grammar::CalendarName day = grammar::weekday_at(word, 0, word.size());
    // outside of the dateline "Sun" may be a paper, and a day that a plan is for is another
    const bool inside = at < dateline.end;
    const bool whole = word.size() > longest_abbreviation || inside;
    if (day.end == word.size() && whole && (inside || (tells_this_day(before) && !planned))) return day.number;
    planned = planned || word == "will" || word == "due" || word == "scheduled" || word == "expected";
    before = word;
    at = end;
  }
  return std::nullopt;
}

/// A dateline's day; in an untold year where the text gives none.
Date day_of(std::string_view text, const Dateline& dateline) {
  const Date& date = dateline.date;
  if (date.year != 0) return date;
  if (date.month == 0 || date.day == 0) return {};
  return in_untold_year(date.month, date.day, own_weekday(text, dateline.span));
}

}  // namespace

Head read_head(std::string_view text) {
  const std::string_view head = head_of(text);
  const Dateline dateline = find_dateline(text);
  Head found;
  found.title = title_of(text, dateline);
  found.published = day_of(head, dateline);
  if (found.published.day != 0) found.time = dateline.time;
  found.outlet = !dateline.agency.empty() ? std::string(dateline.agency) : std::string(agency_of_dateline(head));
  if (found.outlet.empty()) found.outlet = outlet_of_byline(head);
  return found;
}

void supply_time(Document& document, const Head& head) {
  if (document.time || !head.time || head.published != document.published) return;
  document.time = head.time;
  document.time_of_text = true;
}

}  // namespace figcheck::text
