#include "report/night_wording.hpp"

#include <gtest/gtest.h>

#include "night_of_ferry.hpp"

namespace figcheck::report {
namespace {

TEST(MomentWords, TellDaysAndTimes) {
  EXPECT_EQ(moment_words("2031-05-04"), "2031-05-04");
  EXPECT_EQ(moment_words("2031-05-04T02:30:15Z"), "2031-05-04 02:30 UTC");
  EXPECT_EQ(moment_words("2031-05-04T02:30:15+02:00"), "2031-05-04T02:30:15+02:00");
  EXPECT_EQ(moment_words("yesterday"), "yesterday");
  EXPECT_EQ(moment_words(""), "");
}

TEST(BeforeWords, OfAnUnknownVerdictAreItsName) {
  Night night = night_of_ferry();
  NewsItem& item = item_of(night, "aa09");
  item.before->verdict = "in_range";
  EXPECT_EQ(before_words(night, item), "in range, 12 (person), 1 figure, since 2031-05-02");
  item.before->verdict = "of_a_later_version";
  item.before->day.clear();
  EXPECT_EQ(before_words(night, item), "of_a_later_version, 12 (person), 1 figure");
  item.before.reset();
  EXPECT_EQ(before_words(night, item), "");
}

TEST(BeforeWords, OfWhatChangedAndEndedGiveNoRange) {
  Night night = night_of_ferry();
  NewsItem& item = item_of(night, "aa06");
  item.before->verdict = "changing";
  EXPECT_EQ(before_words(night, item), "changing, 4 figures, since 2031-05-02");
  EXPECT_EQ(now_words(night, item), "");
}

TEST(DecisionWords, TellWhatIsThere) {
  EXPECT_EQ(decision_words("accepted", "m.k.: seen"), "accepted (m.k.: seen)");
  EXPECT_EQ(decision_words("accepted", ""), "accepted");
  EXPECT_EQ(decision_words("", "m.k."), "(m.k.)");
}

TEST(SettledWords, NameAQuantityWithoutItsLabelWhereThatIsNotAtHand) {
  Night night = night_of_ferry();
  NewsItem& item = item_of(night, "aa06");
  item.became = "dd01";
  EXPECT_EQ(settled_words(night, item), "Most of its figures belong to another quantity now: id dd01.");
}

TEST(MovementWords, AreTheExplanationWhereThereIsNoTrend) {
  Night night = night_of_ferry();
  EXPECT_EQ(movement_words(*item_of(night, "aa08").quantity), "It rose from 14 to 15.");
}

}  // namespace
}  // namespace figcheck::report
