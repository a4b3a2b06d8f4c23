#include "extract/predicate.hpp"

#include <gtest/gtest.h>

#include "extract/light_verb.hpp"
#include "reading.hpp"

namespace figcheck::extract {
namespace {

std::string event(const char* text, const char* figure, int n = 0) { return figure_in(text, figure, n).event; }

TEST(Predicate, ReachesAcrossAnApposition) {
  EXPECT_EQ(event("Three hikers, a father and two sons, were rescued from the ridge.", "Three"), "rescue");
  EXPECT_EQ(event("Three hikers, a father and two sons, were rescued from the ridge.", "two"), "rescue");
  EXPECT_EQ(event("The four welders - one of them a trainee - died at once.", "four"), "die");
  EXPECT_EQ(event("Nine people, including two children, were evacuated.", "Nine"), "evacuate");
}

TEST(Predicate, DoesNotTakeAnotherClauseForAnApposition) {
  EXPECT_NE(event("Police found two boats, the owner shouted, were leaking.", "two"), "leak");
  EXPECT_EQ(event("Crews pulled out nine people, two dogs, said the mayor.", "nine"), "pull");
  // what opens and never closes is none
  EXPECT_EQ(event("Rangers counted nine wolves, a bear and two lynxes were seen.", "nine"), "count");
}

TEST(Predicate, IsSharedByWhatAndJoins) {
  EXPECT_EQ(event("Police said two women and one man died in Torvale.", "two"), "die");
  EXPECT_EQ(event("Police said two women and one man died in Torvale.", "one"), "die");
  EXPECT_EQ(event("The blaze hurt two women and one man died.", "two"), "hurt");
}

TEST(Predicate, OfAParticipleIsTheNounsBesideIt) {
  EXPECT_EQ(event("They left, stealing $3 million of pearls from a dealer working for Orbell.", "$3 million"), "steal");
  EXPECT_EQ(event("They found 40 people working in the mill.", "40"), "find");
  EXPECT_EQ(event("Some 40 people were working in the mill.", "40"), "work");
}

TEST(Predicate, IsNoAdjectiveBeforeItsNoun) {
  EXPECT_EQ(event("They made off with pearls worth $3 million in one of the region's biggest raids.", "$3 million"),
            "make");
  EXPECT_EQ(event("Robbers took coins valued at $3 million early Monday.", "$3 million"), "value");
}

TEST(Predicate, OfAMeasureIsItsVerb) {
  EXPECT_EQ(event("The storm measuring 940 millibars struck at dawn.", "940"), "measure");
  EXPECT_EQ(event("A parcel weighing 12 kg burst into flames.", "12"), "weigh");
  EXPECT_TRUE(is_measure_verb("weigh"));
  EXPECT_FALSE(is_measure_verb("steal"));
}

TEST(LightVerb, LeavesTheEventToItsNoun) {
  EXPECT_TRUE(is_light_verb("make"));
  EXPECT_FALSE(is_light_verb("offer"));
  EXPECT_EQ(event("Orbell made a $3 million offer for the mill.", "$3 million"), "offer");
  EXPECT_EQ(event("The $3 million robbery shocked Torvale.", "$3 million"), "shock") << "a verb of its own tells";
  EXPECT_EQ(event("There were three more explosions at noon.", "three"), "explode");
  EXPECT_EQ(event("Orbell has three tractors.", "three"), "have") << "a tractor is nothing that happens";
}

TEST(LightVerb, TellsWhatBefellThoseThatANounCounts) {
  EXPECT_EQ(event("The arrest of four men caused an outcry.", "four"), "arrest");
  EXPECT_EQ(event("The visit of four men caused an outcry.", "four"), "cause");
}

}  // namespace
}  // namespace figcheck::extract
