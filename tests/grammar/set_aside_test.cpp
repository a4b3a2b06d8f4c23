#include "grammar/set_aside.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace figcheck::grammar {
namespace {

// What is set aside at '|' in a text: "date: May 5, 2010"; "" if the numeral counts.
std::string aside(std::string_view text) {
  const std::size_t bar = text.find('|');
  const std::string plain = std::string(text.substr(0, bar)).append(text.substr(bar + 1));
  const auto found = parse_set_aside(plain, bar, {0, plain.size()});
  if (!found) return "";
  return std::string(to_string(found->role)) + ": " + std::string(slice(plain, found->span));
}

struct Case {
  const char* text;
  const char* expected;
};
void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class SetAsideOf : public testing::TestWithParam<Case> {};
TEST_P(SetAsideOf, IsRead) { EXPECT_EQ(aside(GetParam().text), GetParam().expected); }

INSTANTIATE_TEST_SUITE_P(Dates, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{
                             {"on May |5, 2010 it rained", "date: May 5, 2010"},
                             {"on |5 May 2010", "date: 5 May 2010"},
                             {"on Friday, Feb. |3 it", "date: Friday, Feb. 3"},
                             {"on May |5 and 6.", "date: May 5 and 6"},
                             {"on May |5 and 6 people died", "date: May 5"},
                             {"in |2009 the", "date: 2009"},
                             {"since |2004 alone", "date: 2004"},
                             {"since February |2022", "date: February 2022"},
                             {"the |2004 flood", "date: 2004"},
                             {"the |2004 elections", "date: 2004"},
                             {"the |2009 season", "date: 2009"},
                             {"at the |2010 Harvest Games", "date: 2010"},
                             {"from |2009-10", "date: 2009-10"},
                             {"in |1914-18", "date: 1914-18"},
                             {"between 2004 and |2009", "date: 2009"},
                             {"the |1990s", "date: 1990s"},
                             {"the mid-|90s", "date: 90s"},
                             {"a woman in her |30s", "date: 30s"},
                             {"FY|2019", "date: FY2019"},
                             {"in |79 AD", "date: 79 AD"},
                             {"|12 days ago", "date: 12 days ago"},
                             {"|two and a half years later", "date: two and a half years later"},
                             {"|six months from now", "date: six months from now"},
                             {"since |9/11", "date: 9/11"},
                             {"|2010 was dry", "date: 2010"},
                             {"the second half of |2010 looks poor", "date: 2010"},
                             {"the end of |2010 sees them go", "date: 2010"},
                             {"he said |2010 brought grief", "date: 2010"},
                             {"the survey (|2010) says", "date: 2010"}}));

INSTANTIATE_TEST_SUITE_P(NoDates, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"|2010 people were hurt", ""},
                                                             {"killed |1900.", ""},
                                                             {"killed |1,900 there", ""},
                                                             {"the |2010 people who", ""},
                                                             {"of |2000 miles", ""},
                                                             {"half of |2010 homes", ""},
                                                             {"the first half of |2010 people", ""},
                                                             {"he said |2010 had died", ""},
                                                             {"he said |1200 was enough", ""},
                                                             {"in |1200 homes", ""},
                                                             {"in May |12 people drowned", ""},
                                                             {"for |three years", ""},
                                                             {"the last |24 hours", ""},
                                                             {"|12 days of rain", ""},
                                                             {"|10s of thousands", ""},
                                                             {"worth |2010.5", ""},
                                                             {"about |3/4 of it", ""}}));

INSTANTIATE_TEST_SUITE_P(Clocks, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"at |6:52 a.m. local time", "time: 6:52 a.m. local time"},
                                                             {"at |2145 GMT", "time: 2145 GMT"},
                                                             {"by |9 pm", "time: 9 pm"},
                                                             {"by |9pm.", "time: 9pm"},
                                                             {"at |5.40am", "time: 5.40am"},
                                                             {"at |0900 hrs", "time: 0900 hrs"},
                                                             {"from |9 to 11 a.m.", "time: 9 to 11 a.m."},
                                                             {"at |8: 14am AEST", "time: 8: 14am AEST"},
                                                             {"at |9:14 PM on", "time: 9:14 PM"},
                                                             {"at |9:14PM BST", "time: 9:14PM BST"},
                                                             {"at |12: 48PM BST", "time: 12: 48PM BST"},
                                                             {"at |9 P.M. on", "time: 9 P.M."},
                                                             {"|9 PMs met", ""},
                                                             {"at |10 o'clock", "time: 10 o'clock"},
                                                             {"at |ten o'clock", "time: ten o'clock"},
                                                             {"at |half past nine", "time: half past nine"},
                                                             {"from |five to six people", ""},
                                                             {"|14.10 Rescuers say", "time: 14.10"},
                                                             {"|14.10 percent", ""},
                                                             {"|14.75 Rescuers", ""},
                                                             {"it was |14.10 Rescuers", ""},
                                                             {"|13 pm", ""},
                                                             {"|9 amps", ""},
                                                             {"|2500 hours", ""},
                                                             {"a |25:70 split", ""}}));

INSTANTIATE_TEST_SUITE_P(Ordinals, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"the |21st", "ordinal: 21st"},
                                                             {"the |third man", "ordinal: third"},
                                                             {"the |twenty-first day", "ordinal: twenty-first"},
                                                             {"the |3rd-largest city", "ordinal: 3rd-largest"},
                                                             {"the |1,000th visitor", "ordinal: 1,000th"},
                                                             {"|two thirds", ""},
                                                             {"|10 Street vendors", ""}}));

INSTANTIATE_TEST_SUITE_P(Identifiers, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{
                             {"a Boeing |737 landed", "identifier: Boeing 737"},
                             {"Flight |447 passengers", "identifier: Flight 447"},
                             {"along Route |66.", "identifier: Route 66"},
                             {"Routes |66 and 67", "identifier: Routes 66 and 67"},
                             {"Resolution |1701", "identifier: Resolution 1701"},
                             {"under Section |501(c)(3)", "identifier: Section 501(c)(3)"},
                             {"No. |3 seed", "identifier: No. 3"},
                             {"the G-|8 leaders", "identifier: G-8"},
                             {"the Group of |eight met", "identifier: Group of eight"},
                             {"a Group of |eight met", ""},
                             {"the group of |eight met", ""},
                             {"ended on day |six with a verdict", "identifier: day six"},
                             {"during that day |four of the ships sank", ""},
                             {"by day |four ships had sunk", ""},
                             {"an AK-|47", "identifier: AK-47"},
                             {"two F-|16s", "identifier: F-16s"},
                             {"an A|380", "identifier: A380"},
                             {"a |787 Dreamliner", "identifier: 787 Dreamliner"},
                             {"a |5G mast", "identifier: 5G"},
                             {"in |3-D", "identifier: 3-D"},
                             {"at |1080p", "identifier: 1080p"},
                             {"agent |007", "identifier: 007"},
                             {"the S&P |500 fell", "identifier: S&P 500"},
                             {"the Group of |20", "identifier: Group of 20"},
                             {"the Group of |Seven", "identifier: Group of Seven"},
                             {"aboard Air Force |One", "identifier: Air Force One"},
                             {"page |5 of it", "identifier: page 5"},
                             {"version |2.0.1", "identifier: 2.0.1"},
                             {"aboard the Sea Rose |5, which", "identifier: Rose 5"},
                             {"the |97999 ZIP code", "identifier: 97999 ZIP"},
                             {"the |020 area code", "identifier: 020 area code"},
                             {"on day |two of the strike", "identifier: day two"},
                             {"in week |3, when", "identifier: week 3"},
                             {"it entered week |three, with", "identifier: week three"},
                             {"they reached day |9 of", "identifier: day 9"},
                             {"the number |one suspect", "identifier: number one"},
                             {"ranked number |three in", "identifier: number three"},
                             {"the K-|two cup", "identifier: K-two"},
                             {"under section |9C (4) of", "identifier: section 9C (4)"},
                             {"in the last |16 of", "identifier: last 16"},
                             {"a last-|32 tie", "identifier: last-32"},
                             {"the round of |16 begins", "identifier: round of 16"},
                             {"aboard the DC - |3 planes", "identifier: DC - 3"},
                             {"some MERV -|19 tests", "identifier: MERV -19"},
                             {"seized 15 PK |90 rifles", "identifier: PK 90"},
                             {"a |two-by-four", "identifier: two-by-four"}}));

INSTANTIATE_TEST_SUITE_P(Specifications, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"a lens of f/|1.8 and", "identifier: f/1.8"},
                                                             {"half/|1.8 metres", ""},
                                                             {"shoots |4K video", "identifier: 4K"},
                                                             {"a |5K run", ""},
                                                             {"|4K people came", ""},
                                                             {"a |1,920 x 1,080 display", "identifier: 1,920 x 1,080"},
                                                             {"|1,920 x 1,080 pixels", ""},
                                                             {"|4 x 100m relay", ""},
                                                             {"two USB |3.0 ports", "identifier: USB 3.0"},
                                                             {"Block |25/8 lies", "identifier: Block 25/8"},
                                                             {"in volume |41 of the", "identifier: volume 41"}}));

INSTANTIATE_TEST_SUITE_P(Tallies, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{
                             {"a |six-under 66 to lead", "score: six-under 66"},
                             {"a |four-under-par 68", "score: four-under-par 68"},
                             {"a |3-over start", "score: 3-over"},
                             {"was |8-for-12 from", "score: 8-for-12"},
                             {"hit |3-of-9 from", "score: 3-of-9"},
                             {"won in |1:49.3 on", "score: 1:49.3"},
                             {"the |0-to-60 time", "score: 0-to-60"},
                             {"a |10-to-60 lead", ""},
                             {"at |11-under 205.", "score: 11-under 205"},
                             {"|6-3 4-6 7-6 (7-4) to", "score: 6-3 4-6 7-6 (7-4)"},
                             {"shot 64, |seven under par, for", "score: seven under par"},
                             {"|seven under pardon", ""},
                             {"|six under-age boys", ""},
                             {"|4-6 inches", ""}}));

INSTANTIATE_TEST_SUITE_P(YearsOfLevels, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"below |2019 levels", "date: 2019"},
                                                             {"below |2019 boats", ""}}));

INSTANTIATE_TEST_SUITE_P(NoIdentifiers, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"raised the level |3 percent", ""},
                                                             {"in one day |12 were killed", ""},
                                                             {"no |5 people", ""},
                                                             {"paid USD|115", ""},
                                                             {"paid Rs|500", ""},
                                                             {"a |10K race", ""},
                                                             {"ran |50km", ""},
                                                             {"mid-|30", ""},
                                                             {"In Quillport |12 people died", ""},
                                                             {"Bus Crash Kills |12, Officials Say", ""},
                                                             {"BUS CRASH KILLS |12", ""},
                                                             {"a |10-by-12-foot room", ""},
                                                             {"in the village |three people", ""},
                                                             {"on day |two people died", ""},
                                                             {"it ended day |two people died", ""},
                                                             {"by then the day |three men", ""},
                                                             {"that number |two thousand", ""},
                                                             {"a number |two times that", ""},
                                                             {"a K-|two-mile hike", ""},
                                                             {"in one day |12 of them", ""},
                                                             {"a year |12 of them", ""},
                                                             {"the last |16 boats", ""},
                                                             {"the last |17 of", ""},
                                                             {"a round of |17", ""},
                                                             {"UN - |30 people died", ""},
                                                             {"in NORVIA - |30 people", ""},
                                                             {"in all |970 codes", ""}}));

INSTANTIATE_TEST_SUITE_P(Scores, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{
                             {"won |2-0 on", "score: 2-0"},
                             {"|31-24", "score: 31-24"},
                             {"|6-3, 6-4 in the final", "score: 6-3, 6-4"},
                             {"a |12-3-1 record", "score: 12-3-1"},
                             {"lost |1-3.", "score: 1-3"},
                             {"a |5-4 vote", "score: 5-4"},
                             {"pressure of |135/85", "score: 135/85"},
                             {"|20/20 vision", "score: 20/20"},
                             {"|15/16 inch", ""},
                             {"|30/20 metres", ""},
                             {"|12/2", ""},
                             {"|77 off 61 balls", "score: 77 off 61 balls"},
                             {"made |77 not out", "score: 77 not out"},
                             {"an unbeaten |77.", "score: 77"},
                             {"were all out for |189.", "score: 189"},
                             {"the innings were at |4 for 189.", "score: 4 for 189"},
                             {"the batsmen slumped to |189 for six on", "score: 189 for six"},
                             {"the bowler took |five for 41.", "score: five for 41"},
                             {"was bowled for |41, he", "score: 41"},
                             {"in the second innings was on |41 when she", "score: 41"},
                             {"adding |89 for the unbroken sixth wicket", "score: 89"},
                             {"sold |4 for 189.", ""},
                             {"dinner was |40 for two, with", ""},
                             {"was caught for |90 and fined", ""},
                             {"the share was on |41 when trade", ""},
                             {"took |4 for 189 crowns", ""},
                             {"were at |4 for 8.", ""},
                             {"was dismissed for |12 days", ""},
                             {"was on |41 boats when", ""},
                             {"adding |89 for the sixth school", ""},
                             {"sold out for |189 days", ""},
                             {"|77 off the coast", ""},
                             {"|10-15 people", ""},
                             {"|24-30 boats", ""},
                             {"for |20-10 years", ""}}));

INSTANTIATE_TEST_SUITE_P(Contacts, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{
                             {"call |555-0100", "phone: 555-0100"},
                             {"(|212) 555-0100", "phone: (212) 555-0100"},
                             {"+|44 20 7946 0000", "phone: +44 20 7946 0000"},
                             {"|0800 123 456", "phone: 0800 123 456"},
                             {"at |12 Harbor Lane", "address: 12 Harbor Lane"},
                             {"at |16-18 West Mill Road", "address: 16-18 West Mill Road"},
                             {"the |500 block of Mill Road", "address: 500 block"},
                             {"P.O. Box |12", "address: P.O. Box 12"},
                             {"Quillport, OR |97999", "address: 97999"},
                             {"at |22 Rue Ambert", "address: 22 Rue Ambert"},
                             {"at |14 Via Sella, near", "address: 14 Via Sella"},
                             {"|12 via the coast", ""},
                             {"|12 Harbor pilots", ""},
                             {"|555-0100 of them", ""}}));

INSTANTIATE_TEST_SUITE_P(Pages, SetAsideOf,
                         testing::ValuesIn(std::vector<Case>{{"|1. Wash the rice", "list_marker: 1."},
                                                             {"(|2) Boil it", "list_marker: (2)"},
                                                             {"|3 comments", "furniture: 3 comments"},
                                                             {"|5 min read", "furniture: 5 min read"},
                                                             {"Page |2 of 5", "furniture: Page 2 of 5"},
                                                             {"see http://news.example/2013/|12/a.html now",
                                                              "furniture: http://news.example/2013/12/a.html"},
                                                             {"|3 comments were deleted", ""},
                                                             {"|1.5 million", ""},
                                                             {"it killed |12. Then", ""}}));

TEST(SetAside, StaysWithinItsSentence) {
  const std::string text = "In May 5, 2010 people";
  EXPECT_FALSE(parse_set_aside(text, 7, {7, 8}));
  EXPECT_EQ(parse_set_aside(text, 7, {0, 8})->span, (Span{3, 8}));
  EXPECT_FALSE(parse_set_aside(text, 7, {8, 12}));
  EXPECT_FALSE(parse_set_aside(text, 70, {0, 100}));
}

TEST(SetAside, HoldsTheNumeralInAnyBytes) {
  const std::string alphabet = "019 -.,:/'()$#AMay5PstNo\xE2\x80\x93\xC3\xA9";
  std::string text;
  unsigned state = 99;
  for (int i = 0; i < 3000; ++i) {
    state = state * 1664525U + 1013904223U;
    text += alphabet[(state >> 16) % alphabet.size()];
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const Span within :
         {Span{0, text.size()}, Span{at, std::min(at + 7, text.size())}, Span{at > 9 ? at - 9 : 0, text.size()}}) {
      const auto found = parse_set_aside(text, at, within);
      if (!found) continue;
      EXPECT_LE(within.begin, found->span.begin);
      EXPECT_LE(found->span.begin, at);
      EXPECT_GT(found->span.end, at);
      EXPECT_LE(found->span.end, within.end);
    }
  }
}

TEST(SetAside, IsNotSlowedByEndlessInput) {
  for (const char* piece : {"1-", "1.", "1, ", " ", "a", "May ", "12 and ", "1/"}) {
    std::string text = "5";
    while (text.size() < 200000) text += piece;
    for (int i = 0; i < 300; ++i) parse_set_aside(text, 0, {0, text.size()});
    for (int i = 0; i < 300; ++i) parse_set_aside(text, text.size() / 2, {0, text.size()});
  }
}

}  // namespace
}  // namespace figcheck::grammar
