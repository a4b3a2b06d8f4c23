#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "article_text.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace testing;

TEST(Percentages, ThatDoNotFollowAreFindings) {
  EXPECT_THAT(found_in("The plant cut 60 of the 500 workers, or 14%."),
              ElementsAre("percentage: 60 of 500 is 12%, not 14%."));
  EXPECT_THAT(found_in("The plant cut 60 of its 500 workers (14%)."),
              ElementsAre("percentage: 60 of 500 is 12%, not 14%."));
  EXPECT_THAT(found_in("The plant cut 12% of the 500 workers, or 70."),
              ElementsAre("percentage: 70 of 500 is 14%, not 12%."));
  EXPECT_THAT(found_in("The plant cut 12%, or 70, of the 500 workers."),
              ElementsAre("percentage: 70 of 500 is 14%, not 12%."));
  EXPECT_THAT(found_in("The company cut 300 jobs, or 10% of its 2,000 staff."),
              ElementsAre("percentage: 300 of 2,000 is 15%, not 10%."));
  EXPECT_THAT(found_in("Sixty of the 80 members, or about 90%, voted."),
              ElementsAre("percentage: 60 of 80 is 75%, not about 90%."));
}

TEST(Percentages, InWordsAreShares) {
  EXPECT_THAT(found_in("One in five of the 500 workers, or 150 people, left."),
              ElementsAre("percentage: 150 of 500 is 30%, not one in five."));
  EXPECT_THAT(found_in("Two-thirds of the 300 members, or 150, voted."),
              ElementsAre("percentage: 150 of 300 is 50%, not two-thirds."));
  EXPECT_THAT(found_in("One in three of the 300 members, or 110, voted."), IsEmpty());
}

TEST(Percentages, WithinRoundingAreNone) {
  EXPECT_THAT(found_in("The plant cut 60 of the 500 workers, or 12%."), IsEmpty());
  EXPECT_THAT(found_in("Thirteen of the 1,334 workers, or 1 percent, were hurt."), IsEmpty());
  EXPECT_THAT(found_in("The plant cut 137 of its 4,000 workers (3.4%)."), IsEmpty());
  EXPECT_THAT(found_in("Eight of the 12 jurors (67%) agreed."), IsEmpty());
  EXPECT_THAT(found_in("Five of the 10,995 patients, or 0.1 percent, fell ill."),
              ElementsAre("percentage: 5 of 10,995 is 0.05%, not 0.1%."));
}

TEST(Percentages, OfAPartLargerThanItsSetAreLeftToThatFinding) {
  EXPECT_THAT(found_in("In all, 732 of the 665 workers, or 6%, were hurt."),
              ElementsAre(::testing::StartsWith("subset: 732")));
}

TEST(Percentages, OfHostileValuesAreNone) {
  const auto shared = [](Assertion whole, Assertion part, Assertion share) {
    share.kind = Kind::percent;
    share.unit = "percent";
    share.share_of = 0;
    share.same_as = 1;
    return findings_of({article("a", day(1), {std::move(whole), std::move(part), std::move(share)})}).size();
  };
  EXPECT_EQ(shared(killed(500), killed(60), killed(14)), 1U);
  EXPECT_EQ(shared(killed(0), killed(60), killed(14)), 0U);
  EXPECT_EQ(shared(killed(500), killed(60), killed(0)), 0U);
  Assertion huge = killed(500);
  huge.value = 1e300;
  huge.interval = {1e300, 1e300};
  EXPECT_EQ(shared(huge, killed(60), killed(14)), 0U);
  EXPECT_EQ(shared(vague(200, "hundreds", killed(200)), killed(60), killed(14)), 0U);
  Assertion denied = killed(60);
  denied.negated = true;
  EXPECT_EQ(shared(killed(500), denied, killed(14)), 0U);
  Assertion possible = killed(60);
  possible.hypothetical = true;
  EXPECT_EQ(shared(killed(500), possible, killed(14)), 0U);
}

}  // namespace
}  // namespace figcheck::reconcile
