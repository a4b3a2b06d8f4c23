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

TEST(Predicate, OfAnObjectIsItsVerb) {
  EXPECT_EQ(event("A coach carrying 30 skiers overturned near Torvale.", "30"), "carry");
  EXPECT_EQ(event("A farmer who took nine clerks hostage gave up at noon.", "nine"), "take");
  EXPECT_EQ(event("A jet that vanished with four sailors on board has been found.", "four"), "vanish");
  EXPECT_EQ(event("The blaze forced 40 tenants from their flats overnight.", "40"), "force");
  EXPECT_EQ(event("Rebels held 12 nurses for nine hours before troops stormed the ward.", "nine"), "hold");
  // a clause that the verb takes, and what it makes of its object, tell more
  EXPECT_EQ(event("Officials fear 40 divers were swept away.", "40"), "sweep");
  EXPECT_EQ(event("The storm left 40 barns damaged.", "40"), "damage");
  EXPECT_EQ(event("A coach with 30 skiers overturned near Torvale.", "30"), "overturn");
}

TEST(Predicate, IsTheMainVerbsPastWhatDescribes) {
  EXPECT_EQ(event("Six mourners leaving a chapel were shot.", "Six"), "shoot");
  EXPECT_EQ(event("Three men who beat a farmer for a bet have been jailed.", "Three"), "jail");
  EXPECT_EQ(event("The three men who robbed a farmer and fled were caught.", "three"), "catch");
  EXPECT_EQ(event("Nine miners trapped in a pit have been rescued.", "Nine"), "rescue");
  // what befell them tells more than where they are
  EXPECT_EQ(event("Nine miners injured in a blast were taken to Kellmouth.", "Nine"), "injure");
  EXPECT_EQ(event("Nine miners working in Torvale, who the mayor said had left, went home.", "Nine"), "work");
}

TEST(VerbGroup, ReachesTheVerbThatTells) {
  EXPECT_EQ(event("Thirty men have since been detained.", "Thirty"), "detain");
  EXPECT_EQ(event("Some 30 divers are believed to have drowned.", "30"), "drown");
  EXPECT_EQ(event("Four inmates managed to escape.", "Four"), "escape");
  EXPECT_EQ(event("Four inmates were forced to kneel.", "Four"), "kneel");
  EXPECT_EQ(event("Four inmates were ordered to kneel.", "Four"), "order");
  EXPECT_EQ(event("The gangs now hold 30 boats.", "30"), "hold");
}

TEST(VerbGroup, TellsTheFateBehindBe) {
  EXPECT_EQ(event("Three Norlanders and two Tarners were among the dead.", "Three"), "dead");
  EXPECT_EQ(event("Three Norlanders and two Tarners were among the dead.", "two"), "dead");
  EXPECT_EQ(event("Three Norlanders were among the guests.", "Three"), "be");
  EXPECT_EQ(event("Nine rebels are under arrest in Torvale.", "Nine"), "arrest");
  EXPECT_EQ(event("Nine rebels are under the bridge.", "Nine"), "be");
}

TEST(Predicate, OfAnAgeIsItself) {
  EXPECT_EQ(event("Dena Prohl, 34, was shot in Torvale.", "34"), "age");
  EXPECT_EQ(event("She turned 34 in May.", "34"), "turn");
}

TEST(Predicate, OfAParentsChildrenIsTheParent) {
  EXPECT_EQ(event("A mum of three was shot in Torvale.", "three"), "mother");
  EXPECT_EQ(event("A group of three was shot in Torvale.", "three"), "shoot");
}

TEST(Predicate, IsElseTheNearestVerb) {
  EXPECT_EQ(event("Police seized a cache: seven rifles, 30 loaded pistols and a knife.", "30"), "seize");
  EXPECT_EQ(event("Thirty pistols.", "Thirty"), "");
}

TEST(Predicate, OfThoseLeftIsWhatTheyAreLeftAs) {
  EXPECT_EQ(event("It was like the quake of 2009, which left 40 dead.", "40"), "dead");
  EXPECT_EQ(event("It was like the quake of 2009, which left 40 homes in ruins.", "40"), "leave");
}

TEST(Predicate, OfAPartIsItsOwn) {
  EXPECT_EQ(event("Forty were injured. Nine of the injured were in a bad way.", "Nine"), "be");
  EXPECT_EQ(event("Forty were killed. Nine of the dead were nurses.", "Nine"), "dead");
  EXPECT_EQ(event("Some 40 people have nowhere to sleep after the quake struck.", "40"), "have");
}

TEST(Predicate, OfWhatASetIncludesIsTheSets) {
  EXPECT_EQ(event("Police seized a cache which included nine rifles.", "nine"), "seize");
  EXPECT_EQ(event("The cache included nine rifles.", "nine"), "include");
}

TEST(Predicate, IsNoVerbOfSaying) {
  EXPECT_EQ(event("Police said nine men aged about 30, in a van, choked on smoke.", "nine"), "choke");
  EXPECT_EQ(event("Police said nine men.", "nine"), "say");
}

TEST(Predicate, OfPeopleIsWhatTheyDoAndNotWhatTheirNameSays) {
  EXPECT_EQ(event("Seventy detainees joined a march.", "Seventy"), "join");
  EXPECT_EQ(event("Seventy detainees are in Torvale.", "Seventy"), "detain");
  EXPECT_EQ(event("Police reported 70 arrests.", "70"), "arrest");
}

TEST(Predicate, KeepsToItsOwnSubject) {
  EXPECT_EQ(event("Nine people died and 21 others were hurt in Torvale.", "Nine"), "die");
  EXPECT_EQ(event("Two boys aged 15 and 16 were held in Torvale.", "Two"), "hold");
  EXPECT_EQ(event("Forty are missing since an overcrowded ferry carrying 230 pilgrims capsized.", "230"), "carry");
}

TEST(Predicate, OfAnAttributiveDurationIsItsNoun) {
  EXPECT_EQ(event("They stole pearls in a five-minute raid in Torvale.", "five"), "raid");
  EXPECT_EQ(event("They worked for five minutes in Torvale.", "five"), "work");
}

TEST(SimplePast, IsNoParticipleOfANoun) {
  EXPECT_EQ(event("Police said 3,500 took part.", "3,500"), "take");
  EXPECT_EQ(figure_in("Police said 3,500 took part.", "3,500").unit, "person");
  EXPECT_EQ(figure_in("Police found 35 stolen parts.", "35").unit, "part");
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
  EXPECT_EQ(event("The trial of four men shook Torvale.", "four"), "try");
  EXPECT_EQ(event("A group of four men caused an outcry.", "four"), "cause");
}

TEST(VerbGroup, TellsWhereOneIsTaken) {
  EXPECT_EQ(event("Eight men went on trial.", "Eight"), "try");
  EXPECT_EQ(event("Eight men are on trial.", "Eight"), "try");
  EXPECT_EQ(event("Eight men appeared in court charged with arson.", "Eight"), "charge");
  EXPECT_EQ(event("Eight men are to appear before a judge accused of arson.", "Eight"), "charge");
  EXPECT_EQ(event("Eight men appeared in Kesh charged with arson.", "Eight"), "appear");
  EXPECT_EQ(event("Eight men stayed in Kesh.", "Eight"), "stay");
}

TEST(Predicate, IsTheDeedThatANounNames) {
  EXPECT_EQ(event("The strike by 40 nurses and six doctors ended.", "40"), "strike");
  EXPECT_EQ(event("The strike by 40 nurses and six doctors ended.", "six"), "strike");
  EXPECT_EQ(event("The sinking of two ferries left 30 dead.", "two"), "sink");
  EXPECT_EQ(event("A house by 40 boats burned.", "40"), "burn");
}

TEST(Predicate, IsWhatBefellTheSubject) {
  EXPECT_EQ(event("The dead were five girls and six men.", "five"), "dead");
  EXPECT_EQ(event("The seized goods included nine saws.", "nine"), "seize");
  EXPECT_EQ(event("Among the stolen boats were two yachts.", "two"), "steal");
  EXPECT_EQ(event("The crew included two women.", "two"), "include");
}

TEST(Predicate, IsTheFineThatIsGiven) {
  EXPECT_EQ(event("He was given a nine-week suspended term and a fine of 6,200 francs.", "6,200"), "fine");
  EXPECT_EQ(event("Orbell received a fine of 500 crowns.", "500"), "fine");
  EXPECT_EQ(event("He got a house of $3 million.", "$3 million"), "get");
  EXPECT_EQ(event("The winners received $3 million.", "$3 million"), "receive");
}

TEST(Predicate, OfATollIsDeath) {
  const char* const toll = "The raid brings the death toll of the long revolt to 2,300 people, including 60 clerks.";
  EXPECT_EQ(event(toll, "2,300"), "die");
  EXPECT_EQ(event(toll, "60"), "die");
  EXPECT_EQ(event("The toll road brings 2,300 people to Kesh.", "2,300"), "bring");
}

TEST(Predicate, OfADimensionIsMeasuring) { EXPECT_EQ(event("There was a crater two metres wide.", "two"), "measure"); }

TEST(Predicate, StandsBehindAList) {
  const char* const list = "Eight rifles, two pistols, 19 loaded crates, rockets and grenades were found.";
  EXPECT_EQ(event(list, "Eight"), "find");
  EXPECT_EQ(event(list, "19"), "find");
  EXPECT_EQ(event("Another five rowers, including the doctor, Marn Prohl, are being held.", "five"), "hold");
  EXPECT_EQ(event("Nine rifles, the mayor said, and pistols were found.", "Nine"), "find");
}

}  // namespace
}  // namespace figcheck::extract
