#include "report/escape.hpp"

#include <cstddef>

#include "report/codepoint.hpp"

namespace figcheck::report {

namespace {

constexpr std::string_view kHexUpper = "0123456789ABCDEF";
constexpr std::string_view kHexLower = "0123456789abcdef";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

void append_hex(std::string& out, char32_t value, int least_digits, std::string_view digits) {
  int count = least_digits;
  while (count < 8 && (value >> (4 * count)) != 0) ++count;
  for (int i = count - 1; i >= 0; --i) out.push_back(digits[(value >> (4 * i)) & 0xF]);
}

void append_json_unit(std::string& out, char32_t unit) {
  out += "\\u";
  append_hex(out, unit, 4, kHexLower);
}

bool starts_no_case(std::string_view text, std::size_t at, std::string_view lower) {
  if (text.size() - at < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[at + i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i]) return false;
  }
  return true;
}

/// JSON's grammar of a number with a sign allowed, or digits in groups of three: what a spreadsheet takes for a number.
bool is_number(std::string_view text) {
  std::size_t i = 0;
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
  std::size_t digits = 0;
  while (i < text.size() && (is_digit(text[i]) || (digits > 0 && text[i] == ','))) digits += is_digit(text[i++]);
  if (i < text.size() && text[i] == '.') {
    ++i;
    while (i < text.size() && is_digit(text[i])) ++digits, ++i;
  }
  if (digits == 0) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
    const std::size_t exponent = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    if (i == exponent) return false;
  }
  return i == text.size();
}

bool runs_in_a_spreadsheet(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const Codepoint point = decode(text, at);
    const Sight how = sight(point.value);
    if (how == Sight::plain && point.value != 0xA0 && point.value != 0x3000) {
      switch (point.value) {
        case '=':
        case '+':
        case '-':
        case '@':
        case 0xFF1D:
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20:
          return !is_number(text);
        default:
          return false;
      }
    }
    at += point.length;
  }
  return false;
}

void append_picture(std::string& out, char32_t control) {
  if (control < 0x20) {
    append_utf8(out, 0x2400 + control);
  } else if (control == 0x7F) {
    append_utf8(out, 0x2421);
  } else {
    append_utf8(out, 0xFFFD);
  }
}

void append_percent(std::string& out, unsigned char byte) {
  out.push_back('%');
  append_hex(out, byte, 2, kHexUpper);
}

}  // namespace

std::string visible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const Codepoint point = decode(text, at);
    const Sight how = point.value < 0x7F && point.value > ' ' ? Sight::plain : sight(point.value);
    if (how == Sight::blank) {
      if (!blank) out.push_back(' ');
      blank = true;
    } else if (how != Sight::unseen) {
      blank = false;
      if (how == Sight::plain) {
        append_utf8(out, point.value);
      } else if (how == Sight::control) {
        append_picture(out, point.value);
      } else {
        out += "⟨U+";
        append_hex(out, point.value, 4, kHexUpper);
        out += "⟩";
      }
    }
    at += point.length;
  }
  return out;
}

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  std::size_t from = 0;  // start of the run that goes out as it is
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\') {
      ++at;
      continue;
    }
    const Codepoint point = decode(text, at);
    const bool escaped = byte < 0x80 || !point.valid || sight(point.value) != Sight::plain;
    if (escaped) {
      out.append(text, from, at - from);
      switch (point.value) {
        case '"':
          out += "\\\"";
          break;
        case '\\':
          out += "\\\\";
          break;
        case '\n':
          out += "\\n";
          break;
        case '\r':
          out += "\\r";
          break;
        case '\t':
          out += "\\t";
          break;
        case 0xFFFD:
          append_utf8(out, 0xFFFD);
          break;
        default:
          if (point.value >= 0x10000) {
            append_json_unit(out, 0xD800 + ((point.value - 0x10000) >> 10));
            append_json_unit(out, 0xDC00 + ((point.value - 0x10000) & 0x3FF));
          } else {
            append_json_unit(out, point.value);
          }
      }
      from = at + point.length;
    }
    at += point.length;
  }
  out.append(text, from, text.size() - from);
  out.push_back('"');
}

std::string html(std::string_view text) {
  const std::string seen = visible(text);
  std::string out;
  out.reserve(seen.size() + seen.size() / 8);
  for (const char c : seen) {
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
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out.push_back(c);
    }
  }
  return out;
}

void append_csv_cell(std::string& out, std::string_view text) {
  std::string cell;
  cell.reserve(text.size() + 1);
  if (runs_in_a_spreadsheet(text)) cell.push_back('\'');
  for (std::size_t at = 0; at < text.size();) {
    const Codepoint point = decode(text, at);
    const Sight how = sight(point.value);
    if (how == Sight::control) {
      append_picture(cell, point.value);
    } else if (how == Sight::blank || how == Sight::plain) {
      append_utf8(cell, point.value);
    }
    at += point.length;
  }
  if (cell.find_first_of(",\"\r\n;\t") == std::string::npos &&
      (cell.empty() || (cell.front() != ' ' && cell.back() != ' '))) {
    out += cell;
    return;
  }
  out.push_back('"');
  for (const char c : cell) {
    if (c == '"') out.push_back('"');
    out.push_back(c);
  }
  out.push_back('"');
}

std::string terminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Codepoint point = decode(text, at);
    const Sight how = sight(point.value);
    if (!point.valid) {
      for (std::size_t i = at; i < at + point.length; ++i) {
        out += "\\x";
        append_hex(out, static_cast<unsigned char>(text[i]), 2, kHexLower);
      }
    } else if (point.value == '\n') {
      out += "\\n";
    } else if (point.value == '\r') {
      out += "\\r";
    } else if (point.value == '\t') {
      out += "\\t";
    } else if (how == Sight::plain || point.value == ' ') {
      append_utf8(out, point.value);
    } else if (point.value < 0x80) {
      out += "\\x";
      append_hex(out, point.value, 2, kHexLower);
    } else {
      out += "\\u{";
      append_hex(out, point.value, 4, kHexLower);
      out += "}";
    }
    at += point.length;
  }
  return out;
}

std::string uri_of_path(std::string_view path) {
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~' || c == '/') {
      out.push_back(c);
    } else {
      append_percent(out, static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string web_address(std::string_view url) {
  std::size_t host = 0;
  if (starts_no_case(url, 0, "http://")) host = 7;
  if (starts_no_case(url, 0, "https://")) host = 8;
  if (host == 0 || host == url.size()) return {};
  std::string out;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr std::string_view kSafe = "-._~:/?#@!$&+,;=%[]";
    if (is_alpha(c) || is_digit(c) || (kSafe.find(c) != std::string_view::npos && c != '[' && c != ']')) {
      out.push_back(c);
    } else {
      append_percent(out, byte);
    }
  }
  return out;
}

}  // namespace figcheck::report
