#include "extract/occasion.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The texts are of Wednesday 14 May 2031.
constexpr Date tuesday{2031, 5, 13}, thursday{2031, 5, 8};

TEST(Occasion, IsTheDayOfWhatHappened) {
  for (const char* text : {"The bombing of a market in Vardel on Tuesday killed seven people.",
                           "Seven people were killed in Tuesday's bombing in Vardel.",
                           "A gunman killed seven people in Vardel on Tuesday.",
                           "The bombing Tuesday of a market in Vardel killed seven people.",
                           "On Tuesday, a bomb had killed seven people in Vardel."}) {
    EXPECT_EQ(figure_in(text, "seven").event_day.day + figure_in(text, "Seven").event_day.day, tuesday.day) << text;
  }
}

TEST(Occasion, IsNotTheDayOfTheCountNorOfTheStatement) {
  for (const char* text : {"The number of people killed in Vardel rose to 13 on Tuesday.",
                           "The bombing in Vardel killed 13 people, the mayor said on Tuesday.",
                           "By Tuesday, 13 people had been killed in Vardel.",
                           "On Tuesday, officials said that 13 people had been killed."})
    EXPECT_TRUE(figure_in(text, "13").event_day.empty()) << text;
}

TEST(Occasion, EachFigureHasTheNearestDay) {
  const char* text = "Seven people were killed on Tuesday, and 12 were killed on Thursday.";
  EXPECT_EQ(figure_in(text, "Seven").event_day, tuesday);
  EXPECT_EQ(figure_in(text, "12").event_day, thursday);
}

TEST(Occasion, HasThePlacesOfItsOwnWords) {
  EXPECT_THAT(figure_in("In Corvath, 35 people were killed.", "35").event_places, ElementsAre("Corvath"));
  EXPECT_THAT(figure_in("The shelling of Tarn Hill killed 35 people.", "35").event_places, ElementsAre("Tarn Hill"));
  EXPECT_THAT(figure_in("The Tessmar bombing killed 35 people.", "35").event_places, ElementsAre("Tessmar"));
  const char* two = "The floods have killed 22 people in Corvath and 14 in Hesmar.";
  EXPECT_THAT(figure_in(two, "22").event_places, ElementsAre("Corvath"));
  EXPECT_THAT(figure_in(two, "14").event_places, ElementsAre("Hesmar"));
  const char* one = "A bomb went off in Vardel, killing 22 people and wounding 140.";
  EXPECT_THAT(figure_in(one, "140").event_places, ElementsAre("Vardel"));
}

TEST(Occasion, GoesOnInASentenceThatTellsNone) {
  const char* text = "A bomb killed seven people in Vardel on Tuesday. Another 44 were wounded. Police held 12 men.";
  EXPECT_EQ(figure_in(text, "44").event_day, tuesday);
  EXPECT_THAT(figure_in(text, "44").event_places, ElementsAre("Vardel"));
  EXPECT_THAT(figure_in(text, "12").event_places, IsEmpty()) << "not for ever";
}

TEST(Occasion, IsNotWhereItWasSaidNorWhen) {
  EXPECT_THAT(figure_in("The bombing killed 35 people, he said in Vardel.", "35").event_places, IsEmpty());
  EXPECT_THAT(figure_in("The bombing killed 35 people in May.", "35").event_places, IsEmpty());
}

TEST(Occasion, TellsWhatPlaceTheSpeakerSpeaksFor) {
  EXPECT_THAT(figure_in("The floods killed 14 people, Hesmar governor Tal Vorn said.", "14").speaker_places,
              ElementsAre("Hesmar"));
  EXPECT_THAT(figure_in("The floods killed 14 people, the governor of Hesmar said.", "14").speaker_places,
              ElementsAre("Hesmar"));
  EXPECT_THAT(figure_in("The floods killed 14 people, Tal Vorn said.", "14").speaker_places, IsEmpty());
}

}  // namespace
}  // namespace figcheck::extract
