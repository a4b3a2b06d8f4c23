#include "store/assertions.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace figcheck::store {
namespace {

const std::vector<std::string> columns = {
    "document", "number", "span_begin",  "span_end", "sentence_begin", "sentence_end", "figure",  "value",
    "lower",    "upper",  "bound",       "kind",     "unit",           "per",          "counted", "event",
    "source",   "as_of",  "time_window", "relation", "trend",          "statistic",    "negated", "hypothetical"};

Value unless_empty(std::string_view text) { return text.empty() ? Value() : Value(text); }
Value if_true(bool truth) { return truth ? Value(1) : Value(); }

/// The value of an enumeration, up to `last`, that has this name.
template <typename Enumeration>
Enumeration named(const Database& database, std::string_view name, Enumeration last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (to_string(static_cast<Enumeration>(i)) == name) return static_cast<Enumeration>(i);
  }
  throw damaged(database.name(), "an assertion has \"" + std::string(name) + "\" for what it cannot be");
}

Date date_in(const Database& database, std::string_view iso) {
  if (iso.empty()) return {};
  const std::optional<Date> date = date_from_iso(iso);
  if (!date) throw damaged(database.name(), "\"" + std::string(iso) + "\" for a date");
  return *date;
}

/// Appends what is stored of an assertion, a value for each of `columns`.
void append_row(Values& values, std::int64_t document, std::size_t number, const extract::Assertion& one) {
  const Value row[] = {document,
                       number,
                       one.span.begin,
                       one.span.end,
                       one.sentence_span.begin,
                       one.sentence_span.end,
                       one.figure,
                       one.value,
                       one.interval.lower,
                       one.interval.upper,
                       to_string(one.bound),
                       to_string(one.kind),
                       unless_empty(one.unit),
                       unless_empty(one.per),
                       unless_empty(one.counted),
                       unless_empty(one.event),
                       unless_empty(one.source),
                       unless_empty(to_iso(one.as_of)),
                       unless_empty(one.window),
                       unless_empty(extract::to_string(one.relation)),
                       unless_empty(extract::to_string(one.trend)),
                       unless_empty(one.statistic),
                       if_true(one.negated),
                       if_true(one.hypothetical)};
  values.insert(values.end(), std::begin(row), std::end(row));
}

/// Reads the columns of a row one after the other.
class Columns {
 public:
  explicit Columns(const Row& row, std::size_t first) : row_(row), next_(first) {}

  std::size_t offset() { return static_cast<std::size_t>(row_.integer(next_++)); }
  Span span() {
    const std::size_t begin = offset();
    return {begin, offset()};
  }
  std::string text() { return row_.is_null(next_) ? (++next_, std::string()) : std::string(row_.text(next_++)); }
  std::optional<double> real() {
    return row_.is_null(next_) ? (++next_, std::nullopt) : std::optional(row_.real(next_++));
  }
  bool truth() { return !row_.is_null(next_++); }

 private:
  const Row& row_;
  std::size_t next_;
};

}  // namespace

std::int64_t put_assertions(Transaction& transaction, std::int64_t document,
                            std::span<const extract::Assertion> assertions) {
  Database& database = transaction.database();
  database.execute("DELETE FROM assertion WHERE document = $1", {document});
  Values values;
  values.reserve(assertions.size() * columns.size());
  for (std::size_t number = 0; number < assertions.size(); ++number)
    if (assertions[number].role == Role::assertion) append_row(values, document, number, assertions[number]);
  database.insert_rows("assertion", columns, values);
  return static_cast<std::int64_t>(values.size() / columns.size());
}

namespace {

/// The assertions of a version of a document, each with its number.
std::vector<std::pair<std::int64_t, extract::Assertion>> numbered(Database& database, std::int64_t document,
                                                                  const std::string& condition, Values values) {
  std::string sql = "SELECT d.name, d.published, a.number";
  for (std::size_t i = 2; i < columns.size(); ++i) sql += ", a." + columns[i];
  sql +=
      " FROM assertion a JOIN document d ON d.id = a.document WHERE a.document = $1" + condition + " ORDER BY a.number";
  values.insert(values.begin(), document);
  std::vector<std::pair<std::int64_t, extract::Assertion>> assertions;
  database.each(sql, values, [&](const Row& row) {
    Columns next(row, 0);
    extract::Assertion one;
    one.doc = next.text();
    one.published = date_in(database, next.text());
    const auto number = static_cast<std::int64_t>(next.offset());
    one.span = next.span();
    one.sentence_span = next.span();
    one.figure = next.text();
    one.value = next.real();
    one.interval.lower = next.real();
    one.interval.upper = next.real();
    one.bound = named(database, next.text(), Bound::vague);
    one.kind = named(database, next.text(), Kind::age);
    one.unit = next.text();
    one.per = next.text();
    one.counted = next.text();
    one.event = next.text();
    one.source = next.text();
    one.as_of = date_in(database, next.text());
    one.window = next.text();
    one.relation = named(database, next.text(), extract::Relation::addition);
    one.trend = named(database, next.text(), extract::Trend::down);
    one.statistic = next.text();
    one.negated = next.truth();
    one.hypothetical = next.truth();
    assertions.emplace_back(number, std::move(one));
  });
  return assertions;
}

}  // namespace

std::vector<extract::Assertion> assertions_of(Database& database, std::int64_t document) {
  std::vector<extract::Assertion> assertions;
  for (auto& [number, assertion] : numbered(database, document, "", {})) assertions.push_back(std::move(assertion));
  return assertions;
}

std::optional<extract::Assertion> assertion_of(Database& database, std::int64_t document, std::int64_t number) {
  auto found = numbered(database, document, " AND a.number = $2", {number});
  if (found.empty()) return std::nullopt;
  return std::move(found.front().second);
}

bool holds_assertions(Database& database, std::int64_t document, std::span<const extract::Assertion> assertions) {
  Values stored, right;
  for (const auto& [number, assertion] : numbered(database, document, "", {}))
    append_row(stored, document, static_cast<std::size_t>(number), assertion);
  for (std::size_t number = 0; number < assertions.size(); ++number)
    if (assertions[number].role == Role::assertion) append_row(right, document, number, assertions[number]);
  return stored == right;
}

}  // namespace figcheck::store
