#include "extract/token.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "extract/name_in_s.hpp"
#include "extract/tag.hpp"
#include "grammar/byte_search.hpp"
#include "text/abbreviation.hpp"
#include "text/quotation.hpp"

namespace figcheck::extract {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}
bool starts(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at, what.size()) == what;
}

/// Any byte but the ASCII ones that every word goes on with: letters, digits and "_".
struct NotPlain {
  static auto among(const auto& bytes) {
    using Letter = InRange<'a', 'z'>;
    using Digit = InRange<'0', '9'>;
    return !(Letter::among(bytes | std::uint8_t{0x20}) | Digit::among(bytes) | OneOf<'_'>::among(bytes));
  }
};

struct Mark {
  std::size_t length = 0;
  Tag tag = Tag::other;
};

/// The mark that begins at `at`, of length 0 if there is none.
Mark mark_at(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case ',':
      return {1, Tag::comma};
    case ';':
    case ':':
      return {1, Tag::colon};
    case '.':
    case '!':
    case '?':
      return {1, Tag::stop};
    case '(':
    case '[':
      return {1, Tag::open_bracket};
    case ')':
    case ']':
      return {1, Tag::close_bracket};
    case '-':
      return {starts(text, at, "--") ? std::size_t{2} : std::size_t{1}, Tag::dash};
    case '`':
      return starts(text, at, "``") ? Mark{2, Tag::open_quote} : Mark{};
    case '\'':
      return starts(text, at, "''") ? Mark{2, Tag::close_quote} : Mark{};
    case '\xc2':
      if (starts(text, at, "\u00ab")) return {2, Tag::open_quote};
      return starts(text, at, "\u00bb") ? Mark{2, Tag::close_quote} : Mark{};
    case '\xe2':
      if (starts(text, at, "\u201c") || starts(text, at, "\u201e")) return {3, Tag::open_quote};
      if (starts(text, at, "\u201d")) return {3, Tag::close_quote};
      if (starts(text, at, "\u2014") || starts(text, at, "\u2013")) return {3, Tag::dash};
      return starts(text, at, "\u2026") ? Mark{3, Tag::stop} : Mark{};
    default:
      return {};
  }
}

/// Length of the apostrophe at `at` (straight or typographic), 0 if there is none.
std::size_t apostrophe(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  return text[at] == '\xe2' && starts(text, at, "\u2019") ? 3 : 0;
}

/// The end of the word that begins at `at`: letters, digits, inner hyphens, inner dots of abbreviations ("U.S.",
/// "a.m.").
std::size_t word_end(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t i = at;
  while (true) {
    i = find_of_class<NotPlain>(text, i, end);
    if (i >= end) break;
    if (static_cast<unsigned char>(text[i]) >= 0x80 && (mark_at(text, i).length > 0 || apostrophe(text, i))) break;
    if (is_word_byte(text[i])) {
      ++i;
    } else if (text[i] == '-' && i > at && i + 1 < end && is_word_byte(text[i + 1]) && is_word_byte(text[i - 1])) {
      ++i;
    } else if (text[i] == '.' && i > at && (i - at == 1 || text[i - 2] == '.') && i + 1 < end &&
               is_word_byte(text[i + 1])) {
      ++i;
    } else if (text[i] == '.' && i >= at + 3 && text[i - 2] == '.') {
      ++i;  // the last stop of "U.S."
      break;
    } else {
      break;
    }
  }
  return i == at ? at + 1 : i;
}

bool is_genitive(std::string_view text, std::size_t at, std::size_t end, std::size_t& length) {
  const std::size_t mark = apostrophe(text, at);
  if (!mark) return false;
  const std::size_t s = at + mark;
  if (s < end && (text[s] == 's' || text[s] == 'S') && (s + 1 >= end || !is_word_byte(text[s + 1]))) {
    length = mark + 1;
    return true;
  }
  // tokenised text: "the port’ s cranes"
  if (s + 1 < end && text[s] == ' ' && text[s + 1] == 's' && (s + 2 >= end || !is_word_byte(text[s + 2]))) {
    length = mark + 2;
    return true;
  }
  // the plural's apostrophe: "refugees' tents"
  if (at > 0 && text[at - 1] == 's' && s < end && is_space(text[s])) {
    length = mark;
    return true;
  }
  return false;
}

/// The walk over a sentence that cuts it into tokens.
class Cutter {
 public:
  Cutter(std::string_view text, Sentence& sentence)
      : text_(text), tokens_(sentence.tokens), at_(sentence.span.begin), quoted_(sentence.opens_quoted) {}

  std::size_t at() const { return at_; }
  bool quoted() const { return quoted_; }

  /// Makes a token of the bytes up to `end`.
  Token& add(std::size_t end, Tag tag) {
    const std::size_t size = end - at_;
    const bool fits = size <= grammar::ShortWord::longest;
    Token& token = tokens_.emplace_back();
    token.span = {at_, end};
    token.text = {text_.data() + at_, size};
    if (fits) token.key = grammar::ShortWord::in(text_, at_, size);
    token.tag = tag;
    token.quoted = quoted_;
    at_ = end;
    return token;
  }

  /// Cuts the words and marks before `limit`.
  void cut_until(std::size_t limit) {
    while (at_ < limit) {
      const char c = text_[at_];
      if (is_space(c)) {
        ++at_;
      } else if (is_ascii_letter(c) || !add_mark(limit)) {
        add_word(limit);
      }
    }
  }

 private:
  /// Whether a mark or an ending that is a token of its own stood here.
  bool add_mark(std::size_t limit) {
    if (text_[at_] == '"') {
      add_double_quote();
      return true;
    }
    std::size_t length = 0;
    if (is_genitive(text_, at_, limit, length)) {
      add(at_ + length, Tag::genitive);
      return true;
    }
    if (const Mark mark = mark_at(text_, at_); mark.length > 0) {
      add(std::min(at_ + mark.length, limit), mark.tag);
      if (mark.tag == Tag::open_quote) quoted_ = true;
      if (mark.tag == Tag::close_quote) quoted_ = false;
      return true;
    }
    const std::size_t mark = apostrophe(text_, at_);
    if (mark != 0) add(at_ + mark, Tag::other);
    return mark != 0;
  }

  void add_double_quote() {
    const bool open = text::quoted_behind(text_, at_, quoted_);
    const bool inches = open == quoted_ && at_ > 0 && text_[at_ - 1] >= '0' && text_[at_ - 1] <= '9';
    add(at_ + 1, inches ? Tag::other : (open ? Tag::open_quote : Tag::close_quote));
    quoted_ = open;
  }

  /// The verbs and the negation that an apostrophe joins to the word before (Quirk et al. 1985, 3.23 and 3.32).
  static Tag contracted(std::string_view word) {
    if (says(word, "re") || says(word, "m")) return Tag::be;
    if (says(word, "ve")) return Tag::have;
    if (says(word, "ll") || says(word, "d")) return Tag::modal;
    return Tag::other;
  }

  /// "did" of "didn't", "ca" of "can't", "wo" of "won't", and what they are.
  bool add_negated(std::size_t end, std::size_t limit) {
    const std::size_t mark = apostrophe(text_, end);
    if (mark == 0 || end < at_ + 3 || text_[end - 1] != 'n' || end + mark >= limit || text_[end + mark] != 't' ||
        (end + mark + 1 < limit && is_word_byte(text_[end + mark + 1])))
      return false;
    const std::string_view stem(text_.data() + at_, end - 1 - at_);
    const bool modal = says(stem, "ca") || says(stem, "wo") || says(stem, "sha");
    if (!modal && !says(stem, "did") && !says(stem, "do") && !says(stem, "does") && !says(stem, "is") &&
        !says(stem, "are") && !says(stem, "was") && !says(stem, "were") && !says(stem, "has") && !says(stem, "have") &&
        !says(stem, "had") && !says(stem, "could") && !says(stem, "would") && !says(stem, "should") &&
        !says(stem, "might") && !says(stem, "must") && !says(stem, "need"))
      return false;
    add(end - 1, modal ? Tag::modal : Tag::other);
    add(end + mark + 1, Tag::negation);
    return true;
  }

  void add_word(std::size_t limit) {
    std::size_t end = word_end(text_, at_, limit);
    if (end < limit && (text_[end] == '\'' || text_[end] == '\xe2') && add_negated(end, limit)) return;
    // "we've", "they're": right behind an apostrophe that is right behind a word
    if (end - at_ <= 2 && tokens_.size() >= 2 && tokens_.back().span.end == at_ &&
        apostrophe(text_, tokens_.back().span.begin) != 0 &&
        tokens_[tokens_.size() - 2].span.end == tokens_.back().span.begin) {
      add(end, contracted({text_.data() + at_, end - at_}));
      return;
    }
    // "Mrs." and its like keep their stop
    if (end + 1 < limit && text_[end] == '.' && text::abbreviation_before(text_, at_, end) != text::Abbreviation::none)
      ++end;
    add(end, Tag::other);
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::size_t at_;
  bool quoted_;  // inside quotation marks
};

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  // Eight bytes a step, and the last eight once more where as many are not left: what is lower already stays so.
  const auto lower_at = [](char* at, auto bytes) {
    std::memcpy(&bytes, at, sizeof bytes);
    bytes = static_cast<decltype(bytes)>(grammar::ShortWord::lowered(bytes));
    std::memcpy(at, &bytes, sizeof bytes);
  };
  char* const begin = out.data();
  const std::size_t size = out.size();
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 <= size; at += 8) lower_at(begin + at, std::uint64_t{});
    lower_at(begin + size - 8, std::uint64_t{});
  } else if (size >= 4) {
    lower_at(begin, std::uint32_t{});
    lower_at(begin + size - 4, std::uint32_t{});
  } else {
    for (std::size_t at = 0; at < size; ++at) lower_at(begin + at, std::uint8_t{});
  }
  return out;
}

Sentence tokenize(std::string_view text, Span span, std::vector<grammar::Figure> figures, bool opens_quoted,
                  std::vector<Token> room) {
  Sentence sentence;
  sentence.span = span;
  sentence.opens_quoted = opens_quoted;
  sentence.figures = std::move(figures);
  room.clear();
  sentence.tokens = std::move(room);
  sentence.tokens.reserve(span.size() / 5 + 4);
  Cutter cutter(text, sentence);
  std::size_t next = 0;
  while (cutter.at() < span.end) {
    while (next < sentence.figures.size() && sentence.figures[next].extent.end <= cutter.at()) ++next;
    if (next == sentence.figures.size()) {
      cutter.cut_until(span.end);
      break;
    }
    const grammar::Figure& figure = sentence.figures[next];
    if (figure.extent.begin > cutter.at()) {
      cutter.cut_until(std::min(figure.extent.begin, span.end));
      continue;
    }
    Token& token = cutter.add(std::min(figure.extent.end, span.end),
                              figure.role == Role::assertion ? Tag::figure : Tag::set_aside);
    token.figure = static_cast<std::int32_t>(next++);
  }
  sentence.ends_quoted = cutter.quoted();
  tag(sentence);
  join_names_in_s(sentence);
  return sentence;
}

}  // namespace figcheck::extract
