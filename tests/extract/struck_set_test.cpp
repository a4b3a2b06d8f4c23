#include "extract/struck_set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;

/// What a text counts, as "12 woman kill".
std::vector<std::string> counts(std::string_view text) {
  std::vector<std::string> out;
  for (const Assertion& said : read_text(text).assertions)
    if (said.kind == Kind::count) out.push_back(said.figure + " " + said.unit + " " + said.event);
  return out;
}

TEST(StruckSet, TellsWhatBefellItsParts) {
  EXPECT_THAT(counts("Of those killed, 12 were women."), ElementsAre("12 woman kill"));
  EXPECT_THAT(counts("Of the injured, nine were drivers."), ElementsAre("nine driver injure"));
  EXPECT_THAT(counts("Of those boats, nine were trawlers."), ElementsAre("nine boat be"));
}

TEST(StruckSet, ThoseInCareArePeopleWhateverWasCountedBefore) {
  EXPECT_THAT(counts("Six carriages left the rails. Another 30 are in hospital, four in a critical condition."),
              ElementsAre("Six carriage leave", "30 person hospitalize", "four person critical"));
  EXPECT_THAT(counts("Six carriages left the rails. Nine remain in custody."),
              ElementsAre("Six carriage leave", "Nine person detain"));
  EXPECT_THAT(counts("Six carriages left the rails. Nine are in good condition."),
              ElementsAre("Six carriage leave", "Nine carriage be"));
  EXPECT_THAT(counts("Six carriages left the rails. Another 30 are in need of repair."),
              ElementsAre("Six carriage leave", "30 carriage be"));
}

TEST(StruckSet, TheRoomOfAPlaceIsForPeople) {
  EXPECT_THAT(counts("Six carriages were checked. The jail, built for 800, holds 2,150."),
              ElementsAre("Six carriage check", "800 person build", "2,150 person hold"));
  EXPECT_THAT(counts("Six crates were checked. The cellar holds 40."), ElementsAre("Six crate check", "40 crate hold"));
}

TEST(StruckSet, ThoseWhoAreTreatedArePeople) {
  EXPECT_THAT(counts("Six carriages burned. Doctors treated 31 for burns."),
              ElementsAre("Six carriage burn", "31 person treat"));
}

TEST(StruckSet, ASettlementIsSizedByItsPeople) {
  EXPECT_THAT(counts("The town of 6,200 lost its bank."), ElementsAre("6,200 person population"));
  EXPECT_THAT(counts("The town of 620 mills lost its bank."), ElementsAre("620 mill lose"));
}

}  // namespace
}  // namespace figcheck::extract
