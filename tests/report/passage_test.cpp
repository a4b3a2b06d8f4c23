#include "report/passage.hpp"

#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

std::string whole(const Passage& cut) {
  return std::string(cut.before) + "{" + std::string(cut.figure) + "}" + std::string(cut.after);
}

TEST(Passage, KeepsAShortSentence) {
  const auto assertion = assertion_in("Some 212 were aboard.", "212", {212.0, 212.0});
  const Passage cut = passage(assertion);
  EXPECT_EQ(whole(cut), "Some {212} were aboard.");
  EXPECT_FALSE(cut.cut_before || cut.cut_after);
}

TEST(Passage, CutsBetweenWordsOnBothSides) {
  std::string sentence;
  for (int i = 0; i < 100; ++i) sentence += "before ";
  sentence += "212";
  for (int i = 0; i < 100; ++i) sentence += " behind";
  const auto assertion = assertion_in(sentence, "212", {});
  const Passage cut = passage(assertion, 60);
  EXPECT_TRUE(cut.cut_before && cut.cut_after);
  EXPECT_EQ(whole(cut), "before before before before {212} behind behind behind behind");
}

TEST(Passage, GivesTheRoomThatOneSideLeavesToTheOther) {
  std::string sentence = "On 212";
  for (int i = 0; i < 100; ++i) sentence += " behind";
  const auto assertion = assertion_in(sentence, "212", {});
  EXPECT_EQ(whole(passage(assertion, 48)), "On {212} behind behind behind behind behind behind");
}

TEST(Passage, NeverCutsInsideACodePoint) {
  std::string sentence;
  for (int i = 0; i < 200; ++i) sentence += "\u20ac";
  sentence += "212";
  for (int i = 0; i < 200; ++i) sentence += "\u20ac";
  const auto assertion = assertion_in(sentence, "212", {});
  for (std::size_t most = 3; most < 40; ++most) {
    const Passage cut = passage(assertion, most);
    EXPECT_EQ(cut.before.size() % 3, 0u) << most;
    EXPECT_EQ(cut.after.size() % 3, 0u) << most;
    EXPECT_LE(cut.before.size() + cut.after.size() + 3, most) << most;
  }
}

TEST(Passage, TakesTheFigureAtItsOffset) {
  auto assertion = assertion_in("12 of 12 sailors", "12", {});
  assertion.span = {106, 108};
  EXPECT_EQ(whole(passage(assertion)), "12 of {12} sailors");
}

TEST(Passage, LooksForAFigureWhoseOffsetIsElsewhere) {
  auto assertion = assertion_in("some 12 sailors", "12", {});
  assertion.span = {9000, 9002};
  EXPECT_EQ(whole(passage(assertion)), "some {12} sailors");
}

TEST(Passage, DoesWithoutTheFigureWhereTheSentenceHasNone) {
  auto assertion = assertion_in("some 12 sailors", "12", {});
  assertion.figure = "13";
  EXPECT_EQ(whole(passage(assertion)), "some 12 sailors{}");
}

TEST(Shortened, CutsOnlyWhatIsLong) {
  EXPECT_EQ(shortened("harbour master", 20), "harbour master");
  EXPECT_EQ(shortened("harbour master of Kellmouth", 20), "harbour master of …");
  EXPECT_EQ(shortened(std::string(500, 'a'), 20), std::string(20, 'a') + " …");
}

TEST(Worded, HasHedgeAndUnit) {
  auto assertion = assertion_in("At least 11 sailors ran it.", "11", {});
  assertion.extent = {100, 119};
  EXPECT_EQ(worded(assertion), "At least 11 sailors");
}

TEST(Worded, IsTheFigureWhereTheExtentIsOutsideTheSentence) {
  auto assertion = assertion_in("At least 11 sailors ran it.", "11", {});
  for (const Span extent : {Span{0, 0}, Span{90, 111}, Span{109, 500}, Span{111, 109}}) {
    assertion.extent = extent;
    EXPECT_EQ(worded(assertion), "11");
  }
}

}  // namespace
}  // namespace figcheck::report
