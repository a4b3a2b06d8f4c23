#include "report/passage.hpp"

#include <algorithm>

namespace figcheck::report {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Longest word that is kept whole at a cut: what is longer is no word, and is cut where the room ends.
constexpr std::size_t kLongestWord = 40;

/// Where the figure stands in its sentence; npos if it does not.
std::size_t figure_offset(const extract::Assertion& assertion) {
  const std::string_view sentence = assertion.sentence;
  if (assertion.span.begin >= assertion.sentence_span.begin) {
    const std::size_t offset = assertion.span.begin - assertion.sentence_span.begin;
    if (offset <= sentence.size() && sentence.substr(offset, assertion.figure.size()) == assertion.figure)
      return offset;
  }
  return assertion.figure.empty() ? std::string_view::npos : sentence.find(assertion.figure);
}

/// The end of `text`, at most `room` bytes, beginning with a whole word where there is one.
std::string_view tail(std::string_view text, std::size_t room) {
  if (text.size() <= room) return text;
  std::size_t begin = text.size() - room;
  if (is_blank(text[begin - 1])) return text.substr(begin);
  for (std::size_t i = begin; i < text.size() && i < begin + kLongestWord; ++i) {
    if (is_blank(text[i])) return text.substr(i + 1);
  }
  for (int i = 0; i < 3 && begin < text.size() && is_continuation(text[begin]); ++i) ++begin;
  return text.substr(begin);
}

/// The start of `text`, at most `room` bytes, ending with a whole word where there is one.
std::string_view head(std::string_view text, std::size_t room) {
  if (text.size() <= room) return text;
  std::size_t end = room;
  for (std::size_t i = end; i > 0 && i + kLongestWord > end; --i) {
    if (is_blank(text[i])) return text.substr(0, i);
  }
  for (int i = 0; i < 3 && end > 0 && is_continuation(text[end]); ++i) --end;
  return text.substr(0, end);
}

}  // namespace

Passage passage(const extract::Assertion& assertion, std::size_t most) {
  const std::string_view sentence = assertion.sentence;
  const std::size_t offset = figure_offset(assertion);
  Passage cut;
  if (offset == std::string_view::npos) {
    cut.before = head(sentence, most);
    cut.cut_after = cut.before.size() < sentence.size();
    return cut;
  }
  const std::string_view before = sentence.substr(0, offset);
  const std::string_view after = sentence.substr(offset + assertion.figure.size());
  cut.figure = sentence.substr(offset, assertion.figure.size());
  // Half the room on each side; what one side does not use, the other may.
  const std::size_t room = most > cut.figure.size() ? most - cut.figure.size() : 0;
  const std::size_t room_before = std::max(room / 2, room - std::min(room, after.size()));
  cut.before = tail(before, room_before);
  cut.after = head(after, std::max(room - room_before, room - std::min(room, before.size())));
  cut.cut_before = cut.before.size() < before.size();
  cut.cut_after = cut.after.size() < after.size();
  return cut;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  return std::string(head(text, most)) + " …";
}

std::string_view worded(const extract::Assertion& assertion) {
  const Span whole = assertion.extent;
  const Span sentence = assertion.sentence_span;
  constexpr std::size_t kLongest = 80;
  if (whole.begin < sentence.begin || whole.end < whole.begin || whole.size() > kLongest ||
      whole.begin > assertion.span.begin || whole.end < assertion.span.end ||
      whole.end - sentence.begin > assertion.sentence.size()) {
    return assertion.figure;
  }
  return slice(assertion.sentence, {whole.begin - sentence.begin, whole.end - sentence.begin});
}

}  // namespace figcheck::report
