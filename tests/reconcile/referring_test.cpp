#include "reconcile/referring.hpp"

#include <gtest/gtest.h>

#include <string>

namespace figcheck::reconcile {
namespace {

bool refers(const std::string& sentence, const std::string& figure) {
  extract::Assertion a;
  const std::size_t at = sentence.find(figure);
  a.sentence = sentence;
  a.sentence_span = {700, 700 + sentence.size()};
  a.span = {700 + at, 700 + at + figure.size()};
  return refers_back(a);
}

TEST(RefersBack, IsOfThoseSpokenOfBefore) {
  EXPECT_TRUE(refers("The three were named as clerks.", "three"));
  EXPECT_TRUE(refers("Divers took all four ashore.", "four"));
  EXPECT_TRUE(refers("Divers took those 12 men ashore.", "12"));
}

TEST(RefersBack, IsNotOfOthers) {
  EXPECT_FALSE(refers("Three clerks were named.", "Three"));
  EXPECT_FALSE(refers("Divers took over four men ashore.", "four"));
  EXPECT_FALSE(refers("The bathe 12 men took was cold.", "12"));
  EXPECT_FALSE(refers("", ""));
}

TEST(RefersBack, LooksAtNothingOutsideTheSentence) {
  extract::Assertion a;
  a.sentence = "the 12";
  a.sentence_span = {700, 706};
  a.span = {600, 602};
  EXPECT_FALSE(refers_back(a));
  a.span = {900, 902};
  EXPECT_FALSE(refers_back(a));
}

}  // namespace
}  // namespace figcheck::reconcile
