#include "extract/cue.hpp"

#include <gtest/gtest.h>

#include <string>

#include "extract/when.hpp"
#include "grammar/figure.hpp"
#include "reading.hpp"

namespace figcheck::extract {
namespace {

unsigned cues_in(const std::string& text) {
  return tokenize(text, {0, text.size()}, grammar::find_figures(text, {0, text.size()}), false).cues;
}

TEST(Cue, IsAWordInAnyCase) {
  EXPECT_EQ(cues_in("The boats sank."), 0u);
  EXPECT_EQ(cues_in("LAST of the boats"), names_window);
  EXPECT_EQ(cues_in("Lasting pastures were farther"), 0u);
  EXPECT_EQ(cues_in("By the lake, far off"), is_unfinished | says_so_far);
}

TEST(Cue, IsANumeralSetAsideWhichMayBeADay) {
  EXPECT_NE(cues_in("The boats sank 2 days earlier.") & counts_back, 0u);
  EXPECT_NE(cues_in("On May 3 they sank.") & counts_back, 0u);
}

// Each word that a rule knows must be a cue, or the rule is not asked.

TEST(Cue, LetsEachWindowBeFound) {
  for (const std::string word : {"last", "past", "next", "this"})
    EXPECT_EQ(figure_in("The yard built 14 boats " + word + " year.", "14").window,
              (word == "past" ? "last" : word) + " year");
  for (const std::string word : {"quarter", "half"})
    EXPECT_EQ(figure_in("The yard built 14 boats in the first " + word + ".", "14").window, "first " + word);
  EXPECT_EQ(figure_in("The yard built 14 boats in spring.", "14").window, "");
  for (const std::string word : {"games", "matches", "seasons", "starts", "appearances", "innings", "races", "rounds"})
    EXPECT_EQ(figure_in("She won 14 points in nine local " + word + ".", "14").window, "in nine " + word);
}

TEST(Cue, LetsEachDayThatIsCountedBackBeFound) {
  const auto day = [](const std::string& when) { return figure_in("The gale wrecked 14 boats " + when, "14").as_of; };
  for (const std::string when : {"a day earlier.", "the day before.", "the previous day.", "the preceding day."})
    EXPECT_EQ(day(when), (Date{2031, 5, 13})) << when;
}

TEST(Cue, LetsEachCountThatIsUnfinishedBeFound) {
  for (const std::string when : {"so far", "to date", "until now", "and rising", "and counting", "and climbing"})
    EXPECT_TRUE(figure_in("The gale wrecked 14 boats " + when + ".", "14").running) << when;
  EXPECT_TRUE(figure_in("By Monday evening, 640 boats had sunk.", "640").running);
  EXPECT_FALSE(figure_in("The gale wrecked 14 boats.", "14").running);
}

TEST(Cue, LetsACountBeOfTheDayOfTheArticle) {
  for (const std::string when : {"so far", "to date"})
    EXPECT_EQ(figure_in("The gale wrecked 14 boats " + when + ".", "14").as_of, (Date{2031, 5, 14})) << when;
}

}  // namespace
}  // namespace figcheck::extract
