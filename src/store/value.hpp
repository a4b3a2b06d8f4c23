#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace figcheck::store {

/// Bytes of any kind, told apart from text.
struct Blob {
  std::string bytes;
  bool operator==(const Blob&) const = default;
};

/// What a statement is given for a placeholder, and what stands in a column: null, a 64-bit integer, a double, text or
/// bytes.
///
/// Text is what a person or another program reads in the database, and PostgreSQL takes neither NUL nor invalid UTF-8
/// in it. Text with either is changed here, for both databases alike (`storable_text`); bytes that must come back as
/// they were go in a Blob. NaN is null, as SQLite has it; infinities are kept.
class Value {
 public:
  using Content = std::variant<std::nullptr_t, std::int64_t, double, std::string, Blob>;

  Value();
  Value(std::nullptr_t) : Value() {}
  Value(std::int64_t number);
  template <std::integral Integer>  // truth, too: 0 or 1
  Value(Integer number) : Value(static_cast<std::int64_t>(number)) {}
  Value(double number);
  Value(std::string text);
  Value(std::string_view text) : Value(std::string(text)) {}
  Value(const char* text) : Value(std::string(text)) {}
  Value(Blob blob);
  template <typename Some>
  Value(std::optional<Some> some) : Value(some ? Value(*std::move(some)) : Value(nullptr)) {}

  const Content& content() const { return content_; }
  bool is_null() const { return std::holds_alternative<std::nullptr_t>(content_); }
  bool operator==(const Value&) const = default;

 private:
  Content content_;
};

/// The text with U+FFFD for each NUL and for each byte that is no well-formed UTF-8.
std::string storable_text(std::string text);

}  // namespace figcheck::store
