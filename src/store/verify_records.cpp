#include <map>
#include <string>

#include "store/quantity_query.hpp"
#include "store/verify_parts.hpp"

namespace figcheck::store {
namespace {

/// A statement that selects what is wrong: the first column says where.
struct Rule {
  const char* kind;
  const char* what;
  Cure cure;
  const char* sql;
};

constexpr Rule rules[] = {
    {"documents in no topic", "it is current, and was never put into a topic", Cure::anew,
     "SELECT 'document ' || CAST(d.id AS TEXT) || ' (' || d.name || ')' FROM document d "
     "LEFT JOIN story s ON s.document = d.id LEFT JOIN waiting w ON w.document = d.id "
     "WHERE d.last_run IS NULL AND s.document IS NULL AND w.document IS NULL"},
    {"documents in a topic that are not current", "it is in a topic, and is not current", Cure::anew,
     "SELECT 'document ' || CAST(s.document AS TEXT) FROM story s LEFT JOIN document d ON d.id = s.document "
     "LEFT JOIN waiting w ON w.document = s.document "
     "WHERE (d.id IS NULL OR d.last_run IS NOT NULL) AND w.document IS NULL"},
    {"quantities of no topic", "it holds, and its topic is not there", Cure::anew,
     "SELECT 'quantity ' || q.name FROM quantity q WHERE q.ended IS NULL "
     "AND NOT EXISTS (SELECT 1 FROM story s WHERE s.topic = q.topic)"},
    {"figures in two quantities", "it has a figure that is in several quantities at once", Cure::anew,
     "SELECT 'document ' || CAST(document AS TEXT) FROM member WHERE ended IS NULL "
     "GROUP BY document, assertion HAVING COUNT(*) > 1"},
    {"figures of quantities that have ended", "it has ended or is not there, and has figures still", Cure::anew,
     "SELECT 'quantity number ' || CAST(m.quantity AS TEXT) FROM member m "
     "LEFT JOIN quantity q ON q.number = m.quantity "
     "WHERE m.ended IS NULL AND (q.number IS NULL OR q.ended IS NOT NULL) GROUP BY m.quantity"},
    {"figures of documents that are not there", "it has a figure of a document that is not there", Cure::anew,
     "SELECT 'quantity number ' || CAST(m.quantity AS TEXT) FROM member m LEFT JOIN document d ON d.id = m.document "
     "WHERE d.id IS NULL GROUP BY m.quantity"},
    {"entries of history that are of no quantity", "its history is there, and it is not", Cure::anew,
     "SELECT 'quantity number ' || CAST(v.quantity AS TEXT) FROM verdict v "
     "LEFT JOIN quantity q ON q.number = v.quantity WHERE q.number IS NULL GROUP BY v.quantity"},
    {"runs that are not there", "it is named by what was stored in it, and is not there", Cure::anew,
     "SELECT 'run ' || CAST(named.run AS TEXT) FROM ("
     "SELECT to_run AS run FROM report UNION SELECT from_run FROM report WHERE from_run <> 0 "
     "UNION SELECT began FROM quantity UNION SELECT changed FROM quantity "
     "UNION SELECT ended FROM quantity WHERE ended IS NOT NULL UNION SELECT run FROM verdict "
     "UNION SELECT began FROM member UNION SELECT ended FROM member WHERE ended IS NOT NULL) AS named "
     "LEFT JOIN run ON run.id = named.run WHERE run.id IS NULL"},
    {"figures of decisions that are not there", "its figures are there, and it is not", Cure::anew,
     "SELECT 'decision ' || CAST(f.decision AS TEXT) FROM decided_figure f "
     "LEFT JOIN decision d ON d.number = f.decision WHERE d.number IS NULL GROUP BY f.decision"},
};

void verify_counts(Database& database, Faults& faults) {
  std::map<std::string, std::int64_t> counted;
  database.each("SELECT verdict, COUNT(*) FROM quantity WHERE ended IS NULL GROUP BY verdict", {},
                [&](const Row& row) { counted[std::string(row.text(0))] = row.integer(1); });
  std::map<std::string, std::int64_t> kept = verdict_counts(database);
  for (const auto& [verdict, count] : counted) kept.try_emplace(verdict, 0);
  for (const auto& [verdict, count] : kept)
    if (count != counted[verdict])
      faults.add("counts of quantities", "the count of quantities that are " + verdict,
                 "it is " + std::to_string(count) + ", and there are " + std::to_string(counted[verdict]), Cure::anew);
}

}  // namespace

void verify_records(Database& database, Faults& faults) {
  if (const std::int64_t waiting = database.integer("SELECT COUNT(*) FROM waiting").value_or(0); waiting > 0)
    faults.add("documents that wait", "the documents that came or went last",
               std::to_string(waiting) + " of them wait to be worked out: a run was interrupted", Cure::run);
  for (const Rule& rule : rules)
    database.each(rule.sql, {},
                  [&](const Row& row) { faults.add(rule.kind, std::string(row.text(0)), rule.what, rule.cure); });
  database.each(std::string("SELECT q.name ") + from_unlike_history, {}, [&](const Row& row) {
    faults.add("quantities that their history does not end in", "quantity " + std::string(row.text(0)),
               "the last entry of its history is not what holds now", Cure::anew);
  });
  verify_counts(database, faults);
}

}  // namespace figcheck::store
