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
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

namespace {

class Feed : public ::testing::Test {
 protected:
  Feed() {
    settings.private_networks.networks = {parse_network("127.0.0.1").value()};
    settings.retries = 0;
    source.kind = SourceKind::feed;
    source.name = "News";
    source.location = source.written = server.url("/rss");
  }

  /// A new run.
  void collect() {
    server.forget_requests();
    Visitor visitor(settings, clock);
    night.collect(source, visitor);
  }

  static std::string item(const std::string& link, const std::string& title, const std::string& date = "",
                          const std::string& text = "") {
    std::string xml = "<item><title>" + title + "</title>";
    if (!link.empty()) xml += "<link>" + link + "</link>";
    if (!date.empty()) xml += "<pubDate>" + date + "</pubDate>";
    if (!text.empty()) xml += "<description>" + text + "</description>";
    return xml + "</item>";
  }

  static std::string rss(const std::string& items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The News</title>" + items + "</channel></rss>";
  }
  void give_feed(const std::string& items, const std::string& fields = "") {
    server.give("/rss", response("200 OK", "Content-Type: application/rss+xml\r\n" + fields, rss(items)));
  }
  /// A feed with a tag, which is answered with 304 when it is known.
  void give_tagged_feed(const std::string& items, const std::string& tag) {
    server.on("/rss", [=](const Asked& asked, Wire& wire) {
      wire.send(asked.field("if-none-match") == tag ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                                                    : response("200 OK", "ETag: " + tag + "\r\n", rss(items)));
    });
  }

  HttpSettings settings;
  StillClock clock;
  WebServer server;
  Source source;
  Night night;
};

}  // namespace

TEST_F(Feed, GivesTheArticlesBehindItsItems) {
  give_feed(item("/a", "Ferry sinks", "Sat, 16 Aug 2025 09:00:00 GMT", "Nine.") + item("/b", "Mine floods"));
  server.give("/a", page("Ferry sinks off Selwick", "At least nine people died when a ferry sank."));
  server.give("/b", page("", "Seven miners were killed on Tuesday."));
  collect();
  EXPECT_THAT(night.whats(), IsEmpty());
  ASSERT_THAT(night.read, SizeIs(2));
  EXPECT_EQ(night.read[0].id, server.url("/a"));
  EXPECT_THAT(night.read[0].text, HasSubstr("At least nine people died"));
  EXPECT_EQ(night.read[0].title, "Ferry sinks off Selwick");
  EXPECT_EQ(to_iso(night.read[0].published), "2025-08-16");
  EXPECT_EQ(night.read[0].published_from, figcheck::text::DateOrigin::feed);
  EXPECT_EQ(night.read[0].outlet, "The News");
  EXPECT_EQ(night.read[1].title, "Mine floods");  // the page has none
}

TEST_F(Feed, AsksInTheSecondNightWhatIsYoungAndTakesNothingTwice) {
  give_feed(item("/a", "Ferry sinks", "", "Nine."));
  server.give("/a", page("Ferry sinks", "Nine people died."));
  collect();
  EXPECT_THAT(night.read, SizeIs(1));
  clock.pass(hours(24));
  collect();
  EXPECT_THAT(night.read, IsEmpty());
  EXPECT_THAT(server.targets(), ElementsAre("/rss", "/a"));
  clock.pass(hours(72));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/rss"));
}

TEST_F(Feed, AsksConditionally) {
  give_feed(item("/a", "Ferry sinks"), "ETag: \"f\"\r\nLast-Modified: Sat, 16 Aug 2025 09:00:00 GMT\r\n");
  server.on("/a", [](const Asked& asked, Wire& wire) {
    wire.send(asked.field("if-none-match") == "\"1\"" ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                                                      : page("Ferry sinks", "Nine people died.", "ETag: \"1\"\r\n"));
  });
  collect();
  collect();
  EXPECT_THAT(night.read, IsEmpty());
  EXPECT_THAT(night.whats(), IsEmpty());
  for (const Asked& asked : server.requests()) {
    if (asked.target == "/rss") {
      EXPECT_EQ(asked.field("if-none-match"), "\"f\"");
      EXPECT_EQ(asked.field("if-modified-since"), "Sat, 16 Aug 2025 09:00:00 GMT");
    }
    if (asked.target == "/a") {
      EXPECT_EQ(asked.field("if-none-match"), "\"1\"");
    }
  }
  EXPECT_THAT(server.targets(), ElementsAre("/rss", "/a"));
}

TEST_F(Feed, NoticesACorrectedArticleEvenIfItIsUnchangedItself) {
  give_tagged_feed(item("/a", "Ferry sinks", "Sat, 16 Aug 2025 09:00:00 GMT"), "\"f\"");
  server.give("/a", page("", "Nine people died."));
  collect();
  server.give("/a", page("", "Eleven people died."));
  clock.pass(hours(24));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/rss", "/a"));
  ASSERT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_THAT(night.read[0].text, HasSubstr("Eleven"));
  EXPECT_EQ(night.read[0].title, "Ferry sinks");  // of the item, which was not sent again
  EXPECT_EQ(to_iso(night.read[0].published), "2025-08-16");
  clock.pass(hours(72));
  server.give("/a", page("", "Twelve people died."));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/rss"));  // no longer young
}

TEST_F(Feed, AsksForAnOldArticleWhoseItemChanged) {
  give_feed(item("/a", "Ferry sinks", "Sat, 16 Aug 2025 09:00:00 GMT"));
  server.give("/a", page("Ferry sinks", "Nine people died."));
  collect();
  clock.pass(hours(1000));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/rss"));
  give_feed(item("/a", "Ferry sinks", "Sun, 17 Aug 2025 09:00:00 GMT"));
  server.give("/a", page("Ferry sinks", "Eleven people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
}

TEST_F(Feed, ItsItemStandsInForAnArticleThatCannotBeHad) {
  give_feed(item("/gone", "Ferry sinks", "Sat, 16 Aug 2025 09:00:00 GMT", "Nine people died.") +
            item("/secret", "Mine floods", "", "Seven people died.") + item("/b", "Fire", "", "Six.") +
            item("/picture", "Storm", "", "Five people died."));
  server.give("/robots.txt", response("200 OK", "", "User-agent: *\nDisallow: /secret\n"));
  server.give("/b", page("Fire", "Six people were hurt."));
  server.give("/picture", response("200 OK", "Content-Type: image/png\r\n", "\x89PNG"));
  collect();
  EXPECT_THAT(night.ids(), UnorderedElementsAre(server.url("/gone"), server.url("/secret"), server.url("/b"),
                                                server.url("/picture")));
  EXPECT_THAT(night.stored.at(server.url("/gone")).text, HasSubstr("Nine people died."));
  EXPECT_EQ(night.stored.at(server.url("/gone")).outlet, "The News");
  EXPECT_THAT(night.stored.at(server.url("/b")).text, HasSubstr("Six people were hurt."));
  EXPECT_THAT(night.whats(),
              UnorderedElementsAre(HasSubstr("404"), HasSubstr("robots.txt"), HasSubstr("image/png, not an article")));
  // Where it can be had later it takes the item's place.
  server.give("/gone", page("Ferry sinks", "Nine people died, among them two children."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/gone")));
  // And the item does not take it back.
  server.give("/gone", response("500 Internal Server Error", "", ""));
  collect();
  EXPECT_THAT(night.ids(), IsEmpty());
  EXPECT_THAT(night.whats(), Contains(HasSubstr("500")));
}

TEST_F(Feed, AsksAgainForWhatFailedAlthoughItIsUnchanged) {
  give_tagged_feed(item("/a", "Ferry sinks", "", "Nine."), "\"f\"");
  server.give("/a", response("503 Service Unavailable", "", ""));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  clock.pass(hours(1000));
  server.give("/a", page("Ferry sinks", "Nine people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_THAT(night.read[0].text, HasSubstr("Nine people died."));
}

TEST_F(Feed, TakesItemsAloneWhereArticlesAreNotWanted) {
  source.articles = false;
  source.outlet = "The Desk";
  give_feed(item("/a", "Ferry sinks", "Sat, 16 Aug 2025 09:00:00 GMT", "Nine people died."));
  collect();
  EXPECT_THAT(server.targets(), ElementsAre("/rss"));
  ASSERT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_EQ(night.read[0].outlet, "The Desk");
  EXPECT_EQ(to_iso(night.read[0].published), "2025-08-16");
  collect();
  EXPECT_THAT(night.ids(), IsEmpty());
  give_feed(item("/a", "Ferry sinks", "Sat, 16 Aug 2025 09:00:00 GMT", "Eleven people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
}

TEST_F(Feed, TakesTheItemsThatHaveNoArticleOfTheirOwn) {
  give_feed("<item><guid>one</guid><title>Ferry sinks</title></item>" + item("javascript:alert(1)", "Mine floods") +
            item("/", "Front page") + item("/", "Front page again") + "<item><guid>empty</guid></item>");
  server.give("/", page("The News", "Nine people died."));
  collect();
  EXPECT_THAT(night.ids(), UnorderedElementsAre("one", "javascript:alert(1)", server.url("/"), "/"));
  EXPECT_THAT(night.whats(), UnorderedElementsAre(HasSubstr("no web address"), HasSubstr("without title, text")));
  collect();
  EXPECT_THAT(night.ids(), IsEmpty());
}

TEST_F(Feed, TakesNoMoreThanItMayAndTheRestNextTime) {
  source.max_articles = 2;
  std::string items;
  for (int i = 1; i <= 5; ++i) {
    items += item("/" + std::to_string(i), "Storm " + std::to_string(i),
                  "Sat, 1" + std::to_string(i) + " Aug 2025 09:00:00 GMT");
    server.give("/" + std::to_string(i), page("Storm", "The storm killed " + std::to_string(i) + " people."));
  }
  give_tagged_feed(items, "\"f\"");
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/5"), server.url("/4")));  // the newest
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("3 articles are left for the next run")));
  clock.pass(hours(1000));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/3"), server.url("/2")));
  clock.pass(hours(1000));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/1")));
  EXPECT_THAT(night.whats(), IsEmpty());
}

TEST_F(Feed, LeavesAloneWhatIsTooOld) {
  source.max_age = 30;
  give_feed(item("/old", "Ferry sinks", "Sat, 16 Aug 1997 09:00:00 GMT", "Nine.") + item("/a", "No date"));
  server.give("/a", page("No date", "Nine people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_THAT(server.targets(), ElementsAre("/rss", "/a"));
}

TEST_F(Feed, ThatHasVanishedIsAProblemAndNoEnd) {
  give_feed(item("/a", "Ferry sinks"));
  server.give("/a", page("Ferry sinks", "Nine people died."));
  collect();
  for (const char* status : {"404 Not Found", "410 Gone"}) {
    server.give("/rss", response(status, "", ""));
    collect();
    ASSERT_THAT(night.problems, SizeIs(1));
    EXPECT_EQ(night.problems[0].where, server.url("/rss"));
    EXPECT_THAT(night.problems[0].what, HasSubstr("gone"));
    EXPECT_THAT(night.stored, SizeIs(1));
  }
  source.location = "http://nowhere.invalid/rss";
  collect();
  EXPECT_THAT(night.problems, SizeIs(1));
  EXPECT_THAT(night.stored, SizeIs(1));
}

TEST_F(Feed, ThatIsNoneIsTold) {
  server.give("/rss", page("The News", "Nine people died."));
  collect();
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("is no feed")));
  EXPECT_THAT(night.ids(), IsEmpty());
  server.give("/rss", response("200 OK", "", ""));
  collect();
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("is no feed")));
}

TEST_F(Feed, ThatIsBrokenIsReadUpToThere) {
  server.give("/rss", response("200 OK", "", "<rss><channel>" + item("/a", "Ferry sinks") + "<item><title>Mine"));
  server.give("/a", page("Ferry sinks", "Nine people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("not well-formed XML")));
}

TEST_F(Feed, KnowsTheCharsetOfTheProtocolAndOfPages) {
  server.give(
      "/rss",
      response("200 OK", "Content-Type: text/xml; charset=iso-8859-1\r\n",
               "<rss><channel><title>La Prensa Espa\xF1ola</title>" + item("/a", "Caf\xE9 fire", "", "x") +
                   item("/b", "Caf\xE9 fire two", "", "Nine people died at the caf\xE9.") + "</channel></rss>"));
  // said to be UTF-8, and is not
  server.give("/a", page("", "Nine people died at the caf\xE9 \x93Sol\x94.", ""));
  collect();
  EXPECT_EQ(night.stored.at(server.url("/a")).outlet, "La Prensa Espa\xC3\xB1ola");
  EXPECT_EQ(night.stored.at(server.url("/a")).title, "Caf\xC3\xA9 fire");
  EXPECT_THAT(night.stored.at(server.url("/b")).text, HasSubstr("the caf\xC3\xA9."));
  EXPECT_THAT(night.stored.at(server.url("/a")).text, HasSubstr("Nine people died"));
}

TEST_F(Feed, IsUnpackedWithinItsBounds) {
  const std::string feed = "<rss><channel>" + item("", "Ferry sinks", "", "Nine people died.") + "</channel></rss>";
  server.give("/rss", response("200 OK", "Content-Type: application/gzip\r\n", gzipped(feed)));
  collect();
  EXPECT_THAT(night.read, SizeIs(1));
  settings.max_bytes = 100'000;
  server.give("/rss", response("200 OK", "", gzipped("<rss>" + std::string(1'000'000, ' '))));
  collect();
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("unpacks to more than")));
}

TEST_F(Feed, FollowsLinksFromWhereItWasMovedTo) {
  server.give("/rss", response("301 Moved Permanently", "Location: /new/rss\r\n", ""));
  server.give("/new/rss", response("200 OK", "", "<rss><channel>" + item("a", "Ferry sinks") + "</channel></rss>"));
  server.give("/new/a", page("Ferry sinks", "Nine people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/new/a")));
}

TEST_F(Feed, IsNotSaidToBeReadWhenNoMoreIsWanted) {
  give_tagged_feed(item("/a", "Ferry sinks") + item("/b", "Mine floods"), "\"f\"");
  server.give("/a", page("Ferry sinks", "Nine people died."));
  server.give("/b", page("Mine floods", "Seven people died."));
  night.most = 2;
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  night.most = 100;
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/b")));
}

TEST_F(Feed, OfAtomWithItsUpdatesIsRead) {
  const auto atom = [](const std::string& updated) {
    return response("200 OK", "",
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The "
                    "News</title><entry><id>urn:1</id><title>Ferry sinks</title>"
                    "<link rel=\"alternate\" href=\"/a\"/><published>2025-08-16T09:00:00Z</published><updated>" +
                        updated + "</updated></entry></feed>");
  };
  server.give("/rss", atom("2025-08-16T09:00:00Z"));
  server.give("/a", page("Ferry sinks", "Nine people died."));
  collect();
  clock.pass(hours(1000));
  server.give("/rss", atom("2025-08-18T09:00:00Z"));
  server.give("/a", page("Ferry sinks", "Eleven people died."));
  collect();
  EXPECT_THAT(night.ids(), ElementsAre(server.url("/a")));
  EXPECT_EQ(to_iso(night.read[0].published), "2025-08-16");
}
