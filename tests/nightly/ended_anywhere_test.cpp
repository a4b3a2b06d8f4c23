#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <thread>

#include "../cli/program_run.hpp"
#include "../store/store_place.hpp"
#include "desk.hpp"
#include "ended_run.hpp"
#include "store/open_store.hpp"
#include "store/utc_time.hpp"
#include "store_content.hpp"

namespace figcheck::nightly {
namespace {

#ifdef FIGCHECK_SANITIZED
constexpr bool is_slow = true;
#else
constexpr bool is_slow = false;
#endif

/// Two desks of the same sources, each with a store of its own: one whose runs are left alone, one whose runs are not.
class EndedAnywhere : public store::OnBothDatabases {
 protected:
  void SetUp() override {
    OnBothDatabases::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    first_day_ = store::utc_now().substr(0, 10);
    if (on_postgres()) {
      schema_ = location().substr(location().rfind("%3D") + 3) + "_ended";
      store::open_database(location(), store::Access::write)->run("CREATE SCHEMA " + schema_);
    }
    Desk::configure(whole.path(), location());
    Desk::configure(ended.path(), ended_location());
  }
  void TearDown() override {
    if (!schema_.empty())
      store::open_database(location(), store::Access::write)->run("DROP SCHEMA " + schema_ + " CASCADE");
    OnBothDatabases::TearDown();
  }

  std::string ended_location() const { return location() + (on_postgres() ? "_ended" : ".ended"); }

  /// A run of the desk that is not left alone: ended wherever chance has it until so many were ended in all, and then
  /// gone on with until it comes to its end.
  void run_in_pieces(const std::vector<std::string>& arguments, const Ended& undisturbed, int until) {
    for (int attempt = 0;; ++attempt) {
      ASSERT_LT(attempt, 200) << "it does not come to its end";
      EndAt at;
      if (ended_runs < until && attempt < 100) {
        if (chance() % 2 == 0)
          at.time = std::chrono::microseconds(1 + chance() % undisturbed.took.count());
        else
          at.call = 1 + static_cast<long>(chance() % static_cast<std::uint64_t>(std::max(undisturbed.calls, 1L)));
      }
      const Ended run = run_and_end(ended.path(), arguments, at);
      if (run.status == 128 + SIGKILL) {
        ++ended_runs;
        continue;
      }
      if (run.status == 2 && run.error.find("another figcheck is writing") != std::string::npos) {
        // PostgreSQL frees a lock when it sees that its holder is gone.
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        continue;
      }
      ASSERT_EQ(run.status, 0) << run.error;
      if (ended_runs >= until || attempt >= 100) return;
    }
  }

  /// Decides on the gravest conflict of both stores, at the desk that is left alone first.
  void decide(int until) {
    std::string name;
    {
      const auto database = store::open_for_reading(location());
      database->each(
          "SELECT name FROM quantity WHERE ended IS NULL AND verdict = 'conflicting' AND standing = 'open' "
          "ORDER BY severity DESC, name LIMIT 1",
          {}, [&](const store::Row& row) { name = row.text(0); });
    }
    ASSERT_NE(name, "");
    const std::vector<std::string> words{"decide", "dismiss", name, "--reason", "two counts", "--store"};
    const auto with = [&](const std::string& place) {
      std::vector<std::string> all = words;
      all.push_back(place);
      return all;
    };
    const Ended undisturbed = run_and_end(whole.path(), with(location()));
    ASSERT_EQ(undisturbed.status, 0) << undisturbed.error;
    const std::int64_t before = decisions();
    for (int attempt = 0; decisions() == before; ++attempt) {
      ASSERT_LT(attempt, 50);
      EndAt at;
      if (ended_runs < until) at.call = 1 + static_cast<long>(chance() % static_cast<std::uint64_t>(undisturbed.calls));
      const Ended run = run_and_end(ended.path(), with(ended_location()), at);
      if (run.status == 128 + SIGKILL) ++ended_runs;
      if (run.status == 2) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }

  std::int64_t decisions() {
    return store::open_for_reading(ended_location())->integer("SELECT COUNT(*) FROM decision").value();
  }

  /// What a desk's reports say, by their names. Decisions are made on the day that it is.
  std::map<std::string, std::string> reports_of(const cli::Folder& desk) const {
    std::map<std::string, std::string> reports;
    for (const auto& entry : std::filesystem::directory_iterator(desk.path() / "reports")) {
      const std::string name = entry.path().filename().string();
      if (name.starts_with(".figcheck-")) continue;  // what was being written
      reports[name] = undated(desk.read("reports/" + name));
    }
    return reports;
  }
  std::vector<std::string> undated_content(const std::string& place) const {
    std::vector<std::string> lines = content_of(place);
    for (std::string& line : lines) line = undated(line);
    std::sort(lines.begin(), lines.end());
    return lines;
  }
  std::string undated(std::string text) const {
    for (const std::string& day : {first_day_, store::utc_now().substr(0, 10)})
      for (std::size_t at = 0; (at = text.find(day, at)) != std::string::npos;) text.replace(at, day.size(), "today");
    return text;
  }

  std::uint64_t chance() { return random_(); }

  const cli::Folder whole, ended;
  int ended_runs = 0;

 private:
  std::string schema_, first_day_;
  std::mt19937_64 random_{20310301};
};

// In the build with sanitizers, whose runs take many times as long, fewer runs are ended.
TEST_P(EndedAnywhere, TheStoreAndTheReportsAreThoseOfRunsLeftAlone) {
  const std::size_t nights = is_slow ? 8 : 30;
  const int wanted = is_slow ? 40 : on_postgres() ? 100 : 200;
  const Desk desk(nights, 8, 5);
  for (std::size_t night = 0; night < nights; ++night) {
    SCOPED_TRACE(Desk::day(night));
    desk.bring(night, whole.path());
    desk.bring(night, ended.path());
    const std::vector<std::string> arguments{"nightly", "--date", Desk::day(night), "--fail-on", "never"};
    const Ended undisturbed = run_and_end(whole.path(), arguments);
    ASSERT_EQ(undisturbed.status, 0) << undisturbed.error;
    ASSERT_GT(undisturbed.calls, 10);
    const int until = wanted * static_cast<int>(night + 1) / static_cast<int>(nights);
    run_in_pieces(arguments, undisturbed, until);
    if (HasFatalFailure()) return;
    if (night % 8 == 5) decide(until + 2);
    if (HasFatalFailure()) return;
  }
  EXPECT_GE(ended_runs, wanted);
  const auto reports = reports_of(whole);
  EXPECT_EQ(reports.size(), 2 * nights + 1);
  for (const auto& [name, text] : reports_of(ended)) {
    const auto same = reports.find(name);
    ASSERT_NE(same, reports.end()) << name;
    EXPECT_TRUE(text == same->second) << name << "\n" << ended.path() << whole.path();
  }
  EXPECT_EQ(reports_of(ended).size(), reports.size());
  const auto content = undated_content(location()), ended_content = undated_content(ended_location());
  EXPECT_GT(content.size(), 1000u);
  for (std::size_t i = 0; i < std::min(content.size(), ended_content.size()); ++i)
    ASSERT_EQ(content[i], ended_content[i]);
  EXPECT_EQ(content.size(), ended_content.size());
}

FIGCHECK_ON_BOTH_DATABASES(EndedAnywhere);

}  // namespace
}  // namespace figcheck::nightly
