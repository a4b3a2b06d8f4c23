#include "store/repair.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "planted_nights.hpp"
#include "store/decisions.hpp"
#include "store/documents.hpp"
#include "store/verify.hpp"

namespace figcheck::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RepairTest : public PlantedNights {
 protected:
  std::vector<std::string> faults() {
    Transaction transaction(*database, Purpose::read);
    std::vector<std::string> told;
    verify(transaction,
           {"1", [&](const text::Problem& problem) { told.push_back(problem.where + ": " + problem.what); }});
    return told;
  }
  Repaired mend() {
    Transaction transaction(*database, Purpose::write);
    run = begin_run("2031-02-01T00:00:00Z");
    Repaired repaired = repair(transaction, run);
    reconcile_waiting(transaction, run);
    mend_history(transaction, run);
    transaction.commit();
    return repaired;
  }
};
FIGCHECK_ON_BOTH_DATABASES(RepairTest);

TEST_P(RepairTest, BringsBackWhatEachDamageTook) {
  const std::vector<text::Document> documents = planted(60, 14);
  night({documents.begin(), documents.begin() + 30});
  night({documents.begin() + 30, documents.end()}, {}, "2031-01-02T00:00:00Z");
  const auto right = stored();
  night({}, {}, "2031-01-03T00:00:00Z");
  database->execute(
      "INSERT INTO report (day, from_run, to_run, since, new_conflicts, worse, reopened, settled, changed, open, "
      "summary) "
      "VALUES ('2031-01-03', 0, $1, '', 0, 0, 0, 0, 0, 0, '')",
      {run});
  const std::string third = std::to_string(run);
  night({}, {}, "2031-01-04T00:00:00Z");
  const std::string some = "IN (SELECT number FROM quantity WHERE ended IS NULL ORDER BY number LIMIT 5)";
  const std::vector<std::vector<std::string>> damages = {
      {"DELETE FROM assertion WHERE document < 20"},
      {"DELETE FROM meeting", "UPDATE story SET topic = 1"},
      {"DELETE FROM story WHERE document < 20"},
      {"UPDATE story SET names = words"},
      {"UPDATE quantity SET verdict = 'unknown', severity = 5, topic = 99999 WHERE number " + some},
      {"DELETE FROM member WHERE document < 10"},
      {"UPDATE member SET agrees = 1 - agrees, anchor = anchor + 1 WHERE document < 10"},
      {"DELETE FROM quantity WHERE number " + some},
      {"UPDATE quantity SET ended = changed WHERE number " + some},
      {"DELETE FROM verdict WHERE quantity " + some},
      {"UPDATE verdict SET severity = 17"},
      {"UPDATE verdict_count SET quantities = 0"},
      {"INSERT INTO waiting (document) VALUES (1)"},
      {"UPDATE member SET began = 4713 WHERE document < 10", "UPDATE quantity SET began = 4714 WHERE number " + some},
      {"UPDATE verdict SET run = 4713 WHERE quantity " + some +
           " AND run = (SELECT MAX(v.run) FROM verdict v WHERE "
           "v.quantity = verdict.quantity)",
       "UPDATE quantity SET ended = 4714 WHERE number " + some},
      {"DELETE FROM run WHERE id = " + third},
      {"UPDATE report SET to_run = 4715"},
      {"INSERT INTO decided_figure (decision, side, place, document, figure, sentence, anchor) "
       "VALUES (5, 0, 0, 'x', '5', '5', 5)"},
  };
  for (const std::vector<std::string>& damage : damages) {
    for (const std::string& sql : damage) EXPECT_GT(database->execute(sql), 0) << sql;
    EXPECT_THAT(faults(), testing::Not(IsEmpty())) << damage.front();
    const Repaired repaired = mend();
    EXPECT_THAT(repaired.taken_out, IsEmpty());
    EXPECT_THAT(faults(), IsEmpty()) << damage.front();
    EXPECT_EQ(stored(), right) << damage.front();
  }
}

TEST_P(RepairTest, OfASoundStoreChangesNothing) {
  night(planted(50, 15));
  const auto right = stored();
  const auto states = database->integer("SELECT COUNT(*) FROM verdict");
  mend();
  EXPECT_EQ(stored(), right);
  EXPECT_EQ(database->integer("SELECT COUNT(*) FROM verdict"), states);
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(RepairTest, TakesOutWhatIsLostUntilItComesAgain) {
  std::vector<text::Document> documents = planted(50, 16);
  night(documents);
  text::Document corrected = documents[7];
  corrected.text += "\n\nThe hall has 48 seats.\n";
  night({corrected}, {}, "2031-01-02T00:00:00Z");
  documents[7] = corrected;
  const auto right = stored();
  const std::string lost = documents[4].id;
  database->execute("UPDATE document SET text = $2 WHERE name = $1", {lost, Blob{"\x28\xb5\x2f\xfd broken"}});
  database->execute("UPDATE document SET title = 'Another' WHERE last_run IS NOT NULL");
  EXPECT_EQ(faults().size(), 2U);
  const Repaired repaired = mend();
  EXPECT_THAT(repaired.taken_out, ElementsAre(lost));
  EXPECT_THAT(repaired.emptied, ElementsAre(documents[7].id));
  EXPECT_THAT(faults(), IsEmpty());
  EXPECT_FALSE(current_document(*database, lost));
  night({documents[4]}, {}, "2031-02-02T00:00:00Z");
  EXPECT_EQ(stored(), right);
  EXPECT_THAT(faults(), IsEmpty());
}

}  // namespace
}  // namespace figcheck::store
