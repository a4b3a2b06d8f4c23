#include "store_content.hpp"

#include <algorithm>
#include <cstdio>

#include "store/open_store.hpp"

namespace figcheck::nightly {
namespace {

std::string hex(const std::string& bytes) {
  std::string out;
  for (const unsigned char byte : bytes) {
    char two[3];
    std::snprintf(two, sizeof two, "%02x", byte);
    out += two;
  }
  return out;
}

/// An expression of SQL's for a line of these columns, each as text.
std::string line_of(const std::vector<std::string>& columns) {
  std::string sql;
  for (const std::string& column : columns)
    sql += (sql.empty() ? "" : " || ' | ' || ") + ("coalesce(CAST(" + column + " AS text), '-')");
  return sql;
}

}  // namespace

std::vector<std::string> content_of(const std::string& location) {
  const auto database = store::open_for_reading(location);
  store::Transaction transaction(*database, store::Purpose::read);
  std::vector<std::string> lines;
  const auto add = [&](const std::string& what, const std::vector<std::string>& columns, const std::string& from) {
    database->scan("SELECT " + line_of(columns) + " FROM " + from, {},
                   [&](const store::Row& row) { lines.push_back(what + ": " + std::string(row.text(0))); });
  };
  const auto day = [](const std::string& run) {
    return "(SELECT substr(started, 1, 10) FROM run WHERE id = " + run + ")";
  };

  const std::string document =
      line_of({"name", "title", "outlet", "url", "published", day("first_run"), day("last_run")});
  database->scan("SELECT " + document + ", content_hash FROM document", {}, [&](const store::Row& row) {
    lines.push_back("document: " + std::string(row.text(0)) + " | " + hex(row.blob(1)));
  });
  add("assertion", {"d.name",     day("d.first_run"), "a.number",    "a.span_begin", "a.span_end",    "a.figure",
                    "a.value",    "a.lower",          "a.upper",     "a.bound",      "a.kind",        "a.unit",
                    "a.per",      "a.counted",        "a.event",     "a.source",     "a.as_of",       "a.time_window",
                    "a.relation", "a.trend",          "a.statistic", "a.negated",    "a.hypothetical"},
      "assertion a JOIN document d ON d.id = a.document");
  add("quantity",
      {"q.name", "q.label", "q.unit", "q.verdict", "q.severity", "q.lower", "q.upper", "q.estimate", "q.explanation",
       "q.figures", "q.articles", "q.granted", "q.standing", "q.decided", day("q.began"), day("q.changed"),
       day("q.ended"), "b.name"},
      "quantity q LEFT JOIN quantity b ON b.number = q.became");
  add("member",
      {"q.name", "d.name", day("d.first_run"), "m.assertion", day("m.began"), day("m.ended"), "m.anchor", "m.lower",
       "m.upper", "m.agrees"},
      "member m JOIN quantity q ON q.number = m.quantity JOIN document d ON d.id = m.document");
  add("verdict",
      {"q.name", day("v.run"), "v.label", "v.verdict", "v.severity", "v.lower", "v.upper", "v.estimate", "v.figures",
       "v.standing"},
      "verdict v JOIN quantity q ON q.number = v.quantity");
  add("verdicts", {"verdict", "quantities"}, "verdict_count WHERE quantities <> 0");
  add("topic", {"d.name", "t.name", "s.day"},
      "story s JOIN document d ON d.id = s.document JOIN document t ON t.id = s.topic");
  add("waiting", {"document"}, "waiting");
  add("report", {"day", "since", "new_conflicts", "worse", "reopened", "settled", "changed", "open", "summary"},
      "report");
  add("decision", {"kind", "made_by", "reason", "share", "undone IS NULL"}, "decision");
  add("decided", {"f.side", "f.place", "f.document", "f.figure", "f.sentence", "f.anchor"},
      "decision d JOIN decided_figure f ON f.decision = d.number");
  add("known", {"k.number"}, "decision d JOIN known_number k ON k.decision = d.number");
  // How much is remembered, not as what: a token tells when a file was written, a key where it lies.
  add("remembered", {"COUNT(*)"}, "source_memory");
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace figcheck::nightly
