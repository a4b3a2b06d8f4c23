#include "report/assertions.hpp"

#include <algorithm>
#include <array>

#include "report/codepoint.hpp"

namespace figcheck::report {

namespace {

using extract::Assertion;
using extract::Reading;

void open_nothing(std::string&, bool) {}
void close_nothing(std::string&) {}

void append_object(std::string& out, const Assertion& assertion, bool all) {
  JsonObject object(out);
  write_fields(object, assertion, all);
}

void write_lines(std::string& out, const Reading& reading, bool all, std::size_t) {
  for (const Assertion& assertion : reading.assertions) {
    append_object(out, assertion, all);
    out.push_back('\n');
  }
}

void open_array(std::string& out, bool) { out += "["; }
void close_array(std::string& out) { out += "\n]\n"; }
void write_elements(std::string& out, const Reading& reading, bool all, std::size_t printed) {
  for (const Assertion& assertion : reading.assertions) {
    out += printed++ == 0 ? "\n" : ",\n";
    append_object(out, assertion, all);
  }
}

void open_csv(std::string& out, bool all) {
  append_csv_field_names(out, all);
  out += "\r\n";
}
void write_csv_rows(std::string& out, const Reading& reading, bool all, std::size_t) {
  for (const Assertion& assertion : reading.assertions) {
    append_csv_fields(out, assertion, all);
    out += "\r\n";
  }
}

/// A column of the table for the terminal; what is wider is cut with an ellipsis.
struct Column {
  std::string_view name;
  std::size_t width;
};
constexpr std::array<Column, 7> kColumns{
    {{"figure", 24}, {"means", 24}, {"unit", 12}, {"counted", 24}, {"event", 12}, {"source", 20}, {"where", 40}}};

/// Appends `text` to exactly the column's width in code points; the last column of a row is not filled up.
void append_column(std::string& out, std::string_view text, std::size_t width, bool last) {
  const std::string shown = terminal(visible(text));
  std::size_t at = 0;
  std::size_t points = 0;
  std::size_t cut = 0;  // where width - 1 code points end
  while (at < shown.size() && points < width) {
    if (points + 1 == width) cut = at;
    at += decode(shown, at).length;
    ++points;
  }
  if (at < shown.size()) {
    out.append(shown, 0, cut);
    out += "…";
  } else {
    out += shown;
  }
  if (last) {
    out.push_back('\n');
  } else {
    out.append(width - points + 2, ' ');
  }
}

void open_table(std::string& out, bool all) {
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    append_column(out, kColumns[i].name, kColumns[i].width, i + 1 == kColumns.size() && !all);
  }
  if (all) append_column(out, "role", 11, true);
}

void write_table_rows(std::string& out, const Reading& reading, bool all, std::size_t) {
  for (const Assertion& assertion : reading.assertions) {
    const bool asserted = assertion.role == Role::assertion;
    const std::string where = assertion.doc + ":" + std::to_string(assertion.span.begin);
    const std::array<std::string, 7> cells{assertion.figure,
                                           asserted ? interval_words(assertion.interval) : "",
                                           assertion.unit,
                                           assertion.counted,
                                           assertion.event,
                                           assertion.source,
                                           where};
    for (std::size_t i = 0; i < cells.size(); ++i) {
      append_column(out, cells[i], kColumns[i].width, i + 1 == cells.size() && !all);
    }
    if (all) append_column(out, to_string(assertion.role), 11, true);
  }
}

}  // namespace

std::span<const AssertionFormat> assertion_formats() {
  static constexpr std::array<AssertionFormat, 4> kFormats{{
      {"jsonl", "one JSON object a line", open_nothing, write_lines, close_nothing},
      {"json", "one JSON array", open_array, write_elements, close_array},
      {"csv", "comma-separated values with a header (RFC 4180)", open_csv, write_csv_rows, close_nothing},
      {"table", "columns, for a terminal", open_table, write_table_rows, close_nothing},
  }};
  return kFormats;
}

const AssertionFormat* find_assertion_format(std::string_view name) {
  const auto all = assertion_formats();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const AssertionFormat& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

void write_fields(JsonObject& object, const Assertion& assertion, bool with_role) {
  object.text("doc", assertion.doc);
  std::string& span = object.name("span");
  span += '[';
  span += std::to_string(assertion.span.begin);
  span += ',';
  span += std::to_string(assertion.span.end);
  span += ']';
  object.text("figure", assertion.figure);
  object.number("value", assertion.value);
  object.number("lower", assertion.interval.lower);
  object.number("upper", assertion.interval.upper);
  object.text("bound", to_string(assertion.bound));
  object.text("kind", to_string(assertion.kind));
  object.text_or_null("unit", assertion.unit);
  object.text_or_null("per", assertion.per);
  object.text_or_null("counted", assertion.counted);
  object.text_or_null("event", assertion.event);
  object.text_or_null("subject", assertion.subject_phrase);
  object.text_or_null("source", assertion.source);
  object.text_or_null("carrier", assertion.carrier);
  object.text_or_null("as_of", to_full_iso(assertion.as_of));
  object.text_or_null("published", to_full_iso(assertion.published));
  object.text_or_null("window", assertion.window);
  object.text_or_null("relation", to_string(assertion.relation));
  object.text_or_null("trend", to_string(assertion.trend));
  std::string& links = object.name("links");
  links += '[';
  for (const extract::Link& link : assertion.links) {
    if (links.back() != '[') links += ',';
    links += "{\"is\":\"";
    links += to_string(link.kind);
    links += "\",\"span\":[" + std::to_string(link.span.begin) + ',' + std::to_string(link.span.end) + "]}";
  }
  links += ']';
  object.truth("negated", assertion.negated);
  object.truth("hypothetical", assertion.hypothetical);
  object.text("sentence", assertion.sentence);
  if (with_role) object.text("role", to_string(assertion.role));
}

void append_csv_field_names(std::string& out, bool with_role) {
  out +=
      "doc,begin,end,figure,value,lower,upper,bound,kind,unit,per,counted,event,subject,source,carrier,as_of,published,"
      "window,relation,"
      "trend,"
      "negated,hypothetical,sentence";
  if (with_role) out += ",role";
}

void append_csv_fields(std::string& out, const Assertion& assertion, bool with_role) {
  const auto text = [&](std::string_view cell) {
    out.push_back(',');
    append_csv_cell(out, cell);
  };
  const auto number = [&](const std::optional<double>& value) {
    out.push_back(',');
    if (value) append_number(out, *value);
  };
  append_csv_cell(out, assertion.doc);
  number(static_cast<double>(assertion.span.begin));
  number(static_cast<double>(assertion.span.end));
  text(assertion.figure);
  number(assertion.value);
  number(assertion.interval.lower);
  number(assertion.interval.upper);
  text(to_string(assertion.bound));
  text(to_string(assertion.kind));
  text(assertion.unit);
  text(assertion.per);
  text(assertion.counted);
  text(assertion.event);
  text(assertion.subject_phrase);
  text(assertion.source);
  text(assertion.carrier);
  text(to_full_iso(assertion.as_of));
  text(to_full_iso(assertion.published));
  text(assertion.window);
  text(to_string(assertion.relation));
  text(to_string(assertion.trend));
  text(assertion.negated ? "true" : "false");
  text(assertion.hypothetical ? "true" : "false");
  text(assertion.sentence);
  if (with_role) text(to_string(assertion.role));
}

}  // namespace figcheck::report
