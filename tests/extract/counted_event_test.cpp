#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* event;
};

class Befell : public testing::TestWithParam<Case> {};

TEST_P(Befell, IsToldByTheWordsAround) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.event, c.event) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    NounOfADeed, Befell,
    testing::Values(Case{"Nine stewards are charged with the manslaughter of 16 skaters.", "16", "kill"},
                    Case{"Nine stewards are charged with the manslaughter of 16 skaters and three coaches.", "three",
                         "kill"},
                    Case{"The sudden death of the four welders made the headlines.", "four", "die"},
                    Case{"We are shocked by the murder of these nine people, our neighbours.", "nine", "murder"},
                    Case{"The mayor of the 12 islands met three envoys.", "12", "meet"},
                    Case{"The avalanche caused 31 fatalities.", "31", "die"},
                    Case{"There were 31 fatalities on the pass.", "31", "die"},
                    Case{"The avalanche caused 31 casualties.", "31", "cause"},
                    Case{"A panel heard of the murder of two porters, five cooks and a clerk.", "five", "murder"},
                    Case{"The hiring of 40 nurses, and six doctors, was announced.", "six", "hire"},
                    // another verb's object is no part of the list
                    Case{"The murder of two porters shook Torvale and six cooks resigned.", "six", "resign"},
                    // nor is what only is compared
                    Case{"The murder of two porters drew 300 mourners.", "300", "draw"},
                    Case{"The loss of 12 boats came as six crews stayed ashore.", "six", "stay"}));

INSTANTIATE_TEST_SUITE_P(
    SizeOfAGathering, Befell,
    testing::Values(Case{"Police put the rally at 400 people.", "400", "rally"},
                    Case{"Police put the march, held in support of striking nurses, at roughly 3,000 people.", "3,000",
                         "march"},
                    Case{"They put the crowd, the largest in years, at 900.", "900", "attend"},
                    Case{"They put the toll, which is still rising, at 12.", "12", "die"},
                    Case{"They put the boats, all old, at the pier where 12 men sat.", "12", "sit"}));

INSTANTIATE_TEST_SUITE_P(InACompound, Befell,
                         testing::Values(Case{"Orbell will pay $30 million for Harlow, an 80-employee startup.", "80",
                                              "employ"},
                                         Case{"The blast hit a 190-student academy.", "190", ""},
                                         Case{"The town built a 300-seat hall.", "300", "build"},
                                         Case{"A 12-man patrol was ambushed.", "12", "ambush"},
                                         Case{"A 10-member crew drowned.", "10", "drown"}));

INSTANTIATE_TEST_SUITE_P(
    Aboard, Befell,
    testing::Values(Case{"There were 240 people on the boat, many of them asleep.", "240", "carry"},
                    Case{"The ferry had 202 people on board.", "202", "carry"},
                    Case{"Ninety guests were aboard the Norvik.", "Ninety", "carry"},
                    Case{"The plane, with 120 passengers and crew on board, vanished.", "120", "carry"},
                    // what befell them is told
                    Case{"Twelve people on the bus were hurt.", "Twelve", "hurt"},
                    Case{"Two people on board the plane were killed.", "Two", "kill"},
                    Case{"Twelve people aboard the ferry drowned.", "Twelve", "drown"},
                    Case{"Police spoke with three people in the car.", "three", "speak"},
                    Case{"The 12 directors on board with the plan met.", "12", "meet"},
                    Case{"There were 40 people in the hall.", "40", "be"}));

INSTANTIATE_TEST_SUITE_P(Verdict, Befell,
                         testing::Values(Case{"Four brokers were found guilty of fraud.", "Four", "convict"},
                                         Case{"Four brokers were found not guilty of fraud.", "Four", "acquit"},
                                         Case{"A jury found five of the eight brokers guilty.", "five", "convict"},
                                         Case{"Relatives cheered the guilty verdicts against 11 brokers.", "11",
                                              "convict"},
                                         // a plea, a search and a charge are no verdict
                                         Case{"Four brokers pleaded guilty.", "Four", "plead"},
                                         Case{"Four brokers were found in a cellar.", "Four", "find"},
                                         Case{"Relatives cheered the charges against 11 brokers.", "11", "cheer"}));

INSTANTIATE_TEST_SUITE_P(BetweenVerbs, Befell,
                         testing::Values(Case{"Fourteen barns were either burnt or flooded.", "Fourteen", "burn"},
                                         Case{"Eleven crews have been forced to withdraw.", "Eleven", "withdraw"},
                                         Case{"Some 60 families were allowed to return.", "60", "return"},
                                         // what is only asked for may not have been done
                                         Case{"Eleven crews were ordered to withdraw.", "Eleven", "order"},
                                         Case{"Eleven crews were asked to withdraw.", "Eleven", "ask"}));

TEST(Doer, DoesToOthersWhatItsEventTells) {
  EXPECT_TRUE(figure_in("He was stabbed by three porters near the quay.", "three").doer);
  EXPECT_TRUE(figure_in("Two bombers killed 19 porters in Torvale.", "Two").doer);
  EXPECT_TRUE(figure_in("Two raiders shot dead the mayor.", "Two").doer);
  EXPECT_TRUE(figure_in("Six guards wounded him.", "Six").doer);
}

TEST(Doer, StandsBehindByWhateverElseIsTold) {
  const Assertion gunmen = figure_in("Two guards wounded by 12 raiders died.", "12");
  EXPECT_TRUE(gunmen.doer);
  EXPECT_EQ(gunmen.event, "wound");
  EXPECT_FALSE(figure_in("The fleet was cut by 12 boats.", "12").doer);
}

TEST(Doer, IsNotWhomItBefell) {
  EXPECT_FALSE(figure_in("Two bombers killed 19 porters in Torvale.", "19").doer);
  EXPECT_FALSE(figure_in("Two porters killed in the blast were brothers.", "Two").doer);
  EXPECT_FALSE(figure_in("Some 20 porters wounded north of Torvale were flown out.", "20").doer);
  EXPECT_FALSE(figure_in("Nine porters were arrested by the army.", "Nine").doer);
  EXPECT_FALSE(figure_in("Nine porters died.", "Nine").doer);
  EXPECT_FALSE(figure_in("Some 4,000 villagers fled their homes.", "4,000").doer) << "it befell themselves";
  EXPECT_FALSE(figure_in("The rally was attended by 4,000 villagers.", "4,000").doer) << "nothing befell the rally";
}

TEST(Addition, IsWhatOthersAreToThoseBeforeThem) {
  EXPECT_EQ(figure_in("The report lists the deaths of 12 miners and five others.", "five").relation,
            Relation::addition);
  EXPECT_EQ(figure_in("The blast killed 12 miners and five others fled.", "five").event, "flee");
  EXPECT_EQ(figure_in("Seven others fled.", "Seven").relation, Relation::none);
}

TEST(Verdict, OfNotGuiltyDeniesNothing) {
  EXPECT_EQ(figure_in("A jury found 12 brokers not guilty.", "12").event, "acquit");
  EXPECT_FALSE(figure_in("A jury found 12 brokers not guilty.", "12").negated);
}

}  // namespace
}  // namespace figcheck::extract
