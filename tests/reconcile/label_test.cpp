#include "reconcile/label.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

struct Labelled {
  std::vector<Reading> readings;
  Claims claims;
  std::vector<std::uint32_t> members;

  explicit Labelled(std::vector<Assertion> figures)
      : readings{article("a", day(1), std::move(figures))}, claims(claims_of(readings)), members(claims.list.size()) {
    std::iota(members.begin(), members.end(), 0U);
  }
  std::string label() const { return label_of(claims, members); }
  std::string id() const { return id_of(claims, members); }
};

TEST(LabelOf, SaysWhatHappenedToWhat) {
  EXPECT_EQ(Labelled({count(40, "child", "children", "deport")}).label(), "children deported");
  EXPECT_EQ(Labelled({count(4, "jewel", "jewels", "steal")}).label(), "jewels stolen");
  EXPECT_EQ(Labelled({count(4, "person", "people", "missing")}).label(), "people missing");
  EXPECT_EQ(Labelled({measure(6, "magnitude", "quake", 0.05)}).label(), "magnitude of quake");
  EXPECT_EQ(Labelled({count(90, "nurse", "nurses", "march")}).label(), "nurses protesting");
  EXPECT_EQ(Labelled({count(90, "nurse", "nurses", "attend")}).label(), "nurses attending");
}

TEST(LabelOf, TakesTheCommonestWords) {
  EXPECT_EQ(Labelled({count(4, "person", "people", "kill"), count(4, "person", "people", "kill"),
                      count(4, "person", "souls", "perish")})
                .label(),
            "people killed");
}

TEST(LabelOf, AnAgeIsSomebodys) {
  Assertion age = count(30, "year", "Ana Ruiz", "");
  age.kind = Kind::age;
  EXPECT_EQ(Labelled({age}).label(), "age of Ana Ruiz");
}

TEST(LabelOf, NeverIsEmptyNorEndless) {
  Assertion bare = count(4, "", "", "");
  bare.kind = Kind::money;
  EXPECT_FALSE(Labelled({bare}).label().empty());
  EXPECT_LT(Labelled({count(4, "person", std::string(5000, 'x'), "kill")}).label().size(), 100U);
}

TEST(IdOf, DependsOnTheFirstMemberAlone) {
  const Labelled two({killed(4), killed(5)});
  std::vector<std::uint32_t> reversed = two.members;
  std::reverse(reversed.begin(), reversed.end());
  EXPECT_EQ(id_of(two.claims, reversed), two.id());
  EXPECT_EQ(id_of(two.claims, {0}), two.id());
  EXPECT_NE(id_of(two.claims, {1}), two.id());
  EXPECT_EQ(two.id().size(), 16U);
  EXPECT_EQ(two.id().find_first_not_of("0123456789abcdef"), std::string::npos);
}

}  // namespace
}  // namespace figcheck::reconcile
