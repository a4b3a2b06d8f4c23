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

}  // namespace
}  // namespace figcheck::grammar
