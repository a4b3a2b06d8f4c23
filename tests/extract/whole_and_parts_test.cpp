#include "extract/whole_and_parts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(WholeAndParts, StandInApposition) {
  EXPECT_THAT(parts_in("The blast killed 13 people, seven in the north and six in the south."),
              ElementsAre("seven of 13", "six of 13"));
  EXPECT_THAT(parts_in("The storm cut off 13 villages, seven by snow, two by ice and four by water."),
              ElementsAre("seven of 13", "two of 13", "four of 13"));
}

TEST(WholeAndParts, StandBeforeTheirTotal) {
  EXPECT_THAT(parts_in("The fleet lost 12 ships and 5 barges, 17 vessels in all."), ElementsAre("12 of 17", "5 of 17"));
  EXPECT_THAT(parts_in("The dead were 12 soldiers, 8 officers and 3 farmers, a total of 23 people."),
              ElementsAre("12 of 23", "8 of 23", "3 of 23"));
}

TEST(WholeAndParts, AreNoneInASeries) {
  EXPECT_THAT(parts_in("Storms killed 22 people in the north, 15 in the south and six in the east."), IsEmpty());
  EXPECT_THAT(parts_in("The blast killed 13 people, seven in the north and six in the south, and others at sea."),
              IsEmpty());
  EXPECT_THAT(parts_in("The fleet lost 12 ships and 5 barges, 17 more than last year."), IsEmpty());
  EXPECT_THAT(parts_in("The blast killed 13 people, including seven in the north and six in the south."), IsEmpty());
}

}  // namespace
}  // namespace figcheck::extract
