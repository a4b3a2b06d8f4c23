#include "text/plain_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

Reading read_bytes(std::string_view bytes, std::size_t largest = 1 << 20) {
  const TemporaryFolder folder;
  return read_all({{folder.write("article.txt", bytes)}, Format::automatic, largest});
}

}  // namespace

TEST(PlainText, KeepsEveryByte) {
  for (const std::string& bytes :
       {std::string("It rose."), std::string("\uFEFFIt rose.\r\nIt fell.\r\n"),
        std::string("It rose \0 by 5 percent, they said.", 34), std::string("It \xFF\xC3 rose")}) {
    const Reading reading = read_bytes(bytes);
    ASSERT_EQ(reading.documents.size(), 1u);
    EXPECT_EQ(reading.documents[0].text, bytes);
    EXPECT_THAT(reading.problems, IsEmpty());
  }
}

TEST(PlainText, IsCalledByItsPath) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a b.txt", "It rose.");
  EXPECT_THAT(ids(read_all({{path}})), ElementsAre(path));
}

TEST(PlainText, OfAnyExtensionIsReadWhenNamedOutright) {
  const TemporaryFolder folder;
  EXPECT_EQ(read_all({{folder.write("article", "It rose.")}}).documents.size(), 1u);
  EXPECT_EQ(read_all({{folder.write("article.cfg", "It rose.")}}).documents.size(), 1u);
}

TEST(PlainText, RefusesEmptyFiles) {
  for (const std::string_view bytes : {"", " \n\r\n", "\uFEFF\n"}) {
    const Reading reading = read_bytes(bytes);
    EXPECT_THAT(reading.documents, IsEmpty());
    ASSERT_EQ(reading.problems.size(), 1u);
    EXPECT_THAT(reading.problems[0].what, HasSubstr("empty"));
  }
}

TEST(PlainText, RefusesBinaryFilesByName) {
  const Reading reading = read_bytes("%PDF-1.7 ...");
  EXPECT_THAT(reading.documents, IsEmpty());
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_THAT(reading.problems[0].what, HasSubstr("PDF"));
  EXPECT_FALSE(reading.problems[0].remedy.empty());
}

TEST(PlainText, RefusesWhatIsOverTheLimitAndTakesWhatMeetsIt) {
  const std::string line(200'000, 'a');
  EXPECT_EQ(read_bytes(line, 200'000).documents.size(), 1u);
  const Reading reading = read_bytes(line, 199'999);
  EXPECT_THAT(reading.documents, IsEmpty());
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_THAT(reading.problems[0].what, HasSubstr("199999 bytes"));
}

TEST(PlainText, RefusesEndlessDevices) {
  const Reading reading = read_all({{"/dev/zero"}, Format::plain, 100'000});
  EXPECT_THAT(reading.documents, IsEmpty());
  EXPECT_THAT(places(reading), ElementsAre("/dev/zero"));
}
