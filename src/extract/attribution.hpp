#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// A statement handed to a speaker: who, and which bytes of the text are his.
struct Attribution {
  Span scope;
  Span speaker;           ///< the speaker's own phrase: a figure in it is not part of the statement
  Span aside;             ///< what stands between the phrase and its verb, "34, a mother of two": the article's own
  std::string source;     ///< the shortest name that the text gives, without article; "" for a pronoun to be resolved
  std::string recipient;  ///< to whom it was told ("told Reuters"), else ""
  bool definite = false;  ///< "the mayor", who may have been named before
  bool supposed = false;  ///< what he "expects" or "believes", which another may tell of him
  bool reported = false;  ///< "reported", as one who passes on what others said
  std::string carrier;    ///< through whom it came: "Reuters" of "Reuters reported, citing two officials", else ""
};

/// The attributions of a sentence, in order: "according to X", "X said", "said X", "X told Y", "citing X", "X: …" of
/// headlines. A pronoun
/// ("he said") comes with an empty source.
std::vector<Attribution> find_attributions(const Sentence& sentence, std::string_view text);

/// The attribution that covers a figure: the one whose scope holds it, the narrowest if several do; nothing if none
/// does.
const Attribution* covering(const std::vector<Attribution>& attributions, Span figure);

}  // namespace figcheck::extract
