#include "reconcile/story_words.hpp"

#include <string>

#include "lexicon/wordnet.hpp"
#include "reconcile/claim_words.hpp"

namespace figcheck::reconcile {
namespace {

/// How large the stock of articles is that an input is held to come on top of.
constexpr double articles_of_the_press = 200;

/// In how many of a hundred articles a word of the dictionary is among the telling ones; a name is in none but its
/// story's.
constexpr double share_of_common_word = 0.02;

}  // namespace

const TellingNames::Known& TellingNames::known(WordId word) {
  Known& known = known_[word];
  if (!known.asked) {
    const std::string& form = words_.word(word);
    known = {true, tells_a_story(form), lexicon::look_up(form).pos == 0};
  }
  return known;
}

double weight_in_the_press(bool listed) {
  const double before = listed ? share_of_common_word * articles_of_the_press : 0;
  return Weights({}, {before}, articles_of_the_press)[0];
}

Weights weights_of_stories(const Claims& claims) {
  WordStore store;
  std::vector<WordView> articles;
  WordSet words;
  for (std::uint32_t story = 0; story < claims.stories.size(); ++story) {
    if (claims.origin[story] != story) continue;
    words = claims.stories[story];
    for (const WordId name : claims.story_names[story]) words.push_back(name);
    normalize(words);
    articles.push_back(store.keep(words));
  }
  std::vector<double> before(claims.words.size(), 0.0);
  for (WordId word = 0; word < before.size(); ++word)
    if (lexicon::look_up(claims.words.word(word)).pos != 0) before[word] = share_of_common_word * articles_of_the_press;
  return {articles, before, articles_of_the_press};
}

}  // namespace figcheck::reconcile
