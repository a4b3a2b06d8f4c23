#include <gtest/gtest.h>

#include "reading.hpp"

// What makes a statement of a verb of saying, and how far one reaches.

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* source;
};

class Statement : public testing::TestWithParam<Case> {};

TEST_P(Statement, IsOfWhomTheTextNames) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.source, c.source) << c.text;
}

INSTANTIATE_TEST_SUITE_P(OnlyWithAClause, Statement,
                         testing::Values(Case{"The maker on Monday recalled 52 models of kettle.", "52", ""},
                                         Case{"The warden recalled that 52 kettles had burnt.", "52", "warden"},
                                         Case{"The warden wrote 300 pages on the flood.", "300", ""},
                                         Case{"The warden wrote in the Torvale Post that 300 homes had flooded.", "300",
                                              "warden"},
                                         Case{"The drug helped 300 patients, researchers wrote in the Norvik Journal.",
                                              "300", "researchers"},
                                         Case{"A sailor shouted that 40 men were below.", "40", "sailor"}));

INSTANTIATE_TEST_SUITE_P(Orders, Statement,
                         testing::Values(Case{"A nurse told Brandt to count the beds, which were 30.", "30", ""},
                                         Case{"A nurse told Brandt there were 30 beds.", "30", "nurse"}));

INSTANTIATE_TEST_SUITE_P(Participles, Statement,
                         testing::Values(Case{"A plan announced on May 3 has been cut to 40 boats.", "40", ""},
                                         Case{"The ministry announced on May 3 it would buy 40 boats.", "40",
                                              "ministry"}));

INSTANTIATE_TEST_SUITE_P(
    PutBySomebody, Statement,
    testing::Values(Case{"The bill, put by the ministry at $70,000, is rising.", "$70,000", "ministry"},
                    Case{"The harm, estimated by insurers at 3 million crowns, is growing.", "3 million", "insurers"},
                    Case{"The bill, put by the door at noon, was for $70,000.", "$70,000", ""},
                    Case{"Ilsa Brandt says the firm is wrong. She puts the jobs lost at 1,310.", "1,310",
                         "Ilsa Brandt"}));

INSTANTIATE_TEST_SUITE_P(PutInBetween, Statement,
                         testing::Values(Case{"He keeps a list of the 812 workers who the union says were never paid.",
                                              "812", "union"},
                                         Case{"He keeps a list of the 812 workers whom the union pays.", "812", ""}));

INSTANTIATE_TEST_SUITE_P(
    Trailing, Statement,
    testing::Values(
        Case{"Six were miners; the rest had come by sea, Judge Ilsa Brandt said.", "Six", "Judge Ilsa Brandt"},
        Case{"Police said six were miners; the rest had come by sea, the owner said.", "six", "Police"},
        Case{"The spill killed 90 birds, volunteers say; the owner insists it was 40.", "90", "volunteers"},
        Case{"The spill killed 90 birds, volunteers say; the owner insists it was 40.", "40", "owner"},
        Case{"Dozens more shops may close, the governor fears.", "Dozens", "governor"},
        Case{"Dozens more shops may close amid the governor's fears.", "Dozens", ""},
        Case{"The gap will widen to 6 percent, the finance ministry forecast.", "6", "finance ministry"},
        Case{"The dead included 12 clerks, the panel wrote in a report of 200 pages based on talks.", "12", "panel"},
        Case{"The dead included 12 clerks, the panel wrote in a report of 200 pages based on talks.", "200", ""}));

INSTANTIATE_TEST_SUITE_P(
    Names, Statement,
    testing::Values(Case{"Nine boats sank, said the harbour master, Ilsa Brandt.", "Nine", "Ilsa Brandt"},
                    Case{"In a statement late on Sunday the army said it had lost 6 men.", "6", "army"},
                    Case{"The Sunday Gazette said 6 men were lost.", "6", "Sunday Gazette"},
                    Case{"Half of them sank, a survey of 200 owners by the Harbour Trust suggests.", "Half",
                         "Harbour Trust"},
                    Case{"Ilsa Brandt, head of Orrel & Morrow, said 40 boats sank.", "40", "Ilsa Brandt"},
                    Case{"13.30 Our reporter at Torvale says 40 boats sank.", "40", "reporter"}));

INSTANTIATE_TEST_SUITE_P(
    Headlines, Statement,
    testing::Values(Case{"BREAKING: at least 8 dead after coach plunges", "8", ""},
                    Case{"Torvale police: at least 8 dead after coach plunges", "8", "Torvale police"},
                    Case{"About 90 sailors polled by Orrel Research want it.", "90", "Orrel Research"}));

INSTANTIATE_TEST_SUITE_P(OthersVerbs, Statement,
                         testing::Values(Case{"Police keep saying that three boats sank.", "three", "Police"},
                                         Case{"The army, for its part, admits to 11 dead.", "11", "army"},
                                         Case{"Reuters counted 14 boats.", "14", "Reuters"},
                                         Case{"Brandt counted 14 boats.", "14", ""}));

INSTANTIATE_TEST_SUITE_P(
    Pronouns, Statement,
    testing::Values(
        Case{"Gallop Foods is recalling 40 pumps, it said.", "40", "Gallop Foods"},
        Case{"The skipper hid 40 pumps, it said.", "40", ""},
        Case{"Four families met the governor on the quay. She told them 60 boats were held.", "60", "governor"},
        Case{"The storm met the governor on the quay. It said 60 boats were held.", "60", ""},
        Case{"Officials said nothing. Ilsa Brandt ran because a dog barked. She hid, she says. \"I knocked on seven "
             "doors.\"",
             "seven", "Ilsa Brandt"}));

}  // namespace
}  // namespace figcheck::extract
