#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

#include "text/sentence.hpp"
#include "text/utf8.hpp"

using namespace figcheck;
using namespace figcheck::text;
using namespace std::string_view_literals;

namespace {

/// What a hostile text is made of: everything that the splitter looks at.
constexpr std::array<std::string_view, 40> pieces = {
    ".",   "!",    "?",    "\n",   "\r\n", "\"",  " ",   " ",    " ",      "\u2026", "...", " . . ", ")",     "(",
    "'",   "”",    "“",    "[3]",  "U.S.", "Mr.", "No.", "p.m.", "The",    "He",     "A",   "fell",  "rose,", "12",
    "6.1", "\xFF", "\xE2", "\0"sv, "Ö",    "-",   "2.",  "Inc.", "\u00A0", "I",      "x",   "\n\n"};

std::string hostile(std::mt19937& random, std::size_t length) {
  std::string text;
  while (text.size() < length) text += pieces[random() % pieces.size()];
  return text;
}

std::string bytes(std::mt19937& random, std::size_t length) {
  std::string text(length, ' ');
  for (char& c : text) c = static_cast<char>(random() % 256);
  return text;
}

void expect_sound(const std::string& text, std::size_t longest) {
  std::size_t last = 0;
  for (const Span span : split_sentences(text, longest)) {
    ASSERT_LE(last, span.begin);
    ASSERT_LT(span.begin, span.end);
    ASSERT_LE(span.end, text.size());
    ASSERT_LE(span.size(), longest);
    ASSERT_EQ(blank_length(text, span.begin), 0u);
    ASSERT_NE(text[span.begin], '\n');
    ASSERT_NE(text[span.end - 1], '\n');
    ASSERT_NE(text[span.end - 1], ' ');
    // What lies between two sentences is blank.
    for (std::size_t at = last == 0 && text.starts_with("\uFEFF") ? 3 : last; at < span.begin;) {
      const std::size_t length = text[at] == '\n' ? 1 : blank_length(text, at);
      ASSERT_GT(length, 0u) << "byte " << at << " is lost";
      at += length;
    }
    last = span.end;
  }
}

}  // namespace

TEST(SentenceProperty, SpansAreOrderedDisjointAndLoseNothing) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    expect_sound(hostile(random, random() % 300), 20000);
    expect_sound(hostile(random, random() % 300), 40);
    expect_sound(bytes(random, random() % 300), 50);
    if (HasFatalFailure()) return;
  }
}

TEST(SentenceProperty, WhatFollowsAFullStopDoesNotMoveEarlierSpans) {
  std::mt19937 random(11);
  constexpr std::array<std::string_view, 16> words = {"the",    "Abora",    "rose", "\"",    "\" ",  "(so)",
                                                      "U.S.",   "Mr. Moss", "6.1",  "fell,", "why?", "“no”",
                                                      "Jan. 4", "said",     "...",  "A"};
  for (int round = 0; round < 3000; ++round) {
    std::string text = "It";
    for (std::size_t i = random() % 30; i > 0; --i) text += ' ', text += words[random() % words.size()];
    text += " ended. Harrow";
    std::string longer = text + " went";
    for (std::size_t i = random() % 30; i > 0; --i) longer += ' ', longer += words[random() % words.size()];
    const auto before = split_sentences(text);
    const auto after = split_sentences(longer);
    ASSERT_GE(after.size(), before.size()) << longer;
    for (std::size_t i = 0; i + 1 < before.size(); ++i) ASSERT_EQ(before[i], after[i]) << longer;
  }
}

TEST(SentenceProperty, LongRunsOfOneMarkArePassedInOneWalk) {
  // Quadratic behaviour would take hours on these.
  for (const std::string_view piece : {".",      " .",  "?",   "\"",    "\" ",
                                       ". \"",   "\n",  "a\n", "A,\n",  "\n ",
                                       "(",      ". (", ". '", "U.S. ", "\xE2",
                                       "\u2026", ".)",  "[1]", "A. ",   "aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa\n",
                                       "\u00A0"}) {
    std::string text;
    while (text.size() < 3'000'000) text += piece;
    expect_sound(text, 20000);
  }
}
