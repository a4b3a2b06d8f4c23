#pragma once

#include <string_view>
#include <vector>

#include "grammar/span.hpp"

namespace figcheck::text {

/// Splits a text into sentences, headlines and other lines that stand for themselves, in order, without surrounding
/// blanks. Full stops of abbreviations ("U.S.", "Mr.", "Jan. 4", "a.m."), decimals, initials and dotted names do not
/// end a sentence; a closing quote or bracket behind the full stop belongs to it. A line break ends one where it
/// plainly does (an empty line, or a line that is a headline); wrapped lines are joined. A dateline (dateline.hpp)
/// stands for itself, also inside a line. Linear in the text; a sentence longer than `longest` bytes is cut at a
/// blank: prose has none, and each figure keeps its sentence, so that a list without stops must not be one.
std::vector<Span> split_sentences(std::string_view text, std::size_t longest = 2000);

}  // namespace figcheck::text
