#include "store/fields.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace figcheck::store {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using testing::ElementsAre;
using testing::Optional;

using List = std::vector<std::string_view>;

TEST(Fields, ComeBackAsTheyWere) {
  EXPECT_EQ(packed_fields(List{"ab", "", "a\0,5:\xFF"sv}), "2:ab,0:,6:a\0,5:\xFF,"s);
  EXPECT_THAT(unpacked_fields("2:ab,0:,6:a\0,5:\xFF,"s, 3), Optional(ElementsAre("ab", "", "a\0,5:\xFF"s)));
  EXPECT_THAT(unpacked_fields("", 0), Optional(ElementsAre()));
}

TEST(Fields, OfTwoListsAreNeverTheSame) {
  EXPECT_NE(packed_fields(List{"ab", "c"}), packed_fields(List{"a", "bc"}));
  EXPECT_NE(packed_fields(List{"a", ""}), packed_fields(List{"a"}));
  EXPECT_NE(packed_fields(List{"1:a,"}), packed_fields(List{"a"}));
}

TEST(Fields, RefuseWhatWasNotPackedSo) {
  for (const auto packed :
       {"2:ab"sv, "3:ab,"sv, "1:ab,"sv, "2ab,"sv, ":ab,"sv, "-1:a,"sv, "2:ab,x"sv, "2:ab,0:,"sv,
        "99999999999999999999:a,"sv, "18446744073709551615:a,"sv, "18446744073709551614:a,"sv, ""sv}) {
    EXPECT_EQ(unpacked_fields(packed, 1), std::nullopt) << packed;
  }
}

}  // namespace
}  // namespace figcheck::store
