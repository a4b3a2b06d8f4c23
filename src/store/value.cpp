#include "store/value.hpp"

#include <cmath>

#include "text/utf8.hpp"

namespace figcheck::store {

// Not in the header: gcc 12 takes the strings that a number's destructor passes by for uninitialized there.
Value::Value() : content_(nullptr) {}

Value::Value(std::int64_t number) : content_(number) {}

Value::Value(double number) : content_(nullptr) {
  if (!std::isnan(number)) content_ = number;
}

Value::Value(std::string text) : content_(storable_text(std::move(text))) {}

Value::Value(Blob blob) : content_(std::move(blob)) {}

std::string storable_text(std::string text) {
  if (text.find('\0') == std::string::npos && text::first_invalid(text) == text.size()) return text;
  std::string storable;
  storable.reserve(text.size() + 16);
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded decoded = text::decode(text, at);
    text::append_utf8(storable, decoded.code_point == 0 ? 0xFFFD : decoded.code_point);
    at += decoded.length;
  }
  return storable;
}

}  // namespace figcheck::store
