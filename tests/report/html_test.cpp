#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string page(const Check& check, bool all = false) {
  std::string out;
  write_html(out, check, {.all = all});
  return out;
}

TEST(HtmlReport, NamesTheLikelyCauseEscaped) {
  EXPECT_THAT(page(check_of_ferry()),
              HasSubstr("<p>Likely cause: 122 may be 212 &lt;twisted&gt;.</p>\n<p>Or: 122 were saved.</p>\n<table>"));
}

TEST(HtmlReport, IsAPageWithoutScript) {
  const std::string text = page(check_of_ferry());
  EXPECT_TRUE(text.starts_with("<!DOCTYPE html>\n"));
  EXPECT_TRUE(text.ends_with("</html>\n"));
  EXPECT_THAT(text, HasSubstr("Content-Security-Policy\" content=\"default-src 'none'"));
  EXPECT_THAT(text, Not(HasSubstr("<script")));
  EXPECT_THAT(text, Not(HasSubstr("{{")));
}

TEST(HtmlReport, ShowsEachFigureWithItsSentence) {
  const std::string text = page(check_of_ferry());
  EXPECT_THAT(text, HasSubstr("<td>The harbour master said <strong>212</strong> passengers were aboard.</td>"));
  EXPECT_THAT(
      text,
      HasSubstr("<a href=\"https://echo.example/ferry?a=1&amp;b=2\" rel=\"noreferrer\">Ferry sinks off Kellmouth"));
  EXPECT_THAT(text, HasSubstr("<tr class=\"against\"><td>122</td>"));
  EXPECT_THAT(text, HasSubstr("<h3 id=\"q-passengers\">passengers aboard</h3>"));
  EXPECT_THAT(text, HasSubstr("<a href=\"#q-passengers\">"));
  EXPECT_THAT(text, HasSubstr("<li>kellmouth/photo.txt: not text; convert it to text</li>"));
}

TEST(HtmlReport, ListsSinglesIfAsked) {
  EXPECT_THAT(page(check_of_ferry()), Not(HasSubstr("age of the ferry")));
  EXPECT_THAT(page(check_of_ferry(), true), HasSubstr("age of the ferry"));
}

}  // namespace
}  // namespace figcheck::report
