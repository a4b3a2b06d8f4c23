#include "reconcile/event_class.hpp"

#include <gtest/gtest.h>

namespace figcheck::reconcile {
namespace {

TEST(EventClass, WordsForOneHarmAreOneClass) {
  for (const char* word : {"kill", "die", "dead", "death toll", "fatality", "perish"})
    EXPECT_EQ(event_class(word).name, "kill") << word;
  for (const char* word : {"kidnap", "abduct", "deport", "transfer", "relocate"})
    EXPECT_EQ(event_class(word).name, "abduct") << word;
  for (const char* word : {"injure", "wound", "hurt"}) EXPECT_EQ(event_class(word).name, "injure") << word;
}

TEST(EventClass, DifferentHarmsAreDifferentClasses) {
  EXPECT_NE(event_class("kill").id, event_class("injure").id);
  EXPECT_NE(event_class("destroy").id, event_class("damage").id);
  EXPECT_NE(event_class("arrest").id, event_class("convict").id);
}

TEST(EventClass, ThePhraseGoesBeforeItsFirstWord) {
  EXPECT_EQ(event_class("take shelter").name, "displace");
  EXPECT_EQ(event_class("take shelter here").name, "displace");
  EXPECT_EQ(event_class("take").name, "abduct");
  EXPECT_EQ(event_class("kill instantly").name, "kill");
}

TEST(EventClass, WhatIsNotListedHasNone) {
  EXPECT_FALSE(event_class("").known());
  EXPECT_FALSE(event_class("whistle").known());
  EXPECT_FALSE(event_class("killer").known());
}

TEST(EventClass, SaysHowACountMoves) {
  EXPECT_EQ(event_class("kill").nature, Nature::cumulative);
  EXPECT_EQ(event_class("missing").nature, Nature::level);
  EXPECT_EQ(event_class("steal").nature, Nature::fixed);
}

TEST(MayBeOne, WhatIsSaidOfOneSumOrOneCaptive) {
  EXPECT_TRUE(may_be_one(event_class("bid"), event_class("worth"), Kind::money));
  EXPECT_TRUE(may_be_one(event_class("kidnap"), event_class("hold hostage"), Kind::count));
  EXPECT_TRUE(may_be_one(event_class("flee"), event_class("break out"), Kind::count));
  EXPECT_TRUE(may_be_one(event_class("set on fire"), event_class("destroy"), Kind::count));
  EXPECT_TRUE(may_be_one(event_class("damage"), event_class("torch"), Kind::count));
  EXPECT_TRUE(may_be_one(event_class("shoot"), event_class("wound"), Kind::count));
}

TEST(MayBeOne, NothingElse) {
  EXPECT_FALSE(may_be_one(event_class("bid"), event_class("worth"), Kind::count));
  EXPECT_FALSE(may_be_one(event_class("steal"), event_class("seize"), Kind::money));
  EXPECT_FALSE(may_be_one(event_class("kidnap"), event_class("arrest"), Kind::count));
  EXPECT_FALSE(may_be_one(event_class("kill"), event_class("injure"), Kind::count));
  EXPECT_TRUE(may_be_one(event_class("march"), event_class("attend"), Kind::count));
  EXPECT_FALSE(may_be_one(event_class("destroy"), event_class("damage"), Kind::count));
  EXPECT_FALSE(may_be_one(event_class("whistle"), event_class("worth"), Kind::money));
}

TEST(IsFate, IsOfWhatBecameOfPeople) {
  for (const char* event : {"die", "wound", "missing", "rescue", "arrest", "convict"})
    EXPECT_TRUE(is_fate(event_class(event))) << event;
  for (const char* event : {"march", "carry", "arrive", "destroy", ""}) EXPECT_FALSE(is_fate(event_class(event))) << event;
}

TEST(MayMeanOtherwise, AreWordsOfManySenses) {
  EXPECT_TRUE(may_mean_otherwise("find"));
  EXPECT_TRUE(may_mean_otherwise("take away"));
  EXPECT_FALSE(may_mean_otherwise("drown"));
  EXPECT_FALSE(may_mean_otherwise(""));
}

TEST(EventPhrases, AreThoseOfTheList) {
  EXPECT_TRUE(begins_event_phrase("take"));
  EXPECT_TRUE(begins_event_phrase("break"));
  EXPECT_FALSE(begins_event_phrase("drown"));
  EXPECT_FALSE(begins_event_phrase(""));
  EXPECT_TRUE(is_listed_event("break out"));
  EXPECT_FALSE(is_listed_event("break"));
  EXPECT_FALSE(is_listed_event("kill instantly"));
}

}  // namespace
}  // namespace figcheck::reconcile
