#include "fetch/sitemap.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace figcheck::fetch;
using figcheck::text::ByteSource;
using figcheck::text::Problem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

struct Read {
  std::vector<SitemapEntry> entries;
  std::vector<std::string> problems;
};

Read read(std::string_view xml, std::size_t most = 1'000'000) {
  Read read;
  ByteSource source = ByteSource::of(xml);
  read_sitemap(
      source, "map",
      [&](SitemapEntry&& entry) {
        read.entries.push_back(std::move(entry));
        return read.entries.size() < most;
      },
      [&](const Problem& problem) { read.problems.push_back(problem.where + ": " + problem.what); });
  return read;
}

constexpr std::string_view begin = R"(<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">)";

}  // namespace

TEST(Sitemap, GivesItsPages) {
  const Read given = read(std::string(begin) + R"(
<url><loc> https://news.example/a?x=1&amp;y=2 </loc><lastmod>2025-08-16T09:00:00Z</lastmod><priority>0.5</priority></url>
<url><loc><![CDATA[https://news.example/b]]></loc></url></urlset>)");
  EXPECT_THAT(given.problems, IsEmpty());
  ASSERT_THAT(given.entries, SizeIs(2));
  EXPECT_EQ(given.entries[0].location, "https://news.example/a?x=1&y=2");
  EXPECT_EQ(given.entries[0].changed, "2025-08-16T09:00:00Z");
  EXPECT_FALSE(given.entries[0].is_sitemap);
  EXPECT_EQ(given.entries[1].location, "https://news.example/b");
  EXPECT_EQ(given.entries[1].changed, "");
}

TEST(Sitemap, GivesWhatItSaysOfNews) {
  const Read given = read(std::string(begin) + R"(<url><loc>https://news.example/a</loc>
<image:image><image:loc>https://news.example/a.jpg</image:loc></image:image>
<news:news><news:publication><news:name>The News</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-08-16</news:publication_date><news:title>Ferry sinks</news:title></news:news></url></urlset>)");
  ASSERT_THAT(given.entries, SizeIs(1));
  EXPECT_EQ(given.entries[0].location, "https://news.example/a");
  EXPECT_EQ(given.entries[0].published, "2025-08-16");
  EXPECT_EQ(given.entries[0].title, "Ferry sinks");
  EXPECT_EQ(given.entries[0].outlet, "The News");
}

TEST(Sitemap, GivesTheSitemapsOfAnIndex) {
  const Read given = read(
      "<sitemapindex><sitemap><loc>https://news.example/1.xml</loc><lastmod>2025-08</lastmod></sitemap>"
      "<url><loc>https://news.example/no</loc></url></sitemapindex>");
  ASSERT_THAT(given.entries, SizeIs(1));
  EXPECT_TRUE(given.entries[0].is_sitemap);
  EXPECT_EQ(given.entries[0].location, "https://news.example/1.xml");
  EXPECT_EQ(given.entries[0].changed, "2025-08");
}

TEST(Sitemap, StopsWhereNoMoreIsWanted) {
  const Read given = read("<urlset><url><loc>a</loc></url><url><loc>b</loc></url><url><loc>c</loc></url></urlset>", 2);
  EXPECT_THAT(given.entries, SizeIs(2));
  EXPECT_THAT(given.problems, IsEmpty());
}

TEST(Sitemap, ThatIsNoneIsTold) {
  for (const char* xml :
       {"", "not XML", "<html><body><url><loc>a</loc></url></body></html>", "<rss><channel/></rss>"}) {
    const Read given = read(xml);
    EXPECT_THAT(given.entries, IsEmpty()) << xml;
    EXPECT_THAT(given.problems, ElementsAre(HasSubstr("map: no sitemap"))) << xml;
  }
}

TEST(Sitemap, ThatIsBrokenIsReadUpToThere) {
  const Read given = read("<urlset>\n<url><loc>a</loc></url>\n<url><loc>b</lo");
  EXPECT_THAT(given.entries, SizeIs(1));
  EXPECT_THAT(given.problems, ElementsAre(HasSubstr("map:3: not well-formed XML")));
}

TEST(Sitemap, EntriesWithoutALocationAreToldOfOnce) {
  const Read given = read("<urlset><url><lastmod>2025</lastmod></url><url/><url><loc>a</loc></url></urlset>");
  EXPECT_THAT(given.entries, SizeIs(1));
  EXPECT_THAT(given.problems, ElementsAre(HasSubstr("an entry without a location")));
}

TEST(Sitemap, IsReadToItsBounds) {
  std::string many = "<urlset>";
  for (std::size_t i = 0; i < most_entries + 10; ++i) many += "<url><loc>a</loc></url>";
  const Read given = read(many + "</urlset>");
  EXPECT_THAT(given.entries, SizeIs(most_entries));
  EXPECT_THAT(given.problems, ElementsAre(HasSubstr("more than 50000 entries")));

  std::string deep = "<urlset><url><loc>a</loc></url>";
  for (int i = 0; i < 100; ++i) deep += "<x>";
  EXPECT_THAT(read(deep).problems, ElementsAre(HasSubstr("nested deeper")));
  EXPECT_THAT(read("<urlset><url><loc>" + std::string(100'000, 'a') + "</loc></url></urlset>").entries, IsEmpty());
}

TEST(Sitemap, ExpandsNoEntities) {
  const Read given = read(R"(<!DOCTYPE urlset [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bbbb">]>
<urlset><url><loc>https://news.example/&a;&b;</loc></url></urlset>)");
  ASSERT_THAT(given.entries, SizeIs(1));
  EXPECT_EQ(given.entries[0].location, "https://news.example/");
}
