#include "grammar/money.hpp"

#include "unit_reading.hpp"

namespace figcheck::grammar {
namespace {

// The currency that begins where '|' stands and what it covers.
std::optional<UnitMatch> currency_of(std::string_view text) {
  const Marked place = marked(text);
  return parse_currency(place.text, place.at, place.text.size());
}
std::string code_of(std::string_view text) {
  const auto currency = currency_of(text);
  return currency ? currency->unit : "";
}

TEST(Money, NamesBehindTheNumber) {
  EXPECT_EQ(name_of("500| rupees"), "INR");
  EXPECT_EQ(name_of("30| yen"), "JPY");
  EXPECT_EQ(name_of("10| U.S. dollars"), "USD");
  EXPECT_EQ(name_of("10| us dollars"), "USD");
  EXPECT_EQ(name_of("5| Australian dollars"), "AUD");
  EXPECT_EQ(name_of("40| Danish crowns"), "DKK");
  EXPECT_EQ(name_of("40| crowns"), "SEK");
  EXPECT_EQ(name_of("a 2|-euro coin"), "EUR");
  EXPECT_EQ(name_of("10| turkish lira"), "TRY");
  EXPECT_EQ(name_of("9| pounds sterling"), "GBP");
  EXPECT_EQ(name_of("3| bitcoins"), "XBT");
  EXPECT_EQ(unit_of("500| rupees")->kind, Kind::money);
}

TEST(Money, EveryActiveCodeIsRead) {
  for (const char* code : {"USD", "EUR", "GBP", "JPY", "CNY", "UAH", "XOF", "ZMW", "VES", "KHR"}) {
    EXPECT_EQ(name_of("115|" + std::string(code)), code);
    EXPECT_EQ(name_of("115| " + std::string(code) + " were paid"), code);
    EXPECT_EQ(code_of("|" + std::string(code) + "115"), code);
    EXPECT_EQ(code_of("|" + std::string(code) + " 115"), code);
  }
}

TEST(Money, CodesThatAreWordsAreReadByNameOnly) {
  EXPECT_EQ(name_of("5| ALL STARS"), "");
  EXPECT_EQ(name_of("5| TOP teams"), "");
  EXPECT_EQ(name_of("3| CUP finals"), "");
  EXPECT_EQ(name_of("500| Albanian lek"), "ALL");
  EXPECT_EQ(name_of("500| Cuban pesos"), "CUP");
}

TEST(Money, SignsBeforeTheNumber) {
  EXPECT_EQ(code_of("|$75"), "USD");
  EXPECT_EQ(code_of("|$ 75"), "USD");
  EXPECT_EQ(code_of("|US$ 75"), "USD");
  EXPECT_EQ(code_of("|A$75"), "AUD");
  EXPECT_EQ(code_of("|$A75"), "AUD");
  EXPECT_EQ(code_of("|c $ 16.4"), "CAD");
  EXPECT_EQ(code_of("|CAD$ 15"), "CAD");
  EXPECT_EQ(code_of("|mxn$ 15"), "MXN");
  EXPECT_EQ(code_of("|\xC2\xA3"
                    "9"),
            "GBP");
  EXPECT_EQ(code_of("|\xE2\x82\xAC"
                    "9"),
            "EUR");
  EXPECT_EQ(code_of("|Rs. 500"), "INR");
  EXPECT_EQ(code_of("|Dh3,150"), "AED");
  EXPECT_EQ(code_of("|RM300"), "MYR");
  EXPECT_EQ(code_of("|euro37"), "EUR");
  EXPECT_EQ(code_of("|$.50"), "USD");
  EXPECT_EQ(code_of("|$ two million"), "USD");
}

TEST(Money, TheSpanOfASignEndsWhereTheNumberBegins) {
  EXPECT_EQ(currency_of("paid |US$ 75")->span, (Span{5, 9}));
  EXPECT_EQ(currency_of("|$75")->span, (Span{0, 1}));
}

TEST(Money, LettersThatAreNamesAreNoCurrency) {
  EXPECT_EQ(code_of("|R2 unit"), "");
  EXPECT_EQ(code_of("|R31 million"), "ZAR");
  EXPECT_EQ(code_of("|R1,500"), "ZAR");
  EXPECT_EQ(code_of("|e64m"), "EUR");
  EXPECT_EQ(code_of("|e10 fuel"), "");
  EXPECT_EQ(code_of("|PS2.7m"), "GBP");
  EXPECT_EQ(code_of("|PS4 console"), "");
  EXPECT_EQ(code_of("|a $5 note"), "") << "an article, not the Australian dollar";
  EXPECT_EQ(code_of("|dollars"), "");
  EXPECT_EQ(code_of("|$"), "");
}

TEST(Money, LettersMayScaleACode) {
  EXPECT_EQ(unit_of("120| MEUR")->scale, 1e6);
  EXPECT_EQ(unit_of("120| MEUR")->unit, "EUR");
  EXPECT_EQ(currency_of("|MAUD 60")->scale, 1e6);
  EXPECT_EQ(unit_of("75| USD million")->scale, 1e6);
}

TEST(Money, ASignBehindBelongsToItsNumber) {
  EXPECT_EQ(name_of("10| $ is little"), "USD");
  EXPECT_EQ(name_of("10|$ 30 $"), "USD");
  EXPECT_EQ(name_of("10| $ 30 $"), "USD");
  EXPECT_EQ(name_of("1| $10 note"), "");
  EXPECT_EQ(name_of("3| USD50 vouchers"), "");
  EXPECT_EQ(name_of("100| \xE2\x82\xA1"), "CRC");
}

TEST(Money, MinorUnitsKeepTheirName) {
  EXPECT_EQ(name_of("12| cents"), "cent");
  EXPECT_EQ(name_of("30| pence"), "penny");
  EXPECT_EQ(name_of("50|p"), "penny");
  EXPECT_EQ(name_of("50| p"), "");
  EXPECT_EQ(name_of("50|\xC2\xA2"), "cent");
}

TEST(Money, MinorUnitsAddToWholeOnes) {
  EXPECT_DOUBLE_EQ(*unit_of("13| dollars and 45 cents")->extra, 0.45);
  EXPECT_DOUBLE_EQ(*unit_of("thirteen| dollars and forty-five cents")->extra, 0.45);
  EXPECT_DOUBLE_EQ(*unit_of("15| dollars 50.")->extra, 0.5);
  EXPECT_FALSE(unit_of("15| dollars, 50 cents of it in coins")->extra);
  EXPECT_FALSE(unit_of("15| dollars and 50 people")->extra);
  EXPECT_FALSE(unit_of("15| dollars and 250")->extra);
}

TEST(Money, PoundsAreMoneyBehindAMagnitude) {
  EXPECT_EQ(name_of("93 million| pounds"), "GBP");
  EXPECT_EQ(name_of("93 million| pound rescue"), "GBP");
  EXPECT_EQ(name_of("3 million| pounds of beef"), "pound");
  EXPECT_EQ(name_of("20| pounds"), "pound");
}

TEST(Money, WordsOfOtherUseNeedALargeNumber) {
  EXPECT_EQ(name_of("2,000| won"), "KRW");
  EXPECT_EQ(name_of("3 million| won"), "KRW");
  EXPECT_EQ(name_of("only 3| won medals"), "");
  EXPECT_EQ(name_of("three| won"), "");
}

TEST(Money, RatesStandBehindThePrice) {
  EXPECT_EQ(name_of("52| dollars a barrel"), "USD/barrel");
  EXPECT_EQ(name_of("98| cents per share"), "cent/share");
  EXPECT_EQ(name_of("a 12|-cent-a-share dividend"), "cent/share");
  EXPECT_EQ(name_of("5| euros per square meter"), "EUR/square meter");
  EXPECT_EQ(name_of("5| euros/month"), "EUR/month");
  EXPECT_EQ(name_of("5 million| euros annually"), "EUR/year");
  EXPECT_EQ(name_of("5 million| euros monthly, it said"), "EUR/month");
  EXPECT_EQ(name_of("5 million| euros weekly in rent"), "EUR/week");
  EXPECT_EQ(name_of("5| euros daily rate"), "EUR");
  EXPECT_EQ(name_of("5| euros daily-paid"), "EUR");
  EXPECT_EQ(name_of("5| euros a year earlier"), "EUR");
  EXPECT_EQ(name_of("5| euros a second time"), "EUR");
  EXPECT_EQ(name_of("5| euros a visitor"), "EUR");
}

TEST(Money, LettersThatAreNamesNeedAPlainAmount) {
  EXPECT_EQ(code_of("|N4.2 billion"), "NGN");
  EXPECT_EQ(code_of("|P5,000"), "PHP");
  EXPECT_EQ(code_of("|SR 5,000"), "SAR");
  EXPECT_EQ(code_of("|QR200,000"), "QAR");
  EXPECT_EQ(code_of("|DM 5 million"), "DEM");
  EXPECT_EQ(code_of("|kn 45 million"), "HRK");
  EXPECT_EQ(code_of("|Fr 3,500"), "CHF");
  EXPECT_EQ(code_of("|N4"), "");
  EXPECT_EQ(code_of("|N 4,000"), "");
  EXPECT_EQ(code_of("|K2.5"), "");
  EXPECT_EQ(code_of("|TL 500"), "");
  EXPECT_EQ(code_of("|le 5,000"), "");
  EXPECT_EQ(name_of("500| kn"), "HRK");
  EXPECT_EQ(name_of("45| kn"), "knot");
  EXPECT_EQ(name_of("5,000| TL"), "TRY");
  EXPECT_EQ(code_of("|kr 500"), "SEK");
  EXPECT_EQ(name_of("500| kr"), "SEK");
}

TEST(Money, WithdrawnCodesNeedAPlainAmount) {
  EXPECT_EQ(code_of("|DEM 5 million"), "DEM");
  EXPECT_EQ(code_of("|ITL 30,000"), "ITL");
  EXPECT_EQ(name_of("2 million| ESP"), "ESP");
  EXPECT_EQ(name_of("5,000| BEF"), "BEF");
  EXPECT_EQ(code_of("|DEM 55"), "");
  EXPECT_EQ(name_of("12| ESP"), "");
  EXPECT_EQ(code_of("|BAD 5,000"), "");
  EXPECT_EQ(name_of("200| Cypriot pounds"), "CYP");
  EXPECT_EQ(name_of("200| Zairean zaires"), "ZRZ");
}

TEST(Money, AbbreviationsOfTheTelex) {
  EXPECT_EQ(name_of("45 mln| dlrs"), "USD");
  EXPECT_EQ(name_of("one| dlr a barrel"), "USD/barrel");
  EXPECT_EQ(name_of("45 MLN| DLRS"), "USD");
  EXPECT_EQ(name_of("45 mln| Canadian dlrs"), "CAD");
  EXPECT_EQ(name_of("45 mln| U.S. dlrs"), "USD");
  EXPECT_EQ(name_of("45 mln| Hong Kong dlrs"), "HKD");
  EXPECT_EQ(name_of("12| cts a share"), "cent/share");
  EXPECT_EQ(name_of("12| Australian cts"), "AUD");
  EXPECT_EQ(name_of("45 mln| stg"), "GBP");
  EXPECT_EQ(name_of("45 mln| pounds stg"), "GBP");
  EXPECT_EQ(name_of("two| stg"), "") << "no large number";
  EXPECT_EQ(name_of("2| ct gold"), "") << "carats";
}

TEST(Money, AbbreviationsOfTheTelexInCapitalsOnlyAmongCapitals) {
  EXPECT_EQ(name_of("GALLOP INC SETS QUARTERLY AT 12| CTS A SHARE"), "cent/share");
  EXPECT_EQ(name_of("GALLOP BIDS 200| STG FOR KELLICK\nThe firm bid."), "GBP");
  EXPECT_EQ(name_of("The yard sold 3,115| CTS sedans"), "");
  EXPECT_EQ(name_of("The 2008| CTS won"), "");
  EXPECT_EQ(name_of("The city bought 12| CTS buses"), "");
  EXPECT_EQ(name_of("12| CTS buses, said Orrel"), "");
  EXPECT_EQ(name_of("Soldiers lost 200| STG rifles"), "");
}

TEST(Money, AbbreviationsOfTheTelexAreNoCarats) {
  EXPECT_EQ(name_of("a ring with 12| cts of diamonds"), "");
  EXPECT_EQ(name_of("the 0.5| cts diamond"), "");
  EXPECT_EQ(name_of("18| CTS GOLD"), "");
  EXPECT_EQ(name_of("12| cts, gold producers said"), "cent");
}

TEST(Money, CentsOfNamedCurrencies) {
  EXPECT_EQ(name_of("28.7| euro cents"), "EUR");
  EXPECT_EQ(name_of("28.7| Canadian cents a liter"), "CAD/liter");
  EXPECT_EQ(name_of("28.7| US cents"), "USD");
  EXPECT_EQ(name_of("28.7| U.S. cents"), "USD");
  EXPECT_DOUBLE_EQ(unit_of("28.7| Fijian cents")->scale, 0.01);
  EXPECT_DOUBLE_EQ(unit_of("28.7| U.S. cents")->scale, 0.01);
  EXPECT_DOUBLE_EQ(*unit_of("3| euros and 20 euro cents")->extra, 0.2);
  EXPECT_EQ(name_of("12.5|c a share"), "cent/share");
  EXPECT_EQ(name_of("12.5| c a share"), "");
  EXPECT_EQ(name_of("12|can"), "");
}

}  // namespace
}  // namespace figcheck::grammar
