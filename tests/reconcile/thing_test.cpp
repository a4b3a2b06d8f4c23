#include "reconcile/thing.hpp"

#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

TEST(ThingOf, WordsForOneThingGoByOneName) {
  EXPECT_EQ(thing_of("outlet"), thing_of("shop"));
  EXPECT_EQ(thing_of("store"), thing_of("shop"));
  EXPECT_EQ(thing_of("bullet"), thing_of("round"));
  EXPECT_EQ(thing_of("inmate"), thing_of("convict"));
  EXPECT_EQ(thing_of("lorry"), "truck");
}

TEST(ThingOf, OthersKeepTheirOwn) {
  EXPECT_EQ(thing_of("teacher"), "teacher");
  EXPECT_EQ(thing_of(""), "");
  EXPECT_NE(thing_of("ferry"), thing_of("ship"));
  EXPECT_NE(thing_of("pistol"), thing_of("gun"));
  EXPECT_NE(thing_of("guard"), thing_of("prisoner"));
}

}  // namespace
}  // namespace figcheck::reconcile
