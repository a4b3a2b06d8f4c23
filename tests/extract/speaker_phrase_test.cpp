#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(SpeakersName, IsInTheAppositionOfHisOffice) {
  expect_sources({
      {"The Attorney-General, Ana Prohl, says 30 laws will go.", "30", "Ana Prohl"},
      {"The acting Harbour Minister, Ana Prohl, says 30 piers will go.", "30", "Ana Prohl"},
      {"The president of Norland, Ana Prohl, says 30 laws will go.", "30", "Ana Prohl"},
      {"One of the town's planners, historian Ana Prohl, hopes 30 homes will be built.", "30", "Ana Prohl"},
  });
}

TEST(SpeakersName, IsNotThePlaceOrTheShip) {
  expect_sources({
      {"The Norvik Institute, Kellmouth, says 30 laws will go.", "30", "Norvik Institute"},
      {"The mayor of Torvale, New Norland, says 30 laws will go.", "30", "mayor of Torvale"},
      {"The captain of the ferry, Norvik, said 30 drowned.", "30", "captain of the ferry"},
      {"Officials in the capital, Torvale, said 30 drowned.", "30", "Officials"},
  });
}

TEST(Speaker, IsNotWhatARelativeClauseHolds) {
  expect_sources({
      {"A rower who gave the alarm after half of her crew was swept into the Orrel River, in the north, says 30 boats "
       "sank.",
       "30", "rower"},
      {"A climber who spoke on the phone to Kellmouth Radio said 30 boats sank.", "30", "climber"},
      {"A diver who was taken to the Torvale Clinic says 30 boats sank.", "30", "diver"},
      {"The ferry was taken to the dock and the Torvale Clinic says 30 boats sank.", "30", "Torvale Clinic"},
  });
}

TEST(Speaker, IsTheMilitaryAndAChiefOfIt) {
  expect_sources({
      {"About 30 villagers have been hurt on the coast, the coastal military chief said.", "30",
       "coastal military chief"},
      {"The military told reporters that 30 jets came.", "30", "military"},
      {"Prohl, who runs military matters in the north, said the first raid left 30 farmers dead.", "30", "Prohl"},
      {"\"It is over,\" said a farmer left with 30 sheep.", "30", ""},
  });
}

TEST(Speaker, OfASumForeseenStandsBehindIt) {
  expect_sources({
      {"Profit was below the $3 million analysts had forecast.", "$3 million", "analysts"},
      {"Profit was below the $3 million lenders had lost.", "$3 million", ""},
  });
}

}  // namespace
}  // namespace figcheck::extract
