#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(PlacedPassively, IsWhoPutsItSo) {
  expect_sources({
      {"The damage was put at $35 million by the farmers themselves.", "$35 million", "farmers"},
      {"The crowd was put at 900 by the harbour police.", "900", "harbour police"},
      {"The toll was revised to 60 by the ministry.", "60", "ministry"},
      {"The loss was put at 60 percent by Friday.", "60", ""},
      {"The loss was put at 60 percent by rain.", "60", ""},
      {"The speed limit was set at 60 by the council.", "60", ""},
  });
}

TEST(Revising, IsWhoChangesHisNumber) {
  expect_sources({
      {"The ministry revised its count to 60.", "60", "ministry"},
      {"The institute raised its estimate to 60 homes.", "60", "institute"},
      {"The fire service later lowered its toll to 60.", "60", "fire service"},
      {"Police updated the number of arrests on the first night to 60.", "60", "Police"},
      {"The company raised its prices to 60 euros.", "60", ""},
      {"The airline raised the number of flights to 60.", "60", ""},
      {"The team raised its tally to 60 points.", "60", ""},
      {"The company cut 60 jobs by its own estimate of 2030.", "60", ""},
      {"The council raised the bridge toll to $6.", "$6", ""},
      {"The council raised the road toll to 6 dead.", "6", "council"},
  });
}

TEST(Identifying, IsWhoNamesThePerson) {
  expect_sources({
      {"Police named the driver as Karl Brandt, 37.", "37", "Police"},
      {"The driver was named by police as Karl Brandt, 37.", "37", "police"},
      {"Officials identified the victim as Karl Brandt, 37, of Torvale.", "37", "Officials"},
      {"The driver, identified by police as Karl Brandt, 37, fled.", "37", "police"},
      {"Police named Karl Brandt, 37, on Friday.", "37", ""},
      {"The driver was named as Karl Brandt, 37.", "37", ""},
      {"Officials identified 12 boats in the bay.", "12", ""},
  });
}

TEST(Giving, IsAlsoOfReadingsAndAsWhat) {
  expect_sources({
      {"The harbour office gave the depth as 250 metres.", "250", "harbour office"},
      {"The Quake Institute gave a lower reading of 3.7.", "3.7", "Quake Institute"},
      {"Coastguards gave the latest count of seals as 717 pups.", "717", "Coastguards"},
      {"Villagers talk of 500 dead.", "500", "Villagers"},
      {"The letter talks of debts of $15 million.", "$15 million", "letter"},
      {"The two sides talk of peace after 500 days.", "500", ""},
      {"The council gave the boat as a gift to 30 sailors.", "30", ""},
  });
}

TEST(Giving, IsAlsoOfHimWhoWasNamedBefore) {
  expect_sources({
      {"The Storm Front said it burnt the boat and gave its length as 19 metres.", "19", "Storm Front"},
      {"The mayor came. He gave the boat's length as 19 metres.", "19", "mayor"},
      {"The warden of the dock, Hadi Orrel, gave the number that sank as 58.", "58", "Hadi Orrel"},
  });
}

TEST(Counting, OfLossesIsAnybodys) {
  expect_sources({
      {"Villagers there have counted 17 dead.", "17", "Villagers"},
      {"Town hall counted nine barns flattened.", "nine", "Town hall"},
      {"Neighbours counted 30 bodies.", "30", "Neighbours"},
      {"Neighbours counted 30 boats on the lake.", "30", ""},
      {"The boy counted 23 painted boats.", "23", ""},
  });
}

TEST(Showing, IsListingToo) {
  expect_sources({
      {"The parish register, which few know, lists 19 wells.", "19", "parish register"},
      {"Inspection records list 19 bridges as unsafe.", "19", "Inspection records"},
      {"The shop lists 19 bikes at a discount.", "19", ""},
      {"The survey does not show the 52 barns.", "52", ""},
      {"The report has not listed the 19 boats.", "19", ""},
  });
}

TEST(Accepting, IsSayingWithAClauseAlone) {
  expect_sources({
      {"The brewer now accepts that 910 casks were spoilt.", "910", "brewer"},
      {"The brewer admits that 910 casks were spoilt.", "910", "brewer"},
      {"The bank accepted 910 claims.", "910", ""},
      {"The bank accepted an offer of 910 euros.", "910", ""},
  });
}

}  // namespace
}  // namespace figcheck::extract
