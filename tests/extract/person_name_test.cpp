#include "extract/person_name.hpp"

#include <gtest/gtest.h>

namespace figcheck::extract {
namespace {

TEST(CalendarName, IsADayOrAMonth) {
  EXPECT_TRUE(is_calendar_name("Saturday"));
  EXPECT_TRUE(is_calendar_name("October"));
  EXPECT_FALSE(is_calendar_name("Saturday Club"));
  EXPECT_FALSE(is_calendar_name("Torvale"));
  EXPECT_FALSE(is_calendar_name(""));
}

TEST(PlaceName, IsToldByItsOwnWords) {
  EXPECT_TRUE(names_place("Mill Lane"));
  EXPECT_TRUE(names_place("Rua do Cais"));
  EXPECT_TRUE(names_place("Santa Paula"));
  EXPECT_TRUE(names_place("Mount Orrel"));
  EXPECT_TRUE(names_place("London"));
  EXPECT_FALSE(names_place("Ilsa Brandt"));
  EXPECT_FALSE(names_place("Sierra Brandt"));
  EXPECT_FALSE(names_place("Torvale"));
  EXPECT_FALSE(names_place(""));
}

TEST(PlaceName, IsToldByWhatTheTextSaysIn) {
  EXPECT_TRUE(stands_as_place("The quay in Torvale burnt. Torvale was dark.", 27, "Torvale"));
  EXPECT_TRUE(stands_as_place("Torvale was dark. It rained near Torvale.", 0, "Torvale"));
  EXPECT_FALSE(stands_as_place("Their trust in Brandt Holdings fell. Brandt wept.", 37, "Brandt"));
  EXPECT_FALSE(stands_as_place("They danced in Brandt's garden. Brandt wept.", 32, "Brandt"));
  EXPECT_FALSE(stands_as_place("He came again Brandt said.", 0, "Brandt"));
  EXPECT_FALSE(stands_as_place("Brandt wept.", 0, "Brandt"));
  EXPECT_FALSE(stands_as_place("", 0, "Brandt"));
}

}  // namespace
}  // namespace figcheck::extract
