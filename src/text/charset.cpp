#include "text/charset.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

#include "text/blank.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t looked_at = 4096;
constexpr std::size_t longest_name = 40;

/// The value behind `charset=` or `encoding=` at byte `at`, with or without quotes.
std::string value_at(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '"' || text[at] == '\'')) ++at;
  std::size_t end = at;
  while (end < text.size() && end - at < longest_name &&
         (is_ascii_letter(text[end]) || is_ascii_digit(text[end]) ||
          std::string_view("-_:.+").find(text[end]) != std::string_view::npos)) {
    ++end;
  }
  return ascii_lower(text.substr(at, end - at));
}

std::string value_of(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    at += key.size();
    std::size_t mark = at;
    while (mark < text.size() && text[mark] == ' ') ++mark;
    if (mark >= text.size() || text[mark] != '=') continue;
    if (std::string value = value_at(text, mark + 1); !value.empty()) return value;
  }
  return {};
}

std::string marked_charset(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "utf-8";
  if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
  if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
  return {};
}

bool is_utf8(std::string_view charset) { return charset == "utf-8" || charset == "utf8"; }

bool is_latin(std::string_view charset) {
  for (const std::string_view name :
       {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15"}) {
    if (charset == name) return true;
  }
  return false;
}

/// UTF-8 as it is, but what is none of it replaced.
std::string repaired(std::string_view bytes) {
  if (bytes.starts_with("\uFEFF")) bytes.remove_prefix(3);
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t valid = first_invalid(bytes);
    text.append(bytes, 0, valid);
    bytes.remove_prefix(valid);
    if (bytes.empty()) break;
    text += "\uFFFD";
    bytes.remove_prefix(1);
  }
  if (text.find('\0') != std::string::npos) std::replace(text.begin(), text.end(), '\0', ' ');
  return text;
}

std::string converted(std::string_view bytes, const char* charset) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(::ucnv_open(charset, &error), ::ucnv_close);
  if (U_FAILURE(error)) return {};
  std::string text(bytes.size() * 3 + 16, '\0');
  const int32_t length =
      ::ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), text.data(), static_cast<int32_t>(text.size()), bytes.data(),
                           static_cast<int32_t>(bytes.size()), &error);
  if (U_FAILURE(error)) return {};
  text.resize(static_cast<std::size_t>(length));
  return text;
}

}  // namespace

std::string declared_charset(std::string_view bytes) {
  if (std::string marked = marked_charset(bytes); !marked.empty()) return marked;
  const std::string head = ascii_lower(bytes.substr(0, looked_at));
  if (head.starts_with("<?xml")) {
    const std::string_view declaration = std::string_view(head).substr(0, head.find("?>"));
    if (std::string encoding = value_of(declaration, "encoding"); !encoding.empty()) return encoding;
  }
  for (std::size_t at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 1)) {
    const std::string_view tag = std::string_view(head).substr(at, head.find('>', at) - at);
    if (std::string charset = value_of(tag, "charset"); !charset.empty()) return charset;
  }
  return {};
}

std::string charset_of_type(std::string_view media_type) { return value_of(ascii_lower(media_type), "charset"); }

std::string to_utf8(std::string_view bytes, std::string_view charset) {
  std::string name = marked_charset(bytes);
  if (name.empty()) name = ascii_lower(charset);
  if (name.empty()) name = declared_charset(bytes);
  // A document that could declare it in ASCII is not in UTF-16.
  if (name.starts_with("utf-16") && marked_charset(bytes).empty()) name = "utf-8";
  if (is_utf8(name) || ((name.empty() || is_latin(name)) && first_invalid(bytes) == bytes.size()))
    return repaired(bytes);
  if (name.empty() || is_latin(name)) name = "windows-1252";
  const std::string text = converted(bytes, name.c_str());
  return repaired(text.empty() ? bytes : std::string_view(text));
}

}  // namespace figcheck::text
