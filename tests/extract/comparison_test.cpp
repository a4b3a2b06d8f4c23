#include "extract/comparison.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The links of a text, shortly: "600 changed_from 500".
std::vector<std::string> links(std::string_view text) {
  std::vector<std::string> out;
  for (const Assertion& assertion : read_text(text).assertions)
    for (const Link& link : assertion.links)
      out.push_back(assertion.figure + " " + std::string(to_string(link.kind)) + " " +
                    std::string(text.substr(link.span.begin, link.span.size())));
  return out;
}

TEST(Links, LeadFromALevelToWhatItWasBefore) {
  EXPECT_THAT(links("Sales rose from 500 to 600 tonnes."), ElementsAre("600 changed_from 500"));
  EXPECT_THAT(links("The mill employs 600 people, up from 500 a year ago."), ElementsAre("600 changed_from 500"));
  EXPECT_THAT(links("The price was $41, compared with $39 last year."), ElementsAre("$41 changed_from $39"));
  EXPECT_THAT(links("Unemployment fell to 4.2% from 4.6%."), ElementsAre("4.2 changed_from 4.6"));
  EXPECT_THAT(links("The price fell from $71 on Monday to $66 on Tuesday."), ElementsAre("$66 changed_from $71"));
}

TEST(Links, LeadOverWhatRestatesALevel) {
  const char* text = "Profit fell to $37 million, or 21 cents a share, from $44 million, or 25 cents, a year earlier.";
  EXPECT_THAT(links(text), ElementsAre("$37 million changed_from $44 million", "21 changed_from 25"));
  EXPECT_EQ(figure_in(text, "25").unit, figure_in(text, "21").unit);
  EXPECT_THAT(links("Profit was $37 million, or 21 cents a share."), IsEmpty());
}

TEST(Links, LeadFromAChangeToItsLevel) {
  EXPECT_THAT(links("Shares rose 5% to $20."), ElementsAre("5 change_to $20"));
  EXPECT_THAT(links("Sales rose from 500 to 600 tonnes, up 20%."),
              ElementsAre("600 changed_from 500", "20 change_to 600"));
}

TEST(Links, LeadFromAShareToItsBaseOrItsCount) {
  EXPECT_THAT(links("About 12% of the 500 workers left."), ElementsAre("12 share_of 500"));
  EXPECT_THAT(links("The firm cut 60 workers, or about 12% of its staff."), ElementsAre("12 same_as 60"));
}

TEST(Links, LeadFromPartsToTheirWhole) {
  EXPECT_THAT(links("Police held 31 sailors (19 men and 12 women)."), ElementsAre("19 part_of 31", "12 part_of 31"));
  EXPECT_THAT(links("The ferry carried 140 people: 131 passengers and nine crew."),
              ElementsAre("131 part_of 140", "nine part_of 140"));
}

TEST(Links, PassOverAConversion) {
  EXPECT_THAT(links("It fell from 8 miles (13 km) to 5 miles (8 km)."),
              ElementsAre("13 converts 8", "5 changed_from 8", "8 converts 5"));
}

TEST(Links, AreNoneBetweenFiguresThatOnlyStandSideBySide) {
  EXPECT_THAT(links("The flood killed 12 people and 40 cows."), IsEmpty());
  EXPECT_THAT(links("Buses ran from 5 towns; 12 people came to 9 villages."), IsEmpty());
  EXPECT_THAT(links("Prices rose 5%; the toll is 20."), IsEmpty());
  EXPECT_THAT(links("About 12% of voters and 500 workers left."), IsEmpty());
  EXPECT_THAT(links("The club has 25 players (15 women)."), IsEmpty());
  EXPECT_THAT(links("The ferry carried 12 people: 131 crates and 140 sacks."), IsEmpty());
}

TEST(Links, PointIntoTheText) {
  const std::string text = "Été: sales rose from 500 to 600 tonnes.";
  const Reading reading = read_text(text);
  ASSERT_EQ(reading.assertions.size(), 2u);
  ASSERT_EQ(reading.assertions[1].links.size(), 1u);
  EXPECT_EQ(reading.assertions[1].links[0].span, reading.assertions[0].span);
}

}  // namespace
}  // namespace figcheck::extract
