#include "grammar/figure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace figcheck::grammar {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The figures that a sentence asserts, shortly: "figure bound [lower,upper] kind unit".
std::string number(const std::optional<double>& value) {
  if (!value) return "-";
  std::string text = std::to_string(*value);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::vector<std::string> bounds(const std::string& text) {
  std::vector<std::string> read;
  for (const Figure& figure : find_figures(text, {0, text.size()})) {
    if (figure.role != Role::assertion) continue;
    read.push_back(std::string(slice(text, figure.span)) + " " + std::string(to_string(figure.bound)) + " " +
                   number(figure.interval.lower) + ".." + number(figure.interval.upper));
  }
  return read;
}

std::vector<std::string> units(const std::string& text) {
  std::vector<std::string> read;
  for (const Figure& figure : find_figures(text, {0, text.size()})) {
    if (figure.role != Role::assertion) continue;
    read.push_back(std::string(slice(text, figure.span)) + " " + std::string(to_string(figure.kind)) + " " +
                   figure.unit);
  }
  return read;
}

std::vector<std::string> roles(const std::string& text) {
  std::vector<std::string> read;
  for (const Figure& figure : find_figures(text, {0, text.size()})) {
    read.push_back(std::string(slice(text, figure.span)) + " " + std::string(to_string(figure.role)));
  }
  return read;
}

TEST(FindFigures, ReadsEachFigureWithItsBound) {
  EXPECT_THAT(bounds("At least 22 ferries sank and nearly 20,000 crates were lost."),
              ElementsAre("22 at_least 22..-", "20,000 below 18000..20000"));
  EXPECT_THAT(bounds("Some 50 goats, up to 300 hens and 14 cows."),
              ElementsAre("50 approx 45..55", "300 at_most -..300", "14 exact 14..14"));
  EXPECT_THAT(bounds("Dozens left; tens of thousands stayed, several hundred of them unhurt."),
              ElementsAre("Dozens vague 24..-", "tens of thousands vague 20000..-", "several hundred vague 300..-"));
}

TEST(FindFigures, SharesAMagnitudeBetweenAmountsOfLikeSize) {
  EXPECT_THAT(bounds("They cost $140 and $150 million."),
              ElementsAre("$140 exact 140000000..140000000", "$150 million exact 150000000..150000000"));
  EXPECT_THAT(bounds("They cost $5 and $150 million."),
              ElementsAre("$5 exact 5..5", "$150 million exact 150000000..150000000"));
  EXPECT_THAT(bounds("They cost $140 and 150 million francs."),
              ElementsAre("$140 exact 140..140", "150 million exact 150000000..150000000"));
}

TEST(FindFigures, TellsTheBaseOfARateFromACount) {
  EXPECT_THAT(roles("The rate is 12.4 per 100,000 residents."), ElementsAre("12.4 assertion", "100,000 base"));
  EXPECT_THAT(roles("It saw 3 deaths for every 1,000 births."), ElementsAre("3 assertion", "1,000 base"));
  EXPECT_THAT(roles("He paid 12 people, and 100,000 more came."), ElementsAre("12 assertion", "100,000 assertion"));
  const std::string text = "The rate is 12.4 per 100,000 residents.";
  EXPECT_EQ(find_figures(text, {0, text.size()}).front().per, "100,000 residents");
}

TEST(FindFigures, TakesACompoundMeasureOnce) {
  EXPECT_THAT(bounds("She is 5ft 9in tall."), ElementsAre("5 exact 5.75..5.75"));
}

TEST(FindFigures, HasNoRestOfBinaryFractions) {
  const std::string text = "It earned 4.1 billion euros.";
  EXPECT_EQ(find_figures(text, {0, text.size()}).front().value, 4.1e9);
}

TEST(FindFigures, BoundsARangeFromAbove) {
  EXPECT_THAT(bounds("It seats no more than 30 or 40 guests."), ElementsAre("30 or 40 at_most -..40"));
  EXPECT_THAT(bounds("There were up to 30 to 40 guards."), ElementsAre("30 to 40 at_most -..40"));
  EXPECT_THAT(bounds("It grew from up to 30 to 40 guards."), testing::Not(testing::Contains("30 to 40 at_most -..40")));
  EXPECT_THAT(bounds("The canal lengthens the route - from up to 252 miles to 336 miles."),
              ElementsAre("252 miles to 336 range 252..336"));
  EXPECT_THAT(bounds("There were 30 or 40 guards."), ElementsAre("30 or 40 range 30..40"));
}

TEST(FindFigures, TellsTheVerbFromTheHedge) {
  EXPECT_THAT(bounds("Dealers estimated the 30-ton load was short."), ElementsAre("30 exact 30..30"));
  EXPECT_THAT(bounds("The estimated 20 guards left."), ElementsAre("20 approx 18..22"));
}

TEST(FindFigures, ReadsAQuarterPoint) {
  EXPECT_THAT(units("The bank's quarter-point cut came late."), ElementsAre("quarter percent percentage point"));
  EXPECT_THAT(units("The same quarter-percentage-point move."), ElementsAre("quarter percent percentage point"));
  EXPECT_THAT(units("The third quarter pointed to gains."), IsEmpty());
  EXPECT_THAT(units("The Latin Quarter point man left."), IsEmpty());
}

TEST(FindFigures, HasNoRestOfHundredths) {
  EXPECT_THAT(bounds("It cost 57 euro cents and 29 US cents."),
              ElementsAre("57 exact 0.57..0.57", "29 exact 0.29..0.29"));
}

TEST(FindFigures, ReadsACeilingAsWhatTheNumberIsOf) {
  EXPECT_THAT(bounds("The council has a debt ceiling of 40 million."),
              ElementsAre("40 million exact 40000000..40000000"));
  EXPECT_THAT(bounds("It pays up to a ceiling of 40 francs."), ElementsAre("40 at_most -..40"));
}

TEST(FindFigures, ReadsPenceSetApart) {
  EXPECT_THAT(units("Down 41 p at 2,375 p, it closed."), ElementsAre("41 money penny", "2,375 money penny"));
  EXPECT_THAT(units("See 41 p values."), ElementsAre("41 count "));
}

std::vector<std::string> ranks(const std::string& text) {
  std::vector<std::string> read;
  for (const Figure& figure : find_figures(text, {0, text.size()}))
    if (figure.role == Role::ordinal)
      read.push_back(std::string(slice(text, figure.span)) + " " + number(figure.interval.lower) + ".." +
                     number(figure.interval.upper));
  return read;
}

TEST(FindFigures, TellsATurnFromAFraction) {
  EXPECT_THAT(ranks("They shelled it for a third day."), ElementsAre("third 3..3"));
  EXPECT_THAT(units("It took a third of a day, a half day and a quarter hour."),
              ElementsAre("a third duration day", "a half duration day", "a quarter duration hour"));
}

TEST(FindFigures, RanksOrdinals) {
  EXPECT_THAT(ranks("The 21st and the twenty-first, the 1,000th and the third-largest."),
              ElementsAre("21st 21..21", "twenty-first 21..21", "1,000th 1000..1000", "third-largest 3..3"));
  EXPECT_THAT(ranks("She ranks between the tenth and the fifteenth."),
              ElementsAre("between the tenth and the fifteenth 10..15"));
  EXPECT_THAT(ranks("She ranks higher than the tenth but lower than the 15th."),
              ElementsAre("higher than the tenth but lower than the 15th 10..15"));
  EXPECT_THAT(ranks("She came between the fifteenth and the tenth."), ElementsAre("fifteenth 15..15", "tenth 10..10"));
  EXPECT_THAT(ranks("The tenth and the fifteenth left."), ElementsAre("tenth 10..10", "fifteenth 15..15"));
}

TEST(FindFigures, TellsYearsFromCounts) {
  EXPECT_THAT(roles("After an active 2017 when ports grew, by 2120, the Orbell 2019 review came."),
              ElementsAre("2017 date", "2120 date", "2019 date"));
  EXPECT_THAT(roles("The Orbell 2019 workers left by 2120 boats."), ElementsAre("2019 assertion", "2120 assertion"));
}

TEST(FindFigures, ReadsHedgesOnBothSides) {
  EXPECT_THAT(bounds("It hit 40 homes or more."), ElementsAre("40 at_least 40..-"));
  EXPECT_THAT(bounds("It took eight years or more."), ElementsAre("eight at_least 8..-"));
  EXPECT_THAT(bounds("A crowd of 500-plus waved."), ElementsAre("500 at_least 500..-"));
  EXPECT_THAT(bounds("About 50 or more came."), ElementsAre("50 at_least 50..-"));
  EXPECT_THAT(bounds("a fee in the $75 million range"), ElementsAre("$75 million approx 67500000..82500000"));
}

TEST(FindFigures, ReadsRanges) {
  EXPECT_THAT(bounds("between 7 and 9 boats"), ElementsAre("7 and 9 range 7..9"));
  EXPECT_THAT(bounds("7 to 9 million boats"), ElementsAre("7 to 9 million range 7000000..9000000"));
  EXPECT_THAT(bounds("7–9 boats, 7-9 oars"), ElementsAre("7–9 range 7..9", "7-9 range 7..9"));
  EXPECT_THAT(bounds("worth $140 million to $150 million"),
              ElementsAre("$140 million to $150 million range 140000000..150000000"));
  EXPECT_THAT(bounds("worth $140-150 million"), ElementsAre("$140-150 million range 140000000..150000000"));
  EXPECT_THAT(bounds("two or three barges"), ElementsAre("two or three range 2..3"));
  EXPECT_THAT(bounds("16% to 17% of the yield"), ElementsAre(testing::StartsWith("16% to 17")));
  EXPECT_THAT(bounds("a 24- to 30-foot mast"), ElementsAre("24- to 30 range 24..30"));
  EXPECT_THAT(bounds("greater than 10 and less than 20"), ElementsAre("10 and less than 20 range 10..20"));
}

TEST(FindFigures, SharesTheThousandsOfARangeBackwards) {
  EXPECT_THAT(bounds("at 13 to 15,000 feet"), ElementsAre("13 to 15,000 range 13000..15000"));
  EXPECT_THAT(bounds("two to 3,000 sheep"), ElementsAre("two to 3,000 range 2000..3000"));
  EXPECT_THAT(bounds("500 to 15,000 sheep"), ElementsAre("500 to 15,000 range 500..15000"));
  EXPECT_THAT(bounds("1 to 2,000 sheep"), ElementsAre("1 to 2,000 range 1..2000"));
  EXPECT_THAT(bounds("3 to 1,000 sheep"), ElementsAre("3 to 1,000 range 3..1000"));
  EXPECT_THAT(bounds("13 to 15,500 sheep"), ElementsAre("13 to 15,500 range 13..15500"));
  EXPECT_THAT(bounds("The flock grew from 8 to 9,000."), ElementsAre("8 exact 8..8", "9,000 exact 9000..9000"));
}

TEST(FindFigures, ReadsAHedgeWithinARange) {
  EXPECT_THAT(bounds("Guesses range from 200 to as many as 500 sheep."),
              ElementsAre("200 to as many as 500 range 200..500"));
  EXPECT_THAT(bounds("between 20 and perhaps 30 sheep"), ElementsAre("20 and perhaps 30 range 20..30"));
  EXPECT_THAT(bounds("It rose from 200 to as many as 500."), ElementsAre("200 exact 200..200", "500 at_most -..500"));
}

TEST(FindFigures, KeepsARangeOpenThatHasALeast) {
  EXPECT_THAT(bounds("At least 40 to 45 sheep fled."), ElementsAre("40 to 45 at_least 40..-"));
  EXPECT_THAT(bounds("About 50 to 60 sheep fled."), ElementsAre("50 to 60 range 50..60"));
}

TEST(FindFigures, ReadsNoRangeInChangesPairsAndScores) {
  EXPECT_THAT(bounds("Output rose from 500 to 600 barrels."), ElementsAre("500 exact 500..500", "600 exact 600..600"));
  EXPECT_THAT(bounds("Output rose 9.8% from 62.3% to 70.5%."),
              ElementsAre("9.8 exact 9.8..9.8", "62.3 exact 62.3..62.3", "70.5 exact 70.5..70.5"));
  EXPECT_THAT(bounds("Output rose from 5 to 6 million barrels."),
              ElementsAre("5 exact 5000000..5000000", "6 million exact 6000000..6000000"));
  EXPECT_THAT(bounds("It cut its forecast from 5 to 7 percent to 3 to 4 percent."),
              ElementsAre("5 to 7 range 5..7", "3 to 4 range 3..4"));
  EXPECT_THAT(bounds("down from the $89 to $93 billion it foresaw"),
              ElementsAre("$89 to $93 billion range 89000000000..93000000000"));
  EXPECT_THAT(units("It fell from 188 pounds to 173 in May."), ElementsAre("188 measure pound", "173 measure pound"));
  EXPECT_THAT(bounds("Shares climbed 5 cents to 90 cents."), ElementsAre("5 exact 5..5", "90 exact 90..90"));
  EXPECT_THAT(bounds("Five and six boats."), ElementsAre("Five exact 5..5", "six exact 6..6"));
  EXPECT_THAT(bounds("They own 9 to 7 more."), ElementsAre("9 exact 9..9", "7 exact 7..7"));
  EXPECT_THAT(bounds("More than 40 and less than 10."), ElementsAre("40 more_than 40..-", "10 less_than -..10"));
}

TEST(FindFigures, TellsHowLongFromLongerThan) {
  EXPECT_THAT(bounds("The loan is paid back over three years."), ElementsAre("three exact 3..3"));
  EXPECT_THAT(bounds("The talks went on for over three hours."), ElementsAre("three more_than 3..-"));
}

TEST(FindFigures, GivesKindAndUnit) {
  EXPECT_THAT(units("5.4 percent of 300 voters"), ElementsAre("5.4 percent percent", "300 count "));
  EXPECT_THAT(units("It cost $2.5 million, or 1.5 billion rupiah."),
              ElementsAre("$2.5 million money USD", "1.5 billion money IDR"));
  EXPECT_THAT(units("a 10-year-old rode 40 miles in three hours"),
              ElementsAre("10 age year", "40 measure mile", "three duration hour"));
  EXPECT_THAT(units("two-thirds of the barns"), ElementsAre("two-thirds ratio "));
  EXPECT_THAT(units("one in five cooks"), ElementsAre("one in five ratio "));
  EXPECT_THAT(units("It lasted half an hour."), ElementsAre("half duration hour"));
  EXPECT_THAT(units("It was 5m euros and £3m."), ElementsAre("5m money EUR", "£3m money GBP"));
  EXPECT_THAT(units("It was 70 bn. euros and 4 mln. Dollars."), ElementsAre("70 bn money EUR", "4 mln money USD"));
  EXPECT_THAT(units("It was 70 bn. eels."), ElementsAre("70 bn count "));
}

TEST(FindFigures, SharesTheUnitOfACoordination) {
  EXPECT_THAT(units("tremors of 5, 6.5 and 7 kilometers"),
              ElementsAre("5 measure kilometer", "6.5 measure kilometer", "7 measure kilometer"));
  EXPECT_THAT(units("it sold five boats and 10 percent"), ElementsAre("five count ", "10 percent percent"));
}

TEST(FindFigures, FindsUnitsBehindOf) {
  EXPECT_THAT(units("millions of dollars and dozens of goats"), ElementsAre("millions money USD", "dozens count "));
  EXPECT_THAT(units("a couple of hours"), ElementsAre("a couple duration hour"));
}

TEST(FindFigures, ReadsSigns) {
  EXPECT_THAT(bounds("It fell to -9.5, then minus 12."),
              ElementsAre("-9.5 exact -9.5..-9.5", "minus 12 exact -12..-12"));
  EXPECT_THAT(bounds("\xE2\x88\x92"
                     "5 and negative three"),
              ElementsAre("\xE2\x88\x92"
                          "5 exact -5..-5",
                          "negative three exact -3..-3"));
  EXPECT_THAT(bounds("a loss of $-50.8bn"), ElementsAre("$-50.8bn exact -50800000000..-50800000000"));
  EXPECT_THAT(bounds("a three-four split"), testing::Not(testing::Contains(testing::HasSubstr("-4"))));
}

TEST(FindFigures, GivesOverTheHedgeToARestatementInBrackets) {
  const std::string text = "The ridge is about 85 miles (135 kilometers) away.";
  const auto figures = find_figures(text, {0, text.size()});
  ASSERT_EQ(figures.size(), 2u);
  EXPECT_TRUE(figures[1].parenthetical);
  EXPECT_EQ(figures[1].bound, Bound::approx);
  EXPECT_FALSE(figures[0].parenthetical);
  EXPECT_THAT(bounds("about 85 goats (12 of them lame)"), ElementsAre("85 approx 76.5..93.5", "12 exact 12..12"));
}

TEST(FindFigures, MarksHyphenatedFigures) {
  const std::string text = "a three-story barn and three barns";
  const auto figures = find_figures(text, {0, text.size()});
  ASSERT_EQ(figures.size(), 2u);
  EXPECT_TRUE(figures[0].attributive);
  EXPECT_FALSE(figures[1].attributive);
}

TEST(FindFigures, TellsThePronounFromTheNumber) {
  for (const char* pronoun :
       {"one of the ferries", "no one came", "this one sank", "they met one another", "one day it sank",
        "the one that sank", "at least one of them", "two barns, one hit by hail", "one landed on a roof",
        "the one rowing", "no one was hurt"}) {
    EXPECT_THAT(roles(pronoun), testing::Contains("one pronoun")) << pronoun;
  }
  for (const char* counted : {"it killed one person", "at least one", "more than one ferry",
                              "killed one and hurt nobody", "one was killed", "just one"}) {
    EXPECT_THAT(roles(counted), ElementsAre("one assertion")) << counted;
  }
}

TEST(FindFigures, NamesDigitsInNames) {
  EXPECT_THAT(roles("the QX86 and the Zeta-17"), ElementsAre("QX86 identifier", "Zeta-17 identifier"));
  EXPECT_THAT(roles("release 1.2.3 today"), ElementsAre(testing::HasSubstr("1.2.3 identifier")));
  EXPECT_THAT(roles(std::string(400, '7')), ElementsAre(std::string(400, '7') + " identifier"));
}

TEST(FindFigures, KeepsSilentWhereNothingIsCounted) {
  for (const char* text : {"", "a", "Many came, a few stayed, some people left once or twice; both won.",
                           "the second-hand tenant often went", "at half-time in the second half"}) {
    EXPECT_THAT(bounds(text), IsEmpty()) << text;
  }
}

TEST(FindFigures, GivesTheExtentOfHedgeAndUnit) {
  const std::string text = "It ran at least 40 miles, for 5 years or more.";
  const auto figures = find_figures(text, {0, text.size()});
  ASSERT_EQ(figures.size(), 2u);
  EXPECT_EQ(slice(text, figures[0].extent), "at least 40 miles");
  EXPECT_EQ(slice(text, figures[1].extent), "5 years or more");
}

TEST(FindFigures, SeesNothingOutsideItsSentence) {
  const std::string text = "At least 20 million or more";
  const auto figures = find_figures(text, {9, 11});
  ASSERT_EQ(figures.size(), 1u);
  EXPECT_EQ(figures[0].value, 20);
  EXPECT_EQ(figures[0].bound, Bound::exact);
  EXPECT_THAT(find_figures(text, {12, 12}), IsEmpty());
}

TEST(FindFigures, KeepsOrderWithoutOverlap) {
  std::string text;
  for (const char* piece : {"between 5 and ", "$", "one hundred ", "- ", "7-9-11 ", "(12) ", "½ ", "a dozen ",
                            "more than ", "1,2,3 ", "\xC2", "\xE2\x80", "k "}) {
    for (const char* other : {"at least 20", "3/4/5", "two-three-four ", "-5", "percent "})
      text += std::string(piece) + other + " ";
  }
  const auto figures = find_figures(text, {0, text.size()});
  std::size_t end = 0;
  for (const Figure& figure : figures) {
    EXPECT_LE(end, figure.span.begin);
    EXPECT_LT(figure.span.begin, figure.span.end);
    end = figure.span.end;
  }
  EXPECT_LE(end, text.size());
  EXPECT_GT(figures.size(), 50u);
}

TEST(FindFigures, EndsOnHostileTexts) {
  for (const char* piece : {"1",
                            "1,",
                            "1 ",
                            "1.",
                            "-",
                            "- 1",
                            "one ",
                            "one-",
                            "a ",
                            "half a ",
                            "of thousands ",
                            "hundreds of ",
                            "($",
                            "1/",
                            "1e",
                            "more than ",
                            "five and ",
                            "\xE2\x85\x93",
                            "\xC2\xA0",
                            "between 1 and ",
                            "1 to "}) {
    std::string text;
    while (text.size() < 60000) text += piece;
    const auto figures = find_figures(text, {0, text.size()});
    EXPECT_LE(figures.size(), text.size()) << piece;
  }
}

TEST(Names, AreTheContracts) {
  EXPECT_EQ(to_string(Bound::at_least), "at_least");
  EXPECT_EQ(to_string(Bound::vague), "vague");
  EXPECT_EQ(to_string(Kind::count), "count");
  EXPECT_EQ(to_string(Kind::age), "age");
  EXPECT_EQ(to_string(Role::assertion), "assertion");
  EXPECT_EQ(to_string(Role::list_marker), "list_marker");
  EXPECT_EQ(to_string(Role::furniture), "furniture");
}

TEST(FindFigures, TellsAChangeWithoutUnitsFromARange) {
  EXPECT_THAT(bounds("The stock fell 2 to 310."), ElementsAre("2 exact 2..2", "310 exact 310..310"));
  EXPECT_THAT(bounds("Cases decreased by 1 to 46."), ElementsAre("1 exact 1..1", "46 exact 46..46"));
  EXPECT_THAT(bounds("It raised its dividend by 5 cents to 31 cents."), ElementsAre("5 exact 5..5", "31 exact 31..31"));
  EXPECT_THAT(bounds("They lost 10 to 15 percent."), ElementsAre("10 to 15 range 10..15"));
  EXPECT_THAT(bounds("It needs 2 to 310."), ElementsAre("2 to 310 range 2..310"));
}

TEST(FindFigures, LendsNoShareToWhatItRoseTo) {
  EXPECT_THAT(units("It rose 6% to 4.18."), ElementsAre("6 percent percent", "4.18 count "));
  EXPECT_THAT(units("It rose from 8% to 9."), ElementsAre("8 percent percent", "9 percent percent"));
  EXPECT_THAT(units("It rose 6 crowns to 141.50."), ElementsAre("6 money SEK", "141.50 money SEK"));
  EXPECT_THAT(units("It gained 12, or 0.3 percent."), ElementsAre("12 count ", "0.3 percent percent"));
  EXPECT_THAT(units("It is 5, 6, or 7 percent."),
              ElementsAre("5 percent percent", "6 percent percent", "7 percent percent"));
}

TEST(FindFigures, LendsNoUnitToThoseWhoGetIt) {
  EXPECT_THAT(units("It gave $5,000 to 40 families."), ElementsAre("$5,000 money USD", "40 count "));
  EXPECT_THAT(units("He ran 6 miles to 40 poor villages."), ElementsAre("6 measure mile", "40 count "));
  EXPECT_THAT(units("Weights fell from 90 pounds to 85."), ElementsAre("90 measure pound", "85 measure pound"));
}

TEST(FindFigures, LendsTheUnitOfASizeToBothItsSides) {
  EXPECT_THAT(units("It has 2,560 x 1,440 pixels."), ElementsAre("2,560 measure pixel", "1,440 measure pixel"));
  EXPECT_THAT(units("A yard of 30 by 40 metres."), ElementsAre("30 measure meter", "40 measure meter"));
  EXPECT_THAT(units("A barge 41 metres long and 9 wide."), ElementsAre("41 measure meter", "9 measure meter"));
  EXPECT_THAT(units("A barge 41 metres long and 9 across."), ElementsAre("41 measure meter", "9 measure meter"));
  EXPECT_THAT(units("A barge 41 metres long and 9 sails."), ElementsAre("41 measure meter", "9 count "));
  EXPECT_THAT(units("They beat 30 by 40 percent."), ElementsAre("30 count ", "40 percent percent"));
}

TEST(FindFigures, ReadsPartsOfAPoint) {
  EXPECT_THAT(units("Rates rose by a quarter point."), ElementsAre("a quarter percent percentage point"));
  EXPECT_THAT(units("Turnout was 61%, two points lower."),
              ElementsAre("61 percent percent", "two percent percentage point"));
  EXPECT_THAT(units("The index has 61 members and is two points lower."), ElementsAre("61 count ", "two count "));
  EXPECT_THAT(units("A half-point cut came."), ElementsAre("A half percent percentage point"));
  EXPECT_THAT(units("It fell two-tenths of a point."), ElementsAre("two-tenths percent percentage point"));
  EXPECT_THAT(units("He owns a quarter of the pointers."), ElementsAre("a quarter ratio "));
}

TEST(FindFigures, ReadsAnErrorAsNoNegative) {
  EXPECT_THAT(bounds("The margin is plus or minus 3 points."), ElementsAre("3 approx 2.7..3.3"));
  EXPECT_THAT(bounds("It was minus 3 degrees."), ElementsAre("minus 3 exact -3..-3"));
}

TEST(FindFigures, ReadsHeightsAndWeightsInTwoUnits) {
  EXPECT_THAT(bounds("The 6-foot-3 guard came."), ElementsAre("6 exact 6.25..6.25"));
  EXPECT_THAT(bounds("A 6-foot-3-inch guard came."), ElementsAre("6 exact 6.25..6.25"));
  EXPECT_THAT(bounds("He weighs 15st 7lb."), ElementsAre("15 exact 15.5..15.5"));
  EXPECT_THAT(units("He weighs 12st."), ElementsAre("12 measure stone"));
  EXPECT_THAT(roles("The 21st of 15 came."), ElementsAre("21st ordinal", "15 assertion"));
}

TEST(FindFigures, ReadsSpansOfAges) {
  EXPECT_THAT(units("Women aged 50 to 74 came."), ElementsAre("50 to 74 age year"));
  EXPECT_THAT(units("Children, aged five to 12, came."), ElementsAre("five to 12 age year"));
  EXPECT_THAT(bounds("Adults aged 18-34 came."), ElementsAre("18-34 range 18..34"));
  EXPECT_THAT(bounds("Boys between the ages of 5 and 12 came."), ElementsAre("5 and 12 range 5..12"));
  EXPECT_THAT(units("Boys aged 5 and 12 girls came."), ElementsAre("5 age year", "12 count "));
}

TEST(FindFigures, TellsMillionsFromMetres) {
  EXPECT_THAT(bounds("It sold 3.2m units."), ElementsAre("3.2m exact 3200000..3200000"));
  EXPECT_THAT(bounds("It has an audience of 4.7m."), ElementsAre("4.7m exact 4700000..4700000"));
  EXPECT_THAT(units("It saw 20m waves."), ElementsAre("20 measure meter"));
  EXPECT_THAT(units("It has a span of 4.7m."), ElementsAre("4.7 measure meter"));
}

TEST(FindFigures, ReadsMultiplesAsRatios) {
  EXPECT_THAT(units("Sales grew 1.4-fold."), ElementsAre("1.4 ratio "));
  EXPECT_THAT(units("A ten-fold rise."), ElementsAre("ten ratio "));
  EXPECT_THAT(units("They made 14 folders."), ElementsAre("14 count "));
}

TEST(FindFigures, ReadsADurationInThreeUnits) {
  EXPECT_THAT(bounds("He ran it in two hours, 30 minutes and 36 seconds."), ElementsAre("two exact 2.51..2.51"));
  EXPECT_THAT(bounds("He ran it in two hours and 36 seconds."), ElementsAre("two exact 2..2", "36 exact 36..36"));
}

TEST(FindFigures, ReadsADecimalOfAUnit) {
  EXPECT_THAT(units("It slipped 0.6 of a percentage point."), ElementsAre("0.6 percent percentage point"));
  EXPECT_THAT(units("It slipped 6 of a percentage."), ElementsAre("6 count "));
}

TEST(FindFigures, ReadsHyphenedHalves) {
  EXPECT_THAT(bounds("A four-and-a-half-year lease."), ElementsAre("four-and-a-half exact 4.5..4.5"));
  EXPECT_THAT(bounds("A four-and-out rule."), ElementsAre("four exact 4..4"));
}

TEST(FindFigures, ReadsRatiosWithAColon) {
  EXPECT_THAT(bounds("A ratio of 8:1 is high."), ElementsAre("8:1 exact 8..8"));
  EXPECT_THAT(bounds("A 3,000:1 contrast."), ElementsAre("3,000:1 exact 3000..3000"));
  EXPECT_THAT(units("It is 10.5:1."), ElementsAre("10.5:1 ratio "));
  EXPECT_THAT(roles("It came at 8:15."), ElementsAre("8:15 time"));
  EXPECT_THAT(units("It pays 11.4x earnings, not 2x4 wood."), ElementsAre("11.4 ratio "));
  EXPECT_THAT(bounds("One of every 500 people."), ElementsAre("One of every 500 exact 0.002..0.002"));
}

TEST(FindFigures, LendsACurrencyToWhatIsPutBesideIt) {
  EXPECT_THAT(units("It fell to 45 million euros from 38 million a year ago."),
              ElementsAre("45 million money EUR", "38 million money EUR"));
  EXPECT_THAT(units("He cost 25 million euros plus 5 million in bonuses."),
              ElementsAre("25 million money EUR", "5 million money EUR"));
  EXPECT_THAT(units("It took $45 million from 38 million customers."),
              ElementsAre("$45 million money USD", "38 million count "));
  EXPECT_THAT(units("It paid $45 million from 38 shops."), ElementsAre("$45 million money USD", "38 count "));
}

TEST(FindFigures, ReadsListsOfAges) {
  EXPECT_THAT(units("They were aged 3, 7 and 12."), ElementsAre("3 age year", "7 age year", "12 age year"));
  EXPECT_THAT(units("Two women aged 30 and 45 were hurt."), ElementsAre("Two count ", "30 age year", "45 age year"));
  EXPECT_THAT(units("A man aged 30 and 45 boys were hurt."), ElementsAre("30 age year", "45 count "));
  EXPECT_THAT(bounds("They were aged between 18 and 25."), ElementsAre("18 and 25 range 18..25"));
}

TEST(FindFigures, LendsTheUnitOfWhatItChangedFrom) {
  EXPECT_THAT(units("It weighs 1.33 pounds, down from 1.44."), ElementsAre("1.33 measure pound", "1.44 measure pound"));
  EXPECT_THAT(units("It is 5 percent, up from 4 boats."), ElementsAre("5 percent percent", "4 count "));
  EXPECT_THAT(units("They back it by 45 to 41 per cent."), ElementsAre("45 percent percent", "41 percent percent"));
  EXPECT_THAT(units("It has 450 to 41 per cent."), ElementsAre("450 count ", "41 percent percent"));
}

TEST(FindFigures, TakesNoCueFromBeforeItsSentence) {
  const std::string text = "Tel:  555-0100 rang.";
  const auto role_of = [&](std::size_t begin) { return find_figures(text, {begin, text.size()}).front().role; };
  EXPECT_EQ(role_of(0), Role::phone);
  EXPECT_NE(role_of(4), Role::phone);
}

TEST(FindFigures, KeepsNothingOfTheRoomItIsGiven) {
  const std::string_view text = "They lost 12 boats and $5 million. Nobody came. He saw 3 gulls.";
  std::vector<Figure> room = find_figures(text, {0, 34});
  ASSERT_EQ(room.size(), 2U);
  room = find_figures(text, {48, text.size()}, std::move(room));
  ASSERT_EQ(room.size(), 1U);
  EXPECT_EQ(slice(text, room[0].span), "3");
  EXPECT_THAT(find_figures(text, {35, 47}, std::move(room)), testing::IsEmpty());
}

}  // namespace
}  // namespace figcheck::grammar
