#include "store/reconciliation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "planted_nights.hpp"

namespace figcheck::store {
namespace {

class Reconciliation : public PlantedNights {};
FIGCHECK_ON_BOTH_DATABASES(Reconciliation);

TEST_P(Reconciliation, OfManyNightsIsOneCheckOfAllDocuments) {
  std::vector<text::Document> documents = planted(150, 5);
  const std::multiset<Told> right = checked(documents);
  std::mt19937 random(7);
  std::shuffle(documents.begin(), documents.end(), random);
  while (!documents.empty()) {
    const std::size_t count = std::min<std::size_t>(documents.size(), 1 + random() % 40);
    night({documents.end() - static_cast<std::ptrdiff_t>(count), documents.end()});
    documents.resize(documents.size() - count);
  }
  EXPECT_EQ(stored(), right);
}

TEST_P(Reconciliation, FollowsArticlesThatAreCorrectedAndTakenBack) {
  std::vector<text::Document> documents = planted(90, 6);
  night(documents);
  EXPECT_EQ(stored(), checked(documents));
  // Every seventh is printed again with another's text, every fifth is withdrawn, and one comes back.
  std::vector<text::Document> corrected;
  std::vector<std::string> going;
  std::vector<text::Document> left;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (i % 5 == 2) {
      going.push_back(documents[i].id);
      continue;
    }
    text::Document document = documents[i];
    if (i % 7 == 0) {
      document.text = documents[(i + 31) % documents.size()].text;
      corrected.push_back(document);
    }
    left.push_back(std::move(document));
  }
  night(corrected, going);
  EXPECT_EQ(stored(), checked(left));
  left.push_back(documents[2]);
  night({documents[2]});
  EXPECT_EQ(stored(), checked(left));
}

TEST_P(Reconciliation, OfTheSameNightTwiceChangesNothing) {
  const std::vector<text::Document> documents = planted(60, 7);
  night(documents);
  const auto before = stored();
  const Reconciled again = night(documents);
  EXPECT_EQ(again.documents, 0U);
  EXPECT_EQ(again.topics, 0U);
  EXPECT_EQ(again.quantities.changed + again.quantities.begun + again.quantities.ended, 0U);
  EXPECT_EQ(stored(), before);
  EXPECT_EQ(database->integer("SELECT COUNT(*) FROM verdict WHERE run = $1", {run}), 0);
}

TEST_P(Reconciliation, AfterOtherRulesKeepsWhatIsFoundAgain) {
  const std::vector<text::Document> documents = planted(60, 8);
  night(documents);
  const auto before = stored();
  const auto count = database->integer("SELECT COUNT(*) FROM quantity");
  {
    Transaction transaction(*database, Purpose::write);
    let_all_wait(transaction);
    const Reconciled again = reconcile_waiting(transaction, begin_run());
    EXPECT_EQ(again.documents, documents.size());
    EXPECT_EQ(again.quantities.changed + again.quantities.begun + again.quantities.ended, 0U);
    transaction.commit();
  }
  EXPECT_EQ(stored(), before);
  EXPECT_EQ(database->integer("SELECT COUNT(*) FROM quantity"), count);
}

TEST_P(Reconciliation, LooksAtNoTopicThatNothingCameFor) {
  const std::vector<text::Document> documents = planted(200, 9);
  night({documents.begin(), documents.end() - 1});
  const Reconciled last = night({documents.back()});
  EXPECT_EQ(last.documents, 1U);
  EXPECT_EQ(last.topics, 1U);
}

}  // namespace
}  // namespace figcheck::store
