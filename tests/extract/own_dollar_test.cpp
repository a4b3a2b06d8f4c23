#include "extract/own_dollar.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

/// The currencies of the sums of a document, one after the other.
std::string currencies(std::string_view text, std::string_view url = "", std::string_view outlet = "") {
  text::Document document;
  document.id = "test.txt";
  document.text = text;
  document.url = url;
  document.outlet = outlet;
  std::string out;
  for (const Assertion& said : read(document, {}).assertions)
    if (said.kind == Kind::money) out += (out.empty() ? "" : " ") + said.unit;
  return out;
}

TEST(OwnDollar, IsThatOfThePapersLand) {
  EXPECT_EQ(currencies("The Hobart bridge cost $40 million.", "https://news.example.com.au/a"), "AUD");
  EXPECT_EQ(currencies("The Winnipeg bridge cost $40 million.", "", "example.ca"), "CAD");
  EXPECT_EQ(currencies("The ride costs $2 now, up from 1.50.", "https://example.com.sg/a"), "SGD SGD");
  EXPECT_EQ(currencies("The Ohio bridge cost $40 million.", "https://news.example.com.au/a"), "USD");
  EXPECT_EQ(currencies("The U.S. owes US$40 million, and $2,000 in fees.", "example.ca"), "USD CAD");
  EXPECT_EQ(currencies("The Hobart bridge cost $40 million.", "https://example.beau/a"), "USD");
}

TEST(OwnDollar, IsToldByHowAmericanOnesAreWritten) {
  EXPECT_EQ(currencies("Australia got a loan of $US40 million. A fee of $2,000 was not paid."), "USD AUD");
  EXPECT_EQ(currencies("New Zealand got $US40 million. A fee of $2,000 was not paid."), "USD NZD");
  EXPECT_EQ(currencies("Canada lent US$40 million to Canadians. A fee of $2,000 was due."), "USD CAD");
  EXPECT_EQ(currencies("Canada lent 40 million U.S. dollars to Canadians. A fee of $2,000 was due."), "USD CAD");
  EXPECT_EQ(currencies("Canada lent 40 mln U.S. dlrs to Canadians. A fee of 2,000 dlrs was due."), "USD CAD");
  EXPECT_EQ(currencies("Canada and Canadians paid 3 euros, US$4, 5 American dollars and $6."), "EUR USD USD CAD");
}

TEST(OwnDollar, IsAmericanWhereTheTextNamesNoOneLand) {
  EXPECT_EQ(currencies("The firm lent US$40 million. A fee of $2,000 was due."), "USD USD");
  EXPECT_EQ(currencies("The loan of $US40 million was paid. A fee of $2,000 was not."), "USD USD");
  EXPECT_EQ(currencies("Kesh got US$40 million. Australia sent boats worth $2,000."), "USD USD");
  EXPECT_EQ(currencies("Canada and Canadians, Australia and Australians lent US$40 million and $2,000."), "USD USD");
  EXPECT_EQ(currencies("Americans in Ohio and Iowa lent Canada and Canadians US$40 million and $2,000."), "USD USD");
}

TEST(OwnDollar, IsAmericanWhereLandsAreOnlyTold) {
  EXPECT_EQ(currencies("The bridge cost $40 million."), "USD");
  EXPECT_EQ(currencies("The yard, based in Houston, bought a Canadian rival for $3 billion. The Canadian yard is old."),
            "USD");
  EXPECT_EQ(currencies("Tanager's deal with Singapore's Orrel and Singapore Cables cost $40 million."), "USD");
  EXPECT_EQ(currencies("Kesh needs $1 billion for its coast. Australian ships are there. Australia sent 600."), "USD");
  EXPECT_EQ(currencies("The Toronto Otters paid $40 million for a goalkeeper from the Ottawa Herons."), "USD");
  EXPECT_EQ(currencies("Perth Amboy and Ontario, Calif., mended bridges for $40 million."), "USD");
  EXPECT_EQ(currencies("Canada geese in Canada ate corn for $6."), "USD");
}

TEST(OwnDollar, IsTheSameInTwoArticlesOfWhichOneNamesTheLandMoreOften) {
  EXPECT_EQ(currencies("HALDEN (AP) - The bridge to Canada will cost $40 million."),
            currencies("The Canadian bridge will cost $60 million, Canada's and Canadians' dearest."));
  EXPECT_EQ(currencies("Gallop bought the Canadian mill for $40 million."),
            currencies("Gallop bought a Canadian mill for $40 million. The Canadian mill is old."));
}

TEST(OwnDollar, IsAmericanInTheTextsOfAgencies) {
  constexpr std::string_view site = "https://news.example.com.au/a";
  EXPECT_EQ(currencies("HOBART (AP) - Australia has cut a tax. Australians save $40 million.", site), "USD");
  EXPECT_EQ(currencies("CANBERRA, APRIL 5 (AP) - The bridge cost $40 million.", site), "USD");
  EXPECT_EQ(currencies("SINGAPORE (AP) - The bridge cost $40 million.", "", "herald.example.sg"), "USD");
  EXPECT_EQ(currencies("HONG KONG (AFP) - Hong Kong and Hong Kongers paid US$40 million and $3."), "USD USD");
  EXPECT_EQ(currencies("HOBART (Reuters/AFP) - The bridge cost $40 million.", site), "USD");
  EXPECT_EQ(currencies("The bridge cost $40 million. It is new. - AFP\n", site), "USD");
  EXPECT_EQ(currencies("The bridge (a GAP of 2 miles) cost $40 million. Orrel told Reuters.", site), "AUD");
}

TEST(OwnDollar, IsNotThatWhichTheTextSetsApart) {
  constexpr std::string_view site = "https://news.example.com.au/a";
  EXPECT_EQ(currencies("Australia and Australians paid A$60 million ($40 million).", site), "AUD USD");
  EXPECT_EQ(currencies("Canadians in Canada paid 60 million Canadian dollars, or $40 million."), "CAD USD");
}

TEST(OwnDollar, IsWhatTheTelexAndTheStreetCallADollarToo) {
  constexpr std::string_view site = "https://example.ca/a";
  EXPECT_EQ(currencies("The mill cost 45 mln dlrs.", site), "CAD");
  EXPECT_EQ(currencies("The bun costs 3 bucks, the cake 9 dollars.", site), "CAD CAD");
  EXPECT_EQ(currencies("The mill cost 45 mln U.S. dlrs, the mast 5 USD.", site), "USD USD");
}

TEST(OwnDollar, LeavesWhatTheWorldTrades) {
  const auto at_home = [](std::string_view text) { return currencies(text, "https://news.example.com.au/a"); };
  EXPECT_EQ(at_home("They sold oil at $30 a barrel and a mill for $6."), "USD AUD");
  EXPECT_EQ(at_home("Oil at $70 hurts growers."), "USD");
  EXPECT_EQ(at_home("Light crude, which trades at $70, fell."), "USD");
  EXPECT_EQ(at_home("Gold hit $1,900 in Sydney trading."), "USD");
  EXPECT_EQ(at_home("Copper rose to $8,000 a tonne."), "USD");
  EXPECT_EQ(at_home("Iron ore fell to $90 a ton."), "USD");
  EXPECT_EQ(at_home("Bitcoin hit $60,000 on Monday."), "USD");
  EXPECT_EQ(at_home("The price of silver rose to $30."), "USD");
  EXPECT_EQ(at_home("Natural gas futures slid to $3."), "USD");
  EXPECT_EQ(at_home("The oil company spent $40 million."), "AUD");
  EXPECT_EQ(at_home("The council paid $500 for a gold ring."), "AUD");
  EXPECT_EQ(at_home("Wool rose to $900 a tonne."), "AUD");
  EXPECT_EQ(at_home("Gas rose to $1.50 a liter."), "AUD");
}

}  // namespace
}  // namespace figcheck::extract
