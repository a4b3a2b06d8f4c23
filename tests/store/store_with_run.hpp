#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "store/open_store.hpp"
#include "store/runs.hpp"
#include "store_place.hpp"

namespace figcheck::store {

/// A test on an empty store of either kind, open for writing, with one run begun.
class OnBothStores : public OnBothDatabases {
 protected:
  void SetUp() override {
    OnBothDatabases::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    store_ = open_for_writing(location());
    run_ = new_run();
  }
  void TearDown() override {
    store_ = {};
    OnBothDatabases::TearDown();
  }

  Database& database() { return *store_.database; }
  std::int64_t run() const { return run_; }
  std::int64_t new_run() {
    return committed(
        [&](Transaction& transaction) { return begin_run(transaction, "ingest", "1.0", "2025-08-16T02:00:00Z"); });
  }

  /// What `work` gives, in a transaction of its own.
  template <typename Work>
  std::invoke_result_t<Work, Transaction&> committed(const Work& work) {
    Transaction transaction(database(), Purpose::write);
    if constexpr (std::is_void_v<std::invoke_result_t<Work, Transaction&>>) {
      work(transaction);
      transaction.commit();
    } else {
      auto result = work(transaction);
      transaction.commit();
      return result;
    }
  }

  /// All that a table holds, a line a row, in the order of its first column.
  std::vector<std::string> rows_of(const std::string& table, const std::vector<std::string>& columns) {
    std::string sql;
    for (const std::string& column : columns) {
      sql += (sql.empty() ? "SELECT " : " || ' ' || ") + ("coalesce(CAST(" + column + " AS text), '-')");
    }
    std::vector<std::string> rows;
    database().each(sql + " FROM " + table + " ORDER BY " + columns.front(), {},
                    [&](const Row& row) { rows.emplace_back(row.text(0)); });
    return rows;
  }

 private:
  WritableStore store_;
  std::int64_t run_ = 0;
};

}  // namespace figcheck::store
