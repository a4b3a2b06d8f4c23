#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// More words than this of one sentence tell no more; the bound keeps a hostile sentence from making every comparison
/// slow.
inline constexpr std::size_t most_words = 64;

/// The words by which an assertion is compared, before they become numbers (see Claim).
struct ClaimWords {
  std::string base, unit, per, statistic, window, event, head;
  bool spell = false;        ///< the window is of a number of days or weeks
  std::string counted_head;  ///< the noun's own lemma, where a figure counts people under another: "workforce"
  std::vector<std::string> about, proper, subject, whose, whose_names, terms, near, names, places;
};
ClaimWords words_of(const extract::Assertion& assertion);

/// Appends all of them to `into`.
void collect(const ClaimWords& words, std::vector<std::string>& into);

/// The words of names, in lower case; of no more than so many (most_words) in all.
std::vector<std::string> words_of_names(const extract::SharedList<std::string>& names);

/// The same of the names of places, each word followed by what stands for the place by whichever of its names, so that
/// "Peking" and "Beijing" have something in common.
std::vector<std::string> words_of_places(const extract::SharedList<std::string>& names);

/// ASCII letters in lower case, other bytes as they are.
std::string lower(std::string_view text);

/// Whether a word of a name tells of which story it is: a name by itself ("Kellmouth", "Abora"), a place, or a noun
/// that something or somebody is called by ("Tarn", "Lantern"); not a title, a body, a trade, a weekday, an agency's
/// "National" or a nation's adjective, which stories of all kinds have.
bool tells_a_story(const std::string& word);

}  // namespace figcheck::reconcile
