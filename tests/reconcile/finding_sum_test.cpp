#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "article_text.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using testing::found_in;
using ::testing::IsEmpty;

TEST(Sums, ThatPartsMissAreFindings) {
  EXPECT_THAT(found_in("Police held 31 sailors: 19 men and 13 women."), ElementsAre("sum: 19 + 13 = 32, not 31."));
  EXPECT_THAT(found_in("The blast killed 12 people, seven in the north and six in the south."),
              ElementsAre("sum: 7 + 6 = 13, not 12."));
  EXPECT_THAT(found_in("The fleet lost 12 ships and 5 barges, 18 vessels in all."),
              ElementsAre("sum: 12 + 5 = 17, not 18."));
  EXPECT_THAT(found_in("The ferry carried 140 people: 121 passengers and nine crew."),
              ElementsAre("sum: 121 + 9 = 130, not 140."));
}

TEST(Sums, ThatPartsMakeUpAreNone) {
  EXPECT_THAT(found_in("Police held 31 sailors: 19 men and 12 women."), IsEmpty());
  EXPECT_THAT(found_in("The blast killed 13 people, seven in the north and six in the south."), IsEmpty());
  EXPECT_THAT(found_in("The fleet lost 12 ships and 5 barges, 17 vessels in all."), IsEmpty());
}

TEST(Sums, LeaveRoomForRoundingAndHedges) {
  EXPECT_THAT(found_in("Police held 1,400 people: 712 men and 681 women."), IsEmpty());
  EXPECT_THAT(found_in("Police held 1,400 people: 712 men and 581 women."),
              ElementsAre("sum: 712 + 581 = 1,293, not 1,400."));
  EXPECT_THAT(found_in("Police held about 31 sailors: 19 men and 13 women."), IsEmpty());
  EXPECT_THAT(found_in("Police held 31 sailors: at least 10 men and 13 women."), IsEmpty());
  EXPECT_THAT(found_in("Police held 31 sailors: at least 25 men and 13 women."),
              ElementsAre("sum: at least 25 + 13 = at least 38, not 31."));
}

TEST(Sums, OfSomeAreNone) {
  EXPECT_THAT(found_in("The blast killed 12 people, including seven in the north and six in the south."), IsEmpty());
  EXPECT_THAT(found_in("Storms killed 22 people in the north, 15 in the south and six in the east."), IsEmpty());
  EXPECT_THAT(found_in("The club has 25 players (15 women)."), IsEmpty());
  EXPECT_THAT(found_in("Police did not hold 31 sailors: 19 men and 13 women."), IsEmpty());
}

TEST(Sums, OfColumnsAreChecked) {
  EXPECT_THAT(found_in("| Town | Dead | Damage |\n|---|---|---|\n| Kell | 12 | $2.5 million |\n| Orbell | 30 | $1.5 "
                       "million |\n| Total | 41 | $4.0 million |\n"),
              ElementsAre("sum: 12 + 30 = 42, not 41."));
  EXPECT_THAT(found_in("- North: 12\n- South: 30\n- Total: 41\n"), ElementsAre("sum: 12 + 30 = 42, not 41."));
  EXPECT_THAT(found_in("North: 12 / South: 30 / Total: 41\n"), ElementsAre("sum: 12 + 30 = 42, not 41."));
  EXPECT_THAT(found_in("| Town | Dead |\n| Kell | 12 |\n| Orbell | 30 |\n| Total | 42 |\n"), IsEmpty());
}

TEST(Sums, OfRoundedColumnsKeepTheirRoom) {
  EXPECT_THAT(
      found_in("| Town | Cost |\n| Kell | $1.4 million |\n| Orbell | $2.4 million |\n| Total | $3.9 million |\n"),
      IsEmpty());
  EXPECT_THAT(
      found_in("| Town | Cost |\n| Kell | $1.4 million |\n| Orbell | $2.4 million |\n| Total | $4.9 million |\n"),
      ElementsAre("sum: 1.4 million + 2.4 million = 3.8 million, not 4.9 million."));
}

TEST(Sums, OfPartsFarOffAreNone) {
  EXPECT_THAT(found_in("The list has 198,624 faults: 82 files and 167 folders."), IsEmpty());
}

TEST(Sums, OfPeopleToldInTwoGroupsThatLeaveNobodyOut) {
  EXPECT_THAT(found_in("Of the 69 people killed, 17 were policemen and 62 civilians."),
              ElementsAre("sum: 17 + 62 = 79, not 69."));
  EXPECT_THAT(found_in("Of the 69 people killed, 17 were children and 42 adults."),
              ElementsAre("sum: 17 + 42 = 59, not 69."));
  EXPECT_THAT(found_in("Those rescued, 203 in all, are 136 men and 70 women."),
              ElementsAre("sum: 136 + 70 = 206, not 203."));
  EXPECT_THAT(found_in("Of the 69 people killed, 17 were policemen and 52 civilians."), IsEmpty());
  EXPECT_THAT(found_in("Those rescued, 203 in all, are 136 men and 67 women."), IsEmpty());
}

TEST(Sums, OfSomeGroupsOfPeopleAreNoMoreThanAll) {
  EXPECT_THAT(found_in("Among the 16 dead are seven women and 12 men."), ElementsAre("sum: 7 + 12 = 19, not 16."));
  EXPECT_THAT(found_in("Among the 16 dead are seven women and three men."), IsEmpty());
  EXPECT_THAT(found_in("Of the 60 people held, 40 were women and 30 foreigners."), IsEmpty()) << "some are both";
}

}  // namespace
}  // namespace figcheck::reconcile
