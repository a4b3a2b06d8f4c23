#pragma once

#include <cstddef>
#include <string>

#include "extract/predicate.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// What those that the figure at token `at` counts are said behind "by" to have done to somebody: the verb's lemma,
/// "shoot" of "shot dead by two guards"; empty where it is nothing done to people.
std::string deed_of_doers(const Sentence& sentence, std::size_t at);

/// Whether those whose phrase ends at token `last` do what their predicate tells to somebody (Dowty 1991,
/// proto-agents), where it is something done to people: "three raiders killed 31 people". False of those to whom it is
/// done and of what only happens ("nine died").
bool does_deed(const Sentence& sentence, std::size_t last, const Predicate& predicate);

}  // namespace figcheck::extract
