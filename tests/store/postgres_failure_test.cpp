// What a store on a server says when something is wrong with it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "store/database.hpp"
#include "store/postgres_error.hpp"
#include "store_place.hpp"

namespace figcheck::store {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class ServerFailure : public testing::Test {
 protected:
  void SetUp() override {
    std::string why;
    server_ = test_server(why);
    if (server_.empty()) GTEST_SKIP() << why;
  }

  const std::string& server() const { return server_; }

  /// The address with something of it replaced.
  std::string with(std::string_view old, std::string_view with_this) const {
    std::string address = server_;
    const std::size_t at = address.find(old);
    EXPECT_NE(at, std::string::npos) << "this test knows only the server that ctest starts";
    return at == std::string::npos ? address : address.replace(at, old.size(), with_this);
  }

  StoreError opening(const std::string& at) const {
    return failure_of([&] { open_database(at, Access::create); });
  }

 private:
  std::string server_;
};

TEST(Server, ThatDoesNotAnswer) {
  // Port 1 of this machine: nobody listens.
  const StoreError error =
      failure_of([] { open_database("postgresql://ann:secret@127.0.0.1:1/figures", Access::create); });
  EXPECT_EQ(error.failure(), Failure::unreachable);
  EXPECT_EQ(error.problem().where, "postgresql://ann:***@127.0.0.1:1/figures");
  EXPECT_THAT(error.what(), Not(HasSubstr("secret")));
  EXPECT_EQ(failure_of([] { open_database("postgresql:///figures?host=/nonexistent", Access::read); }).failure(),
            Failure::unreachable);
}

TEST(Server, WhoseAddressIsNone) {
  EXPECT_EQ(failure_of([] { open_database("postgresql://:x:y/%zz", Access::create); }).failure(), Failure::unreachable);
}

TEST_F(ServerFailure, PasswordRefused) {
  const StoreError error = opening(with("figcheck@", "guarded:wrong@"));
  EXPECT_EQ(error.failure(), Failure::refused);
  EXPECT_THAT(error.problem().remedy, HasSubstr("password"));
  EXPECT_EQ(opening(with("figcheck@", "guarded@")).failure(), Failure::refused);
  EXPECT_NO_THROW(open_database(with("figcheck@", "guarded:right@"), Access::write));
}

TEST_F(ServerFailure, NoSuchUserOrDatabase) {
  EXPECT_EQ(opening(with("figcheck@", "nobody_of_that_name@")).failure(), Failure::refused);
  EXPECT_EQ(opening(with("/figures?", "/nothing_of_that_name?")).failure(), Failure::absent);
}

TEST_F(ServerFailure, NoSuchSchema) {
  const StoreError error = opening(server() + "&options=-csearch_path%3Dnothing_of_that_name");
  EXPECT_EQ(error.failure(), Failure::absent);
  EXPECT_THAT(error.problem().what, HasSubstr("nothing_of_that_name"));
  EXPECT_THAT(error.problem().remedy, HasSubstr("CREATE SCHEMA"));
}

TEST_F(ServerFailure, AnotherEncoding) {
  const auto admin = open_database(server(), Access::write);
  const std::string name = "latin_" + std::to_string(::getpid());
  admin->run("CREATE DATABASE " + name + " ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
  const StoreError error = opening(with("/figures?", '/' + name + '?'));
  EXPECT_THAT(error.problem().what, HasSubstr("LATIN1"));
  EXPECT_THAT(error.problem().remedy, HasSubstr("UTF8"));
  admin->run("DROP DATABASE " + name + " (FORCE)");
}

class SchemaFailure : public OnBothDatabases {
 protected:
  void SetUp() override {
    if (!on_postgres()) GTEST_SKIP() << "of a server's only";
    OnBothDatabases::SetUp();
  }
};
INSTANTIATE_TEST_SUITE_P(On, SchemaFailure, testing::Values(Dialect::postgres), name_of);

TEST_P(SchemaFailure, ConnectionLostInTheMiddle) {
  const auto database = open();
  database->run("CREATE TABLE note (words {{text}})");
  database->execute("INSERT INTO note VALUES ('kept')");
  const std::int64_t server_process = database->integer("SELECT pg_backend_pid()").value();
  const auto admin = open();
  {
    Transaction transaction(*database, Purpose::write);
    database->execute("INSERT INTO note VALUES ('undone')");
    admin->each("SELECT pg_terminate_backend($1::int, 10000)", {server_process}, [](const Row&) {});
    const StoreError error = failure_of([&] { database->execute("INSERT INTO note VALUES ('more')"); });
    EXPECT_EQ(error.failure(), Failure::lost) << error.what();
    EXPECT_THAT(error.problem().remedy, HasSubstr("what was stored is kept"));
  }
  // It stays lost: a new connection would be without the lock on writers.
  EXPECT_EQ(failure_of([&] { database->execute("INSERT INTO note VALUES ('more')"); }).failure(), Failure::lost);
  EXPECT_EQ(failure_of([&] {
              Transaction transaction(*database, Purpose::write);
              database->execute("INSERT INTO note VALUES ('more')");
            }).failure(),
            Failure::lost);
  EXPECT_EQ(admin->integer("SELECT count(*) FROM note"), 1);
}

TEST_P(SchemaFailure, ConnectionLostBeforeTheCommit) {
  const auto database = open();
  database->run("CREATE TABLE note (words {{text}})");
  const std::int64_t server_process = database->integer("SELECT pg_backend_pid()").value();
  const auto admin = open();
  Transaction transaction(*database, Purpose::write);
  database->execute("INSERT INTO note VALUES ('undone')");
  admin->each("SELECT pg_terminate_backend($1::int, 10000)", {server_process}, [](const Row&) {});
  EXPECT_EQ(failure_of([&] { transaction.commit(); }).failure(), Failure::lost);
  EXPECT_EQ(admin->integer("SELECT count(*) FROM note"), 0);
}

TEST_P(SchemaFailure, AnotherProcessHoldsIt) {
  const auto other = open();
  other->run("CREATE TABLE note (words {{text}})");
  Transaction holding(*other, Purpose::write);
  other->run("LOCK TABLE note IN ACCESS EXCLUSIVE MODE");
  const auto database = open(Access::write, 50ms);
  EXPECT_EQ(failure_of([&] { database->execute("INSERT INTO note VALUES ('x')"); }).failure(), Failure::locked);
}

TEST_P(SchemaFailure, MayNotBeWrittenTo) {
  const auto admin = open();
  admin->run("CREATE TABLE note (words {{text}}); GRANT USAGE ON SCHEMA " + [&] {
    std::string schema;
    admin->each("SELECT current_schema()", {}, [&](const Row& row) { schema = row.text(0); });
    return schema;
  }() + " TO guarded");
  std::string address = location();
  address.replace(address.find("figcheck@"), 9, "guarded:right@");
  const auto database = open_database(address, Access::write);
  EXPECT_EQ(failure_of([&] { database->execute("INSERT INTO note VALUES ('x')"); }).failure(), Failure::read_only);
  EXPECT_EQ(failure_of([&] { database->run("CREATE TABLE more (id {{key}})"); }).failure(), Failure::read_only);
}

TEST_P(SchemaFailure, DamagedOnTheServersDisk) {
  const auto database = open();
  database->run("CREATE TABLE note (words {{text}})");
  std::string file;
  database->each("SELECT current_setting('data_directory') || '/' || pg_relation_filepath('note')", {},
                 [&](const Row& row) { file = row.text(0); });
  // Many times what the server keeps in memory, so that its first page is read from the disk again.
  Values values;
  for (int i = 0; i < 40'000; ++i) values.emplace_back(std::string(900, static_cast<char>('a' + i % 26)));
  database->insert_rows("note", {"words"}, values);
  database->run("CHECKPOINT");
  std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
  if (!bytes) GTEST_SKIP() << "the server's files are out of reach";
  bytes.seekp(1000);
  bytes << "overwritten";
  bytes.close();
  const StoreError error = failure_of([&] { database->integer("SELECT count(words) FROM note"); });
  EXPECT_EQ(error.failure(), Failure::damaged) << error.what();
  EXPECT_THAT(error.problem().remedy, AllOf(HasSubstr("figcheck store verify"), HasSubstr("backup")));
}

TEST(PostgresError, KnowsWhatTheStatesMean) {
  const auto failure = [](std::string_view state) {
    return postgres_error("postgresql://x", state, "words\n").failure();
  };
  EXPECT_EQ(failure("53100"), Failure::full);
  EXPECT_EQ(failure("57P01"), Failure::lost);
  EXPECT_EQ(failure("08006"), Failure::lost);
  EXPECT_EQ(failure("28P01"), Failure::refused);
  EXPECT_EQ(failure("53300"), Failure::refused);
  EXPECT_EQ(failure("3D000"), Failure::absent);
  EXPECT_EQ(failure("25006"), Failure::read_only);
  EXPECT_EQ(failure("42501"), Failure::read_only);
  EXPECT_EQ(failure("XX001"), Failure::damaged);
  EXPECT_EQ(failure("40P01"), Failure::locked);
  EXPECT_EQ(failure("23505"), Failure::constraint);
  EXPECT_EQ(failure("42P01"), Failure::other);
  EXPECT_EQ(failure(""), Failure::other);
  EXPECT_EQ(postgres_error("postgresql://x", "42P01", "ERROR: a\nLINE 1: b\n").problem().what, "ERROR: a LINE 1: b");
}

}  // namespace
}  // namespace figcheck::store
