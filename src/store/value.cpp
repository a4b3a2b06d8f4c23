#include "store/value.hpp"

#include <cmath>

#include "text/utf8.hpp"

namespace figcheck::store {

Value::Value(double number) {
  if (!std::isnan(number)) content_ = number;
}

Value::Value(std::string text) : content_(storable_text(std::move(text))) {}

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
