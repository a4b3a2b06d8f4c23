#include "grammar/measure.hpp"

#include "grammar/figure.hpp"
#include "unit_reading.hpp"

namespace figcheck::grammar {
namespace {

TEST(Measure, WordsInEitherSpellingHaveOneName) {
  for (const char* text :
       {"10| kilometers", "10| kilometres", "10| km", "10|km", "10|-kilometer", "one| kilometre", "10| Kilometers"}) {
    EXPECT_EQ(name_of(text), "kilometer") << text;
    EXPECT_EQ(unit_of(text)->kind, Kind::measure) << text;
  }
  EXPECT_EQ(name_of("7,200|-tonne ship"), "tonne");
  EXPECT_EQ(name_of("9| metric tons"), "tonne");
  EXPECT_EQ(name_of("9| tons"), "ton");
  EXPECT_EQ(name_of("17| nautical miles off"), "nautical mile");
  EXPECT_EQ(name_of("a 18|-nautical-mile radius"), "nautical mile");
  EXPECT_EQ(name_of("17| nautical\nmiles off"), "nautical mile");
}

TEST(Measure, EverySIPrefixMakesAUnit) {
  EXPECT_EQ(name_of("4| gigahertz"), "gigahertz");
  EXPECT_EQ(name_of("4| GHz"), "gigahertz");
  EXPECT_EQ(name_of("7| nanometres"), "nanometer");
  EXPECT_EQ(name_of("120| \xCE\xBCg"), "microgram");
  EXPECT_EQ(name_of("120| \xC2\xB5g"), "microgram");
  EXPECT_EQ(name_of("4500| mAh"), "milliampere hour");
  EXPECT_EQ(name_of("2| MW"), "megawatt");
  EXPECT_EQ(name_of("2| mW"), "milliwatt");
}

TEST(Measure, LettersThatAreWordsNeedTheirPlace) {
  EXPECT_EQ(name_of("100|t and"), "tonne");
  EXPECT_EQ(name_of("10| m deep"), "meter");
  EXPECT_EQ(name_of("7| in 10 cases"), "");
  EXPECT_EQ(name_of("it is 5| in wide"), "inch");
  EXPECT_EQ(name_of("70|F today"), "degree fahrenheit");
  EXPECT_EQ(name_of("5| F-99 jets"), "");
  EXPECT_EQ(name_of("20| C in the shade"), "degree celsius");
  EXPECT_EQ(name_of("5| C students"), "");
  EXPECT_EQ(name_of("the 1990|s"), "");
  EXPECT_EQ(name_of("the 2: 00|pm train"), "");
  EXPECT_EQ(name_of("187| HR last season"), "");
  EXPECT_EQ(name_of("two| U. N. planes"), "");
  EXPECT_EQ(name_of("a 10|U rack"), "rack unit");
}

TEST(Measure, AreaAndVolume) {
  EXPECT_EQ(name_of("40| square miles"), "square mile");
  EXPECT_EQ(name_of("3| sq km"), "square kilometer");
  EXPECT_EQ(name_of("5| sq. ft. of"), "square foot");
  EXPECT_EQ(name_of("5| km\xC2\xB2"), "square kilometer");
  EXPECT_EQ(name_of("5| m3"), "cubic meter");
  EXPECT_EQ(name_of("2 million| cubic feet"), "cubic foot");
  EXPECT_EQ(name_of("300| acre-feet"), "acre-foot");
  EXPECT_EQ(name_of("5| square deals"), "");
}

TEST(Measure, QuotientsHaveANameOfTheirOwnOrKeepTheirRate) {
  EXPECT_EQ(name_of("10| kilometers per hour"), "kilometer per hour");
  EXPECT_EQ(name_of("10|kph"), "kilometer per hour");
  EXPECT_EQ(name_of("10|km/h"), "kilometer per hour");
  EXPECT_EQ(name_of("60| miles an hour"), "mile per hour");
  EXPECT_EQ(name_of("60|mph"), "mile per hour");
  EXPECT_EQ(name_of("40| miles per gallon"), "mile per gallon");
  EXPECT_EQ(name_of("2.5|Tb / sec"), "terabit per second");
  EXPECT_EQ(name_of("50| centimeters/millisecond"), "centimeter per millisecond");
  EXPECT_EQ(name_of("500,000| barrels a day"), "barrel/day");
}

TEST(Measure, ASmallerUnitAddsToTheLarger) {
  EXPECT_NEAR(*unit_of("5| feet 2 inches")->extra, 2.0 / 12, 1e-12);
  EXPECT_NEAR(*unit_of("12| ft 2 in more")->extra, 2.0 / 12, 1e-12);
  EXPECT_NEAR(*unit_of("6|ft3in")->extra, 3.0 / 12, 1e-12);
  EXPECT_NEAR(*unit_of("5|'10\"")->extra, 10.0 / 12, 1e-12);
  EXPECT_NEAR(*unit_of("six| feet, four inches")->extra, 4.0 / 12, 1e-12);
  EXPECT_NEAR(*unit_of("9| pounds 4 ounces")->extra, 4.0 / 16, 1e-12);
  EXPECT_FALSE(unit_of("5| feet 14 inches")->extra) << "more than a foot is no part of one";
  EXPECT_FALSE(unit_of("5| feet and 2 miles")->extra);
  EXPECT_FALSE(unit_of("5| feet, 2 of them")->extra);
}

TEST(Measure, Temperatures) {
  EXPECT_EQ(name_of("40| deg celsius"), "degree celsius");
  EXPECT_EQ(name_of("98.6| degrees f is"), "degree fahrenheit");
  EXPECT_EQ(name_of("10| degrees Centigrade"), "degree celsius");
  EXPECT_EQ(name_of("10|\xC2\xB0"
                    "C"),
            "degree celsius");
  EXPECT_EQ(name_of("45| degrees"), "degree");
  EXPECT_EQ(name_of("10|\xC2\xB0"), "degree");
  EXPECT_EQ(name_of("two| degrees in law"), "");
}

TEST(Measure, StoriesOfBuildingsAreNoTales) {
  EXPECT_EQ(name_of("a three|-story house"), "story");
  EXPECT_EQ(name_of("a 10|-storey block"), "story");
  EXPECT_EQ(name_of("ten| stories tall"), "story");
  EXPECT_EQ(name_of("six| storeys"), "story");
  EXPECT_EQ(name_of("three| stories about it"), "");
}

TEST(Measure, Magnitudes) {
  EXPECT_EQ(name_of("a 5.8|-magnitude quake"), "magnitude");
  EXPECT_EQ(name_of("5.8| magnitude"), "magnitude");
  EXPECT_EQ(name_of("five| on the Richter scale"), "magnitude");
  EXPECT_EQ(name_of("a 5.8| earthquake"), "magnitude");
  EXPECT_EQ(name_of("61| earthquakes"), "");
}

TEST(Measure, AMagnitudeIsThatOfAQuake) {
  const auto before = [](std::string_view text) {
    const Marked place = marked(text);
    const auto unit = parse_unit_before(place.text, place.at, 0, place.text.size());
    return unit ? unit->unit : std::string();
  };
  EXPECT_EQ(before("They put the magnitude of the quake at |6.3."), "magnitude");
  EXPECT_EQ(before("They gave the magnitude of its strongest aftershock as |5.8."), "magnitude");
  EXPECT_EQ(before("The magnitude was |7."), "magnitude");
  EXPECT_EQ(before("The magnitude of the task at |12 schools"), "");
  EXPECT_EQ(before("The magnitude of the debt at |6.3 million"), "");
}

TEST(Measure, QuotationMarksAreInchesOnlyWhereAMeasureGoesOn) {
  EXPECT_EQ(name_of("10| \" long"), "inch");
  EXPECT_EQ(name_of("10|\" wide"), "inch");
  EXPECT_EQ(name_of("he said \"I have 10|\" and left"), "");
}

TEST(Measure, BracketsMayHoldTheUnit) {
  EXPECT_EQ(name_of("20| [kg]"), "kilogram");
  EXPECT_EQ(name_of("20| <kg>"), "kilogram");
  EXPECT_EQ(name_of("20| [people]"), "");
}

TEST(Measure, WhatAConsumptionIsGivenFor) {
  EXPECT_EQ(unit_of("40| miles to the gallon")->per, "gallon");
  EXPECT_EQ(unit_of("40| miles to the gallery")->per, "");
}

TEST(Measure, SymbolsOfRates) {
  EXPECT_EQ(name_of("104| g/km of"), "gram/kilometer");
  EXPECT_EQ(name_of("104| g were"), "");
  EXPECT_EQ(name_of("180,000| bpd"), "barrel per day");
  EXPECT_EQ(name_of("180,000| b/d"), "barrel per day");
}

TEST(Measure, BarrelsADay) {
  EXPECT_EQ(name_of("3.1 mln| bpd"), "barrel per day");
  EXPECT_EQ(name_of("3.1 MLN| BPD"), "barrel per day");
  EXPECT_EQ(name_of("3.1 MLN| B/D"), "barrel per day");
  EXPECT_EQ(name_of("90,000| barrels of oil daily, it said"), "barrel/day");
  EXPECT_EQ(name_of("90,000| barrels daily."), "barrel/day");
  EXPECT_EQ(name_of("90,000| barrels daily production"), "barrel");
  for (const char* text : {"90,000| barrels daily over the border", "90,000| barrels daily via a pipe",
                           "90,000| barrels daily across the bay", "90,000| barrels daily if pumps hold",
                           "90,000| barrels daily because of it", "90,000| barrels daily that were lost"})
    EXPECT_EQ(name_of(text), "barrel/day") << text;
  EXPECT_EQ(name_of("90,000| barrels daily heavy output"), "barrel");
  EXPECT_EQ(name_of("3| BPDs"), "");
  EXPECT_EQ(name_of("KELLICK FIELD GIVES 90,000| BPD"), "barrel per day");
  EXPECT_EQ(name_of("KELLICK FIELD GIVES 900| BPD"), "");
  EXPECT_EQ(name_of("The ward has 12| BPD patients"), "");
  EXPECT_EQ(name_of("The city has 2,000| BPD officers"), "");
  EXPECT_EQ(name_of("The field gives 900| bpd"), "barrel per day");
}

TEST(Measure, AmountsOfSubstance) {
  EXPECT_EQ(name_of("0.3| mmol/L"), "millimole/liter");
  EXPECT_EQ(name_of("3| molars"), "");
}

TEST(TensOfDegrees, AreOfTheHeat) {
  const auto degrees = [](const std::string& text) {
    for (const Figure& figure : find_figures(text, {0, text.size()}))
      if (figure.role == Role::assertion && figure.unit == "degree") return figure.interval;
    return Interval{};
  };
  EXPECT_EQ(degrees("Temperatures in the high 30s are forecast.").lower, 37.0);
  EXPECT_EQ(degrees("Temperatures in the high 30s are forecast.").upper, 39.0);
  EXPECT_EQ(degrees("The mercury fell to the low 20s.").lower, 21.0);
  EXPECT_EQ(degrees("It was in the mid-20s Celsius.").upper, 26.0);
  EXPECT_FALSE(degrees("A woman in her mid-30s fainted.").lower);
  EXPECT_FALSE(degrees("Temperatures were lower in the 30s.").lower);
}

TEST(TensOfPrice, GoOnWithTheSumBefore) {
  const auto price = [](const std::string& text) {
    for (const Figure& figure : find_figures(text, {0, text.size()}))
      if (figure.role == Role::assertion && figure.unit == "USD" && figure.bound == Bound::vague)
        return figure.interval;
    return Interval{};
  };
  EXPECT_EQ(price("Copper will cost 32 dollars until spring and then go to the mid 40s.").lower, 44.0);
  EXPECT_EQ(price("Copper will fall from $35 a pound to the low 20s.").upper, 23.0);
  EXPECT_FALSE(price("It cost 15 dollars in the mid 20s.").lower) << "years";
  EXPECT_FALSE(price("It cost 15,000 dollars and fell to the low 30s.").lower);
  EXPECT_FALSE(price("Copper climbs to the high 30s.").lower);
  EXPECT_FALSE(price("It cost 15 dollars and fell to the 20s.").lower);
}

}  // namespace
}  // namespace figcheck::grammar
