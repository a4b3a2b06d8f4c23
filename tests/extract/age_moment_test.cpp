#include "extract/age_moment.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

Moment moment(const char* text, const char* figure) { return figure_in(text, figure).moment; }

TEST(MomentOfAge, IsLaterForAPlan) {
  EXPECT_EQ(moment("She will be 31 in spring.", "31"), Moment::later);
  EXPECT_EQ(moment("Prohl, who turns 30 in spring, keeps goal.", "30"), Moment::later);
  EXPECT_EQ(moment("Prohl is to turn 30 in spring.", "30"), Moment::later);
}

TEST(MomentOfAge, IsEarlierAtTheTimeOfAnEvent) {
  EXPECT_EQ(moment("Prohl, who was 19 at the time, confessed.", "19"), Moment::earlier);
  EXPECT_EQ(moment("Prohl was 19 when the bridge fell.", "19"), Moment::earlier);
  EXPECT_EQ(moment("The driver, then 19, confessed.", "19"), Moment::earlier);
}

TEST(MomentOfAge, IsTheArticlesOwnElse) {
  EXPECT_EQ(moment("Ana Prohl, 19, confessed.", "19"), Moment::told);
  EXPECT_EQ(moment("She is 19.", "19"), Moment::told);
  EXPECT_EQ(moment("She was 19.", "19"), Moment::told) << "a man who died is spoken of so on the same day";
  EXPECT_EQ(moment("Prohl turned 30 and left.", "30"), Moment::told);
}

TEST(MomentOfAge, SaysNothingOfOtherFigures) {
  EXPECT_EQ(moment("Prohl will sell 30 boats in spring.", "30"), Moment::told);
}

TEST(MomentOfAge, IsOfTheClauseThatASubordinatorOpens) {
  EXPECT_EQ(moment("Prohl has been a thief since he was 11.", "11"), Moment::earlier);
  EXPECT_EQ(moment("Prohl rowed until she was 30.", "30"), Moment::earlier);
  EXPECT_EQ(moment("Since Monday the story was that he was 19.", "19"), Moment::told);
}

}  // namespace
}  // namespace figcheck::extract
