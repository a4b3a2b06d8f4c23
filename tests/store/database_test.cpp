#include "store/database.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include "store_place.hpp"

namespace figcheck::store {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class DatabaseTest : public OnBothDatabases {
 protected:
  void SetUp() override {
    OnBothDatabases::SetUp();
    if (IsSkipped()) return;
    database_ = open();
    database_->run(
        "CREATE TABLE note (id {{key}}, number {{integer}}, size {{real}}, words {{text}}, bytes {{blob}}) "
        "{{strict}};"
        "CREATE TABLE mark (note {{integer}} NOT NULL REFERENCES note (id)) {{strict}}");
  }
  void TearDown() override {
    database_.reset();
    OnBothDatabases::TearDown();
  }

  Database& database() { return *database_; }
  std::int64_t count(Database& of) { return of.integer("SELECT count(*) FROM note").value(); }
  std::vector<std::string> words() {
    std::vector<std::string> all;
    database().each("SELECT words FROM note ORDER BY id", {}, [&](const Row& row) { all.emplace_back(row.text(0)); });
    return all;
  }

 private:
  std::unique_ptr<Database> database_;
};

FIGCHECK_ON_BOTH_DATABASES(DatabaseTest);

TEST_P(DatabaseTest, EveryTypeComesBackAsItWas) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  constexpr auto large = std::numeric_limits<std::int64_t>::max(), small = std::numeric_limits<std::int64_t>::min();
  EXPECT_EQ(database().execute("INSERT INTO note (number, size, words, bytes) VALUES ($1, $2, $3, $4)",
                               {large, 0.1, "Kraków, \"'\\\n", Blob{bytes}}),
            1);
  EXPECT_EQ(database().execute("INSERT INTO note (number, size, words, bytes) VALUES ($1, $2, $3, $4)",
                               {small, -std::numeric_limits<double>::infinity(), "", Blob{}}),
            1);
  int rows = 0;
  database().each("SELECT number, size, words, bytes FROM note ORDER BY number DESC", {}, [&](const Row& row) {
    if (++rows == 1) {
      EXPECT_EQ(row.integer(0), large);
      EXPECT_EQ(row.real(1), 0.1);
      EXPECT_EQ(row.text(2), "Kraków, \"'\\\n");
      EXPECT_EQ(row.blob(3), bytes);
    } else {
      EXPECT_EQ(row.integer(0), small);
      EXPECT_EQ(row.real(1), -std::numeric_limits<double>::infinity());
      EXPECT_EQ(row.text(2), "");
      EXPECT_EQ(row.blob(3), "");
      EXPECT_FALSE(row.is_null(2) || row.is_null(3));
    }
  });
  EXPECT_EQ(rows, 2);
}

TEST_P(DatabaseTest, NullsAreNull) {
  database().execute("INSERT INTO note (number, size, words) VALUES ($1, $2, $3)",
                     {nullptr, std::numeric_limits<double>::quiet_NaN(), std::optional<std::string>()});
  database().each("SELECT number, size, words, bytes FROM note", {}, [](const Row& row) {
    for (std::size_t column = 0; column < 4; ++column) EXPECT_TRUE(row.is_null(column));
  });
  EXPECT_EQ(database().integer("SELECT number FROM note"), std::nullopt);
}

TEST_P(DatabaseTest, DoublesComeBackToTheBit) {
  const std::vector<double> doubles = {0.0,
                                       -0.0,
                                       1.0,
                                       1e300,
                                       5e-324,
                                       1.0 / 3,
                                       1e15,
                                       123456.7,
                                       2.0 / 3e5,
                                       1e22 + 3,
                                       9007199254740993.0,
                                       std::numeric_limits<double>::max()};
  std::vector<Value> values(doubles.begin(), doubles.end());
  database().insert_rows("note", {"size"}, values);
  std::vector<double> found;
  database().each("SELECT size FROM note ORDER BY id", {}, [&](const Row& row) { found.push_back(row.real(0)); });
  EXPECT_EQ(found, doubles);
}

TEST_P(DatabaseTest, TextThatOneOfThemRefusesIsMendedOnBoth) {
  database().execute("INSERT INTO note (words, bytes) VALUES ($1, $2)", {"a\0b\xFF"s, Blob{"a\0b\xFF"s}});
  database().each("SELECT words, bytes FROM note WHERE words = $1", {"a\0b\xFF"s}, [](const Row& row) {
    EXPECT_EQ(row.text(0), "a\uFFFDb\uFFFD");
    EXPECT_EQ(row.blob(1), "a\0b\xFF"s);
  });
  EXPECT_EQ(count(database()), 1);
}

TEST_P(DatabaseTest, TextIsOrderedByItsBytes) {
  for (const char* const word : {"b", "ä", "B", "a", "_", "Z"}) {
    database().execute("INSERT INTO note (words) VALUES ($1)", {word});
  }
  std::vector<std::string> found;
  database().each("SELECT words FROM note ORDER BY words", {},
                  [&](const Row& row) { found.emplace_back(row.text(0)); });
  EXPECT_THAT(found, ElementsAre("B", "Z", "_", "a", "b", "ä"));
}

TEST_P(DatabaseTest, ExecuteSaysHowManyRowsItChanged) {
  database().insert_rows("note", {"number"}, Values{1, 2, 3});
  EXPECT_EQ(database().execute("UPDATE note SET words = $1 WHERE number >= $2", {"x", 2}), 2);
  EXPECT_EQ(database().execute("UPDATE note SET words = $1 WHERE number > $2", {"x", 9}), 0);
  EXPECT_EQ(database().execute("DELETE FROM note"), 3);
}

TEST_P(DatabaseTest, PlaceholdersGoByTheirNumber) {
  database().execute("INSERT INTO note (number, words) VALUES ($2, $1)", {"x", 7});
  EXPECT_EQ(database().integer("SELECT number FROM note WHERE words = $1 AND $1 = words AND number = $2", {"x", 7}), 7);
}

TEST_P(DatabaseTest, KeysAreGivenAndTold) {
  const auto insert = [&] { return database().integer("INSERT INTO note (words) VALUES ('x') RETURNING id").value(); };
  const std::int64_t first = insert();
  EXPECT_GT(insert(), first);
  EXPECT_EQ(count(database()), 2);
}

TEST_P(DatabaseTest, UpsertsAndPartialIndicesAreCommonGround) {
  database().run("CREATE UNIQUE INDEX current_note ON note (number) WHERE words IS NULL");
  const std::string upsert =
      "INSERT INTO note (number, size) VALUES ($1, $2) ON CONFLICT (number) WHERE words IS NULL DO UPDATE SET size = "
      "excluded.size";
  database().execute(upsert, {1, 0.5});
  database().execute(upsert, {1, 1.5});
  EXPECT_EQ(count(database()), 1);
  EXPECT_EQ(database().execute("INSERT INTO note (number) VALUES (1) ON CONFLICT DO NOTHING"), 0);
  database().each("SELECT size FROM note", {}, [](const Row& row) { EXPECT_EQ(row.real(0), 1.5); });
}

TEST_P(DatabaseTest, SumsAndCountsAreIntegers) {
  database().insert_rows("note", {"number", "size"}, Values{1, 0.5, 2, 1.0});
  database().each("SELECT count(*), sum(number), max(number), sum(size), count(*) > 1 FROM note", {},
                  [](const Row& row) {
                    EXPECT_EQ(row.integer(0), 2);
                    EXPECT_EQ(row.integer(1), 3);
                    EXPECT_EQ(row.integer(2), 2);
                    EXPECT_EQ(row.real(3), 1.5);
                    EXPECT_EQ(row.real(1), 3.0);
                    EXPECT_EQ(row.integer(4), 1);
                  });
}

TEST_P(DatabaseTest, AColumnOfAnotherTypeIsDamage) {
  database().execute("INSERT INTO note (number, size) VALUES (1, 2.5)");
  const auto reading = [&](auto read) {
    return failure_of([&] { database().each("SELECT number, size, words FROM note", {}, read); }).failure();
  };
  EXPECT_EQ(reading([](const Row& row) { row.text(0); }), Failure::damaged);
  EXPECT_EQ(reading([](const Row& row) { row.integer(1); }), Failure::damaged);
  EXPECT_EQ(reading([](const Row& row) { row.blob(0); }), Failure::damaged);
  EXPECT_EQ(reading([](const Row& row) { row.text(2); }), Failure::damaged);
  EXPECT_EQ(reading([](const Row& row) { row.real(2); }), Failure::damaged);
}

TEST_P(DatabaseTest, AValueOfAnotherTypeThanItsColumnIsRefused) {
  EXPECT_EQ(failure_of([&] { database().execute("INSERT INTO note (number) VALUES ($1)", {"many"}); }).failure(),
            Failure::constraint);
  EXPECT_EQ(count(database()), 0);
}

TEST_P(DatabaseTest, ForeignKeysHold) {
  EXPECT_EQ(failure_of([&] { database().execute("INSERT INTO mark (note) VALUES ($1)", {77}); }).failure(),
            Failure::constraint);
}

TEST_P(DatabaseTest, AnotherNumberOfValuesThanPlaceholdersIsRefused) {
  EXPECT_ANY_THROW(database().execute("INSERT INTO note (number) VALUES ($1)", {1, 2}));
  EXPECT_ANY_THROW(database().execute("INSERT INTO note (number) VALUES ($1)"));
  EXPECT_EQ(count(database()), 0);
}

TEST_P(DatabaseTest, InsertsManyRowsInOrder) {
  Values values;
  for (int i = 0; i < 10'007; ++i) {
    values.insert(values.end(), {i, i / 4.0, "row " + std::to_string(i) + "\t\\N\n"});
  }
  database().insert_rows("note", {"number", "size", "words"}, values);
  std::int64_t next = 0;
  Transaction transaction(database(), Purpose::read);
  database().scan("SELECT number, size, words FROM note WHERE number >= $1 ORDER BY number", {0}, [&](const Row& row) {
    EXPECT_EQ(row.integer(0), next);
    EXPECT_EQ(row.real(1), static_cast<double>(next) / 4);
    EXPECT_EQ(row.text(2), "row " + std::to_string(next) + "\t\\N\n");
    ++next;
  });
  EXPECT_EQ(next, 10'007);
}

TEST_P(DatabaseTest, ScansRowsOfAnySize) {
  std::vector<std::size_t> sizes;
  for (std::size_t i = 0; i < 60; ++i) sizes.push_back(i % 20 == 7 ? 6'000'000 + i : i * i);
  for (const std::size_t size : sizes) {
    database().execute("INSERT INTO note (bytes) VALUES ($1)", {Blob{std::string(size, 'x')}});
  }
  std::vector<std::size_t> found;
  Transaction transaction(database(), Purpose::read);
  database().scan("SELECT bytes FROM note ORDER BY id", {},
                  [&](const Row& row) { found.push_back(row.blob(0).size()); });
  EXPECT_EQ(found, sizes);
  found.clear();
  database().scan("SELECT bytes FROM note WHERE id < $1", {0}, [&](const Row&) { found.push_back(0); });
  EXPECT_THAT(found, IsEmpty());
}

TEST_P(DatabaseTest, InsertsAllRowsOrNone) {
  database().insert_rows("note", {"id"}, Values{500});
  Values values;
  for (int i = 1; i <= 500; ++i) values.emplace_back(i);
  EXPECT_EQ(failure_of([&] { database().insert_rows("note", {"id"}, values); }).failure(), Failure::constraint);
  EXPECT_EQ(count(database()), 1);
  database().insert_rows("note", {"id"}, {});
  EXPECT_EQ(count(database()), 1);
  EXPECT_THROW(database().insert_rows("note", {"id", "number"}, values = {1, 2, 3}), std::logic_error);
}

TEST_P(DatabaseTest, AReaderOfRowsMayUseTheDatabase) {
  database().insert_rows("note", {"number"}, Values{1, 2, 3});
  const std::string sql = "SELECT number FROM note WHERE number > $1 ORDER BY number";
  std::vector<std::int64_t> seen;
  Transaction transaction(database(), Purpose::write);
  const auto nested = [&](const Row& row) {
    seen.push_back(row.integer(0));
    // The same statement, within itself.
    database().each(sql, {row.integer(0)}, [&](const Row& inner) { seen.push_back(10 * inner.integer(0)); });
    database().execute("INSERT INTO mark (note) SELECT id FROM note WHERE number = $1", {row.integer(0)});
  };
  database().each(sql, {0}, nested);
  EXPECT_THAT(seen, ElementsAre(1, 20, 30, 2, 30, 3));
  seen.clear();
  database().scan(sql, {0}, nested);
  EXPECT_THAT(seen, ElementsAre(1, 20, 30, 2, 30, 3));
  EXPECT_EQ(database().integer("SELECT count(*) FROM mark"), 6);
}

TEST_P(DatabaseTest, AReaderMayBreakOff) {
  database().insert_rows("note", {"number"}, Values{1, 2, 3});
  const std::string sql = "SELECT number FROM note ORDER BY number";
  const auto break_off = [](const Row& row) {
    if (row.integer(0) == 2) throw std::runtime_error("enough");
  };
  EXPECT_THROW(database().each(sql, {}, break_off), std::runtime_error);
  Transaction transaction(database(), Purpose::write);
  EXPECT_THROW(database().scan(sql, {}, break_off), std::runtime_error);
  // What broke off was not the database.
  database().execute("INSERT INTO note (number) VALUES (4)");
  std::vector<std::int64_t> seen;
  database().scan(sql, {}, [&](const Row& row) { seen.push_back(row.integer(0)); });
  EXPECT_THAT(seen, ElementsAre(1, 2, 3, 4));
  transaction.commit();
}

TEST_P(DatabaseTest, ATransactionIsAllOrNothing) {
  {
    Transaction transaction(database(), Purpose::write);
    database().execute("INSERT INTO note (words) VALUES ('undone')");
    EXPECT_TRUE(database().in_transaction());
  }
  EXPECT_FALSE(database().in_transaction());
  {
    Transaction transaction(database(), Purpose::write);
    database().execute("INSERT INTO note (words) VALUES ('kept')");
    transaction.commit();
    EXPECT_FALSE(database().in_transaction());
    EXPECT_THROW(transaction.commit(), std::logic_error);
  }
  EXPECT_THAT(words(), ElementsAre("kept"));
  const auto other = open(Access::read);
  EXPECT_EQ(count(*other), 1);
}

TEST_P(DatabaseTest, OthersSeeATransactionWhenItIsCommitted) {
  const auto other = open(Access::read);
  Transaction transaction(database(), Purpose::write);
  database().execute("INSERT INTO note (words) VALUES ('x')");
  EXPECT_EQ(count(*other), 0);
  transaction.commit();
  EXPECT_EQ(count(*other), 1);
}

TEST_P(DatabaseTest, AReadingTransactionSeesOneState) {
  const auto reader = open(Access::read);
  Transaction reading(*reader, Purpose::read);
  EXPECT_EQ(count(*reader), 0);
  database().execute("INSERT INTO note (words) VALUES ('x')");
  EXPECT_EQ(count(*reader), 0);
  reading.commit();
  EXPECT_EQ(count(*reader), 1);
}

TEST_P(DatabaseTest, AFailedStatementSpoilsItsTransaction) {
  {
    Transaction transaction(database(), Purpose::write);
    database().execute("INSERT INTO note (id, words) VALUES (1, 'x')");
    failure_of([&] { database().execute("INSERT INTO note (id, words) VALUES (1, 'y')"); });
    EXPECT_THROW(database().execute("INSERT INTO note (id, words) VALUES (2, 'z')"), std::logic_error);
    EXPECT_THROW(transaction.commit(), std::logic_error);
  }
  EXPECT_THAT(words(), IsEmpty());
  Transaction transaction(database(), Purpose::write);
  database().execute("INSERT INTO note (id, words) VALUES (1, 'again')");
  transaction.commit();
  EXPECT_THAT(words(), ElementsAre("again"));
}

TEST_P(DatabaseTest, AStatementThatFailsAloneLeavesTheDatabaseUsable) {
  database().execute("INSERT INTO note (id, words) VALUES (1, 'x')");
  failure_of([&] { database().execute("INSERT INTO note (id, words) VALUES ($1, 'y')", {1}); });
  failure_of([&] { database().execute("INSERT INTO nothing VALUES (1)"); });
  failure_of([&] { database().execute("no SQL at all"); });
  database().execute("INSERT INTO note (id, words) VALUES ($1, 'y')", {2});
  EXPECT_EQ(count(database()), 2);
}

TEST_P(DatabaseTest, RefusesMisuse) {
  EXPECT_THROW(database().scan("SELECT 1", {}, [](const Row&) {}), std::logic_error);
  Transaction transaction(database(), Purpose::write);
  EXPECT_THROW(Transaction(database(), Purpose::write), std::logic_error);
  EXPECT_THROW(Transaction(*open(Access::read), Purpose::write), std::logic_error);
}

TEST_P(DatabaseTest, OpenForReadingItIsNotWrittenTo) {
  const auto reader = open(Access::read);
  EXPECT_EQ(failure_of([&] { reader->execute("INSERT INTO note (words) VALUES ('x')"); }).failure(),
            Failure::read_only);
  EXPECT_EQ(count(database()), 0);
}

TEST_P(DatabaseTest, NamesItsTables) { EXPECT_THAT(database().tables(), ElementsAre("mark", "note")); }

TEST_P(DatabaseTest, WhatIsCommittedIsThereAfterReopening) {
  database().execute("INSERT INTO note (words) VALUES ('x')");
  EXPECT_EQ(count(*open(Access::write)), 1);
}

}  // namespace
}  // namespace figcheck::store
