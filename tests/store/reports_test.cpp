#include "store/reports.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store_with_run.hpp"

namespace figcheck::store {
namespace {

using testing::ElementsAre;

class Reports : public OnBothStores {
 protected:
  /// A run that began then; its number.
  std::int64_t run_at(const std::string& started) {
    return committed([&](Transaction& transaction) { return begin_run(transaction, "nightly", "1", started); });
  }
  /// Records the report of a day, up to a new run.
  std::string tell(const std::string& day) {
    const DueReport due = due_report(database(), day);
    const std::int64_t to_run = run_at(day + "T02:00:00Z");
    committed([&](Transaction& transaction) {
      put_report(transaction, {due.name, due.span, to_run, 1, 2, 3, 4, 5, 6, "in words"});
    });
    return due.name;
  }
  std::vector<std::string> names() {
    std::vector<std::string> all;
    for (const WrittenReport& each : reports_of(database())) all.push_back(each.name);
    return all;
  }
};

TEST_P(Reports, TheFirstCoversEverything) {
  const DueReport due = due_report(database(), "2031-03-01");
  EXPECT_EQ(due.name, "2031-03-01");
  EXPECT_EQ(due.span.from_run, 0);
  EXPECT_EQ(due.span.since, "");
  EXPECT_EQ(due.later, "");
}

TEST_P(Reports, EachGoesOnWhereTheOneBeforeEnded) {
  tell("2031-03-01");
  const std::int64_t end = last_run(database());
  const DueReport next = due_report(database(), "2031-03-02");
  EXPECT_EQ(next.span.from_run, end);
  EXPECT_EQ(next.span.since, "2031-03-01");
  // Again on its day, it has all of its day.
  EXPECT_EQ(due_report(database(), "2031-03-01").span.from_run, 0);
  tell("2031-03-01");
  EXPECT_THAT(names(), ElementsAre("2031-03-01"));
  const WrittenReport report = reports_of(database()).front();
  EXPECT_EQ(report.to_run, last_run(database()));
  EXPECT_EQ(report.span.from_run, 0);
  EXPECT_EQ(report.worse, 2);
  EXPECT_EQ(report.summary, "in words");
}

TEST_P(Reports, AClockThatIsSetBackChangesNoneThatOthersFollowed) {
  tell("2031-02-01");
  tell("2031-03-01");
  const std::int64_t end = last_run(database());
  const DueReport back = due_report(database(), "2031-02-01");
  EXPECT_EQ(back.name, "2031-02-01-2");
  EXPECT_EQ(back.span.from_run, end);
  EXPECT_EQ(back.later, "2031-03-01");
  EXPECT_EQ(tell("2031-02-01"), "2031-02-01-2");
  // The same day again is the same report, and still says so.
  EXPECT_EQ(due_report(database(), "2031-02-01").span.from_run, end);
  EXPECT_EQ(due_report(database(), "2031-02-01").later, "2031-03-01");
  EXPECT_EQ(tell("2031-02-01"), "2031-02-01-2");
  EXPECT_EQ(due_report(database(), "2031-02-02").later, "");
  EXPECT_EQ(tell("2031-03-01"), "2031-03-01-2");
  EXPECT_EQ(tell("2031-02-01"), "2031-02-01-3");
  EXPECT_THAT(names(), ElementsAre("2031-02-01", "2031-02-01-2", "2031-02-01-3", "2031-03-01", "2031-03-01-2"));
}

TEST_P(Reports, SinceATimeIsFromTheFirstRunThenOrLater) {
  // One that the fixture began is of 2025.
  const std::int64_t first = run_at("2031-03-01T02:00:00Z"), second = run_at("2031-03-02T02:00:00Z");
  const std::int64_t back = run_at("2031-02-02T02:00:00Z");
  EXPECT_EQ(span_since(database(), "2031-03-02").from_run, second - 1);
  EXPECT_EQ(span_since(database(), "2031-03-02").since, "2031-03-02");
  EXPECT_EQ(span_since(database(), "2031-03-01T02:00:00Z").from_run, first - 1);
  EXPECT_EQ(span_since(database(), "2031-03-01T02:00:01Z").from_run, second - 1);
  EXPECT_EQ(span_since(database(), "2031-02-01").from_run, first - 1);
  EXPECT_EQ(span_since(database(), "2031-03-03").from_run, back);
  EXPECT_EQ(span_since(database(), "2020-01-01").from_run, run() - 1);
}

FIGCHECK_ON_BOTH_DATABASES(Reports);

}  // namespace
}  // namespace figcheck::store
