#include "text/stamp.hpp"

#include <algorithm>
#include <array>

#include "text/clock_time.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

struct Label {
  std::string_view words;
  StampLabel says;
};

using enum StampLabel;

constexpr auto labels = std::to_array<Label>({
#define LABEL(words, says) {words, says},
#include "text/stamp_labels.def"
#undef LABEL
});

char lower(char c) { return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

bool starts_with_words(std::string_view text, std::size_t at, std::string_view words) {
  if (text.size() - at < words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (lower(text[at + i]) != words[i]) return false;
  }
  return !is_ascii_letter(at_or_nul(text, at + words.size()));
}

/// Blanks, marks and small words that stand between the parts of a stamp: ", ", " | ", " - - ", " @ ", " at ", " on ".
std::size_t separator_end(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> marks = {",", ";", "|", "@", "-", "\u2013", "\u2014", "\u00B7", "\u2022"};
  for (int parts = 0; parts < 4; ++parts) {
    at = skip_blanks(text, at);
    const auto mark = std::find_if(marks.begin(), marks.end(),
                                   [&](std::string_view sign) { return text.substr(at, sign.size()) == sign; });
    if (mark != marks.end()) {
      at += mark->size();
    } else if ((starts_with_words(text, at, "at") || starts_with_words(text, at, "on"))) {
      at += 2;
    } else {
      break;
    }
  }
  return skip_blanks(text, at);
}

struct LabelMatch {
  std::size_t end;
  StampLabel says;
  bool firm;
};

std::optional<LabelMatch> parse_label(std::string_view text, std::size_t at) {
  for (const Label& label : labels) {
    if (!starts_with_words(text, at, label.words)) continue;
    const std::size_t end = at + label.words.size();
    const std::size_t behind = starts_with_words(text, skip_blanks(text, end), "on") ? skip_blanks(text, end) + 2 : end;
    const std::size_t colon = skip_blanks(text, behind);
    const bool firm = at_or_nul(text, colon) == ':';
    return LabelMatch{firm ? colon + 1 : end, label.says, firm};
  }
  return std::nullopt;
}

/// "02.29.12", in the one order of day and month that is possible; where both are, nothing.
std::optional<grammar::DateMatch> parse_short_dotted_date(std::string_view text, std::size_t at) {
  int parts[3] = {};
  std::size_t end = at;
  for (int i = 0; i < 3; ++i) {
    if (i > 0 && at_or_nul(text, end++) != '.') return std::nullopt;
    const std::size_t begin = end;
    while (end < text.size() && end - begin < 3 && is_ascii_digit(text[end]))
      parts[i] = 10 * parts[i] + (text[end++] - '0');
    if (end == begin || end - begin > 2 || (i == 2 && end - begin != 2)) return std::nullopt;
  }
  if (end < text.size() &&
      (is_ascii_letter(text[end]) || (text[end] == '.' && is_ascii_digit(at_or_nul(text, end + 1)))))
    return std::nullopt;
  if ((parts[0] > 12) == (parts[1] > 12)) return std::nullopt;
  if (parts[0] > 12) std::swap(parts[0], parts[1]);
  const int year = parts[2] + (parts[2] < 69 ? 2000 : 1900);  // POSIX strptime's %y
  const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(parts[0]),
                  static_cast<std::uint8_t>(parts[1])};
  if (!date_from_iso(to_iso(date))) return std::nullopt;
  return grammar::DateMatch{{at, end}, date};
}

std::optional<grammar::DateMatch> parse_any_date(std::string_view text, std::size_t at) {
  // The grammar takes "05.02.12" month first, which is enough to know it for a date; when it was takes more than that.
  const bool short_dotted =
      at_or_nul(text, at + 2) == '.' && at_or_nul(text, at + 5) == '.' && !is_ascii_digit(at_or_nul(text, at + 8));
  if (short_dotted) return parse_short_dotted_date(text, at);
  if (auto match = grammar::parse_date(text, at)) return match;
  return parse_short_dotted_date(text, at);
}

/// The first three letters of months, weekdays and labels.
constexpr auto openings =
    std::to_array<std::string_view>({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                                     "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "dat", "fir", "ori",
                                     "pub", "pos", "iss", "fil", "cre", "rel", "upl", "las", "upd", "mod", "rev"});

/// For each two letters that begin one of the openings, a bit for each third: bit n for the n-th letter.
constexpr std::array<std::uint32_t, 32 * 32> third_letters = [] {
  std::array<std::uint32_t, 32 * 32> table{};
  for (const std::string_view opening : openings)
    table[static_cast<std::size_t>(opening[0] & 31) * 32 + static_cast<std::size_t>(opening[1] & 31)] |=
        std::uint32_t{1} << (opening[2] & 31);
  return table;
}();

/// Whether a word begins with one of the openings.
bool opens_as_listed(std::string_view text, std::size_t at) {
  if (text.size() - at < 3 || !is_ascii_letter(text[at])) return false;
  const std::uint32_t thirds =
      third_letters[static_cast<std::size_t>(text[at] & 31) * 32 + static_cast<std::size_t>(text[at + 1] & 31)];
  return (thirds >> (text[at + 2] & 31) & 1U) != 0 && is_ascii_letter(text[at + 1]) && is_ascii_letter(text[at + 2]);
}

/// Whether digits go on as a date or a clock time does: most numbers do not, by what stands right behind them.
bool may_go_on_as_stamp(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 4;  // a year, or "1652 GMT"
  std::size_t end = at;
  while (end < text.size() && end - at <= longest && is_ascii_digit(text[end])) ++end;
  if (end - at == 3 || end - at > longest || end == text.size()) return false;
  if (text[end] == '.') return is_ascii_digit(at_or_nul(text, end + 1));
  const std::size_t next = skip_blanks(text, end);
  if (next == text.size()) return false;
  const char lead = text[next];
  // the marks of dates and times, the first byte of a dash, and a line feed, which is a blank within a date
  if (lead == ':' || lead == '-' || lead == '/' || lead == '\n' || static_cast<std::uint8_t>(lead) == 0xE2) return true;
  if (!is_ascii_letter(lead)) return false;
  if (next == end || end - at == longest || is_ascii_upper(lead) || opens_as_listed(text, next)) return true;
  const char second = lower(at_or_nul(text, next + 1));
  return ((lead == 'a' || lead == 'p') && (second == 'm' || second == '.')) || (lead == 'o' && second == 'f');
}

}  // namespace

bool may_begin_stamp(std::string_view text, std::size_t at) {
  return is_ascii_digit(text[at]) ? may_go_on_as_stamp(text, at) : opens_as_listed(text, at);
}

std::optional<Stamp> parse_stamp(std::string_view text, std::size_t at) {
  if (at >= text.size() || !may_begin_stamp(text, at)) return std::nullopt;
  Stamp stamp;
  std::size_t p = at;
  if (const auto label = is_ascii_digit(text[at]) ? std::nullopt : parse_label(text, at)) {
    stamp.label = label->says;
    stamp.firm = label->firm;
    p = separator_end(text, label->end);
    if (p == label->end && !label->firm) return std::nullopt;
  }
  std::optional<ClockTime> clock;
  if (at_or_nul(text, p) != '(') clock = parse_clock_time(text, p);
  if (clock) p = separator_end(text, clock->end);
  const auto date = parse_any_date(text, p);
  if (!date) return std::nullopt;
  stamp.date = date->date;
  std::size_t end = date->span.end;
  if (!clock) {
    std::size_t next = separator_end(text, end);
    if (const auto label = parse_label(text, next)) next = separator_end(text, label->end);
    clock = parse_clock_time(text, next);
    if (clock) end = clock->end;
  }
  stamp.timed = clock.has_value();
  if (clock) stamp.time = clock->on(stamp.date);
  stamp.span = {at, end};
  return stamp;
}

}  // namespace figcheck::text
