#include "extract/word_form.hpp"

#include <gtest/gtest.h>

#include <string>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

const WordForm& form(std::string_view word) {
  return known_form(word, word.size() <= grammar::ShortWord::longest ? grammar::ShortWord(word) : grammar::ShortWord());
}

TEST(WordForm, TellsInflectedFormsByTheirEndings) {
  EXPECT_TRUE(form("deported").past);
  EXPECT_TRUE(form("fell").past);
  EXPECT_TRUE(form("deporting").ing);
  EXPECT_TRUE(form("boats").plural);
  EXPECT_TRUE(form("People").plural);
  EXPECT_TRUE(form("kellmouthers").plural);  // which WordNet does not know
  EXPECT_TRUE(form("smelfed").past);
}

TEST(WordForm, TakesNoOtherWordForInflected) {
  for (const char* word : {"boat", "fall", "deport", "red", "glass", "kellmouth", "bus"}) {
    EXPECT_FALSE(form(word).past) << word;
    EXPECT_FALSE(form(word).ing) << word;
    EXPECT_FALSE(form(word).plural) << word;
  }
  EXPECT_FALSE(form("string").ing);
  EXPECT_FALSE(form("deporting").past);
}

TEST(WordForm, TellsFunctionWordsFromOthers) {
  EXPECT_EQ(form("The").function, Tag::determiner);
  EXPECT_EQ(form("boat").function, std::nullopt);
  EXPECT_EQ(form("").function, std::nullopt);
}

TEST(WordForm, RemembersNoOtherWordsAnswer) {
  // More words than are kept, so that each place is used by several; a word twice, with and without capitals.
  const auto check = [](const std::string& word) {
    const lexicon::Word known = lexicon::look_up(word);
    const WordForm& found = form(word);
    EXPECT_EQ(found.word.pos, known.pos) << word;
    EXPECT_EQ(found.word.noun_lemma, known.noun_lemma) << word;
    EXPECT_EQ(found.word.verb_lemma, known.verb_lemma) << word;
    EXPECT_EQ(found.function, function_word(word)) << word;
  };
  for (int round = 0; round < 2; ++round)
    for (const std::string stem : {"boat", "Report", "the", "injur", "counterrevolutionar", "x"})
      for (char a = 'a'; a <= 'z'; ++a)
        for (char b = 'a'; b <= 'z'; ++b) {
          check(stem);
          check(stem + a + b);
          check(stem + "\0" + a);
        }
  check(std::string("the\0", 4));
  check("the");
}

}  // namespace
}  // namespace figcheck::extract
