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

TEST(OwnDollar, IsThatOfTheLandOfWhichTheTextTells) {
  EXPECT_EQ(currencies("Canada will mend its lighthouses. The Canadian coast guard has $40 million."), "CAD");
  EXPECT_EQ(currencies("A Queensland baker won the cake show in Brisbane. She takes home $900."), "AUD");
  EXPECT_EQ(currencies("New Zealand sheep shear fast. A New Zealander won 900 dollars."), "NZD");
  EXPECT_EQ(currencies("Singapore's ferries are old. Singaporeans pay $2 for a ride, up from 1.50."), "SGD SGD");
}

TEST(OwnDollar, IsToldByHowAmericanOnesAreWritten) {
  EXPECT_EQ(currencies("The loan of $US40 million was paid. A fee of $2,000 was not."), "USD AUD");
  EXPECT_EQ(currencies("Auckland's port got $US40 million. A fee of $2,000 was not paid."), "USD NZD");
  EXPECT_EQ(currencies("Toronto lent US$40 million to Ottawa. A fee of $2,000 was due."), "USD CAD");
  EXPECT_EQ(currencies("The firm lent US$40 million. A fee of $2,000 was due."), "USD USD");
}

TEST(OwnDollar, IsThatOfThePapersLand) {
  EXPECT_EQ(currencies("The Hobart bridge cost $40 million.", "https://news.example.com.au/a"), "AUD");
  EXPECT_EQ(currencies("The Winnipeg bridge cost $40 million.", "", "example.ca"), "CAD");
  EXPECT_EQ(currencies("The old bridge cost $40 million.", "https://news.example.com.au/a"), "AUD");
  EXPECT_EQ(currencies("The Ohio bridge cost $40 million.", "https://news.example.com.au/a"), "USD");
  EXPECT_EQ(currencies("The Hobart bridge cost $40 million.", "https://example.beau/a"), "USD");
}

TEST(OwnDollar, IsAmericanWhereALandIsOnlyMentioned) {
  EXPECT_EQ(currencies("The bridge cost $40 million."), "USD");
  EXPECT_EQ(currencies("A Canadian bought the mill for $40 million."), "USD");
  EXPECT_EQ(currencies("Ohio sold Canada a ship. The Canadian navy paid $40 million."), "USD");
  EXPECT_EQ(currencies("Canada, Canada and Australia, Australia paid $40 million."), "USD");
  EXPECT_EQ(currencies("HOBART (AP) - Australia has cut a tax. Australians save $40 million."), "USD");
}

TEST(OwnDollar, IsNotThatWhichTheTextSetsApart) {
  EXPECT_EQ(currencies("Australia and Australians paid A$60 million ($40 million)."), "AUD USD");
  EXPECT_EQ(currencies("Canadians in Canada paid 60 million Canadian dollars, or $40 million."), "CAD USD");
}

TEST(OwnDollar, LeavesWhatTheWordsSayAndWhatTheWorldTrades) {
  EXPECT_EQ(currencies("Canada and Canadians paid 3 euros, 4 U.S. dollars, 5 American dollars and $6."),
            "EUR USD USD CAD");
  EXPECT_EQ(currencies("Canada and Canadians sold oil at $30 a barrel and a mill for $6."), "USD CAD");
}

TEST(OwnDollar, IsNotToldByLandsInSignsOrInOtherWords) {
  EXPECT_EQ(currencies("Canadare and Canadabury sold a mill for $6."), "USD");
  EXPECT_EQ(currencies("The shop US$ale sold a mill in Canada to Canadians for $6."), "CAD");
}

}  // namespace
}  // namespace figcheck::extract
