#include "extract/rival.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* event;
  const char* source;
};

class Rival : public testing::TestWithParam<Case> {};

TEST_P(Rival, IsPutInPlaceOfTheNumberBefore) {
  const Case& c = GetParam();
  const Reading reading = read_text(c.text);
  ASSERT_EQ(reading.assertions.size(), 2u) << c.text;
  const Assertion& first = reading.assertions[0];
  const Assertion& rival = reading.assertions[1];
  EXPECT_EQ(rival.figure, c.figure) << c.text;
  EXPECT_EQ(rival.restates, 0) << c.text;
  EXPECT_EQ(rival.unit, first.unit) << c.text;
  EXPECT_EQ(rival.event, c.event) << c.text;
  EXPECT_EQ(first.event, c.event) << c.text;
  EXPECT_EQ(rival.source, c.source) << c.text;
  ASSERT_EQ(rival.links.size(), 1u) << c.text;
  EXPECT_EQ(rival.links[0].kind, LinkKind::disputes) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Rival,
    testing::Values(
        Case{"Police said 300 people marched in Torvale. Organisers said 500.", "500", "march", "Organisers"},
        Case{"Police put the crowd at 300, organisers at 500.", "500", "attend", "organisers"},
        Case{"Police put the march, the longest in years, at 300 people, organisers at 500.", "500", "march",
             "organisers"},
        Case{"Police estimated the crowd at 300, while organisers claimed 500.", "500", "attend", "organisers"},
        Case{"The mine said 12 men died, but the opposition said 40.", "40", "die", "opposition"},
        Case{"The ministry put the death toll at 12; the Red Cross said it was 31.", "31", "die", "Red Cross"},
        Case{"Police said 12 people had been arrested. Activists put the number at 60.", "60", "arrest", "Activists"},
        Case{"Police said 300 people attended. Organisers claimed a turnout of 500.", "500", "attend", "Organisers"},
        Case{"Officials said the bridge cost $3 million; the opposition said $9 million.", "$9 million", "cost",
             "opposition"},
        Case{"The ministry put the damage at $3 million, insurers at $9 million.", "$9 million", "damage", "insurers"},
        Case{"The board said 30 percent of members voted; monitors said 12 percent.", "12", "vote", "monitors"},
        Case{"The state says 300 soldiers were killed; the rebels claim 900.", "900", "kill", "rebels"}));

class NoRival : public testing::TestWithParam<const char*> {};

TEST_P(NoRival, WhereTheNumberHasAThingOrAnEventOfItsOwn) {
  for (const Assertion& assertion : read_text(GetParam()).assertions) EXPECT_EQ(assertion.restates, -1) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(
    Forms, NoRival,
    testing::Values("Police said 300 people marched in Torvale. Organisers said 50 buses had come.",
                    "Police said 12 people were arrested. The mayor said 40 were hurt.",
                    "Police said 12 people were arrested. Officials put the death toll at 40.",
                    "Police said 12 people were arrested and fined 40.", "Organisers said 500.",
                    "Police said 12 people marched. The mayor paid 40.",
                    "Officials said the bridge cost $3 million; the opposition said $9 million was spent.",
                    "Officials said the bridge cost $3 million; the opposition said 12 percent.",
                    "Police said 12 people marched. She said 40.",
                    "Police said 12 people marched. The cost was put at $40."));

TEST(Placed, IsTheSizeOfWhatItIsSaidOf) {
  const Assertion crowd = figure_in("Police put the crowd at 300.", "300");
  EXPECT_EQ(crowd.unit, "person");
  EXPECT_EQ(crowd.counted, "crowd");
  EXPECT_EQ(crowd.source, "Police");
  const Assertion march = figure_in("Police put the march at 300.", "300");
  EXPECT_EQ(march.unit, "person");
  EXPECT_EQ(march.event, "march");
  EXPECT_EQ(figure_in("Surveyors put the boats at 300.", "300").unit, "boat");
  EXPECT_NE(figure_in("Police met the crowd at 300.", "300").counted, "crowd") << "no verb of placing";
}

TEST(Rival, WhatAPassiveVerbPutsAtANumberIsItsSubject) {
  const char* losses = "Grain sold at $160 a tonne. The losses were put at $4 million.";
  EXPECT_EQ(figure_in(losses, "$4 million").restates, -1);
  EXPECT_EQ(figure_in("The dam cost $3 million. The losses were estimated at $4 million.", "$4 million").restates, -1);
  EXPECT_GE(figure_in("The storm killed 12 people. The toll was put at 14.", "14").restates, 0);
  EXPECT_GE(figure_in("The storm killed 12 people. The number was put at 14.", "14").restates, 0);
}

TEST(Rival, WhatAddsUpPutsNoOtherNumber) {
  EXPECT_EQ(figure_in("The state pays $3 million. The losses add up to $4 million.", "$4 million").restates, -1);
}

}  // namespace
}  // namespace figcheck::extract
