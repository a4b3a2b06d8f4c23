#include "text/warc.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "packing.hpp"
#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck;
using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

std::string record(const std::string& uri, const std::string& block, const std::string& type = "response",
                   const std::string& length = "") {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri +
         "\r\nWARC-Date: 2031-05-06T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\ncontent-length: " +
         (length.empty() ? std::to_string(block.size()) : length) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string response(const std::string& body, const std::string& headers = "Content-Type: text/html\r\n",
                     const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
}

std::string page(const std::string& uri, const std::string& text) {
  return record(uri, response("<html><body><p>" + text + "</p></body></html>"));
}

std::string info() { return record("", "software: test\r\n", "warcinfo"); }

class Warc : public ::testing::Test {
 protected:
  Reading read(std::string_view bytes, std::size_t largest = 1 << 20) {
    path = folder.write("a.warc", bytes);
    return read_all({{path}, Format::automatic, largest});
  }
  std::vector<std::string> texts(const Reading& reading) {
    std::vector<std::string> all;
    for (const Document& document : reading.documents) all.push_back(document.text);
    return all;
  }
  std::string at(std::size_t offset) const { return path + ", byte " + std::to_string(offset); }

  TemporaryFolder folder;
  std::string path;
};

}  // namespace

TEST_F(Warc, GivesThePagesThatWereFetched) {
  const std::string bytes =
      info() + record("https://a.example/1", "GET / HTTP/1.1\r\n\r\n", "request") +
      record("https://a.example/1",
             response("<title>T</title><meta name=date content=2030-01-02><p>It rose by 5 caf\xE9s.</p>",
                      "Content-Type: text/html; charset=ISO-8859-1\r\n")) +
      page("<https://a.example/2>", "It fell.") +
      record("https://a.example/3", response("Gone 9", "", "404 Not Found")) +
      record("https://a.example/4", response("\x89PNG 7", "Content-Type: image/png\r\n")) +
      record("https://a.example/5", response("It held at 6.", "content-type: text/plain\r\n"));
  const Reading reading = read(bytes);
  ASSERT_THAT(ids(reading), ElementsAre("https://a.example/1", "https://a.example/2", "https://a.example/5"));
  const Document& first = reading.documents[0];
  EXPECT_EQ(first.text, "It rose by 5 cafés.");
  EXPECT_EQ(first.title, "T");
  EXPECT_EQ(first.url, "https://a.example/1");
  EXPECT_EQ(to_iso(first.published), "2030-01-02");
  EXPECT_TRUE(reading.documents[1].published.empty());  // the day of the crawl is not taken for it
  EXPECT_EQ(reading.documents[2].text, "It held at 6.");
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(Warc, MayBePackedRecordByRecordOrWhole) {
  const std::vector<std::string> records = {info(), page("a", "It rose by 5."), page("b", "It fell by 6.")};
  std::string members, whole;
  for (const std::string& each : records) {
    members += gzipped(each);
    whole += each;
  }
  for (const std::string& bytes : {members, gzipped(whole), zstd_packed(whole)}) {
    const Reading reading = read(bytes);
    EXPECT_THAT(ids(reading), ElementsAre("a", "b"));
    EXPECT_THAT(reading.problems, IsEmpty());
  }
}

TEST_F(Warc, BodiesAreDecoded) {
  const std::string html = "<p>It rose by 5 in the week.</p>";
  const std::string type = "Content-Type: text/html\r\n";
  const std::string chunks = "5;x=y\r\n<p>It\r\n1b\r\n rose by 5 in the week.</p>\r\n0\r\n\r\n";
  const Reading reading =
      read(record("chunked", response(chunks, type + "Transfer-Encoding: chunked\r\n")) +
           record("undone", response(html, type + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")) +
           record("gzip", response(gzipped(html), type + "Content-Encoding: gzip\r\n")) +
           record("deflate", response(deflated(html, true), type + "content-encoding: Deflate\r\n")) +
           record("br", response("\x8B\x10\x80pages", type + "Content-Encoding: br\r\n")) +
           record("torn", response("5\r\n<p>It\r\n1b\r\n rose", type + "Transfer-Encoding: chunked\r\n")) +
           record("broken", response(gzipped(html).substr(0, 20), type + "Content-Encoding: gzip\r\n")));
  EXPECT_THAT(ids(reading), ElementsAre("chunked", "undone", "gzip", "deflate"));
  for (const std::string& text : texts(reading)) EXPECT_EQ(text, "It rose by 5 in the week.");
  ASSERT_THAT(reading.problems, SizeIs(3));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("\"br\""));
  EXPECT_THAT(reading.problems[0].where, HasSubstr("(br)"));
  EXPECT_THAT(reading.problems[1].what, HasSubstr("chunks"));
  EXPECT_THAT(reading.problems[2].what, HasSubstr("gzip"));
}

TEST_F(Warc, ABombInABodyIsBounded) {
  const Reading reading = read(record("bomb", response(gzipped(std::string(5'000'000, ' ')),
                                                       "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")) +
                               page("b", "It fell by 6."));
  EXPECT_THAT(ids(reading), ElementsAre("b"));
  EXPECT_THAT(reading.problems, SizeIs(1));
}

TEST_F(Warc, FeedsAndConversionsAreRead) {
  const Reading reading =
      read(record("https://f.example",
                  response("<rss><channel><item><guid>g</guid><title>It rose by 5</title></item></channel></rss>",
                           "Content-Type: application/rss+xml\r\n")) +
           "WARC/1.1\nWARC-Type: conversion\nWARC-Target-URI: https://w.example\nContent-Type: "
           "text/plain\nContent-Length: 13\n\nIt fell by 6."
           "\n\n");
  EXPECT_THAT(ids(reading), ElementsAre("g", "https://w.example"));
}

TEST_F(Warc, WithoutALengthOrAnEndIsReportedAndTheRestGoesOn) {
  const std::string good = page("a", "It rose by 5.");
  const std::string bad = "WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n";
  const Reading reading =
      read(good + bad + "rubbish\r\nmore\r\n" + page("b", "It fell by 6.") + "WARC/1.0\r\nWARC-Type: x");
  EXPECT_THAT(ids(reading), ElementsAre("a", "b"));
  ASSERT_THAT(places(reading), SizeIs(2));
  EXPECT_EQ(reading.problems[0].where, at(good.size()));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("Content-Length"));
  EXPECT_THAT(reading.problems[1].what, HasSubstr("no end"));
}

TEST_F(Warc, WithALyingLengthIsReportedAndTheRestGoesOn) {
  const std::string body = response("<p>It held at 7, they said.</p>");
  for (const char* length : {"20", "60", "200", "900", "99999999999999999999", "-5", "5x"}) {
    const std::string good = page("a", "It rose by 5.");
    const Reading reading =
        read(good + record("liar", body, "response", length) + page("b", "It fell by 6.") + page("c", "By 8."));
    EXPECT_THAT(ids(reading), ElementsAre("a", "b", "c")) << length;
    EXPECT_THAT(places(reading), ElementsAre(at(good.size()))) << length;
  }
}

TEST_F(Warc, ThatBreaksOffIsReported) {
  const std::string good = page("a", "It rose by 5.");
  const std::string next = page("b", "It fell by 6.");
  for (std::size_t length = 8; length + 4 < next.size(); ++length) {
    const Reading reading = read(good + next.substr(0, length));
    EXPECT_THAT(ids(reading), ElementsAre("a")) << length;
    EXPECT_THAT(places(reading), ElementsAre(at(good.size()))) << length;
  }
  EXPECT_THAT(ids(read(good + next.substr(0, next.size() - 4))), ElementsAre("a", "b"));
}

TEST_F(Warc, HeadersEndBeforeTheNextRecord) {
  // Each of them would be searched for its end through all of the others, were it not for the line that begins the
  // next.
  std::string endless;
  for (int i = 0; i < 20'000; ++i) endless += "WARC/1.0\r\n";
  const Reading reading = read(endless + page("b", "It fell by 6."));
  EXPECT_THAT(ids(reading), ElementsAre("b"));
  ASSERT_THAT(reading.problems, SizeIs(20'000));
  EXPECT_THAT(reading.problems.back().what, HasSubstr("headers of this WARC record have no end"));
  EXPECT_EQ(places(reading).back(), at(endless.size() - 10));
}

TEST_F(Warc, WithABrokenMemberGoesOnAtTheNext) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += std::to_string(i * 7919 % 10007) + " ";
  std::string broken = gzipped(page("broken", text));
  broken[broken.size() / 2] ^= 0x55;
  broken[broken.size() / 2 + 1] ^= 0x55;
  const Reading reading = read(gzipped(page("a", "It rose by 5.")) + broken + gzipped(page("b", "It fell by 6.")));
  EXPECT_THAT(ids(reading), ElementsAre("a", "b"));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("gzip data are broken"));
}

TEST_F(Warc, OverTheLimitIsPassedOver) {
  const std::string good = page("a", "It rose by 5.");
  const Reading reading = read(good + page("big", std::string(300'000, 'a')) + page("b", "It fell by 6."), 100'000);
  EXPECT_THAT(ids(reading), ElementsAre("a", "b"));
  EXPECT_THAT(places(reading), ElementsAre(at(good.size())));
}

TEST_F(Warc, AcrossChunksStaysWhole) {
  std::string bytes;
  for (int i = 0; i < 200; ++i)
    bytes += page(std::to_string(i),
                  "It rose by " + std::to_string(i) + " " + std::string(static_cast<std::size_t>(i) * 97, 'x'));
  const Reading reading = read(bytes);
  EXPECT_EQ(reading.documents.size(), 200u);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(Warc, OfNothingIsReported) {
  EXPECT_THAT(read("").problems.at(0).what, HasSubstr("without a record"));
  EXPECT_THAT(read("It rose by 5.").problems.at(0).what, HasSubstr("no WARC record"));
}

TEST(LooksLikeWarc, KnowsTheVersionLine) {
  EXPECT_TRUE(looks_like_warc("WARC/1.0\r\n"));
  EXPECT_TRUE(looks_like_warc("WARC/1.1\n"));
  EXPECT_FALSE(looks_like_warc("WARC/x"));
  EXPECT_FALSE(looks_like_warc("WARC archives"));
  EXPECT_FALSE(looks_like_warc(""));
}
