#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <thread>

#include "../cli/program_run.hpp"
#include "desk.hpp"
#include "ended_run.hpp"
#include "store/database.hpp"
#include "store_content.hpp"

namespace figcheck::nightly {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;

/// A PostgreSQL of the test's own, which may crash.
class ServerGone : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(server("start"), 0);
    std::string address = place.read("address");
    address.erase(address.find_last_not_of('\n') + 1);
    if (address.starts_with("none")) GTEST_SKIP() << address;
    const auto database = store::open_database(address, store::Access::write);
    for (const char* const schema : {"whole", "broken"}) database->run(std::string("CREATE SCHEMA ") + schema);
    // What was committed is on the disk, as with any server of a newsroom's.
    const std::string options = "&options=-csynchronous_commit%3Don%20-csearch_path%3D";
    whole_store = address + options + "whole";
    broken_store = address + options + "broken";
  }
  void TearDown() override { server("stop"); }

  int server(const std::string& step) const {
    // Not the child of a shell that ends: the server ends with what started it.
    const std::string command =
        "exec '" FIGCHECK_SOURCE_DIR "/tests/store/postgres_server' " + step + " '" + place.path().string() + "'";
    return std::system(command.c_str());
  }

  const cli::Folder place;
  std::string whole_store, broken_store;
};

TEST_F(ServerGone, InTheMiddleOfANight) {
  const cli::Folder whole, broken;
  Desk::configure(whole.path(), whole_store);
  Desk::configure(broken.path(), broken_store);
  constexpr std::size_t nights = 4;
  const Desk desk(nights, 8, 3);
  std::mt19937_64 random(11);
  int lost = 0;
  for (std::size_t night = 0; night < nights; ++night) {
    SCOPED_TRACE(Desk::day(night));
    desk.bring(night, whole.path());
    desk.bring(night, broken.path());
    const std::vector<std::string> arguments{"nightly", "--date", Desk::day(night), "--fail-on", "never"};
    const Ended undisturbed = run_and_end(whole.path(), arguments);
    ASSERT_EQ(undisturbed.status, 0) << undisturbed.error;
    for (int time = 0; time < 3; ++time) {
      Ended run;
      std::thread at_once([&] { run = run_and_end(broken.path(), arguments); });
      std::this_thread::sleep_for(undisturbed.took * (random() % 1000) / 1000);
      const int crashed = server("crash");
      at_once.join();
      ASSERT_EQ(crashed, 0);
      EXPECT_THAT(run.status, AnyOf(0, 2));
      if (run.status == 2) {
        ++lost;
        EXPECT_THAT(run.error, AllOf(HasSubstr("postgresql://"), HasSubstr("; "))) << run.error;
        EXPECT_THAT(run.error, testing::Not(HasSubstr("internal error"))) << run.error;
      }
      const Ended away = run_and_end(broken.path(), arguments);
      EXPECT_EQ(away.status, 2);
      EXPECT_THAT(away.error, HasSubstr("; ")) << away.error;
      ASSERT_EQ(server("revive"), 0);
    }
    const Ended last = run_and_end(broken.path(), arguments);
    ASSERT_EQ(last.status, 0) << last.error;
    for (const char* const kind : {".md", ".json"}) {
      const std::string name = "reports/" + Desk::day(night) + kind;
      EXPECT_TRUE(broken.read(name) == whole.read(name)) << name;
    }
  }
  EXPECT_GT(lost, 0);
  EXPECT_EQ(content_of(broken_store), content_of(whole_store));
}

}  // namespace
}  // namespace figcheck::nightly
