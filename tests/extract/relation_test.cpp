#include "extract/relation.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

TEST(Relation, JoinsABracketedConversionToWhatItConverts) {
  const Reading reading = read_text("The camp lies about 25 km (15 miles) from the border.");
  ASSERT_EQ(reading.assertions.size(), 2u);
  const Assertion& km = reading.assertions[0];
  const Assertion& miles = reading.assertions[1];
  EXPECT_EQ(miles.converts, 0);
  EXPECT_EQ(miles.bound, Bound::approx);
  EXPECT_EQ(miles.counted, km.counted);
  ASSERT_TRUE(miles.interval.lower && miles.interval.upper);
  EXPECT_DOUBLE_EQ(*miles.interval.lower, 13.5);
  EXPECT_DOUBLE_EQ(*miles.interval.upper, 16.5);
}

TEST(Relation, DoesNotTakeEveryBracketForAConversion) {
  const Reading reading = read_text("The club has 25 players (15 women).");
  ASSERT_EQ(reading.assertions.size(), 2u);
  EXPECT_EQ(reading.assertions[1].converts, -1);
}

TEST(Relation, NumbersACoordination) {
  const Reading reading = read_text("The storm left five people dead, 250 injured and more than 800 homes destroyed.");
  ASSERT_EQ(reading.assertions.size(), 3u);
  EXPECT_GT(reading.assertions[0].coordination, 0u);
  EXPECT_EQ(reading.assertions[0].coordination, reading.assertions[1].coordination);
  EXPECT_EQ(reading.assertions[1].coordination, reading.assertions[2].coordination);
}

TEST(Relation, PointsASubsetAtItsSet) {
  const Reading reading = read_text("Eight children came home. Of the eight children, three had been moved by force.");
  ASSERT_EQ(reading.assertions.size(), 3u);
  EXPECT_EQ(reading.assertions[2].relation, Relation::subset);
  EXPECT_GE(reading.assertions[2].subset_of, 0);
}

TEST(Relation, PointsAPartAtTheSetThatFollowsIt) {
  for (const char* text : {"Twelve people were missing. Rangers found 31 of the 64 hikers.",
                           "Rangers found no fewer than 31 of the more than 64 hikers."}) {
    const Reading reading = read_text(text);
    const Assertion* part = nullptr;
    for (const Assertion& a : reading.assertions)
      if (a.figure == "31") part = &a;
    ASSERT_NE(part, nullptr) << text;
    ASSERT_GE(part->subset_of, 0) << text;
    EXPECT_EQ(reading.assertions[static_cast<std::size_t>(part->subset_of)].figure, "64") << text;
  }
}

TEST(Relation, LooksForASetNoFurtherThanTwoSentencesBack) {
  const std::string far =
      "The lodge had eight guests. It snowed. The road closed. Nobody came. Of the guests, three left.";
  for (const Assertion& a : read_text(far).assertions) EXPECT_EQ(a.subset_of, -1) << a.figure;
}

TEST(Relation, TakesWhatIsSingledOutForAPart) {
  const Reading reading = read_text("Some 163 people were rescued, among them 12 children.");
  ASSERT_EQ(reading.assertions.size(), 2u);
  EXPECT_EQ(reading.assertions[0].relation, Relation::none);
  EXPECT_EQ(reading.assertions[1].relation, Relation::subset);
  EXPECT_EQ(figure_in("The blast killed 30 people, including two guards.", "two").relation, Relation::subset);
}

TEST(Relation, APartOfWhatSomebodyHasIsAPart) {
  const Reading owned = read_text("Police said 30 of the ferry company's 64 boats were idle.");
  ASSERT_EQ(owned.assertions.size(), 2U);
  ASSERT_EQ(owned.assertions[0].subset_of, 1);
  const Reading other = read_text("Police found 30 of the boats and 64 cars.");
  for (const Assertion& a : other.assertions) EXPECT_EQ(a.subset_of, -1) << a.figure;
}

}  // namespace
}  // namespace figcheck::extract
