#include "text/json_lines.hpp"

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
using ::testing::StartsWith;

namespace {

class JsonLines : public ::testing::Test {
 protected:
  Reading read(std::string_view lines, std::size_t largest = 1 << 20) {
    path = folder.write("all.jsonl", lines);
    return read_all({{path}, Format::automatic, largest});
  }

  TemporaryFolder folder;
  std::string path;
};

}  // namespace

TEST_F(JsonLines, WithEndlessIdsAndAddressesAreCalledByTheirBeginning) {
  const std::string usual(8000, 'a'), endless = "Kell\u2019s " + std::string(100'000, 'b');
  const auto line = [](const std::string& id, const std::string& url) {
    return "{\"id\":\"" + id + "\",\"url\":\"" + url + "\",\"text\":\"It rose by 5.\"}\n";
  };
  const Reading reading = read(line(usual, usual) + line(endless + "1", "u") + line(endless + "2", endless));
  ASSERT_EQ(reading.documents.size(), 3u);
  EXPECT_EQ(reading.documents[0].id, usual);
  EXPECT_EQ(reading.documents[0].url, usual);
  const std::string told = reading.documents[1].id;
  EXPECT_THAT(told, StartsWith("Kell\u2019s bbb"));
  EXPECT_EQ(told.size(), 200u + 17);
  EXPECT_EQ(reading.documents[1].url, "u");
  EXPECT_NE(reading.documents[2].id, told);
  EXPECT_EQ(reading.documents[2].url, "");
  EXPECT_THAT(places(reading), ElementsAre(path + ":2", path + ":3", path + ":3"));
  EXPECT_THAT(reading.problems[0].what,
              HasSubstr("its id is longer than 8000 bytes; this document is called \"" + told));
  EXPECT_EQ(read(line(endless + "1", "u")).documents[0].id, told);
}

TEST_F(JsonLines, GiveOneDocumentEach) {
  const Reading reading = read(
      "{\"id\":\"a\",\"text\":\"It "
      "rose.\",\"title\":\"T\",\"url\":\"U\",\"outlet\":\"O\",\"published\":\"2031-05-06T10:00:00Z\"}\n"
      "{\"id\":\"b\",\"text\":\"It fell.\"}");
  ASSERT_THAT(ids(reading), ElementsAre("a", "b"));
  const Document& first = reading.documents[0];
  EXPECT_EQ(first.text, "It rose.");
  EXPECT_EQ(first.title, "T");
  EXPECT_EQ(first.url, "U");
  EXPECT_EQ(first.outlet, "O");
  EXPECT_EQ(to_iso(first.published), "2031-05-06");
  EXPECT_EQ(first.published_from, DateOrigin::metadata);
  EXPECT_EQ(reading.documents[1].published_from, DateOrigin::none);
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_EQ(reading.tally.documents, 2u);
  EXPECT_EQ(reading.tally.bytes, 16u);
}

TEST_F(JsonLines, MayHaveMarksCarriageReturnsAndEmptyLines) {
  const Reading reading = read("\uFEFF{\"text\":\"a\"}\r\n\r\n  \n{\"text\":\"b\"}\r\n");
  EXPECT_THAT(ids(reading), ElementsAre(path + ":1", path + ":4"));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(JsonLines, MarkedAsFormerVersionsAreLeftOutAndCounted) {
  const Reading reading = read(
      "{\"id\":\"a\",\"superseded\":true,\"ended\":\"2031-05-06T10:00:00Z\",\"text\":\"It rose.\"}\n"
      "{\"id\":\"a\",\"superseded\":false,\"text\":\"It fell.\"}\n");
  ASSERT_THAT(ids(reading), ElementsAre("a"));
  EXPECT_EQ(reading.documents[0].text, "It fell.");
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_EQ(reading.tally.superseded, 1u);
}

TEST_F(JsonLines, SayWhereTheirDatesAreFrom) {
  const Reading reading = read(
      "{\"id\":\"a\",\"text\":\"a\",\"published\":\"2031-05\",\"published_from\":\"dateline\"}\n"
      "{\"id\":\"b\",\"text\":\"b\",\"published\":\"2031-05-06\",\"published_from\":\"the moon\"}\n"
      "{\"id\":\"c\",\"text\":\"c\",\"published_from\":\"dateline\"}\n");
  ASSERT_EQ(reading.documents.size(), 3u);
  EXPECT_EQ(to_iso(reading.documents[0].published), "2031-05");
  EXPECT_EQ(reading.documents[0].published_from, DateOrigin::dateline);
  EXPECT_EQ(reading.documents[1].published_from, DateOrigin::metadata);
  EXPECT_EQ(reading.documents[2].published_from, DateOrigin::none);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(JsonLines, MayTellTheTimeOfDay) {
  const Reading reading =
      read(R"({"id":"a","text":"It rose by 5.","published":"2031-05-06T12:15:00+02:00"})"
           "\n"
           R"({"id":"b","text":"It rose by 5.","published":"2031-05-06","published_time":"12:15Z"})"
           "\n"
           R"({"id":"c","text":"It rose by 5.","published":"2031-05-06","published_time":12})"
           "\n"
           R"({"id":"d","text":"River rises\nMay 6, 2031 4:10 PM\nIt rose by 5.","published":"2031-05-06"})"
           "\n");
  ASSERT_EQ(reading.documents.size(), 4u);
  EXPECT_EQ(reading.documents[0].time, (TimeOfDay{735, 120}));
  EXPECT_EQ(reading.documents[1].time, (TimeOfDay{735, 0}));
  EXPECT_EQ(reading.documents[2].time, std::nullopt);
  EXPECT_EQ(reading.documents[3].time, (TimeOfDay{970, std::nullopt}));
  EXPECT_TRUE(reading.documents[3].time_of_text);
}

TEST_F(JsonLines, ThatAreBrokenAreReportedAndTheRestGoesOn) {
  const Reading reading = read(
      "{\"id\":\"a\",\"text\":\"a\"}\n{\"id\":\"b\",\n{\"id\":\"c\"}\n{\"id\":\"d\",\"html\":\"<p>\"}\n{\"text\":\" "
      "\"}\n{\"id\":\"e\",\"text\":\"e\"}\n");
  EXPECT_THAT(ids(reading), ElementsAre("a", "e"));
  EXPECT_THAT(places(reading), ElementsAre(path + ":2", path + ":3", path + ":4", path + ":5"));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("column "));
  EXPECT_EQ(reading.problems[1].remedy, "give text or html");
  EXPECT_THAT(reading.problems[2].what, HasSubstr("shows no text"));
  EXPECT_EQ(reading.tally.problems, 4u);
}

TEST_F(JsonLines, MayHoldHtml) {
  const Reading reading = read(
      "{\"id\":\"a\",\"html\":\"<title>T</title><meta name=date content=2031-05-06><p>It rose by 5 caf\u00e9s.</p>\"}\n"
      "{\"id\":\"b\",\"html\":\"<title>T</title><meta name=date content=2031-05-06><p>It fell.</p>\",\"title\":\"Own\","
      "\"published\":\"2031-05-07\",\"author\":[{\"name\":\"x\"}]}\n");
  ASSERT_THAT(ids(reading), ElementsAre("a", "b"));
  EXPECT_EQ(reading.documents[0].text, "It rose by 5 cafés.");
  EXPECT_EQ(reading.documents[0].title, "T");
  EXPECT_EQ(to_iso(reading.documents[0].published), "2031-05-06");
  EXPECT_EQ(reading.documents[0].published_from, DateOrigin::meta);
  EXPECT_EQ(reading.documents[1].title, "Own");
  EXPECT_EQ(to_iso(reading.documents[1].published), "2031-05-07");
  EXPECT_EQ(reading.documents[1].published_from, DateOrigin::metadata);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(JsonLines, OverTheLimitArePassedOver) {
  const std::string big = "{\"id\":\"big\",\"text\":\"" + std::string(1'000'000, 'a') + "\"}\n";
  const Reading reading =
      read("{\"id\":\"a\",\"text\":\"a\"}\n" + big + "{\"id\":\"b\",\"text\":\"b\"}\n" + big, 100'000);
  EXPECT_THAT(ids(reading), ElementsAre("a", "b"));
  EXPECT_THAT(places(reading), ElementsAre(path + ":2", path + ":4"));
}

TEST_F(JsonLines, AcrossChunksStayWhole) {
  std::string lines;
  std::vector<std::string> texts;
  for (std::size_t size = 1; size < 1'000'000; size = size * 3 + 1) {
    texts.emplace_back(size, static_cast<char>('a' + size % 26));
    lines += "{\"text\":\"" + texts.back() + "\"}\n";
  }
  const Reading reading = read(lines);
  ASSERT_EQ(reading.documents.size(), texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) EXPECT_EQ(reading.documents[i].text, texts[i]);
}

TEST_F(JsonLines, WithAnIdGivenBeforeAreToldApart) {
  const Reading reading = read(
      "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a#2\",\"text\":\"2\"}\n{\"id\":\"a\",\"text\":\"3\"}\n{\"id\":\"a\","
      "\"text\":\"4\"}\n");
  EXPECT_THAT(ids(reading), ElementsAre("a", "a#2", "a#3", "a#4"));
  EXPECT_THAT(places(reading), ElementsAre(path + ":3", path + ":4"));
}

TEST_F(JsonLines, TakeDatesInWordsAndRefuseWhatIsNone) {
  const Reading reading = read(
      "{\"text\":\"a\",\"published\":\"July 2, "
      "2031\"}\n{\"text\":\"b\",\"published\":\"soon\"}\n{\"text\":\"c\",\"published\":\"2031-02-30\"}\n"
      "{\"text\":\"d\",\"published\":\"\"}\n");
  ASSERT_EQ(reading.documents.size(), 4u);
  EXPECT_EQ(to_iso(reading.documents[0].published), "2031-07-02");
  EXPECT_TRUE(reading.documents[1].published.empty());
  EXPECT_THAT(places(reading), ElementsAre(path + ":2", path + ":3"));
}

TEST_F(JsonLines, OfNothingAreReported) {
  const Reading reading = read("\n\n");
  EXPECT_THAT(places(reading), ElementsAre(path));
  EXPECT_EQ(reading.problems[0].what, "empty");
}

TEST(LooksLikeJsonLines, KnowsDocumentsByTheirFirstLine) {
  EXPECT_TRUE(looks_like_json_lines("{\"id\": \"a\"}\nrest"));
  EXPECT_TRUE(looks_like_json_lines("\uFEFF\n {\"more\": 1}"));
  EXPECT_TRUE(looks_like_json_lines("{\"text\": broken}\n"));
  EXPECT_TRUE(looks_like_json_lines("{\"text\": \"" + std::string(60000, 'a')));
}

TEST(LooksLikeJsonLines, RefusesText) {
  EXPECT_FALSE(looks_like_json_lines(""));
  EXPECT_FALSE(looks_like_json_lines("It rose."));
  EXPECT_FALSE(looks_like_json_lines("{sic} It rose."));
  EXPECT_FALSE(looks_like_json_lines("{\n\"a\": 1}"));
  EXPECT_FALSE(looks_like_json_lines("{\"We rose,\" he said."));
  EXPECT_FALSE(looks_like_json_lines("[{\"id\": 1}]"));
}

TEST_F(JsonLines, ThatAreReadFromTheirMiddleAreCountedFromTheirBegin) {
  Input input{{folder.write("all.jsonl", "{\"text\":\"It rose by 5.\"}\nbroken\n")}};
  input.lines_before = 10;
  const Reading reading = read_all(input);
  EXPECT_THAT(ids(reading), ElementsAre(input.paths[0] + ":11"));
  EXPECT_THAT(places(reading), ElementsAre(input.paths[0] + ":12"));
  // nothing more is no fault where there was something before
  input.paths = {folder.write("none.jsonl", "")};
  EXPECT_THAT(read_all(input).problems, IsEmpty());
  input.lines_before = 0;
  EXPECT_THAT(places(read_all(input)), ElementsAre(input.paths[0]));
}

TEST_F(JsonLines, OfOneIdAreToldApartOrAreVersions) {
  Input input{
      {folder.write("all.jsonl", "{\"id\":\"a\",\"text\":\"It rose by 5.\"}\n{\"id\":\"a\",\"text\":\"By 6.\"}\n")}};
  const Reading apart = read_all(input);
  EXPECT_THAT(ids(apart), ElementsAre("a", "a#2"));
  EXPECT_THAT(places(apart), ElementsAre(input.paths[0] + ":2"));
  input.repeated_ids = RepeatedIds::kept;
  const Reading kept = read_all(input);
  EXPECT_THAT(ids(kept), ElementsAre("a", "a"));
  EXPECT_THAT(kept.problems, IsEmpty());
}
