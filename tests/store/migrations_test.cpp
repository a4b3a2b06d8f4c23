#include "store/migrations.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "store_place.hpp"

namespace figcheck::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;

const std::vector<Migration> made_up = {
    {1, "notes", "CREATE TABLE note (id {{key}}, words {{text}} NOT NULL) {{strict}};"},
    {2, "sizes", "ALTER TABLE note ADD COLUMN size {{real}}; UPDATE note SET size = 0.5;"},
    {3, "marks", "CREATE TABLE mark (note {{integer}} NOT NULL REFERENCES note (id)) {{strict}};"},
};

std::span<const Migration> first(std::size_t count) { return std::span(made_up).first(count); }

class MigrationsTest : public OnBothDatabases {};
FIGCHECK_ON_BOTH_DATABASES(MigrationsTest);

int migrate_all(Database& database, std::span<const Migration> history) {
  const WriterLock lock(database);
  return migrate(database, lock, history);
}

TEST_P(MigrationsTest, MakeAStoreInANewDatabase) {
  const auto database = open();
  EXPECT_EQ(store_version(*database), 0);
  EXPECT_EQ(migrate_all(*database, made_up), 3);
  EXPECT_EQ(store_version(*database), 3);
  EXPECT_THAT(database->tables(), ElementsAre("figcheck_migration", "mark", "note"));
  EXPECT_EQ(migrate_all(*database, made_up), 0);
}

TEST_P(MigrationsTest, AreRecordedWithTheirTime) {
  const auto database = open();
  migrate_all(*database, made_up);
  std::vector<std::string> record;
  database->each("SELECT version, what, applied FROM figcheck_migration ORDER BY version", {}, [&](const Row& row) {
    record.push_back(std::to_string(row.integer(0)) + ' ' + std::string(row.text(1)));
    EXPECT_THAT(std::string(row.text(2)), MatchesRegex("20..-..-..T..:..:..Z"));
  });
  EXPECT_THAT(record, ElementsAre("1 notes", "2 sizes", "3 marks"));
}

TEST_P(MigrationsTest, TakeAStoreOnFromWhereItIs) {
  {
    const auto database = open();
    EXPECT_EQ(migrate_all(*database, first(1)), 1);
    database->execute("INSERT INTO note (words) VALUES ('kept')");
  }
  const auto database = open(Access::write);
  EXPECT_EQ(migrate_all(*database, made_up), 2);
  database->each("SELECT words, size FROM note", {}, [](const Row& row) {
    EXPECT_EQ(row.text(0), "kept");
    EXPECT_EQ(row.real(1), 0.5);
  });
}

TEST_P(MigrationsTest, AStepThatFailsLeavesTheVersionBefore) {
  const auto database = open();
  std::vector<Migration> broken = made_up;
  broken[1].sql =
      "ALTER TABLE note ADD COLUMN size {{real}}; CREATE TABLE half (a {{integer}}); INSERT INTO nothing VALUES (1);";
  failure_of([&] { migrate_all(*database, broken); });
  EXPECT_EQ(store_version(*database), 1);
  EXPECT_THAT(database->tables(), ElementsAre("figcheck_migration", "note"));
  EXPECT_EQ(migrate_all(*database, made_up), 2);
}

TEST_P(MigrationsTest, AProcessThatIsKilledInAStepLeavesTheVersionBefore) {
  {
    const auto database = open();
    migrate_all(*database, first(1));
  }
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const auto database = open(Access::write);
    const WriterLock lock(*database);
    Transaction transaction(*database, Purpose::write);
    database->run(made_up[1].sql);
    database->run("CREATE TABLE half (a {{integer}})");
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status));
  const auto database = open(Access::write);
  EXPECT_EQ(store_version(*database), 1);
  // The server may take a moment to see that the process is gone; its lock goes with it.
  for (int tries = 0;; ++tries) {
    try {
      EXPECT_EQ(migrate_all(*database, made_up), 2);
      break;
    } catch (const StoreError& error) {
      ASSERT_EQ(error.failure(), Failure::locked);
      ASSERT_LT(tries, 200);
      ::usleep(50'000);
    }
  }
  EXPECT_THAT(database->tables(), ElementsAre("figcheck_migration", "mark", "note"));
}

TEST_P(MigrationsTest, RefuseAStoreOfALaterVersion) {
  const auto database = open();
  migrate_all(*database, made_up);
  for (const auto& refused : {failure_of([&] { migrate_all(*database, first(2)); }),
                              failure_of([&] { require_version(*database, first(2)); })}) {
    EXPECT_EQ(refused.failure(), Failure::newer);
    EXPECT_THAT(refused.problem().what, HasSubstr("version 3"));
    EXPECT_THAT(refused.problem().remedy, HasSubstr("use the figcheck that it was last written with"));
  }
  EXPECT_EQ(store_version(*database), 3);
}

TEST_P(MigrationsTest, AReaderWantsTheVersionThatItKnows) {
  {
    EXPECT_EQ(failure_of([&] { require_version(*open(), made_up); }).failure(), Failure::absent);
  }
  migrate_all(*open(), first(2));
  EXPECT_EQ(failure_of([&] { require_version(*open(Access::read), made_up); }).failure(), Failure::older);
  EXPECT_NO_THROW(require_version(*open(Access::read), first(2)));
}

TEST_P(MigrationsTest, MakeNoStoreUnlessToldTo) {
  open();
  const auto database = open(Access::write);
  EXPECT_EQ(failure_of([&] { migrate_all(*database, made_up); }).failure(), Failure::absent);
  EXPECT_THAT(database->tables(), IsEmpty());
}

TEST_P(MigrationsTest, KeepOffTheTablesOfAnotherProgram) {
  const auto database = open();
  database->run("CREATE TABLE invoice (id {{integer}})");
  EXPECT_EQ(failure_of([&] { migrate_all(*database, made_up); }).failure(), Failure::not_a_store);
  EXPECT_EQ(failure_of([&] { require_version(*database, made_up); }).failure(), Failure::not_a_store);
  EXPECT_THAT(database->tables(), ElementsAre("invoice"));
}

}  // namespace
}  // namespace figcheck::store
