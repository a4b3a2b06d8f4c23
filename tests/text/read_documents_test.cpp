#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"
#include "text/reader.hpp"

using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

/// Reads "-" with the bytes on standard input.
Reading read_standard_input(std::string_view bytes, Format format = Format::automatic) {
  const TemporaryFolder folder;
  const int file = ::open(folder.write("input", bytes).c_str(), O_RDONLY | O_CLOEXEC);
  const int kept = ::dup(STDIN_FILENO);
  ::dup2(file, STDIN_FILENO);
  Reading reading = read_all({{"-", "-"}, format});
  if (kept >= 0) {
    ::dup2(kept, STDIN_FILENO);
    ::close(kept);
  } else {
    ::close(STDIN_FILENO);
  }
  ::close(file);
  return reading;
}

}  // namespace

TEST(StandardInput, IsReadOnce) {
  const Reading reading = read_standard_input("It rose.");
  EXPECT_THAT(ids(reading), ElementsAre("-"));
  EXPECT_EQ(reading.documents[0].text, "It rose.");
  EXPECT_EQ(reading.tally.repeated, 1u);
}

TEST(StandardInput, IsToldByItsContent) {
  EXPECT_THAT(ids(read_standard_input("{\"text\":\"a\"}\n{\"text\":\"b\"}\n")), ElementsAre("-:1", "-:2"));
  EXPECT_THAT(ids(read_standard_input("{\"text\":\"a\"}\n", Format::plain)), ElementsAre("-"));
}

TEST(Format, IsToldByContentOrExtension) {
  const TemporaryFolder folder;
  EXPECT_EQ(read_all({{folder.write("a.txt", "{\"id\":\"a\",\"text\":\"It rose.\"}\n")}}).documents[0].text,
            "It rose.");
  const Reading broken = read_all({{folder.write("b.jsonl", "It rose.\n")}});
  EXPECT_THAT(broken.documents, IsEmpty());
  EXPECT_EQ(broken.problems.size(), 1u);
}

TEST(Format, MayBeChosen) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.jsonl", "{\"id\":\"a\",\"text\":\"It rose.\"}\n");
  EXPECT_THAT(ids(read_all({{file}, Format::plain})), ElementsAre(file));
  EXPECT_THAT(ids(read_all({{file}, Format::jsonl})), ElementsAre("a"));
}

TEST(Format, HasANameOnTheCommandLine) {
  EXPECT_EQ(format_from_name("auto"), Format::automatic);
  EXPECT_EQ(format_from_name("text"), Format::plain);
  EXPECT_EQ(format_from_name("jsonl"), Format::jsonl);
  EXPECT_EQ(format_from_name("html"), Format::html);
  EXPECT_EQ(format_from_name("docx"), std::nullopt);
  EXPECT_EQ(format_names(), "auto, warc, pdf, jsonl, feed, html, markdown, text");
}
