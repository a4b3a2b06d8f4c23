#include "store/verify.hpp"

#include <optional>
#include <set>
#include <vector>

#include "store/decisions.hpp"
#include "store/documents.hpp"
#include "store/faults.hpp"
#include "store/runs.hpp"
#include "store/topic_work.hpp"
#include "store/verify_parts.hpp"

namespace figcheck::store {
namespace {

/// Whether SQLite finds its file whole. On PostgreSQL the server looks after that.
bool is_whole(Database& database, Faults& faults) {
  if (database.dialect() != Dialect::sqlite) return true;
  bool whole = true;
  database.each("PRAGMA integrity_check(10)", {}, [&](const Row& row) {
    if (row.text(0) == "ok") return;
    whole = false;
    faults.add("what SQLite finds damaged", "the file", std::string(row.text(0)), Cure::from_copy);
  });
  if (!whole) return false;
  database.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
    const std::string table(row.text(0)), parent(row.text(2));
    faults.add("records that name others that are not there", "table " + table,
               "a row names a " + parent + " that is not there", Cure::anew);
  });
  return true;
}

/// Looks at each version of a document; those that cannot be read and are in a topic.
std::set<std::int64_t> unreadable_documents(Transaction& transaction, Faults& faults, Steps& steps,
                                            Verified& verified) {
  std::set<std::int64_t> unreadable;
  each_document(transaction, Versions::all, [&](KeptDocument&& kept) {
    ++verified.documents;
    steps.take();
    const bool current = !kept.last_run;
    if (kept.state == DocumentState::sound || (kept.state == DocumentState::pruned && !current)) return;
    unreadable.insert(kept.id);
    faults.add(
        "documents that are not what was put", "document " + std::to_string(kept.id) + " (" + kept.document.id + ")",
        kept.state == DocumentState::pruned ? "it is current, and its text is not there"
                                            : "its text does not unpack, or it has another SHA-256 than what was put",
        Cure::take_out);
  });
  return unreadable;
}

/// The topics that can be worked out: all but those with a document that cannot be read, and those joined to them.
std::vector<std::int64_t> readable_topics(Database& database, const std::set<std::int64_t>& unreadable,
                                          const std::vector<Decision>& decisions) {
  std::set<std::int64_t> broken;
  for (const std::int64_t document : unreadable)
    if (const auto topic = database.integer("SELECT topic FROM story WHERE document = $1", {document}))
      broken.insert(*topic);
  // A story without a document cannot be read either.
  database.each(
      "SELECT DISTINCT story.topic FROM story LEFT JOIN document ON document.id = story.document "
      "WHERE document.id IS NULL",
      {}, [&](const Row& row) { broken.insert(row.integer(0)); });
  // So cannot one that was pruned, and waits to leave its topic.
  database.each(
      "SELECT DISTINCT story.topic FROM story JOIN document ON document.id = story.document "
      "WHERE document.text IS NULL",
      {}, [&](const Row& row) { broken.insert(row.integer(0)); });
  broken = with_joined_topics(database, std::move(broken), decisions);
  std::vector<std::int64_t> readable;
  for (const std::int64_t topic : all_topics(database))
    if (!broken.contains(topic)) readable.push_back(topic);
  return readable;
}

void verify_all(Transaction& transaction, const Verification& how, Faults& faults, Verified& verified) {
  Database& database = transaction.database();
  if (!is_whole(database, faults)) return;

  const auto count = [&](const char* sql) { return static_cast<std::size_t>(database.integer(sql).value_or(0)); };
  // Each version is unpacked, and each that is in a topic is looked for among the others and worked out.
  Steps steps{how.progress, count("SELECT COUNT(*) FROM document") + 2 * count("SELECT COUNT(*) FROM story"), 0};
  const std::set<std::int64_t> unreadable = unreadable_documents(transaction, faults, steps, verified);
  verify_records(database, faults);
  verify_topics(transaction, faults, steps);

  const std::optional<Run> last = last_finished_run(database);
  if (last && last->rules != how.rules) {
    faults.add("other rules", "run " + std::to_string(last->id),
               "what is stored was worked out by the rules of version " + last->rules + ", and these are of version " +
                   how.rules + ": it cannot be compared",
               Cure::run);
    return;
  }
  const std::vector<Decision> decisions = decisions_of(database);
  const std::vector<std::int64_t> topics = readable_topics(database, unreadable, decisions);
  verified.topics = topics.size();
  verify_quantities(database, topics, decisions, faults, steps);
}

}  // namespace

Verified verify(Transaction& transaction, const Verification& how) {
  Faults faults(transaction.database().name(), how.fault);
  Verified verified;
  try {
    verify_all(transaction, how, faults, verified);
  } catch (const StoreError& error) {
    if (error.failure() != Failure::damaged) throw;
    faults.add("what cannot be read", "what was to be read next",
               error.problem().what + "; nothing behind it was verified", Cure::from_copy);
  }
  verified.faults = faults.count();
  faults.finish();
  return verified;
}

}  // namespace figcheck::store
