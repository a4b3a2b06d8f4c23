#include "extract/light_verb.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace figcheck::extract {

namespace {

constexpr auto light = std::to_array<std::string_view>(
    {"add",    "be",   "become", "believe", "come",  "do",   "estimate", "get",   "give",
     "go",     "have", "know",   "include", "make",  "note", "put",      "reach", "remain",
     "report", "say",  "see",    "seem",    "state", "tell", "think"});

/// For each first letter, the lengths of the verbs that begin with it: most lemmas are none by these alone.
constexpr std::array<std::uint16_t, 32> lengths = [] {
  std::array<std::uint16_t, 32> table{};
  for (const std::string_view verb : light)
    table[static_cast<unsigned char>(verb[0]) & 31] |= static_cast<std::uint16_t>(1U << verb.size());
  return table;
}();

}  // namespace

bool is_light_verb(std::string_view lemma) {
  if (lemma.empty() || lemma.size() > 15 ||
      (lengths[static_cast<unsigned char>(lemma[0]) & 31] >> lemma.size() & 1) == 0)
    return false;
  return std::find(light.begin(), light.end(), lemma) != light.end();
}

}  // namespace figcheck::extract
