#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <ostream>
#include <string>

#include "store/database.hpp"

namespace figcheck::store {

/// A test that is run on both databases, each time in a place of its own: a file in a new folder, or a new schema of
/// the PostgreSQL whose address stands in the environment (FIGCHECK_TEST_POSTGRES), or in the file that ctest's server
/// wrote it to (FIGCHECK_TEST_POSTGRES_FILE). Without one the half on PostgreSQL is skipped.
class OnBothDatabases : public testing::TestWithParam<Dialect> {
 protected:
  void SetUp() override;
  void TearDown() override;

  const std::string& location() const { return location_; }
  bool on_postgres() const { return GetParam() == Dialect::postgres; }
  std::unique_ptr<Database> open(Access access = Access::create,
                                 std::chrono::milliseconds patience = std::chrono::seconds(10)) const {
    return open_database(location_, access, patience);
  }

 private:
  std::string location_;
  std::string folder_;
  std::string server_, schema_;
};

/// The address of the tests' PostgreSQL; "" where there is none, and `why` says so.
std::string test_server(std::string& why);

/// What GoogleTest prints.
void PrintTo(Dialect dialect, std::ostream* out);
void PrintTo(Failure failure, std::ostream* out);

/// The failure that `work` ends in; what it says is checked to be whole. Fails the test if it ends in none.
template <typename Work>
StoreError failure_of(const Work& work) {
  try {
    work();
  } catch (const StoreError& error) {
    EXPECT_NE(error.problem().where, "");
    EXPECT_NE(error.problem().what, "");
    EXPECT_NE(error.problem().remedy, "");
    return error;
  }
  ADD_FAILURE() << "it did not fail";
  return {Failure::other, {}};
}

std::string name_of(const testing::TestParamInfo<Dialect>& dialect);

}  // namespace figcheck::store

#define FIGCHECK_ON_BOTH_DATABASES(suite)                                                                         \
  INSTANTIATE_TEST_SUITE_P(On, suite,                                                                             \
                           testing::Values(figcheck::store::Dialect::sqlite, figcheck::store::Dialect::postgres), \
                           figcheck::store::name_of)
