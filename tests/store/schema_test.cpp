#include "store/schema.hpp"

#include "store/documents.hpp"
#include "store/open_store.hpp"
#include "store_place.hpp"

namespace figcheck::store {
namespace {

using testing::IsSupersetOf;

class StoreTest : public OnBothDatabases {};
FIGCHECK_ON_BOTH_DATABASES(StoreTest);

TEST_P(StoreTest, IsMadeWithTheWholeSchema) {
  const WritableStore store = open_for_writing(location());
  EXPECT_EQ(store_version(*store.database), schema().back().version);
  EXPECT_THAT(store.database->tables(),
              IsSupersetOf({"assertion", "document", "figcheck_migration", "run", "source_memory"}));
}

TEST_P(StoreTest, OfAnEarlierVersionIsBroughtToThisOneWithItsDocuments) {
  text::Document document;
  document.id = "a";
  document.text = "Ferry sinks\nAugust 16, 2025 7:12 PM\nFourteen people drowned.";
  document.published = {2025, 8, 16};
  document.published_from = text::DateOrigin::dateline;
  const auto put = [&](WritableStore& store) {
    Transaction transaction(*store.database, Purpose::write);
    const Placed placed = put_document(transaction, document, 1);
    transaction.commit();
    return placed;
  };
  {
    WritableStore store = open_for_writing(location());
    store.database->execute("INSERT INTO run (started, status, command, rules) VALUES ('x', 'running', 'x', 'x')");
    put(store);
    store.database->execute("ALTER TABLE document DROP COLUMN published_time");
    store.database->execute("DELETE FROM figcheck_migration WHERE version = 3");
  }
  EXPECT_EQ(failure_of([&] { open_for_reading(location()); }).failure(), Failure::older);
  WritableStore store = open_for_writing(location());
  EXPECT_EQ(store_version(*store.database), schema().back().version);
  const std::optional<text::Document> kept = document_of(*store.database, *current_document(*store.database, "a"));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->time, (text::TimeOfDay{19 * 60 + 12, std::nullopt}));
  document.time = kept->time;
  document.time_of_text = true;
  EXPECT_EQ(put(store).arrival, Arrival::unchanged);
  document.time_of_text = false;
  EXPECT_EQ(put(store).arrival, Arrival::replaced);
}

TEST_P(StoreTest, IsOpenedAgainAsItWas) {
  {
    const WritableStore store = open_for_writing(location());
    store.database->execute("INSERT INTO run (started, status, command, rules) VALUES ('x', 'running', 'x', 'x')");
  }
  EXPECT_EQ(open_existing_for_writing(location()).database->integer("SELECT count(*) FROM run"), 1);
  EXPECT_EQ(open_for_reading(location())->integer("SELECT count(*) FROM run"), 1);
}

TEST_P(StoreTest, HasOneWriter) {
  std::optional<WritableStore> one = open_for_writing(location());
  EXPECT_EQ(failure_of([&] { open_for_writing(location()); }).failure(), Failure::locked);
  EXPECT_NO_THROW(open_for_reading(location()));
  *one = {};
  EXPECT_NO_THROW(open_for_writing(location()));
}

TEST_P(StoreTest, IsNotMadeByThoseWhoWantOneThatIsThere) {
  EXPECT_EQ(failure_of([&] { open_existing_for_writing(location()); }).failure(), Failure::absent);
  EXPECT_EQ(failure_of([&] { open_for_reading(location()); }).failure(), Failure::absent);
}

TEST_P(StoreTest, OfALaterVersionIsRefused) {
  open_for_writing(location())
      .database->execute("INSERT INTO figcheck_migration (version, what, applied) VALUES ($1, 'later', 'x')",
                         {schema().back().version + 1});
  EXPECT_EQ(failure_of([&] { open_for_writing(location()); }).failure(), Failure::newer);
  EXPECT_EQ(failure_of([&] { open_for_reading(location()); }).failure(), Failure::newer);
}

}  // namespace
}  // namespace figcheck::store
