#include "text/dateline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "grammar/byte_search.hpp"
#include "grammar/nearest_year.hpp"
#include "text/abbreviation.hpp"
#include "text/date_order.hpp"
#include "text/outlet.hpp"
#include "text/stamp.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

/// A stamp without a clock time counts between headline and text only so far down: further on it is more likely part of
/// the story.
constexpr std::size_t plain_stamp_reach = 1000;
constexpr std::size_t longest_stamp_line = 120;
constexpr std::size_t longest_place = 50;
constexpr std::size_t longest_before_digit = 48;  // "Originally published on: Wednesday, September "
// Newspapers begin with the Relation of 1605; a date far ahead is none.
constexpr int first_year = 1605;
constexpr int last_year = 2100;

/// Words after which a date belongs to a sentence.
constexpr auto binding_words = std::to_array<std::string_view>(
    {"a",       "an",     "the",    "of",    "in",     "at",        "by",       "since",     "until", "till",
     "from",    "to",     "before", "after", "around", "about",     "between",  "and",       "or",    "for",
     "through", "during", "dated",  "ended", "ending", "beginning", "starting", "effective", "born",  "died",
     "early",   "late",   "mid",    "than",  "this",   "last",      "next",     "per",       "as",    "that",
     "is",      "was",    "were",   "be",    "has",    "have",      "had",      "with",      "into",  "within",
     "every",   "his",    "her",    "its",   "their",  "our"});

enum class Rank : std::uint8_t { none, updated, plain, alone, published };

constexpr std::array<bool, 256> ascii_letters = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = table[c - 'A' + 'a'] = true;
  return table;
}();

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

bool is_break(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == '\n'; }

/// The dashes, bars and colons that end a dateline, and the blanks around them.
std::size_t marks_end(std::string_view text, std::size_t at) {
  at = skip_blanks(text, at);
  for (int marks = 0; marks < 3; ++marks) {
    const char c = at_or_nul(text, at);
    if (c == '-' || c == '|' || c == ':') {
      ++at;
    } else if (text.substr(at, 3) == "\u2013" || text.substr(at, 3) == "\u2014") {
      at += 3;
    } else {
      break;
    }
    at = skip_blanks(text, at);
  }
  return at;
}

bool dash_between(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view between = text.substr(begin, end - begin);
  return between.find('-') != std::string_view::npos || between.find("\u2013") != std::string_view::npos ||
         between.find("\u2014") != std::string_view::npos;
}

std::size_t next_digit(std::string_view text, std::size_t at) {
  if (is_ascii_digit(at_or_nul(text, at))) return at;
  return find_of_class<InRange<'0', '9'>>(text, at, text.size());
}

/// Whether the digit at `at`, before which no digit stands, can be the first one of a stamp: it goes on as a date or a
/// time does, or stands behind the name of a month, with marks and blanks or "of" between.
bool may_be_first_digit(std::string_view text, std::size_t at) {
  if (may_begin_stamp(text, at)) return true;
  constexpr std::size_t widest = 64;       // eight blanks of three bytes on either side of a comma, and an apostrophe
  constexpr std::size_t longest_name = 9;  // "September"
  std::size_t end = at;
  while (end > 0 && at - end < widest && !is_ascii_letter(text[end - 1]) && !is_ascii_digit(text[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin <= longest_name && is_ascii_letter(text[begin - 1])) --begin;
  if (begin == end) return false;
  const bool of = end - begin == 2 && (text[begin] | 0x20) == 'o' && (text[begin + 1] | 0x20) == 'f';
  return of || may_begin_stamp(text, begin);
}

/// The first digit at or behind `at` that can be the first one of a stamp: most figures are none.
std::size_t next_first_digit(std::string_view text, std::size_t at) {
  while ((at = next_digit(text, at)) < text.size()) {
    const bool inside = at > 0 && is_ascii_digit(text[at - 1]);
    if (!inside && may_be_first_digit(text, at)) break;
    while (at < text.size() && is_ascii_digit(text[at])) ++at;
  }
  return at;
}

/// Whether no word runs up to byte `at`.
bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  if (static_cast<std::uint8_t>(before) < 0x80) return !is_ascii_letter(before) && !is_ascii_digit(before);
  std::size_t lead = at - 1;
  while (lead > 0 && at - lead < 4 && (static_cast<std::uint8_t>(text[lead]) & 0xC0U) == 0x80) --lead;
  return !is_letter(decode(text, lead).code_point);
}

std::string word_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < 16 && is_ascii_letter(text[begin - 1])) --begin;
  std::string word(text.substr(begin, end - begin));
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  return word;
}

/// The end of a short name in brackets that begins at byte `at`: "(Harbour Press)". `at` itself where none does.
std::size_t bracketed_name_end(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 32;
  if (at_or_nul(text, at) != '(' || !is_ascii_upper(at_or_nul(text, at + 1))) return at;
  for (std::size_t i = at + 1; i < text.size() && i - at <= longest; ++i) {
    if (text[i] == ')') return i + 1;
    if (!is_ascii_letter(text[i]) && text[i] != ' ' && text[i] != '.' && text[i] != '&') return at;
  }
  return at;
}

/// A stamp with the place it stands in.
class Placed {
 public:
  Placed(std::string_view head, const Stamp& stamp) : head_(head), stamp_(stamp) {
    const std::size_t feed = stamp.span.begin == 0 ? std::string_view::npos : head.rfind('\n', stamp.span.begin - 1);
    line_ = feed == std::string_view::npos ? (head.starts_with("\uFEFF") ? 3 : 0) : feed + 1;
    before_ = back_over_blanks(head, stamp.span.begin);
    starts_line_ = before_ <= line_;
    next_ = marks_end(head, stamp.span.end);
    agency_ = parse_agency_mark(head, skip_blanks(head, stamp.span.end));
    // "(Updated 6 May 2031, 18:22 GMT)"
    if (before_ > line_ && head[before_ - 1] == '(' && at_or_nul(head, next_) == ')' &&
        (stamp.label != StampLabel::none || is_break(head, skip_blanks(head, next_ + 1)))) {
      before_ = back_over_blanks(head, before_ - 1);
      starts_line_ = before_ <= line_;
      next_ = marks_end(head, next_ + 1);
    }
    // "KELLMOUTH, May 5, 2031 (Harbour Press) -": a wire service that no list has
    if (agency_.name.empty() && is_place()) {
      const std::size_t end = bracketed_name_end(head, next_);
      if (end != next_ && dash_between(head, end, marks_end(head, end))) next_ = marks_end(head, end);
    }
    const std::size_t behind = at_or_nul(head, next_) == '.' ? skip_blanks(head, next_ + 1) : next_;
    ends_line_ = is_break(head, behind);
  }

  /// How well the date stands for the text's own.
  Rank rank() const {
    const Date& date = stamp_.date;
    if (date.month == 0 || (date.year != 0 && (date.year < first_year || date.year > last_year))) return Rank::none;
    if (stamp_.label != StampLabel::none && is_label()) {
      return stamp_.label == StampLabel::published ? Rank::published : Rank::updated;
    }
    if (!agency_.name.empty() && date.day != 0) return Rank::plain;
    if (starts_line_ && ends_line_ && (date.year != 0 || stamp_.timed)) return Rank::alone;
    if (date.day == 0) return Rank::none;
    if (date.year == 0) return is_place_and_dash() ? Rank::plain : Rank::none;
    if (starts_line_) return begins_anew() ? Rank::alone : Rank::none;
    if (is_place_and_dash()) return Rank::plain;
    if (ends_line_) {
      const bool set_off = stamp_.span.end - line_ <= longest_stamp_line || follows_sentence();
      return set_off && !is_bound(false) ? Rank::plain : Rank::none;
    }
    if (!stamp_.timed && stamp_.span.begin > plain_stamp_reach) return Rank::none;
    return begins_anew() && !is_bound(stamp_.timed || opens_sentence(head_, next_)) ? Rank::plain : Rank::none;
  }

  Dateline dateline() const {
    std::size_t begin = stamp_.span.begin;
    if (is_place() && (!agency_.name.empty() || is_place_and_dash())) {
      begin = line_;
    } else if (!starts_line_ && word_before(head_, before_) == "on") {
      begin = before_ - 2;
    }
    std::size_t end = agency_.name.empty() ? next_ : marks_end(head_, agency_.end);
    if (stamp_.timed && at_or_nul(head_, end) == '.') ++end;
    // "Published: … Updated: …" is one line of dates; the text is that of the update.
    std::optional<TimeOfDay> time = stamp_.time;
    for (auto more = parse_stamp(head_, skip_blanks(head_, end)); more && more->label != StampLabel::none;
         more = parse_stamp(head_, skip_blanks(head_, end))) {
      end = marks_end(head_, more->span.end);
      if (more->date == stamp_.date && time && more->time && is_earlier(*time, *more->time)) time = more->time;
    }
    return {{begin, back_over_blanks(head_, end)}, stamp_.date, agency_.name, time};
  }

  /// Whether nothing follows but blanks: the stamp is the last thing of the text.
  bool ends_text() const {
    const std::size_t rest = head_.find_first_not_of(" \t\r\n.)", next_);
    return rest == std::string_view::npos;
  }

 private:
  /// Whether the sentence before it is over, so that the stamp can not be the end of it.
  bool follows_sentence() const {
    if (before_ == 0) return false;
    const char last = head_[before_ - 1];
    return last == '.' || last == '!' || last == '?' || last == '"' || last == ')' ||
           head_.substr(0, before_).ends_with("\u201D");
  }

  /// "Posted May 5, 2031 The dam …" and "posted: …", but not "the film was posted May 5, 2031 and …".
  bool is_label() const {
    if (stamp_.firm) return true;
    const bool stands_out = starts_line_ || is_ascii_upper(head_[stamp_.span.begin]);
    return stands_out && !is_bound(true) && (ends_line_ || begins_anew());
  }

  /// Whether what follows the stamp is the beginning of a sentence, and not the rest of one.
  bool begins_anew() const {
    if (is_break(head_, next_)) return true;
    std::size_t at = next_;
    // "The Kellmouth Post, 1 May 2031. All times local": a note between outlet and text
    const bool noted = stamp_.date.year != 0 && stamp_.span.end - line_ <= longest_stamp_line;
    if ((stamp_.timed || noted) && head_[at] == '.') at = skip_blanks(head_, at + 1);
    if (at >= head_.size()) return true;
    // "11 April 2031 - by Ana Prohl", "11 April 2031, by Ana Prohl"
    const std::size_t by = head_[at] == ',' ? skip_blanks(head_, at + 1) : at;
    if (head_.substr(by, 3) == "by " && is_upper(decode(head_, skip_blanks(head_, by + 3)).code_point)) return true;
    if (stamp_.timed && (is_ascii_digit(head_[at]) || head_[at] == '(')) return true;
    while (at < head_.size() && (head_[at] == '"' || head_[at] == '\'' || head_[at] == ' ' ||
                                 head_.substr(at, 3) == "\u201C" || head_.substr(at, 3) == "\u2018")) {
      at += static_cast<std::uint8_t>(head_[at]) == 0xE2 ? 3 : 1;
    }
    return is_upper(decode(head_, at).code_point);
  }

  /// Whether the word before ties the date to a sentence; "on" does unless `on_is_free`.
  bool is_bound(bool on_is_free) const {
    if (before_ == 0) return false;
    // "Kellmouth Post / Ports / May 5, 2031" is set off, "2/3 May 2031" is one
    const bool touching = before_ == stamp_.span.begin;
    if (head_[before_ - 1] == '(' || (head_[before_ - 1] == '/' && touching) || head_[before_ - 1] == '$') return true;
    const std::string word = word_before(head_, head_[before_ - 1] == ',' ? before_ - 1 : before_);
    if (word == "on") return !on_is_free;
    return std::find(binding_words.begin(), binding_words.end(), word) != binding_words.end();
  }

  /// "KELLMOUTH, Calif., ": what stands before in the line is a place whose first word is in capitals.
  bool is_place() const {
    if (starts_line_) return false;
    const std::string_view place = head_.substr(line_, before_ - line_);
    if (place.size() < 3 || place.size() > longest_place) return false;
    const std::string_view first = place.substr(0, place.find_first_of(" ,"));
    return first.size() >= 3 && std::none_of(first.begin(), first.end(), is_ascii_lower);
  }

  /// "KELLMOUTH, May 5 —"
  bool is_place_and_dash() const { return is_place() && dash_between(head_, stamp_.span.end, next_); }

  std::string_view head_;
  const Stamp& stamp_;
  std::size_t line_ = 0;    ///< where its line begins
  std::size_t before_ = 0;  ///< the end of what stands before it
  std::size_t next_ = 0;    ///< what follows it
  AgencyMark agency_;
  bool starts_line_ = false;
  bool ends_line_ = false;
};

}  // namespace

std::string_view head_of(std::string_view text) {
  if (text.size() <= head_size) return text;
  const std::size_t blank = text.rfind(' ', head_size);
  return text.substr(0, blank == std::string_view::npos || blank < head_size / 2 ? head_size : blank);
}

namespace {

/// The stamp that a text ends with: "… in five years. June 3, 2014 - 4:45 pm".
Dateline closing_dateline(std::string_view text) {
  constexpr std::size_t longest_closing = 160;
  const std::size_t begin = text.size() > longest_closing ? text.size() - longest_closing : 0;
  const std::string_view closing = text.substr(begin);
  std::size_t at = next_digit(closing, 0);
  if (at == closing.size()) return {};
  for (at = begin == 0 ? 0 : 1; at < closing.size(); ++at) {
    if (!may_begin_stamp(closing, at) || !begins_word(closing, at)) continue;
    const auto stamp = parse_stamp(closing, at);
    if (!stamp || stamp->date.year == 0 || stamp->date.day == 0) continue;
    const Placed placed(closing, *stamp);
    if (placed.rank() == Rank::none || !placed.ends_text()) continue;
    Dateline found = placed.dateline();
    found.span = {found.span.begin + begin, found.span.end + begin};
    return found;
  }
  return {};
}

/// Whether a stamp gives day and month in numbers before the year, "05/04/2031" and not "2031/05/04".
bool is_in_numbers(std::string_view stamp) {
  const std::size_t slash = stamp.find('/');
  if (slash == std::string_view::npos) return false;
  const std::size_t end = back_over_blanks(stamp, slash);
  std::size_t begin = end;
  while (begin > 0 && is_ascii_digit(stamp[begin - 1])) --begin;
  return end - begin == 1 || end - begin == 2;
}

}  // namespace

Dateline find_dateline(std::string_view text) {
  const std::string_view head = head_of(text);
  Dateline best;
  Rank best_rank = Rank::none;
  std::vector<Date> full_dates;
  std::size_t digit = 0;
  for (std::size_t at = 0; at < head.size(); ++at) {
    // No stamp without a digit: pass over what is too far before the next one that can be its first.
    if (at >= digit) {
      digit = next_first_digit(head, at);
      if (digit == head.size()) break;
      if (digit > longest_before_digit) at = std::max(at, digit - longest_before_digit);
      ++digit;
    }
    if (at > 0 && ascii_letters[static_cast<std::uint8_t>(head[at - 1])]) {
      while (ascii_letters[static_cast<std::uint8_t>(head[at])]) ++at;  // up to the digit ahead at most
      continue;
    }
    if (!ascii_letters[static_cast<std::uint8_t>(head[at])] && !is_ascii_digit(head[at])) continue;
    if (!may_begin_stamp(head, at) || !begins_word(head, at)) continue;
    const auto stamp = parse_stamp(head, at);
    if (!stamp) continue;
    if (stamp->date.year != 0 && stamp->date.day != 0) full_dates.push_back(stamp->date);
    const Placed placed(head, *stamp);
    const Rank rank = placed.rank();
    if (rank > best_rank) {
      best_rank = rank;
      best = placed.dateline();
    }
    if (rank != Rank::none) at = stamp->span.end - 1;
  }
  if (best_rank == Rank::none && head.size() < text.size()) return closing_dateline(text);
  if (!best.span.empty() && best.date.year == 0)
    best.date.year = static_cast<std::int16_t>(nearest_year(best.date.month, best.date.day, full_dates).value_or(0));
  // The month is taken to stand first unless the text tells that it writes the day first.
  if (best.date.day != 0 && best.date.day <= 12 && is_in_numbers(slice(text, best.span)) && writes_day_first(head))
    std::swap(best.date.month, best.date.day);
  return best;
}

}  // namespace figcheck::text
