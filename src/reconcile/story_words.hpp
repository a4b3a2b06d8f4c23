#pragma once

#include <vector>

#include "reconcile/claim.hpp"
#include "reconcile/vocabulary.hpp"

namespace figcheck::reconcile {

/// Which names tell a story (tells_a_story), and which words no dictionary has; each looked up once.
class TellingNames {
 public:
  explicit TellingNames(const Vocabulary& words) : words_(words), known_(words.size()) {}

  bool tells(WordId name) { return known(name).tells; }
  /// What no dictionary has is a name, most likely; a place that it has may as well be any "slope".
  bool is_unlisted(WordId word) { return known(word).unlisted; }

 private:
  struct Known {
    bool asked = false;
    bool tells = false;
    bool unlisted = false;
  };
  const Known& known(WordId word);

  const Vocabulary& words_;
  std::vector<Known> known_;
};

/// How telling a word is of what an article is about where no article is known: one of the dictionary, or a name that
/// no dictionary has.
double weight_in_the_press(bool listed);

/// How telling words and names are of what an article is about: Claims::story_weights. Of the claims it reads only the
/// words, stories, story_names and origin. An input is held to come on top of a stock of articles of the press, so that
/// in a small one, of which all articles are about one story, that story's names still tell it from others.
Weights weights_of_stories(const Claims& claims);

}  // namespace figcheck::reconcile
