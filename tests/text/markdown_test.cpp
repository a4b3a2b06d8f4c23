#include "text/markdown.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck;
using namespace figcheck::text;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

Reading read_bytes(std::string_view bytes, const std::string& name = "a.md") {
  const TemporaryFolder folder;
  return read_all({{folder.write(name, bytes)}});
}

std::string text_of(std::string_view bytes) {
  const Reading reading = read_bytes(bytes);
  EXPECT_THAT(reading.documents, SizeIs(1));
  return reading.documents.empty() ? "" : reading.documents[0].text;
}

}  // namespace

TEST(Markdown, IsReadAsItShows) {
  EXPECT_EQ(
      text_of("# Fares *up* 8%\n\nA ticket costs **€27**\nfrom [Monday](https://x.example/12), `1,200` of them.\n\n"
              "> \"We lost 12,\" she said.\n\n- 14 dead\n- 40 injured\n  1. of them 3\n\nTitle\n=====\n\nEnd \\* &amp; "
              "&nbsp;5."),
      "Fares up 8%\n\nA ticket costs €27 from Monday, 1,200 of them.\n\n\"We lost 12,\" she said.\n\n- 14 dead\n- 40 "
      "injured\n"
      "- of them 3\n\nTitle\n\nEnd * & 5.");
}

TEST(Markdown, TablesAreRows) {
  EXPECT_EQ(text_of("| Town | Dead |\n|---|---:|\n| Kell | 9 |\n| Ros | |\n"),
            "| Town | Dead |\n| Kell | 9 |\n| Ros | |");
}

TEST(Markdown, LeavesCodePicturesAndWhatIsStruckOut) {
  EXPECT_EQ(
      text_of("It rose by 5.\n\n```\nx = 99\n```\n\n![7 boats](a.png) It ~~fell by 6~~ held.\n\n    Indented: 8\n"),
      "It rose by 5.\n\nIt held.\n\nIndented: 8");
}

TEST(Markdown, HtmlInItIsReadAsSuch) {
  EXPECT_EQ(text_of("<div class=x><p>It rose by 5.</p><script>9</script></div>\n\nIt<br>fell <i>by</i> 6.<!-- 7 -->"),
            "It rose by 5.\n\nIt\nfell by 6.");
}

TEST(Markdown, FrontMatterIsMetadata) {
  const Reading reading = read_bytes(
      "---\r\ntitle: \"Fares: up 8%\"\r\ndate: 2031-05-06 10:00:00 +0200\r\nauthor: Edda Quin\r\npublisher: 'The "
      "Post'\r\ntags:\r\n  - a\r\n"
      "url: https://p.example/1\r\n---\r\n\r\nFares rise by 8%.\r\n",
      "a.txt");
  ASSERT_THAT(reading.documents, SizeIs(1));
  const Document& document = reading.documents[0];
  EXPECT_EQ(document.text, "Fares rise by 8%.");
  EXPECT_EQ(document.title, "Fares: up 8%");
  EXPECT_EQ(document.author, "Edda Quin");
  EXPECT_EQ(document.outlet, "The Post");
  EXPECT_EQ(document.url, "https://p.example/1");
  EXPECT_EQ(to_iso(document.published), "2031-05-06");
  EXPECT_EQ(document.published_from, DateOrigin::front_matter);
}

TEST(Markdown, OfNoFrontMatterIsNotTakenForOne) {
  EXPECT_TRUE(has_front_matter("---\ntitle: A\n---\n"));
  EXPECT_FALSE(has_front_matter("---\nIt rose: by 5, she said; and so on.\n\nMore\n---\n"));
  EXPECT_FALSE(has_front_matter("---\n---\n"));
  EXPECT_FALSE(has_front_matter("---\ntitle: A\n"));
  EXPECT_FALSE(has_front_matter("title: A\n---\n"));
  EXPECT_FALSE(has_front_matter(""));
}

TEST(Markdown, IsNotSeenInPlainText) {
  const std::string text = "# It rose\n\n- by *5*\n";
  EXPECT_EQ(read_bytes(text, "a.txt").documents.at(0).text, text);
}

TEST(Markdown, WithoutTextIsReported) {
  EXPECT_THAT(read_bytes("```\n5\n```\n").problems.at(0).what, HasSubstr("no text"));
  EXPECT_THAT(read_bytes("").problems.at(0).what, HasSubstr("empty"));
  EXPECT_THAT(read_bytes("---\ntitle: A\n---\n").documents, IsEmpty());
}

TEST(Markdown, TableWithMoreCellsThanBytesIsReadAsLines) {
  const auto table = [](std::size_t width, std::size_t rows) {
    std::string markdown = "a";
    for (std::size_t i = 1; i < width; ++i) markdown += "|b";
    markdown += "\n---";
    for (std::size_t i = 1; i < width; ++i) markdown += "|---";
    markdown += '\n';
    for (std::size_t i = 0; i < rows; ++i) markdown += "It rose by 5.\n";
    return markdown;
  };
  EXPECT_THAT(text_of(table(3, 4)), HasSubstr("| It rose by 5. |  | |"));
  // Filled up to the width of its head this one would be of 400 million cells.
  const std::string harmful = table(20'000, 20'000);
  const std::string text = text_of(harmful);
  EXPECT_LT(text.size(), 2 * harmful.size());
  EXPECT_THAT(text, HasSubstr("It rose by 5. It rose by 5."));
}

TEST(Markdown, MadeToHarmDoesNone) {
  EXPECT_THAT(text_of(std::string(50'000, '>') + " It rose by 5."), HasSubstr("It rose by 5."));
  EXPECT_THAT(text_of(std::string(20'000, '[') + "It rose by 5."), HasSubstr("It rose by 5."));
  EXPECT_THAT(text_of("It rose by 5. " + std::string(20'000, '*') + std::string(20'000, '`')),
              HasSubstr("It rose by 5."));
  EXPECT_THAT(text_of(std::string("It\0rose \xFF by 5.", 16)), HasSubstr("by 5."));
}
