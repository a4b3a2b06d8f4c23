#include "store/verify.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "planted_nights.hpp"
#include "store/decisions.hpp"

namespace figcheck::store {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

class VerifyTest : public PlantedNights {
 protected:
  void SetUp() override {
    PlantedNights::SetUp();
    if (IsSkipped()) return;
    std::vector<text::Document> documents = planted(70, 12);
    night({documents.begin(), documents.begin() + 40});
    // One article is corrected, and one withdrawn.
    documents[3].text += "\n\nThe harbour has 48 berths.\n";
    std::vector<text::Document> coming(documents.begin() + 40, documents.end());
    coming.push_back(documents[3]);
    night(coming, {documents[5].id}, "2031-01-02T00:00:00Z");
  }

  /// What verify() says, "where: what", behind statements that are undone again.
  std::vector<std::string> faults_behind(const std::vector<std::string>& damage) {
    Transaction transaction(*database, Purpose::write);
    for (const std::string& sql : damage) EXPECT_GT(database->execute(sql), 0) << sql;
    std::vector<std::string> faults;
    const Verified verified = verify(transaction, {"1", [&](const text::Problem& problem) {
                                                     EXPECT_NE(problem.remedy, "");
                                                     faults.push_back(problem.where + ": " + problem.what);
                                                   }});
    EXPECT_EQ(verified.faults == 0, faults.empty());
    return faults;
  }

  std::string number(const std::string& sql) { return std::to_string(database->integer(sql).value()); }
};
FIGCHECK_ON_BOTH_DATABASES(VerifyTest);

TEST_P(VerifyTest, FindsNothingWrongWithASoundStore) {
  std::size_t last = 0, all = 0;
  Transaction transaction(*database, Purpose::read);
  const Verified verified =
      verify(transaction, {"1", [](const text::Problem& problem) { ADD_FAILURE() << problem.what; },
                           [&](std::size_t done, std::size_t of) {
                             EXPECT_EQ(done, last + 1);
                             last = done;
                             all = of;
                           }});
  EXPECT_EQ(verified.faults, 0U);
  EXPECT_EQ(verified.documents, 71U);
  EXPECT_GT(verified.topics, 1U);
  EXPECT_EQ(last, all);
}

TEST_P(VerifyTest, FindsAnEmptyStoreSound) {
  for (const char* table :
       {"waiting", "story", "meeting", "member", "verdict", "quantity", "verdict_count", "assertion"})
    database->execute(std::string("DELETE FROM ") + table);
  database->execute("UPDATE document SET replaces = NULL");
  database->execute("DELETE FROM document");
  EXPECT_THAT(faults_behind({}), IsEmpty());
}

TEST_P(VerifyTest, FindsEachDamage) {
  const std::string current = number("SELECT MIN(id) FROM document WHERE last_run IS NULL");
  const std::string former = number("SELECT MIN(id) FROM document WHERE last_run IS NOT NULL");
  const std::string quantity = number("SELECT MIN(number) FROM quantity WHERE ended IS NULL AND figures > 2");
  const std::string other = number("SELECT MAX(number) FROM quantity WHERE ended IS NULL AND figures > 2");
  const std::string topic = number("SELECT topic FROM story GROUP BY topic ORDER BY COUNT(*) DESC, topic LIMIT 1");
  const std::string another = number("SELECT MAX(topic) FROM story");
  ASSERT_NE(quantity, other);
  ASSERT_NE(topic, another);
  const std::string its_last = "(SELECT MAX(document) FROM story WHERE topic = " + topic + ")";
  const std::string a_member =
      "quantity = " + quantity +
      " AND ended IS NULL AND document = (SELECT MIN(document) FROM member WHERE quantity = " + quantity +
      " AND ended IS NULL)";
  struct Damage {
    std::vector<std::string> sql;
    std::string told;
  };
  const std::vector<Damage> damages = {
      {{"UPDATE document SET text = (SELECT text FROM document WHERE id = " + former + ") WHERE id = " + current},
       "document " + current},
      {{"UPDATE document SET title = 'Another' WHERE id = " + current}, "another SHA-256"},
      {{"UPDATE document SET published = '1999-01-01' WHERE id = " + former}, "document " + former},
      {{"UPDATE document SET published_from = 'somewhere' WHERE id = " + current}, "document " + current},
      {{"UPDATE document SET text = NULL WHERE id = " + current}, "its text is not there"},
      {{"UPDATE assertion SET sentence_end = sentence_end + 1 WHERE document = " + current}, "of its assertions"},
      {{"DELETE FROM assertion WHERE document = " + current + " AND number = 0"}, "of its assertions"},
      {{"UPDATE story SET words = names WHERE document = " + current}, "of its story"},
      {{"UPDATE story SET day = day + 1 WHERE document = " + current}, "not found under its own words alone"},
      {{"DELETE FROM meeting WHERE document = " + current}, "not found under its own words alone"},
      {{"INSERT INTO meeting (word, day, place, document) VALUES (5, 6, 7, " + current + ")"},
       "not found under its own words alone"},
      {{"INSERT INTO meeting (word, day, place, document) VALUES (5, 6, 7, 99999)"}, "is in no topic"},
      {{"UPDATE story SET topic = document WHERE document = " + its_last}, "and belong in one"},
      {{"UPDATE story SET topic = " + topic + " WHERE topic = " + another}, "do not all belong together"},
      {{"UPDATE story SET topic = 77777 WHERE topic = " + another}, "another number than its first"},
      {{"UPDATE story SET topic = 77777 WHERE topic = " + another}, "its topic is not there"},
      {{"DELETE FROM story WHERE document = " + current}, "never put into a topic"},
      {{"UPDATE document SET last_run = first_run WHERE id = " + current}, "is in a topic, and is not current"},
      {{"UPDATE quantity SET verdict = 'unknown' WHERE number = " + quantity}, "than its figures give: verdict"},
      {{"UPDATE quantity SET severity = severity + 0.5 WHERE number = " + quantity}, "than its figures give: severity"},
      {{"UPDATE quantity SET lower = -1 WHERE number = " + quantity}, "than its figures give: range"},
      {{"UPDATE quantity SET standing = 'dismissed' WHERE number = " + quantity}, "than its figures give: standing"},
      {{"UPDATE quantity SET explanation = 'Why not.' WHERE number = " + quantity},
       "than its figures give: explanation"},
      {{"UPDATE member SET agrees = 1 - agrees WHERE " + a_member}, "which of its figures agree"},
      {{"UPDATE member SET anchor = anchor + 1 WHERE " + a_member}, "what its figures are known by"},
      {{"UPDATE member SET lower = -5 WHERE " + a_member}, "ranges of its figures"},
      {{"DELETE FROM member WHERE " + a_member}, "no quantity is stored of the figures"},
      {{"DELETE FROM member WHERE " + a_member}, "are not one quantity"},
      {{"UPDATE member SET assertion = 4000 WHERE " + a_member +
        " AND assertion = (SELECT MIN(assertion) FROM member WHERE " + a_member + ")"},
       "are not one quantity"},
      {{"UPDATE member SET document = 99999 WHERE " + a_member}, "of a document that is not there"},
      {{"INSERT INTO member (quantity, document, assertion, began, anchor, agrees) SELECT " + other +
        ", document, assertion, began, anchor, agrees FROM member WHERE " + a_member},
       "in several quantities at once"},
      {{"UPDATE quantity SET ended = changed WHERE number = " + quantity}, "has figures still"},
      {{"DELETE FROM quantity WHERE number = " + quantity}, "has figures still"},
      {{"DELETE FROM quantity WHERE number = " + quantity}, "its history is there, and it is not"},
      {{"UPDATE verdict SET severity = 9 WHERE quantity = " + quantity}, "the last entry of its history"},
      {{"UPDATE verdict SET lower = NULL, upper = NULL, estimate = 4 WHERE quantity = " + quantity},
       "the last entry of its history"},
      {{"DELETE FROM verdict WHERE quantity = " + quantity}, "the last entry of its history"},
      {{"UPDATE verdict_count SET quantities = quantities + 1"}, "the count of quantities that are "},
      {{"DELETE FROM verdict_count"}, "the count of quantities that are "},
      {{"INSERT INTO waiting (document) VALUES (" + current + ")"}, "1 of them wait to be worked out"},
      {{"INSERT INTO report (day, from_run, to_run, since, new_conflicts, worse, reopened, settled, changed, open, "
        "summary) VALUES ('2031-01-01', 0, 4711, '', 0, 0, 0, 0, 0, 0, '')"},
       "run 4711: it is named"},
      {{"UPDATE quantity SET began = 4712 WHERE number = " + quantity}, "run 4712: it is named"},
      {{"UPDATE member SET began = 4713 WHERE " + a_member}, "run 4713: it is named"},
      {{"INSERT INTO decided_figure (decision, side, place, document, figure, sentence, anchor) "
        "VALUES (5, 0, 0, 'x', '5', '5', 5)"},
       "decision 5: its figures are there"},
      {{"UPDATE run SET status = 'finished', finished = started, rules = '0'"}, "by the rules of version 0"},
  };
  for (const Damage& damage : damages)
    EXPECT_THAT(faults_behind(damage.sql), Contains(HasSubstr(damage.told))) << damage.sql.front();
  EXPECT_THAT(faults_behind({}), IsEmpty());
}

TEST_P(VerifyTest, FindsADecisionThatWasNotWorkedOut) {
  Transaction transaction(*database, Purpose::write);
  Decision decision;
  decision.kind = DecisionKind::tolerate;
  decision.share = 0.5;
  database->each(
      "SELECT document.name, member.anchor FROM member JOIN document ON document.id = member.document "
      "JOIN quantity ON quantity.number = member.quantity WHERE member.ended IS NULL AND quantity.figures > 2 "
      "ORDER BY member.quantity, member.document LIMIT 1",
      {}, [&](const Row& row) {
        decision.figures.push_back({std::string(row.text(0)), "5", "5", row.integer(1)});
      });
  put_decision(*database, decision);
  std::vector<std::string> faults;
  verify(transaction, {"1", [&](const text::Problem& problem) { faults.push_back(problem.what); }});
  EXPECT_THAT(faults, Contains(HasSubstr("tolerance")));
}

TEST_P(VerifyTest, TellsOfEachKindAFewAndHowManyMore) {
  const std::vector<std::string> faults = faults_behind({"UPDATE quantity SET granted = 0.125"});
  EXPECT_LE(faults.size(), 14U);
  EXPECT_THAT(faults, Contains(HasSubstr(" more of quantities that are not what their figures give")));
}

TEST_P(VerifyTest, FindsAFileThatIsNotWhole) {
  if (on_postgres()) GTEST_SKIP() << "PostgreSQL looks after its files itself";
  const auto page = database->integer("SELECT rootpage FROM sqlite_schema WHERE name = 'quantity_by_change'").value();
  database->run("PRAGMA wal_checkpoint(TRUNCATE)");
  database.reset();
  {
    std::fstream file(location(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp((page - 1) * 8192 + 8100);
    file << std::string(60, '\x7f');
    ASSERT_TRUE(file.flush());
  }
  database = open();
  EXPECT_THAT(faults_behind({}), Contains(testing::AnyOf(HasSubstr(": the file: "), HasSubstr("malformed"))));
}

}  // namespace
}  // namespace figcheck::store
