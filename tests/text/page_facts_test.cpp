#include "text/page_facts.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/html.hpp"

using namespace figcheck;
using namespace figcheck::text;

namespace {

Document page(const std::string& head, const std::string& body = "<p>It rose by 5.</p>") {
  Fault trouble;
  return read_page("<html><head>" + head + "</head><body>" + body + "</body></html>", "", trouble);
}

std::string json_ld(const std::string& json) { return "<script type=\"application/ld+json\">" + json + "</script>"; }

}  // namespace

TEST(PageFacts, ComeFromJsonLdFirst) {
  const Document document = page(
      "<title>Title</title><meta property=og:title content='Graph'><meta name=author content=Meta>"
      "<meta property=article:published_time content=2030-01-01><meta property=og:site_name content=Site>" +
      json_ld(R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"Linked &amp; told",
"datePublished":"2031-05-06T23:30:00-08:00","author":[{"@type":"Person","name":"Edda Quin"},"Harm Vor"],
"publisher":{"@type":"Organization","name":"The Kell Ledger"},"url":"https://ledger.example/1"})"));
  EXPECT_EQ(document.title, "Linked & told");
  EXPECT_EQ(document.author, "Edda Quin, Harm Vor");
  EXPECT_EQ(document.outlet, "The Kell Ledger");
  EXPECT_EQ(document.url, "https://ledger.example/1");
  EXPECT_EQ(to_iso(document.published), "2031-05-06");
  EXPECT_EQ(document.published_from, DateOrigin::json_ld);
}

TEST(PageFacts, OfJsonLdAreFoundInGraphsAndArrays) {
  const Document graph = page(json_ld(
      R"({"@graph":[{"@type":"WebPage","datePublished":"2001-01-01","name":"Page"},{"@id":"#o","name":"The Post"},
{"@id":"#p","name":"Ilva Ros"},{"@type":["Thing","BlogPosting"],"headline":"H","datePublished":"2031-05-06",
"author":{"@id":"#p"},"publisher":{"@id":"#o"}}]})"));
  EXPECT_EQ(graph.title, "H");
  EXPECT_EQ(graph.author, "Ilva Ros");
  EXPECT_EQ(graph.outlet, "The Post");
  EXPECT_EQ(to_iso(graph.published), "2031-05-06");
  EXPECT_EQ(
      to_iso(page(json_ld(R"([{"@type":"X"},{"@type":"http://schema.org/Article","datePublished":"2031-05-07"}])"))
                 .published),
      "2031-05-07");
  EXPECT_EQ(to_iso(page(json_ld(R"({"@type":"WebSite","mainEntity":{"@type":"Article","datePublished":"2031-05-08"}})"))
                       .published),
            "2031-05-08");
}

TEST(PageFacts, OfBrokenJsonLdAreNone) {
  for (const std::string& json :
       {std::string("{\"@type\":\"Article\",\"datePublished\":"), std::string("null"), std::string(),
        std::string("{\"@type\":5,\"datePublished\":{}}"), std::string("[[[[\"a\"]]]]"),
        "{\"@type\":\"Article\",\"datePublished\":\"2031-05-06\",\"x\":" + std::string(100'000, '[')}) {
    const Document document = page("<meta name=date content=2030-02-03>" + json_ld(json));
    EXPECT_EQ(to_iso(document.published), "2030-02-03") << json.substr(0, 60);
    EXPECT_EQ(document.published_from, DateOrigin::meta);
  }
}

TEST(PageFacts, OfMetaTagsAreRanked) {
  const Document document = page(
      "<meta name=DC.date content=2030-01-01><meta property='article:published_time' content='2031-05-06T10:00Z'>"
      "<meta name='twitter:title' content='Bird'><meta name=parsely-pub-date content=2032-01-01>"
      "<meta property=article:modified_time content=2033-01-01><meta property=article:author "
      "content='https://x.example/e'>"
      "<meta name=byl content='By Edda Quin'><title>T</title><link rel='shortlink canonical' href=https://a.example/>"
      "<meta property=og:url content=https://b.example/>");
  EXPECT_EQ(to_iso(document.published), "2031-05-06");
  EXPECT_EQ(document.published_from, DateOrigin::meta);
  EXPECT_EQ(document.title, "Bird");
  EXPECT_EQ(document.url, "https://a.example/");
  EXPECT_EQ(document.author, "By Edda Quin");
}

TEST(PageFacts, OfMicrodataAndElementsComeLast) {
  const Document micro =
      page("",
           "<time datetime=2029-01-01>x</time><div itemscope><h1 itemprop='name headline'>Fares up</h1>"
           "<span itemprop=author><span itemprop=name>By Edda Quin</span></span><meta "
           "itemprop=datePublished content=2031-05-06><p>It rose by 5 in the end of the week.</p></div>");
  EXPECT_EQ(to_iso(micro.published), "2031-05-06");
  EXPECT_EQ(micro.published_from, DateOrigin::meta);
  EXPECT_EQ(micro.author, "Edda Quin");
  EXPECT_EQ(micro.title, "Fares up");
  const Document span = page("", "<span itemprop=datePublished content=2031-05-07>x</span><p>It rose by 5.</p>");
  EXPECT_EQ(to_iso(span.published), "2031-05-07");
  EXPECT_EQ(span.published_from, DateOrigin::microdata);
  const Document time =
      page("",
           "<div><time datetime=2020-01-01></time></div><article><h1>H</h1><time datetime='2031-05-08'>May"
           "</time><p>It rose by 5 in the end of the week, and that was that.</p></article>");
  EXPECT_EQ(to_iso(time.published), "2031-05-08");
  EXPECT_EQ(time.published_from, DateOrigin::time_element);
}

TEST(PageFacts, RefuseWhatIsNoDate) {
  for (const char* date : {"soon", "2031-13-45", "", "99999999", "0001-01-01", "10:45"})
    EXPECT_TRUE(page("<meta name=date content='" + std::string(date) + "'>").published.empty()) << date;
}

TEST(PageFacts, GiveATitleWithoutTheOutletsName) {
  EXPECT_EQ(page("<title>Ferry sinks | The Post</title><meta property=og:site_name content='The Post'>").title,
            "Ferry sinks");
  EXPECT_EQ(page("<title>Ferry sinks The Post</title><meta property=og:site_name content='The Post'>").title,
            "Ferry sinks The Post");
}

TEST(PageFacts, TellTheTimeOfTheirDay) {
  EXPECT_EQ(page(json_ld(R"({"@type":"NewsArticle","datePublished":"2031-05-06T23:30:00-08:00"})")).time,
            (TimeOfDay{23 * 60 + 30, -480}));
  EXPECT_EQ(page("<meta property=article:published_time content=2031-05-06T12:15:00Z>").time, (TimeOfDay{735, 0}));
  EXPECT_EQ(page("", "<p>It rose by 5.</p><time itemprop=datePublished datetime=2031-05-06T12:15>May 6</time>").time,
            (TimeOfDay{735, std::nullopt}));
  EXPECT_EQ(page("<meta property=article:published_time content=2031-05-06>").time, std::nullopt);
}

TEST(PageFacts, TakeTheTimeFromWhereItIsToldOfTheirDay) {
  const std::string day = json_ld(R"({"@type":"NewsArticle","datePublished":"2031-05-06"})");
  const std::string same = "<meta property=article:published_time content=2031-05-06T12:15:00Z>";
  EXPECT_EQ(page(day + same).time, (TimeOfDay{735, 0}));
  EXPECT_EQ(page(same + day).time, (TimeOfDay{735, 0}));
  const std::string other = "<meta property=article:published_time content=2031-05-07T12:15:00Z>";
  EXPECT_EQ(page(day + other).time, std::nullopt);
  EXPECT_EQ(page(other + day).time, std::nullopt);
}
