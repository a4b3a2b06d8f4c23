#include "report/template.hpp"

#include <gtest/gtest.h>

#include <array>

namespace figcheck::report {
namespace {

std::string filled(std::string_view pattern, std::string_view value) {
  std::string out;
  const std::array<Field, 1> fields{{{"a", value}}};
  fill(out, pattern, fields);
  return out;
}

TEST(Fill, PutsValuesInTheirPlaces) { EXPECT_EQ(filled("x {{a}} y{{a}}", "1"), "x 1 y1"); }
TEST(Fill, DoesNotFillWhatWasFilledIn) { EXPECT_EQ(filled("{{a}}", "{{a}} {{"), "{{a}} {{"); }
TEST(Fill, LeavesOtherPlaces) { EXPECT_EQ(filled("{{b}} {{a", "1"), "{{b}} {{a"); }

void expect_every_place_once(std::string_view pattern, std::initializer_list<std::string_view> places) {
  for (const std::string_view place : places) {
    const std::size_t at = pattern.find(place);
    ASSERT_NE(at, std::string_view::npos) << place;
    EXPECT_EQ(pattern.find(place, at + 1), std::string_view::npos) << place;
  }
}

TEST(Templates, HaveEveryPlaceOnce) {
  for (const std::string_view pattern : {kMarkdownTemplate, kHtmlTemplate})
    expect_every_place_once(pattern, {"{{summary}}", "{{quantities}}", "{{findings}}", "{{problems}}"});
  expect_every_place_once(kNightTemplate,
                          {"{{day}}", "{{summary}}", "{{news}}", "{{open}}", "{{decided}}", "{{problems}}"});
  expect_every_place_once(kNightIndexTemplate, {"{{latest}}", "{{nights}}"});
}

}  // namespace
}  // namespace figcheck::report
