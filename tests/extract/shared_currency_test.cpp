#include "extract/shared_currency.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

/// The currency of the first sum of a text.
std::string currency(std::string_view text) {
  for (const Assertion& said : read_text(text).assertions)
    if (said.kind == Kind::money) return said.unit;
  return {};
}

TEST(SharedCurrency, IsThatOfTheLandTheArticleTellsOf) {
  EXPECT_EQ(currency("The bridge cost 40 million pesos. Chile has few like it."), "CLP");
  EXPECT_EQ(currency("The Argentine port was shut. A new one will cost 60 million pesos."), "ARS");
  EXPECT_EQ(currency("Rs 4,000 was paid for the goat in Pakistan."), "PKR");
  EXPECT_EQ(currency("Ugandans paid 90,000 shillings for a sack."), "UGX");
  EXPECT_EQ(currency("The Danish ferry cost 40 million crowns."), "DKK");
}

TEST(SharedCurrency, IsTakenOverByWhatFollows) {
  const Assertion later = figure_in("Chile's bridge cost 40 million pesos, up from 30 million.", "30 million");
  EXPECT_EQ(later.unit, "CLP");
  EXPECT_EQ(figure_in("Chile's bridge cost 40 million pesos, or 30 million Mexican pesos.", "30 million").unit, "MXN");
}

TEST(SharedCurrency, StaysWhereNothingTellsOrTwoDoAlike) {
  EXPECT_EQ(currency("The bridge cost 40 million pesos."), "MXN");
  EXPECT_EQ(currency("The bridge between Chile and Argentina cost 40 million pesos."), "MXN");
  EXPECT_EQ(currency("The Indian and Pakistani teams shared 40 million rupees."), "INR");
}

TEST(SharedCurrency, StaysWhereTheWordsSayIt) {
  EXPECT_EQ(currency("Chile, Chile, Chile: the bridge cost 40 million Mexican pesos."), "MXN");
  EXPECT_EQ(currency("The Syrian bridge cost \u00A340 million."), "GBP");
  EXPECT_EQ(currency("The Australian bridge cost 40 million dollars."), "USD");
}

TEST(SharedCurrency, IsNotToldByWordsThatOnlyBeginSo) {
  EXPECT_EQ(currency("In Indiana and among Mexicali's guests, 40 million pesos were spent."), "MXN");
  EXPECT_EQ(currency("Guineafowl cost 40,000 francs."), "CHF");
}

}  // namespace
}  // namespace figcheck::extract
