#include "extract/attribution.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"
#include "source_case.hpp"

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* source;
};

class Source : public testing::TestWithParam<Case> {};

TEST_P(Source, IsWhomTheTextNames) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.source, c.source) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    AccordingTo, Source,
    testing::Values(Case{"According to the Torvale Harbour Board, 40 boats sank.", "40", "Torvale Harbour Board"},
                    Case{"Forty boats sank, according to the Harbour Office.", "Forty", "Harbour Office"},
                    Case{"Some 20 boats sank, but according to the coast guard it could be 90 boats.", "90",
                         "coast guard"},
                    Case{"Some 20 boats sank, but according to the coast guard it could be 90 boats.", "20", ""}));

INSTANTIATE_TEST_SUITE_P(
    Saying, Source,
    testing::Values(Case{"Police said 12 people were hurt.", "12", "Police"},
                    Case{"Gallop Foods Inc said 12 plants would close.", "12", "Gallop Foods Inc"},
                    Case{"Twelve people were hurt, police said.", "Twelve", "police"},
                    Case{"\"We lost 40 boats,\" said Ansel Morrow, the harbour master.", "40", "Ansel Morrow"},
                    Case{"Ansel Morrow, the harbour master, said 40 boats sank.", "40", "Ansel Morrow"},
                    Case{"Governor Ilsa Brandt told reporters that 300 homes had burnt.", "300",
                         "Governor Ilsa Brandt"},
                    Case{"The ministry has accused rebels of abducting 70 villagers.", "70", "ministry"}));

INSTANTIATE_TEST_SUITE_P(
    Resumed, Source,
    testing::Values(Case{"Ansel Morrow said the storm was sudden. He said 40 boats sank.", "40", "Ansel Morrow"},
                    Case{"\"The storm was sudden. We lost 40 boats,\" Ansel Morrow said.", "40", "Ansel Morrow"}));

INSTANTIATE_TEST_SUITE_P(OwnVoice, Source,
                         testing::Values(Case{"Forty boats sank in the storm.", "Forty", ""},
                                         Case{"Forty boats sank. Police said nothing.", "Forty", ""},
                                         Case{"She wants to say more about the 40 boats.", "40", ""}));

INSTANTIATE_TEST_SUITE_P(
    Apposition, Source,
    testing::Values(
        Case{"Ansel Morrow, 61, a father of three, said 40 boats sank.", "40", "Ansel Morrow"},
        Case{"Ansel Morrow, 61, a father of three, said 40 boats sank.", "61", ""},
        Case{"Ansel Morrow, 61, a father of three, said 40 boats sank.", "three", ""},
        Case{"Ansel Morrow, a former diver who lives in Torvale, said 40 boats sank.", "40", "Ansel Morrow"},
        Case{"His sister, Berta Morrow, said 40 boats sank.", "40", "Berta Morrow"},
        Case{"Forty boats sank off Kellmouth, Ansel Morrow, the harbour master, said.", "Forty", "Ansel Morrow"},
        Case{"Forty boats sank off the point, the port's director, Ansel Morrow, told reporters.", "Forty",
             "Ansel Morrow"},
        Case{"Nine boats sank, a person familiar with the inquiry said.", "Nine", "person"},
        Case{"\"We lost 40 boats,\" said Ansel Morrow, head of one of the three harbour unions.", "three", ""},
        Case{"\"It is over,\" said 76-year-old Ansel Morrow, a diver. \"We lost 40 boats,\" he said.", "40",
             "Ansel Morrow"},
        Case{"Three sailors, all of whom said that four boats sank, came home.", "four", "Three sailors"},
        Case{"She wrote to two sailors, both of whom said that four boats sank.", "four", "two sailors"},
        Case{"The Norland Tides and Currents Agency (NTCA) said 40 boats sank.", "40", "NTCA"}));

INSTANTIATE_TEST_SUITE_P(
    Around, Source,
    testing::Values(Case{"Forty boats sank, police said, and 12 people were hurt.", "12", "police"},
                    Case{"Forty boats sank, but no one was hurt, police said.", "Forty", "police"},
                    Case{"\"We lost 40 boats,\" Ansel Morrow told reporters, urging them to count 12 sheds.", "12", ""},
                    Case{"Ansel Morrow denied it, adding that 40 boats had sunk.", "40", "Ansel Morrow"}));

INSTANTIATE_TEST_SUITE_P(
    Showing, Source,
    testing::Values(Case{"A survey by the Torvale Institute found that 40 farms had flooded.", "40",
                         "Torvale Institute"},
                    Case{"Records show that 40 boats sank.", "40", "Records"},
                    Case{"Figures released by the Harbour Office show that 40 boats sank.", "40", "Harbour Office"},
                    Case{"Forty boats sank, a count published by the Harbour Office.", "Forty", "Harbour Office"},
                    Case{"Police found 12 bodies in the shed.", "12", ""},
                    Case{"The film was shown to 12 jurors.", "12", ""}));

INSTANTIATE_TEST_SUITE_P(Placing, Source,
                         testing::Values(Case{"Police put the crowd at 30,000.", "30,000", "Police"},
                                         Case{"News reports pegged the offer to be as high as $40 million.",
                                              "$40 million", "News reports"},
                                         Case{"Police put 12 people in jail.", "12", ""}));

INSTANTIATE_TEST_SUITE_P(
    Where, Source,
    testing::Values(Case{"Health officials in Kellmouth have confirmed 12 deaths.", "12", "Health officials"},
                    Case{"Analysts polled by Reuters had expected a profit of $40 million.", "$40 million", "Analysts"},
                    Case{"An official who spoke on condition of anonymity said 12 boats sank.", "12", "official"},
                    Case{"Rebels claimed to have sunk 12 boats.", "12", "Rebels"},
                    Case{"Rebels vowed to sink 12 boats.", "12", ""}));

INSTANTIATE_TEST_SUITE_P(Witnessing, Source,
                         testing::Values(Case{"A Reuters reporter saw 12 bodies on the quay.", "12",
                                              "Reuters reporter"},
                                         Case{"The farmer saw 12 boats on the lake.", "12", ""}));

INSTANTIATE_TEST_SUITE_P(Headline, Source,
                         testing::Values(Case{"Toll of fire rises to 30: police\n\nThe quay burnt.", "30", "police"},
                                         Case{"Police: 30 dead in ferry fire\n\nThe quay burnt.", "30", "Police"}));

INSTANTIATE_TEST_SUITE_P(
    Quotation, Source,
    testing::Values(
        // the writer opens the second paragraph anew without closing the first
        Case{"\"We will close 12 schools. \"We will open 9 others,\" Ansel Morrow said. The town has 40 schools.", "40",
             ""},
        Case{"\"We will close 12 schools. \"We will open 9 others,\" Ansel Morrow said. The town has 40 schools.", "12",
             "Ansel Morrow"},
        // blanks on both sides of the marks
        Case{"The council met. \" We will close 12 schools, \" Ansel Morrow said. Some 300 pupils walked out.", "12",
             "Ansel Morrow"},
        Case{"The council met. \" We will close 12 schools, \" Ansel Morrow said. Some 300 pupils walked out.", "300",
             ""},
        Case{"The port was \" out of control \". It has 300 cranes.", "300", ""}));

INSTANTIATE_TEST_SUITE_P(
    Introduced, Source,
    testing::Values(Case{"Governor Ilsa Brandt warned of floods. The governor said 300 homes were at risk.", "300",
                         "Governor Ilsa Brandt"},
                    Case{"Governor Ilsa Brandt warned of floods. A farmer said 300 homes were at risk.", "300",
                         "farmer"}));

INSTANTIATE_TEST_SUITE_P(
    Found, Source,
    testing::Values(Case{"The harbour panel met. It found that 19 nets had been torn.", "19", "harbour panel"},
                    Case{"Engineers found that 19 nets had been torn.", "19", "Engineers"},
                    Case{"It found 19 nets.", "19", ""},
                    Case{"The fair opened by two singers from Torvale showed that 40 boats sank.", "40", ""}));

INSTANTIATE_TEST_SUITE_P(
    HowItWasSaid, Source,
    testing::Values(Case{"Nine of the boats were new, the panel wrote in a review of 140 pages.", "Nine", "panel"},
                    Case{"Nine of the boats were new, the panel wrote in a review of 140 pages.", "140", ""},
                    Case{"Gallop has sold 900 boats, the company said Thursday as it opened a yard.", "900", "company"},
                    Case{"Gallop wants $9 million, a person close to the talks told us.", "$9 million", "person"},
                    Case{"Ilsa Brandt told a crowd of 300 that she would run again.", "300", ""},
                    Case{"Ilsa Brandt told a crowd of farmers that 300 barns had burnt.", "300", "Ilsa Brandt"}));

INSTANTIATE_TEST_SUITE_P(
    SharedSubject, Source,
    testing::Values(Case{"Vantor unveiled a boat on Tuesday and said it would sail to 17 ports.", "17", "Vantor"},
                    Case{"The mayor praised the 40 divers and said that nine boats had sunk.", "nine", "mayor"},
                    Case{"The mayor praised the 40 divers and said that nine boats had sunk.", "40", ""},
                    Case{"Ansel Morrow sailed to Torvale and added a 12 foot mast.", "12", ""},
                    Case{"The ministry contradicted the owners of the sunken boat and said nine sailors were lost.",
                         "nine", "ministry"}));

INSTANTIATE_TEST_SUITE_P(
    SetAside, Source,
    testing::Values(Case{"The clerk said that 61 sheds were unsafe, fewer than local farmers had claimed.", "61",
                         "clerk"},
                    Case{"If regulators say no, there is a penalty of $55 million.", "$55 million", ""},
                    Case{"People will tell you about the boat and its 40 oars.", "40", ""},
                    Case{"Vantor claimed 2,600 boats for the year, and its shares rose 4 percent.", "2,600", "Vantor"},
                    Case{"Vantor claimed 2,600 boats for the year, and its shares rose 4 percent.", "4", ""},
                    Case{"Turnout was put at 71 percent.", "71", ""},
                    Case{"Vantor bid for Gallop on Monday, valuing the yard at $3 million.", "$3 million", ""},
                    Case{"They caught six sailors, among them alleged smuggler Ansel Morrow, 47.", "47", ""}));

INSTANTIATE_TEST_SUITE_P(
    Inverted, Source,
    testing::Values(Case{"Not so, says Ansel Morrow: the quay is three miles off.", "three", "Ansel Morrow"},
                    Case{"Dana Orrel of Elm Research, who polls yards, estimated sales of 900.", "900", "Dana Orrel"},
                    Case{"Ilsa Brandt, who opened the fair, recalled the flood, with 300 people on the roofs.", "300",
                         "Ilsa Brandt"}));

INSTANTIATE_TEST_SUITE_P(TwoSpeakers, Source,
                         testing::Values(Case{"The surge sank nine boats, harbour staff and sailors said.", "nine",
                                              "harbour staff and sailors"},
                                         Case{"They fined the owners and sailors said nine boats sank.", "nine",
                                              "sailors"}));

INSTANTIATE_TEST_SUITE_P(
    Reckoning, Source,
    testing::Values(Case{"Some 300 people came, by the police estimate, and danced.", "300", "police"},
                    Case{"By the mayor's reckoning some 300 people came.", "300", "mayor"},
                    Case{"The regulator disputed it. Its own estimate is $2 million.", "$2 million", "regulator"},
                    Case{"As per residents, the two pumps failed.", "two", "residents"},
                    Case{"Some 300 people, per the clerk's register, sleep in a school.", "300", "clerk's register"},
                    Case{"Oil fell to $52 per barrel, and 40 boats stayed out.", "40", ""},
                    Case{"By the end of the week 40 boats had sunk.", "40", ""}));

INSTANTIATE_TEST_SUITE_P(
    InBrackets, Source,
    testing::Values(Case{"46 dead (county hospital), including 12 women.", "46", "county hospital"},
                    Case{"46 dead (county hospital), including 12 women.", "12", "county hospital"},
                    Case{"46 dead (source: Ansel Morrow).", "46", "Ansel Morrow"},
                    Case{"46 dead (tourists), including 12 women.", "46", ""}));

INSTANTIATE_TEST_SUITE_P(
    Counting, Source,
    testing::Values(Case{"The authorities had counted 23 bodies by noon.", "23", "authorities"},
                    Case{"The children counted 23 boats.", "23", ""},
                    Case{"The Torvale Watch, which checks each name, had a lower number, 58.", "58", "Torvale Watch"},
                    Case{"A queue that staff put at about 250 people stood outside.", "250", "staff"},
                    Case{"The Quake Institute put the magnitude at 5.3 and said the quake was 12 km deep.", "12",
                         "Quake Institute"}));

INSTANTIATE_TEST_SUITE_P(
    Rejected, Source,
    testing::Values(Case{"Colonel Ansel Morrow rejected as invention the claims of rivals that 37 men had died.", "37",
                         "Colonel Ansel Morrow"},
                    Case{"The rebels' version: the army lost 40 men.", "40", "rebels"},
                    Case{"The rebels' camp: 40 huts and a well.", "40", ""}));

INSTANTIATE_TEST_SUITE_P(
    WhomAPronounMeans, Source,
    testing::Values(
        Case{"Berta Morrow, a teacher, had been asleep. The smoke woke her, she said. \"I saw nine boats burn.\"",
             "nine", "Berta Morrow"},
        Case{"Officials said the quay was safe. The owner, Ansel Morrow, shook his head. He said 40 boats sank.", "40",
             "Ansel Morrow"},
        Case{"Ansel Morrow spoke of floods. Officials were silent. He said 40 boats sank.", "40", "Ansel Morrow"},
        Case{"The harbour office warned of floods. The mayor came. It said 40 boats sank.", "40", "harbour office"},
        Case{"Ansel Morrow warned of floods. MV Norvik reached the quay. He said 40 boats sank.", "40",
             "Ansel Morrow"}));

INSTANTIATE_TEST_SUITE_P(
    Whatever, Source,
    testing::Values(Case{"The sign at the gate says 40 people live here.", "40", "sign at the gate"},
                    Case{"The owner told us 40 boats sank.", "40", "owner"},
                    Case{"Nine boats sank, a broker involved in the sale said.", "Nine", "broker"},
                    Case{"Nine jobs will go, finance chief Ansel Morrow told analysts.", "Nine", "Ansel Morrow"},
                    Case{"The company had on Tuesday announced a cut of 17 percent.", "17", "company"},
                    Case{"The minister told a news conference 66 boats had sunk.", "66", "minister"},
                    Case{"Ilsa Brandt went on to say that 48 boats sank.", "48", "Ilsa Brandt"},
                    Case{"The latest figures from the harbour board show 56 boats sank.", "56",
                         "latest figures from the harbour board"},
                    Case{"A count by the Merrin Gazette found 80 boats had sunk.", "80", "Merrin Gazette"},
                    Case{"Sources close to the inquiry said nine boats sank.", "nine", "Sources close to the inquiry"},
                    Case{"Nine boats sank, State Television said, citing a police chief.", "Nine", "police chief"}));

TEST(Attribution, TellsTheOriginFromTheCarrier) {
  const Assertion cited = figure_in("Forty boats sank, Reuters reported, citing port officials.", "Forty");
  EXPECT_EQ(cited.source, "port officials");
  EXPECT_EQ(cited.carrier, "Reuters");
  const Assertion quoted = figure_in("Forty boats sank, Ansel Morrow was quoted by Reuters as saying.", "Forty");
  EXPECT_EQ(quoted.source, "Ansel Morrow");
  EXPECT_EQ(quoted.carrier, "Reuters");
  const Assertion told = figure_in("Ansel Morrow told the Merrin Gazette that 40 boats sank.", "40");
  EXPECT_EQ(told.source, "Ansel Morrow");
  EXPECT_EQ(told.carrier, "Merrin Gazette");
}

TEST(Attribution, LeavesAMinisterWhoCitesOthersAsTheSource) {
  const Assertion assertion = figure_in("The mayor said 40 boats sank, citing the harbour office.", "40");
  EXPECT_EQ(assertion.source, "mayor");
  EXPECT_EQ(assertion.carrier, "");
}

TEST(Attribution, OfTheSpeakersThemselvesIsWhomTheyTold) {
  EXPECT_EQ(figure_in("Two port officials told the Merrin Gazette that the crane had failed.", "Two").source,
            "Merrin Gazette");
  EXPECT_EQ(figure_in("Two port officials told this newspaper that the crane had failed.", "Two").source, "");
}

TEST(Attribution, OfAnEstimateIsItsSpeakersWithAndWithoutAPlace) {
  EXPECT_EQ(figure_in("Officials estimate that 300 people died in Torvale.", "300").source, "Officials");
  EXPECT_EQ(figure_in("Police estimated the crowd at 300.", "300").source, "Police");
  EXPECT_EQ(figure_in("Police estimated the crowd at 300, organisers at 500.", "300").source, "Police");
  EXPECT_EQ(figure_in("Police estimated the crowd at 300, organisers at 500.", "500").source, "organisers");
}

TEST(Attribution, OfEvidenceIsWhereItWasHeard) {
  EXPECT_EQ(figure_in("The inquest heard that he set nine fires.", "nine").source, "inquest");
  EXPECT_EQ(figure_in("The jury was told that he set nine fires.", "nine").source, "jury");
  EXPECT_EQ(figure_in("The neighbours heard that he set nine fires.", "nine").source, "");
}

TEST(Attribution, OfATollIsWhoGivesIt) {
  EXPECT_EQ(figure_in("Hospital staff, however, spoke of 31 dead.", "31").source, "Hospital staff");
  EXPECT_EQ(figure_in("Officials in Torvale gave a higher toll of 27 dead.", "27").source, "Officials");
  EXPECT_EQ(figure_in("Officials in Torvale gave 27 blankets away.", "27").source, "");
}

TEST(Attribution, OfEvidenceIsWhatWasToldNotWhoWasHeard) {
  expect_sources({{"The panel has heard 21 farmers.", "21", ""},
                  {"The tribunal heard from 33 tenants in two days.", "33", ""},
                  {"The court heard how 58 sheep had died.", "58", "court"},
                  {"The court heard there were 58 sheep.", "58", "court"}});
}

TEST(Attribution, IsOfPeopleAndNotOfTheirPlace) {
  expect_sources({{"Farmers of Kellmouth told us the river rose by 30 metres.", "30", "Farmers"},
                  {"Guards by the gate tell us \"barely 200\" came.", "200", "Guards"},
                  {"Forty boats sank, officials there say.", "Forty", "officials"},
                  {"The clinic here says it has taken in 40 sailors.", "40", "clinic"},
                  {"The mayor of Torvale said 40 were ill.", "40", "mayor of Torvale"},
                  {"The director of the Norvik Institute said 40 were ill.", "40", "Norvik Institute"},
                  {"The University of Torvale said 40 were ill.", "40", "University of Torvale"},
                  {"The spokesman for Gallop said 40 were ill.", "40", "Gallop"}});
}

TEST(Attribution, OfWhatOneExpectsIsWhoTellsIt) {
  expect_sources(
      {{"Harbour master Roland Orrel, 47, told us that the yard now foresaw 260 launches.", "260", "Roland Orrel"},
       {"The mayor said rain fell and the clerk believes 30 homes are lost.", "30", "clerk"},
       {"The firm expects 40 losses.", "40", "firm"},
       {"\"They kept the price,\" said Dana Orrel at Elm Research, who expects Gallop to sell 14 boats.", "14",
        "Dana Orrel"}});
}

TEST(Attribution, OfAClauseWithThatIsWhoStatesIt) {
  expect_sources({{"The judge ruled that 18 boats were unsafe.", "18", "judge"},
                  {"The governor joked that 18 cows had voted.", "18", "governor"},
                  {"Our reporter learned that 18 boats sank.", "18", ""},
                  {"The governor ensured that 18 boats were kept.", "18", ""},
                  {"The storm meant that 18 boats sank.", "18", ""},
                  {"The governor bought that boat when 18 others sank.", "18", ""},
                  {"The governor loved that boat and 18 others were sold.", "18", ""}});
}

TEST(Attribution, OfAPaperIsThePapersAndNotItsDays) {
  expect_sources({{"According to a report published on Friday, 18 homes had gone.", "18", "report"},
                  {"Data released on Monday showed 18 homes had gone.", "18", "Data"},
                  {"The audit, published on Friday, records 18 faults.", "18", "audit"},
                  {"Some 18 homes had gone, port data show.", "18", "port data"}});
}

TEST(Attribution, OfAnEstimateIsWhoseItIs) {
  expect_sources({{"The ministry's estimate of 18 boats is too low.", "18", "ministry"},
                  {"The team's tally of 18 points is low.", "18", ""},
                  {"Her account of 18 years at sea is long.", "18", ""}});
}

TEST(Attribution, OfAQuestionIsWhoAsksTheReason) {
  expect_sources({{"Boat owners asked on Friday why the pilot needed 40 minutes.", "40", "Boat owners"},
                  {"Farmers wrote to him, asking why only six wells had been dug.", "six", "Farmers"},
                  {"Survivors described how 18 men had clung to a raft.", "18", "Survivors"},
                  {"There were 18 men, recalls Orrel.", "18", "Orrel"},
                  {"Protesters asked how many of the 40 boats sank.", "40", ""},
                  {"Protesters asked for 40 boats.", "40", ""}});
}

TEST(Attribution, PutInBetweenIsOfTheNounBefore) {
  expect_sources({{"It cost more than the $80 million that brokers had foreseen.", "$80 million", "brokers"},
                  {"It cost more than the $80 million brokers had foreseen.", "$80 million", "brokers"},
                  {"The dike is for the 70 farms that the water board says have been flooded.", "70", "water board"},
                  {"The 25 goats which Captain Ray Orrel says he has sold were ill.", "25", "Captain Ray Orrel"},
                  {"The 25 boats that brokers had sold sank.", "25", ""}});
}

TEST(Attribution, NamesTheManAndNotHisFirmOrTown) {
  expect_sources({{"Vantor had sold 12 boats, said Vantor Norland acting chairman Rolf Venn.", "12", "Rolf Venn"},
                  {"Officials in the capital, Torvale, said 40 boats sank.", "40", "Officials"},
                  {"Barrow told friends that building the raft had taken five months.", "five", "Barrow"},
                  {"The signs told us nothing of 40 boats.", "40", ""}});
}

TEST(Attribution, OfAFigureBesideTheGovernmentsOwnIsTheGovernments) {
  expect_sources({{"The port handles 1,200 ships by the government's figures, far fewer than in May, the charity said.",
                   "1,200", "government"},
                  {"The port handles 1,200 ships, far fewer than in May, the charity said.", "1,200", "charity"},
                  {"The port grew by record figures to 1,200 ships.", "1,200", ""}});
}

TEST(Attribution, NeedsNoArticleBehindAccordingTo) {
  expect_sources({{"Potholes claim around 800 tyres a year, according to road office data.", "800", "road office data"},
                  {"Frost killed 800 lambs, according to market figures.", "800", "market figures"},
                  {"Boats must report to police within 350 minutes.", "350", ""}});
}

TEST(Attribution, IsNoneOfAPassiveWithAWordBetween) {
  expect_sources({{"A ruling is not expected for nine weeks.", "nine", ""},
                  {"The clinic was never once told of 12 cases.", "12", ""},
                  {"The clinic never told anybody, but its chief says that 12 died.", "12", "chief"},
                  {"The clinic is not expecting more than 12 cases.", "12", "clinic"}});
}

TEST(Attribution, IsNoneOfWhoFearsTheWorst) {
  expect_sources({{"Farmers fear the worst with rain due over the next two days.", "two", ""},
                  {"Farmers fear the worst harvest in 30 years.", "30", "Farmers"},
                  {"Farmers fear 30 barns are lost.", "30", "Farmers"}});
}

TEST(Attribution, AccordingToInsideAClauseIsOfThatClause) {
  const char* text =
      "Karl Brandt, 37, was freed last week when, according to port records, divers at the quay found 12 crates.";
  expect_sources({{text, "37", ""},
                  {text, "12", "port records"},
                  {"Some 12 crates, according to port records, were found.", "12", "port records"}});
}

TEST(Attribution, GoesOnPastAPronoun) {
  EXPECT_EQ(figure_in("The harbour ministry disputed that, saying only nine boats sank.", "nine").source,
            "harbour ministry");
}

}  // namespace
}  // namespace figcheck::extract
