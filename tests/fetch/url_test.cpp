#include "fetch/url.hpp"

#include <gtest/gtest.h>

using namespace figcheck::fetch;

namespace {

std::string text_of(const std::optional<Url>& url) { return url ? url->text : "none"; }

}  // namespace

TEST(Url, IsWrittenInOneSpelling) {
  EXPECT_EQ(text_of(parse_url("HTTPS://News.Example:443/a/../b/./c?x=1#top")), "https://news.example/b/c?x=1");
  EXPECT_EQ(text_of(parse_url(" http://news.example ")), "http://news.example/");
  EXPECT_EQ(text_of(parse_url("http://news.example.:80/")), "http://news.example/");
  EXPECT_EQ(text_of(parse_url("http://127.1.:81/")), "http://127.0.0.1:81/");
  EXPECT_EQ(text_of(parse_url("http://news.example:8080/a")), "http://news.example:8080/a");
  EXPECT_EQ(text_of(parse_url("http://news.example/two words/\xC3\xA9?q=\xC3\xA9")),
            "http://news.example/two%20words/%C3%A9?q=%C3%A9");
}

TEST(Url, IsTakenApart) {
  const auto url = parse_url("https://News.Example/a?b=1");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->scheme, "https");
  EXPECT_EQ(url->host, "news.example");
  EXPECT_EQ(url->origin, "https://news.example:443");
  EXPECT_EQ(url->target, "/a?b=1");
  EXPECT_EQ(parse_url("http://[2001:DB8::1]:81/")->host, "[2001:db8::1]");
  EXPECT_EQ(parse_url("http://2130706433/")->host, "127.0.0.1");  // as any client would read it
}

TEST(Url, RefusesWhatIsNotToBeFetched) {
  for (const char* text :
       {"", " ", "news.example/a", "/a", "ftp://news.example/a", "file:///etc/passwd", "javascript:alert(1)",
        "mailto:desk@paper.example", "data:text/html,a", "gopher://a.example/", "http://user:secret@news.example/",
        "http://user@news.example/", "http://news.example/a\nb", "http://news.example/a\x01",
        "http://news.example:99999/", "http://", "http://two words.example/", "http://../a", "http://./"}) {
    EXPECT_EQ(text_of(parse_url(text)), "none") << text;
  }
  EXPECT_TRUE(parse_url("http://a.example/" + std::string(longest_url - 17, 'a')));
  EXPECT_FALSE(parse_url("http://a.example/" + std::string(longest_url - 16, 'a')));
}

TEST(Url, IsResolvedAgainstItsBase) {
  const Url base = parse_url("https://news.example/world/today.html?x=1").value();
  EXPECT_EQ(text_of(resolve_url(base, "a.html")), "https://news.example/world/a.html");
  EXPECT_EQ(text_of(resolve_url(base, "/a.html")), "https://news.example/a.html");
  EXPECT_EQ(text_of(resolve_url(base, "../../../a.html")), "https://news.example/a.html");
  EXPECT_EQ(text_of(resolve_url(base, "?y=2")), "https://news.example/world/today.html?y=2");
  EXPECT_EQ(text_of(resolve_url(base, "//other.example/a")), "https://other.example/a");
  EXPECT_EQ(text_of(resolve_url(base, "http://other.example/a")), "http://other.example/a");
  for (const char* reference : {"", "file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)",
                                "mailto:a@b.example", "//user:secret@a.example/", "a\r\nb"}) {
    EXPECT_EQ(text_of(resolve_url(base, reference)), "none") << reference;
  }
}
