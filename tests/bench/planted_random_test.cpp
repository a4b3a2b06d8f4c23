#include "planted/random.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <vector>

#include "planted/calendar.hpp"
#include "planted/names.hpp"

namespace figcheck::planted {
namespace {

using ::testing::ElementsAre;

// The generator's authors' values for seed 1234567, as Rosetta Code prints them for every language that has it.
TEST(Random, IsSplitMix64) {
  Random random(1234567);
  EXPECT_THAT((std::vector{random.next(), random.next(), random.next()}),
              ElementsAre(6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL));
}

TEST(Random, BetweenReachesBothEndsAndNothingElse) {
  Random random(5);
  std::set<int> seen;
  for (int i = 0; i < 200; ++i) seen.insert(random.between(-1, 2));
  EXPECT_THAT(seen, ElementsAre(-1, 0, 1, 2));
}

TEST(Random, MagnitudeFillsTheOrdersOfMagnitudeAlike) {
  Random random(6);
  int below_hundred = 0;
  for (int i = 0; i < 1000; ++i) {
    const double drawn = random.magnitude(10, 1000);
    ASSERT_GE(drawn, 10);
    ASSERT_LE(drawn, 1000);
    below_hundred += drawn < 100 ? 1 : 0;
  }
  EXPECT_NEAR(below_hundred, 500, 60);
}

TEST(Random, ShuffleKeepsWhatItShuffles) {
  Random random(7);
  std::vector<int> items{1, 2, 3, 4, 5, 6, 7, 8};
  random.shuffle(items);
  EXPECT_FALSE(std::ranges::is_sorted(items));
  std::ranges::sort(items);
  EXPECT_THAT(items, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8));
}

TEST(Random, PartsOfAWholeHaveSeedsOfTheirOwn) {
  std::set<std::uint64_t> seeds;
  for (std::uint64_t whole = 0; whole < 30; ++whole) {
    for (std::uint64_t part = 0; part < 30; ++part) seeds.insert(seed_of(whole, part));
  }
  EXPECT_EQ(seeds.size(), 900);
}

TEST(Names, HardlyAnyPlaceComesTwice) {
  Random random(8);
  std::set<std::string> names;
  for (int i = 0; i < 10000; ++i) names.insert(place_name(random));
  EXPECT_GT(names.size(), 9900);
}

TEST(Calendar, KnowsLeapDaysAndWeekdays) {
  const int day = day_number(2024, 2, 29);
  EXPECT_EQ(iso_date(day), "2024-02-29");
  EXPECT_EQ(long_date(day), "February 29");
  EXPECT_EQ(weekday_name(day), "Thursday");
  EXPECT_EQ(iso_date(day + 1), "2024-03-01");
  EXPECT_EQ(year_of(day), 2024);
}

}  // namespace
}  // namespace figcheck::planted
