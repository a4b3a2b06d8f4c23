#include "fetch/robots.hpp"

#include <gtest/gtest.h>

using namespace figcheck::fetch;
using std::chrono::milliseconds;

namespace {

bool allows(std::string_view robots, std::string_view target) {
  return Robots::parse(robots, "figcheck").allows(target);
}

}  // namespace

TEST(Robots, WithoutRulesAllowAll) {
  EXPECT_TRUE(allows("", "/a"));
  EXPECT_TRUE(allows("User-agent: *\nDisallow:\n", "/a"));
  EXPECT_TRUE(allows("Disallow: /a\n", "/a"));  // of no group
  EXPECT_TRUE(allows("<html>not found</html>", "/a"));
  EXPECT_TRUE(Robots::allow_all().allows("/a"));
  EXPECT_FALSE(Robots::forbid_all().allows("/a"));
  EXPECT_TRUE(Robots::forbid_all().allows("/robots.txt"));
}

TEST(Robots, OfTheGroupThatNamesTheCrawlerBeatEveryones) {
  const std::string_view robots =
      "User-agent: *\nDisallow: /\n\nUser-agent: FigCheck/1.0\nDisallow: /drafts\n\nUser-agent: other\nDisallow: /b\n";
  EXPECT_TRUE(allows(robots, "/a"));
  EXPECT_TRUE(allows(robots, "/b"));
  EXPECT_FALSE(allows(robots, "/drafts/1"));
  EXPECT_FALSE(Robots::parse(robots, "another").allows("/a"));
  // a name that begins like it is another's
  EXPECT_TRUE(allows("User-agent: figcheckers\nDisallow: /\n", "/a"));
  // even where it says nothing
  EXPECT_TRUE(allows("User-agent: *\nDisallow: /\nUser-agent: figcheck\nAllow:\n", "/a"));
}

TEST(Robots, OfSeveralGroupsForOneCrawlerAreJoined) {
  const std::string_view robots =
      "User-agent: figcheck\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: figcheck\nDisallow: /c\n";
  EXPECT_FALSE(allows(robots, "/a"));
  EXPECT_TRUE(allows(robots, "/b"));
  EXPECT_FALSE(allows(robots, "/c"));
}

TEST(Robots, OfAGroupHoldForAllThatItNames) {
  const std::string_view robots =
      "user-agent: other\r\nUSER-AGENT: figcheck # us\r\nSitemap: /s\r\ndisallow : /a # no\r\n";
  EXPECT_FALSE(allows(robots, "/a"));
  EXPECT_TRUE(allows(robots, "/b"));
}

TEST(Robots, TheLongestMatchDecidesAndAllowsWhereTwoAreEqual) {
  const std::string_view robots =
      "User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /news/open/not\nAllow: /even\nDisallow: /even\n";
  EXPECT_FALSE(allows(robots, "/news/1"));
  EXPECT_TRUE(allows(robots, "/news/open/1"));
  EXPECT_FALSE(allows(robots, "/news/open/not/1"));
  EXPECT_TRUE(allows(robots, "/even"));
  EXPECT_TRUE(allows("User-agent: *\nDisallow: /\nAllow: /a\n", "/a"));
}

TEST(Robots, KnowStarsAndTheEnd) {
  const std::string_view robots = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /a/*/print\nDisallow: /exact$\n";
  EXPECT_FALSE(allows(robots, "/x/report.pdf"));
  EXPECT_TRUE(allows(robots, "/x/report.pdf?page=2"));
  EXPECT_FALSE(allows(robots, "/x.pdf/y.pdf"));
  EXPECT_FALSE(allows(robots, "/a/b/print/1"));
  EXPECT_FALSE(allows(robots, "/a//print"));
  EXPECT_TRUE(allows(robots, "/a/print"));
  EXPECT_FALSE(allows(robots, "/exact"));
  EXPECT_TRUE(allows(robots, "/exactly"));
  EXPECT_FALSE(allows("User-agent: *\nDisallow: *\n", "/a"));
  EXPECT_TRUE(allows("User-agent: *\nDisallow: /ab*ba$\n", "/aba"));  // the parts may not overlap
}

TEST(Robots, ComparePathsHoweverTheyAreEscaped) {
  EXPECT_FALSE(allows("User-agent: *\nDisallow: /caf%c3%a9\n", "/caf%C3%A9/1"));
  EXPECT_FALSE(allows("User-agent: *\nDisallow: /caf\xC3\xA9\n", "/caf%C3%A9"));
  EXPECT_FALSE(allows("User-agent: *\nDisallow: /%61%62\n", "/ab"));
  EXPECT_TRUE(allows("User-agent: *\nDisallow: /a%2Fb\n", "/a/b"));
}

TEST(Robots, MayNotForbidThemselves) { EXPECT_TRUE(allows("User-agent: *\nDisallow: /\n", "/robots.txt")); }

TEST(Robots, AskForADelayWithinABound) {
  const auto delay = [](std::string_view value) {
    return Robots::parse("User-agent: *\nCrawl-delay: " + std::string(value) + "\n", "figcheck").crawl_delay();
  };
  EXPECT_EQ(delay("2.5"), milliseconds(2500));
  EXPECT_EQ(delay("0"), milliseconds(0));
  EXPECT_EQ(delay("86400"), milliseconds(60'000));
  EXPECT_EQ(delay("inf"), milliseconds(60'000));
  for (const char* value : {"", "soon", "-1", "1s", "nan"}) EXPECT_FALSE(delay(value)) << value;
}

TEST(Robots, AreReadToTheirLimitAndNoFurther) {
  std::string robots = "\xEF\xBB\xBFUser-agent: *\nDisallow: /first\n";
  robots += "#" + std::string(most_robots - robots.size() - 15, 'x') + "\n";
  EXPECT_FALSE(allows(robots + "Disallow: /in", "/in"));
  // The line that is cut must not forbid what it was not meant for.
  EXPECT_TRUE(allows(robots + "Disallow: /secret\n", "/s"));
  EXPECT_TRUE(allows(robots + "Disallow: /secret\n", "/secret"));
  EXPECT_FALSE(allows(robots + "Disallow: /secret\n", "/first"));
}

TEST(Robots, FullOfStarsTakeNoTime) {
  std::string robots = "User-agent: *\n";
  const std::string pattern = [] {
    std::string stars = "/";
    for (int i = 0; i < 1000; ++i) stars += "*a";
    return stars;
  }();
  while (robots.size() + pattern.size() < most_robots) robots += "Disallow: " + pattern + "b\n";
  EXPECT_TRUE(allows(robots, "/" + std::string(8000, 'a')));
}
