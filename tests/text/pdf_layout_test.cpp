#include "text/pdf_layout.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck::text;

namespace {

PdfLayout layout_of(const std::vector<std::vector<std::vector<std::string>>>& pages) {
  PdfLayout layout;
  for (const auto& page : pages) {
    layout.pages.emplace_back();
    for (const auto& lines : page) layout.pages.back().blocks.push_back({lines});
  }
  return layout;
}

}  // namespace

TEST(PdfLayout, IsParsed) {
  const PdfLayout layout = parse_pdf_layout(
      "<html><head><title>A &amp; B</title><meta name=\"CreationDate\" "
      "content=\"2031-05-06T10:11:12+02\"/></head><body><doc>\n"
      "<page width=\"1\"><flow><block x=\"1\"><line x=\"1\"><word "
      "x=\"1\">14</word>\n<word>&lt;5&gt;</word></line></block></flow></page>");
  EXPECT_EQ(layout.title, "A & B");
  EXPECT_EQ(layout.created, "2031-05-06T10:11:12+02");
  ASSERT_EQ(layout.pages.size(), 1u);
  ASSERT_EQ(layout.pages[0].blocks.size(), 1u);
  EXPECT_EQ(layout.pages[0].blocks[0].lines, std::vector<std::string>{"14 <5>"});
}

TEST(PdfLayout, OfAnythingElseIsNoTrouble) {
  for (const char* xml : {"", "<word >x</word>", "<line ><word >", "<page ><line ><word >x",
                          "<block ><page ><block ><word >y", "<<<page <"})
    EXPECT_LE(text_of_layout(parse_pdf_layout(xml)).size(), 1u) << xml;
}

TEST(PdfLayout, TagsThatAreNotClosedHaveNoContent) {
  std::string xml = "<page ><block ><line >";
  for (int i = 0; i < 100'000; ++i) xml += "<word ";
  EXPECT_EQ(text_of_layout(parse_pdf_layout(xml + "x=\"1\">14 dead</word></line>")), "14 dead");
}

TEST(PdfLayout, LinesAreJoinedAndWordsPutTogether) {
  EXPECT_EQ(text_of_layout(layout_of({{{"At least 14 people were in the two build-", "ings that the long-",
                                        "term lease of thirty-", "five years covers, of 10-", "15 in all \u2013",
                                        "and the soft\u00AD", "ened roof of well-", "known halls."}}})),
            "At least 14 people were in the two buildings that the long-term lease of thirty-five years covers, of "
            "10-15 in all "
            "\u2013 and the softened roof of well-known halls.");
}

TEST(PdfLayout, ParagraphsGoOnAcrossPages) {
  EXPECT_EQ(text_of_layout(layout_of(
                {{{"The river rose by 5 metres in the night and"}}, {{"flooded 1,200 homes."}, {"It fell later."}}})),
            "The river rose by 5 metres in the night and flooded 1,200 homes.\n\nIt fell later.");
  EXPECT_EQ(text_of_layout(layout_of({{{"The river rose by 5 metres."}}, {{"later it fell."}}})),
            "The river rose by 5 metres.\n\nlater it fell.");
}

TEST(PdfLayout, RunningHeadsAndPageNumbersAreLeftOut) {
  const std::string body = "The river rose by 5 metres in the night, said the council of Kell";
  EXPECT_EQ(text_of_layout(layout_of({{{"Report 2031"}, {body + " on Monday."}, {"1"}},
                                      {{"Report 2031"}, {body + " again."}, {"2"}},
                                      {{"Report 2031"}, {body + "."}, {"3"}}})),
            body + " on Monday.\n\n" + body + " again.\n\n" + body + ".");
  EXPECT_EQ(text_of_layout(layout_of({{{body + "."}, {"Page 1 of 1"}}})), body + ".");
  // A figure at a page's foot that no other page has is one.
  EXPECT_EQ(text_of_layout(layout_of({{{body + "."}, {"Dead: 14"}}})), body + ".\n\nDead: 14");
}

TEST(PdfLayout, LinesOfTablesAndListsStayLines) {
  EXPECT_EQ(text_of_layout(layout_of({{{"Kell", "Ros", "Arden"}, {"14", "9", "12"}}})),
            "Kell\nRos\nArden\n\n14\n9\n12");
  EXPECT_EQ(text_of_layout(layout_of(
                {{{"These are what the council counted in the night:", "\u2022 14 people who died in their homes",
                   "\u2022 40 people who were injured on the way out"}}})),
            "These are what the council counted in the night:\n\n\u2022 14 people who died in their homes\n\n\u2022 40 "
            "people who were "
            "injured on the way out");
}
