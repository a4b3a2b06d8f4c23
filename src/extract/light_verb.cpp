#include "extract/light_verb.hpp"

#include "grammar/word_set.hpp"

namespace figcheck::extract {

bool is_light_verb(std::string_view lemma) {
  static const grammar::WordSet light{"add",  "be",    "become", "believe", "come",   "do",      "estimate",
                                      "get",  "give",  "go",     "have",    "know",   "include", "make",
                                      "note", "put",   "reach",  "remain",  "report", "say",     "see",
                                      "seem", "state", "tell",   "think"};
  return light.holds(lemma);
}

}  // namespace figcheck::extract
