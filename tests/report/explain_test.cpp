#include "report/explain.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

using testing::HasSubstr;

std::vector<std::string> found(std::string_view name) {
  const Check check = check_of_ferry();
  std::vector<std::string> ids;
  for (const auto* quantity : find_quantities(check, name)) ids.push_back(quantity->id);
  return ids;
}

TEST(FindQuantities, ByIdItsBeginningOrTheLabel) {
  EXPECT_THAT(found("q-fare"), testing::ElementsAre("q-fare"));
  EXPECT_THAT(found("q-pa"), testing::ElementsAre("q-passengers"));
  EXPECT_THAT(found("Passengers"), testing::ElementsAre("q-passengers"));
  EXPECT_THAT(found("crew"), testing::ElementsAre("q-crew"));
  EXPECT_THAT(found("q-"), testing::SizeIs(4));
  EXPECT_THAT(found("lifeboats"), testing::IsEmpty());
  EXPECT_THAT(found(""), testing::IsEmpty());
}

TEST(FindQuantities, ByTheAnchorOfAReport) {
  Check check = check_of_ferry();
  check.result.quantities[1].id = "3f9a77";
  ASSERT_EQ(find_quantities(check, "q-3f9a").size(), 1u);
  EXPECT_EQ(find_quantities(check, "q-3f9a").front()->id, "3f9a77");
}

TEST(Explain, PutsWhatAgreesBeforeWhatStandsAgainstIt) {
  const Check check = check_of_ferry();
  std::string text;
  explain(text, check, check.result.quantities.front());
  EXPECT_THAT(
      text,
      HasSubstr("passengers aboard (q-passengers)\nconflicting, 3 figures in 3 articles, severity 0.73 (grave)\n"));
  const std::size_t agree = text.find("Can be true together, and leave 212 (person):");
  const std::size_t against = text.find("Against them:");
  ASSERT_NE(agree, std::string::npos);
  ASSERT_NE(against, std::string::npos);
  EXPECT_LT(agree, text.find("according to harbour master"));
  EXPECT_LT(text.find("\"211 to 213\""), against);
  EXPECT_LT(against, text.find("kellmouth/late.txt:105"));
  EXPECT_THAT(text, HasSubstr("The axis runs from 122 to 213 (person)."));
}

TEST(Explain, NamesTheLikelyCauseAfterTheOpposition) {
  const Check check = check_of_ferry();
  std::string text;
  explain(text, check, check.result.quantities.front());
  const std::size_t cause = text.find("\nLikely cause: 122 may be 212 <twisted>.\nOr: 122 were saved.\n");
  ASSERT_NE(cause, std::string::npos);
  EXPECT_LT(text.find("Against them:"), cause);
}

TEST(Explain, OfWhatAllFitsHasNoOpposition) {
  const Check check = check_of_ferry();
  std::string text;
  explain(text, check, check.result.quantities[2]);
  EXPECT_EQ(text.find("Against"), std::string::npos);
  EXPECT_THAT(text, HasSubstr("Estimate: 12\n"));
}

}  // namespace
}  // namespace figcheck::report
