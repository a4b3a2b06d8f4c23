#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(EndingParticiple, IsOfTheClausesSubject) {
  expect_sources({
      {"Ana Prohl took the prize in the capital, Torvale, declaring that 30 wells were dry.", "30", "Ana Prohl"},
      {"The mayor defended the plan by saying 30 homes had been built.", "30", "mayor"},
      {"Vantor closed its yard in the capital, Torvale, warning that 30 jobs would go.", "30", "Vantor"},
      {"The clerk left the town hall on Monday saying 30 wells were dry.", "30", "clerk"},
      {"Ilsa Brandt came. She took over the yard in Kellmouth, saying 30 cranes were old.", "30", "Ilsa Brandt"},
      {"The mayor resigned, and the clerk took over the hall in Kellmouth, saying 30 wells were dry.", "30", "clerk"},
      {"When the mayor resigned, the clerk took over the hall in Kellmouth, saying 30 wells were dry.", "30", "clerk"},
  });
}

TEST(EndingParticiple, IsNoneOfADeed) {
  expect_sources({
      {"Drivers were turned away, adding 30 minutes to the trip.", "30", ""},
      {"The shop grew by adding 30 shelves.", "30", ""},
      {"The team won the cup in Torvale, recording 30 wins.", "30", ""},
      {"The price of bread in Kellmouth rose, adding 30 cents to a loaf.", "30", ""},
      {"The storm tore through Torvale, claiming 30 lives.", "30", ""},
  });
}

TEST(EndingParticiple, OfWhatBearsWordsIsItsOwn) {
  expect_sources({
      {"Marchers carried a banner saying 30 jobs would go.", "30", "banner"},
      {"The MV Norvik took a distress call from MV Gall saying 30 men were lost.", "30", "MV Gall"},
      {"A sign at the gate saying 30 people live here was torn down.", "30", "sign at the gate"},
      {"The mayor gave an interview with the Quill Daily saying 30 wells were dry.", "30", "mayor"},
  });
}

TEST(EndingParticiple, OfWhoRejectsAClaimIsHisToo) {
  const char* text =
      "A spokesman has dismissed claims that 720 tenants will be moved to a camp next year saying there are beds for "
      "800.";
  expect_sources({{text, "720", "spokesman"}, {text, "800", "spokesman"}});
  EXPECT_TRUE(figure_in(text, "720").negated);
  EXPECT_FALSE(figure_in(text, "800").negated) << "he says so himself";
  EXPECT_TRUE(figure_in("The spokesman denied saying that 720 tenants had left.", "720").negated);
  expect_sources({{"The bank has rejected 720 claims.", "720", ""}});
}

TEST(WithAParticiple, TheSpeakerStandsBetween) {
  expect_sources({
      {"The plan drew protests from farmers with Governor Brandt saying it would cost 30 jobs.", "30",
       "Governor Brandt"},
      {"Rain fell on Torvale, with police estimating the crowd at 300.", "300", "police"},
      {"The patrols work well with fresh figures showing a drop of 30 percent.", "30", "fresh figures"},
      {"Shops closed, with analysts expecting a loss of $3 million.", "$3 million", "analysts"},
      {"The plan drew protests from farmers with the mayor, Ana Prohl, saying it would cost 30 jobs.", "30",
       "Ana Prohl"},
  });
}

TEST(WithAParticiple, IsNoneOfThingsShownOrDone) {
  expect_sources({
      {"The town lives on fish with tourists showing up 30 times a year.", "30", ""},
      {"The team won, with Ana Prohl adding 30 points.", "30", ""},
  });
}

}  // namespace
}  // namespace figcheck::extract
