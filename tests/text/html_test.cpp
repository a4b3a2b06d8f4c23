#include "text/html.hpp"

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

namespace {

Document page(std::string_view html, std::string_view charset = "") {
  Fault trouble;
  Document document = read_page(html, charset, trouble);
  EXPECT_EQ(trouble.what, "");
  return document;
}

std::string text_of(std::string_view body) { return page("<html><body>" + std::string(body) + "</body></html>").text; }

Reading read_bytes(std::string_view bytes, const std::string& name = "page.html") {
  const TemporaryFolder folder;
  return read_all({{folder.write(name, bytes)}});
}

const std::string paragraph =
    "<p>The river rose to 4.5 metres on Monday, and the council of Kell opened two schools to those who had to "
    "leave.</p>";

}  // namespace

TEST(Html, PagesOfContentManagementSystemsGiveTheirArticle) {
  const Document document = page(R"(<!DOCTYPE html><html class="no-js"><head><meta charset="utf-8">
<title>Flood kills 14 in Arden &#8211; The Arden Post</title><meta property="og:site_name" content="The Arden Post"/>
</head><body class="single has-sidebar comments-open">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header class="site-header"><nav><ul><li><a href="/n">News 24</a></li></ul></nav></header>
<main><article class="post category-related tag-share">
<header class="entry-header"><h1>Flood kills 14 in Arden</h1><div class="entry-meta">Posted on May 6, 2031, 5 min read</div></header>
<figure><img src="a.jpg" alt="7 boats"><figcaption>Rescuers with 3 boats in 2019</figcaption></figure>
<div class="entry-content"><p>At least 14 people died and 1,2<wbr>00 homes were flooded, the council said.</p>
<div class="sharedaddy"><h3>Share this:</h3><ul><li>Facebook 12</li></ul></div>
<p><strong>Read more:</strong> <a href="x">Flood of 2019 killed 99</a></p>
<blockquote><p>&#8220;We lost 12 boats,&#8221; said Ilva Ros.</p></blockquote>
<h2>Related</h2><ul><li><a href="a">Another 50 stories</a></li></ul></div>
<footer class="entry-footer">Posted in 5 categories</footer></article>
<div id="comments"><h2>25 thoughts</h2><p>I think there were 500 dead really, my uncle said so and he is never wrong about such
things, and he told me that he had seen it with his own eyes from the bridge over the river on Sunday.</p></div></main>
<aside><p>Most read: 8 things to do in the rain, and where to do them with children who are bored</p></aside>
<div class="cookie-notice">We share what you read with 87 partners to give you a better site, and to remember you.</div>
<footer>&copy; 2031, 12 Harbour Street</footer></body></html>)");
  EXPECT_EQ(document.text,
            "Flood kills 14 in Arden\n\n"
            "At least 14 people died and 1,200 homes were flooded, the council said.\n\n"
            "“We lost 12 boats,” said Ilva Ros.");
  EXPECT_EQ(document.title, "Flood kills 14 in Arden");
  EXPECT_EQ(document.outlet, "The Arden Post");
}

TEST(Html, PagesLaidOutByTablesGiveTheirLongestCell) {
  const Document document = page(
      "<HTML><HEAD><TITLE>Mine closes</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=760><TR><TD><A HREF=a>Home</A><BR>"
      "<A HREF=b>News 24</A></TD><TD><FONT SIZE=2>The mine will close in June with the loss of 300 jobs.<BR><BR>\n"
      "The owner put the cost at $12 million and said that 40 of the workers would be offered work "
      "elsewhere.</FONT></TD></TR></TABLE></BODY></HTML>");
  EXPECT_EQ(
      document.text,
      "The mine will close in June with the loss of 300 jobs.\n\nThe owner put the cost at $12 million and said that "
      "40 of the workers would be offered work elsewhere.");
  EXPECT_EQ(document.title, "Mine closes");
}

TEST(Html, PagesWithoutParagraphsAreCutAtLineBreaks) {
  EXPECT_EQ(text_of("<div>Seven boats sank.<br><br>Wind: 120 km/h<br>Waves: 4 m<br/> <br/>Another 30 were hit.</div>"),
            "Seven boats sank.\n\nWind: 120 km/h\nWaves: 4 m\n\nAnother 30 were hit.");
}

TEST(Html, LiveBlogsGiveAllTheirEntries) {
  const Document document = page(
      "<body><header><h1>Flood: 20 dead</h1></header><div class=live-blog><article><h2>Dam holds</h2>" + paragraph +
      "</article><article><h2>Toll rises</h2><p>The toll has risen to 20 from 17, according to the lake guard in the "
      "town.</p></article></div><aside class=most-read>9 stories</aside></body>");
  EXPECT_EQ(document.text.substr(0, 27), "Flood: 20 dead\n\nDam holds\n\n");
  EXPECT_THAT(document.text, HasSubstr("Toll rises\n\nThe toll has risen to 20 from 17"));
  EXPECT_THAT(document.text, Not(HasSubstr("9 stories")));
}

TEST(Html, CardsOfOtherArticlesAreLeftOut) {
  std::string cards;
  for (int i = 0; i < 12; ++i)
    cards += "<article class=card><a href=x><h3>Another story with 40 dead, number " + std::to_string(i) +
             "</h3></a></article>";
  const std::string text = text_of("<div>" + cards + "</div><article>" + paragraph + paragraph + "</article>" + cards);
  EXPECT_THAT(text, HasSubstr("4.5 metres"));
  EXPECT_THAT(text, Not(HasSubstr("40 dead")));
}

TEST(Html, WhatIsHiddenIsNotRead) {
  EXPECT_EQ(
      text_of("<p>It rose by 5.</p><p hidden>By 6.</p><p style='color:red; display : none'>By 7.</p>"
              "<script>var a = '8';</script><style>p{margin:9px}</style><noscript>10</noscript><template>11</template>"
              "<p>It <span class=sr-only>12 </span>fell <del>by 13</del>.</p><!-- 14 --><svg><text>15</text></svg>"
              "<p aria-hidden=true>16</p>"),
      "It rose by 5.\n\nIt fell .");
}

TEST(Html, AWordOfAClassDoesNotHideTheArticle) {
  EXPECT_THAT(text_of("<div class='layout with-sidebar related ad-free'><h1>A</h1>" + paragraph + "</div>"),
              HasSubstr("4.5 metres"));
  EXPECT_THAT(text_of("<div class='promo'>" + paragraph + paragraph + "</div><p>Short line of another kind here.</p>"),
              HasSubstr("4.5 metres"));
  EXPECT_THAT(text_of("<form id=aspnetForm>" + paragraph + "</form>"), HasSubstr("4.5 metres"));
}

TEST(Html, CellsAndItemsNeverRunTogether) {
  EXPECT_EQ(
      text_of("<table><tr><th>Town</th><th>Dead</th><th>Missing</th></tr><tr><td>Kell</td><td>9</td><td>12</td></tr>"
              "<tr><td>Ros<td><td>2</table><ul><li>Dead: 14<li>Injured: <b>4</b>0</ul>"),
      "| Town | Dead | Missing |\n| Kell | 9 | 12 |\n| Ros | | 2 |\n\n- Dead: 14\n- Injured: 40");
  EXPECT_EQ(text_of("<p><span>2031</span><span>14</span> died in 1<b>2</b> days</p>"), "2031 14 died in 12 days");
}

TEST(Html, NotesAreLeftOutAndPowersKept) {
  EXPECT_EQ(text_of("<p>It covered 30 km<sup>2</sup> and killed 12<sup><a href=#n>3</a></sup> of 4<sup>5</sup>, on the "
                    "21<sup>st</sup>, 10<sup>6</sup> times.</p>"),
            "It covered 30 km² and killed 12 of 4, on the 21st, 10^6 times.");
}

TEST(Html, QuotationsAndInvisibleCharactersAreWrittenAsTheyShow) {
  EXPECT_EQ(text_of("<p>He said <q>3 mil&shy;lion</q>,\n  and&nbsp;left.&#8203;</p>"),
            "He said “3 million”, and\u00A0left.");
  EXPECT_EQ(text_of("<pre>a  1\nb  2</pre>"), "a  1\nb  2");
}

TEST(Html, CharsetsAreTheirProtocolsOrTheirOwn) {
  const std::string latin = "<html><body><p>It cost \x80 5 at Caf\xE9 \x96 12.</p></body></html>";
  EXPECT_EQ(page(latin).text, "It cost € 5 at Café – 12.");
  EXPECT_EQ(page(latin, "ISO-8859-1").text, "It cost € 5 at Café – 12.");
  EXPECT_EQ(page("<meta charset=windows-1251><p>\xCF\xF0\xE8 5</p>").text, "При 5");
  EXPECT_EQ(page("<meta charset=windows-1251><p>\xA4 5</p>", "iso-8859-2").text, "¤ 5");
  EXPECT_EQ(page("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>Café 5</p>").text, "Café 5");
  EXPECT_EQ(page("\xEF\xBB\xBF<meta charset=windows-1251><p>Café 5</p>").text, "Café 5");
  EXPECT_EQ(page(std::string("\xFF\xFE<\0p\0>\0"
                             "5\0 \0m\0",
                             14))
                .text,
            "5 m");
  EXPECT_EQ(page("<meta charset=utf-8><p>It rose \xFF by 5</p>").text, "It rose \uFFFD by 5");
  EXPECT_EQ(page("<meta charset=no-such-thing><p>It rose by 5</p>").text, "It rose by 5");
  EXPECT_EQ(page(std::string("<p>It rose\0by 5</p>", 19)).text, "It rose by 5");
}

TEST(Html, WithoutTextIsReported) {
  Fault trouble;
  EXPECT_EQ(read_page("<html><body><script>load(5)</script></body></html>", "", trouble).text, "");
  EXPECT_THAT(trouble.what, HasSubstr("shows no text"));
  const Reading reading = read_bytes("<html></html>");
  EXPECT_THAT(reading.documents, IsEmpty());
  EXPECT_EQ(reading.problems.size(), 1u);
  EXPECT_THAT(read_bytes(" \n").problems[0].what, HasSubstr("empty"));
}

TEST(Html, WithoutTextGivesTheArticleThatItRepeatsForMachines) {
  EXPECT_EQ(
      page(
          R"(<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"It rose by 5.\n\nIt fell."}</script>
<body><div id=app></div></body>)")
          .text,
      "It rose by 5.\n\nIt fell.");
}

TEST(Html, NestedTooDeepIsReadUpToThere) {
  std::string html = "<html><body>" + paragraph;
  for (int i = 0; i < 100'000; ++i) html += "<div>";
  html += "<p>Too deep: 5</p>";
  for (int i = 0; i < 100'000; ++i) html += "</b></div>";
  Fault trouble;
  const Document document = read_page(html, "", trouble);
  EXPECT_THAT(document.text, HasSubstr("4.5 metres"));
  EXPECT_THAT(document.text, Not(HasSubstr("Too deep")));
  EXPECT_THAT(trouble.what, HasSubstr("512"));
}

TEST(Html, ManyUnclosedElementsAndHugeAttributesAreNoTrouble) {
  std::string html =
      "<div class='" + std::string(3'000'000, 'x') + "' style='" + std::string(1000, ';') + "'>" + paragraph;
  for (int i = 0; i < 200'000; ++i) html += "<p>a<br><li>";
  EXPECT_THAT(page(html).text, HasSubstr("4.5 metres"));
  EXPECT_THAT(page(paragraph + "<p title=\"" + std::string(100'000, '&')).text, HasSubstr("4.5 metres"));
  EXPECT_THAT(page(paragraph + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;&lol;</p>").text,
              Not(HasSubstr("root:")));
}

TEST(Html, OfEndlesslyManyNamesIsReadUpToThere) {
  std::string usual = "<div";
  for (int i = 0; i < 1000; ++i) usual += " data-n" + std::to_string(i) + "=1";
  Fault trouble;
  EXPECT_THAT(read_page(usual + ">" + paragraph, "", trouble).text, HasSubstr("4.5 metres"));
  EXPECT_EQ(trouble.what, "");

  std::string tag = "<p";
  for (int i = 0; i < 400'000; ++i) tag += " a" + std::to_string(i);
  const Document document = read_page(paragraph + tag + ">Too many</p>", "", trouble);
  EXPECT_THAT(document.text, HasSubstr("4.5 metres"));
  EXPECT_THAT(document.text, Not(HasSubstr("Too many")));
  EXPECT_THAT(trouble.what, HasSubstr("more names of elements and attributes than are read"));
  EXPECT_TRUE(trouble.sound);
}

TEST(Html, HeadingOfReferencesIsReadInOneGo) {
  std::string heading = "<h1>Rents &amp;lt;rise&amp;gt; at Kell &amp;amp; Ros &amp;c; ";
  for (int i = 0; i < 500'000; ++i) heading += "&amp;amp;";
  EXPECT_THAT(page(heading + "</h1>" + paragraph).text, HasSubstr("4.5 metres"));
  EXPECT_EQ(page("<h1>Rents &amp;lt;rise&amp;gt; at Kell &amp;amp; &amp;c; &amp;amp;quot;</h1>" + paragraph).title,
            "Rents <rise> at Kell & &c; &quot;");
}

TEST(Html, AnyPrefixOfAPageIsRead) {
  const std::string html =
      "<html><head><title>T &amp; U</title><meta charset=utf-8><script type=application/ld+json>{\"a\":1}"
      "</script></head><body><table><tr><td>1<sup>2</sup><td>3</table>" +
      paragraph + "<q>x</q></body></html>";
  for (std::size_t length = 0; length <= html.size(); ++length) {
    Fault trouble;
    const Document document = read_page(html.substr(0, length), "", trouble);
    EXPECT_EQ(document.text.empty(), !trouble.what.empty()) << length;
  }
}

TEST(Html, IsToldByItsContent) {
  EXPECT_TRUE(looks_like_html("<!DOCTYPE HTML><p>"));
  EXPECT_TRUE(looks_like_html("\xEF\xBB\xBF\n<!-- made -->\n<HTML lang=en>"));
  EXPECT_TRUE(looks_like_html("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC"));
  EXPECT_FALSE(looks_like_html("It rose <b>by</b> 5."));
  EXPECT_FALSE(looks_like_html("<3 of 5>"));
  EXPECT_FALSE(looks_like_html("<?xml version='1.0'?><rss>"));
  EXPECT_FALSE(looks_like_html(""));
  EXPECT_EQ(read_bytes("<!doctype html><p>It rose by 5.</p>", "page.txt").documents.at(0).text, "It rose by 5.");
  EXPECT_EQ(read_bytes("It rose <b>by</b> 5.", "page.htm").documents.at(0).text, "It rose by 5.");
}
