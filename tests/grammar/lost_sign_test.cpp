#include "grammar/lost_sign.hpp"

#include "unit_reading.hpp"

namespace figcheck::grammar {
namespace {

// What stands for a sign before the number that begins where '|' stands.
std::string lost(std::string_view text) {
  const Marked place = marked(text);
  const auto span = lost_sign_before(place.text, 0, place.at, place.text.size());
  return span ? std::string(slice(place.text, *span)) : "none";
}

TEST(LostSign, IsTheReplacementCharacterBeforeAnAmount) {
  EXPECT_EQ(lost("It cost \xEF\xBF\xBD|4.7bn."), "\xEF\xBF\xBD");
  EXPECT_EQ(lost("(\xEF\xBF\xBD\xEF\xBF\xBD|620 million)"), "\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(lost("a fine of \xEF\xBF\xBD|750 for each"), "\xEF\xBF\xBD");
  EXPECT_EQ(lost("\xEF\xBF\xBD|18.50"), "\xEF\xBF\xBD");
}

TEST(LostSign, IsNoneBeforeWhatIsCounted) {
  EXPECT_EQ(lost("a crowd of \xEF\xBF\xBD|620 singers"), "none");
  EXPECT_EQ(lost("page\xEF\xBF\xBD|12,500"), "none") << "a dash or a blank is lost as easily";
  EXPECT_EQ(lost("\xEF\xBF\xBD|8th"), "none");
}

TEST(LostSign, IsAQuestionMarkGluedToItsNumber) {
  EXPECT_EQ(lost("The mill sold for ?|2.6m."), "?");
  EXPECT_EQ(lost("?|85 a night"), "?");
  EXPECT_EQ(lost("What is it?|2.6m"), "none");
  EXPECT_EQ(lost("?|85 singers"), "none");
}

TEST(LostSign, IsAQuestionMarkBehindAWordThatEndsNoQuestion) {
  EXPECT_EQ(lost("to borrow a? |70 billion sum"), "? ");
  EXPECT_EQ(lost("a ? |70 billion sum"), "? ");
  EXPECT_EQ(lost("in exchange for? |70bn"), "? ");
  EXPECT_EQ(lost("a porter paid? |1,150 ($1,300) a month"), "? ") << "restated in money";
  EXPECT_EQ(lost("How much will they borrow? |70 billion more."), "none");
  EXPECT_EQ(lost("How many came? |300 in the first hour"), "none");
  EXPECT_EQ(lost("Who sang for? |62 guests"), "none");
}

TEST(LostSign, ReadsNothingOutsideItsSentence) {
  const std::string text = "for? 70 billion";
  EXPECT_TRUE(lost_sign_before(text, 0, 5, text.size()));
  EXPECT_FALSE(lost_sign_before(text, 5, 5, text.size()));
  EXPECT_FALSE(lost_sign_before(text, 0, 5, 5));
  EXPECT_FALSE(lost_sign_before(text, 0, 0, text.size()));
}

}  // namespace
}  // namespace figcheck::grammar
