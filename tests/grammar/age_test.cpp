#include "grammar/age.hpp"

#include "unit_reading.hpp"

namespace figcheck::grammar {
namespace {

std::string age_before(std::string_view text) {
  const Marked place = marked(text);
  const auto unit = parse_unit_before(place.text, place.at, 0, place.text.size());
  return unit && unit->kind == Kind::age ? unit->unit : "";
}

TEST(Age, BehindTheNumber) {
  for (const char* text : {"a 10|-year-old girl", "58| years old", "an 18|-year old man", "3| years of age",
                           "the 87| yo man", "25|-year-olds", "Thirty| - year-old"}) {
    ASSERT_TRUE(unit_of(text)) << text;
    EXPECT_EQ(unit_of(text)->kind, Kind::age) << text;
    EXPECT_EQ(unit_of(text)->unit, "year") << text;
  }
  EXPECT_EQ(name_of("ten| months old"), "month");
  EXPECT_EQ(name_of("a 90| day old bill"), "day");
  EXPECT_EQ(unit_of("a five|-year plan")->kind, Kind::duration);
  EXPECT_EQ(unit_of("five| years older")->kind, Kind::duration);
}

TEST(Age, CuesBeforeTheNumber) {
  EXPECT_EQ(age_before("a woman aged |22"), "year");
  EXPECT_EQ(age_before("(aged |5)"), "year");
  EXPECT_EQ(age_before("at the age of |22"), "year");
  EXPECT_EQ(age_before("children under the age of |5"), "year");
  EXPECT_EQ(age_before("who turns |30 in May"), "year");
  EXPECT_EQ(age_before("she turned |30."), "year");
  EXPECT_EQ(age_before("she was |18 at the time of the trial"), "year");
  EXPECT_EQ(age_before("he will be |27 in April"), "year");
  EXPECT_EQ(age_before("raised the retirement age for nurses to |63."), "year");
  EXPECT_EQ(age_before("boys as young as |9 rowed"), "year");
  EXPECT_EQ(age_before("rowers as old as |ninety"), "year");
}

TEST(Age, CuesThatAreNone) {
  EXPECT_EQ(age_before("the police turned |30 people away"), "");
  EXPECT_EQ(age_before("lambs as young as |9 weeks"), "");
  EXPECT_EQ(age_before("boats as long as |9"), "");
  EXPECT_EQ(age_before("it turns |180 degrees"), "");
  EXPECT_EQ(age_before("there were |18 in the room"), "");
  EXPECT_EQ(age_before("the toll was |29 on the road"), "");
  EXPECT_EQ(age_before("aged |2,200 barrels"), "");
  EXPECT_EQ(age_before("the age of |350"), "");
}

TEST(Age, InApposition) {
  EXPECT_EQ(age_before("Ada Quill, |58, said"), "year");
  EXPECT_EQ(age_before("said Ada Quill, |58."), "year");
  EXPECT_EQ(age_before("Ada Quill, |20 and Bo Reed"), "year");
  EXPECT_EQ(age_before("her daughter, |11, was"), "year");
  EXPECT_EQ(age_before("his two sons, 14 and |19, were"), "year");
}

TEST(Age, IsNotEveryNumberBehindAComma) {
  EXPECT_EQ(age_before("In Quillport, |12 people"), "");
  EXPECT_EQ(age_before("in Quillport, |12, the"), "");
  EXPECT_EQ(age_before("On Friday, |12, they"), "");
  EXPECT_EQ(age_before("of apples, |12, of"), "");
  EXPECT_EQ(age_before("Ada Quill, |580, said"), "");
  EXPECT_EQ(age_before("Ada Quill, |58%, said"), "");
  EXPECT_EQ(age_before("Ada Quill, |5.8, said"), "");
}

}  // namespace
}  // namespace figcheck::grammar
