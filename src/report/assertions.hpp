#pragma once

#include <span>
#include <string>
#include <string_view>

#include "extract/assertion.hpp"
#include "report/json_object.hpp"

namespace figcheck::report {

/// How `extract` prints assertions: a reading at a time, so that the output of any number of documents takes no memory.
struct AssertionFormat {
  std::string_view name;
  std::string_view description;
  /// What stands before the first reading.
  void (*open)(std::string& out, bool all);
  /// Appends a reading's assertions; `printed` is how many were printed before. With `all`, their role too.
  void (*write)(std::string& out, const extract::Reading& reading, bool all, std::size_t printed);
  /// What stands after the last reading.
  void (*close)(std::string& out);
};

/// Every format of `extract`, the default one first.
std::span<const AssertionFormat> assertion_formats();

/// The format of that name; null where there is none.
const AssertionFormat* find_assertion_format(std::string_view name);

/// Writes the output contract's fields of an assertion as members of a JSON object, role only if asked for.
void write_fields(JsonObject& object, const extract::Assertion& assertion, bool with_role);

/// The same fields as cells of a CSV row, without the line's end, and the row of their names.
void append_csv_fields(std::string& out, const extract::Assertion& assertion, bool with_role);
void append_csv_field_names(std::string& out, bool with_role);

}  // namespace figcheck::report
