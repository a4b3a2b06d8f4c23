#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../text/packing.hpp"
#include "night.hpp"
#include "still_clock.hpp"
#include "web_server.hpp"

using namespace figcheck::fetch;
using figcheck::to_iso;
using figcheck::text::gzipped;
using std::chrono::hours;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

namespace {

class Map : public ::testing::Test {
 protected:
  Map() {
    settings.private_networks.networks = {parse_network("127.0.0.1").value()};
    settings.retries = 0;
    source.kind = SourceKind::sitemap;
    source.name = "News";
    source.location = source.written = server.url("/map.xml");
    for (const char* target : {"/a", "/b", "/c"})
      server.give(target, page("Ferry sinks", "Nine people died at " + std::string(target) + "."));
  }

  void collect() {
    server.forget_requests();
    Visitor visitor(settings, clock);
    night.collect(source, visitor);
  }

  std::string entry(const std::string& target, const std::string& changed = "", const std::string& more = "") const {
    return "<url><loc>" + server.url(target) + "</loc>" +
           (changed.empty() ? "" : "<lastmod>" + changed + "</lastmod>") + more + "</url>";
  }
  std::string below(const std::string& target, const std::string& changed = "") const {
    return "<sitemap><loc>" + server.url(target) + "</loc>" +
           (changed.empty() ? "" : "<lastmod>" + changed + "</lastmod>") + "</sitemap>";
  }
  static std::string urlset(const std::string& entries) {
    return response("200 OK", "", "<urlset>" + entries + "</urlset>");
  }
  static std::string index(const std::string& entries) {
    return response("200 OK", "", "<sitemapindex>" + entries + "</sitemapindex>");
  }

  HttpSettings settings;
  StillClock clock;
  WebServer server;
  Source source;
  Night night;
};

}  // namespace

TEST_F(Map, GivesItsArticlesTheNewestFirst) {
  server.give("/map.xml", urlset(entry("/a", "2025-08-16") + entry("/b") + entry("/c", "2025-08-18T09:00:00Z") +
                                 entry("/a", "2025-08-16")));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/c"), server.url("/a"), server.url("/b")));
  EXPECT_THAT(night.whats(), IsEmpty());
}

TEST_F(Map, AsksOnlyForWhatHasChanged) {
  server.give("/map.xml", urlset(entry("/a", "2025-08-16") + entry("/b", "2025-08-16")));
  collect();
  server.give("/map.xml", urlset(entry("/a", "2025-08-17") + entry("/b", "2025-08-16") + entry("/c", "2025-08-17")));
  server.give("/a", page("Ferry sinks", "Eleven people died."));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/map.xml", "/a", "/c"));
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a"), server.url("/c")));
}

TEST_F(Map, AsksAgainForTheYoungThatSayNothingOfChanges) {
  server.on("/map.xml", [this](const Asked& asked, Wire& wire) {
    wire.send(asked.field("if-none-match") == "\"m\""
                  ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                  : response("200 OK", "ETag: \"m\"\r\n",
                             "<urlset>" + entry("/a") + entry("/b", "2025-08-16") + "</urlset>"));
  });
  collect();
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/map.xml", "/a"));
  EXPECT_THAT(night.ids(), IsEmpty());
  server.give("/a", page("Ferry sinks", "Eleven people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  clock.pass(hours(72));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/map.xml"));
}

TEST_F(Map, GivesAPageWhatANewsSitemapSays) {
  server.give("/a", page("", "Nine people died."));
  server.give("/map.xml",
              response("200 OK", "",
                       "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">" +
                           entry("/a", "",
                                 "<news:news><news:publication><news:name>The News</news:name></news:publication>"
                                 "<news:publication_date>2025-08-16T09:05:00Z</news:publication_date><news:title>Ferry "
                                 "sinks</news:title></news:news>") +
                           "</urlset>"));
  collect();
  ASSERT_THAT(night.read, SizeIs(1));
  EXPECT_EQ(night.read[0].title, "Ferry sinks");
  EXPECT_EQ(night.read[0].outlet, "The News");
  EXPECT_EQ(to_iso(night.read[0].published), "2025-08-16");
  EXPECT_EQ(night.read[0].time, (figcheck::text::TimeOfDay{545, 0}));
}

TEST_F(Map, FollowsAnIndexAndSkipsTheSitemapsThatItCallsUnchanged) {
  server.give("/map.xml", index(below("/1.xml", "2025-08-16") + below("/2.xml.gz")));
  server.give("/1.xml", urlset(entry("/a", "2025-08-16")));
  server.give("/2.xml.gz", response("200 OK", "Content-Type: application/gzip\r\n",
                                    gzipped("<urlset>" + entry("/b", "2025-08-16") + "</urlset>")));
  collect();
  EXPECT_THAT(night.ids(), UnorderedElementsAre(server.url("/a"), server.url("/b")));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/map.xml", "/2.xml.gz"));
  server.give("/map.xml", index(below("/1.xml", "2025-08-17") + below("/2.xml.gz")));
  server.give("/1.xml", urlset(entry("/a", "2025-08-16") + entry("/c", "2025-08-17")));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/c")));
}

TEST_F(Map, IsNotLedInCirclesNorDeeperThanItsBound) {
  server.give("/map.xml", index(below("/map.xml") + below("/1.xml")));
  for (int i = 1; i < 9; ++i)
    server.give("/" + std::to_string(i) + ".xml",
                index(below("/map.xml") + below("/" + std::to_string(i + 1) + ".xml")));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/map.xml", "/1.xml", "/2.xml", "/3.xml"));
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("nested deeper")));
}

TEST_F(Map, ReadsNoMoreThanFiveHundredSitemaps) {
  settings.robots = false;
  std::string many;
  for (int i = 0; i < 600; ++i) {
    many += below("/" + std::to_string(i) + ".xml");
    server.give("/" + std::to_string(i) + ".xml", urlset(""));
  }
  server.give("/map.xml", index(many));
  collect();
  EXPECT_THAT(server.targets(), SizeIs(500));
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("beyond 500 sitemaps")));
}

TEST_F(Map, TakesNoMoreThanItMayAndTheRestNextTime) {
  source.max_articles = 2;
  server.give("/map.xml", urlset(entry("/a", "2025-08-16") + entry("/b", "2025-08-17") + entry("/c", "2025-08-18")));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/c"), server.url("/b")));
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("1 articles are left")));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
}

TEST_F(Map, LooksAgainOnlyWhenItIsThroughWithTheNewAndThenInTurn) {
  source.max_articles = 1;
  server.give("/map.xml", urlset(entry("/a") + entry("/b") + entry("/c")));
  for (const char* target : {"/a", "/b", "/c"}) {
    collect();
    EXPECT_THAT(night.ids(), ElementsAre(server.url(target)));
    clock.pass(hours(1));
  }
  EXPECT_THAT(night.whats(), IsEmpty());
  for (const char* target : {"/a", "/b", "/c", "/a"}) {
    collect();
    EXPECT_THAT(server.targets(), ElementsAre("/map.xml", target));
    EXPECT_THAT(night.ids(), IsEmpty());
    EXPECT_THAT(night.whats(), IsEmpty());
    clock.pass(hours(1));
  }
}

TEST_F(Map, LeavesAloneWhatIsTooOld) {
  source.max_age = 30;
  server.give("/map.xml", urlset(entry("/a", "1997-08-16") + entry("/b")));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/b")));
}

TEST_F(Map, WhatFailsIsAProblemAndTheRestGoesOn) {
  server.give("/map.xml", index(below("/none.xml") + below("/page.xml") + below("/1.xml", "2025-08-16")));
  server.give("/page.xml", page("No sitemap", "Nine."));
  server.give("/1.xml", urlset(entry("/none", "2025-08-16") + entry("/busy", "2025-08-16") + entry("/a", "2025-08-16") +
                               "<url><loc>javascript:alert(1)</loc></url>"));
  server.give("/busy", response("503 Service Unavailable", "", ""));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_THAT(night.whats(), UnorderedElementsAre(HasSubstr("404"), HasSubstr("no sitemap"),
                                                  HasSubstr("no web address"), HasSubstr("404"), HasSubstr("503")));
  // What may pass is tried again, what is gone is not until its entry changes.
  server.give("/busy", page("Ferry sinks", "Six people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/busy")));
  EXPECT_THAT(server.targets(), ::testing::Not(::testing::Contains("/none")));
}

TEST_F(Map, ThatHasVanishedIsAProblem) {
  collect();
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("gone")));
  server.give("/map.xml", response("200 OK", "", gzipped(std::string(20'000'000, ' '))));
  settings.max_bytes = 1'000'000;
  collect();
  EXPECT_THAT(night.problems, SizeIs(1));
}
