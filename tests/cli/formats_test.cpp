// The formats of input as a user meets them: named, told by content, in folders, in pipes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <string>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string page =
    "<!doctype html><html><head><meta charset=utf-8><meta property=article:published_time content=2031-05-06T10:00Z>"
    "<title>Café opens</title></head><body><nav><a href=/>News 24</a></nav><article><h1>Café opens</h1><p>The café in "
    "Kell has "
    "48 seats, and the council said it cost $3 million.</p></article></body></html>";

std::string gzipped(const std::string& bytes) {
  const Folder folder;
  const std::string path = (folder.path() / "a.gz").string();
  gzFile file = ::gzopen(path.c_str(), "wb");
  ::gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size()));
  ::gzclose(file);
  return folder.read("a.gz");
}

std::string record(const std::string& uri, const std::string& body) {
  const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
  return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + uri +
         "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

}  // namespace

TEST(Formats, OffsetsAreOfTheTextThatIsPrinted) {
  const Folder folder;
  folder.write("a.html", page);
  EXPECT_EQ(folder.run({"text", "a.html"}).out,
            "Café opens\n\nThe café in Kell has 48 seats, and the council said it cost $3 million.");
  const Outcome run = folder.run({"extract", "a.html"});
  EXPECT_THAT(run.out, HasSubstr("\"doc\":\"a.html\",\"span\":[35,37],\"figure\":\"48\""));
  EXPECT_THAT(run.out, HasSubstr("\"published\":\"2031-05-06\""));
  EXPECT_EQ(run.status, 0);
}

TEST(Formats, AreToldByContentAlsoInAPipe) {
  const Folder folder;
  EXPECT_THAT(folder.run({"extract", "-"}, page).out, HasSubstr("\"figure\":\"48\""));
  EXPECT_THAT(folder.run({"extract", "-"}, gzipped(record("https://k.example/1", page))).out,
              HasSubstr("\"doc\":\"https://k.example/1\""));
  EXPECT_THAT(folder
                  .run({"extract", "-"},
                       "<rss><channel><item><guid>g</guid><title>The hall has 48 seats</title></item></channel></rss>")
                  .out,
              HasSubstr("\"doc\":\"g\""));
}

TEST(Formats, CanBeNamed) {
  const Folder folder;
  folder.write("a", "The hall has **48** seats.\n");
  EXPECT_EQ(folder.run({"text", "--input-format", "markdown", "a"}).out, "The hall has 48 seats.");
  EXPECT_EQ(folder.run({"text", "--input-format", "text", "a"}).out, "The hall has **48** seats.\n");
  for (const char* format : {"html", "jsonl", "warc", "feed", "pdf"})
    EXPECT_THAT(folder.run({"text", "--input-format", format, "a"}).error, Not(HasSubstr("unknown format"))) << format;
  const Outcome wrong = folder.run({"text", "--input-format", "docx", "a"});
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.error, HasSubstr("warc"));
}

TEST(Formats, OfAFolderAreAllRead) {
  const Folder folder;
  folder.write("in/a.html", page);
  folder.write("in/b.md", "# Hall\n\nThe hall has 49 seats.\n");
  folder.write("in/c.txt.gz", gzipped("The hall has 50 seats."));
  folder.write("in/d.warc", record("https://k.example/d", page) + "rubbish\r\n" + record("https://k.example/e", page));
  folder.write("in/e.pdf", "%PDF-1.4\nbroken");
  folder.write(
      "in/f.txt",
      "Au moins quatorze personnes ont été tuées dans la nuit de lundi à mardi lorsque la rivière est sortie de son "
      "lit, a "
      "annoncé le conseil municipal. Plus de 1 200 maisons ont été inondées et deux écoles ont ouvert leurs portes aux "
      "habitants qui ont dû quitter leur logement. Selon les secours, le niveau de l'eau devrait baisser demain.");
  const Outcome run = folder.run({"extract", "--format", "csv", "in"});
  EXPECT_EQ(run.status, 0);
  for (const char* doc : {"in/a.html,", "in/b.md,", "in/c.txt.gz,", "https://k.example/d,", "https://k.example/e,"})
    EXPECT_THAT(run.out, HasSubstr(doc));
  EXPECT_THAT(run.error, HasSubstr("in/d.warc, byte "));
  EXPECT_THAT(run.error, HasSubstr("in/e.pdf: "));
  EXPECT_THAT(run.error, HasSubstr("in/f.txt: in French"));
  const Outcome check = folder.run({"check", "--format", "json", "--fail-on", "never", "in"});
  EXPECT_THAT(check.out, HasSubstr("in French, and figcheck reads English; skipped"));
  EXPECT_THAT(check.out, HasSubstr("\"published_from\":\"meta\""));
}

TEST(Formats, WithNothingToReadEndWithStatus2) {
  const Folder folder;
  folder.write("a.html", "<html><script>1</script></html>");
  const Outcome run = folder.run({"check", "a.html"});
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.error, HasSubstr("shows no text"));
}

}  // namespace figcheck::cli
