#include "fetch/configuration.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../text/temporary_folder.hpp"

using namespace figcheck::fetch;
using figcheck::text::Format;
using figcheck::text::Problem;
using figcheck::text::TemporaryFolder;
using std::chrono::milliseconds;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

/// The problems of a configuration that lies in /desk.
std::vector<Problem> problems_of(std::string_view toml) {
  std::vector<Problem> problems;
  const auto configuration = parse_configuration(toml, "/desk/figcheck.toml", problems);
  EXPECT_EQ(configuration.has_value(), problems.empty());
  return problems;
}

Configuration sound(std::string_view toml) {
  std::vector<Problem> problems;
  auto configuration = parse_configuration(toml, "/desk/figcheck.toml", problems);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.where << ": " << problem.what;
  return configuration.value_or(Configuration{});
}

auto problem(const std::string& where, const std::string& what, const std::string& remedy = "") {
  return AllOf(Field(&Problem::where, where), Field(&Problem::what, HasSubstr(what)),
               Field(&Problem::remedy, HasSubstr(remedy)), Field(&Problem::remedy, ::testing::Not(IsEmpty())));
}

}  // namespace

TEST(Configuration, OfAnEmptyFileIsTheDefault) {
  const Configuration configuration = sound("");
  EXPECT_EQ(configuration.store, "/desk/figcheck.db");
  EXPECT_EQ(configuration.reports, "/desk/reports");
  EXPECT_FALSE(configuration.log);
  EXPECT_TRUE(configuration.http.robots);
  EXPECT_THAT(configuration.sources, IsEmpty());
}

TEST(Configuration, IsReadWhole) {
  const Configuration configuration = sound(R"(
store = "postgresql://desk@db.example/figcheck"
reports = "../out"
[log]
file = "logs/night.log"
max_bytes = 1_000_000
files = 7
[http]
contact = "desk@paper.example"
timeout = 30
connect_timeout = 2.5
low_speed = 50
low_speed_time = 10
retries = 2
backoff = 0.5
longest_wait = 60
max_bytes = 1000
max_redirects = 3
pause = 2
robots = false
proxy = "http://proxy.example:3128"
private_networks = ["10.1.0.0/16", "Archive.Internal", "::1"]
[[source]]
folder = "articles/"
outlet = "The Desk"
input_format = "text"
[[source]]
jsonl = "/drops/wire.jsonl"
name = "Wire"
[[source]]
warc = "crawl.warc.gz"
[[source]]
feed = "https://News.example/rss#top"
articles = false
max_articles = 20
max_age = 30
[[source]]
sitemap = "https://news.example/sitemap.xml"
)");
  EXPECT_EQ(configuration.store, "postgresql://desk@db.example/figcheck");
  EXPECT_EQ(configuration.reports, "/out");
  ASSERT_TRUE(configuration.log);
  EXPECT_EQ(configuration.log->file, "/desk/logs/night.log");
  EXPECT_EQ(configuration.log->max_bytes, 1'000'000u);
  EXPECT_EQ(configuration.log->files, 7u);
  const HttpSettings& http = configuration.http;
  EXPECT_THAT(user_agent(http), ::testing::MatchesRegex("figcheck/[0-9.]+ \\(\\+desk@paper.example\\)"));
  EXPECT_EQ(http.timeout, milliseconds(30'000));
  EXPECT_EQ(http.connect_timeout, milliseconds(2'500));
  EXPECT_EQ(http.low_speed, 50);
  EXPECT_EQ(http.low_speed_time, std::chrono::seconds(10));
  EXPECT_EQ(http.retries, 2u);
  EXPECT_EQ(http.backoff, milliseconds(500));
  EXPECT_EQ(http.longest_wait, milliseconds(60'000));
  EXPECT_EQ(http.max_bytes, 1000u);
  EXPECT_EQ(http.max_redirects, 3u);
  EXPECT_EQ(http.pause, milliseconds(2'000));
  EXPECT_FALSE(http.robots);
  EXPECT_EQ(http.proxy, "http://proxy.example:3128");
  EXPECT_THAT(http.private_networks.networks, SizeIs(2));
  EXPECT_THAT(http.private_networks.hosts, ElementsAre("archive.internal"));
  ASSERT_THAT(configuration.sources, SizeIs(5));
  EXPECT_EQ(configuration.sources[0].kind, SourceKind::folder);
  EXPECT_EQ(configuration.sources[0].location, "/desk/articles");
  EXPECT_EQ(configuration.sources[0].written, "articles");
  EXPECT_EQ(configuration.sources[0].outlet, "The Desk");
  EXPECT_EQ(configuration.sources[0].format, Format::plain);
  EXPECT_EQ(configuration.sources[1].name, "Wire");
  EXPECT_EQ(configuration.sources[1].location, "/drops/wire.jsonl");
  EXPECT_EQ(configuration.sources[2].name, "crawl.warc.gz");
  EXPECT_EQ(configuration.sources[3].location, "https://news.example/rss");
  EXPECT_FALSE(configuration.sources[3].articles);
  EXPECT_EQ(configuration.sources[3].max_articles, 20u);
  EXPECT_EQ(configuration.sources[3].max_age, 30u);
  EXPECT_EQ(configuration.sources[4].kind, SourceKind::sitemap);
}

TEST(Configuration, TakesALogByItsNameAlone) {
  EXPECT_EQ(sound("log = \"night.log\"").log->file, "/desk/night.log");
  EXPECT_THAT(problems_of("log = 3"), ElementsAre(problem("/desk/figcheck.toml:1", "\"log\" is a whole number")));
  EXPECT_THAT(problems_of("[log]\nfiles = 3"), ElementsAre(problem("/desk/figcheck.toml:1", "\"file\" in [log]")));
}

TEST(Configuration, NamesUnknownKeysWithTheirLine) {
  EXPECT_THAT(problems_of("stor = \"a\"\n[http]\ntime_out = 3\n[[source]]\nfolder = \"a\"\nagency = \"b\"\n"),
              ::testing::UnorderedElementsAre(
                  problem("/desk/figcheck.toml:1", "\"stor\" is not a key", "store"),
                  problem("/desk/figcheck.toml:3", "\"time_out\" in [http] is not a key", "timeout"),
                  problem("/desk/figcheck.toml:6", "\"agency\" in [[source]] is not a key", "outlet")));
}

TEST(Configuration, TellsAllThatIsWrongAtOnce) {
  const auto problems = problems_of(R"(store = 7
jobz = -1
reports = ""
[http]
timeout = "long"
retries = 99
robots = "no"
max_bytes = 1.5
pause = nan
private_networks = ["10.0.0.0/99", "*.internal", 7]
)");
  EXPECT_THAT(problems, ::testing::UnorderedElementsAre(
                            problem("/desk/figcheck.toml:1", "\"store\" is a whole number, not text"),
                            problem("/desk/figcheck.toml:2", "\"jobz\" is not a key"),
                            problem("/desk/figcheck.toml:3", "\"reports\" is empty"),
                            problem("/desk/figcheck.toml:5", "\"timeout\" in [http] is text, not a number"),
                            problem("/desk/figcheck.toml:6", "\"retries\" in [http] is 99", "from 0 to 10"),
                            problem("/desk/figcheck.toml:7", "\"robots\" in [http] is text, not true or false"),
                            problem("/desk/figcheck.toml:8", "is a number, not a whole number"),
                            problem("/desk/figcheck.toml:9", "\"pause\" in [http] is no finite number"),
                            problem("/desk/figcheck.toml:10", "\"10.0.0.0/99\", neither a network nor a host"),
                            problem("/desk/figcheck.toml:10", "\"*.internal\", neither a network nor a host"),
                            problem("/desk/figcheck.toml:10", "holds a whole number where text is meant")));
}

TEST(Configuration, AsksForAContactWhereTheWebIsRead) {
  EXPECT_THAT(problems_of("[[source]]\nfeed = \"https://news.example/rss\"\n"),
              ElementsAre(problem("/desk/figcheck.toml", "\"contact\" in [http] is missing", "contact = ")));
  EXPECT_THAT(problems_of("[[source]]\nfolder = \"a\"\n"), IsEmpty());
  for (const char* contact : {"me", "@", "a b@c.example", "a@b.example)\\r\\nX: y", "\\u0001@b"}) {
    EXPECT_THAT(problems_of("[http]\ncontact = \"" + std::string(contact) + "\"\n"),
                ElementsAre(problem("/desk/figcheck.toml:2", "\"contact\" in [http] is no address")))
        << contact;
  }
  EXPECT_THAT(problems_of("[http]\ncontact = \"https://paper.example/figcheck\"\n"), IsEmpty());
}

TEST(Configuration, RefusesTwoSourcesOfOneName) {
  EXPECT_THAT(problems_of("[[source]]\nfolder = \"a\"\n[[source]]\nfolder = \"b\"\nname = \"a\"\n"),
              ElementsAre(problem("/desk/figcheck.toml:5",
                                  "a second source is called \"a\", as that at /desk/figcheck.toml:2")));
}

TEST(Configuration, RefusesSourcesThatAreNowhereOrOfTwoKinds) {
  EXPECT_THAT(
      problems_of("[[source]]\nname = \"a\"\n"),
      ElementsAre(problem("/desk/figcheck.toml:2", "without a location", "folder, jsonl, warc, feed, sitemap")));
  EXPECT_THAT(problems_of("[[source]]\nfolder = \"a\"\njsonl = \"b\"\n"),
              ElementsAre(problem("/desk/figcheck.toml:3", "a second location")));
  EXPECT_THAT(problems_of("[[source]]\nfolder = \"https://news.example/\"\n"),
              ElementsAre(problem("/desk/figcheck.toml:2", "is an address")));
  EXPECT_THAT(
      problems_of(
          "[http]\ncontact=\"a@b.example\"\n[[source]]\nfeed = \"news.rss\"\n[[source]]\nname = \"b\"\nsitemap = "
          "\"ftp://news.example/\"\n"),
      ElementsAre(problem("/desk/figcheck.toml:4", "is no address that can be fetched"),
                  problem("/desk/figcheck.toml:7", "is no address that can be fetched")));
  EXPECT_THAT(problems_of("source = 3"), ElementsAre(problem("/desk/figcheck.toml:1", "not a list of tables")));
  EXPECT_THAT(problems_of("[source]\nfolder = \"a\""),
              ElementsAre(problem("/desk/figcheck.toml:1", "not a list", "[[source]]")));
  EXPECT_THAT(problems_of("http = 3"), ElementsAre(problem("/desk/figcheck.toml:1", "not a table")));
}

TEST(Configuration, RefusesWhatSaysNothingToASource) {
  EXPECT_THAT(problems_of("[[source]]\nfolder = \"a\"\narticles = true\nmax_articles = 3\nmax_age = 2\n"),
              ElementsAre(problem("/desk/figcheck.toml:3", "\"articles\" in [[source]] says nothing to a folder"),
                          problem("/desk/figcheck.toml:4", "says nothing to a folder"),
                          problem("/desk/figcheck.toml:5", "says nothing to a folder")));
  EXPECT_THAT(problems_of("[[source]]\njsonl = \"a\"\ninput_format = \"text\"\n"),
              ElementsAre(problem("/desk/figcheck.toml:3", "says nothing to a jsonl", "a folder")));
  EXPECT_THAT(problems_of("[[source]]\nfolder = \"a\"\ninput_format = \"word\"\n"),
              ElementsAre(problem("/desk/figcheck.toml:3", "is \"word\"", "auto")));
}

TEST(Configuration, RefusesAStoreOfAnotherKind) {
  EXPECT_THAT(
      problems_of("store = \"mysql://db.example/\""),
      ElementsAre(problem("/desk/figcheck.toml:1", "is an address of a kind that is not known", "postgresql://")));
}

TEST(Configuration, ThatIsNoTomlIsToldWithItsLine) {
  EXPECT_THAT(problems_of("store = \"a\"\nstore = \"b\"\n"), ElementsAre(problem("/desk/figcheck.toml:2", "no TOML")));
  EXPECT_THAT(problems_of("store = \"a\"\n[http\n"), ElementsAre(problem("/desk/figcheck.toml:2", "no TOML")));
  EXPECT_THAT(problems_of("a = \xFF"), ElementsAre(problem("/desk/figcheck.toml:1", "no TOML")));
  EXPECT_THAT(problems_of("a = " + std::string(100'000, '[')),
              ElementsAre(problem("/desk/figcheck.toml:1", "no TOML")));
}

TEST(Configuration, IsReadFromAFileNextToItsPaths) {
  const TemporaryFolder folder;
  const std::string path = folder.write("conf/figcheck.toml", "reports = \"../out\"\n");
  std::vector<Problem> problems;
  const auto configuration = read_configuration(path, problems);
  ASSERT_TRUE(configuration);
  EXPECT_EQ(configuration->reports, folder.path() + "/out");
  EXPECT_FALSE(read_configuration(folder.path() + "/none.toml", problems));
  EXPECT_THAT(problems, ElementsAre(problem(folder.path() + "/none.toml", "No such file")));
  problems.clear();
  EXPECT_FALSE(read_configuration(folder.write("large.toml", std::string(2'000'000, '#')), problems));
  EXPECT_THAT(problems, ElementsAre(problem(folder.path() + "/large.toml", "larger than a configuration may be")));
}
