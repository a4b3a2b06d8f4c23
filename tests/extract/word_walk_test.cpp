#include "extract/word_walk.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace figcheck::extract {
namespace {

struct Word {
  std::size_t begin;
  std::string lower;
  bool operator==(const Word&) const = default;
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The plain walk, a byte a step.
std::vector<Word> plain_words(const std::string& text) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_letter(text[i])) continue;
    if (i == 0 || !is_letter(text[i - 1])) words.push_back({i, ""});
    words.back().lower += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
  }
  return words;
}

/// Fails where the walk by steps finds other words, or where a word's hash hangs on more than its lower case.
void compare_walks(const std::string& text, std::map<std::string, std::uint64_t>& hashes) {
  const std::vector<Word> expected = plain_words(text);
  std::size_t found = 0;
  for (WordWalk walk(text); !walk.done();) {
    for (const WordAt& word : walk.next()) {
      ASSERT_LT(found, expected.size()) << text;
      EXPECT_EQ(word.begin, expected[found].begin) << text;
      EXPECT_EQ(word.size, expected[found].lower.size()) << text;
      EXPECT_EQ(hashes.emplace(expected[found].lower, word.hash).first->second, word.hash) << expected[found].lower;
      ++found;
    }
  }
  EXPECT_EQ(found, expected.size()) << text;
}

TEST(WordWalk, FindsTheWordsThatAPlainWalkFindsWhereverAStepEnds) {
  std::mt19937 random(5);
  const auto below = [&](std::size_t bound) { return static_cast<std::size_t>(random() % bound); };
  std::map<std::string, std::uint64_t> hashes;
  for (int i = 0; i < 3000 && !testing::Test::HasFailure(); ++i) {
    std::string text;
    const std::size_t size = below(900);
    const std::size_t longest = 1 + below(40);
    while (text.size() < size) {
      for (std::size_t n = 1 + below(longest); n > 0; --n) {
        constexpr std::string_view letters = "abzAZmé`\xC3\x89\xE2";
        text += letters[below(letters.size())];
      }
      constexpr std::string_view between = " .,\n0'@[{-";
      text += between[below(between.size())];
    }
    if (below(2) == 0) text.resize(size);
    compare_walks(text, hashes);
  }
  // Words of one hash are the same word, of all lengths and wherever they stand.
  std::map<std::uint64_t, std::string> words;
  for (const auto& [word, hash] : hashes) EXPECT_TRUE(words.emplace(hash, word).second) << word << ' ' << words[hash];
  EXPECT_GT(words.size(), 10000u);
}

TEST(WordWalk, TellsWordsApartByEachLetter) {
  std::map<std::uint64_t, std::string> words;
  for (std::size_t length = 1; length <= 40; ++length)
    for (std::size_t changed = 0; changed < length; ++changed) {
      std::string word(length, 'm');
      word[changed] = 'q';
      for (WordWalk walk(word); !walk.done();)
        for (const WordAt& found : walk.next()) EXPECT_TRUE(words.emplace(found.hash, word).second) << word;
    }
  EXPECT_EQ(words.size(), 820u);
}

}  // namespace
}  // namespace figcheck::extract
