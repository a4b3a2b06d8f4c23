#include "store/source_memory.hpp"

#include "store_with_run.hpp"

namespace figcheck::store {
namespace {

using namespace std::string_literals;

class SourceMemoryTest : public OnBothStores {};
FIGCHECK_ON_BOTH_DATABASES(SourceMemoryTest);

TEST_P(SourceMemoryTest, RecallsWhatWasRememberedLast) {
  EXPECT_EQ(recall(database(), "https://paper.example/feed"), std::nullopt);
  const std::string token = "W/\"\0\xFF\""s;
  committed([&](Transaction& transaction) {
    remember(transaction, "https://paper.example/feed", "first", run());
    remember(transaction, "https://paper.example/feed", token, run());
    remember(transaction, "https://paper.example/feed2", "", run());
  });
  EXPECT_EQ(recall(database(), "https://paper.example/feed"), token);
  EXPECT_EQ(recall(database(), "https://paper.example/feed2"), "");
  EXPECT_EQ(recall(database(), "https://paper.example"), std::nullopt);
}

TEST_P(SourceMemoryTest, TakesKeysOfAnyKindAndLength) {
  const std::string lengthy(20'000, 'k'), odd = "a\0\xFF"s;
  committed([&](Transaction& transaction) {
    remember(transaction, lengthy + '1', "one", run());
    remember(transaction, lengthy + '2', "two", run());
    remember(transaction, odd, "odd", run());
  });
  EXPECT_EQ(recall(database(), lengthy + '1'), "one");
  EXPECT_EQ(recall(database(), lengthy + '2'), "two");
  EXPECT_EQ(recall(database(), odd), "odd");
  // What it would look like as text is another key.
  EXPECT_EQ(recall(database(), storable_text(odd)), std::nullopt);
}

TEST_P(SourceMemoryTest, ForgetsWithATransactionThatIsUndone) {
  {
    Transaction transaction(database(), Purpose::write);
    remember(transaction, "a", "1", run());
  }
  EXPECT_EQ(recall(database(), "a"), std::nullopt);
}

TEST_P(SourceMemoryTest, ForgetsWhatItIsToldTo) {
  committed([&](Transaction& transaction) {
    remember(transaction, "a", "1", run());
    EXPECT_TRUE(forget(transaction, "a"));
    EXPECT_FALSE(forget(transaction, "a"));
  });
  EXPECT_EQ(recall(database(), "a"), std::nullopt);
}

}  // namespace
}  // namespace figcheck::store
