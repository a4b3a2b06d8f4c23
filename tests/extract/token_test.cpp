#include "extract/token.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace figcheck::extract {
namespace {

Sentence sentence_of(std::string_view text) {
  return tokenize(text, {0, text.size()}, grammar::find_figures(text, {0, text.size()}), false);
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  for (const Token& token : sentence_of(text).tokens) out.push_back(token.text);
  return out;
}

Tag tag_of(std::string_view text, std::string_view word) {
  for (const Token& token : sentence_of(text).tokens)
    if (token.text == word) return token.tag;
  return Tag::other;
}

TEST(Tokenize, KeepsAbbreviationsHyphensAndGenitivesApart) {
  EXPECT_THAT(words("The U.S. mayor's well-known refugees' tents."),
              testing::ElementsAre("The", "U.S.", "mayor", "'s", "well-known", "refugees", "'", "tents", "."));
}

TEST(Tokenize, MakesOneTokenOfAFigureWithItsHedge) {
  EXPECT_THAT(words("He saw at least 12 boats."), testing::ElementsAre("He", "saw", "at least 12", "boats", "."));
}

TEST(Token, AddsItsLemmaToAList) {
  std::vector<std::string> added, lemmas;
  for (const Token& token :
       sentence_of("Kellmouthers were carrying 12 children's smartwatches Quickly ashore.").tokens) {
    add_lemma(added, token);
    lemmas.push_back(lemma(token));
  }
  EXPECT_EQ(added, lemmas);
  EXPECT_THAT(added, testing::IsSupersetOf({"kellmouther", "carry", "child", "smartwatche", "quickly"}));
  EXPECT_THAT(added, testing::Not(testing::Contains("carrying")));
}

TEST(Lower, ChangesAsciiCapitalsAndNothingElseAtAnyLength) {
  const std::string written = "AZ@[az`{ 19\xC3\x89\x80\xFF_KELLMOUTH-Zz",
                    low = "az@[az`{ 19\xC3\x89\x80\xFF_kellmouth-zz";
  for (std::size_t begin = 0; begin < written.size(); ++begin)
    for (std::size_t size = 0; begin + size <= written.size(); ++size)
      EXPECT_EQ(lower(std::string_view(written).substr(begin, size)), low.substr(begin, size));
}

TEST(Token, IsAskedForAWordInAnyCase) {
  const Sentence sentence = sentence_of("Than THAN than thank tha counterrevolutionary");
  const auto& tokens = sentence.tokens;
  ASSERT_EQ(tokens.size(), 6U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_TRUE(says(tokens[i], "than"));
  for (std::size_t i = 3; i < 6; ++i) EXPECT_FALSE(says(tokens[i], "than"));
  // longer than a key: asked for at run time only
  EXPECT_EQ(tokens[5].key, grammar::ShortWord());
  EXPECT_TRUE(says(tokens[5], std::string_view("counterrevolutionary")));
  EXPECT_FALSE(says(tokens[5], std::string_view("counterrevolution")));
}

TEST(Tokenize, CutsAtAFigureWhateverStandsBesideIt) {
  EXPECT_THAT(words("(12), \"14\" and $5m-worth"),
              testing::ElementsAre("(", "12", ")", ",", "\"", "14", "\"", "and", "$5m", "-", "worth"));
}

TEST(Tokenize, CoversEveryByteThatIsNotBlank) {
  const std::string text =
      "Odd \xff\xfe bytes, \u201cquotes\u201d \u20ac"
      "5 and 7 a.m. -- (x) \x01 end";
  const Sentence sentence = sentence_of(text);
  std::size_t at = 0;
  for (const Token& token : sentence.tokens) {
    for (; at < token.span.begin; ++at) EXPECT_EQ(text[at], ' ');
    EXPECT_GT(token.span.end, token.span.begin);
    at = token.span.end;
  }
  EXPECT_EQ(at, text.size());
}

TEST(Tag, TellsNounsFromVerbsByWhatStandsBefore) {
  EXPECT_EQ(tag_of("The report was late.", "report"), Tag::noun);
  EXPECT_EQ(tag_of("They report losses.", "report"), Tag::verb);
  EXPECT_EQ(tag_of("Sixteen nations share the lake.", "share"), Tag::verb);
  EXPECT_EQ(tag_of("The share fell.", "share"), Tag::noun);
}

TEST(Tag, TellsNamesByTheirCapitals) {
  EXPECT_EQ(tag_of("The boat reached Torvale at noon.", "Torvale"), Tag::proper);
  EXPECT_EQ(tag_of("Boats reached the pier.", "Boats"), Tag::noun);
}

TEST(Tag, TrustsNoCapitalInATitle) {
  const Sentence sentence = sentence_of("Storm Leaves Dozens Homeless Near Northern Harbour");
  EXPECT_TRUE(sentence.headline);
  EXPECT_EQ(sentence.tokens[0].tag, Tag::noun);
}

TEST(Tokenize, MarksWhatStandsInQuotes) {
  const Sentence sentence = sentence_of("He said \"we sank\" twice.");
  for (const Token& token : sentence.tokens) {
    if (token.text == "sank") {
      EXPECT_TRUE(token.quoted);
    } else if (token.text == "twice") {
      EXPECT_FALSE(token.quoted);
    }
  }
  EXPECT_FALSE(sentence.ends_quoted);
  EXPECT_TRUE(sentence_of("He said \"we sank.").ends_quoted);
}

TEST(Tokenize, ReadsAGenitiveThatStandsApart) {
  for (const char* text : {"the port's cranes", "the port\u2019s cranes", "the port\u2019 s cranes"}) {
    const Sentence sentence = sentence_of(text);
    ASSERT_GE(sentence.tokens.size(), 3u) << text;
    EXPECT_EQ(sentence.tokens[2].tag, Tag::genitive) << text;
  }
  EXPECT_EQ(sentence_of("the ports\u2019 s").tokens.back().tag, Tag::genitive);
  EXPECT_NE(sentence_of("he said \u2019 sell").tokens.back().tag, Tag::genitive) << "a word that begins with s is none";
}

TEST(Tokenize, TakesApartWhatAnApostropheJoins) {
  const auto tag = [](const char* text, std::size_t at) { return sentence_of(text).tokens.at(at).tag; };
  EXPECT_EQ(tag("We're late.", 2), Tag::be);
  EXPECT_EQ(tag("They\u2019ve left.", 2), Tag::have);
  EXPECT_EQ(tag("He'd sold it.", 2), Tag::modal);
  EXPECT_EQ(tag("She didn't sell.", 1), Tag::do_);
  EXPECT_EQ(tag("She didn\u2019t sell.", 2), Tag::negation);
  EXPECT_EQ(tag("It won't sell.", 1), Tag::modal);
  EXPECT_EQ(tag("It won the cup.", 1), Tag::verb);
  EXPECT_EQ(tag("Ask the 'd man.", 2), Tag::other) << "an apostrophe that stands apart joins nothing";
}

TEST(Tag, IsANounsBehindAnotherVerb) {
  const auto tag_of = [](const char* text, const char* word) {
    for (const Token& token : sentence_of(text).tokens)
      if (token.text == word) return token.tag;
    return Tag::other;
  };
  EXPECT_EQ(tag_of("The law lets them detain suspects for a day.", "suspects"), Tag::noun);
  EXPECT_EQ(tag_of("They mined the dens and tunnels for weeks.", "tunnels"), Tag::noun);
  EXPECT_EQ(tag_of("The guard suspects a clerk.", "suspects"), Tag::verb);
  EXPECT_EQ(tag_of("He rows and tunnels.", "tunnels"), Tag::verb);
}

}  // namespace
}  // namespace figcheck::extract
