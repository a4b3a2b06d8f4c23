#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "../text/packing.hpp"
#include "../text/temporary_folder.hpp"
#include "night.hpp"
#include "still_clock.hpp"

using namespace figcheck::fetch;
using figcheck::text::gzipped;
using figcheck::text::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace fs = std::filesystem;

namespace {

class Files : public ::testing::Test {
 protected:
  Files() : visitor(settings, clock) {}

  Source source(SourceKind kind, const std::string& written) const {
    Source made;
    made.kind = kind;
    made.name = made.written = written;
    made.location = folder.path() + '/' + written;
    return made;
  }
  Source articles() const { return source(SourceKind::folder, "articles"); }
  Source drop() const { return source(SourceKind::jsonl, "wire.jsonl"); }

  void append(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder.path() + '/' + name, std::ios::binary | std::ios::app) << bytes;
  }

  TemporaryFolder folder;
  HttpSettings settings;
  StillClock clock;  // an hour ahead, so that files just written are not fresh
  Visitor visitor;
  Night night;
};

std::string line(const std::string& id, const std::string& text) {
  return R"({"id":")" + id + R"(","text":")" + text + "\"}\n";
}

}  // namespace

TEST_F(Files, OfAFolderAreReadOnceAndCalledAsTheConfigurationWritesThem) {
  folder.write("articles/a.txt", "Ferry sinks\n\nNine died.");
  folder.write("articles/sub/b.txt", "Ferry sinks\n\nTen died.");
  folder.write("articles/c.jpg", "picture");
  Source made = articles();
  made.outlet = "The Desk";
  night.collect(made, visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt", "articles/sub/b.txt"));
  EXPECT_EQ(night.read[0].outlet, "The Desk");
  EXPECT_THAT(night.problems, IsEmpty());
  night.collect(made, visitor);
  EXPECT_THAT(night.ids(), IsEmpty());
  EXPECT_EQ(night.units, 0u);
}

TEST_F(Files, ThatAreUnchangedAreNotOpened) {
  const std::string path = folder.write("articles/a.txt", "Nine died.");
  const std::string drop_path = folder.write("wire.jsonl", line("a", "Nine died."));
  night.collect(articles(), visitor);
  night.collect(drop(), visitor);
  const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  ASSERT_GE(::inotify_add_watch(watch, path.c_str(), IN_OPEN), 0);
  ASSERT_GE(::inotify_add_watch(watch, drop_path.c_str(), IN_OPEN), 0);
  char buffer[4096];
  night.collect(articles(), visitor);
  night.collect(drop(), visitor);
  EXPECT_LT(::read(watch, buffer, sizeof buffer), 0) << "a file was opened";
  fs::last_write_time(path, fs::last_write_time(path) - std::chrono::hours(1));
  night.collect(articles(), visitor);
  EXPECT_GT(::read(watch, buffer, sizeof buffer), 0) << "the watch sees nothing";
  ::close(watch);
}

TEST_F(Files, ThatChangedAreReadAgain) {
  folder.write("articles/a.txt", "Nine died.");
  folder.write("articles/b.txt", "Ten died.");
  night.collect(articles(), visitor);
  const auto before = fs::last_write_time(folder.path() + "/articles/a.txt");
  folder.write("articles/a.txt", "Five died");
  folder.write("articles/c.txt", "Six died.");
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt", "articles/c.txt"));
  EXPECT_EQ(night.stored.at("articles/a.txt").text, "Five died");
  // of the same length, with the time set back
  folder.write("articles/a.txt", "Four died");
  fs::last_write_time(folder.path() + "/articles/a.txt", before);
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt"));
}

TEST_F(Files, ThatWereOnlyTouchedAreNotReadAgain) {
  const std::string path = folder.write("articles/a.txt", "Nine died.");
  folder.write("wire.jsonl", line("a", "Nine died."));
  night.collect(articles(), visitor);
  night.collect(drop(), visitor);
  for (const std::string& name : {path, folder.path() + "/wire.jsonl"})
    fs::last_write_time(name, fs::last_write_time(name) - std::chrono::hours(1));
  for (const Source& each : {articles(), drop()}) {
    night.collect(each, visitor);
    EXPECT_THAT(night.ids(), IsEmpty());
    EXPECT_EQ(night.units, 1u);  // its times are known now
    night.collect(each, visitor);
    EXPECT_EQ(night.units, 0u);
  }
}

TEST_F(Files, ThatWereJustWrittenAreNotToldByTheirTimes) {
  Clock real;
  Visitor soon(settings, real);
  folder.write("articles/a.txt", "Nine died.");
  night.collect(articles(), soon);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt"));
  night.collect(articles(), soon);
  EXPECT_THAT(night.ids(), IsEmpty());
  EXPECT_EQ(night.units, 1u);  // looked into all the same
}

TEST_F(Files, WithARubbishTokenAreReadAnew) {
  folder.write("articles/a.txt", "Nine died.");
  folder.write("wire.jsonl", line("a", "Nine died."));
  night.tokens["articles/a.txt"] = "rubbish";
  night.tokens["wire.jsonl"] = "read=-5\nlines=x\nhash=zz\n";
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt"));
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("a"));
}

TEST_F(Files, ThatVanishedAreAProblemAndTheRestGoesOn) {
  night.collect(articles(), visitor);
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("No such file")));
  EXPECT_EQ(night.problems[0].where, "articles");
  night.collect(drop(), visitor);
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("No such file")));
  folder.write("articles/b.txt", "Nine died.");
  fs::create_symlink("nowhere.txt", folder.path() + "/articles/a.txt");
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/b.txt"));
  EXPECT_THAT(night.problems, SizeIs(1));
}

TEST_F(Files, ThatMayNotBeReadAreAskedForAgain) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const std::string path = folder.write("articles/a.txt", "Nine died.");
  ::chmod(path.c_str(), 0);
  night.collect(articles(), visitor);
  EXPECT_THAT(night.problems, SizeIs(1));
  EXPECT_EQ(night.units, 0u);
  night.collect(articles(), visitor);
  EXPECT_THAT(night.problems, SizeIs(1));
  ::chmod(path.c_str(), 0600);
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt"));
}

TEST_F(Files, ThatHoldNoTextAreToldOfOnce) {
  folder.write("articles/a.txt", std::string("\0\1\2\3\0\0\0", 7));
  night.collect(articles(), visitor);
  EXPECT_THAT(night.problems, SizeIs(1));
  EXPECT_EQ(night.problems[0].where, "articles/a.txt");
  night.collect(articles(), visitor);
  EXPECT_THAT(night.problems, IsEmpty());
}

TEST_F(Files, KeepTheIdsThatTheyGive) {
  const std::string near = folder.path() + "/articles2/x";
  folder.write("articles/a.jsonl", line(near, "Nine died.") + line("a", "Ten died."));
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre(near, "a"));
}

TEST_F(Files, AreNoPipes) {
  ASSERT_EQ(::mkfifo((folder.path() + "/wire.jsonl").c_str(), 0600), 0);
  night.collect(drop(), visitor);
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("a pipe")));
}

TEST_F(Files, AreReadAsTheSourceSays) {
  folder.write("articles/a.txt", "<p>Nine died.</p>");
  Source made = articles();
  made.format = figcheck::text::Format::html;
  night.collect(made, visitor);
  ASSERT_THAT(night.read, SizeIs(1));
  EXPECT_EQ(night.read[0].text, "Nine died.");
}

TEST_F(Files, OfADropThatGrewAreReadFromWhereItEnded) {
  folder.write("wire.jsonl", line("a", "Nine died.") + line("b", "Ten died."));
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("a", "b"));
  append("wire.jsonl", "{\"text\":\"Six died.\"}\n" + line("a", "Eight died.") + "broken\n");
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("wire.jsonl:3", "a"));  // a later version keeps its id
  EXPECT_EQ(night.stored.at("a").text, "Eight died.");
  ASSERT_THAT(night.problems, SizeIs(1));
  EXPECT_EQ(night.problems[0].where, "wire.jsonl:5");
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), IsEmpty());
  EXPECT_THAT(night.problems, IsEmpty());
}

TEST_F(Files, OfADropWhoseBeginningChangedAreReadWhole) {
  folder.write("wire.jsonl", line("a", "Nine died.") + line("b", "Ten died."));
  night.collect(drop(), visitor);
  folder.write("wire.jsonl", line("a", "Five died.") + line("b", "Ten died.") + line("c", "Six died."));
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("a", "b", "c"));
  folder.write("wire.jsonl", line("a", "Five died."));  // shorter
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("a"));
}

TEST_F(Files, OfADropThatIsBeingWrittenWaitForTheEndOfTheirLine) {
  folder.write("wire.jsonl", line("a", "Nine died.") + "{\"id\":\"b\",\"text\":\"Ten ");
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("a"));
  EXPECT_THAT(night.whats(), ElementsAre(HasSubstr("the last line is not complete")));
  EXPECT_EQ(night.problems[0].where, "wire.jsonl:2");
  append("wire.jsonl", "died.\"}");  // whole, though without a line feed
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("b"));
  EXPECT_THAT(night.problems, IsEmpty());
  append("wire.jsonl", "\n{\"text\":\"Six died.\"}");
  night.collect(drop(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("wire.jsonl:3"));
}

TEST_F(Files, OfADropComeToTheSameInWhateverStepsItGrows) {
  std::string lines;
  for (int i = 0; i < 12; ++i) {
    lines += i % 3 == 0 ? "{\"text\":\"" + std::to_string(i) + " died.\"}\r\n"
                        : line("id" + std::to_string(i % 5), std::to_string(i) + " died.");
    if (i % 4 == 0) lines += "\n";
  }
  folder.write("wire.jsonl", lines);
  night.collect(drop(), visitor);
  ASSERT_GT(night.stored.size(), 7u);
  std::minstd_rand random(7);
  for (int round = 0; round < 60; ++round) {
    SCOPED_TRACE(round);
    Night nights;
    folder.write("wire.jsonl", "");
    std::size_t read = 0;
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t step = 1 + random() % 150;
      append("wire.jsonl", lines.substr(at, step));
      at += step;
      nights.collect(drop(), visitor);
      read += nights.read.size();
    }
    EXPECT_EQ(read, 12u);  // nothing twice
    ASSERT_EQ(nights.stored.size(), night.stored.size());
    for (const auto& [id, document] : night.stored) EXPECT_EQ(nights.stored[id].text, document.text) << id;
  }
}

TEST_F(Files, OfALargeDropAreReadInPartsThatEachCount) {
  std::string lines;
  const std::string text(1'000'000, 'a');
  for (int i = 0; i < 40; ++i) lines += line(std::to_string(i), "Nine died. " + text);
  folder.write("wire.jsonl", lines);
  night.most = 25;
  night.collect(drop(), visitor);
  EXPECT_EQ(night.units, 1u);
  const std::size_t first = night.read.size();
  EXPECT_GT(first, 10u);
  EXPECT_LT(first, 25u);
  night.most = 1000;
  night.collect(drop(), visitor);  // goes on where it was broken off
  EXPECT_EQ(first + night.read.size(), 40u);
  EXPECT_EQ(night.read.front().id, std::to_string(first));
  EXPECT_THAT(night.stored, SizeIs(40));
}

TEST_F(Files, OfAFolderOfDropsAreTheDropsAlone) {
  folder.write("drops/1.jsonl", line("a", "Nine died."));
  folder.write("drops/2.ndjson.gz", gzipped(line("b", "Ten died.")));
  folder.write("drops/readme.txt", "Eleven died.");
  night.collect(source(SourceKind::jsonl, "drops"), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("a", "b"));
  night.collect(source(SourceKind::jsonl, "drops"), visitor);
  EXPECT_THAT(night.ids(), IsEmpty());
}

TEST_F(Files, OfWebArchivesGiveTheirPages) {
  const std::string http =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>Nine people died.</p></body></html>";
  const auto record = [&](const std::string& uri) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + uri +
           "\r\nContent-Length: " + std::to_string(http.size()) + "\r\n\r\n" + http + "\r\n\r\n";
  };
  folder.write("crawl/1.warc.gz", gzipped(record("http://news.example/a")));
  folder.write("crawl/readme.txt", "Eleven died.");
  const Source made = source(SourceKind::warc, "crawl");
  night.collect(made, visitor);
  EXPECT_THAT(night.ids(), ElementsAre("http://news.example/a"));
  folder.write("crawl/2.warc", record("http://news.example/b") + record("http://news.example/b"));
  night.collect(made, visitor);
  EXPECT_THAT(night.ids(), ElementsAre("http://news.example/b", "http://news.example/b"));  // two versions
  EXPECT_THAT(night.problems, IsEmpty());
}

TEST_F(Files, ComeToTheSameWhereverARunIsBrokenOff) {
  for (const char* name : {"a.txt", "b.txt", "sub/c.txt"})
    folder.write(std::string("articles/") + name, "Nine died at " + std::string(name));
  folder.write("articles/d.jsonl", line("d1", "Ten died.") + line("d2", "Six died."));
  night.collect(articles(), visitor);
  ASSERT_THAT(night.stored, SizeIs(5));
  for (std::size_t most = 1; most < 6; ++most) {
    Night broken;
    broken.most = most;
    broken.collect(articles(), visitor);
    EXPECT_LT(broken.stored.size(), most + 1);
    broken.most = 1000;
    broken.collect(articles(), visitor);
    EXPECT_EQ(broken.tokens, night.tokens);
    ASSERT_EQ(broken.stored.size(), night.stored.size());
    for (const auto& [id, document] : night.stored) EXPECT_EQ(broken.stored[id].text, document.text) << id;
  }
}

TEST_F(Files, AreNotSaidToBeReadWhenNoMoreIsWanted) {
  folder.write("articles/a.txt", "Nine died.");
  folder.write("articles/b.txt", "Ten died.");
  folder.write("articles/c.txt", "Six died.");
  night.most = 2;
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/a.txt"));
  night.most = 100;
  night.collect(articles(), visitor);
  EXPECT_THAT(night.ids(), ElementsAre("articles/b.txt", "articles/c.txt"));
}
