#include "extract/presupposition.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

bool is_asserted(const char* text, const char* figure) {
  const Assertion found = figure_in(text, figure);
  return !found.negated && !found.hypothetical;
}

TEST(Presupposition, KnownThingsThatSomethingGoesOnAmongOutliveADenial) {
  EXPECT_TRUE(is_asserted("The envoy denied that war would break out between the two duchies.", "two"));
  EXPECT_TRUE(is_asserted("The strike could spread across the nine remaining quays.", "nine"));
  EXPECT_FALSE(is_asserted("The strike could spread across nine quays.", "nine"));
}

TEST(Presupposition, WhatTheDeniedVerbTakesDoesNot) {
  EXPECT_FALSE(is_asserted("The raiders did not free the three drivers.", "three"));
  EXPECT_FALSE(is_asserted("The landslide could bury the 40 cottages.", "40"));
  EXPECT_FALSE(is_asserted("The mine denied that 12 men died.", "12"));
  EXPECT_FALSE(is_asserted("The mine denied the death of 12 men.", "12"));
  EXPECT_FALSE(is_asserted("The quake could spread to 12 towns.", "12"));
  EXPECT_FALSE(is_asserted("The army denied firing on the 12 marchers.", "12"));
  EXPECT_FALSE(is_asserted("If the dam broke, water would pour into the 40 hamlets.", "40"));
  EXPECT_FALSE(is_asserted("The toll may rise to the 300 that officials fear.", "300"));
}

TEST(Presupposition, ASetValueIsKnown) {
  EXPECT_TRUE(is_asserted("The mill denied that it grinds above its quota of 940 sacks.", "940"));
  EXPECT_TRUE(is_asserted("The harbour could miss the annual target of 70 ships.", "70"));
  EXPECT_FALSE(is_asserted("The mill denied that it has a quota of 940 sacks.", "940"));
  EXPECT_FALSE(is_asserted("The harbour could reach a target of 70 ships.", "70"));
  EXPECT_FALSE(is_asserted("The harbour may set the target of 70 ships.", "70"));
  EXPECT_FALSE(is_asserted("The bank could raise its target of 2 percent.", "2"));
}

TEST(Presupposition, WhoseWordIsRejectedIsKnown) {
  EXPECT_TRUE(is_asserted("The speaker rejected calls from 40 members to resign.", "40"));
  EXPECT_TRUE(is_asserted("The court dismissed an appeal by three ferrymen.", "three"));
  EXPECT_FALSE(is_asserted("The abbot denied a raid by three ferrymen.", "three"));
}

TEST(Presupposition, TimeGoneIsKnown) {
  EXPECT_TRUE(is_asserted("The dispute was not settled after three weeks of talks.", "three"));
  EXPECT_FALSE(is_asserted("The talks did not take three weeks.", "three"));
  EXPECT_FALSE(is_asserted("He could be released after five years.", "five"));
}

TEST(Presupposition, AgesOfTheKnownAreKnown) {
  EXPECT_TRUE(is_asserted("A pardon might still spare the 52-year-old.", "52"));
  EXPECT_FALSE(is_asserted("He might be 52 years old.", "52"));
}

}  // namespace
}  // namespace figcheck::extract
