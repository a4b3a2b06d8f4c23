#include "store/prune.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "planted_nights.hpp"
#include "reconcile/topic.hpp"
#include "store/decisions.hpp"
#include "store/documents.hpp"
#include "store/ingest.hpp"
#include "store/quantity_query.hpp"
#include "store/verify.hpp"

namespace figcheck::store {
namespace {

using testing::IsEmpty;

const PruneLimits before_march{{2031, 3, 1}, false};
const PruneLimits with_conflicts{{2031, 3, 1}, true};
const std::string january = "2031-01-01T00:00:00Z", june = "2031-06-01T00:00:00Z", july = "2031-07-01T00:00:00Z";

class PruneTest : public PlantedNights {
 protected:
  /// Of every other topic all articles came in January, of the others all but the first in June.
  void two_nights() {
    const std::vector<text::Document> documents = planted(120, 31);
    std::vector<extract::Reading> readings;
    for (const text::Document& document : documents) readings.push_back(extract::read(document));
    std::vector<text::Document> first, second;
    bool whole = false;
    for (const std::vector<std::uint32_t>& topic : reconcile::topics_of(readings)) {
      whole = !whole;
      for (const std::uint32_t i : topic) (whole || i == topic.front() ? first : second).push_back(documents[i]);
    }
    ASSERT_GT(second.size(), 10U);
    night(first, {}, january);
    night(second, {}, june);
    in_january = std::to_string(first.size());
  }
  PrunePlan pruned(const PruneLimits& limits) {
    Transaction transaction(*database, Purpose::write);
    run = begin_run(july);
    PrunePlan plan = plan_prune(*database, limits);
    prune(transaction, run, limits, plan);
    transaction.commit();
    return plan;
  }
  std::vector<std::string> faults() {
    Transaction transaction(*database, Purpose::read);
    std::vector<std::string> told;
    verify(transaction,
           {"1", [&](const text::Problem& problem) { told.push_back(problem.where + ": " + problem.what); }});
    return told;
  }
  std::string in_january;  ///< how many articles came then: they have the first numbers
  std::int64_t count(const std::string& from) { return database->integer("SELECT COUNT(*) FROM " + from).value(); }
};
FIGCHECK_ON_BOTH_DATABASES(PruneTest);

TEST_P(PruneTest, TakesTopicsInWhichNothingCame) {
  two_nights();
  // All topics of January's articles only.
  std::set<std::int64_t> old;
  database->each("SELECT topic FROM story GROUP BY topic HAVING MAX(document) <= " + in_january, {},
                 [&](const Row& row) { old.insert(row.integer(0)); });
  const std::int64_t topics = count("(SELECT DISTINCT topic FROM story) AS t");
  ASSERT_GT(old.size(), 1U);
  ASSERT_LT(static_cast<std::int64_t>(old.size()), topics);
  const std::int64_t all = count("quantity"), states = count("verdict"), members = count("member");
  const PrunePlan plan = pruned(with_conflicts);
  EXPECT_EQ(plan.topics, static_cast<std::int64_t>(old.size()));
  EXPECT_EQ(plan.held, 0);
  EXPECT_GT(plan.quantities, 0);
  EXPECT_GT(plan.document_bytes, 1000);
  EXPECT_EQ(count("document WHERE last_run IS NULL"), 120 - static_cast<std::int64_t>(plan.documents.size()));
  EXPECT_EQ(count("document WHERE text IS NULL"), static_cast<std::int64_t>(plan.documents.size()));
  EXPECT_THAT(faults(), IsEmpty());
  EXPECT_EQ(stored(), checked(current()));
  // What is known of them stays: quantities, their histories, their figures.
  EXPECT_GE(count("quantity"), all);
  EXPECT_GE(count("verdict"), states);
  EXPECT_GE(count("member"), members);
  EXPECT_EQ(count("member WHERE ended IS NULL AND document IN (SELECT id FROM document WHERE text IS NULL)"), 0);
}

TEST_P(PruneTest, KeepsTopicsInConflictUnlessTold) {
  two_nights();
  Transaction transaction(*database, Purpose::read);
  const PrunePlan some = plan_prune(*database, before_march), all = plan_prune(*database, with_conflicts);
  EXPECT_GT(some.held, 0);
  EXPECT_EQ(some.topics + some.held, all.topics);
  EXPECT_LT(some.documents.size(), all.documents.size());
  for (const std::int64_t document : some.documents) {
    EXPECT_EQ(
        database->integer("SELECT COUNT(*) FROM member JOIN quantity ON quantity.number = member.quantity "
                          "WHERE member.document = $1 AND member.ended IS NULL AND quantity.verdict = 'conflicting'",
                          {document}),
        0);
  }
}

TEST_P(PruneTest, ASettledConflictHoldsNothing) {
  two_nights();
  database->execute("UPDATE quantity SET standing = 'dismissed' WHERE verdict = 'conflicting'");
  Transaction transaction(*database, Purpose::read);
  EXPECT_EQ(plan_prune(*database, before_march).held, 0);
}

TEST_P(PruneTest, KeepsAllThatCameOrIsOfADaySince) {
  two_nights();
  const auto right = stored();
  const PrunePlan none = pruned({{2031, 1, 1}, true});
  EXPECT_TRUE(none.empty());
  // Articles that came in January and are dated later are not old either.
  database->execute("UPDATE story SET day = $1", {day_number({2031, 3, 1})});
  EXPECT_TRUE(pruned(with_conflicts).empty());
  EXPECT_EQ(stored(), right);
}

TEST_P(PruneTest, PrunesAllOfAStore) {
  two_nights();
  const PrunePlan plan = pruned({{2031, 6, 2}, true});
  EXPECT_EQ(plan.documents.size(), 120U);
  EXPECT_THAT(stored(), IsEmpty());
  EXPECT_EQ(count("story") + count("meeting") + count("waiting"), 0);
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(PruneTest, DropsTextsOfFormerVersionsThatEndedBefore) {
  std::vector<text::Document> documents = planted(50, 32);
  night(documents, {}, january);
  text::Document corrected = documents[7];
  corrected.text += "\n\nThe hall has 48 seats.\n";
  night({corrected}, {}, "2031-02-01T00:00:00Z");
  corrected.text += "\n\nThe house has 12 rooms.\n";
  night({corrected}, {}, june);
  const auto right = stored();
  const PrunePlan plan = pruned({{2031, 2, 2}, false});
  EXPECT_EQ(plan.versions, 1);
  EXPECT_GT(plan.version_bytes, 100);
  const std::vector<DocumentVersion> versions = versions_of(*database, corrected.id);
  ASSERT_EQ(versions.size(), 3U);
  EXPECT_FALSE(document_of(*database, versions[0].id));
  EXPECT_TRUE(document_of(*database, versions[1].id));
  EXPECT_EQ(document_of(*database, versions[2].id)->text, corrected.text);
  EXPECT_TRUE(pruned({{2031, 2, 2}, false}).empty());
  EXPECT_THAT(faults(), IsEmpty());
  for (const Told& told : stored()) EXPECT_TRUE(right.contains(told));
}

TEST_P(PruneTest, ThatIsUndoneLeavesEverythingAsItWas) {
  two_nights();
  const auto right = stored();
  {
    Transaction transaction(*database, Purpose::write);
    const PrunePlan plan = plan_prune(*database, with_conflicts);
    ASSERT_FALSE(plan.empty());
    prune(transaction, begin_run(july), with_conflicts, plan);
  }
  EXPECT_EQ(stored(), right);
  EXPECT_EQ(count("document WHERE text IS NULL"), 0);
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(PruneTest, IsNoNews) {
  two_nights();
  std::map<std::int64_t, std::int64_t> changed;
  database->each("SELECT number, changed FROM quantity", {},
                 [&](const Row& row) { changed[row.integer(0)] = row.integer(1); });
  const PrunePlan plan = pruned(with_conflicts);
  std::size_t ended = 0;
  database->each(
      "SELECT number, changed FROM quantity WHERE ended = $1 AND became IS NULL "
      "AND NOT EXISTS (SELECT 1 FROM member JOIN document ON document.id = member.document "
      "WHERE member.quantity = quantity.number AND document.text IS NOT NULL)",
      {run}, [&](const Row& row) {
        EXPECT_EQ(row.integer(1), changed[row.integer(0)]);
        ++ended;
      });
  EXPECT_EQ(static_cast<std::int64_t>(ended), plan.quantities);
}

TEST_P(PruneTest, WhatWasPrunedAndComesAgainIsANewDocument) {
  two_nights();
  const std::vector<text::Document> all = current();
  const auto right = stored();
  const PrunePlan plan = pruned(with_conflicts);
  {
    Transaction transaction(*database, Purpose::write);
    run = begin_run("2031-08-01T00:00:00Z");
    std::size_t added = 0;
    for (const text::Document& document : all) {
      const Placed placed = take_in(transaction, document, run);
      EXPECT_NE(placed.arrival, Arrival::replaced);
      added += placed.arrival == Arrival::added;
    }
    EXPECT_EQ(added, plan.documents.size());
    reconcile_waiting(transaction, run);
    transaction.commit();
  }
  EXPECT_EQ(stored(), right);
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(PruneTest, KeepsWhatFiguresThatWereComparedAsserted) {
  two_nights();
  pruned(with_conflicts);
  EXPECT_EQ(
      count("member JOIN quantity ON quantity.number = member.quantity JOIN document ON document.id = "
            "member.document LEFT JOIN assertion ON assertion.document = member.document AND assertion.number = "
            "member.assertion WHERE quantity.figures > 1 AND document.text IS NULL AND assertion.document IS NULL"),
      0);
  EXPECT_GT(count("assertion JOIN document ON document.id = assertion.document WHERE document.text IS NULL"), 0);
}

TEST_P(PruneTest, KeepsWhatAnEditorJoinedToWhatIsNotOld) {
  two_nights();
  // A figure of an old topic, and one of a topic that is not.
  const auto figure_of = [&](const std::string& which) {
    DecidedFigure figure;
    database->each(
        "SELECT document.name, member.anchor FROM member JOIN document ON document.id = "
        "member.document JOIN story ON story.document = document.id WHERE member.ended IS NULL "
        "AND story.topic IN (SELECT topic FROM story GROUP BY topic HAVING " +
            which + ") ORDER BY document.id LIMIT 1",
        {}, [&](const Row& row) {
          figure = {std::string(row.text(0)), "5", "5", row.integer(1)};
        });
    return figure;
  };
  const DecidedFigure old = figure_of("MAX(document) <= " + in_january),
                      young = figure_of("MAX(document) > " + in_january);
  Transaction transaction(*database, Purpose::write);
  const std::int64_t document = current_document(*database, old.document).value();
  EXPECT_THAT(plan_prune(*database, with_conflicts).documents, testing::Contains(document));
  Decision decision;
  decision.kind = DecisionKind::join;
  decision.figures = {old};
  decision.others = {young};
  put_decision(*database, decision);
  EXPECT_THAT(plan_prune(*database, with_conflicts).documents, testing::Not(testing::Contains(document)));
}

}  // namespace
}  // namespace figcheck::store
