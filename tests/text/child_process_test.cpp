#include "text/child_process.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck::text;

TEST(ChildProcess, GivesWhatItPrinted) {
  const std::string input(3'000'000, 'a');
  const ChildOutcome outcome = run_child({"cat"}, input);
  EXPECT_EQ(outcome.end, ChildEnd::exited);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_TRUE(outcome.out == input);
}

TEST(ChildProcess, GivesItsStatusAndErrors) {
  const ChildOutcome outcome = run_child({"cat", "/no such file"}, "");
  EXPECT_EQ(outcome.end, ChildEnd::exited);
  EXPECT_EQ(outcome.status, 1);
  EXPECT_NE(outcome.error.find("no such file"), std::string::npos);
}

TEST(ChildProcess, PassesArgumentsAsTheyAre) {
  EXPECT_EQ(run_child({"printf", "%s", "a b; $(echo c) *"}, "").out, "a b; $(echo c) *");
}

TEST(ChildProcess, ThatIsMissingIsTold) {
  EXPECT_EQ(run_child({"figcheck-no-such-program"}, "").end, ChildEnd::missing);
}

TEST(ChildProcess, IsEndedAtItsLimits) {
  EXPECT_EQ(run_child({"sleep", "60"}, "", {1, std::size_t{1} << 30, 1000}).end, ChildEnd::timed_out);
  const ChildOutcome endless = run_child({"yes"}, "", {30, std::size_t{1} << 30, 100'000});
  EXPECT_EQ(endless.end, ChildEnd::too_much_output);
  EXPECT_EQ(endless.out.size(), 100'000u);
  const ChildOutcome greedy = run_child({"dd", "bs=200M", "count=1"}, "a", {30, std::size_t{64} << 20, 1'000'000});
  EXPECT_FALSE(greedy.end == ChildEnd::exited && greedy.status == 0);
}

TEST(ChildProcess, WritesNoFile) {
  const ChildOutcome outcome =
      run_child({"dd", "of=/dev/shm/figcheck-child-process-test", "bs=10", "count=1"}, "0123456789");
  EXPECT_FALSE(outcome.end == ChildEnd::exited && outcome.status == 0);
  run_child({"rm", "-f", "/dev/shm/figcheck-child-process-test"}, "");
}
