#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extract/phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// A speaker's phrase by its tokens [first, last], and the name to print.
struct Speaker {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string name;
  bool pronoun = false;
  std::size_t behind = 0;  ///< the token behind the speaker's appositions: "Ana Prohl, 34, a mother of two, |said"
};

/// Whether a noun can speak: a person, a body of people, or a document that speaks for one.
bool can_speak(const Token& token);

/// Whether a noun is a paper or a set of data that shows or finds what it says ("figures", "survey", "audit").
bool is_document(const Token& token);

/// The speaker whose phrase ends right before the verb at `verb`, over auxiliaries, adverbs and appositions between
/// commas ("Ana Prohl, 34, who has run the port since March, has said"). For "who said" the one whom it stands for.
std::optional<Speaker> speaker_before(const Sentence& sentence, std::string_view text, std::size_t verb);

/// The speaker whose phrase begins at `at` ("said Ana Prohl, the mayor", "according to the ministry's report").
std::optional<Speaker> speaker_from(const Sentence& sentence, std::string_view text, std::size_t at,
                                    std::size_t end = std::string_view::npos);

}  // namespace figcheck::extract
