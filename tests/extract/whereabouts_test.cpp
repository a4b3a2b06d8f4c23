#include "extract/whereabouts.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* event;
};

class Whereabouts : public testing::TestWithParam<Case> {};

TEST_P(Whereabouts, AreWhatThePopulationOrLengthIsAbout) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.event, c.event) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Population, Whereabouts,
    testing::Values(Case{"The quake shook Tarn Hollow, a town of 4,200 people, at dawn.", "4,200", "population"},
                    Case{"Ostrel, home to more than 31,000 people, lost its bridge.", "31,000", "population"},
                    Case{"Trams run in the mill town of population 58,400.", "58,400", "population"},
                    Case{"Merrow Sound has 900 inhabitants.", "900", "population"},
                    Case{"The eye was 90 miles east-southeast of Vell.", "90", "distance"},
                    Case{"With a population of 1.2 million, Vasht is the largest.", "1.2 million", "population"},
                    Case{"The island has a 7,000 population.", "7,000", "population"}));

INSTANTIATE_TEST_SUITE_P(NoPopulation, Whereabouts,
                         testing::Values(Case{"A crowd of 500 people gathered.", "500", "gather"},
                                         Case{"A group of 30 villagers fled.", "30", "flee"},
                                         Case{"The storm killed 12 people in a town of weavers.", "12", "kill"},
                                         Case{"The port is home to 40 trawlers that fish for cod.", "40", "be"},
                                         Case{"A fleet of 900 boats sailed.", "900", "sail"}));

INSTANTIATE_TEST_SUITE_P(Distance, Whereabouts,
                         testing::Values(Case{"The kiln is 18 km (11 miles) from the shore.", "18", "distance"},
                                         Case{"The kiln is 18 km (11 miles) from the shore.", "11", "distance"},
                                         Case{"The wreck lies 12 miles south of the cape.", "12", "distance"},
                                         Case{"The village, 8 kilometres away, was cut off.", "8", "distance"},
                                         Case{"A refinery located 40 miles off the coast burnt.", "40", "distance"}));

INSTANTIATE_TEST_SUITE_P(NoDistance, Whereabouts,
                         testing::Values(Case{"The boat drifted 12 miles from the shore.", "12", "drift"},
                                         Case{"The crowd marched 3 km from the port to the square.", "3", "march"}));

TEST(Whereabouts, ABarePopulationIsOfPeople) {
  EXPECT_EQ(figure_in("Trams run in the mill town of population 58,400.", "58,400").unit, "person");
  EXPECT_EQ(figure_in("Trams run past population 58,400 signs.", "58,400").unit, "sign");
}

TEST(IsPositionVerb, KnowsThoseAndNoOthers) {
  EXPECT_TRUE(is_position_verb("lie"));
  EXPECT_TRUE(is_position_verb("situate"));
  EXPECT_FALSE(is_position_verb("drift"));
  EXPECT_FALSE(is_position_verb(""));
}

}  // namespace
}  // namespace figcheck::extract
