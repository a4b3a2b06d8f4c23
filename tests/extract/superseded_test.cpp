#include "extract/superseded.hpp"

#include <gtest/gtest.h>

#include <string>

#include "extract/cue.hpp"
#include "reading.hpp"

namespace figcheck::extract {
namespace {

/// The figures of a text that are told as left.
std::string left_in(std::string_view text) {
  std::string out;
  for (const Assertion& said : read_text(text).assertions)
    if (said.superseded) out += (out.empty() ? "" : ", ") + said.figure;
  return out;
}

/// What a text says that a figure was before.
std::string before(std::string_view text, std::string_view figure) {
  const Reading reading = read_text(text);
  for (const Assertion& said : reading.assertions)
    if (said.figure == figure && said.changed_from >= 0)
      return reading.assertions[static_cast<std::size_t>(said.changed_from)].figure;
  return {};
}

TEST(Superseded, IsWhatAStatementSaidBefore) {
  EXPECT_EQ(left_in("The mayor had earlier confirmed that six divers drowned, but the number is now seven."), "six");
  EXPECT_EQ(left_in("The office had initially predicted gusts of 90 km/h but has cut its forecast to 45 km/h."), "90");
  EXPECT_EQ(left_in("Police first said 12 people were hurt, later 15."), "12");
  EXPECT_EQ(left_in("Wardens said at first that 12 huts had burnt, then that 15 had."), "12");
  EXPECT_EQ(left_in("Wardens said initially that 12 huts had burnt, but later that 15 had."), "12");
  EXPECT_EQ(left_in("Doctors originally put the number of patients at 90, but now put it at 60."), "90");
  EXPECT_EQ(left_in("The figure was originally given as 90, but is now 60."), "90");
  EXPECT_EQ(left_in("Twelve people had drowned, police initially said, but later 15."), "Twelve");
  EXPECT_EQ(left_in("Wardens once put the elms at 90, but now put them at 60."), "90");
  EXPECT_EQ(left_in("The bridge was originally budgeted at $40 million, but now costs $60 million."), "$40 million");
}

TEST(Superseded, IsWhatAnEarlierStatementPutItAt) {
  EXPECT_EQ(left_in("Earlier reports put the toll at 40, but it is now 31."), "40");
  EXPECT_EQ(left_in("Initial reports said that 40 miners were trapped, but later ones that 31 were."), "40");
  EXPECT_EQ(left_in("The town has 1,200 elms, up from an earlier count of 1,140."), "1,140");
  EXPECT_EQ(left_in("The flood killed 560 people, down from an initial estimate of 600."), "600");
  EXPECT_EQ(left_in("The flood killed 560 people, down from an initial 600."), "600");
}

TEST(Superseded, IsWhatWasReportedBefore) {
  EXPECT_EQ(left_in("The toll, previously reported as 14, is now 20."), "14");
  EXPECT_EQ(left_in("The fire injured 15 people, not 12 as first reported."), "12");
  EXPECT_EQ(left_in("The fire injured 15 people, rather than the 12 originally reported."), "12");
}

TEST(Superseded, IsWhatWasFearedBefore) {
  EXPECT_EQ(left_in("Twelve people were initially feared dead, but 15 are now."), "Twelve");
  EXPECT_EQ(left_in("The fire injured more people than the 12 previously reported, now 15."), "12");
}

TEST(Superseded, HoldsUntilTheTextSaysOtherwise) {
  for (const char* text :
       {"The army earlier said it had killed 12 rebels.", "Police earlier reported 12 arrests.",
        "The firm confirmed its initial profit forecast of $40 million.", "Earlier reports put the toll at 40.",
        "The figure was originally given as 90.", "Twelve people had drowned, police initially said.",
        "The fire injured more people than the 12 previously reported."})
    EXPECT_EQ(left_in(text), "") << text;
}

TEST(Superseded, IsOfTheStatementThatHasTheFigure) {
  EXPECT_EQ(left_in("Police, who first said a gas leak caused the blast, said that it killed 12 people, later 15."),
            "");
  EXPECT_EQ(left_in("Brandt, which initially planned to sell the mill, said that 12 men had died, but now 15."), "");
}

TEST(Superseded, IsAnOfferThatIsRaised) {
  const std::string text = "Norvik raised its offer of $140 million to between $155 million and $165 million.";
  EXPECT_EQ(left_in(text), "$140 million");
  EXPECT_EQ(before(text, "$155 million and $165 million"), "$140 million");
  EXPECT_EQ(left_in("The bureau trimmed its forecast of 5% to 4%."), "5");
  EXPECT_EQ(left_in("Norvik raised its initial $140 million offer to $155 million."), "$140 million");
  EXPECT_EQ(left_in("Norvik sold its $140 million mill to pay $155 million."), "");
  EXPECT_EQ(left_in("Norvik raised a loan of $140 million to build 12 mills."), "");
}

TEST(Superseded, IsWhatTheCurrentFigureWasBefore) {
  EXPECT_EQ(before("Police first said 12 people were hurt, later 15.", "15"), "12");
  EXPECT_EQ(before("The fire injured 15 people, not 12 as first reported.", "15"), "12");
  EXPECT_EQ(before("The flood killed 560 people, down from an initial estimate of 600.", "560"), "600");
  EXPECT_EQ(before("Police first said 12 people were hurt and 15 huts burnt.", "15"), "");
}

TEST(Superseded, IsNotWhatHappenedBefore) {
  for (const char* text :
       {"Earlier on Monday two people were killed.", "Two people were killed earlier on Monday, police said.",
        "The first 40 arrivals were fed.", "The firm plans an initial public offering of $3 billion.",
        "The chain previously owned 20 shops.", "An earlier fire killed 40 people.",
        "The previous record was 40 goals.", "The former owner sold 20 mills.",
        "He was the first of 40 pilots to land.", "The mill originally had 90 looms.",
        "The first 12 cases were reported in March.", "Cases were first reported in 12 towns in March.",
        "The firm earlier this month said it would shut 40 shops.", "The 40 jobs previously announced will go.",
        "Police first put the blame for 12 thefts on a maid.", "The first report came after 40 days.",
        "Police initially closed 12 roads, and said 15 cars were towed.",
        "Once 40 men had left, police said, the gate was shut."})
    EXPECT_EQ(left_in(text), "") << text;
}

TEST(Superseded, IsNotWhatTheTextGoesOverTo) {
  EXPECT_EQ(left_in("Police first denied the deaths, but now say 12 people died."), "");
  EXPECT_EQ(left_in("The office had earlier predicted frost and has now counted 12 dead lambs."), "");
}

}  // namespace
}  // namespace figcheck::extract
