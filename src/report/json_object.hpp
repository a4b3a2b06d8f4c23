#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/interval.hpp"
#include "grammar/span.hpp"
#include "report/escape.hpp"
#include "report/number.hpp"

namespace figcheck::report {

/// Writes one JSON object, member by member, straight to the end of a string: opens it when made, closes it when it
/// goes.
class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(out) { out_.push_back('{'); }
  ~JsonObject() { out_.push_back('}'); }
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;

  /// Writes the name; the value is for the caller to append. `name` must need no escape.
  std::string& name(std::string_view name) {
    if (!first_) out_.push_back(',');
    first_ = false;
    out_.push_back('"');
    out_ += name;
    out_ += "\":";
    return out_;
  }
  void text(std::string_view key, std::string_view value) { append_json_string(name(key), value); }
  /// null for "".
  void text_or_null(std::string_view key, std::string_view value) {
    if (value.empty()) {
      name(key) += "null";
    } else {
      text(key, value);
    }
  }
  void number(std::string_view key, const std::optional<double>& value) { append_number(name(key), value); }
  void whole(std::string_view key, std::size_t value) { name(key) += std::to_string(value); }
  void truth(std::string_view key, bool value) { name(key) += value ? "true" : "false"; }

 private:
  std::string& out_;
  bool first_ = true;
};

/// Appends "[a,b,…]", each element by `append(out, element)`.
template <typename Range, typename Append>
void append_json_array(std::string& out, const Range& range, Append&& append) {
  out.push_back('[');
  bool first = true;
  for (const auto& element : range) {
    if (!first) out.push_back(',');
    first = false;
    append(out, element);
  }
  out.push_back(']');
}

}  // namespace figcheck::report
