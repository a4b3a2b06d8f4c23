#include "reconcile/given_group.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

class GivenGroupTest : public ::testing::Test {
 protected:
  std::vector<Quantity> judged(const std::vector<GivenGroup>& groups) const {
    std::vector<const Reading*> all;
    for (const Reading& reading : readings) all.push_back(&reading);
    std::vector<Quantity> quantities;
    for (const GivenGroup& group : groups) quantities.push_back(judge_group(all, group));
    return quantities;
  }

  std::vector<Reading> readings{article("a", day(1), {killed(120), measure(3, "meter", "water", 0.5)}),
                                article("b", day(1), {killed(127)}), article("c", day(1), {killed(120)})};
};

TEST_F(GivenGroupTest, AreJudgedAsGiven) {
  const auto quantities = judged({{{{0, 0}, {2, 0}}}, {{{1, 0}}}, {{{0, 1}}}});
  ASSERT_EQ(quantities.size(), 3U);
  EXPECT_EQ(quantities[0].verdict, Verdict::consistent);
  EXPECT_EQ(quantities[0].members.size(), 2U);
  EXPECT_EQ(quantities[1].verdict, Verdict::single);
  EXPECT_EQ(quantities[2].unit, "meter");
}

TEST_F(GivenGroupTest, ConflictWhereNoValueFits) {
  const auto quantities = judged({{{{0, 0}, {1, 0}, {2, 0}}}});
  EXPECT_EQ(quantities[0].verdict, Verdict::conflicting);
  EXPECT_THAT(quantities[0].members, ::testing::Contains(::testing::Field(&Member::agrees, false)));
}

TEST_F(GivenGroupTest, AreLetOffByWhatIsGranted) {
  const std::vector<Place> all{{0, 0}, {1, 0}, {2, 0}};
  EXPECT_EQ(judged({{all, 0.01}})[0].verdict, Verdict::conflicting);
  EXPECT_EQ(judged({{all, 0.05}})[0].verdict, Verdict::in_range);
}

TEST_F(GivenGroupTest, AreTheSameInWhateverOrderMembersCome) {
  const auto one = judged({{{{0, 0}, {1, 0}, {2, 0}}}}), other = judged({{{{2, 0}, {1, 0}, {0, 0}}}});
  EXPECT_EQ(one[0].explanation, other[0].explanation);
  EXPECT_EQ(one[0].id, other[0].id);
}

TEST_F(GivenGroupTest, KnowsItsMembersByTheReadingsAsGiven) {
  const Quantity quantity = judged({{{{2, 0}}}})[0];
  EXPECT_EQ(quantity.members[0].reading, 2U);
}

TEST_F(GivenGroupTest, OfWhatIsNoAssertionAreRefused) {
  EXPECT_THROW(judged({{{{0, 7}}}}), std::invalid_argument);
  EXPECT_THROW(judged({{{{9, 0}}}}), std::invalid_argument);
}

}  // namespace
}  // namespace figcheck::reconcile
