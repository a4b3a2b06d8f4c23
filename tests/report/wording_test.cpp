#include "report/wording.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

TEST(Meaning, NamesAUnitThatIsNotTheQuantitys) {
  auto assertion = assertion_in("6 miles", "6", {6.0, 6.0});
  assertion.unit = "mile";
  EXPECT_EQ(meaning(assertion, "kilometer"), "6 mile");
  EXPECT_EQ(meaning(assertion, "mile"), "6");
  assertion.unit = "percent";
  EXPECT_EQ(meaning(assertion, "percent"), "6%");
}

TEST(DayWords, PrefersTheDayItHoldsFor) {
  auto assertion = assertion_in("6 miles", "6", {6.0, 6.0});
  EXPECT_EQ(day_words(assertion), "");
  assertion.published = {2031, 5, 3};
  EXPECT_EQ(day_words(assertion), "published 2031-05-03");
  assertion.as_of = {2031, 5, 0};
  EXPECT_EQ(day_words(assertion), "2031-05");
}

TEST(Anchor, IsInertAndDifferentForDifferentIds) {
  EXPECT_EQ(anchor("q-12ab"), "q-12ab");
  EXPECT_EQ(anchor("12ab"), "q-12ab");
  EXPECT_EQ(anchor("a\"><b"), "q-a_22_3e_3cb");
  EXPECT_NE(anchor("a b"), anchor("a_20b"));
}

TEST(Listed, KeepsWhatStandsAgainstTheRest) {
  std::vector<reconcile::Member> members(10);
  for (std::uint32_t i = 0; i < 10; ++i) members[i] = {i, 0, {}, i != 8};
  const auto kept = listed(members, 3);
  ASSERT_EQ(kept.size(), 3u);
  EXPECT_EQ(kept[0].reading, 0u);
  EXPECT_EQ(kept[1].reading, 1u);
  EXPECT_EQ(kept[2].reading, 8u);
  EXPECT_EQ(listed(members, 10).size(), 10u);
}

TEST(PlacesListed, KeepWhatStandsAgainstTheRestThenWhatIsNew) {
  std::vector<reconcile::Member> members(10);
  members[8].agrees = false;
  std::vector<bool> fresh(10, false);
  fresh[5] = true;
  EXPECT_THAT(places_listed(members, 3, fresh), testing::ElementsAre(0, 5, 8));
  EXPECT_THAT(places_listed(members, 1, fresh), testing::ElementsAre(8));
  EXPECT_THAT(places_listed(members, 3, {}), testing::ElementsAre(0, 1, 8));
  EXPECT_EQ(places_listed(members, 10, fresh).size(), 10u);
}

TEST(Choose, LeavesOutSinglesUnlessAsked) {
  const Check check = check_of_ferry();
  const Listing some = choose(check, false);
  EXPECT_EQ(some.shown.size(), 3u);
  EXPECT_EQ(some.singles, 1u);
  EXPECT_EQ(choose(check, true).shown.size(), 4u);
}

TEST(Choose, IsWorstFirstInWhateverOrderTheyCome) {
  Check check = check_of_ferry();
  std::reverse(check.result.quantities.begin(), check.result.quantities.end());
  EXPECT_EQ(choose(check, false).shown.front()->id, "q-passengers");
}

TEST(Choose, StopsAtFiveHundred) {
  Check check = check_of_ferry();
  check.result.quantities.resize(1);
  check.result.quantities.resize(600, check.result.quantities.front());
  const Listing listing = choose(check, false);
  EXPECT_EQ(listing.shown.size(), 500u);
  EXPECT_EQ(listing.beyond, 100u);
  EXPECT_THAT(left_out(listing), testing::ElementsAre("… and 100 more quantities (--all lists them)."));
}

TEST(LabelWords, AreTheIdWhereTheLabelShowsNothing) {
  reconcile::Quantity quantity;
  quantity.id = "q-1";
  quantity.label = "crew";
  EXPECT_EQ(label_words(quantity), "crew");
  quantity.label = " \u200b\n";
  EXPECT_EQ(label_words(quantity), "q-1");
}

TEST(RangeWords, AreTheNumberThatAllGive) {
  Check check = check_of_ferry();
  reconcile::Quantity quantity = check.result.quantities[0];
  quantity.members = {{0, 0, {211.5, 212.5}, true}, {0, 0, {211.5, 212.5}, true}, {2, 0, {122.0, 122.0}, false}};
  quantity.range = {211.5, 212.5};
  EXPECT_EQ(range_words(check, quantity), "212 (person)");
}

TEST(RangeWords, OfAChangingQuantityAreWhatItWasAndBecame) {
  Check check = check_of_ferry();
  reconcile::Quantity fare = check.result.quantities[1];
  EXPECT_EQ(range_words(check, fare), "14 → 15 (crown)");
  fare.members[1] = fare.members[0];
  EXPECT_EQ(range_words(check, fare), "14 (crown)");
}

TEST(RangeWords, AreWholeNumbersOfThingsCounted) {
  Check check = check_of_ferry();
  reconcile::Quantity quantity = check.result.quantities[0];
  quantity.range = {210.5, 213.5};
  EXPECT_EQ(range_words(check, quantity), "211–213 (person)");
  check.readings[0].assertions[0].kind = Kind::measure;
  EXPECT_EQ(range_words(check, quantity), "210.5–213.5 (person)");
  quantity.range = {};
  EXPECT_EQ(range_words(check, quantity), "");
}

TEST(RangeWords, WithoutTheFiguresAreWordedAsWithThem) {
  EXPECT_EQ(range_words({210.5, 213.5}, "person"), "211–213 (person)");
  EXPECT_EQ(range_words({211.5, 212.5}, "person"), "212 (person)");
  EXPECT_EQ(range_words({11.5, std::nullopt}, "person"), "at least 12 (person)");
  // A measure's ends are its own, but for one that was given to the unit.
  EXPECT_EQ(range_words({210.5, 213.5}, "kilometer"), "210.5–213.5 (kilometer)");
  EXPECT_EQ(range_words({5.5, 6.5}, "kilometer"), "6 (kilometer)");
  EXPECT_EQ(range_words({5.25, 6.25}, "kilometer"), "5.25–6.25 (kilometer)");
  EXPECT_EQ(range_words({5.5, 7.5}, "USD"), "5.5–7.5 (USD)");
  EXPECT_EQ(range_words({12.5, 14.5}, "percent"), "12.5–14.5%");
  EXPECT_EQ(range_words({12.5, 14.5}, "ratio"), "12.5–14.5");
  EXPECT_EQ(range_words({}, "person"), "");
}

TEST(SeverityWords, GrowWithIt) {
  EXPECT_EQ(severity_words(0.1), "slight");
  EXPECT_EQ(severity_words(0.5), "marked");
  EXPECT_EQ(severity_words(1), "grave");
}

}  // namespace
}  // namespace figcheck::report
