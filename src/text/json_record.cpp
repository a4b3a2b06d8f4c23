#include "text/json_record.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace figcheck::text {
namespace {

using nlohmann::json;

struct Field {
  std::string_view name;
  std::optional<std::string> JsonRecord::*member;
};

constexpr Field fields[] = {
    {"id", &JsonRecord::id},         {"text", &JsonRecord::text},
    {"html", &JsonRecord::html},     {"title", &JsonRecord::title},
    {"url", &JsonRecord::url},       {"outlet", &JsonRecord::outlet},
    {"author", &JsonRecord::author}, {"published", &JsonRecord::published},
};

/// Takes the fields of the outermost object as they are parsed; builds no tree, so memory is bounded by the line.
class RecordHandler final : public json::json_sax_t {
 public:
  JsonRecord record;
  JsonError error;

  bool null() override { return value("null", true); }
  bool boolean(bool truth) override {
    if (depth_ == 1 && field_ == nullptr && marks_) record.superseded = truth;
    return value("true or false", false);
  }
  bool number_integer(number_integer_t number) override { return number_value(std::to_string(number)); }
  bool number_unsigned(number_unsigned_t number) override { return number_value(std::to_string(number)); }
  bool number_float(number_float_t, const string_t&) override { return value("a number", false); }
  bool binary(binary_t&) override { return value("binary", false); }

  bool string(string_t& text) override {
    if (depth_ == 1 && field_ != nullptr) {
      record.*(field_->member) = std::move(text);
      return true;
    }
    if (depth_ == 1 && dates_) record.published_from = std::move(text);
    if (depth_ == 1 && times_) record.published_time = std::move(text);
    return value("a string", false);
  }

  bool start_object(std::size_t) override { return open("an object"); }
  bool start_array(std::size_t) override {
    if (depth_ == 0) return refuse("an array, not an object", "give one object a line, without brackets around them");
    return open("an array");
  }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (depth_ != 1) return true;
    field_ = nullptr;
    marks_ = name == "superseded";
    dates_ = name == "published_from";
    times_ = name == "published_time";
    for (const Field& field : fields) {
      if (field.name == name) field_ = &field;
    }
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const json::exception& broken) override {
    error.column = position;
    describe(broken.what());
    return false;
  }

 private:
  bool refuse(std::string what, std::string remedy) {
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return false;
  }

  bool open(const char* what) {
    if (depth_ > 0 && !value(what, false)) return false;
    if (++depth_ > deepest_json) {
      return refuse("nested deeper than " + std::to_string(deepest_json) + " levels",
                    "flatten it; only the outermost fields are read");
    }
    return true;
  }

  bool close() {
    --depth_;
    return true;
  }

  bool number_value(std::string digits) {
    if (depth_ == 1 && field_ != nullptr && field_->name == "id") {
      record.id = std::move(digits);
      return true;
    }
    return value("a number", false);
  }

  /// A value that is no string: right where nobody reads it.
  bool value(const char* what, bool absent) {
    if (depth_ == 0)
      return refuse(std::string(what) + ", not an object", "give one object a line: {\"id\": …, \"text\": …}");
    if (depth_ > 1 || field_ == nullptr) return true;
    if (field_->name == "author") return true;  // many give a list of objects: passed over
    if (!absent)
      return refuse("\"" + std::string(field_->name) + "\" is " + what + ", not a string", "give it as a string");
    (record.*(field_->member)).reset();
    return true;
  }

  /// The parser's own message without its code and without what it last read, which may be a whole article.
  void describe(std::string_view message) {
    if (message.find("UTF-8") != std::string_view::npos) {
      error.what = "not UTF-8";
      error.remedy = "convert it to UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)";
      return;
    }
    if (const auto code = message.find("] "); message.starts_with('[') && code != std::string_view::npos) {
      message.remove_prefix(code + 2);
    }
    if (const auto start = message.find("syntax error"); start != std::string_view::npos) message.remove_prefix(start);
    message = message.substr(0, message.find("; last read"));
    if (const auto dash = message.find(" - "); dash != std::string_view::npos) message.remove_prefix(dash + 3);
    error.what = "not valid JSON: " + std::string(message.substr(0, 160));
    error.remedy = "give one whole JSON object a line";
  }

  int depth_ = 0;
  const Field* field_ = nullptr;
  bool marks_ = false;  ///< the value to come is that of "superseded"
  bool dates_ = false;  ///< that of "published_from"
  bool times_ = false;  ///< that of "published_time"
};

}  // namespace

std::optional<JsonRecord> parse_json_record(std::string_view line, JsonError& error) {
  RecordHandler handler;
  if (!json::sax_parse(line.begin(), line.end(), &handler)) {
    error = std::move(handler.error);
    return std::nullopt;
  }
  return std::move(handler.record);
}

}  // namespace figcheck::text
