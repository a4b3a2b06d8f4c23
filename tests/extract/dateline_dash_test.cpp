#include "extract/dateline_dash.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace figcheck::extract {
namespace {

/// The token behind the dateline that the text begins with.
std::size_t end_in(std::string_view text) { return dateline_end(tokenize(text, {0, text.size()}, {}, false)); }

TEST(DatelineDash, ClosesNamesDatesAndAnAgency) {
  EXPECT_EQ(end_in("TORVALE (AP) - Rain fell."), 5u);
  EXPECT_GT(end_in("TORVALE, Norland, May 3 (Reuters) - Rain fell."), 0u);
  EXPECT_GT(end_in("PORT ORREL, Norland - Rain fell."), 0u);
}

TEST(DatelineDash, IsNoneBehindOtherWords) {
  EXPECT_EQ(end_in("Torvale - a port - was dark."), 0u);
  EXPECT_EQ(end_in("NATO officials - all of them - wept."), 0u);
  EXPECT_EQ(end_in("TORVALE was dark - and cold."), 0u);
  EXPECT_EQ(end_in("- Rain fell."), 0u);
  EXPECT_EQ(end_in("Rain fell."), 0u);
  EXPECT_EQ(end_in(""), 0u);
}

}  // namespace
}  // namespace figcheck::extract
