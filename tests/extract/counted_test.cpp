#include "extract/counted.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::Contains;
using testing::HasSubstr;

struct Case {
  const char* text;
  const char* figure;
  const char* unit;
  const char* event;
};

class Unit : public testing::TestWithParam<Case> {};

TEST_P(Unit, IsWhatTheSentenceCounts) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.unit, c.unit) << c.text;
  EXPECT_EQ(assertion.event, c.event) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    NounBehind, Unit,
    testing::Values(Case{"The flood destroyed 340 wooden houses in Torvale.", "340", "house", "destroy"},
                    Case{"At least 17 miners were trapped underground.", "17", "miner", "trap"},
                    Case{"Divers found two machine guns in the hold.", "two", "machine gun", "find"},
                    Case{"Dozens of frightened passengers fled the ferry.", "Dozens", "passenger", "flee"},
                    Case{"Some 4,200 people have been displaced since March.", "4,200", "person", "displace"},
                    Case{"Rangers counted 63 government and private buildings.", "63", "building", "count"}));

INSTANTIATE_TEST_SUITE_P(
    NoNounBehind, Unit,
    testing::Values(Case{"A lorry overturned near Harlow Bay, injuring 50.", "50", "person", "injure"},
                    Case{"The blast left 14 dead.", "14", "person", "dead"},
                    Case{"The death toll rose to 24 on Monday.", "24", "person", "die"},
                    Case{"Torvale pleads for aid as flu toll tops 60.", "60", "person", "die"},
                    Case{"Guards caught two more, bringing to nine the number of men held.", "nine", "man", "hold"},
                    Case{"The find raised to 45 the number of dead.", "45", "person", "dead"},
                    Case{"The gale took to 12 the number of houses destroyed.", "12", "house", "destroy"},
                    Case{"Two bodies were found, bringing to 31 the death toll.", "31", "person", "die"},
                    Case{"Five people died and 31 were wounded.", "31", "person", "wound"},
                    Case{"Officials put the number of injured at 212.", "212", "person", "injure"}));

INSTANTIATE_TEST_SUITE_P(
    Joined, Unit,
    testing::Values(Case{"The town built a 300-seat theatre.", "300", "seat", "build"},
                    Case{"They sell four-, five- and six-cylinder engines.", "four", "cylinder", "sell"},
                    Case{"They sank a ship or two.", "two", "ship", "sink"},
                    Case{"Of the 23 sailors, 12 were rescued.", "12", "sailor", "rescue"},
                    Case{"The camp houses 12 Bolivian and 11 Chilean miners.", "12", "miner", "house"}));

INSTANTIATE_TEST_SUITE_P(Models, Unit,
                         testing::Values(Case{"Police seized nine TK-90s.", "nine", "TK-90", "seize"},
                                         Case{"Police seized nine TK-90 sporting rifles.", "nine", "rifle", "seize"},
                                         Case{"They flew 12 people out.", "12", "person", "fly"}));

INSTANTIATE_TEST_SUITE_P(
    SetApart, Unit,
    testing::Values(Case{"The rack holds hundreds of high - pressure valves.", "hundreds", "valve", "hold"},
                    Case{"The league has six second - hand boats.", "six", "boat", "have"},
                    Case{"The quake injured dozens Sunday.", "dozens", "person", "injure"},
                    Case{"The mill employs 600 people, up from 500 a year ago.", "500", "person", "employ"},
                    Case{"Three die in a fire.", "Three", "person", "die"},
                    Case{"Two ship captains were held.", "Two", "ship captain", "hold"},
                    Case{"The dead included 3 police officers.", "3", "police officer", "dead"}));

INSTANTIATE_TEST_SUITE_P(
    OfAnother, Unit,
    testing::Values(Case{"One tree hit the barn and two others hit the road.", "two", "tree", "hit"},
                    Case{"Police held five sailors and wounded two others.", "two", "person", "wound"},
                    Case{"They held 31 sailors (19 Bolivian and 12 Chilean).", "19", "sailor", "hold"},
                    Case{"Thousands from the coast refused to leave.", "Thousands", "person", "refuse"},
                    Case{"They won 12 of the 20 seats.", "12", "seat", "win"},
                    Case{"Some 1,200 of the town's 8,000 residents have left.", "1,200", "resident", "leave"}));

INSTANTIATE_TEST_SUITE_P(Totals, Unit,
                         testing::Values(Case{"Divers found five bodies, raising the number of confirmed dead to 16.",
                                              "16", "person", "dead"},
                                         Case{"Two more deaths brought the toll to 51.", "51", "person", "die"},
                                         Case{"The agency puts the number of tents at 40.", "40", "tent", "put"},
                                         Case{"The number of people killed in the flood rose to 24.", "24", "person",
                                              "kill"},
                                         Case{"We have 212 confirmed dead.", "212", "person", "dead"},
                                         Case{"Some 30 are feared trapped.", "30", "person", "trap"},
                                         Case{"The population fell from 12,000 to 6,000.", "6,000", "person", "fall"},
                                         Case{"The price fell from 12,000 to 6,000.", "6,000", "", "fall"},
                                         Case{"Ferry toll climbs to 27", "27", "person", "die"},
                                         Case{"Gunmen in two cars wounded three others.", "three", "person", "wound"}));

INSTANTIATE_TEST_SUITE_P(
    SharedVerb, Unit,
    testing::Values(Case{"Nearly 300 people and 40 animals were rescued.", "300", "person", "rescue"},
                    Case{"More than 30 houses and barns burned.", "30", "house", "burn"},
                    Case{"Some 60 more sailors are feared trapped.", "60", "sailor", "trap"},
                    Case{"The toll stood at 31, including four firemen.", "four", "fireman", "die"}));

INSTANTIATE_TEST_SUITE_P(Amounts, Unit,
                         testing::Values(Case{"The bridge cost $45 million.", "$45 million", "USD", "cost"},
                                         Case{"The siege lasted nine hours.", "nine", "hour", "last"}));

TEST(Counted, TakesTheNounBeforeAPreposition) {
  const Assertion depth = figure_in("The quake struck at a depth of 22 miles.", "22");
  EXPECT_EQ(depth.unit, "mile");
  EXPECT_EQ(depth.counted, "depth");
}

TEST(Counted, TakesTheNounBehindMoney) {
  EXPECT_EQ(figure_in("The ministry offered $3.5 million in emergency aid.", "$3.5 million").counted, "emergency aid");
}

TEST(Counted, TakesTheWholeOfAShare) {
  EXPECT_THAT(figure_in("About 60 percent of rural households have no power.", "60").counted, HasSubstr("households"));
}

TEST(Counted, FindsWhoseAgeItIs) {
  EXPECT_THAT(figure_in("A 12-year-old boy was rescued.", "12").subject, Contains("boy"));
  EXPECT_THAT(figure_in("Maren Oldfield, 47, was driving the van.", "47").counted, HasSubstr("Oldfield"));
  EXPECT_EQ(figure_in("It was dark, said Ada Lorrin, 37.", "37").counted, "Ada Lorrin");
}

TEST(Counted, ResumesWhatWasCountedBefore) {
  const Assertion two = figure_in("Five boats left the harbour, two of which sank.", "two");
  EXPECT_EQ(two.unit, "boat");
  EXPECT_EQ(two.relation, Relation::subset);
}

TEST(Counted, TellsAnAdditionFromATotal) {
  EXPECT_EQ(figure_in("Another 20 workers were arrested.", "20").relation, Relation::addition);
  EXPECT_EQ(figure_in("They arrested 20 more workers.", "20").relation, Relation::addition);
  EXPECT_EQ(figure_in("They arrested 20 workers.", "20").relation, Relation::none);
}

TEST(Counted, ReadsAnAgeSaidByAVerb) {
  EXPECT_EQ(figure_in("She will be 29 in April.", "29").kind, Kind::age);
  EXPECT_EQ(figure_in("The driver, who was 18 at the time, confessed.", "18").kind, Kind::age);
  EXPECT_EQ(figure_in("They were 29.", "29").kind, Kind::count);
}

TEST(Counted, TellsAMultipleFromOccasions) {
  EXPECT_EQ(figure_in("The stock trades at 6.5 times earnings.", "6.5").kind, Kind::ratio);
  EXPECT_EQ(figure_in("They sold three times as many boats.", "three").kind, Kind::ratio);
  EXPECT_EQ(figure_in("He was arrested three times.", "three").unit, "time");
  EXPECT_EQ(figure_in("They meet three times a year.", "three").kind, Kind::count);
  EXPECT_EQ(figure_in("The bell rang 30 times every day.", "30").unit, "time");
}

TEST(Counted, TakesTheUnitOfThePair) {
  EXPECT_EQ(figure_in("Growth slowed from 6.1 to 5.9 percent.", "6.1").unit, "percent");
  EXPECT_EQ(figure_in("It went from 90 pounds to 85.", "85").unit, "pound");
  EXPECT_EQ(figure_in("The toll went from 208 to 193.", "193").unit != "pound", true);
}

TEST(Counted, ResumesTheEventOfAnEarlierNumber) {
  EXPECT_EQ(figure_in("Some 20 boats sank, but according to the coast guard it could be 90 boats.", "90").event,
            "sink");
}

TEST(Counted, GivesAPartWhatBefellItsSet) {
  const Assertion three = figure_in("Of the 14 dead, three were children.", "three");
  EXPECT_EQ(three.relation, Relation::subset);
  EXPECT_EQ(three.event, "dead");
  const Assertion nine = figure_in("Nine of the 31 dead were children.", "Nine");
  EXPECT_EQ(nine.relation, Relation::subset);
  EXPECT_EQ(nine.event, "dead");
}

TEST(Counted, PassesOverAConversionToWhatAnAmountIsOf) {
  EXPECT_EQ(figure_in("They dug 6 miles (10 km) of fresh canals.", "6").counted, "fresh canals");
  EXPECT_EQ(figure_in("They dug 6 miles (10 men).", "6").counted, "");
}

TEST(Counted, MeasuresNoDirectionAndNoDimension) {
  EXPECT_EQ(figure_in("The village lies 75 km southeast of Kesh.", "75").counted, "village");
  EXPECT_EQ(figure_in("The bridge is 30 metres wide.", "30").counted, "bridge");
}

TEST(Counted, TakesWhatIsWorthAnAmount) {
  EXPECT_EQ(figure_in("Police found 12 paintings worth an estimated $2.3 million.", "$2.3 million").counted,
            "paintings");
}

TEST(Counted, TakesThoseForWhatWasCounted) {
  EXPECT_EQ(figure_in("Some 900 boats left. Of those, 230 sank.", "230").relation, Relation::subset);
  EXPECT_EQ(figure_in("Some 900 boats left. Of those, 230 sank.", "230").unit, "boat");
}

TEST(Counted, LooksPastAPossessorForTheSetOfAShare) {
  EXPECT_EQ(figure_in("Three-quarters of the village's 400 homes burned.", "Three-quarters").counted, "homes");
}

TEST(Counted, GivesAShareItsOwnUnit) {
  EXPECT_EQ(figure_in("Two-thirds of the houses burned.", "Two-thirds").unit, "ratio");
}

TEST(Counted, ReadsAgesBehindPersons) {
  const Assertion women = figure_in("Women over 60 were moved.", "60");
  EXPECT_EQ(women.kind, Kind::age);
  EXPECT_EQ(women.bound, Bound::more_than);
  EXPECT_EQ(figure_in("Children under the age of five were moved.", "five").bound, Bound::less_than);
  EXPECT_EQ(figure_in("The men carried over 60 crates.", "60").kind, Kind::count);
  EXPECT_EQ(figure_in("The actress, 43, left.", "43").kind, Kind::age);
  EXPECT_EQ(figure_in("The driver (43) left.", "43").kind, Kind::age);
  EXPECT_EQ(figure_in("The suspects, aged 17, 19 and 24, were held.", "24").kind, Kind::age);
  EXPECT_EQ(figure_in("The village, 43, left.", "43").kind, Kind::count);
  EXPECT_EQ(figure_in("The actresses (43) left.", "43").kind, Kind::count);
}

TEST(Counted, DoesNotTakeAVerbForAPluralNoun) {
  EXPECT_EQ(figure_in("Sixteen nations share the lake.", "Sixteen").unit, "nation");
}

TEST(Counted, TellsHowManyThereMayBeFromHowManyThereAre) {
  for (const char* text : {"The barge was licensed for 80 people.", "The hall was built to hold 80 guests.",
                           "The camp has a capacity of 80 people.", "There is room for 80 guests."})
    EXPECT_EQ(figure_in(text, "80").statistic, "capacity") << text;
  for (const char* text : {"The barge carried 80 people.", "They waited for 80 people.",
                           "The hall was built by 80 masons.", "A group of 80 guests came."})
    EXPECT_EQ(figure_in(text, "80").statistic, "") << text;
}

TEST(Counted, TakesTheNounBehindNamesThatAndJoins) {
  EXPECT_EQ(figure_in("They agreed a $3 billion (£2 billion) Norland and Tarn canal loan.", "$3 billion").counted,
            "Tarn canal loan");
  EXPECT_EQ(figure_in("They paid $3 billion Norland and Tarn.", "$3 billion").counted.find("Tarn"), std::string::npos);
}

TEST(Counted, TakesTheNounBehindTheLastOfTwoMeasures) {
  EXPECT_THAT(figure_in("The 7.4 and 6.9 magnitude quakes woke Torvale.", "7.4").counted, HasSubstr("quakes"));
  EXPECT_THAT(figure_in("The 7.4 and 6.9 magnitude quakes woke Torvale.", "6.9").counted, HasSubstr("quakes"));
}

TEST(Counted, TakesTheNounThatAMeasuringParticipleStandsBehind) {
  EXPECT_EQ(figure_in("A team flew out after two gales, measuring 90 and 95 knots, hit Torvale.", "90").counted,
            "gales");
  EXPECT_EQ(figure_in("Rangers ran when a hailstone weighing 2 kg fell.", "2").counted, "hailstone");
}

TEST(Counted, TakesAThingForWhatHasAWorth) {
  EXPECT_EQ(figure_in("They grabbed rings and watches worth $3 million.", "$3 million").counted, "watches");
}

TEST(Counted, GivesEachAgeOfAListToTheSamePeople) {
  EXPECT_THAT(figure_in("Prohl left; her two half-brothers, 14 and 17, stayed.", "17").counted, HasSubstr("brothers"));
  EXPECT_THAT(figure_in("Prohl left; her two half-brothers, 14 and 17, stayed.", "14").counted, HasSubstr("brothers"));
}

TEST(Multiple, IsOfWhatModifiersStandBefore) {
  EXPECT_EQ(figure_in("It trades at 14 times forward earnings.", "14").kind, Kind::ratio);
  EXPECT_EQ(figure_in("The buyer pays 9.2 times forecast profit.", "9.2").kind, Kind::ratio);
  EXPECT_EQ(figure_in("She called 14 times yesterday.", "14").kind, Kind::count);
}

TEST(Life, IsTakenInYears) {
  const Assertion life = figure_in("Life expectancy in the district stands at 68.", "68");
  EXPECT_EQ(life.kind, Kind::duration);
  EXPECT_EQ(life.unit, "year");
  EXPECT_EQ(figure_in("The club has a median age of 46.3.", "46.3").kind, Kind::age);
  EXPECT_EQ(figure_in("The index stands at 68.", "68").kind, Kind::count);
}

TEST(Scale, GivesABareNumberItsUnit) {
  const Assertion score = figure_in("Patients scored between 12 and 18 on the Harlow scale.", "12 and 18");
  EXPECT_EQ(score.kind, Kind::measure);
  EXPECT_EQ(score.unit, "harlow scale");
  EXPECT_EQ(figure_in("It reads 60 on the kilopascal scale.", "60").unit, "kilopascal");
  EXPECT_EQ(figure_in("They put 50 on the Harlow train.", "50").kind, Kind::count);
}

TEST(Ratio, IsWhatARatioIs) {
  EXPECT_EQ(figure_in("Its price-to-earnings ratio is 12.4.", "12.4").kind, Kind::ratio);
  EXPECT_EQ(figure_in("It has net debt of 2.3 times EBITDA.", "2.3").kind, Kind::ratio);
  EXPECT_EQ(figure_in("It trades on 17.2 times 2014 earnings.", "17.2").kind, Kind::ratio);
  EXPECT_EQ(figure_in("It trades on 17.2 times 2014 earnings.", "2014").figure, "");
  EXPECT_EQ(figure_in("Its index is 12.4.", "12.4").kind, Kind::count);
  EXPECT_EQ(figure_in("She was 4 times Orvane champion.", "4").kind, Kind::count);
}

TEST(Strength, IsOfPeople) {
  EXPECT_EQ(figure_in("It cut its 22,000-strong workforce.", "22,000").unit, "person");
  EXPECT_EQ(figure_in("It cut its 22,000-box stock.", "22,000").unit, "box");
}

TEST(Counted, ReadsAnAgeThatAPersonsNounOrAListTells) {
  EXPECT_EQ(figure_in("A boy of 13 fell from a cliff.", "13").kind, Kind::age);
  EXPECT_EQ(figure_in("The killer of 13 was caught.", "13").kind, Kind::count);
  EXPECT_EQ(figure_in("Two boys aged 15 and 16 were held.", "16").kind, Kind::age);
  EXPECT_EQ(figure_in("Two boys aged 15 and 16 nurses were held.", "16").kind, Kind::count);
  EXPECT_EQ(figure_in("Ana and Per Prohl, both 36, spoke on Monday.", "36").kind, Kind::age);
  EXPECT_EQ(figure_in("Kesh and Torvale took both 36 boats.", "36").kind, Kind::count);
  const Assertion range = figure_in("The robbers, aged between 16 and 18, fled.", "16 and 18");
  EXPECT_EQ(range.kind, Kind::age);
  EXPECT_EQ(range.bound, Bound::range);
  EXPECT_EQ(range.interval.upper, 18);
}

TEST(Counted, TakesPeopleForThoseWhomSomethingBefell) {
  EXPECT_EQ(figure_in("Rebels killed six nurses. Three of the dead were foreigners.", "Three").unit, "person");
  EXPECT_EQ(figure_in("Rebels burned six trucks. Three of those killed were foreigners.", "Three").unit, "person");
  EXPECT_EQ(figure_in("Rebels burned six trucks. Three of those were new.", "Three").unit, "truck");
  EXPECT_EQ(figure_in("Two trucks blew up. The number of wounded has reached 104.", "104").unit, "person");
  EXPECT_EQ(figure_in("Two trucks blew up. Residents put the dead at nine.", "nine").unit, "person");
  EXPECT_EQ(figure_in("Two trucks blew up. Residents put the dead at nine.", "nine").event, "dead");
}

TEST(Counted, TakesAllTheDeadForPeople) {
  const std::string text = "Nine of the 31 dead were children, said Pell.";
  EXPECT_EQ(figure_in(text, "Nine").unit, "child");
  EXPECT_EQ(figure_in(text, "31").unit, "person");
  EXPECT_EQ(figure_in("Six nurses fled. Four were rescued.", "Four").unit, "nurse");
}

TEST(Counted, ReadsAnAgeThatPeopleAreOverOrUnder) {
  EXPECT_EQ(figure_in("The guards were over 40.", "40").kind, Kind::age);
  EXPECT_EQ(figure_in("Of the 1,150 workers, 410 are under 55, the company said.", "55").kind, Kind::age);
  EXPECT_EQ(figure_in("The temperatures were over 40.", "40").kind, Kind::count);
  EXPECT_EQ(figure_in("The guards were over 40 miles away.", "40").kind, Kind::measure);
  EXPECT_EQ(figure_in("The guards found over 40.", "40").kind, Kind::count);
}

TEST(Counted, TellsThoseHeldFromAsWhatTheyAreHeld) {
  EXPECT_EQ(figure_in("A man took seven people hostage in Torvale.", "seven").unit, "person");
  EXPECT_EQ(figure_in("Rebels held hundreds hostage in Torvale.", "hundreds").unit, "person");
  EXPECT_EQ(figure_in("Rebels freed seven hostages in Torvale.", "seven").unit, "hostage");
}

TEST(Counted, ResumesTheVerbThatAGapLeavesOut) {
  const std::string text = "Five nurses were convicted of theft, three of murder and two of arson.";
  EXPECT_EQ(figure_in(text, "three").unit, "nurse");
  EXPECT_EQ(figure_in(text, "three").event, "convict");
  EXPECT_EQ(figure_in(text, "two").event, "convict");
  EXPECT_NE(figure_in("Five nurses drank tea, three of wine were full.", "three").event, "drink");
}

TEST(Counted, ResumesASetThatIsLargeEnough) {
  EXPECT_EQ(figure_in("Eleven inmates fled past two guards. Seven were caught.", "Seven").unit, "inmate");
  EXPECT_EQ(figure_in("Two inmates fled past 11 guards. Seven were hurt.", "Seven").unit, "guard");
}

TEST(Counted, TakesWhatIsNearby) {
  EXPECT_EQ(figure_in("Nine nearby houses were emptied.", "Nine").unit, "house");
  EXPECT_NE(figure_in("Nine nearby were hurt.", "Nine").unit, "hurt");
}

TEST(Counted, CountsNobodyWhoSpeaksAsOne) {
  EXPECT_EQ(figure_in("Three boats sank, said one official in Torvale.", "one").figure, "");
  EXPECT_EQ(figure_in("The storm killed one official in Torvale.", "one").unit, "official");
}

TEST(Counted, WhoIsBurnedToDeathIsDead) {
  EXPECT_EQ(figure_in("Six people burned to death.", "Six").event, "burn to death");
  EXPECT_EQ(figure_in("A man stabbed three women to death.", "three").event, "stab to death");
  EXPECT_EQ(figure_in("Two men were sentenced to death.", "Two").event, "sentence");
}

TEST(Counted, LivesThatAreTakenAreDeaths) {
  EXPECT_EQ(figure_in("The disease has claimed 13 lives.", "13").event, "die");
  EXPECT_EQ(figure_in("A blast claimed the lives of 44 miners.", "44").event, "die");
  EXPECT_EQ(figure_in("Forty people lost their lives.", "Forty").event, "die");
  EXPECT_NE(figure_in("Doctors saved the lives of 44 miners.", "44").event, "die");
  EXPECT_NE(figure_in("Forty people lost their homes.", "Forty").event, "die");
}

TEST(Counted, AVerbWithoutAPastFormOfItsOwnIsOneInARelativeClause) {
  const Assertion cost = figure_in("The ferry, which cost $9m, sank in May.", "$9m");
  EXPECT_EQ(cost.counted, "ferry");
  EXPECT_EQ(cost.event, "cost");
  EXPECT_EQ(figure_in("The ferry that hit 12 boats sank in May.", "12").event, "hit");
}

TEST(Counted, WhatStandsAtANumberIsWhatWasCountedBefore) {
  const char* toll = "By Monday the death toll had reached 21, and by Friday it stood at 29.";
  EXPECT_EQ(figure_in(toll, "29").event, "die");
  EXPECT_TRUE(figure_in(toll, "29").links.empty()) << "no correction";
  EXPECT_EQ(figure_in("Six boats left. The lighthouse stood at 29 metres.", "29").event, "stand");
}

TEST(Counted, ThirtyOfUsArePeople) {
  EXPECT_EQ(figure_in("Four boats left. There were maybe 30 of us on deck.", "30").unit, "person");
  EXPECT_EQ(figure_in("Forty boats left. Perhaps 30 of them sank.", "30").unit, "boat");
}

TEST(Counted, WhatIsSaidHasASubjectOfItsOwn) {
  EXPECT_EQ(figure_in("The bank said on Friday net income fell 14 percent.", "14").counted, "net income");
  EXPECT_EQ(figure_in("The bank said in March net income fell 14 percent.", "14").counted, "net income");
  EXPECT_EQ(figure_in("The ministry said output of tea rose 9 percent.", "9").counted, "output");
}

TEST(Counted, ASubjectStandsBeforeItsAside) {
  EXPECT_EQ(figure_in("Shares of Quill, which have lost a fifth this year, fell 14 percent.", "14").counted, "Shares");
  EXPECT_EQ(figure_in("The ferry, built in Orden, cost $9 million.", "$9 million").counted, "ferry");
}

TEST(Counted, AnAmountThatCanOnlyBeMoreOfTheLastTakesItsUnit) {
  const char* text = "Four clerks checked it: a record 2.1 million tonnes, beating last year's 1.8 million.";
  EXPECT_EQ(figure_in(text, "1.8 million").unit, "tonne");
  EXPECT_EQ(figure_in("It dumped 10 inches of rain, and as much as 20 on the hills.", "20").unit, "inch");
  EXPECT_EQ(figure_in("It dumped 10 inches of rain on Orden's 20 mills.", "20").unit, "mill");
}

TEST(Counted, NobodyCountsThingsInHundredths) {
  EXPECT_EQ(figure_in("Twelve boats raced. Orla won in 9.4 minutes, 0.27 inside the record.", "0.27").unit, "");
  EXPECT_EQ(figure_in("Twelve boats raced. Only 7 arrived.", "7").unit, "boat");
}

TEST(Counted, APartIsWhatItIsSaidToBe) {
  const char* text = "Of the 69 people killed, 17 were policemen and 52 civilians.";
  const Assertion police = figure_in(text, "17"), civilians = figure_in(text, "52");
  EXPECT_EQ(police.unit, "policeman");
  EXPECT_EQ(civilians.unit, "civilian");
  for (const Assertion& part : {police, civilians}) {
    EXPECT_EQ(part.relation, Relation::subset);
    EXPECT_EQ(part.subset_of, 0);
    EXPECT_EQ(part.event, "kill");
    EXPECT_TRUE(part.divides);
  }
}

TEST(Counted, APartOfASetIsWhatItIsSaidToBe) {
  const Assertion part = figure_in("Nine of the 31 dead were children.", "Nine");
  EXPECT_EQ(part.unit, "child");
  EXPECT_EQ(part.event, "dead");
  EXPECT_EQ(part.relation, Relation::subset);
  EXPECT_EQ(figure_in("Nine of the 31 ships were sunk.", "Nine").unit, "ship");
}

TEST(Counted, APartMayBeInAStateThatPasses) {
  EXPECT_TRUE(figure_in("Thirty of the injured were in a critical condition.", "Thirty").in_a_state);
  EXPECT_FALSE(figure_in("Of the 14 dead, three were children.", "three").in_a_state);
}

TEST(Counted, ReadsAnAgeThatOnlyThePersonTells) {
  const std::pair<const char*, const char*> ages[] = {{"His cousin fell from the roof. He was 30.", "30"},
                                                      {"Lena Borg is nine now.", "nine"},
                                                      {"Oskar Brandt is 31, and keeps bees.", "31"},
                                                      {"The star, 67, sang for an hour.", "67"},
                                                      {"Singer Dalia Moor dies at 77", "77"},
                                                      {"He retired at 60, a rich man.", "60"},
                                                      {"Karl Brenner, the owner, now 42, keeps a shop.", "42"},
                                                      {"They met two men, Karl Brenner (38) and his clerk.", "38"}};
  for (const auto& [text, figure] : ages) {
    EXPECT_EQ(figure_in(text, figure).kind, Kind::age) << text;
    EXPECT_EQ(figure_in(text, figure).unit, "year") << text;
  }
  const std::pair<const char*, const char*> others[] = {
      {"The total, 36, was a surprise.", "36"},    {"Orbell was 12, and Tarn 15, at the close.", "12"},
      {"Residents put the dead at nine.", "nine"}, {"The Civic Path (62) leads the Green Union (33).", "62"},
      {"They died at 300 places.", "300"},         {"The crowds were 40.", "40"}};
  for (const auto& [text, figure] : others) EXPECT_NE(figure_in(text, figure).kind, Kind::age) << text;
}

TEST(Counted, TakesAllOfAThingForNoPartOfIt) {
  EXPECT_EQ(figure_in("All six of her brothers sang.", "six").relation, Relation::none);
  EXPECT_EQ(figure_in("She kept the stamps, all 1,850 of them.", "1,850").relation, Relation::none);
  const Assertion goats = figure_in("The farm's goats, 85 of them, are in pens.", "85");
  EXPECT_EQ(goats.relation, Relation::none);
  EXPECT_EQ(goats.unit, "goat");
  EXPECT_EQ(figure_in("Six of her brothers sang.", "Six").relation, Relation::subset);
  EXPECT_EQ(figure_in("Forty goats, six of them, were moved.", "six").relation, Relation::subset);
}

TEST(Counted, TakesANounBehindAPartForWhatThePartCounts) {
  const Assertion part = figure_in("The crash killed 30 guests, six of them waiters.", "six");
  EXPECT_EQ(part.unit, "waiter");
  EXPECT_EQ(part.relation, Relation::subset);
  EXPECT_EQ(part.event, "kill");
  EXPECT_EQ(figure_in("The crash hurt 30 people. Nine are plumbers.", "Nine").unit, "plumber");
  // "of them" and then what they did
  EXPECT_EQ(figure_in("The crash hurt 30 miners, six of them badly.", "six").unit, "miner");
  EXPECT_NE(figure_in("The crash hurt 30 people. Nine are still in hospital.", "Nine").unit, "hospital");
}

TEST(Counted, CountsPeopleInACrowdThatIsSoManyStrong) {
  EXPECT_EQ(figure_in("The mayor greeted a choir that was 70 strong.", "70").unit, "person");
  EXPECT_NE(figure_in("They sold 12 strong horses.", "12").unit, "person");
}

TEST(Counted, TakesANumberInAppositionToItsNameForWhatWasCountedBefore) {
  const char* text =
      "The harbour office said 88 people drowned. The guild, which asks each widow, had another figure, 66.";
  EXPECT_EQ(figure_in(text, "66").unit, "person");
  EXPECT_EQ(figure_in(text, "66").event, "drown");
  EXPECT_NE(figure_in("The harbour office said 88 people drowned. Its boats, 66, stood idle.", "66").event, "drown");
}

TEST(Counted, TakesTheUnitOfAnAmountThatANumberIsSetAgainst) {
  const Assertion rather = figure_in("They need 20 hours rather than the 12 promised.", "12");
  EXPECT_EQ(rather.kind, Kind::duration);
  EXPECT_EQ(rather.unit, "hour");
  EXPECT_EQ(figure_in("The builder speaks of five weeks, not the three that the owner gave.", "three").unit, "week");
  EXPECT_EQ(figure_in("A loan of 8 million euros has been raised to 11 million.", "11 million").unit, "EUR");
  EXPECT_EQ(figure_in("Voters gave Karl 47.2 per cent, and his brother 39.6.", "39.6").kind, Kind::percent);
  EXPECT_EQ(figure_in("Shares rose 5 percent to 300.", "300").kind, Kind::count);
  EXPECT_EQ(figure_in("They need 20 hours, not 12 nurses.", "12").kind, Kind::count);
}

TEST(Counted, CountsWhatAHyphenJoinsToANumberThoughItMayBeAVerb) {
  EXPECT_EQ(figure_in("They opened a 30-bed clinic.", "30").unit, "bed");
}

TEST(Counted, CountsViewersOneByOne) {
  EXPECT_EQ(figure_in("The race had 6 million viewers.", "6 million").unit, "viewer");
  EXPECT_EQ(figure_in("The firm has three headquarters.", "three").unit, "headquarters");
}

TEST(Counted, IsNothingThatWasCountedLongBefore) {
  const std::string text =
      "The quay lost 40 boats. The tide is 80 percent of the record. \"Sixty is the law,\" he said.";
  EXPECT_EQ(figure_in(text, "Sixty").unit, "");
  EXPECT_EQ(figure_in("The quay lost 40 boats. Sixty were saved.", "Sixty").unit, "boat");
}

TEST(Counted, GrandchildrenAndInhabitants) {
  EXPECT_EQ(figure_in("Orbell, a grandmother of seven, rows daily.", "seven").unit, "grandchild");
  EXPECT_EQ(figure_in("Orbell, a mother of seven, rows daily.", "seven").unit, "child");
  const Assertion town = figure_in("She left Kellmouth, Norland (pop. 4,300), in May.", "4,300");
  EXPECT_EQ(town.unit, "person");
  EXPECT_EQ(town.event, "population");
}

TEST(Counted, PeopleOnBoard) {
  EXPECT_EQ(figure_in("Nine of the 31 on board were found.", "Nine").unit, "person");
  EXPECT_EQ(figure_in("Nine of the 31 on board were found.", "31").unit, "person");
  EXPECT_EQ(figure_in("There were 40 boats. Six on board drowned.", "Six").unit, "person");
  EXPECT_EQ(figure_in("Nine of the 31 sheep on board were found.", "31").unit, "sheep");
}

TEST(Counted, PeopleWhomSomethingMadeSpeak) {
  EXPECT_EQ(figure_in("Twelve were compelled to testify.", "Twelve").unit, "person");
  EXPECT_EQ(figure_in("Four boats lay there. Two were forced to leave.", "Two").unit, "boat");
}

TEST(Counted, IsBehindWordsThatOrderAndCompare) {
  EXPECT_EQ(figure_in("It burned after two earlier protests.", "two").unit, "protest");
  EXPECT_EQ(figure_in("It burned two days earlier.", "two").figure, "");
}

TEST(Counted, WithoutItsHyphen) {
  EXPECT_EQ(figure_in("Its nine man crew was saved.", "nine").unit, "man");
  EXPECT_EQ(figure_in("The 12 member panel met.", "12").unit, "member");
  EXPECT_EQ(figure_in("The 12 fire crews met.", "12").unit, "fire crew");
}

TEST(Counted, BehindAPrefix) {
  EXPECT_EQ(figure_in("Two co-directors are charged.", "Two").unit, "director");
  EXPECT_EQ(figure_in("Two X-directors are charged.", "Two").counted, "X-directors");
}

TEST(Counted, IsWhatIsChanged) {
  const char* const limit = "Police cut the speed limit from 90 kilometres an hour to 60.";
  EXPECT_EQ(figure_in(limit, "90").counted, "speed limit");
  EXPECT_EQ(figure_in(limit, "60").counted, "speed limit");
  EXPECT_EQ(figure_in("The dam rose to 30 metres.", "30").counted, "dam");
}

TEST(Counted, IsOfTheNameInAListWhoseVerbGoesOn) {
  const char* const list = "Orbell got nine months and a fine of 8,000 crowns, Berg six months and 3,000 crowns.";
  EXPECT_EQ(figure_in(list, "nine").counted, "Orbell");
  EXPECT_EQ(figure_in(list, "six").counted, "Berg");
  EXPECT_EQ(figure_in(list, "3,000").counted, "Berg");
  EXPECT_EQ(figure_in("Orbell got five months and, in Berg, four months.", "four").counted, "Orbell");
}

TEST(Counted, AgeIsOfItsBearer) {
  EXPECT_EQ(figure_in("The 57-year-old KBO chief spoke.", "57").counted, "KBO chief");
  EXPECT_EQ(figure_in("33-year-old Maro Orbell faces jail.", "33").counted, "Maro Orbell");
  EXPECT_EQ(figure_in("The minister said the 37-year-old was held.", "37").counted, "");
  EXPECT_EQ(figure_in("Orbell died of pneumonia, aged 61.", "61").counted, "Orbell");
  EXPECT_EQ(figure_in("They tested a five day old lamb.", "five").counted, "lamb");
  EXPECT_EQ(figure_in("They hid boys as young as nine.", "nine").counted, "boys");
}

TEST(Counted, IsOfTheWindThatDoesIt) {
  const Assertion wind = figure_in("Gusts of up to 70 miles an hour fanned flames there.", "70");
  EXPECT_EQ(wind.counted, "Gusts");
  EXPECT_EQ(wind.event, "fan");
  EXPECT_EQ(figure_in("They built 80 kilometres of paved roads.", "80").counted, "paved roads");
}

TEST(Counted, IsAnAmountInAUnitWithAnAdjective) {
  const Assertion way = figure_in("After 90 gruelling kilometres they stopped.", "90");
  EXPECT_EQ(way.kind, Kind::measure);
  EXPECT_EQ(way.unit, "kilometer");
  EXPECT_EQ(figure_in("After 90 gruelling meetings they stopped.", "90").unit, "meeting");
}

TEST(Counted, IsTheOneWhoHasSomething) {
  EXPECT_EQ(figure_in("The court heard of one woman's vote.", "one").counted, "woman");
  EXPECT_EQ(figure_in("One ship's bell rang.", "One").unit, "bell");
}

TEST(Counted, ShareIsOfTheSetInFront) {
  EXPECT_EQ(figure_in("Of the firms asked by Orbell in May, 41 per cent were hiring.", "41").counted, "firms");
}

TEST(Counted, HowLongSomethingHasLasted) {
  EXPECT_EQ(figure_in("He ended a two-week-old siege.", "two").kind, Kind::duration);
  EXPECT_EQ(figure_in("A two-year-old girl fell.", "two").kind, Kind::age);
  EXPECT_EQ(figure_in("A two-year-old house burned.", "two").kind, Kind::age);
  EXPECT_EQ(figure_in("The 24-year-old hit nine goals.", "24").kind, Kind::age);
}

TEST(Counted, AnotherFewAreOfTheSameSort) {
  EXPECT_EQ(figure_in("They jailed two leaders and arrested another two.", "two", 1).unit, "leader");
  EXPECT_EQ(figure_in("They burned two boats and arrested another two.", "two", 1).unit, "person");
}

TEST(Counted, OneAtLeastWhomSomethingBefell) {
  EXPECT_EQ(figure_in("At least one of the mayor's men had been killed.", "one").unit, "man");
  EXPECT_EQ(figure_in("At least one of the mayor's men sang.", "one").figure, "");
}

}  // namespace
}  // namespace figcheck::extract
