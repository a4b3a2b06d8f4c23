#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <boost/spirit/home/x3.hpp>

/// x3::no_case compares as the grammars do, by ASCII case and nothing else: Boost's own asks the C library twice for
/// each letter, and that asks the locale.
template <>
struct boost::spirit::x3::no_case_compare<boost::spirit::char_encoding::standard> {
  static constexpr bool is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
  static constexpr int to_lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }
  static constexpr int to_upper(unsigned char c) { return is_lower(c) ? c - ('a' - 'A') : c; }

  /// Below, at or above 0 as the text's byte stands to that of the word.
  std::int32_t operator()(char text, char word) const {
    const auto byte = static_cast<unsigned char>(word);
    return (is_lower(byte) ? to_lower(static_cast<unsigned char>(text)) : to_upper(static_cast<unsigned char>(text))) -
           byte;
  }
  template <typename Set>
  bool in_set(char c, const Set& set) const {
    const auto byte = static_cast<unsigned char>(c);
    return set.test(byte) || set.test(static_cast<unsigned char>(is_lower(byte) ? to_upper(byte) : to_lower(byte)));
  }
  template <typename Tag>
  Tag get_char_class_tag(Tag tag) const {
    return tag;
  }
  alpha_tag get_char_class_tag(lower_tag) const { return {}; }
  alpha_tag get_char_class_tag(upper_tag) const { return {}; }
};

namespace figcheck::grammar {

/// What the grammars agree on about bytes: what a blank is, and where a word ends. Bytes, because the texts are UTF-8
/// and everything a numeral is made of is ASCII but for a few signs that are listed where they are used.

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// Whether a byte belongs to a word. Of the non-ASCII ones, C2 leads Latin-1 signs and blanks and E2 general
/// punctuation, currency and mathematical signs; 80 to BF are taken for a letter's tail only where a letter led (the
/// callers look at leads).
inline bool is_word_byte(char c) {
  const auto u = static_cast<unsigned char>(c);
  return is_ascii_letter(c) || is_digit(c) || (u >= 0xC3 && u != 0xE2 && u != 0xEF);
}

/// Length of the blank at `at` (0 if there is none): ASCII blanks, no-break, thin, narrow no-break, figure space.
inline std::size_t blank_at(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end || (text[at] > ' ' && static_cast<unsigned char>(text[at]) < 0x80)) return 0;
  switch (text[at]) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
      return 1;
    case '\xC2':
      return at + 1 < end && text[at + 1] == '\xA0' ? 2 : 0;
    case '\xE2':
      if (at + 2 < end && text[at + 1] == '\x80' &&
          (text[at + 2] == '\x89' || text[at + 2] == '\xAF' || text[at + 2] == '\x87' || text[at + 2] == '\xAA')) {
        return 3;
      }
      return 0;
    default:
      return 0;
  }
}

/// Length of the blank that ends at `at`, not before `begin`.
inline std::size_t blank_before(std::string_view text, std::size_t begin, std::size_t at) {
  if (at <= begin || (text[at - 1] > ' ' && static_cast<unsigned char>(text[at - 1]) < 0x80)) return 0;
  for (std::size_t width : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
    if (at >= begin + width && blank_at(text, at - width, at) == width) return width;
  }
  return 0;
}

/// Words that belong together stand no further apart than this many blanks: a bound for hostile texts.
constexpr int most_blanks = 8;

/// The first byte at or after `at` that is no blank, or where most_blanks have been passed.
inline std::size_t skip_blanks(std::string_view text, std::size_t at, std::size_t end) {
  for (int i = 0; i < most_blanks; ++i) {
    const std::size_t width = blank_at(text, at, end);
    if (width == 0) break;
    at += width;
  }
  return at;
}

/// The end of the last byte before `at` that is no blank.
inline std::size_t skip_blanks_back(std::string_view text, std::size_t begin, std::size_t at) {
  for (int i = 0; i < most_blanks; ++i) {
    const std::size_t width = blank_before(text, begin, at);
    if (width == 0) break;
    at -= width;
  }
  return at;
}

/// The same notions as parsers.
namespace token {

namespace x3 = boost::spirit::x3;

const auto blank = x3::omit[x3::char_(" \t\n\r") | "\xC2\xA0" | "\xE2\x80\x89" | "\xE2\x80\xAF" | "\xE2\x80\x87"];

/// One to most_blanks of them: what stands between any two words, so that it is no parser put together of others.
struct Gap : x3::parser<Gap> {
  using attribute_type = x3::unused_type;
  static const bool has_attribute = false;

  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute&) const {
    It at = first;
    for (int blanks = 0; blanks < most_blanks; ++blanks) {
      const int width = width_at(at, last);
      if (width == 0) break;
      at += width;
    }
    if (at == first) return false;
    first = at;
    return true;
  }

 private:
  template <typename It>
  static int width_at(It at, const It& last) {
    if (at == last) return 0;
    if (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r') return 1;
    if (*at == '\xC2') return last - at >= 2 && at[1] == '\xA0' ? 2 : 0;
    const bool thin =
        *at == '\xE2' && last - at >= 3 && at[1] == '\x80' && (at[2] == '\x89' || at[2] == '\xAF' || at[2] == '\x87');
    return thin ? 3 : 0;
  }
};
constexpr Gap gap;

/// Not inside a word: the next byte is no letter or digit.
const auto edge = !(x3::char_("a-zA-Z0-9") | x3::char_('\xC3', '\xE1') | x3::char_('\xE3', '\xEE'));

/// The run of ASCII letters at `first` in lower case, if it is a whole word of fewer than 16: the form in which word
/// lists are asked.
struct LowerWord {
  char bytes[16];
  std::size_t size = 0;

  template <typename It>
  static bool read(It& first, const It& last, LowerWord& letters) {
    It at = first;
    while (at != last && is_ascii_letter(*at)) {
      if (letters.size == sizeof letters.bytes) return false;
      letters.bytes[letters.size++] = to_lower(*at);
      ++at;
    }
    if (letters.size == 0 || (at != last && is_word_byte(*at))) return false;
    first = at;
    return true;
  }
};

/// One word, in any case.
struct Keyword : x3::parser<Keyword> {
  using attribute_type = x3::unused_type;
  static const bool has_attribute = false;
  constexpr explicit Keyword(std::string_view lower) : word(lower) {}

  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute&) const {
    It at = first;
    for (char c : word) {
      if (at == last || to_lower(*at) != c) return false;
      ++at;
    }
    if (at != last && is_word_byte(*at)) return false;
    first = at;
    return true;
  }

  std::string_view word;
};
constexpr Keyword keyword(std::string_view lower) { return Keyword(lower); }

const auto hyphen = x3::omit[x3::lit('-') | "\xE2\x80\x90" | "\xE2\x80\x91"];
/// What joins the words of one number: "sixty one", "sixty-one", "sixty - one".
const auto joint = (gap >> -(hyphen >> -gap)) | (hyphen >> -gap);

}  // namespace token
}  // namespace figcheck::grammar
