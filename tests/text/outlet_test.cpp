#include "text/outlet.hpp"

#include <gtest/gtest.h>

using namespace figcheck::text;

TEST(AgencyMark, IsReadInBrackets) {
  EXPECT_EQ(parse_agency_mark("(AP)", 0).name, "Associated Press");
  EXPECT_EQ(parse_agency_mark("(AP)", 0).end, 4u);
  EXPECT_EQ(parse_agency_mark("( AFP )", 0).name, "Agence France-Presse");
  EXPECT_EQ(parse_agency_mark("(aged 5)", 0).name, "");
  EXPECT_EQ(parse_agency_mark("(AP", 0).name, "");
  EXPECT_EQ(parse_agency_mark("AP", 0).name, "");
}

TEST(AgencyOfDateline, NeedsAPlaceAndADash) {
  EXPECT_EQ(agency_of_dateline("LONDON (AP) — The dam broke."), "Associated Press");
  EXPECT_EQ(agency_of_dateline("Dam breaks\nSAN PEDRO, Calif. (Reuters) - The dam broke."), "Reuters");
  EXPECT_EQ(agency_of_dateline("The news agency (Reuters) said so."), "");
  EXPECT_EQ(agency_of_dateline("The news agency (Reuters) - which said so."), "");
  EXPECT_EQ(agency_of_dateline("LONDON (AP) The dam broke."), "");
}

TEST(OutletOfByline, IsWhatFollowsTheName) {
  EXPECT_EQ(outlet_of_byline("Dam breaks\nBy Anna Birk, The Daily Kellmouth\nThe dam broke."), "The Daily Kellmouth");
  EXPECT_EQ(outlet_of_byline("By ANNA BIRK, Associated Press Writer"), "Associated Press");
  EXPECT_EQ(outlet_of_byline("By Anna Birk and Tom Orme | Fairholm Post-Herald\r\n"), "Fairholm Post-Herald");
}

TEST(OutletOfByline, IsNoOtherPhrase) {
  for (const char* line : {"By Anna Birk", "By Anna Birk, 34", "By Monday, the dam had broken", "By noon, Harrow Inc",
                           "Says Anna Birk, The Daily Kellmouth", "By May, the News was out. It sold.", "By ,"}) {
    EXPECT_EQ(outlet_of_byline(line), "") << line;
  }
}
