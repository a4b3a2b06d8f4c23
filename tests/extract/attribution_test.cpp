#include "extract/attribution.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* source;
};

class Source : public testing::TestWithParam<Case> {};

TEST_P(Source, IsWhomTheTextNames) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure) << c.text;
  EXPECT_EQ(assertion.source, c.source) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    AccordingTo, Source,
    testing::Values(Case{"According to the Torvale Harbour Board, 40 boats sank.", "40", "Torvale Harbour Board"},
                    Case{"Forty boats sank, according to the Harbour Office.", "Forty", "Harbour Office"},
                    Case{"Some 20 boats sank, but according to the coast guard it could be 90 boats.", "90",
                         "coast guard"},
                    Case{"Some 20 boats sank, but according to the coast guard it could be 90 boats.", "20", ""}));

INSTANTIATE_TEST_SUITE_P(
    Saying, Source,
    testing::Values(Case{"Police said 12 people were hurt.", "12", "Police"},
                    Case{"Twelve people were hurt, police said.", "Twelve", "police"},
                    Case{"\"We lost 40 boats,\" said Ansel Morrow, the harbour master.", "40", "Ansel Morrow"},
                    Case{"Ansel Morrow, the harbour master, said 40 boats sank.", "40", "Ansel Morrow"},
                    Case{"Governor Ilsa Brandt told reporters that 300 homes had burnt.", "300",
                         "Governor Ilsa Brandt"},
                    Case{"The ministry has accused rebels of abducting 70 villagers.", "70", "ministry"}));

INSTANTIATE_TEST_SUITE_P(
    Resumed, Source,
    testing::Values(Case{"Ansel Morrow said the storm was sudden. He said 40 boats sank.", "40", "Ansel Morrow"},
                    Case{"\"The storm was sudden. We lost 40 boats,\" Ansel Morrow said.", "40", "Ansel Morrow"}));

INSTANTIATE_TEST_SUITE_P(OwnVoice, Source,
                         testing::Values(Case{"Forty boats sank in the storm.", "Forty", ""},
                                         Case{"Forty boats sank. Police said nothing.", "Forty", ""},
                                         Case{"She wants to say more about the 40 boats.", "40", ""}));

TEST(Attribution, OfTheSpeakersThemselvesIsWhomTheyTold) {
  EXPECT_EQ(figure_in("Two port officials told the Merrin Gazette that the crane had failed.", "Two").source,
            "Merrin Gazette");
}

}  // namespace
}  // namespace figcheck::extract
