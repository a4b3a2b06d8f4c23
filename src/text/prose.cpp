#include "text/prose.hpp"

#include <algorithm>
#include <iterator>

#include "text/blank.hpp"

namespace figcheck::text {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

/// The length of a character at `at` that is not seen: soft hyphen, zero-width space and joiners, direction marks, word
/// joiner, byte order mark.
std::size_t unseen_length(std::string_view text, std::size_t at) {
  const std::string_view two = text.substr(at, 2);
  if (two == "\u00AD") return 2;
  const std::string_view three = text.substr(at, 3);
  for (const std::string_view each : {"\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\uFEFF"}) {
    if (three == each) return 3;
  }
  return 0;
}

}  // namespace

void Prose::add(std::string_view piece, Setting setting) {
  piece = trimmed(piece);
  if (piece.empty()) return;
  if (!text_.empty()) text_ += setting == last_ && setting != Setting::paragraph ? "\n" : "\n\n";
  if (setting == Setting::item) text_ += "- ";
  if (setting == Setting::row) text_ += "| ";
  text_ += piece;
  if (setting == Setting::row) text_ += " |";
  last_ = setting;
}

void append_collapsed(std::string& to, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    // Runs of plain bytes are copied at once.
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end]) && text[end] != '\xC2' && text[end] != '\xE2' &&
           text[end] != '\xEF') {
      ++end;
    }
    to.append(text, at, end - at);
    at = end;
    if (at == text.size()) break;
    if (is_space(text[at])) {
      while (at < text.size() && is_space(text[at])) ++at;
      if (!to.empty() && to.back() != ' ' && to.back() != '\n') to += ' ';
    } else if (const std::size_t unseen = unseen_length(text, at); unseen > 0) {
      at += unseen;
    } else {
      to += text[at++];
    }
  }
}

std::string one_line(std::string_view value) {
  std::string line;
  append_collapsed(line, value);
  struct Reference {
    std::string_view escaped, plain;
  };
  constexpr Reference references[] = {{"&quot;", "\""}, {"&#39;", "'"},        {"&apos;", "'"},
                                      {"&#039;", "'"},  {"&#8217;", "\u2019"}, {"&lt;", "<"},
                                      {"&gt;", ">"},    {"&nbsp;", " "},       {"&amp;", "&"}};
  // Each reference is looked at once and the line is written anew: replacing them in place would move all that follows
  // for each of them, which takes minutes for a heading that is nothing else.
  std::string resolved;
  for (std::size_t at = 0;;) {
    const std::size_t mark = std::min(line.find('&', at), line.size());
    resolved.append(line, at, mark - at);
    if (mark == line.size()) break;
    const std::string_view rest = std::string_view(line).substr(mark);
    const auto* const found = std::find_if(std::begin(references), std::end(references),
                                           [&](const Reference& each) { return rest.starts_with(each.escaped); });
    const bool known = found != std::end(references);
    resolved += known ? found->plain : rest.substr(0, 1);
    at = mark + (known ? found->escaped.size() : 1);
  }
  return std::string(trimmed(resolved));
}

}  // namespace figcheck::text
