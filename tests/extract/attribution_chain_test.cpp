#include "extract/attribution_chain.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

/// Whose the figure 40 of a sentence is, and through whom it came: "police / State television".
std::string chained(std::string_view text) {
  const Assertion said = figure_in(text, "40");
  return said.source + " / " + said.carrier;
}

TEST(AttributionChain, LeadsFromWhoPassesOnToWhoSaid) {
  EXPECT_EQ(chained("State television reported that police said 40 drowned."), "police / State television");
  EXPECT_EQ(chained("Police said 40 drowned, state television reported."), "Police / state television");
  EXPECT_EQ(chained("The mayor said 40 drowned, the Quill Daily said."), "mayor / Quill Daily");
  EXPECT_EQ(chained("The mayor said 40 drowned, the BBC said."), "mayor / BBC");
}

TEST(AttributionChain, LeadsThroughAnAsideBeforeTheVerb) {
  EXPECT_EQ(chained("State radio, quoting police, reported that 40 drowned."), "police / State radio");
  EXPECT_EQ(chained("State radio said, quoting police, that 40 drowned."), "police / State radio");
  EXPECT_EQ(chained("The mayor, citing a first count, said 40 drowned."), "mayor / ") << "he speaks for himself";
}

TEST(AttributionChain, LeadsThroughAnOutletThatQuotes) {
  EXPECT_EQ(chained("Reuters quoted the mayor as saying 40 drowned."), "mayor / Reuters");
  EXPECT_EQ(chained("State radio cited the mayor as saying that 40 drowned."), "mayor / State radio");
}

TEST(AttributionChain, IsNoneBetweenTwoWhoSpeakForThemselves) {
  EXPECT_EQ(chained("The mayor said 40 drowned, his deputy said."), "deputy / ");
  EXPECT_EQ(chained("Police said 40 drowned."), "Police / ");
}

}  // namespace
}  // namespace figcheck::extract
