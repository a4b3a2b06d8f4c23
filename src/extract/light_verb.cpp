#include "extract/light_verb.hpp"

#include <algorithm>
#include <array>

namespace figcheck::extract {

bool is_light_verb(std::string_view lemma) {
  static constexpr auto light = std::to_array<std::string_view>(
      {"add",    "be",   "become", "believe", "come",  "do",   "estimate", "get",   "give",
       "go",     "have", "know",   "include", "make",  "note", "put",      "reach", "remain",
       "report", "say",  "see",    "seem",    "state", "tell", "think"});
  return std::find(light.begin(), light.end(), lemma) != light.end();
}

}  // namespace figcheck::extract
