#include "grammar/word_set.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "grammar/byte_search.hpp"
#include "grammar/quick_look.hpp"

namespace figcheck::grammar {
namespace {

TEST(WordSet, HoldsItsWordsInAnyAsciiCaseAndNoOthers) {
  const WordSet words{"ago", "Later", "o'clock", "sixteen-letters.", "more than sixteen letters", "\u00E9tage"};
  for (const char* word : {"ago", "AGO", "later", "LATER", "O'Clock", "Sixteen-Letters.", "More Than Sixteen Letters"})
    EXPECT_TRUE(words.holds(word)) << word;
  EXPECT_TRUE(words.holds("\u00E9tage"));
  for (const char* word :
       {"", "a", "ag", "agog", "latex", "o`clock", "sixteen-letters", "more than sixteen letter", "\u00C9tage"})
    EXPECT_FALSE(words.holds(word)) << word;
}

TEST(WordSet, FindsEachOfManyWordsOfAllLengths) {
  WordMap<int> map;
  const auto word = [](int i) { return std::string(static_cast<std::size_t>(1 + i % 20), 'a') + std::to_string(i); };
  for (int i = 0; i < 2000; ++i) map.add(word(i), i);
  map.add(word(5), -1);  // the first entry counts
  for (int i = 0; i < 2000; ++i) {
    ASSERT_NE(map.find(word(i)), nullptr);
    EXPECT_EQ(*map.find(word(i)), i);
    EXPECT_EQ(map.find(word(i) + "x"), nullptr);
  }
}

TEST(ShortWord, IsTheSameMadeByTheCompilerAndAtRunTime) {
  constexpr ShortWord made(std::string_view("Twenty-Five"));
  const std::string written = "tWENTY-fIVE";
  EXPECT_EQ(ShortWord(written), made);
  for (std::size_t size = 0; size <= ShortWord::longest; ++size) {
    const std::string word = std::string(
                                 "@[`{AZaz\x80\xC3\xFF"
                                 "09-_Q")
                                 .substr(0, size);
    ShortWord expected;
    for (std::size_t i = 0; i < size; ++i)
      (i < 8 ? expected.head : expected.tail) |= std::uint64_t{static_cast<unsigned char>(to_lower(word[i]))}
                                                 << 8 * (i % 8);
    EXPECT_EQ(ShortWord(word), expected) << size;
  }
}

TEST(ShortWord, IsTheSameReadWithinAText) {
  const std::string text = "At Noon, 12 BOATS left the \xC3\x89tang-du-Nord";
  for (std::size_t at = 0; at <= text.size(); ++at)
    for (std::size_t size = 0; size <= std::min(ShortWord::longest, text.size() - at); ++size)
      EXPECT_EQ(ShortWord::in(text, at, size), ShortWord(text.substr(at, size))) << at << ' ' << size;
  EXPECT_NE(ShortWord::in(text, 0, 2), ShortWord::in(text, 0, 3));
}

TEST(FirstLetters, RuleOutAWordByThreeLettersInAnyCase) {
  constexpr FirstLetters letters{"mile", "km", "h", "%"};
  const auto holds = [&](std::string_view text) { return letters.hold_at(text, 0, text.size()); };
  EXPECT_TRUE(holds("miles"));
  EXPECT_TRUE(holds("MILES"));
  EXPECT_FALSE(holds("mind"));
  EXPECT_FALSE(holds("mi"));   // what is cut off is no word of the list
  EXPECT_TRUE(holds("km/h"));  // a word of two letters ends there
  EXPECT_TRUE(holds("km"));
  EXPECT_FALSE(holds("kmx"));
  EXPECT_TRUE(holds("h."));
  EXPECT_FALSE(holds("he"));
  EXPECT_TRUE(holds("%x"));  // another byte stands for all that begin with it
  EXPECT_FALSE(holds("$x"));
  EXPECT_FALSE(holds(""));
}

TEST(Openings, RuleOutAWordByItsFirstTwoBytes) {
  constexpr Openings openings{"to", "h"};
  EXPECT_TRUE(openings.hold_at("TOWN", 0, 4));
  EXPECT_TRUE(openings.hold_at("hx", 0, 2));
  EXPECT_TRUE(openings.hold_at("h", 0, 1));
  EXPECT_FALSE(openings.hold_at("town", 0, 1));
  EXPECT_FALSE(openings.hold_at("ten", 0, 3));
  EXPECT_FALSE(openings.hold_at("to", 2, 2));
}

TEST(PlainWalk, SwitchesQuickLooksOffOnlyAsLongAsItLives) {
  EXPECT_TRUE(ruled_out(true));
  {
    const PlainWalk plain;
    EXPECT_FALSE(ruled_out(true));
    { const PlainWalk inner; }
    EXPECT_FALSE(ruled_out(true));
  }
  EXPECT_TRUE(ruled_out(true));
  EXPECT_FALSE(ruled_out(false));
}

TEST(FindByte, FindsTheFirstMarkAtEveryPlaceAndLength) {
  for (std::size_t size = 0; size < 70; ++size) {
    const std::string blank(size, ' ');
    EXPECT_EQ((find_byte<'"', '\n'>(blank, 0, size)), size);
    for (std::size_t at = 0; at < size; ++at) {
      std::string text = blank;
      text[at] = at % 2 == 0 ? '"' : '\n';
      EXPECT_EQ((find_byte<'"', '\n'>(text, 0, size)), at);
      EXPECT_EQ((find_byte<'"', '\n'>(text, at + 1, size)), size);
      EXPECT_EQ((find_byte<'"', '\n'>(text, 0, at)), at);
      text[at] = at % 2 == 0 ? '3' : '6';
      EXPECT_EQ((find_of_class<InRange<'3', '6'>>(text, 0, size)), at);
      text[at] = at % 2 == 0 ? '2' : '7';
      EXPECT_EQ((find_of_class<InRange<'3', '6'>>(text, 0, size)), size);
    }
  }
}

}  // namespace
}  // namespace figcheck::grammar
