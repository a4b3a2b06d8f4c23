#include "store/schema.hpp"

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
