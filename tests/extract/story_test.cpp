#include "extract/story.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace figcheck::extract {
namespace {

const std::string article =
    "The ferry left the harbour at dawn with a full load of passengers. An hour later the ferry struck a reef and "
    "began to sink, "
    "and boats from the harbour took the passengers off before the ferry went down in deep water near the lighthouse.";

std::size_t equal_places(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t equal = 0;
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) equal += a[i] == b[i];
  return equal;
}

TEST(Story, IsTheMostFrequentContentWords) {
  const auto words = story_of(article).words;
  ASSERT_FALSE(words.empty());
  EXPECT_EQ(words[0], "ferry");
  EXPECT_THAT(words, testing::Contains("passenger"));
  EXPECT_THAT(words, testing::Not(testing::Contains("with")));
  EXPECT_LE(words.size(), story_words);
}

TEST(Story, WritesWhatIsANameThroughoutWithACapital) {
  const auto words = story_of(
                         "The Lantern sank when the Lantern struck Orrinvale reef. Rescue boats came, and Rescue "
                         "officials said no rescue was late. Harbour staff wept. Harbour staff slept.")
                         .words;
  EXPECT_THAT(words, testing::Contains("Lantern"));
  EXPECT_THAT(words, testing::Contains("orrinvale")) << "which no dictionary has";
  EXPECT_THAT(words, testing::Contains("rescue")) << "also written small";
  EXPECT_THAT(words, testing::Contains("harbour")) << "with a capital only where a sentence begins";
}

TEST(Signature, IsNearlyTheSameForANearCopy) {
  std::string copy = article;
  copy.replace(copy.find("dawn"), 4, "noon");
  EXPECT_EQ(equal_places(story_of(article).signature, story_of(article).signature), signature_size);
  EXPECT_GT(equal_places(story_of(article).signature, story_of(copy).signature), signature_size / 2);
}

TEST(Signature, DiffersForAnotherText) {
  const std::string other =
      "Voters in the valley go to the polls this week to choose a mayor, and the two candidates spent the last evening "
      "of the campaign in the "
      "market square, where each promised lower taxes, better roads and a new school for the hamlets across the river.";
  EXPECT_LT(equal_places(story_of(article).signature, story_of(other).signature), signature_size / 8);
}

TEST(Signature, DoesNotDependOnWhatEndsTheText) {
  // A text that ends within its last word has it all the same, and one with many words takes several runs.
  std::string longer;
  for (int i = 0; i < 9; ++i)
    longer += article + " Part " + std::string(static_cast<std::size_t>(i + 2), 'x') + " ends. ";
  for (const std::string& text : {article, longer}) {
    const std::string bare = text.substr(0, text.find_last_not_of(". ") + 1);
    EXPECT_EQ(story_of(bare).signature, story_of(bare + ".").signature);
    EXPECT_EQ(story_of(bare).words, story_of(bare + "\n\n").words);
    EXPECT_NE(story_of(bare.substr(0, bare.rfind(' '))).signature, std::vector<std::uint64_t>());
  }
  EXPECT_THAT(story_of("Ferry ferry lighthouse, lighthouse harbour harbour").words,
              testing::ElementsAre("ferry", "lighthouse", "harbour"));
}

TEST(Signature, IsEmptyForATextTooShort) { EXPECT_TRUE(story_of("Five boats sank.").signature.empty()); }

}  // namespace
}  // namespace figcheck::extract
