#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "article_text.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> under(const std::string& headline, const std::string& body) {
  return testing::found_in(headline + "\n\n" + body, headline);
}

TEST(Headlines, ThatNoFigureOfTheTextBearsOutAreFindings) {
  EXPECT_THAT(under("Flood kills 32 in Kellmouth", "The flood killed 23 people in Kellmouth on Monday."),
              ElementsAre("headline: The headline has 32, the text 23."));
  EXPECT_THAT(under("Cannery to cut 150 jobs", "The cannery will cut 115 jobs, it said on Monday."),
              ElementsAre("headline: The headline has 150, the text 115."));
}

TEST(Headlines, ThatTheTextBearsOutSomewhereAreNone) {
  EXPECT_THAT(under("Flood kills 32 in Kellmouth", "The flood killed 23 people on Monday. Now 32 people are dead."),
              IsEmpty());
  EXPECT_THAT(under("Flood kills 32 in Kellmouth", "The flood killed more than 30 people in Kellmouth."), IsEmpty());
  EXPECT_THAT(under("Flood kills 32", "The flood killed 19 people in Kellmouth and 13 people in Orbell."), IsEmpty());
  EXPECT_THAT(under("About 50 dead in flood", "The flood killed 48 people in Kellmouth."), IsEmpty());
  EXPECT_THAT(under("52,000 evacuated as dam breaks", "Some 52,968 people were evacuated on Monday."), IsEmpty());
}

TEST(Headlines, OfSomethingElseAreNone) {
  EXPECT_THAT(under("Flood kills 32 in Kellmouth", "The flood injured 23 people in Kellmouth on Monday."), IsEmpty());
  EXPECT_THAT(under("Flood kills 32 in Kellmouth", "The flood killed 23 cows in Kellmouth on Monday."), IsEmpty());
  EXPECT_THAT(under("Flood kills 32 in Kellmouth", "The flood of 1999 killed 23 people."), IsEmpty());
  EXPECT_THAT(under("Six killed, 29 burned in mill", "Six people burned to death in a mill on Monday."), IsEmpty());
}

TEST(Headlines, AreTheTitleOnly) {
  EXPECT_THAT(testing::found_in("The flood killed 32 people in Orbell. The flood killed 23 people in Kellmouth.",
                                "Flood in the valley"),
              IsEmpty());
}

}  // namespace
}  // namespace figcheck::reconcile
