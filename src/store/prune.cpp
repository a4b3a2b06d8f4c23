#include "store/prune.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "store/decisions.hpp"
#include "store/ingest.hpp"
#include "store/quantity_query.hpp"
#include "store/reconciliation.hpp"

namespace figcheck::store {
namespace {

std::set<std::int64_t> topics_where(Database& database, const std::string& sql, const Values& values = {}) {
  std::set<std::int64_t> topics;
  database.each(sql, values, [&](const Row& row) { topics.insert(row.integer(0)); });
  return topics;
}

std::set<std::int64_t> old_topics(Database& database, const Date& before) {
  return topics_where(database,
                      "SELECT story.topic FROM story JOIN document ON document.id = story.document "
                      "JOIN run ON run.id = document.first_run "
                      "GROUP BY story.topic HAVING MAX(story.day) < $1 AND MAX(run.started) < $2",
                      {day_number(before), to_iso(before)});
}

/// Of topics, those that are joined to none but each other.
std::set<std::int64_t> apart_from(Database& database, const std::set<std::int64_t>& topics,
                                  const std::set<std::int64_t>& kept, const std::vector<Decision>& decisions) {
  const std::set<std::int64_t> held = with_joined_topics(database, kept, decisions);
  std::set<std::int64_t> apart;
  std::set_difference(topics.begin(), topics.end(), held.begin(), held.end(), std::inserter(apart, apart.end()));
  return apart;
}

/// The figures that were compared with others in quantities that hold, and all quantities of some topics.
struct BeforePrune {
  std::set<std::pair<std::int64_t, std::int64_t>> compared;
  std::map<QuantityNumber, std::int64_t> changed;
};

BeforePrune stand_of(Database& database, const std::set<std::int64_t>& topics) {
  BeforePrune stand;
  for (const std::int64_t topic : topics) {
    for (const StoredQuantity& quantity : quantities_of_topic(database, topic)) {
      stand.changed[quantity.number] = quantity.changed;
      if (quantity.figures < 2) continue;
      for (const StoredMember& member : members_of(database, quantity.number))
        stand.compared.emplace(member.document, member.assertion);
    }
  }
  return stand;
}

/// Takes documents out of the current set, all at once: quantities that lose all their figures end as they stand.
void prune_documents(Transaction& transaction, std::int64_t run, const std::vector<std::int64_t>& documents) {
  Database& database = transaction.database();
  std::set<std::int64_t> topics;
  for (const std::int64_t document : documents)
    if (const auto topic = database.integer("SELECT topic FROM story WHERE document = $1", {document}))
      topics.insert(*topic);
  const BeforePrune before = stand_of(database, topics);
  for (const std::int64_t document : documents) {
    database.execute("UPDATE document SET last_run = $2 WHERE id = $1 AND last_run IS NULL", {document, run});
    let_wait(transaction, document);
  }
  reconcile_waiting(transaction, run);
  for (const std::int64_t document : documents) {
    database.execute("UPDATE document SET text = NULL WHERE id = $1", {document});
    std::vector<std::int64_t> numbers;
    database.each("SELECT number FROM assertion WHERE document = $1", {document}, [&](const Row& row) {
      if (!before.compared.contains({document, row.integer(0)})) numbers.push_back(row.integer(0));
    });
    for (const std::int64_t number : numbers)
      database.execute("DELETE FROM assertion WHERE document = $1 AND number = $2", {document, number});
  }
  for (const auto& [quantity, changed] : before.changed)
    database.execute("UPDATE quantity SET changed = $2 WHERE number = $1 AND ended = $3 AND became IS NULL",
                     {quantity, changed, run});
}

}  // namespace

PrunePlan plan_prune(Database& database, const PruneLimits& limits) {
  PrunePlan plan;
  database.each(
      "SELECT COUNT(*), CAST(COALESCE(SUM(LENGTH(document.text)), 0) AS BIGINT) FROM document "
      "JOIN run ON run.id = document.last_run WHERE document.text IS NOT NULL AND run.started < $1",
      {to_iso(limits.before)}, [&](const Row& row) {
        plan.versions = row.integer(0);
        plan.version_bytes = row.integer(1);
      });

  const std::vector<Decision> decisions = decisions_of(database);
  const std::set<std::int64_t> old = old_topics(database, limits.before);
  std::set<std::int64_t> kept = topics_where(database, "SELECT DISTINCT topic FROM story");
  for (const std::int64_t topic : old) kept.erase(topic);
  std::set<std::int64_t> going = apart_from(database, old, kept, decisions);
  if (!limits.conflicts) {
    const std::size_t all = going.size();
    for (const std::int64_t topic :
         topics_where(database,
                      "SELECT DISTINCT topic FROM quantity WHERE ended IS NULL AND verdict = 'conflicting' "
                      "AND standing IN ('open', 'reopened')"))
      kept.insert(topic);
    going = apart_from(database, going, kept, decisions);
    plan.held = static_cast<std::int64_t>(all - going.size());
  }
  plan.topics = static_cast<std::int64_t>(going.size());
  for (const std::int64_t topic : going) {
    database.each(
        "SELECT document.id, LENGTH(document.text) FROM story JOIN document ON document.id = story.document "
        "WHERE story.topic = $1",
        {topic}, [&](const Row& row) {
          plan.documents.push_back(row.integer(0));
          if (!row.is_null(1)) plan.document_bytes += row.integer(1);
        });
    plan.quantities +=
        database.integer("SELECT COUNT(*) FROM quantity WHERE topic = $1 AND ended IS NULL", {topic}).value_or(0);
  }
  std::sort(plan.documents.begin(), plan.documents.end());
  return plan;
}

void prune(Transaction& transaction, std::int64_t run, const PruneLimits& limits, const PrunePlan& plan) {
  transaction.database().execute(
      "UPDATE document SET text = NULL WHERE id IN (SELECT document.id FROM document "
      "JOIN run ON run.id = document.last_run WHERE document.text IS NOT NULL AND run.started < $1)",
      {to_iso(limits.before)});
  prune_documents(transaction, run, plan.documents);
}

}  // namespace figcheck::store
