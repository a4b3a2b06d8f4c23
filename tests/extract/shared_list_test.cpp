#include "extract/shared_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace figcheck::extract {
namespace {

struct Lists {
  std::vector<std::string> words;
  std::vector<int> numbers;
};

TEST(SharedList, HoldsWhatItsOwnerHoldsAfterTheOwnerIsGone) {
  auto lists = std::make_shared<const Lists>(Lists{{"ferry", "a name too long to be kept in place"}, {2019}});
  const SharedList<std::string> words(lists, lists->words);
  SharedList<int> numbers(lists, lists->numbers);
  const SharedList<int> copy = numbers;
  lists.reset();
  numbers = {};
  EXPECT_THAT(std::vector(words.begin(), words.end()),
              testing::ElementsAre("ferry", "a name too long to be kept in place"));
  EXPECT_THAT(std::vector(copy.begin(), copy.end()), testing::ElementsAre(2019));
  EXPECT_TRUE(numbers.empty());
}

TEST(SharedList, HoldsNothingOfAnEmptyList) {
  auto lists = std::make_shared<const Lists>();
  const std::weak_ptr<const Lists> watched = lists;
  const SharedList<int> numbers(lists, lists->numbers);
  lists.reset();
  EXPECT_TRUE(numbers.empty());
  EXPECT_EQ(numbers.size(), 0U);
  EXPECT_EQ(numbers.begin(), numbers.end());
  EXPECT_TRUE(watched.expired());
}

}  // namespace
}  // namespace figcheck::extract
