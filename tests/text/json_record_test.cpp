#include "text/json_record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace figcheck::text;
using ::testing::HasSubstr;

namespace {

JsonError refusal(std::string_view line) {
  JsonError error;
  EXPECT_FALSE(parse_json_record(line, error)) << line;
  return error;
}

JsonRecord record(std::string_view line) {
  JsonError error;
  const auto parsed = parse_json_record(line, error);
  EXPECT_TRUE(parsed) << error.what;
  return parsed.value_or(JsonRecord{});
}

}  // namespace

TEST(JsonRecord, TakesTheFields) {
  const JsonRecord all = record(
      R"( {"id":"a","text":"It \u20ac\n","title":"T","url":"U","outlet":"O","published":"2031-05-06","html":"H","more":[1,{"text":"no"}]} )");
  EXPECT_EQ(all.id, "a");
  EXPECT_EQ(all.text, "It €\n");
  EXPECT_EQ(all.title, "T");
  EXPECT_EQ(all.url, "U");
  EXPECT_EQ(all.outlet, "O");
  EXPECT_EQ(all.published, "2031-05-06");
  EXPECT_EQ(all.html, "H");
}

TEST(JsonRecord, TakesNullForAbsentAndANumberForAnId) {
  EXPECT_FALSE(record(R"({"text":null})").text);
  EXPECT_EQ(record(R"({"id":17})").id, "17");
  EXPECT_EQ(record(R"({"other":1e3})").id, std::nullopt);
}

TEST(JsonRecord, TakesWhatAnExportOfAStoreMarks) {
  EXPECT_TRUE(record(R"({"superseded":true,"text":"a"})").superseded);
  EXPECT_FALSE(record(R"({"superseded":false})").superseded);
  EXPECT_EQ(record(R"({"published_from":"dateline"})").published_from, "dateline");
  // Another program's fields of these names are passed over.
  EXPECT_FALSE(record(R"({"superseded":"true"})").superseded);
  EXPECT_FALSE(record(R"({"superseded":[true],"more":{"superseded":true},"other":true})").superseded);
  EXPECT_EQ(
      record(R"({"published_from":["dateline"],"other":"dateline","more":{"published_from":"feed"}})").published_from,
      "");
}

TEST(JsonRecord, RefusesFieldsThatAreNoStrings) {
  EXPECT_THAT(refusal(R"({"text":5})").what, HasSubstr("\"text\" is a number"));
  EXPECT_THAT(refusal(R"({"text":["a"]})").what, HasSubstr("\"text\" is an array"));
  EXPECT_THAT(refusal(R"({"title":{"text":"a"}})").what, HasSubstr("\"title\" is an object"));
  EXPECT_THAT(refusal(R"({"id":1.5})").what, HasSubstr("\"id\" is a number"));
}

TEST(JsonRecord, RefusesWhatIsNoObject) {
  EXPECT_THAT(refusal("[]").what, HasSubstr("an array"));
  EXPECT_THAT(refusal("\"text\"").what, HasSubstr("a string"));
  EXPECT_THAT(refusal("7").what, HasSubstr("a number"));
  EXPECT_THAT(refusal("null").what, HasSubstr("null"));
}

TEST(JsonRecord, SaysWhereItIsBroken) {
  const JsonError error = refusal(R"({"text": rose})");
  EXPECT_EQ(error.column, 10u);
  EXPECT_THAT(error.what, HasSubstr("not valid JSON"));
  EXPECT_FALSE(error.remedy.empty());
  refusal("");
  refusal("{");
  refusal(R"({"text":"a"} {"text":"b"})");
  refusal(R"({"text":"\ud800"})");
}

TEST(JsonRecord, RefusesOtherEncodings) {
  const JsonError error = refusal("{\"text\":\"caf\xE9\"}");
  EXPECT_EQ(error.what, "not UTF-8");
  EXPECT_THAT(error.remedy, HasSubstr("iconv"));
}

TEST(JsonRecord, BoundsTheDepth) {
  const auto nested = [](std::size_t levels) {
    return "{\"more\":" + std::string(levels, '[') + std::string(levels, ']') + "}";
  };
  EXPECT_EQ(record(nested(63)).text, std::nullopt);
  EXPECT_THAT(refusal(nested(64)).what, HasSubstr("deeper than 64"));
  refusal(std::string(1'000'000, '{'));
  refusal("{\"more\":" + std::string(1'000'000, '['));
}

TEST(JsonRecord, TellsNoArticleInAMessage) {
  EXPECT_LE(refusal("{\"text\": \"" + std::string(100'000, 'a')).what.size(), 200u);
}
