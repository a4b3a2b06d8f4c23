#include "source_case.hpp"

// Who states a figure by the clause that hands it over, and which clauses hand over none.

namespace figcheck::extract {
namespace {

TEST(AttributionClause, IsOfThePersonAndNotOfWhomHeIsFor) {
  expect_sources({
      {"Ola Brandt of Tarn College's Harbour Centre said 40 tonnes were lost.", "40", "Ola Brandt"},
      {"But Ola Brandt of the Dockers Union (DU) says 30 were hurt.", "30", "Ola Brandt"},
      {"A cook working for the tour firm Blue Kites said she had fed 40 guests.", "40", "cook"},
      {"The tenant of a mill near Tarn said 30 sacks burned.", "30", "tenant"},
      {"The Dockers Union of Tarn said 30 were hurt.", "30", "Dockers Union of Tarn"},
      {"The Dockers Union (DU) says 30 were hurt.", "30", "DU"},
      {"The Ministry of Health of Norland said 30 were ill.", "30", "Ministry of Health of Norland"},
  });
}

TEST(AttributionClause, IsOfAllWhoSpeak) {
  expect_sources({
      {"Nine boats burned in the bay, witnesses and Norland harbour officials said.", "Nine",
       "witnesses and Norland harbour officials"},
      {"Nine boats burned in the bay, witnesses and officials said.", "Nine", "witnesses and officials"},
      {"Shares rose as grain dealers and brokers estimated the mill had sold 40 tonnes.", "40",
       "grain dealers and brokers"},
      {"Shares rose as brokers said that the mill had sold 40 tonnes.", "40", "brokers"},
      {"Dockers hid from the storm, and officials said 30 were hurt.", "30", "officials"},
  });
}

TEST(AttributionClause, IsOfWhoBelievesOrPointsItOut) {
  expect_sources({
      {"Some brokers were unsure that the mill would sell 40 tonnes.", "40", "brokers"},
      {"The mayor is quite confident that 40 boats will return.", "40", "mayor"},
      {"The guild is convinced that 40 boats were lost.", "40", "guild"},
      {"It is certain that 40 boats were lost.", "40", ""},
      {"The mayor is glad that 40 boats were saved.", "40", ""},
      {"The mayor is sure of his 40 votes.", "40", ""},
      {"Ms Brandt points out that 40 boats were lost.", "40", "Brandt"},
      {"Ms Brandt won two points out of 40.", "40", ""},
      {"Ola Brandt from the guild says 40 boats were lost.", "40", "Ola Brandt"},
  });
}

TEST(AttributionClause, IsNotOfWhoSpeaksBehindIt) {
  expect_sources({
      {"The ferry firm says it has sold 70 tickets but as yet, the Tarn council says nobody has paid.", "70",
       "ferry firm"},
      {"The ferry firm has sold 70 tickets, the Tarn council said.", "70", "Tarn council"},
  });
}

TEST(AttributionClause, IsNoneOfWhatAVerbBringsAboutOrMeans) {
  expect_sources({
      {"The council has declared a 12-day curfew.", "12", ""},
      {"The council declared a strike and sent 40 men home.", "40", ""},
      {"The council declared that 30 had broken the curfew.", "30", "council"},
      {"The company declared a dividend of 30 euros.", "30", "company"},
      {"Mr Brandt vowed never to sell the 60 boats.", "60", ""},
      {"Mr Brandt vowed that 60 boats would be sold.", "60", "Brandt"},
      {"The province has recorded 31 floods.", "31", ""},
      {"The ministry has recorded 31 floods.", "31", "ministry"},
      {"The firm anticipates losses of 35 million crowns.", "35 million", "firm"},
  });
}

TEST(AttributionClause, GoesOnWithWhoToldAndNotWithWhomHeQuoted) {
  expect_sources({
      {"Ms Brandt said Ms Orrel believed the shop was poor. She says it lost 40 crates.", "40", "Brandt"},
      {"The guild said the shop was poor, but Ms Orrel said it was not. She says it lost 40 crates.", "40", "Ms Orrel"},
  });
}

}  // namespace
}  // namespace figcheck::extract
