#include "store/writer_lock.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "store_place.hpp"

namespace figcheck::store {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class WriterLockTest : public OnBothDatabases {};
FIGCHECK_ON_BOTH_DATABASES(WriterLockTest);

TEST_P(WriterLockTest, KeepsASecondWriterOutAndNamesTheFirst) {
  const auto one = open(), two = open();
  std::optional<WriterLock> lock(std::in_place, *one);
  const StoreError refused = failure_of([&] { WriterLock second(*two); });
  EXPECT_EQ(refused.failure(), Failure::locked);
  EXPECT_THAT(refused.problem().what,
              AllOf(HasSubstr("another figcheck is writing to it: "),
                    HasSubstr("process " + std::to_string(::getpid()) + " since 20"), HasSubstr("Z on ")));
  lock.reset();
  EXPECT_NO_THROW(WriterLock second(*two));
  EXPECT_NO_THROW(WriterLock third(*one));
}

TEST_P(WriterLockTest, OneConnectionHoldsItOnce) {
  const auto database = open();
  const WriterLock lock(*database);
  EXPECT_EQ(failure_of([&] { WriterLock second(*database); }).failure(), Failure::locked);
}

TEST_P(WriterLockTest, LetsReadersRead) {
  const auto writer = open();
  writer->run("CREATE TABLE note (id {{key}})");
  const WriterLock lock(*writer);
  EXPECT_EQ(open(Access::read)->integer("SELECT count(*) FROM note"), 0);
}

TEST_P(WriterLockTest, IsFreeAgainWhenItsProcessIsKilled) {
  open();
  int pipe[2];
  ASSERT_EQ(::pipe(pipe), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const auto database = open();
    const WriterLock lock(*database);
    if (::write(pipe[1], "x", 1) != 1) ::_exit(1);
    ::pause();
    ::_exit(0);
  }
  char byte = 0;
  ASSERT_EQ(::read(pipe[0], &byte, 1), 1);
  const auto database = open();
  EXPECT_THAT(failure_of([&] { WriterLock second(*database); }).problem().what,
              HasSubstr("process " + std::to_string(child)));
  ::kill(child, SIGKILL);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  // The server sees the connection's end a moment later.
  for (int tries = 0;; ++tries) {
    try {
      WriterLock lock(*database);
      break;
    } catch (const StoreError&) {
      ASSERT_LT(tries, 200);
      ::usleep(50'000);
    }
  }
  ::close(pipe[0]);
  ::close(pipe[1]);
}

TEST_P(WriterLockTest, IsNotForReaders) {
  open();
  const auto reader = open(Access::read);
  EXPECT_THROW(WriterLock lock(*reader), std::logic_error);
  const auto writer = open();
  Transaction transaction(*writer, Purpose::write);
  EXPECT_THROW(WriterLock lock(*writer), std::logic_error);
}

class WriterLockOfAFile : public OnBothDatabases {};
INSTANTIATE_TEST_SUITE_P(On, WriterLockOfAFile, testing::Values(Dialect::sqlite), name_of);

TEST_P(WriterLockOfAFile, IsTheSameByEveryWayToIt) {
  const auto one = open();
  const std::string link = location() + ".link";
  std::filesystem::create_symlink(location(), link);
  const auto two = open_database(link, Access::write);
  const WriterLock lock(*one);
  EXPECT_EQ(failure_of([&] { WriterLock second(*two); }).failure(), Failure::locked);
}

class WriterLockOfASchema : public OnBothDatabases {};
INSTANTIATE_TEST_SUITE_P(On, WriterLockOfASchema, testing::Values(Dialect::postgres), name_of);

TEST_P(WriterLockOfASchema, LeavesAnotherAlone) {
  const auto one = open();
  const WriterLock lock(*one);
  std::string why;
  const auto two = open_database(test_server(why) + "&options=-csearch_path%3Dpg_catalog", Access::write);
  EXPECT_NO_THROW(WriterLock second(*two));
}

}  // namespace
}  // namespace figcheck::store
