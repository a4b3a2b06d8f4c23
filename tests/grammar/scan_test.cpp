#include "grammar/scan.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace figcheck::grammar {
namespace {

// Every start in a text, stepping over the word or digits that each begins.
std::vector<std::string> starts(const std::string& text) {
  std::vector<std::string> found;
  const Span within{0, text.size()};
  for (std::size_t at = next_start(text, 0, within); at < text.size(); at = next_start(text, at, within)) {
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != ' ') ++end;
    found.push_back(text.substr(at, end - at));
    at = end;
  }
  return found;
}

using Found = std::vector<std::string>;

TEST(Scan, StopsAtDigitsPointsAndFractionSigns) {
  EXPECT_EQ(starts("the 14 barges, x9 and .5 of ½ or ⅔."), (Found{"14", "9", ".5", "½", "⅔."}));
}

TEST(Scan, StopsAtNumberWordsInAnyCase) {
  EXPECT_EQ(starts("Seven boats, HUNDREDS of nets and several crates"), (Found{"Seven", "HUNDREDS", "several"}));
  EXPECT_EQ(starts("forty-two of the third"), (Found{"forty-two", "third"}));
}

TEST(Scan, StopsAtEveryOrdinalAndDozen) {
  EXPECT_EQ(starts("the zeroth, first and umpteenth doz of the dozen"),
            (Found{"zeroth,", "first", "umpteenth", "doz", "dozen"}));
}

TEST(Scan, StopsAtAnArticleOnlyBeforeANumber) {
  EXPECT_EQ(starts("a barge, an oar, a hundred oars"), (Found{"a"}));
  EXPECT_EQ(starts("a-half of it, a-barge"), (Found{"a-half"}));
  EXPECT_TRUE(starts("a barge and an oar").empty());
}

TEST(Scan, PassesWordsThatOnlyBeginOrEndLikeNumbers) {
  EXPECT_TRUE(starts("the onerous tenant often weighs freight; someone’s tension").empty());
}

TEST(Scan, StaysInside) {
  const std::string text = "no barges 14";
  EXPECT_EQ(next_start(text, 0, {0, 9}), 9u);
  EXPECT_EQ(next_start(text, 0, {0, text.size()}), 10u);
  EXPECT_EQ(next_start("", 0, {0, 0}), 0u);
}

// Wherever its blocks begin, and whatever it has passed, a walk finds what a scan that begins anew finds.
TEST(StartWalk, FindsTheSamePlacesWhereverABlockEnds) {
  for (std::size_t before = 0; before < 70; ++before) {
    const std::string text = std::string(before, 'x') + " 14 barges, x9, several oars and a hundred nets of .5 by " +
                             "the third of ½ bushel; no tenant of them weighs 7";
    const Span within{before / 2, text.size() - before % 3};
    StartWalk walk(text, within);
    std::size_t found = 0;
    for (std::size_t at = within.begin, start = 0; start < within.end; at = start + 1) {
      start = walk.next(at);
      for (; at <= start && at < within.end; ++at)
        ASSERT_EQ(next_start(text, at, within), start) << before << ' ' << at;
      ++found;
    }
    EXPECT_EQ(walk.next(within.end), within.end);
    EXPECT_GE(found, 10U) << before;
  }
}

TEST(StartWalk, PassesWhatStandsBeforeTheByteItIsAskedFrom) {
  const std::string text = "1 2 3 " + std::string(100, '-') + " 4";
  StartWalk walk(text, {0, text.size()});
  EXPECT_EQ(walk.next(1), 2U);
  EXPECT_EQ(walk.next(2), 2U);
  EXPECT_EQ(walk.next(5), text.size() - 1);
  EXPECT_EQ(walk.next(text.size()), text.size());
}

}  // namespace
}  // namespace figcheck::grammar
