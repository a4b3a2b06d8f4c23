#pragma once

#include <span>
#include <string>
#include <string_view>

namespace figcheck::report {

/// A place in a template, "{{name}}", and what stands there.
struct Field {
  std::string_view name;
  std::string_view value;
};

/// Appends the template with its fields filled in. What is filled in is not looked at again, so that an article that
/// says
/// "{{summary}}" stays one that says so. A place that no field names stays as it is.
void fill(std::string& out, std::string_view pattern, std::span<const Field> fields);

/// The files of reports/, compiled in.
extern const std::string_view kMarkdownTemplate;
extern const std::string_view kHtmlTemplate;
extern const std::string_view kNightTemplate;
extern const std::string_view kNightIndexTemplate;

}  // namespace figcheck::report
