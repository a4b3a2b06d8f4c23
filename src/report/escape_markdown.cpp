#include <cstddef>

#include "report/escape.hpp"

namespace figcheck::report {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether "www", in any case, stands right before byte `at`.
bool follows_www(std::string_view text, std::size_t at) {
  for (std::size_t i = 1; i <= 3; ++i) {
    if (at < i || (text[at - i] != 'w' && text[at - i] != 'W')) return false;
  }
  return true;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

// A zero-width space, spelt out so that whoever edits the report sees it. Backslashes and character references do not
// stop GitHub's autolinks and mentions, which are found after those are resolved; this does.
constexpr std::string_view kBreak = "&#8203;";

void append_markdown(std::string& out, std::string_view seen) {
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const char c = seen[i];
    const bool last = i + 1 == seen.size();
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      // Table rows are split before backslashes are resolved, and not everywhere by the same rule.
      case '|':
        out += "&#124;";
        break;
      case '\\':
      case '`':
      case '*':
      case '_':
      case '[':
      case ']':
      case '~':
      case '^':
        out.push_back('\\');
        out.push_back(c);
        break;
      case '!':
        out += !last && seen[i + 1] == '[' ? "\\!" : "!";
        break;
      case '$':
        // Mathematics ends at a dollar sign that no digit follows; "$5" can only begin it.
        out += last || !is_digit(seen[i + 1]) ? "\\$" : "$";
        break;
      case '#':
        out += "\\#";
        if (last || is_digit(seen[i + 1])) out += kBreak;
        break;
      case '@':
        out += "@";
        out += kBreak;
        break;
      case ':':
        out += ":";
        if (last || seen[i + 1] == '/') out += kBreak;
        break;
      case '.':
        // "www." links by itself.
        if (follows_www(seen, i)) out += kBreak;
        out += ".";
        break;
      default:
        out.push_back(c);
    }
  }
}

/// Where, at the start of a line, stands the character whose escape keeps the line from opening a list, a rule, an
/// underline or a definition (CommonMark 4.1, 4.3, 5.2); npos where nothing does.
std::size_t line_opener(std::string_view seen) {
  const auto ends_marker = [&](std::size_t at) { return at >= seen.size() || seen[at] == ' '; };
  if (seen.empty()) return std::string_view::npos;
  if (seen.find_first_not_of("-= ") == std::string_view::npos) return 0;
  if ((seen[0] == '-' || seen[0] == '+' || seen[0] == ':') && ends_marker(1)) return 0;
  std::size_t digits = 0;
  while (digits < seen.size() && is_digit(seen[digits])) ++digits;
  if (digits > 0 && digits < seen.size() && (seen[digits] == '.' || seen[digits] == ')') && ends_marker(digits + 1))
    return digits;
  return std::string_view::npos;
}

}  // namespace

std::string markdown_inside(std::string_view text) {
  const std::string seen = visible(text);
  std::string out;
  out.reserve(seen.size() + seen.size() / 8);
  append_markdown(out, seen);
  return out;
}

std::string markdown(std::string_view text) {
  const std::string seen = visible(text);
  const std::string_view line = trimmed(seen);
  std::string out;
  out.reserve(line.size() + line.size() / 8 + 1);
  std::size_t from = 0;
  if (const std::size_t opener = line_opener(line); opener != std::string_view::npos) {
    out.append(line, 0, opener);
    out.push_back('\\');
    out.push_back(line[opener]);
    from = opener + 1;
  }
  append_markdown(out, line.substr(from));
  return out;
}

}  // namespace figcheck::report
