#include "reconcile/occasion.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extract/extract.hpp"
#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {
namespace {

using ::testing::UnorderedElementsAre;

/// Articles of made-up towns, by the day of May 2031 on which they appeared: 6 is a Tuesday.
std::vector<extract::Reading> read_all(const std::vector<std::pair<int, std::string>>& articles) {
  std::vector<extract::Reading> readings;
  for (const auto& [day, text] : articles) {
    text::Document document;
    document.id = std::string(1, static_cast<char>('a' + readings.size()));
    document.title = text.substr(0, text.find('\n'));
    document.text = text;
    document.published = {2031, 5, static_cast<std::uint8_t>(day)};
    readings.push_back(extract::read(document, {}));
  }
  return readings;
}

/// The numbers of each quantity, smallest first, without those of one figure.
std::multiset<std::vector<double>> groups(const std::vector<extract::Reading>& readings) {
  std::multiset<std::vector<double>> out;
  for (const Quantity& quantity : reconcile(readings).quantities) {
    std::vector<double> numbers;
    for (const Member& member : quantity.members)
      numbers.push_back(readings[member.reading].assertions[member.assertion].value.value_or(0));
    std::sort(numbers.begin(), numbers.end());
    if (numbers.size() > 1) out.insert(numbers);
  }
  return out;
}

TEST(Occasions, TwoTownsBombedOnTwoDaysAreTwo) {
  const auto readings = read_all(
      {{9,
        "Violence in Orrland\n\nThe bombing of the market in Vardel on Tuesday killed seven people, said Anda Rehn, "
        "the mayor of Vardel. Twelve people were killed in Thursday's bombing of a bus station in Tessmar, "
        "commissioner Ilo Brandt said."},
       {9,
        "Orrland: another bomb\n\nTwelve people were killed in a bombing in Tessmar on Thursday, commissioner Ilo "
        "Brandt said. Orrland had been shaken by a bombing in Vardel before."},
       {9,
        "Orrland mourns\n\nSeven people were killed in the bombing on Tuesday, Anda Rehn said. Commissioner Ilo "
        "Brandt said that 12 were killed in the bombing on Thursday. Vardel and Tessmar are in mourning."}});
  EXPECT_THAT(groups(readings), UnorderedElementsAre(std::vector<double>{7, 7}, std::vector<double>{12, 12, 12}));
}

TEST(Occasions, APlaceByAnotherNameIsNoOtherPlace) {
  const auto elsewhere = [](const std::string& first, const std::string& second) {
    const auto readings = read_all({{9, "A blast in " + first + " killed seven people on Tuesday."},
                                    {9, "A blast in " + second + " killed twelve people on Tuesday."}});
    const Claims claims = claims_of(readings);
    EXPECT_EQ(claims.list.size(), 2U);
    return Occasions(claims).elsewhere(0, 1);
  };
  EXPECT_FALSE(elsewhere("Peking", "Beijing"));
  EXPECT_FALSE(elsewhere("Oslo", "Oslo"));
  EXPECT_TRUE(elsewhere("Peking", "Oslo"));
}

TEST(Occasions, TwoProvincesAreToldApartByWhoSpeaksForThem) {
  const auto readings = read_all(
      {{7,
        "Floods across Orrland\n\nThe floods have killed 14 people, Hesmar governor Tal Vorn said on Wednesday. Rain "
        "fell for days in Hesmar and Corvath."},
       {7,
        "Orrland under water\n\nThe floods have killed 22 people, Corvath governor Mira Sund said on Wednesday. Rain "
        "fell for days in Hesmar and Corvath."},
       {7,
        "Rain in Orrland\n\nThe floods have killed 22 people in Corvath, Mira Sund said. In Hesmar, the floods have "
        "killed 14 people, Tal Vorn said."}});
  EXPECT_THAT(groups(readings), UnorderedElementsAre(std::vector<double>{14, 14}, std::vector<double>{22, 22}));
}

TEST(Occasions, TwoDaysThatSeveralArticlesTellAreTwo) {
  const auto readings = read_all(
      {{9,
        "Attacks in Vardel\n\nAn attack on a police post in Vardel on Tuesday killed 15 officers, the police chief "
        "said."},
       {9,
        "Vardel attacked again\n\nTwenty-nine officers were killed in an attack on a police post in Vardel on "
        "Thursday, the interior ministry said."},
       {10,
        "Vardel counts dead\n\nThursday's attack on a police post in Vardel killed 29 officers, the interior ministry "
        "said on Saturday."},
       {8,
        "Police post attacked\n\nFifteen officers were killed in Tuesday's attack on the police post in Vardel, the "
        "police chief said."}});
  EXPECT_THAT(groups(readings), UnorderedElementsAre(std::vector<double>{15, 15}, std::vector<double>{29, 29}));
}

TEST(Occasions, TheTollOfOneProvinceIsNoDissentAboutAll) {
  const auto readings = read_all(
      {{7, "Floods across Orrland\n\nFloods killed 14 people in Hesmar province, governor Tal Vorn said on Wednesday."},
       {7, "Orrland under water\n\nIn Corvath province, 22 people were killed by the floods, governor Mira Sund said."},
       {7,
        "Rain and floods in Orrland\n\nThe floods have killed 22 people in Corvath and 14 in Hesmar, officials said."},
       {7,
        "Orrland floods: 36 dead\n\nFloods have killed 36 people in Orrland, the interior ministry said. Fourteen "
        "people were killed in Hesmar, governor Tal Vorn said."},
       {7, "Corvath counts its dead\n\nThe floods killed 22 people in Corvath, its governor Mira Sund said."}});
  const auto result = reconcile(readings);
  for (const Quantity& quantity : result.quantities) EXPECT_NE(quantity.verdict, Verdict::conflicting);
}

TEST(Occasions, OneTollToldWithTwoDaysIsOne) {
  const auto readings = read_all(
      {{7, "Blast in Vardel\n\nThe bombing in Vardel on Tuesday killed seven people, the mayor said on Wednesday."},
       {7,
        "Vardel blast kills nine\n\nNine people were killed in Monday's bombing in Vardel, the interior ministry "
        "said on Wednesday."},
       {7, "Bomb kills seven in Vardel\n\nA bomb killed seven people in Vardel on Tuesday, the police said."}});
  const auto result = reconcile(readings);
  EXPECT_TRUE(std::any_of(result.quantities.begin(), result.quantities.end(), [](const Quantity& quantity) {
    return quantity.verdict == Verdict::conflicting && quantity.members.size() >= 3;
  }));
}

TEST(Occasions, ATownAndItsCountryAreOnePlaceWhereOneNumberIsToldOfBoth) {
  const auto readings = read_all(
      {{7,
        "Blast in Orrland kills 38\n\nA bombing in Vardel killed 38 people, the mayor said. It was the worst bombing "
        "in Orrland in years."},
       {7, "Orrland mourns\n\nThe bombing killed 38 people in Orrland, officials said in Vardel."},
       {7, "Vardel blast\n\nThe bombing in Orrland killed 45 people, hospitals in Vardel said."}});
  const auto result = reconcile(readings);
  EXPECT_TRUE(std::any_of(result.quantities.begin(), result.quantities.end(),
                          [](const Quantity& quantity) { return quantity.verdict == Verdict::conflicting; }));
}

TEST(Occasions, OfTheSameOccasionNothingIsApart) {
  const auto readings =
      read_all({{7, "Blast in Vardel\n\nThe bombing in Vardel on Tuesday killed seven people and wounded 31."},
                {7, "Vardel blast\n\nThe bombing in Vardel on Tuesday killed eight people and wounded 31."}});
  const Claims claims = claims_of(readings);
  const Occasions occasions(claims);
  for (std::uint32_t i = 0; i < claims.list.size(); ++i)
    for (std::uint32_t j = 0; j < claims.list.size(); ++j) EXPECT_FALSE(occasions.apart(i, j)) << i << ' ' << j;
}

}  // namespace
}  // namespace figcheck::reconcile
