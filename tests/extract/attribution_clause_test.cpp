#include "source_case.hpp"

// Who states a figure by the clause that hands it over, and which clauses hand over none.

namespace figcheck::extract {
namespace {

TEST(AttributionClause, IsOfThePersonAndNotOfWhomHeIsFor) {
  expect_sources({
      {"Ola Brandt of Tarn University's Harbour Centre said that demand rose by 40 tonnes.", "40", "Ola Brandt"},
      {"But Ola Brandt of the Dockers Union (DU) says 30 were hurt.", "30", "Ola Brandt"},
      {"A nurse working for the relief group Red Hands said that she had treated six men.", "six", "nurse"},
      {"The owner of a farm in Norland's Tarn valley said 30 cows died.", "30", "owner"},
      {"The Dockers Union of Tarn said 30 were hurt.", "30", "Dockers Union of Tarn"},
      {"The Dockers Union (DU) says 30 were hurt.", "30", "DU"},
      {"The Ministry of Health of Norland said 30 were ill.", "30", "Ministry of Health of Norland"},
  });
}

TEST(AttributionClause, IsOfAllWhoSpeak) {
  expect_sources({
      {"Ships came within 500 metres of the port, witnesses and Norland port officials said.", "500",
       "witnesses and Norland port officials"},
      {"Ships came within 500 metres of the port, witnesses and officials said.", "500", "witnesses and officials"},
      {"Prices fell as oil traders and analysts estimated the cartel was selling one million barrels.", "one million",
       "oil traders and analysts"},
      {"Prices fell as analysts said that the cartel was selling one million barrels.", "one million", "analysts"},
      {"Dockers hid from the storm, and officials said 30 were hurt.", "30", "officials"},
  });
}

TEST(AttributionClause, IsNotOfWhoSpeaksBehindIt) {
  expect_sources({
      {"Norland police say they have held 160 men but so far, the Tarn council says Brandt has not done enough.", "160",
       "Norland police"},
      {"Norland police have held 160 men, the Tarn council said.", "160", "Tarn council"},
  });
}

TEST(AttributionClause, IsNoneOfWhatAVerbBringsAboutOrMeans) {
  expect_sources({
      {"The council has declared a 30-day state of siege.", "30", ""},
      {"The council declared a strike and sent 40 men home.", "40", ""},
      {"The council declared that 30 had died in the siege.", "30", "council"},
      {"The company declared a dividend of 30 euros.", "30", "company"},
      {"Mr Brandt vowed never to forget the 184 victims.", "184", ""},
      {"Mr Brandt vowed that 184 men would be freed.", "184", "Brandt"},
      {"The state has recorded 18 deaths.", "18", ""},
      {"The ministry has recorded 18 deaths.", "18", "ministry"},
      {"The company anticipates savings of 90 million crowns.", "90 million", "company"},
  });
}

TEST(AttributionClause, GoesOnWithWhoToldAndNotWithWhomHeQuoted) {
  expect_sources({
      {"Mr Brandt said Mr Orrel noted that the firm was poor. He says it lost 40 million crowns.", "40 million",
       "Brandt"},
      {"Police said many had died, but Mr Orrel said more had. He says it lost 40 million crowns.", "40 million",
       "Mr Orrel"},
  });
}

}  // namespace
}  // namespace figcheck::extract
