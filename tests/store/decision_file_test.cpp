#include "store/decision_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace figcheck::store {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

std::vector<Decision> some() {
  Decision dismissed;
  dismissed.kind = DecisionKind::dismiss;
  dismissed.made = "2031-03-02T06:00:00Z";
  dismissed.by = "m.k.";
  dismissed.reason = "the \"120\" counts\nthe crew \\ too, Žena";
  dismissed.known = {"120", "127"};
  dismissed.figures = {{"a.txt", "120", "A fire killed 120 people.", -5}, {"b'\".txt", "127", "127 died.", 77}};
  Decision joined;
  joined.kind = DecisionKind::join;
  joined.figures = {{"a.txt", "120", "A fire killed 120 people.", 1}};
  joined.others = {{"c.txt", "4", "4 fires.", 2}};
  Decision tolerance;
  tolerance.kind = DecisionKind::tolerate;
  tolerance.share = 0.05;
  tolerance.figures = joined.figures;
  return {dismissed, joined, tolerance};
}

std::vector<text::Problem> problems_of(std::string_view toml) {
  std::vector<text::Problem> problems;
  EXPECT_FALSE(parse_decisions(toml, "desk.toml", problems).has_value()) << toml;
  for (const text::Problem& problem : problems) {
    EXPECT_THAT(problem.where, HasSubstr("desk.toml:"));
    EXPECT_NE(problem.remedy, "");
  }
  return problems;
}

TEST(DecisionFile, HoldsWhatWasWritten) {
  std::vector<text::Problem> problems;
  const auto read = parse_decisions(write_decisions(some()), "desk.toml", problems);
  ASSERT_TRUE(read.has_value()) << problems.front().what;
  EXPECT_EQ(*read, some());
}

TEST(DecisionFile, OfNoDecisionsIsAFile) {
  std::vector<text::Problem> problems;
  const auto read = parse_decisions(write_decisions({}), "desk.toml", problems);
  ASSERT_TRUE(read.has_value());
  EXPECT_TRUE(read->empty());
}

TEST(DecisionFile, NeedsNoAnchor) {
  std::vector<text::Problem> problems;
  const auto read = parse_decisions(R"([[decision]]
kind = "split"
figures = [{ document = "a", figure = "120", sentence = "A fire killed 120 people." }]
)",
                                    "desk.toml", problems);
  ASSERT_TRUE(read.has_value());
  EXPECT_NE(read->front().figures.front().anchor, 0);
}

TEST(DecisionFile, IsRefusedWithLineAndRemedy) {
  EXPECT_THAT(problems_of("[[decision]\n"), SizeIs(1));
  EXPECT_THAT(problems_of("colour = 1\n")[0].what, HasSubstr("unknown key 'colour'"));
  EXPECT_THAT(problems_of("decision = 4\n"), SizeIs(1));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"forget\"\nfigures = []\n")[0].what, HasSubstr("unknown kind"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = 7\n")[0].where, HasSubstr("desk.toml:2"));
  const std::string figure = "figures = [{ document = \"a\", figure = \"1\", sentence = \"1 died.\" }]\n";
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"dismiss\"\n" + figure)[0].what, HasSubstr("no reason"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"join\"\n" + figure)[0].what, HasSubstr("no others"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"tolerate\"\n" + figure)[0].what, HasSubstr("no share"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"tolerate\"\nshare = 5.0\n" + figure)[0].remedy, HasSubstr("0.05"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"split\"\nshade = 1\n" + figure)[0].what, HasSubstr("'shade'"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"split\"\nknown = [3]\n" + figure)[0].what, HasSubstr("no text"));
  EXPECT_THAT(problems_of("[[decision]]\nkind = \"split\"\n"
                          "figures = [{ document = \"a\", figure = \"2\", sentence = \"1 died.\" }]\n")[0]
                  .what,
              HasSubstr("does not stand"));
  EXPECT_THAT(
      problems_of("[[decision]]\nkind = \"split\"\n"
                  "figures = [{ document = \"a\", figure = \"1\", sentence = \"1 died.\", anchor = \"xyz\" }]\n"),
      SizeIs(1));
}

}  // namespace
}  // namespace figcheck::store
