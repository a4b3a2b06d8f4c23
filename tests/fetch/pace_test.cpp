#include "fetch/pace.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "still_clock.hpp"

using namespace figcheck::fetch;
using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Pace, KeepsThePauseBetweenRequestsToOneHost) {
  StillClock clock;
  Pace pace(clock);
  pace.wait("a.example", milliseconds(1000));
  EXPECT_THAT(clock.slept, IsEmpty());
  pace.asked("a.example");
  pace.wait("b.example", milliseconds(1000));
  EXPECT_THAT(clock.slept, IsEmpty());
  clock.pass(milliseconds(300));
  pace.wait("a.example", milliseconds(1000));
  EXPECT_THAT(clock.slept, ElementsAre(milliseconds(700)));
  pace.asked("a.example");
  clock.pass(milliseconds(1000));
  pace.wait("a.example", milliseconds(1000));
  EXPECT_THAT(clock.slept, ElementsAre(milliseconds(700)));
}
