#include "report/night.hpp"

#include <gtest/gtest.h>

#include "night_of_ferry.hpp"

namespace figcheck::report {
namespace {

TEST(NightSummary, CountsNewsByKind) {
  EXPECT_EQ(night_summary(night_of_ferry()),
            "2031-05-04: 2 new articles, 1 corrected, 1 withdrawn; 1 new conflict, 1 worse, 1 opened again, 4 settled, "
            "1 changed, 1 with a new source; 5 open; 1 not read.");
}

TEST(NightSummary, LeavesOutWhatThereIsNoneOf) {
  Night night = night_of_nothing();
  EXPECT_EQ(night_summary(night), "2031-05-04: no new article; nothing new; none open.");
  night.counts.added = 1214;
  night.counts.unchanged = 3;
  EXPECT_EQ(night_summary(night), "2031-05-04: 1,214 new articles; nothing new; none open.");
}

TEST(CountOpen, TakesWhatIsKnownAndWhatIsNewButNotWhatWasDecided) {
  Night night = night_of_ferry();
  EXPECT_EQ(count_open(night), 2u + 3u);
  item_of(night, "aa01").standing = "accepted";
  EXPECT_EQ(count_open(night), 2u + 2u);
  // A conflict whose figures moved without making it worse is open, too.
  item_of(night, "aa08").quantity->verdict = reconcile::Verdict::conflicting;
  EXPECT_EQ(count_open(night), 2u + 3u);
}

TEST(NewsKinds, HaveDifferentNamesInTheOrderOfTheReport) {
  std::string names;
  for (const NewsKind kind : kNewsKinds) names.append(to_string(kind)).append(" ");
  EXPECT_EQ(names, "new_conflict worse reopened settled changed new_source ");
}

}  // namespace
}  // namespace figcheck::report
