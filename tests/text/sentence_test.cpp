#include "text/sentence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace figcheck;
using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

std::vector<std::string> sentences(std::string_view text, std::size_t longest = 2000) {
  std::vector<std::string> all;
  for (const Span span : split_sentences(text, longest)) all.emplace_back(slice(text, span));
  return all;
}

/// Every text of the list is one sentence.
void expect_whole(std::initializer_list<std::string_view> texts) {
  for (const auto text : texts) EXPECT_THAT(sentences(text), ElementsAre(text));
}

}  // namespace

TEST(Sentences, EndAtFullStopsQuestionsAndExclamations) {
  EXPECT_THAT(sentences("The dam held. Who knew? Nobody! 12 pumps ran."),
              ElementsAre("The dam held.", "Who knew?", "Nobody!", "12 pumps ran."));
}

TEST(Sentences, OfNothingAreNone) {
  EXPECT_THAT(sentences(""), IsEmpty());
  EXPECT_THAT(sentences(" \r\n\t\n\u00A0 "), IsEmpty());
}

TEST(Sentences, AreNotEndedByTitlesAndInitials) {
  expect_whole({"Mr. Orme met Dr. Vale and Lt. Col. Anna Birk.",
                "J. R. Smith and K.L. Moss of the R. D. Institute agreed.", "Sen. He Wei wrote to Gov. The Anh.",
                "St. Osyth lies below Mt. Abora.", "Pump No. 3 and No. IV failed."});
}

TEST(Sentences, AreNotEndedByDotsInsideFigures) {
  expect_whole({"A quake of magnitude 6.1 cost $2.5 million.", "On Jan. 4 it rose 3.5 in. above the mark.",
                "It fell .5 percent to 1.200,50.", "The loan of 70 bn. Euro and 3 b. Dollars is late."});
}

TEST(Sentences, AreNotEndedByDottedNames) {
  expect_whole({"The U.S. Geological Survey, fairholm.example and Node.js agree.",
                "It met at 5 a.m. local time, i.e. early.", "Yahoo! Finance and Harrow Inc. Directors were told.",
                "Crops, e.g. Barley, failed vs. Wheat."});
}

TEST(Sentences, EndAtAnAbbreviationBeforeAWordThatOpensOne) {
  EXPECT_THAT(sentences("It sold in the U.S. The agency closed."),
              ElementsAre("It sold in the U.S.", "The agency closed."));
  EXPECT_THAT(sentences("He works for Harrow Inc. But few know."),
              ElementsAre("He works for Harrow Inc.", "But few know."));
  EXPECT_THAT(sentences("It came in Sept. A month on, it left."),
              ElementsAre("It came in Sept.", "A month on, it left."));
  EXPECT_THAT(sentences("It fell 6 in. \"We saw it.\""), ElementsAre("It fell 6 in.", "\"We saw it.\""));
}

TEST(Sentences, EndAtAClockTimeBeforeACapitalUnlessItGoesOn) {
  EXPECT_THAT(sentences("It struck at 9 p.m. Police came."), ElementsAre("It struck at 9 p.m.", "Police came."));
  expect_whole({"It struck at 9 p.m. EST on Friday.", "It struck at 9 p.m. Friday.", "At 9 p.m. 12 men came."});
}

TEST(Sentences, EndAtNoWhereNoNumberFollows) {
  EXPECT_THAT(sentences("They answered No. Police left."), ElementsAre("They answered No.", "Police left."));
}

TEST(Sentences, EndAtMetricSymbolsAndMagnitudes) {
  EXPECT_THAT(sentences("It paid $5m. Harrow lost 30 km. Moss won."),
              ElementsAre("It paid $5m.", "Harrow lost 30 km.", "Moss won."));
  EXPECT_THAT(sentences("It paid $5 bn. Harrow lost 3 mln. Mark Orme won."),
              ElementsAre("It paid $5 bn.", "Harrow lost 3 mln.", "Mark Orme won."));
}

TEST(Sentences, KeepClosingQuotesAndBrackets) {
  EXPECT_THAT(sentences("\"It rose.\" He left. (It fell.) “It sank.” ‘So it did.’ Then it stopped.[12] It ended."),
              ElementsAre("\"It rose.\"", "He left.", "(It fell.)", "“It sank.”", "‘So it did.’",
                          "Then it stopped.[12]", "It ended."));
}

TEST(Sentences, GiveOpeningQuotesToTheNext) {
  EXPECT_THAT(sentences("It rose. \"We saw it,\" he said. “We left.” (So it was.)"),
              ElementsAre("It rose.", "\"We saw it,\" he said.", "“We left.”", "(So it was.)"));
}

TEST(Sentences, TakeStrayQuotesByTheirTurn) {
  EXPECT_THAT(sentences("It rose. \" We are here, \" he said. \" We stay. \" The men left."),
              ElementsAre("It rose.", "\" We are here, \" he said.", "\" We stay. \"", "The men left."));
}

TEST(Sentences, TakeUpTheTurnOfQuotesAgainAfterALostOne) {
  EXPECT_THAT(sentences("It is \" lost. He left. \"We stay,\" he said. \" We do. \" The men left."),
              ElementsAre("It is \" lost.", "He left.", "\"We stay,\" he said.", "\" We do. \"", "The men left."));
}

TEST(Sentences, RunOnAfterAQuestionInsideQuotes) {
  expect_whole(
      {"\"Who pays?\" she asked.", "\"Run!\" he cried.", "“Who pays?” Anna Moss asked.", "\"Why?\" Moss said."});
  EXPECT_THAT(sentences("\"Who pays?\" Moss did not say."), ElementsAre("\"Who pays?\"", "Moss did not say."));
}

TEST(Sentences, RunOnAtAnEllipsisBeforeLowerCase) {
  expect_whole({"It rose ... and fell.", "It rose… and fell.", "It rose . . . and fell."});
  EXPECT_THAT(sentences("It rose... We fled. It sank … Nobody came."),
              ElementsAre("It rose...", "We fled.", "It sank …", "Nobody came."));
}

TEST(Sentences, RunOnBeforeLowerCase) {
  expect_whole({"The site fairholm. example is down.", "It has 5 min. left."});
  EXPECT_THAT(sentences("It rose. iPhone sales fell."), ElementsAre("It rose.", "iPhone sales fell."));
}

TEST(Sentences, EndWhereTheBlankWasLost) {
  EXPECT_THAT(sentences("It rose yesterday.The men left."), ElementsAre("It rose yesterday.", "The men left."));
  expect_whole({"They use Harrow.Net and Node.Js here.", "The U.S.The"});
}

TEST(Sentences, BeginBeforeLettersBeyondAscii) {
  EXPECT_THAT(sentences("It rose. Örebro sank. était-ce lui"), ElementsAre("It rose.", "Örebro sank. était-ce lui"));
}

TEST(Sentences, KeepTheNumberOfAListItem) {
  EXPECT_THAT(sentences("1. Take cover.\n2. Stay there."), ElementsAre("1. Take cover.", "2. Stay there."));
}

TEST(Sentences, TakeALostCurrencySignForNoQuestion) {
  expect_whole({"She pays? 850 a week.", "His line:. 290 on average."});
  EXPECT_THAT(sentences("Who knew? Nobody."), ElementsAre("Who knew?", "Nobody."));
}

TEST(Sentences, LeaveADatelineInsideALineToItself) {
  EXPECT_THAT(sentences("Dam breaks May 5, 2010 9:00 GMT Harrow Inc. sank."),
              ElementsAre("Dam breaks", "May 5, 2010 9:00 GMT", "Harrow Inc. sank."));
  EXPECT_THAT(sentences("KELLMOUTH, Jan 5 (Reuters) - The dam broke."),
              ElementsAre("KELLMOUTH, Jan 5 (Reuters) -", "The dam broke."));
  expect_whole({"The dam broke on May 5, 2010, and sank."});
}

TEST(Lines, ThatAreHeadlinesStandAlone) {
  EXPECT_THAT(sentences("Dam breaks near Fairholm\nTen homes lost\nThe dam broke on Monday."),
              ElementsAre("Dam breaks near Fairholm", "Ten homes lost", "The dam broke on Monday."));
  EXPECT_THAT(sentences("Dam breaks\n\nthe dam broke."), ElementsAre("Dam breaks", "the dam broke."));
}

TEST(Lines, ThatWrapAreJoined) {
  expect_whole({"The dam above the town broke early on Monday\nand flooded ten homes.",
                "The dam above Fairholm broke early on Monday and the river\nAbora flooded ten homes in the lower "
                "town, said Anna Birk\nof "
                "the council, who had warned of it."});
  EXPECT_THAT(sentences("The dam broke above the town early on Monday.\nthe men left."),
              ElementsAre("The dam broke above the town early on Monday.", "the men left."));
}

TEST(Lines, OfAListStandAlone) {
  EXPECT_THAT(sentences("The council listed what was lost in the flood\n- ten homes\n- a mill"),
              ElementsAre("The council listed what was lost in the flood", "- ten homes", "- a mill"));
}

TEST(Lines, ThatAreShortEndAtTheirFullStop) {
  EXPECT_THAT(sentences("He is at Harrow Inc.\nPolice came."), ElementsAre("He is at Harrow Inc.", "Police came."));
  expect_whole({"The commission that asked for the dam was led by Mr.\nOrme of Fairholm."});
}

TEST(Lines, MayEndInCarriageReturns) {
  EXPECT_THAT(sentences("Dam breaks\r\nIt fell.\r\n\r\nIt rose.\r\n"),
              ElementsAre("Dam breaks", "It fell.", "It rose."));
}

TEST(Sentences, OverTheLongestAreCutAtABlank) {
  EXPECT_THAT(sentences("one two three four five six seven", 20), ElementsAre("one two three four", "five six seven"));
}

TEST(Sentences, WithoutBlanksAreCutBetweenCodePoints) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "€";
  std::string joined;
  for (const auto& part : sentences(text, 20)) {
    EXPECT_LE(part.size(), 20u);
    EXPECT_EQ(part.size() % 3, 0u);
    joined += part;
  }
  EXPECT_EQ(joined, text);
}

TEST(Sentences, KeepOffsetsBehindAByteOrderMarkAndOddBytes) {
  const std::string text = std::string("\uFEFFIt rose.\r\n\0It \xFF fell. It sank.", 33);
  const auto spans = split_sentences(text);
  ASSERT_EQ(spans.size(), 3u);
  EXPECT_EQ(slice(text, spans[0]), "It rose.");
  EXPECT_EQ(spans[0].begin, 3u);
  EXPECT_EQ(slice(text, spans[2]), "It sank.");
}
