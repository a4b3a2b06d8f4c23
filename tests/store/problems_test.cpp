#include "store/problems.hpp"

#include <gmock/gmock.h>

#include "store/open_store.hpp"
#include "store_place.hpp"

namespace figcheck::store {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class Problems : public OnBothDatabases {
 protected:
  void SetUp() override {
    OnBothDatabases::SetUp();
    if (!IsSkipped()) store = open_for_writing(location());
  }
  void TearDown() override {
    store = {};
    OnBothDatabases::TearDown();
  }
  void put(std::int64_t run, const std::string& where, const std::string& what) {
    Transaction transaction(*store.database, Purpose::write);
    put_problem(transaction, run, {where, what, "look"});
    transaction.commit();
  }
  std::vector<text::Problem> since(std::int64_t run) { return problems_since(*store.database, run); }

  WritableStore store;
};
FIGCHECK_ON_BOTH_DATABASES(Problems);

TEST_P(Problems, AreToldInOrderAndOnceEach) {
  put(3, "b.html", "broken");
  put(3, "a.html", "too large");
  put(4, "b.html", "broken");
  const auto all = since(2);
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(all[0].where, "b.html");
  EXPECT_EQ(all[1].what, "too large");
  EXPECT_EQ(all[1].remedy, "look");
  EXPECT_THAT(since(3), SizeIs(1));
  EXPECT_THAT(since(4), IsEmpty());
}

TEST_P(Problems, AreForgottenUpToARun) {
  put(3, "a", "x");
  put(4, "b", "x");
  Transaction transaction(*store.database, Purpose::write);
  forget_problems(transaction, 3);
  EXPECT_THAT(since(0), SizeIs(1));
}

TEST_P(Problems, OfOneRunAreBounded) {
  Transaction transaction(*store.database, Purpose::write);
  for (int i = 0; i < most_problems + 5; ++i) put_problem(transaction, 1, {std::to_string(i), "broken", "look"});
  EXPECT_THAT(since(0), SizeIs(most_problems));
}

}  // namespace
}  // namespace figcheck::store
