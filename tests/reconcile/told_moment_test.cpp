#include "reconcile/told_moment.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using text::TimeOfDay;

Reading told_at(std::string doc, TimeOfDay time, double value = 4) {
  Reading reading = article(std::move(doc), day(3), {killed(value)});
  reading.outlet = "Tavash Post";
  reading.time = time;
  return reading;
}

TEST(ToldMoment, IsByUtcWhereTheZoneIsTold) {
  EXPECT_EQ(told_moment(told_at("a", {720, 60})), told_moment(told_at("b", {660, 0})));
  EXPECT_LT(told_moment(told_at("a", {720, 600})), told_moment(told_at("b", {300, 0})));
}

TEST(ToldMoment, IsByTheOutletsClockWhereNoZoneIsTold) {
  const auto moment = told_moment(told_at("a", {720, std::nullopt}));
  ASSERT_TRUE(moment);
  EXPECT_EQ(moment->clock, "Tavash Post");
  Reading of_nobody = told_at("a", {720, std::nullopt});
  of_nobody.outlet.clear();
  EXPECT_FALSE(told_moment(of_nobody));
}

TEST(ToldMoment, NeedsADayAndATime) {
  EXPECT_FALSE(told_moment(article("a", day(3), {})));
  Reading month = told_at("a", {720, 0});
  month.published.day = 0;
  EXPECT_FALSE(told_moment(month));
  Reading undated = told_at("a", {720, 0});
  undated.published = {};
  EXPECT_FALSE(told_moment(undated));
}

TEST(ToldMoment, OfCopiesIsThatOfTheFirst) {
  Reading first = told_at("first", {720, 0}), copy = told_at("again", {1200, 60}),
          other = told_at("other", {1000, 0}, 9);
  first.shingles = copy.shingles = std::vector<std::uint64_t>(64, 7);
  for (const std::vector<Reading>& readings : {std::vector{first, copy, other}, std::vector{other, copy, first}}) {
    const Claims claims = claims_of(readings);
    std::vector<std::uint32_t> all(claims.list.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto moments = told_moments(claims, all);
    for (std::size_t i = 0; i < all.size(); ++i)
      EXPECT_EQ(moments[i], told_moment(claims.list[i].said->doc == "other" ? other : first));
  }
}

}  // namespace
}  // namespace figcheck::reconcile
