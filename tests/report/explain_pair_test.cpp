#include "report/explain_pair.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

using reconcile::Place;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::pair<std::uint32_t, std::uint32_t>> found(const Check& check, std::string_view name) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  for (const Place& place : find_figures(check, name)) out.emplace_back(place.reading, place.assertion);
  return out;
}
using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

TEST(FindFigures, OfADocumentThatCoverAByte) {
  const Check check = check_of_ferry();  // "212" stands at 123 to 126 of morning.txt
  const std::size_t begin = check.readings[0].assertions[0].span.begin;
  const auto at = [](std::size_t byte) { return "kellmouth/morning.txt:" + std::to_string(byte); };
  EXPECT_EQ(found(check, at(begin)), (Places{{0, 0}}));
  EXPECT_EQ(found(check, at(begin + 2)), (Places{{0, 0}}));
  EXPECT_TRUE(found(check, at(begin + 3)).empty()) << "behind it";
  EXPECT_TRUE(found(check, at(begin - 1)).empty()) << "before it";
  EXPECT_EQ(found(check, "morning.txt:" + std::to_string(begin)), (Places{{0, 0}})) << "a path's end will do";
  EXPECT_TRUE(found(check, "ing.txt:" + std::to_string(begin)).empty()) << "a name's end will not";
}

TEST(FindFigures, TheWholePathGoesBeforeAnEnd) {
  Check check = check_of_ferry();
  check.readings[1].doc = "morning.txt";
  check.readings[1].assertions[0].span = check.readings[0].assertions[0].span;
  const std::string byte = std::to_string(check.readings[0].assertions[0].span.begin);
  EXPECT_EQ(found(check, "morning.txt:" + byte), (Places{{1, 0}}));
  check.readings[1].doc = "oswick/morning.txt";
  EXPECT_EQ(found(check, "morning.txt:" + byte), (Places{{0, 0}, {1, 0}})) << "two that it may be";
}

TEST(FindFigures, NoneOfWhatIsNoPlaceOrNoAssertion) {
  const Check check = check_of_ferry();
  for (const char* name : {"", ":", "kellmouth/morning.txt", "kellmouth/morning.txt:", "kellmouth/morning.txt:12x",
                           "kellmouth/morning.txt:-3", "kellmouth/morning.txt:99999999999999999999999", ":123"})
    EXPECT_TRUE(found(check, name).empty()) << name;
  const extract::Assertion& date = check.readings[2].assertions.back();
  ASSERT_EQ(date.role, Role::date);
  EXPECT_TRUE(found(check, "kellmouth/late.txt:" + std::to_string(date.span.begin)).empty());
}

TEST(ExplainPair, ShowsBothFiguresAndWhetherTheyAreOfOneQuantity) {
  const Check check = check_of_ferry();
  std::string one, two;
  explain_pair(one, check, {0, 0}, {2, 0});
  EXPECT_THAT(one, HasSubstr("\"212\"  kellmouth/morning.txt:"));
  EXPECT_THAT(one, HasSubstr("Only 122 passengers were aboard."));
  EXPECT_THAT(one, HasSubstr("They stand in one quantity."));
  explain_pair(two, check, {0, 0}, {0, 1});
  EXPECT_THAT(two, HasSubstr("They stand in two quantities."));
}

TEST(ExplainPair, NoTextOfAnArticleReachesTheTerminalAsItIs) {
  const Check check = check_of_text("\x1b[31m\a");
  std::string out;
  explain_pair(out, check, {0, 0}, {2, 0});
  explain_joins(out, check, check.result.quantities[0]);
  EXPECT_THAT(out, Not(HasSubstr("\x1b")));
  EXPECT_THAT(out, Not(HasSubstr("\a")));
}

}  // namespace
}  // namespace figcheck::report
