#include "store/anchor.hpp"

#include <gtest/gtest.h>

#include <set>

#include "extract/extract.hpp"

namespace figcheck::store {
namespace {

std::vector<Anchor> anchors(std::string id, std::string text) {
  text::Document document;
  document.id = std::move(id);
  document.text = std::move(text);
  return anchors_of(extract::read(document));
}

TEST(Anchors, AreTheSameWhereOnlyTheNumberIsAnother) {
  const auto before = anchors("a", "The fire killed 12 people in Tarrowby.");
  ASSERT_EQ(before.size(), 1U);
  EXPECT_EQ(before, anchors("a", "The fire killed 15 people in Tarrowby."));
}

TEST(Anchors, AreTheSameWhereTheSentenceMoves) {
  EXPECT_EQ(anchors("a", "The fire killed 12 people in Tarrowby."),
            anchors("a", "Nobody slept. The fire killed 12 people in Tarrowby."));
}

TEST(Anchors, AreOthersOfAnotherArticleOrSentence) {
  const auto one = anchors("a", "The fire killed 12 people in Tarrowby.");
  EXPECT_NE(one, anchors("b", "The fire killed 12 people in Tarrowby."));
  EXPECT_NE(one, anchors("a", "The flood killed 12 people in Tarrowby."));
}

TEST(Anchors, TellFiguresOfOneSentenceApart) {
  const auto all = anchors("a",
                           "The fire killed 12 people and injured 12 people. The fire killed 12 people and injured 12 "
                           "people.");
  EXPECT_EQ(all.size(), 4U);
  EXPECT_EQ(std::set<Anchor>(all.begin(), all.end()).size(), 4U);
}

}  // namespace
}  // namespace figcheck::store
