#include "store/reconciliation.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "store/assertions.hpp"
#include "store/decisions.hpp"
#include "store/stored_topics.hpp"
#include "store/topic_work.hpp"

namespace figcheck::store {
namespace {

/// Of quantities whose topics are all to be made anew.
constexpr std::int64_t no_topic = 0;

/// How many documents are read at once for their profiles.
constexpr std::size_t most_at_once = 2000;

struct Waiting {
  std::vector<std::int64_t> leaving;  ///< in a topic, and not current any more
  std::vector<std::int64_t> coming;   ///< current, and in no topic yet
};

Waiting waiting_documents(Database& database) {
  Waiting waiting;
  database.each(
      "SELECT waiting.document, CASE WHEN document.last_run IS NULL AND document.id IS NOT NULL THEN 1 ELSE 0 END, "
      "CASE WHEN story.document IS NULL THEN 0 ELSE 1 END "
      "FROM waiting LEFT JOIN document ON document.id = waiting.document "
      "LEFT JOIN story ON story.document = waiting.document ORDER BY waiting.document",
      {}, [&](const Row& row) {
        const bool current = row.integer(1) != 0, placed = row.integer(2) != 0;
        if (current && !placed) waiting.coming.push_back(row.integer(0));
        if (!current && placed) waiting.leaving.push_back(row.integer(0));
      });
  return waiting;
}

/// Reads the documents that come: stores what they assert and gives their profiles.
std::vector<std::pair<reconcile::ArticleNumber, reconcile::StoryProfile>> read_coming(
    Transaction& transaction, const std::vector<std::int64_t>& documents, std::size_t& assertions) {
  std::vector<std::pair<reconcile::ArticleNumber, reconcile::StoryProfile>> profiles;
  for (std::size_t begin = 0; begin < documents.size(); begin += most_at_once) {
    const std::size_t end = std::min(documents.size(), begin + most_at_once);
    const auto at = [&](std::size_t i) { return documents.begin() + static_cast<std::ptrdiff_t>(i); };
    const ReadDocuments read = read_stored(transaction.database(), std::vector<std::int64_t>(at(begin), at(end)));
    for (std::size_t i = 0; i < read.documents.size(); ++i) {
      profiles.emplace_back(read.documents[i], reconcile::profile_of(read.readings[i]));
      assertions +=
          static_cast<std::size_t>(put_assertions(transaction, read.documents[i], read.readings[i].assertions));
    }
  }
  return profiles;
}

Reconciled bring_up(Database& database, std::int64_t run, const std::set<std::int64_t>& changed,
                    const std::set<std::int64_t>& gone) {
  const std::vector<Decision> decisions = decisions_of(database);
  const std::set<std::int64_t> topics = with_joined_topics(database, changed, decisions);
  std::vector<std::int64_t> before(topics.begin(), topics.end());
  before.insert(before.end(), gone.begin(), gone.end());
  QuantityUpdate update(database, run, before);
  work_out(database, {topics.begin(), topics.end()}, decisions,
           [&](TopicWork&& work) { update.take(found_quantities(std::move(work))); });
  return {0, 0, topics.size(), update.finish()};
}

}  // namespace

Reconciled reconcile_waiting(Transaction& transaction, std::int64_t run) {
  Database& database = transaction.database();
  const Waiting waiting = waiting_documents(database);
  StoredTopics shelf(database);
  std::size_t assertions = 0;
  const auto profiles = read_coming(transaction, waiting.coming, assertions);
  const reconcile::TopicChanges changes = reconcile::update_topics(shelf, waiting.leaving, profiles);
  std::set<std::int64_t> gone = changes.gone;
  gone.insert(no_topic);
  Reconciled done = bring_up(database, run, changes.changed, gone);
  done.assertions = assertions;
  done.documents = waiting.coming.size() + waiting.leaving.size();
  database.execute("DELETE FROM waiting");
  return done;
}

Reconciled reconcile_topics(Transaction& transaction, std::int64_t run, const std::vector<std::int64_t>& topics) {
  return bring_up(transaction.database(), run, {topics.begin(), topics.end()}, {});
}

void let_all_wait(Transaction& transaction) {
  Database& database = transaction.database();
  database.execute("DELETE FROM meeting");
  database.execute("DELETE FROM story");
  database.execute("DELETE FROM waiting");
  database.execute("UPDATE quantity SET topic = $1 WHERE ended IS NULL", {no_topic});
  database.execute("INSERT INTO waiting (document) SELECT id FROM document WHERE last_run IS NULL");
}

}  // namespace figcheck::store
