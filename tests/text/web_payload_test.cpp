#include "text/web_payload.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

#include "reading.hpp"

using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

/// What an answer gives; nothing if it is of no kind that is read.
std::optional<Reading> read(std::string_view type, std::string_view bytes) {
  Reading reading;
  const std::function<bool(Document &&)> accept = [&](Document&& document) {
    reading.documents.push_back(std::move(document));
    return true;
  };
  const std::function<void(const Problem&)> report = [&](const Problem& problem) {
    reading.problems.push_back(problem);
  };
  Delivery delivery(accept, report);
  const WebPayload payload{"http://news.example/a", std::string(type), bytes};
  if (!read_web_payload(payload, "there", {}, delivery)) return std::nullopt;
  return reading;
}

constexpr std::string_view page = "<!DOCTYPE html><html><body><p>Nine people died.</p></body></html>";

}  // namespace

TEST(WebPayload, IsReadAsWhatItsMediaTypeAndBytesSay) {
  for (const std::string_view type :
       {"text/html", "TEXT/HTML; charset=utf-8", "application/xhtml+xml", "", "text/plain"}) {
    const auto reading = read(type, page);
    ASSERT_TRUE(reading) << type;
    ASSERT_THAT(ids(*reading), ElementsAre("http://news.example/a")) << type;
    EXPECT_EQ(reading->documents[0].text, "Nine people died.");
    EXPECT_EQ(reading->documents[0].url, "http://news.example/a");
  }
  EXPECT_EQ(read("text/plain; charset=iso-8859-1", "Nine died at the caf\xE9.")->documents.at(0).text,
            "Nine died at the caf\xC3\xA9.");
  EXPECT_THAT(ids(*read("text/xml", "<rss><item><guid>one</guid><title>Nine died</title></item></rss>")),
              ElementsAre("one"));
}

TEST(WebPayload, ThatHoldsNoTextIsTold) {
  const auto reading = read("text/html", "<html><body><script>show()</script></body></html>");
  ASSERT_TRUE(reading);
  EXPECT_THAT(reading->documents, IsEmpty());
  EXPECT_THAT(places(*reading), ElementsAre("there"));
}

TEST(WebPayload, OfAnotherKindIsNotTouched) {
  EXPECT_FALSE(read("image/png", "\x89PNG"));
  EXPECT_FALSE(read("application/json", "{\"text\":\"Nine died.\"}"));
  EXPECT_FALSE(read("", "Nine died."));
}

TEST(MediaType, IsWithoutParametersInLowerCase) {
  EXPECT_EQ(media_type_of(" Text/HTML ; charset=x"), "text/html");
  EXPECT_EQ(media_type_of(""), "");
}
