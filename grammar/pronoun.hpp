#pragma once

#include <string_view>

#include "grammar/span.hpp"

namespace figcheck::grammar {

/// Whether the word "one" at `word` stands for a thing and counts none: "one of the", "no one", "this one", "one
/// another", "one day". "killed one person", "at least one", "one and injured two" behind a verb that counts its object
/// are numbers. Looks a word or two to each side, inside `within`.
bool is_pronoun_one(std::string_view text, Span word, Span within);

/// Whether "one" at `word` is the first part of an adjective that counts nothing: "a one-off charge".
bool is_uncounted_one(std::string_view text, Span word, Span within);

/// Whether the words from `at` on, in the clause of "at least one of …", tell what befell that one: "of the rowers had
/// been killed". So many at least it befell.
bool is_one_struck(std::string_view text, std::size_t at, std::size_t end);

}  // namespace figcheck::grammar
