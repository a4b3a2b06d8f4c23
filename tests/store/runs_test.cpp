#include "store/runs.hpp"

#include "store_with_run.hpp"

namespace figcheck::store {
namespace {

class RunsTest : public OnBothStores {};
FIGCHECK_ON_BOTH_DATABASES(RunsTest);

TEST_P(RunsTest, ARunBeginsAndEnds) {
  const std::int64_t id = committed(
      [](Transaction& transaction) { return begin_run(transaction, "nightly", "0.1.0", "2025-08-16T02:00:00Z"); });
  auto run = run_of(database(), id);
  ASSERT_TRUE(run);
  EXPECT_EQ(run->id, id);
  EXPECT_EQ(run->command, "nightly");
  EXPECT_EQ(run->rules, "0.1.0");
  EXPECT_EQ(run->started, "2025-08-16T02:00:00Z");
  EXPECT_EQ(run->finished, "");
  EXPECT_EQ(run->status, RunStatus::running);
  EXPECT_EQ(run->counts, RunCounts());

  const RunCounts counts{1, 2, 3, 4, 5, 6};
  committed(
      [&](Transaction& transaction) { end_run(transaction, id, RunStatus::failed, counts, "2025-08-16T02:05:00Z"); });
  run = run_of(database(), id);
  EXPECT_EQ(run->status, RunStatus::failed);
  EXPECT_EQ(run->finished, "2025-08-16T02:05:00Z");
  EXPECT_EQ(run->counts, counts);
  EXPECT_EQ(run_of(database(), id + 1), std::nullopt);
}

TEST_P(RunsTest, TheLastThatFinishedIsTheOneThatBeganLast) {
  EXPECT_FALSE(last_finished_run(database()));
  const std::int64_t first = new_run(), second = new_run(), third = new_run();
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
  committed([&](Transaction& transaction) {
    // The clock was set back between them.
    end_run(transaction, first, RunStatus::finished, {}, "2025-08-17T02:00:00Z");
    end_run(transaction, second, RunStatus::finished, {}, "2025-08-16T02:00:00Z");
    end_run(transaction, third, RunStatus::failed, {}, "2025-08-18T02:00:00Z");
  });
  ASSERT_TRUE(last_finished_run(database()));
  EXPECT_EQ(last_finished_run(database())->id, second);
}

TEST_P(RunsTest, AStatusThatIsNoneIsDamage) {
  database().execute("UPDATE run SET status = 'odd'");
  EXPECT_EQ(failure_of([&] { run_of(database(), run()); }).failure(), Failure::damaged);
}

}  // namespace
}  // namespace figcheck::store
