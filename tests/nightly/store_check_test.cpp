#include "nightly/store_check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "desk.hpp"
#include "extract/extract.hpp"
#include "nightly/deciding.hpp"
#include "reconcile/quantity.hpp"
#include "story.hpp"

namespace figcheck::nightly {
namespace {

using nlohmann::json;

/// A report as JSON, in an order that is the same whatever order its articles had; without ids, which are those of the
/// store in the one, and of the check in the other.
json in_order(const report::Check& check) {
  std::string text;
  report::write_json(text, check, {});
  json report = json::parse(text);
  const auto sorted = [](json& list) { std::sort(list.begin(), list.end()); };
  for (json& quantity : report["quantities"]) {
    quantity.erase("id");
    // Which members they are, they say in words too.
    for (json& cause : quantity["causes"]) cause.erase("members");
    sorted(quantity["causes"]);
    sorted(quantity["members"]);
  }
  for (const char* const list : {"documents", "quantities", "findings", "outlets", "sources"}) sorted(report[list]);
  return report;
}

report::Check check_of_documents(const std::vector<text::Document>& documents) {
  report::Check check;
  for (const text::Document& document : documents) check.readings.push_back(extract::read(document));
  check.result = reconcile::reconcile(check.readings, reconcile::fitted_weights(), reconcile::Selection::press);
  return check;
}

class StoreCheck : public StoreWithNights {
 protected:
  report::Check stored() {
    store::Transaction transaction(database(), store::Purpose::read);
    return check_of(database());
  }
};

TEST_P(StoreCheck, IsTheCheckOfTheSameArticlesHoweverTheyCame) {
  std::vector<text::Document> documents = planted_documents(160, 3);
  const json expected = in_order(check_of_documents(documents));
  ASSERT_GT(expected["quantities"].size(), 20u);
  std::mt19937_64 random(5);
  std::shuffle(documents.begin(), documents.end(), random);
  for (std::size_t begin = 0; begin < documents.size();) {
    const std::size_t end = std::min(documents.size(), begin + 1 + random() % 60);
    const auto at = [&](std::size_t place) { return documents.begin() + static_cast<std::ptrdiff_t>(place); };
    night({at(begin), at(end)});
    begin = end;
  }
  const json found = in_order(stored());
  for (const auto& [part, value] : expected.items())
    EXPECT_TRUE(found[part] == value) << part << json::diff(value, found[part]).dump(1).substr(0, 3000);
}

TEST_P(StoreCheck, OfAnEmptyStoreIsEmpty) {
  const report::Check check = stored();
  EXPECT_TRUE(check.readings.empty());
  EXPECT_TRUE(check.result.quantities.empty());
}

TEST_P(StoreCheck, HasTheNamesOfTheStoreAndWhatWasDecided) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  Ask ask;
  ask.kind = store::DecisionKind::accept;
  ask.quantity = dead();
  ask.figures = {"212"};
  text::Problem problem;
  const auto decision = form_decision(database(), ask, problem);
  ASSERT_TRUE(decision);
  StoreRun run(database(), "decide");
  decide(run, {*decision});
  run.commit();
  const report::Check check = stored();
  ASSERT_EQ(check.result.quantities.size(), 1u);
  EXPECT_EQ(check.result.quantities.front().id, dead());
  EXPECT_THAT(check.result.quantities.front().explanation, testing::EndsWith(" An editor's decision: accepted."));
}

FIGCHECK_ON_BOTH_DATABASES(StoreCheck);

}  // namespace
}  // namespace figcheck::nightly
