#include "text/content.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace figcheck::text;
using namespace std::string_view_literals;

TEST(Content, NamesWhatIsNoText) {
  EXPECT_EQ(recognise_content("%PDF-1.7\n...").what, "a PDF document");
  EXPECT_EQ(recognise_content("\x1F\x8B\x08"sv).what, "gzip-compressed data");
  EXPECT_EQ(recognise_content("PK\x03\x04...."sv).what, "a zip archive or an office document");
  EXPECT_EQ(recognise_content("\x89PNG\r\n\x1A\n"sv).what, "a PNG image");
  EXPECT_EQ(recognise_content("\xFF\xD8\xFF\xE0"sv).what, "a JPEG image");
  EXPECT_EQ(recognise_content("\x7F"
                              "ELF\x02")
                .what,
            "an ELF program");
  EXPECT_EQ(recognise_content("\xFF\xFEI\0t\0"sv).what, "UTF-16 text");
  EXPECT_EQ(recognise_content("I\0t\0 \0r\0o\0s\0e\0.\0 \0"sv).what, "UTF-16 text");
  EXPECT_EQ(recognise_content("\1\2\3\0\4 abc"sv).what.substr(0, 11), "binary data");
}

TEST(Content, SaysWhatToDo) {
  EXPECT_NE(recognise_content("%PDF-1.7").remedy.find("--input-format pdf"), std::string::npos);
  EXPECT_NE(recognise_content("\xFF\xFEI\0"sv).remedy.find("iconv"), std::string::npos);
}

TEST(Content, LeavesTextAlone) {
  EXPECT_EQ(recognise_content("").what, "");
  EXPECT_EQ(recognise_content("PDF readers sold well.").what, "");
  EXPECT_EQ(recognise_content("It rose\0 by 5 percent in the year.\r\n\tSo be it.\f"sv).what, "");
  EXPECT_EQ(recognise_content("\uFEFFÖrebro \xFF sank").what, "");
}
