#include "report/escape.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "markdown_reading.hpp"

namespace figcheck::report {
namespace {

std::string json(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

std::string csv(std::string_view text) {
  std::string out;
  append_csv_cell(out, text);
  return out;
}

TEST(Visible, IsOneLine) { EXPECT_EQ(visible("a \r\n\t b\u2028c"), "a b c"); }
TEST(Visible, ShowsControls) { EXPECT_EQ(visible(std::string_view("\x1b[31m\0\x7f", 7)), "␛[31m␀␡"); }
TEST(Visible, SpellsOutDirectionMarks) { EXPECT_EQ(visible("12\u202e34"), "12⟨U+202E⟩34"); }
TEST(Visible, LeavesOutWhatTakesNoRoom) { EXPECT_EQ(visible("1\u200b2\ufeff3\u00ad4"), "1234"); }
TEST(Visible, ReplacesWhatIsNotUtf8) { EXPECT_EQ(visible("a\xff\xe2\x82z"), "a\uFFFD\uFFFDz"); }
TEST(Visible, LeavesPlainText) { EXPECT_EQ(visible("Zwölf – “12”"), "Zwölf – “12”"); }

TEST(JsonString, EscapesWhatItMust) { EXPECT_EQ(json("a\"b\\c\nd\te\x01"), R"("a\"b\\c\nd\te\u0001")"); }
TEST(JsonString, SpellsOutWhatDoesNotShow) {
  EXPECT_EQ(json("\u202e"), R"("\u202e")");
  EXPECT_EQ(json("\x7f"), R"("\u007f")");
  EXPECT_EQ(json("\U000E0041"), R"("\udb40\udc41")");
}
TEST(JsonString, KeepsEveryCodePoint) {
  const std::string text = "é€\U0001F6A2\u200b\u202e\U000E0041\u2028\uFFFD\x1f plain";
  EXPECT_EQ(nlohmann::json::parse(json(text)).get<std::string>(), text);
}
TEST(JsonString, ReplacesWhatIsNotUtf8) {
  EXPECT_EQ(nlohmann::json::parse(json("\xef\xbf|\xff|\xed\xa0\x80")).get<std::string>(),
            "\uFFFD|\uFFFD|\uFFFD\uFFFD\uFFFD");
}

TEST(Markdown, LeavesPlainTextReadable) {
  EXPECT_EQ(markdown("About 19,500 (10 km), 5% - it cost $5 at 12:30, 3.5!"),
            "About 19,500 (10 km), 5% - it cost $5 at 12:30, 3.5!");
}
TEST(Markdown, EscapesMarkup) {
  EXPECT_EQ(markdown("*a* _b_ `c` ~d~ [e](f) \\ ^g"), R"(\*a\* \_b\_ \`c\` \~d\~ \[e\](f) \\ \^g)");
  EXPECT_EQ(markdown("a|b"), "a&#124;b");
  EXPECT_EQ(markdown("<b> & &copy;"), "&lt;b&gt; &amp; &amp;copy;");
  EXPECT_EQ(markdown("![x]"), R"(\!\[x\])");
}
TEST(Markdown, StartsNoBlock) {
  EXPECT_EQ(markdown("# head"), R"(\# head)");
  EXPECT_EQ(markdown("1. one"), R"(1\. one)");
  EXPECT_EQ(markdown("12) twelve"), R"(12\) twelve)");
  EXPECT_EQ(markdown("- dash"), R"(\- dash)");
  EXPECT_EQ(markdown("+ plus"), R"(\+ plus)");
  EXPECT_EQ(markdown("==="), R"(\===)");
  EXPECT_EQ(markdown("- - -"), R"(\- - -)");
  EXPECT_EQ(markdown("7."), R"(7\.)");
  EXPECT_EQ(markdown("    code"), "code");
  EXPECT_EQ(markdown("> quote"), "&gt; quote");
  EXPECT_EQ(markdown("a\n# b"), R"(a \# b)");
}
TEST(Markdown, LeavesNumbersAtTheStartOfALine) {
  EXPECT_EQ(markdown("46.75 km"), "46.75 km");
  EXPECT_EQ(markdown("-5%"), "-5%");
  EXPECT_EQ(markdown("+3 degrees"), "+3 degrees");
}
TEST(Markdown, LinksAndMentionsNothing) {
  for (const char* text : {"see http://a.example", "HTTPS://a.example", "ftp://x.example/", "www.a.example",
                           "WWW.a.example", "mail me@a.example", "by @desk"}) {
    EXPECT_EQ(active_markup(markdown(text)), "") << text;
    EXPECT_EQ(shown(markdown(text)), text);
    EXPECT_NE(active_markup(text), "") << "the reading in this test sees nothing: " << text;
  }
  EXPECT_EQ(markdown("No. #12"), R"(No. \#&#8203;12)");
}
TEST(Markdown, EndsNoMathematics) { EXPECT_EQ(markdown("cost $5 or 5$ more"), "cost $5 or 5\\$ more"); }
TEST(Markdown, KeepsBlanksInside) {
  EXPECT_EQ(markdown_inside(" a "), " a ");
  EXPECT_EQ(markdown(" a "), "a");
}
TEST(Markdown, ShowsTheText) {
  const std::string text = R"(1. a|b *c* <d> &e; [f](g) \ `h` #3 @i www.j http://k ~l~ $m 4$ ^n !)";
  EXPECT_EQ(shown(markdown(text)), text);
}

TEST(Html, Escapes) { EXPECT_EQ(html("<a href=\"x\" b='c'>&"), "&lt;a href=&quot;x&quot; b=&#39;c&#39;&gt;&amp;"); }

TEST(CsvCell, QuotesWhereNeeded) {
  EXPECT_EQ(csv("plain text"), "plain text");
  EXPECT_EQ(csv("a,b"), "\"a,b\"");
  EXPECT_EQ(csv("a\"b"), "\"a\"\"b\"");
  EXPECT_EQ(csv("a\nb"), "\"a\nb\"");
  EXPECT_EQ(csv(" a"), "\" a\"");
}
TEST(CsvCell, RunsNoFormula) {
  for (const char* text :
       {"=1+1", "+cmd", "-cmd", "@SUM(1)", "=", "-", "\t=1", " =1", "\u200b=1", "＝1+1", "-1+1", "+1.2.3", "-1e"}) {
    const std::string cell = csv(text);
    EXPECT_TRUE(cell.starts_with("'") || cell.starts_with("\"'")) << text;
  }
}
TEST(CsvCell, LeavesNumbers) {
  for (const char* text : {"-5", "+3", "-1.5", "-1e-7", "-19,500", "12"}) {
    EXPECT_EQ(csv(text).find('\''), std::string::npos) << text;
  }
}
TEST(CsvCell, ShowsControlsAndReplacesWhatIsNotUtf8) { EXPECT_EQ(csv(std::string_view("a\0b\xff", 4)), "a␀b\uFFFD"); }

TEST(Terminal, MovesNoCursor) {
  EXPECT_EQ(terminal("a\x1b[2J\n\r\t\x7f"), R"(a\x1b[2J\n\r\t\x7f)");
  EXPECT_EQ(terminal("\u202ex\u009b\u200b"), R"(\u{202e}x\u{009b}\u{200b})");
  EXPECT_EQ(terminal("\xff.txt"), R"(\xff.txt)");
  EXPECT_EQ(terminal("zwölf.txt"), "zwölf.txt");
}

TEST(UriOfPath, EncodesAllButUnreserved) {
  EXPECT_EQ(uri_of_path("a b/c:d?#%.txt"), "a%20b/c%3Ad%3F%23%25.txt");
  EXPECT_EQ(uri_of_path("/r/ö"), "file:///r/%C3%B6");
}

TEST(WebAddress, TakesOnlyTheWeb) {
  EXPECT_EQ(web_address("javascript:alert(1)"), "");
  EXPECT_EQ(web_address("data:text/html,x"), "");
  EXPECT_EQ(web_address(" https://a.example"), "");
  EXPECT_EQ(web_address("https://"), "");
  EXPECT_EQ(web_address("//a.example"), "");
  EXPECT_EQ(web_address("HTTP://a.example/x?y=1&z#q"), "HTTP://a.example/x?y=1&z#q");
}
TEST(WebAddress, EndsNoLink) {
  EXPECT_EQ(web_address("https://a/(b)<c> \"d'|`\n"), "https://a/%28b%29%3Cc%3E%20%22d%27%7C%60%0A");
}

}  // namespace
}  // namespace figcheck::report
