#include "report/report.hpp"

#include <gtest/gtest.h>

#include "check_of_ferry.hpp"

namespace figcheck::report {
namespace {

TEST(Formats, AreFoundByName) {
  for (const char* name : {"md", "json", "jsonl", "html", "sarif", "csv"}) {
    const Format* format = find_format(name);
    ASSERT_NE(format, nullptr) << name;
    EXPECT_EQ(format->name, name);
  }
  EXPECT_EQ(find_format("pdf"), nullptr);
  EXPECT_EQ(find_format(""), nullptr);
  EXPECT_EQ(formats().front().name, "md");
}

TEST(Formats, GiveTheSameBytesForTheSameCheck) {
  for (const Format& format : formats()) {
    std::string first;
    std::string second = "kept: ";
    format.write(first, check_of_ferry(), {});
    format.write(second, check_of_ferry(), {});
    EXPECT_EQ(second, "kept: " + first) << format.name;
    EXPECT_FALSE(first.empty());
  }
}

}  // namespace
}  // namespace figcheck::report
