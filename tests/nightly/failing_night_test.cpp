#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <random>

#include "../cli/program_run.hpp"
#include "desk.hpp"
#include "store/open_store.hpp"
#include "store_content.hpp"

namespace figcheck::nightly {
namespace {

using cli::Folder;
using cli::Outcome;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

Outcome night(const Folder& desk, const std::string& day, std::vector<std::string> more = {}) {
  more.insert(more.begin(), {"nightly", "--date", day, "--fail-on", "never"});
  return desk.run(more);
}

/// Runs a night from a shell, behind other commands of the shell.
Outcome night_behind(const Folder& desk, const std::string& before, const std::string& day) {
  const std::string command = "cd '" + desk.path().string() + "' && " + before +
                              " && '" FIGCHECK_PROGRAM "' nightly --date " + day + " --fail-on never >out 2>error";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), desk.read("out"), desk.read("error")};
}

std::string store_of(const Folder& desk) { return (desk.path() / "figures.store").string(); }

/// A desk with two nights, and another of the same sources that nothing happens to.
class FailingNight : public testing::Test {
 protected:
  FailingNight() {
    for (const Folder* each : {&desk, &undisturbed}) {
      Desk::configure(each->path(), "figures.store");
      sources.bring(0, each->path());
    }
  }
  /// What both desks hold must be equal, and what they told of these days.
  void expect_same(const std::vector<std::string>& days) {
    EXPECT_EQ(content_of(store_of(desk)), content_of(store_of(undisturbed)));
    for (const std::string& day : days)
      for (const char* const kind : {".md", ".json"})
        EXPECT_TRUE(desk.read("reports/" + day + kind) == undisturbed.read("reports/" + day + kind)) << day << kind;
    EXPECT_EQ(desk.read("reports/index.md"), undisturbed.read("reports/index.md"));
  }

  const Desk sources{3, 12, 11};
  const Folder desk, undisturbed;
};

TEST_F(FailingNight, FilesMayGrowNoFurther) {
  ASSERT_EQ(night(undisturbed, "2031-03-01").status, 0);
  // At each limit, in blocks, something else is what cannot be written: the store, its log, a report.
  for (const int blocks : {16, 64, 300, 700, 1200, 1800}) {
    SCOPED_TRACE(blocks);
    const Outcome outcome = night_behind(desk, "ulimit -f " + std::to_string(blocks), "2031-03-01");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.error, HasSubstr("File too large"));
    EXPECT_THAT(outcome.error, AnyOf(HasSubstr("make room"), HasSubstr("see that there is room")));
  }
  EXPECT_EQ(night(desk, "2031-03-01").status, 0);
  expect_same({"2031-03-01"});
}

/// A small disk of the test's own.
struct Disk {
  explicit Disk(const char* size) { mounted = ::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, size) == 0; }
  ~Disk() {
    if (mounted) ::umount2(folder.path().c_str(), MNT_DETACH);
  }
  Disk(const Disk&) = delete;
  Disk& operator=(const Disk&) = delete;
  const std::filesystem::path& path() const { return folder.path(); }

  const Folder folder;
  bool mounted = false;
};

TEST_F(FailingNight, ADiskIsFull) {
  const Disk disk("size=600k");
  if (!disk.mounted) GTEST_SKIP() << "no disk may be mounted here";
  const std::string store = (disk.path() / "figures.store").string();
  Desk::configure(desk.path(), store);
  ASSERT_EQ(night(undisturbed, "2031-03-01").status, 0);
  const Outcome outcome = night(desk, "2031-03-01");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.error, AllOf(HasSubstr("no room to write"), HasSubstr("MiB free"), HasSubstr("make room"),
                                   HasSubstr("nothing that was stored is lost")));
  EXPECT_FALSE(desk.has("reports/2031-03-01.md"));
  ASSERT_EQ(::mount("tmpfs", disk.path().c_str(), "tmpfs", MS_REMOUNT, "size=60m"), 0);
  EXPECT_EQ(night(desk, "2031-03-01").status, 0);
  EXPECT_EQ(content_of(store), content_of(store_of(undisturbed)));
  EXPECT_EQ(desk.read("reports/2031-03-01.json"), undisturbed.read("reports/2031-03-01.json"));
}

TEST_F(FailingNight, AnotherRunHoldsTheStore) {
  ASSERT_EQ(night(desk, "2031-03-01").status, 0);
  {
    const store::WritableStore held = store::open_existing_for_writing(store_of(desk));
    const std::string holder = "process " + std::to_string(::getpid()) + " since ";
    for (const std::vector<std::string>& command :
         std::vector<std::vector<std::string>>{{"nightly"},
                                               {"nightly", "--dry-run"},
                                               {"ingest", "drop", "-s", "figures.store"},
                                               {"decide", "undo", "1", "-s", "figures.store"}}) {
      const Outcome outcome = desk.run(command);
      EXPECT_EQ(outcome.status, 2);
      EXPECT_EQ(outcome.out, "");
      EXPECT_THAT(outcome.error, AllOf(HasSubstr("another figcheck is writing to it"), HasSubstr(holder),
                                       HasSubstr("run again when it is done")));
    }
    // Those that only read need not wait.
    EXPECT_EQ(desk.run({"report", "-s", "figures.store", "--fail-on", "never"}).status, 0);
  }
  EXPECT_EQ(night(desk, "2031-03-01").status, 0);
}

TEST_F(FailingNight, TheStoreIsDamaged) {
  ASSERT_EQ(night(desk, "2031-03-01").status, 0);
  sources.bring(1, desk.path());
  const std::string sound = desk.read("figures.store");
  ASSERT_GT(sound.size(), 400'000u);
  std::string id;
  {
    const auto database = store::open_for_reading(store_of(desk));
    database->each("SELECT name FROM quantity ORDER BY figures DESC LIMIT 1", {},
                   [&](const store::Row& row) { id = row.text(0); });
  }
  std::mt19937_64 random(7);
  const auto chance = [&](std::uint64_t below) { return static_cast<std::size_t>(random() % below); };
  int refused = 0;
#ifdef FIGCHECK_SANITIZED
  constexpr int times = 12;
#else
  constexpr int times = 30;
#endif
  for (int time = 0; time < times; ++time) {
    std::string bytes = sound;
    if (time % 6 == 5) {
      bytes.resize(chance(bytes.size()));
    } else {
      // Whole sectors, and single bytes.
      for (std::size_t hits = 1 + chance(time % 2 == 0 ? 3 : 40); hits > 0; --hits) {
        const std::size_t at = chance(bytes.size() - 512), length = time % 2 == 0 ? 512 : 1;
        for (std::size_t i = 0; i < length; ++i) bytes[at + i] = static_cast<char>(random());
      }
    }
    for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
             {"nightly", "--date", "2031-03-02"},
             {"report", "-s", "figures.store"},
             {"history", id, "-s", "figures.store"},
             {"decide", "dismiss", id, "--reason", "two counts", "-s", "figures.store"}}) {
      SCOPED_TRACE(testing::Message() << time << " " << command.front());
      desk.write("figures.store", bytes);
      for (const char* const beside : {"figures.store-wal", "figures.store-shm"})
        std::filesystem::remove(desk.path() / beside);
      const Outcome outcome = desk.run(command);
      EXPECT_THAT(outcome.status, AnyOf(0, 1, 2)) << outcome.error;
      EXPECT_THAT(outcome.error, Not(HasSubstr("internal error")));
      if (outcome.status != 2) continue;
      ++refused;
      EXPECT_THAT(outcome.error,
                  AnyOf(HasSubstr("restore"), HasSubstr("name another file"), HasSubstr("this is a defect of figcheck"),
                        HasSubstr("later version"), HasSubstr("figcheck history"), HasSubstr("take an id from"),
                        HasSubstr("the folder"), HasSubstr("there is no store")))
          << outcome.error;
    }
  }
  EXPECT_GT(refused, times);
  // And as it was before, all is well.
  desk.write("figures.store", sound);
  EXPECT_EQ(night(desk, "2031-03-02").status, 0);
}

TEST_F(FailingNight, ReportsCannotBeWritten) {
  desk.write("reports", "a file where the folder should be");
  const Outcome outcome = night(desk, "2031-03-01");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.error, AllOf(HasSubstr("reports"), HasSubstr("the folder for reports cannot be made"),
                                   HasSubstr("name another as 'reports'")));
  std::filesystem::remove(desk.path() / "reports");
  // What was not told is told in the next report, though nothing came since.
  ASSERT_EQ(night(undisturbed, "2031-03-02").status, 0);
  EXPECT_EQ(night(desk, "2031-03-02").status, 0);
  EXPECT_EQ(desk.read("reports/2031-03-02.md"), undisturbed.read("reports/2031-03-02.md"));
}

TEST_F(FailingNight, OneFileOfTheReportCannotBeWritten) {
  // A folder of its name: nobody may write that, not even root.
  std::filesystem::create_directories(desk.path() / "reports/2031-03-01.json");
  const Outcome outcome = night(desk, "2031-03-01");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.error, AllOf(HasSubstr("2031-03-01.json"), HasSubstr("see that there is room and permission")));
  std::filesystem::remove(desk.path() / "reports/2031-03-01.json");
  ASSERT_EQ(night(undisturbed, "2031-03-01").status, 0);
  EXPECT_EQ(night(desk, "2031-03-01").status, 0);
  expect_same({"2031-03-01"});
}

TEST_F(FailingNight, TheClockIsSetBackAMonth) {
  ASSERT_EQ(night(desk, "2031-03-01").status, 0);
  ASSERT_EQ(night(undisturbed, "2031-03-01").status, 0);
  sources.bring(1, desk.path());
  sources.bring(1, undisturbed.path());
  const Outcome back = night(desk, "2031-02-01");
  EXPECT_EQ(back.status, 0);
  EXPECT_THAT(back.error, AllOf(HasSubstr("2031-02-01"), HasSubstr("of a later day, 2031-03-01"),
                                HasSubstr("whether the clock is right")));
  const Outcome forth = night(undisturbed, "2031-03-02");
  EXPECT_EQ(back.out.substr(10), forth.out.substr(10, forth.out.size() - 12) + "; 1 not read.\n");
  EXPECT_THAT(desk.read("reports/2031-02-01.md"), HasSubstr("New since 2031-03-01"));

  // Again that night, and the next; then the clock is right, on a day that has a report, which stays as it is.
  const std::string first = desk.read("reports/2031-03-01.md");
  EXPECT_EQ(night(desk, "2031-02-01").out, back.out);
  const Outcome next = night(desk, "2031-02-02");
  EXPECT_EQ(next.error, "");
  EXPECT_THAT(next.out, HasSubstr("no new article; nothing new"));
  sources.bring(2, desk.path());
  const Outcome right = night(desk, "2031-03-01");
  EXPECT_EQ(right.error, "");
  EXPECT_THAT(right.out, AllOf(HasSubstr("2031-03-01: "), HasSubstr(" new articles")));
  EXPECT_EQ(desk.read("reports/2031-03-01.md"), first);
  EXPECT_TRUE(desk.has("reports/2031-03-01-2.md"));
  EXPECT_EQ(night(desk, "2031-03-01").out, right.out);
  EXPECT_FALSE(desk.has("reports/2031-03-01-3.md"));
  EXPECT_THAT(desk.read("reports/index.md"), AllOf(HasSubstr("(2031-03-01.md)"), HasSubstr("(2031-03-01-2.md)"),
                                                   HasSubstr("(2031-02-01.md)"), HasSubstr("(2031-02-02.md)")));
  const auto database = store::open_for_reading(store_of(desk));
  std::vector<std::string> days;
  database->each("SELECT substr(started, 1, 10) FROM run ORDER BY id", {},
                 [&](const store::Row& row) { days.emplace_back(row.text(0)); });
  EXPECT_THAT(days,
              testing::ElementsAre("2031-03-01", "2031-02-01", "2031-02-01", "2031-02-02", "2031-03-01", "2031-03-01"));
}

TEST_F(FailingNight, ASourceVanishes) {
  ASSERT_EQ(night(desk, "2031-03-01").status, 0);
  const std::vector<std::string> before = content_of(store_of(desk));
  std::filesystem::rename(desk.path() / "drop", desk.path() / "moved");
  const Outcome without = night(desk, "2031-03-02");
  EXPECT_EQ(without.status, 0);
  EXPECT_THAT(without.error, HasSubstr("drop"));
  EXPECT_THAT(without.out, HasSubstr("no new article; nothing new"));
  EXPECT_THAT(without.out, HasSubstr("1 not read."));
  EXPECT_THAT(desk.read("reports/2031-03-02.md"), HasSubstr("drop"));
  std::vector<std::string> after = content_of(store_of(desk));
  std::erase_if(after, [](const std::string& line) { return line.starts_with("report: 2031-03-02"); });
  EXPECT_EQ(after, before);

  std::filesystem::rename(desk.path() / "desk", desk.path() / "moved desk");
  const Outcome none = night(desk, "2031-03-03");
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, HasSubstr("none of the sources could be read"));
  EXPECT_TRUE(desk.has("reports/2031-03-03.md"));

  std::filesystem::rename(desk.path() / "moved", desk.path() / "drop");
  std::filesystem::rename(desk.path() / "moved desk", desk.path() / "desk");
  EXPECT_EQ(night(desk, "2031-03-04").error, "");
}

TEST_F(FailingNight, OneBadFileBesideKnownOnesIsNotASourceThatVanished) {
  desk.write("figcheck.toml", "store = \"figures.store\"\n[[source]]\njsonl = \"drop\"\n");
  ASSERT_EQ(night(desk, "2031-03-01").status, 0);
  std::filesystem::create_symlink("nowhere.jsonl", desk.path() / "drop/b.jsonl");
  const Outcome outcome = night(desk, "2031-03-02");
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_THAT(outcome.error, HasSubstr("b.jsonl"));
}

}  // namespace
}  // namespace figcheck::nightly
