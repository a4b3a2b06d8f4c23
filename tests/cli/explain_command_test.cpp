#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program_run.hpp"

namespace figcheck::cli {
namespace {

using testing::HasSubstr;

TEST(ExplainCommand, ShowsAQuantityByIdOrLabel) {
  const Folder folder;
  write_articles(folder);
  const auto report = nlohmann::json::parse(folder.run({"check", "--format", "json", "linnet"}).out);
  const std::string id = report["quantities"][0]["id"];
  const std::string label = report["quantities"][0]["label"];
  const Outcome by_id = folder.run({"explain", id, "linnet"});
  EXPECT_EQ(by_id.status, 1);
  EXPECT_THAT(by_id.out, testing::StartsWith(label + " (" + id + ")\nconflicting, 2 figures in 2 articles"));
  EXPECT_THAT(by_id.out, HasSubstr("Against them:"));
  EXPECT_EQ(folder.run({"explain", label, "linnet"}).out, by_id.out);
}

TEST(ExplainCommand, SaysWhatJoinsTheFiguresOfAQuantity) {
  const Folder folder;
  write_articles(folder);
  const auto report = nlohmann::json::parse(folder.run({"check", "--format", "json", "linnet"}).out);
  const std::string id = report["quantities"][0]["id"];
  const std::string out = folder.run({"explain", id, "linnet"}).out;
  EXPECT_THAT(out, HasSubstr("What joins each figure to the one that it is most like:\n"));
  EXPECT_THAT(out, testing::ContainsRegex("with \"[^\"]*\" linnet/[^ ]*:[0-9]+: \\+[0-9.]+ of [a-z_]+ \\+"));
}

TEST(ExplainCommand, SaysWhyTwoFiguresWereOrWereNotPutTogether) {
  const Folder folder;
  write_articles(folder);
  const auto report = nlohmann::json::parse(folder.run({"check", "--format", "json", "--all", "linnet"}).out);
  const auto place = [&](std::size_t quantity, std::size_t member) {
    const auto& it = report["quantities"][quantity]["members"][member];
    return it["doc"].get<std::string>() + ":" + std::to_string(it["span"][0].get<int>());
  };
  const Outcome one = folder.run({"explain", "--pair", place(0, 0), place(0, 1), "linnet"});
  EXPECT_EQ(one.status, 0) << one.error;
  EXPECT_THAT(one.out, HasSubstr("They stand in one quantity."));
  EXPECT_THAT(one.out, HasSubstr("the weights for figures that no value satisfies both of"));
  EXPECT_THAT(one.out, HasSubstr(" (bias)"));
  const Outcome two = folder.run({"explain", "--pair", place(0, 0), place(1, 0), "linnet"});
  EXPECT_THAT(two.out, HasSubstr("They stand in two quantities."));
  const std::string swapped = folder.run({"explain", "--pair", place(0, 1), place(0, 0), "linnet"}).out;
  EXPECT_EQ(swapped.substr(swapped.find("\n\n")), one.out.substr(one.out.find("\n\n")));
  const Outcome none = folder.run({"explain", "--pair", place(0, 0), "nowhere.txt:7", "linnet"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, HasSubstr("nowhere.txt:7: no figure stands there; give DOCUMENT:BYTE"));
  const Outcome twice = folder.run({"explain", "--pair", place(0, 0), place(0, 1), "linnet", "linnet"});
  EXPECT_EQ(twice.status, 0) << "a path that is given twice is read once: " << twice.error;
  const std::string name = place(0, 0).substr(place(0, 0).rfind('/') + 1);
  EXPECT_EQ(folder.run({"explain", "--pair", name, place(0, 1), "linnet"}).out, one.out) << "a path's end will do";
  EXPECT_EQ(folder.run({"explain", "people"}).status, 2) << "a quantity needs a path to look in";
}

TEST(ExplainCommand, APlaceInSeveralDocumentsIsRefused) {
  const Folder folder;
  for (const char* name : {"north/a.txt", "south/a.txt", "south/b.txt"})
    folder.write(name, "KELLMOUTH, May 3, 2021 — The ferry sank with 212 passengers.\n");
  const std::string byte = ":" + std::to_string(std::string("KELLMOUTH, May 3, 2021 — The ferry sank with ").size());
  const Outcome several = folder.run({"explain", "--pair", "a.txt" + byte, "b.txt" + byte, "north", "south"});
  EXPECT_EQ(several.status, 2);
  EXPECT_EQ(several.out, "");
  EXPECT_THAT(several.error, HasSubstr("a.txt" + byte + ": figures of 2 documents fit"));
  EXPECT_THAT(several.error, HasSubstr("give the document's whole path"));
  const Outcome one = folder.run({"explain", "--pair", "north/a.txt" + byte, "b.txt" + byte, "north", "south"});
  EXPECT_EQ(one.status, 0) << one.error;
}

TEST(ExplainCommand, SaysWhichOfManyFiguresItHoldsAgainstEachOther) {
  const Folder folder;
  for (int i = 0; i < 61; ++i)
    folder.write(
        "linnet/" + std::to_string(i) + ".txt",
        "Ferry sinks off Kellmouth\n\nKELLMOUTH, May 3, 2021 — The ferry Linnet sank off Kellmouth. The harbour "
        "master said that 212 passengers were killed when the Linnet sank.\n");
  const Outcome run = folder.run({"explain", "passengers killed", "linnet"});
  EXPECT_EQ(run.status, 0) << run.error;
  EXPECT_THAT(run.out, HasSubstr("What joins 31 of the 61 figures, one in 2, to the one among these"));
}

TEST(ExplainCommand, SaysIfNoneOrSeveralFit) {
  const Folder folder;
  write_articles(folder);
  const Outcome none = folder.run({"explain", "lifeboats", "linnet"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.error, HasSubstr("lifeboats: no quantity has that id or label; "));
  const Outcome several = folder.run({"explain", "s", "linnet"});
  EXPECT_EQ(several.status, 2);
  EXPECT_THAT(several.error, HasSubstr("quantities fit: "));
}

}  // namespace
}  // namespace figcheck::cli
