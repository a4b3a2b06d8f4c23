#include "text/feed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck;
using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace {

class Feed : public ::testing::Test {
 protected:
  Reading read(std::string_view xml, const std::string& name = "feed.xml") {
    path = folder.write(name, xml);
    return read_all({{path}});
  }
  Reading read_rss(const std::string& items) {
    return read(
        "<?xml version='1.0'?>\n<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>The Kell "
        "Ledger</title><link>https://l.example/</link>" +
        items + "</channel></rss>");
  }

  TemporaryFolder folder;
  std::string path;
};

}  // namespace

TEST_F(Feed, OfRssGivesItsItems) {
  const Reading reading = read_rss(
      "<image><title>Logo</title><url>x</url></image><item><title>Fares up 8% &amp; "
      "more</title><link>https://l.example/1</link>"
      "<guid isPermaLink='false'>id-1</guid><pubDate>Tue, 06 May 2031 23:10:00 -0800</pubDate><dc:creator>Edda "
      "Quin</dc:creator>"
      "<description>Short: 8%.</description><content:encoded><![CDATA[<p>Fares rise by 8%.</p><p>A ticket costs "
      "&euro;27.</p>"
      "<script>99</script>]]></content:encoded></item>"
      "<item><title>Second</title><link>https://l.example/2</link><description>&lt;p&gt;It rose &lt;b&gt;by "
      "5&lt;/b&gt;.&lt;/p&gt;"
      "</description><source url='https://w.example'>The Wire</source></item>");
  ASSERT_THAT(ids(reading), ElementsAre("id-1", "https://l.example/2"));
  const Document& first = reading.documents[0];
  EXPECT_EQ(first.text, "Fares up 8% & more\n\nFares rise by 8%.\n\nA ticket costs €27.");
  EXPECT_EQ(first.title, "Fares up 8% & more");
  EXPECT_EQ(first.outlet, "The Kell Ledger");
  EXPECT_EQ(first.author, "Edda Quin");
  EXPECT_EQ(first.url, "https://l.example/1");
  EXPECT_EQ(to_iso(first.published), "2031-05-06");
  EXPECT_EQ(first.published_from, DateOrigin::feed);
  EXPECT_EQ(reading.documents[1].text, "Second\n\nIt rose by 5.");
  EXPECT_EQ(reading.documents[1].outlet, "The Wire");
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(Feed, OfAtomGivesItsEntries) {
  const Reading reading = read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Post</title><link rel='self' "
      "href='https://p.example/feed'/>"
      "<entry><id>urn:1</id><title type='html'>Mine &lt;i&gt;closes&lt;/i&gt;</title><link rel='edit' "
      "href='https://p.example/e'/>"
      "<link "
      "href='https://p.example/1'/><updated>2031-05-09T00:00:00Z</updated><published>2031-05-06T00:00:00Z</published>"
      "<author><name>Harm Vor</name><email>h@p.example</email></author><summary>300 jobs</summary>"
      "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The mine closes: 3 &lt; 5, with <b>300</b> "
      "jobs.</p><ul>"
      "<li>40 stay</li></ul></div></content></entry>"
      "<entry><title>Plain</title><updated>2031-05-07T00:00:00Z</updated><source><id>urn:s</id><title>The "
      "Wire</title></source>"
      "<content type='text'>Fewer than 5 &lt;b&gt; left.</content></entry></feed>");
  ASSERT_THAT(ids(reading), ElementsAre("urn:1", path + "#2"));
  EXPECT_EQ(reading.documents[0].text, "Mine closes\n\nThe mine closes: 3 < 5, with 300 jobs.\n\n- 40 stay");
  EXPECT_EQ(reading.documents[0].title, "Mine closes");
  EXPECT_EQ(reading.documents[0].url, "https://p.example/1");
  EXPECT_EQ(reading.documents[0].author, "Harm Vor");
  EXPECT_EQ(to_iso(reading.documents[0].published), "2031-05-06");
  EXPECT_EQ(reading.documents[1].text, "Plain\n\nFewer than 5 <b> left.");
  EXPECT_EQ(reading.documents[1].outlet, "The Wire");
  EXPECT_EQ(to_iso(reading.documents[1].published), "2031-05-07");
}

TEST_F(Feed, TellsTheTimeOfItsItems) {
  const Reading rss = read_rss(
      "<item><description>It rose by 5.</description><pubDate>Tue, 06 May 2031 09:05:00 EST"
      "</pubDate></item>");
  ASSERT_THAT(rss.documents, SizeIs(1));
  EXPECT_EQ(rss.documents[0].time, (TimeOfDay{545, -300}));
  const Reading atom = read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>River</title><content>It rose by 5."
      "</content><updated>2031-05-06T12:15:00Z</updated></entry></feed>");
  ASSERT_THAT(atom.documents, SizeIs(1));
  EXPECT_EQ(atom.documents[0].time, (TimeOfDay{735, 0}));
}

TEST_F(Feed, OfRdfGivesItsItems) {
  const Reading reading = read(
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
      "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>The Herald</title></channel>"
      "<item rdf:about='y'><title>It rose</title><link>https://h.example/1</link><description>By 5 "
      "metres.</description>"
      "<dc:date>2031-05-06T10:00:00Z</dc:date></item></rdf:RDF>");
  ASSERT_THAT(ids(reading), ElementsAre("https://h.example/1"));
  EXPECT_EQ(reading.documents[0].text, "It rose\n\nBy 5 metres.");
  EXPECT_EQ(reading.documents[0].outlet, "The Herald");
  EXPECT_EQ(to_iso(reading.documents[0].published), "2031-05-06");
}

TEST_F(Feed, ThatRepeatsItsTitleSaysItOnce) {
  EXPECT_EQ(
      read_rss("<item><title>It rose</title><description>It rose by 5.</description></item>").documents.at(0).text,
      "It rose by 5.");
  EXPECT_EQ(read_rss("<item><title>It rose</title></item>").documents.at(0).text, "It rose");
}

TEST_F(Feed, WithoutItemsOrTextIsReported) {
  EXPECT_THAT(read_rss("").problems.at(0).what, HasSubstr("without items"));
  const Reading reading = read_rss("<item><link>x</link></item><item><title>A 5</title></item>");
  EXPECT_THAT(places(reading), ElementsAre(path + "#1"));
  EXPECT_THAT(reading.documents, SizeIs(1));
}

TEST_F(Feed, ThatIsBrokenIsReadUpToThere) {
  const Reading reading = read_rss("<item><title>A 5</title></item><item><title>B <b>6</title></item");
  EXPECT_EQ(reading.documents.at(0).text, "A 5");
  ASSERT_THAT(reading.problems, testing::Not(IsEmpty()));
  EXPECT_EQ(reading.problems[0].where, path + ":2");
  EXPECT_THAT(reading.problems[0].what, HasSubstr("not well-formed XML"));
}

TEST_F(Feed, OfEndlesslyManyNamesIsReadUpToThere) {
  const std::string good = "<item><title>It rose by 5.</title></item>";
  std::string attributes, elements, entities;
  for (int i = 0; i < 200'000; ++i) {
    const std::string name = "a" + std::to_string(i);
    attributes += " " + name + "=''";
    elements += "<" + name + "/>";
    entities += "<!ENTITY " + name + " '5'>";
  }
  const std::string harmful[] = {
      "<rss>" + good + "<item" + attributes + "><title>Too many</title></item></rss>",
      "<rss>" + good + "<item>" + elements + "<title>Too many</title></item></rss>",
      "<!DOCTYPE rss [" + entities + "]><rss><item><title>Too many</title></item></rss>",
  };
  for (const std::string& xml : harmful) {
    Input input{{folder.write("names.xml", xml)}};
    input.format = Format::feed;
    const Reading reading = read_all(input);
    EXPECT_EQ(reading.documents.size(), xml.starts_with("<rss>") ? 1 : 0);
    ASSERT_THAT(reading.problems, Not(IsEmpty()));
    EXPECT_THAT(reading.problems[0].what, HasSubstr("more names of elements and attributes than are read"));
    for (const Document& document : reading.documents) EXPECT_THAT(document.text, Not(HasSubstr("Too many")));
  }
}

TEST_F(Feed, ItemOfNothingButTagsIsNoLargerThanADocument) {
  std::string content = "<p>It rose by 5.</p>";
  for (int i = 0; i < 1000; ++i) content += "<b/>";
  const std::string feed = folder.write("tags.xml", "<feed><entry><content type='xhtml'>" + content +
                                                        "</content></entry><entry><title>By 6.</title></entry></feed>");
  Input input{{feed}};
  EXPECT_THAT(read_all(input).documents, SizeIs(2));
  input.largest_document = 5000;
  const Reading reading = read_all(input);
  EXPECT_THAT(reading.documents, SizeIs(1));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("longer than a document may be (5000 bytes)"));
}

TEST_F(Feed, ExpandsNoEntities) {
  std::string laughs = "<!DOCTYPE rss [<!ENTITY l0 'lol5'>";
  for (int i = 1; i < 30; ++i) {
    const std::string name = "l" + std::to_string(i), below = "&l" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY " + name + " '" + below + below + below + below + below + below + below + below + below +
              below + "'>";
  }
  laughs += "<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y SYSTEM 'http://127.0.0.1:9/'>]>";
  const Reading reading = read("<?xml version='1.0'?>" + laughs +
                               "<rss><channel><item><title>A &l29; &x; &y; 5</title><description>It rose &nbsp;by "
                               "6.</description></item></channel></rss>");
  ASSERT_THAT(reading.documents, SizeIs(1));
  EXPECT_EQ(reading.documents[0].text, "A 5\n\nIt rose by 6.");
}

TEST_F(Feed, NestedDeepIsBounded) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  const Reading reading = read_rss("<item><title>A 5</title></item><item><title>B" + deep);
  EXPECT_EQ(reading.documents.at(0).text, "A 5");
  EXPECT_THAT(reading.problems, Not(IsEmpty()));
}

TEST_F(Feed, OfAnyPrefixIsNoTrouble) {
  const std::string xml =
      "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><title>T</title><item><title>A\xE9 "
      "5</title><description><![CDATA[<p>x"
      "]]></description></item></channel></rss>";
  for (std::size_t length = 0; length <= xml.size(); ++length) {
    const Reading reading = read(xml.substr(0, length), "feed.rss");
    EXPECT_GE(reading.documents.size() + reading.problems.size(), 1u) << length;
  }
  EXPECT_EQ(read(xml).documents.at(0).title, "Aé 5");
}

TEST(LooksLikeFeed, KnowsOutermostElements) {
  EXPECT_TRUE(looks_like_feed("<?xml version=\"1.0\"?>\n<!-- made -->\n<rss version=\"2.0\">"));
  EXPECT_TRUE(looks_like_feed("\xEF\xBB\xBF<feed xmlns=\"http://www.w3.org/2005/Atom\">"));
  EXPECT_TRUE(looks_like_feed("<?xml-stylesheet href='x'?><rdf:RDF>"));
  EXPECT_FALSE(looks_like_feed("<?xml version='1.0'?><urlset>"));
  EXPECT_FALSE(looks_like_feed("<html><body><rss>"));
  EXPECT_FALSE(looks_like_feed("The element <rss> is old."));
  EXPECT_FALSE(looks_like_feed("<"));
  EXPECT_FALSE(looks_like_feed(""));
}

namespace {

/// The items of a feed, with where they stand.
std::vector<std::pair<FeedItem, std::string>> items_of(std::string_view xml, std::vector<Problem>& problems,
                                                       std::size_t most = 100) {
  std::vector<std::pair<FeedItem, std::string>> items;
  ByteSource source = ByteSource::of(xml);
  read_feed_items(
      source, "feed", {},
      [&](FeedItem&& item, const std::string& where) {
        items.emplace_back(std::move(item), where);
        return items.size() < most;
      },
      [&](const Problem& problem) { problems.push_back(problem); });
  return items;
}

}  // namespace

TEST(FeedItems, ComeWithTheirLinksDatesAndSources) {
  std::vector<Problem> problems;
  const auto items = items_of(
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Kell Ledger</title>"
      "<entry><id>urn:1</id><title>A 5</title><link href='/a'/><link rel='enclosure' href='/a.mp3'/>"
      "<published>2025-08-16T09:00:00Z</published><updated>2025-08-17T09:00:00Z</updated></entry>"
      "<entry><id>urn:2</id><link href='/b'/><source><title>The Wire</title></source></entry></feed>",
      problems);
  ASSERT_THAT(items, SizeIs(2));
  EXPECT_EQ(items[0].first.document.id, "urn:1");
  EXPECT_EQ(items[0].first.document.url, "/a");
  EXPECT_EQ(items[0].first.document.outlet, "The Kell Ledger");
  EXPECT_EQ(items[0].first.source, "");
  EXPECT_EQ(items[0].first.dates, "2025-08-16T09:00:00Z\n2025-08-17T09:00:00Z\n");
  EXPECT_EQ(items[0].second, "feed#1");
  // but a link
  EXPECT_EQ(items[1].first.document.url, "/b");
  EXPECT_EQ(items[1].first.document.text, "");
  EXPECT_EQ(items[1].first.source, "The Wire");
  EXPECT_EQ(items[1].first.dates, "");
  EXPECT_THAT(problems, IsEmpty());
}

TEST(FeedItems, StopWhereNoMoreAreWanted) {
  std::vector<Problem> problems;
  const std::string_view rss = "<rss><item><title>A</title></item><item><title>B</title></item><item/></rss>";
  EXPECT_THAT(items_of(rss, problems, 1), SizeIs(1));
  EXPECT_THAT(problems, IsEmpty());
  EXPECT_THAT(items_of("<rss/>", problems), IsEmpty());
  EXPECT_THAT(problems, SizeIs(1));
}
