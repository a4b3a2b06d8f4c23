#pragma once

#include <string_view>

namespace figcheck::extract {

/// Whether a verb's lemma says nothing of what happened: the auxiliaries and light verbs of English (Quirk et al. 1985,
/// 3.21; Jespersen's light verbs) and those of saying and thinking, of which the figure is the content and not the
/// event. What happened is then told by a noun, if at all: "made an offer of $3 million", "reached a $12 million
/// settlement".
bool is_light_verb(std::string_view lemma);

}  // namespace figcheck::extract
