#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "article_text.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace testing;

TEST(Changes, ThatDoNotLeadFromLevelToLevelAreFindings) {
  const auto wrong = ElementsAre("change: From 500 to 560 is up 12%, not 15%.");
  EXPECT_THAT(found_in("Sales rose 15% from 500 tonnes to 560 tonnes."), wrong);
  EXPECT_THAT(found_in("Sales rose 15% to 560 tonnes from 500 tonnes."), wrong);
  EXPECT_THAT(found_in("Sales rose from 500 to 560 tonnes, an increase of 15%."), wrong);
  EXPECT_THAT(found_in("Sales rose to 560 tonnes from 500 tonnes, up 15%."), wrong);
  EXPECT_THAT(found_in("Sales were 560 tonnes, up 15% from 500 a year earlier."), wrong);
}

TEST(Changes, OfTheWrongWaySayWhich) {
  EXPECT_THAT(found_in("Sales fell 12% from 500 tonnes to 560 tonnes."),
              ElementsAre("change: From 500 to 560 is up 12%, not down 12%."));
}

TEST(Changes, InNumbersAreChecked) {
  EXPECT_THAT(found_in("Membership rose by 60, to 500, from 450."),
              ElementsAre("change: From 450 to 500 is up 50, not 60."));
  EXPECT_THAT(found_in("The toll climbed to 45 from 38, an increase of nine."),
              ElementsAre("change: From 38 to 45 is up 7, not 9."));
  EXPECT_THAT(found_in("The toll climbed to 45 from 38, an increase of seven."), IsEmpty());
}

TEST(Changes, OfSharesTellPointsFromPercent) {
  EXPECT_THAT(found_in("Unemployment rose from 4% to 6%, an increase of 2%."),
              ElementsAre("change: From 4% to 6% is up 2 percentage points, or 50%, not 2%. The number is right as "
                          "percentage points."));
  EXPECT_THAT(found_in("Unemployment rose 2 percentage points from 4% to 6%."), IsEmpty());
  EXPECT_THAT(found_in("Turnout rose 9.8 percentage points from 62.3% to 70.5%."),
              ElementsAre("change: From 62.3% to 70.5% is up 8.2 percentage points, not 9.8."));
}

TEST(Changes, WithinRoundingAreNone) {
  EXPECT_THAT(found_in("Sales rose 12% to 560 tonnes from 500 tonnes."), IsEmpty());
  EXPECT_THAT(found_in("Sales rose about 13% to 560 tonnes from 500 tonnes."), IsEmpty());
  EXPECT_THAT(found_in("Sales rose more than 10% to 560 tonnes from 500 tonnes."), IsEmpty());
  EXPECT_THAT(found_in("Prices rose 3.5% to $10.35 from $10."), IsEmpty());
  EXPECT_THAT(found_in("Turnout fell from 62% to 58%, a drop of 5 percentage points."), IsEmpty());
}

TEST(Changes, OfSomethingElseAreNone) {
  EXPECT_THAT(found_in("The town had 560 workers, up 12% from 500 a year earlier, and raised pay 15% from June."),
              IsEmpty());
  EXPECT_THAT(found_in("The firm with 560 workers raised its prices 15% from 500 crowns."), IsEmpty());
}

TEST(Multiples, ThatTheLevelsDenyAreFindings) {
  EXPECT_THAT(found_in("The number of cases doubled from 40 to 70."),
              ElementsAre("change: From 40 to 70 is 1.75 times as much, not doubled."));
  EXPECT_THAT(found_in("The number of cases more than doubled to 70 from 40."),
              ElementsAre("change: From 40 to 70 is 1.75 times as much, not more than doubled."));
  EXPECT_THAT(found_in("Production halved from 900 tonnes to 600 tonnes."),
              ElementsAre("change: From 900 to 600 is 0.67 times as much, not halved."));
}

TEST(Multiples, ThatFitOrAreNotSaidOfTheLevelsAreNone) {
  EXPECT_THAT(found_in("The number of cases doubled from 40 to 77."), IsEmpty());
  EXPECT_THAT(found_in("Cases more than doubled from 40 to 90, and deaths nearly tripled from 10 to 28."), IsEmpty());
  EXPECT_THAT(found_in("The firm doubled its output and raised its staff from 40 to 70 people."), IsEmpty());
  EXPECT_THAT(found_in("The number of cases did not double from 40 to 70."), IsEmpty());
  EXPECT_THAT(found_in("The number of cases less than doubled from 40 to 70."), IsEmpty());
}

TEST(Changes, OfHostileValuesAreNone) {
  const auto changed = [](Assertion before, Assertion after, Assertion change) {
    after.changed_from = 0;
    change.change_to = 1;
    change.kind = Kind::percent;
    change.unit = "percent";
    change.trend = extract::Trend::up;
    return findings_of({article("a", day(1), {std::move(before), std::move(after), std::move(change)})}).size();
  };
  EXPECT_EQ(changed(killed(500), killed(560), killed(15)), 1U);
  EXPECT_EQ(changed(killed(0), killed(560), killed(15)), 0U);
  EXPECT_EQ(changed(killed(-500), killed(560), killed(15)), 0U);
  Assertion huge = killed(560);
  huge.value = 1e308;
  huge.interval = {1e308, 1e308};
  EXPECT_EQ(changed(killed(500), huge, killed(15)), 0U);
}

}  // namespace
}  // namespace figcheck::reconcile
