// What a store in a file says when something is wrong with it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "store/database.hpp"
#include "store/sqlite_error.hpp"
#include "store/writer_lock.hpp"
#include "store_place.hpp"

namespace figcheck::store {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

class FileFailure : public testing::Test {
 protected:
  FileFailure() {
    std::string name = (std::filesystem::temp_directory_path() / "figcheck-store-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~FileFailure() override {
    std::error_code ignored;
    std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(folder_, ignored);
  }

  std::string path(const std::string& name = "figures.store") const { return folder_ + '/' + name; }

  void write(const std::string& name, std::string_view bytes) const {
    std::ofstream(path(name), std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }

  /// A store with 3000 notes of some length each.
  void make_store(const std::string& at) const {
    const auto database = open_database(at, Access::create);
    database->run("CREATE TABLE note (id {{key}}, words {{text}}) {{strict}}");
    Values values;
    for (int i = 0; i < 3000; ++i) values.emplace_back("note " + std::to_string(i) + std::string(200, 'x'));
    database->insert_rows("note", {"words"}, values);
  }

  StoreError opening(const std::string& at, Access access) const {
    return failure_of([&] {
      const auto database = open_database(at, access);
      database->integer("SELECT count(*) FROM sqlite_schema");
    });
  }

 private:
  std::string folder_;
};

TEST_F(FileFailure, NoFileThere) {
  for (const Access access : {Access::read, Access::write}) {
    const StoreError error = opening(path(), access);
    EXPECT_EQ(error.failure(), Failure::absent);
    EXPECT_EQ(error.problem().where, path());
    EXPECT_THAT(error.problem().remedy, HasSubstr("makes a store"));
  }
  EXPECT_FALSE(std::filesystem::exists(path()));
  EXPECT_EQ(opening("", Access::create).failure(), Failure::absent);
}

TEST_F(FileFailure, NoFolderThere) {
  EXPECT_EQ(opening(path("none/figures.store"), Access::create).failure(), Failure::absent);
}

TEST_F(FileFailure, AFolder) {
  EXPECT_EQ(opening(path(""), Access::create).failure(), Failure::not_a_store);
  EXPECT_EQ(opening("/dev/null", Access::create).failure(), Failure::not_a_store);
}

TEST_F(FileFailure, NotADatabase) {
  write("figures.store", std::string(20'000, 'x'));
  for (const Access access : {Access::read, Access::write, Access::create}) {
    EXPECT_EQ(opening(path(), access).failure(), Failure::not_a_store);
  }
  EXPECT_EQ(std::filesystem::file_size(path()), 20'000);
}

TEST_F(FileFailure, ADatabaseOfAnotherProgram) {
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(path("a").c_str(), &other), SQLITE_OK);
  sqlite3_exec(other, "CREATE TABLE invoice (id)", nullptr, nullptr, nullptr);
  sqlite3_close(other);
  ASSERT_EQ(sqlite3_open(path("b").c_str(), &other), SQLITE_OK);
  sqlite3_exec(other, "PRAGMA application_id = 7", nullptr, nullptr, nullptr);
  sqlite3_close(other);
  for (const char* const name : {"a", "b"}) {
    const StoreError error = opening(path(name), Access::create);
    EXPECT_EQ(error.failure(), Failure::not_a_store);
    EXPECT_THAT(error.problem().what, HasSubstr("another program"));
  }
}

TEST_F(FileFailure, NamesThatSqliteTakesForMoreThanPathsArePaths) {
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(path(""));
  for (const std::string name : {":memory:", "file:figures?mode=memory"}) {
    open_database(name, Access::create);
    EXPECT_TRUE(std::filesystem::exists(path(name)));
  }
  std::filesystem::current_path(before);
}

TEST_F(FileFailure, BytesOverwrittenInTheMiddle) {
  make_store(path());
  const auto size = std::filesystem::file_size(path());
  {
    std::fstream file(path(), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(8192);
    for (auto at = std::uintmax_t{8192}; at < size; ++at) file.put('\x5A');
  }
  const StoreError error = failure_of([&] {
    const auto database = open_database(path(), Access::read);
    database->each("SELECT words FROM note", {}, [](const Row& row) { row.text(0); });
  });
  EXPECT_EQ(error.failure(), Failure::damaged);
  EXPECT_THAT(error.problem().remedy, HasSubstr("figcheck store verify"));
  EXPECT_THAT(error.problem().remedy, HasSubstr("backup"));
}

TEST_F(FileFailure, BrokenOff) {
  make_store(path());
  std::filesystem::resize_file(path(), std::filesystem::file_size(path()) / 2);
  const StoreError error = failure_of([&] {
    const auto database = open_database(path(), Access::read);
    database->each("SELECT words FROM note", {}, [](const Row& row) { row.text(0); });
  });
  EXPECT_EQ(error.failure(), Failure::damaged);
}

/// Fills a store until it fails, in a transaction behind one that is committed; what is left must be what was.
void expect_full(const std::string& at, const std::string& before = "") {
  const auto database = open_database(at, Access::create);
  database->run("CREATE TABLE note (id {{key}}, words {{text}}) {{strict}}");
  database->execute("INSERT INTO note (words) VALUES ('kept')");
  if (!before.empty()) database->run(before);
  const StoreError error = failure_of([&] {
    Transaction transaction(*database, Purpose::write);
    for (int i = 0; i < 2000; ++i) {
      database->execute("INSERT INTO note (words) VALUES ($1)", {std::string(20'000, 'x')});
    }
    transaction.commit();
  });
  EXPECT_EQ(error.failure(), Failure::full) << error.what();
  EXPECT_THAT(error.problem().what, HasSubstr(" MiB free on its disk"));
  EXPECT_THAT(error.problem().remedy, HasSubstr("nothing that was stored is lost"));
  EXPECT_EQ(database->integer("SELECT count(*) FROM note"), 1);
  EXPECT_EQ(open_database(at, Access::read)->integer("SELECT count(*) FROM note"), 1);
}

TEST_F(FileFailure, NoMorePages) { expect_full(path(), "PRAGMA max_page_count = 100"); }

TEST_F(FileFailure, AFileMayGrowNoFurther) {
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {4 << 20, 4 << 20};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    expect_full(path());
    ::_exit(testing::Test::HasFailure() ? 1 : 0);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST_F(FileFailure, ADiskThatIsFull) {
  std::filesystem::create_directory(path("disk"));
  if (::mount("figcheck", path("disk").c_str(), "tmpfs", 0, "size=2m") != 0) {
    GTEST_SKIP() << "no disk to fill: this user may not mount one";
  }
  expect_full(path("disk/figures.store"));
  EXPECT_EQ(::umount(path("disk").c_str()), 0);
}

TEST_F(FileFailure, MayNotBeWrittenTo) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
  make_store(path());
  std::filesystem::permissions(path(), std::filesystem::perms::owner_read);
  EXPECT_EQ(opening(path(), Access::write).failure(), Failure::read_only);
  std::filesystem::permissions(path(), std::filesystem::perms::none);
  EXPECT_EQ(opening(path(), Access::read).failure(), Failure::read_only);
}

TEST_F(FileFailure, ItsLogMayNotBeKeptBesideIt) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
  make_store(path());
  std::filesystem::permissions(path(""), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  const StoreError error = opening(path(), Access::read);
  EXPECT_EQ(error.failure(), Failure::read_only);
  EXPECT_THAT(error.problem().remedy, HasSubstr("and to its folder"));
}

TEST_F(FileFailure, MayNotBeMadeInItsFolder) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
  std::filesystem::permissions(path(""), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  EXPECT_EQ(opening(path(), Access::create).failure(), Failure::read_only);
}

TEST_F(FileFailure, ItsLockFileMayNotBeMade) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
  const auto database = open_database(path(), Access::create);
  std::filesystem::permissions(path(""), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  EXPECT_EQ(failure_of([&] { WriterLock lock(*database); }).failure(), Failure::read_only);
}

TEST_F(FileFailure, AnotherProgramHoldsIt) {
  make_store(path());
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(path().c_str(), &other), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
  const auto database = open_database(path(), Access::write, 50ms);
  const StoreError error = failure_of([&] { Transaction transaction(*database, Purpose::write); });
  EXPECT_EQ(error.failure(), Failure::locked);
  EXPECT_FALSE(database->in_transaction());
  EXPECT_EQ(database->integer("SELECT count(*) FROM note"), 3000);
  sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
  sqlite3_close(other);
  Transaction transaction(*database, Purpose::write);
  database->execute("DELETE FROM note");
  transaction.commit();
}

TEST(SqliteError, KnowsWhatTheCodesMean) {
  const auto failure = [](int code, int system) {
    return sqlite_error("a/figures.store", code, system, "words").failure();
  };
  EXPECT_EQ(failure(SQLITE_FULL, 0), Failure::full);
  EXPECT_EQ(failure(SQLITE_IOERR_WRITE, ENOSPC), Failure::full);
  EXPECT_EQ(failure(SQLITE_IOERR_WRITE, EDQUOT), Failure::full);
  EXPECT_EQ(failure(SQLITE_IOERR_WRITE, EIO), Failure::other);
  EXPECT_EQ(failure(SQLITE_CORRUPT_INDEX, 0), Failure::damaged);
  EXPECT_EQ(failure(SQLITE_IOERR_SHORT_READ, 0), Failure::damaged);
  EXPECT_EQ(failure(SQLITE_NOTADB, 0), Failure::not_a_store);
  EXPECT_EQ(failure(SQLITE_BUSY_SNAPSHOT, 0), Failure::locked);
  EXPECT_EQ(failure(SQLITE_READONLY_DIRECTORY, 0), Failure::read_only);
  EXPECT_EQ(failure(SQLITE_CONSTRAINT_UNIQUE, 0), Failure::constraint);
  EXPECT_EQ(failure(SQLITE_CANTOPEN, EMFILE), Failure::other);
  EXPECT_EQ(failure(SQLITE_ERROR, 0), Failure::other);
}

TEST(StoreError, SaysWhereWhatAndWhatToDo) {
  EXPECT_STREQ(StoreError(Failure::other, {"a.store", "is odd", "look at it"}).what(), "a.store: is odd; look at it");
  EXPECT_STREQ(StoreError(Failure::other, {"a.store", "is odd", ""}).what(), "a.store: is odd");
}

}  // namespace
}  // namespace figcheck::store
