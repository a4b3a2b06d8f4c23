#include "text/sentence.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "grammar/byte_search.hpp"
#include "grammar/currency_table.hpp"
#include "text/abbreviation.hpp"
#include "text/continuation.hpp"
#include "text/dateline.hpp"
#include "text/line_wrap.hpp"
#include "text/quotation.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::string_view ellipsis_mark = "\u2026";

constexpr std::array<std::string_view, 6> closers = {")", "]", "}", "\u201D", "\u2019", "\u00BB"};
constexpr std::array<std::string_view, 9> opening_marks = {"\"",     "'",      "(",      "[",     "{",
                                                           "\u201C", "\u2018", "\u00AB", "\u201E"};
/// Names written with a mark of exclamation.
constexpr std::array<std::string_view, 2> exclaiming_names = {"Yahoo", "Jeopardy"};

/// A full stop at the end of a line this short ends its sentence, whatever follows: nothing filled that line.
constexpr std::size_t short_line = 40;

/// Whether an ASCII letter, digit or blank stands at byte `at`: what most marks are looked for at is one, and begins
/// none.
bool is_plain(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == ' ' || is_ascii_letter(text[at]) || is_ascii_digit(text[at]));
}

/// The length of the member of `marks` at byte `at`, else 0.
template <std::size_t N>
std::size_t mark_length(const std::array<std::string_view, N>& marks, std::string_view text, std::size_t at) {
  if (is_plain(text, at)) return 0;
  for (const std::string_view mark : marks) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

bool is_break(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == '\n' || blank_length(text, at) > 0;
}

bool is_upper_at(std::string_view text, std::size_t at) { return is_upper(decode(text, at).code_point); }

/// The walk over one text, which begins at byte `offset` of the whole; adds the sentences to `sentences`.
class Splitter {
 public:
  Splitter(std::string_view text, std::size_t longest, std::size_t offset, std::vector<Span>& sentences)
      : text_(text),
        longest_(std::max<std::size_t>(longest, 16)),
        wrap_(text),
        offset_(offset),
        sentences_(sentences) {}

  void split() {
    if (text_.substr(0, 3) == "\uFEFF") begin_ = line_ = 3;
    std::size_t at = begin_;
    while (true) {
      // The bytes at which anything can happen; all others are passed over.
      at = find_byte<'.', '!', '?', '\n', '"', ellipsis_mark[0]>(text_, at, text_.size());
      if (at >= text_.size()) break;
      switch (text_[at]) {
        case '\n':
          at = at_line_feed(at);
          break;
        case '"':
          at = at_quote(at);
          break;
        case '.':
        case '!':
        case '?':
          at = at_stop(at);
          break;
        default:
          at = text_.substr(at, ellipsis_mark.size()) == ellipsis_mark ? at_stop(at) : at + 1;
      }
    }
    end_sentence(text_.size(), text_.size());
  }

 private:
  /// Closes the sentence at `end`; the next begins at `next`.
  void end_sentence(std::size_t end, std::size_t next) {
    std::size_t begin = begin_;
    begin_ = next;
    while (begin < end && is_break(text_, begin)) begin += std::max<std::size_t>(blank_length(text_, begin), 1);
    begin = std::min(begin, end);
    end = trimmed_end(begin, end);
    while (end - begin > longest_) {
      const std::size_t cut = cut_before(begin, begin + longest_);
      sentences_.push_back({offset_ + begin, offset_ + trimmed_end(begin, cut)});
      begin = cut;
      while (begin < end && is_break(text_, begin)) begin += std::max<std::size_t>(blank_length(text_, begin), 1);
    }
    if (begin < end) sentences_.push_back({offset_ + begin, offset_ + end});
  }

  std::size_t trimmed_end(std::size_t begin, std::size_t end) const {
    while (end > begin) {
      const char last = text_[end - 1];
      if (last > ' ' && static_cast<std::uint8_t>(last) < 0x80) break;  // no blank ends with such a byte
      std::size_t step = text_[end - 1] == '\n' ? 1 : 0;
      for (std::size_t back = 1; step == 0 && back <= 3 && back <= end - begin; ++back) {
        if (blank_length(text_, end - back) == back) step = back;
      }
      if (step == 0) break;
      end -= step;
    }
    return end;
  }

  /// Where to cut an overlong sentence: at the last blank of the window's second half, else between two code points.
  std::size_t cut_before(std::size_t begin, std::size_t end) const {
    for (std::size_t at = end; at > begin + longest_ / 2; --at) {
      if (is_break(text_, at)) return at;
    }
    std::size_t at = end;
    while (at > end - 3 && (static_cast<std::uint8_t>(text_[at]) & 0xC0U) == 0x80U) --at;
    return at;
  }

  std::size_t at_quote(std::size_t at) {
    quoted_ = quoted_behind(text_, at, quoted_);
    return at + 1;
  }

  std::size_t at_line_feed(std::size_t feed) {
    const std::size_t line = std::exchange(line_, feed + 1);
    if (wrap_.is_wrap(line, feed)) return feed + 1;
    end_sentence(feed, feed + 1);
    quoted_ = false;
    return feed + 1;
  }

  /// The end of the run of stops at `at`: "?!", "...", ". . .", "…".
  std::size_t stops_end(std::size_t at) const {
    while (at < text_.size()) {
      if (text_[at] == '.' || text_[at] == '!' || text_[at] == '?') {
        ++at;
      } else if (text_.substr(at, ellipsis_mark.size()) == ellipsis_mark) {
        at += ellipsis_mark.size();
      } else if (text_[at] == ' ' && text_[at - 1] == '.' && at + 1 < text_.size() && text_[at + 1] == '.') {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /// A note's number in brackets ("[12]") at `at`, as encyclopedias set it behind the full stop; its length, else 0.
  std::size_t note_length(std::size_t at) const {
    if (at >= text_.size() || text_[at] != '[') return 0;
    std::size_t end = at + 1;
    while (end < text_.size() && end - at <= 4 && is_ascii_digit(text_[end])) ++end;
    return end > at + 1 && end < text_.size() && text_[end] == ']' ? end + 1 - at : 0;
  }

  /// Passes the quotes and brackets that close behind a stop.
  std::size_t closers_end(std::size_t at, bool& quote) {
    while (at < text_.size()) {
      if (const std::size_t length = mark_length(closers, text_, at)) {
        quote = quote || length > 1;
        at += length;
      } else if (const std::size_t note = note_length(at)) {
        at += note;
      } else if (text_[at] == '\'' && !is_letter(decode(text_, at + 1).code_point)) {
        quote = true;
        ++at;
      } else if (text_[at] == '"' && (quoted_ || !is_letter(decode(text_, at + 1).code_point))) {
        quote = true;
        quoted_ = false;
        ++at;
      } else {
        break;
      }
    }
    const std::size_t stray = skip_blanks(text_, at);
    if (quoted_ && stray > at && stray < text_.size() && text_[stray] == '"' && is_break(text_, stray + 1)) {
      quote = true;
      quoted_ = false;
      return stray + 1;
    }
    return at;
  }

  std::size_t at_stop(std::size_t stop) {
    // "5.7", "www.example.org": nothing ends before a digit or a small letter
    if (const std::size_t next = stop + 1;
        text_[stop] == '.' && next < text_.size() && (is_ascii_digit(text_[next]) || is_ascii_lower(text_[next])))
      return next;
    const std::size_t stops = stops_end(stop);
    bool quote = false;
    const std::size_t end = closers_end(stops, quote);
    std::size_t next = skip_blanks(text_, end);
    if (next >= text_.size()) return next;
    bool feed = false;
    if (text_[next] == '\n') {
      const std::size_t after = skip_blanks(text_, next + 1);
      if (after >= text_.size() || text_[after] == '\n' || next - line_ < short_line || is_list_marker(text_, after)) {
        end_sentence(next, next);
        return next;
      }
      feed = true;
      next = after;
    }
    const bool ends = next == end ? ends_tight(stop, stops, end, quote) : ends_before(stop, stops, next, quote, feed);
    if (feed) line_ = text_.find('\n', end) + 1;
    if (ends) end_sentence(end, next);
    return next;
  }

  /// No blank behind the stop: it ends a sentence only where the blank was plainly lost ("yesterday.The", `it."He`).
  bool ends_tight(std::size_t stop, std::size_t stops, std::size_t next, bool quote) const {
    if (stop == 0 || !is_upper_at(text_, next)) return false;
    if (quote) return opens_sentence(text_, next) || is_upper_at(text_, next);
    return stops - stop == 1 && (is_ascii_lower(text_[stop - 1]) || is_ascii_digit(text_[stop - 1]) || next > stops) &&
           opens_sentence(text_, next);
  }

  /// Whether the stop ends a sentence, by what comes after blanks at `next`.
  bool ends_before(std::size_t stop, std::size_t stops, std::size_t next, bool quote, bool feed) const {
    std::size_t word = next;
    while (const std::size_t length = mark_length(opening_marks, text_, word)) {
      word = skip_blanks(text_, word + length);
      if (word - next > 16) break;
    }
    if (word >= text_.size() || text_[word] == '\n') return true;
    const char32_t first = decode(text_, word).code_point;
    const Abbreviation kind = stops - stop == 1 ? kind_of(stop) : Abbreviation::none;
    if (is_lower(first) && !is_camel(text_, word))
      return feed && !quote && text_[stop] == '.' && kind == Abbreviation::none && stops - stop == 1;
    if (word == next && std::string_view(",;:)]}%&/").find(text_[next]) != std::string_view::npos) return false;
    if (text_[stop] != '.' && quote && is_upper(first)) return !is_speaker(text_, word);
    if (is_ascii_digit(text_[next]) && !quote && !is_list_marker(text_, next) && is_stray(stop)) return false;
    switch (kind) {
      case Abbreviation::leading:
        return false;
      case Abbreviation::numbered:
        return !is_ascii_digit(text_[word]) && !is_roman(text_, word);
      case Abbreviation::clock:
        return opens_sentence(text_, word) || (is_upper(first) && !continues_clock_time(text_, word));
      case Abbreviation::either:
      case Abbreviation::measure:
        return (quote && is_upper(first)) || opens_sentence(text_, word);
      case Abbreviation::magnitude: {
        const auto currency = grammar::currency_name_at(text_, word, text_.size());
        return !currency || currency->common;
      }
      case Abbreviation::none:
        break;
    }
    return !is_list_number(stop);
  }

  /// Before a figure, a mark of question is more often a lost sign ("pays ?850", "pays? 850": a euro or a pound) than
  /// a question, and a full stop behind a colon or comma a lost decimal's.
  bool is_stray(std::size_t stop) const {
    if (text_[stop] == '?') return true;
    return stop > begin_ && std::string_view(":,;").find(text_[stop - 1]) != std::string_view::npos;
  }

  Abbreviation kind_of(std::size_t stop) const {
    if (text_[stop] == '!') return is_exclaiming_name(stop) ? Abbreviation::either : Abbreviation::none;
    return text_[stop] == '.' ? abbreviation_before(text_, begin_, stop) : Abbreviation::none;
  }

  bool is_exclaiming_name(std::size_t stop) const {
    return std::any_of(exclaiming_names.begin(), exclaiming_names.end(), [&](std::string_view name) {
      return stop - begin_ >= name.size() && text_.substr(stop - name.size(), name.size()) == name;
    });
  }

  /// "2. Take cover": the stop of a number that opens the sentence.
  bool is_list_number(std::size_t stop) const {
    const std::size_t begin = std::min(skip_blanks(text_, begin_), stop);
    if (begin == stop || stop - begin > 3) return false;
    return std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                       text_.begin() + static_cast<std::ptrdiff_t>(stop), is_ascii_digit);
  }

  std::string_view text_;
  std::size_t longest_;
  LineWrap wrap_;
  std::size_t offset_;
  std::vector<Span>& sentences_;
  std::size_t begin_ = 0;  ///< where the running sentence begins
  std::size_t line_ = 0;   ///< where the running line begins
  bool quoted_ = false;    ///< between straight double quotes
};

}  // namespace

std::vector<Span> split_sentences(std::string_view text, std::size_t longest) {
  // A dateline inside a line stands between a headline and a first sentence, or before one, with no full stop of its
  // own.
  const Span dateline = find_dateline(text).span;
  constexpr std::size_t short_sentence = 64;
  std::vector<Span> sentences;
  sentences.reserve(text.size() / short_sentence + 4);
  std::size_t begin = 0;
  for (const std::size_t end : {dateline.begin, dateline.end, text.size()}) {
    Splitter(text.substr(begin, end - begin), longest, begin, sentences).split();
    begin = end;
  }
  return sentences;
}

}  // namespace figcheck::text
