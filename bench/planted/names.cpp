#include "planted/names.hpp"

#include <array>
#include <string_view>

namespace figcheck::planted {
namespace {

template <std::size_t N>
std::string_view one(Random& random, const std::array<std::string_view, N>& from) {
  return from[random.below(N)];
}

constexpr std::array<std::string_view, 40> onsets{"B",  "Br", "C",  "D",  "Dr", "F",  "G",  "Gr", "H",  "J",
                                                  "K",  "Kr", "L",  "M",  "N",  "P",  "Pr", "R",  "S",  "Sk",
                                                  "Sl", "St", "T",  "Tr", "V",  "Vl", "W",  "Y",  "Z",  "Zh",
                                                  "Bl", "Fr", "Gl", "Kl", "Mr", "Pl", "Sh", "Th", "Ch", "Kv"};
constexpr std::array<std::string_view, 12> vowels{"a", "e", "i", "o", "u", "a", "e", "o", "ai", "ei", "ou", "ia"};
constexpr std::array<std::string_view, 30> middles{"b",  "d",  "dr", "g",  "k",  "l",  "ll", "lm", "ld", "lv",
                                                   "m",  "mb", "n",  "nd", "nk", "nt", "r",  "rd", "rk", "rl",
                                                   "rm", "rn", "rv", "s",  "sk", "st", "t",  "v",  "z",  "zd"};
constexpr std::array<std::string_view, 20> place_ends{"esk",  "ova",   "ern",   "oth",  "ingen", "ada",  "ulle",
                                                      "arra", "ovice", "andra", "imo",  "eth",   "olm",  "usk",
                                                      "avik", "ento",  "ille",  "okar", "undi",  "ashti"};
constexpr std::array<std::string_view, 6> country_ends{"aria", "istan", "onia", "avia", "ovia", "undia"};
constexpr std::array<std::string_view, 14> family_ends{"esh", "ov", "ari", "el",  "ane", "oux", "ens",
                                                       "ic",  "ak", "ura", "ete", "olt", "imo", "ady"};
constexpr std::array<std::string_view, 12> given_ends{"a", "el",  "in", "o",  "ia", "us",
                                                      "e", "ika", "an", "or", "is", "eva"};

std::string stem(Random& random, bool longer) {
  std::string name(one(random, onsets));
  name += one(random, vowels);
  name += one(random, middles);
  if (longer) {
    name += one(random, vowels);
    name += one(random, middles);
  }
  return name;
}

}  // namespace

std::string place_name(Random& random) {
  std::string name = stem(random, random.chance(0.4));
  name += one(random, place_ends);
  constexpr std::array<std::string_view, 4> before{"Port ", "New ", "Upper ", "San "};
  return random.chance(0.08) ? std::string(one(random, before)) + name : name;
}

std::string country_name(Random& random) {
  std::string name = stem(random, random.chance(0.3));
  name += one(random, country_ends);
  return name;
}

std::string family_name(Random& random) {
  std::string name = stem(random, random.chance(0.3));
  name += one(random, family_ends);
  return name;
}

std::string person_name(Random& random) {
  std::string name = stem(random, false);
  name += one(random, given_ends);
  if (name == "Nine") name = "Nina";  // the syllables' only number
  return name + " " + family_name(random);
}

std::string company_name(Random& random) {
  constexpr std::array<std::string_view, 8> trades{"Mining",    "Foods",  "Shipping", "Motors",
                                                   "Chemicals", "Energy", "Textiles", "Holdings"};
  std::string name = stem(random, true);
  name += one(random, vowels);
  return name + " " + std::string(one(random, trades));
}

std::string ship_name(Random& random) {
  constexpr std::array<std::string_view, 5> before{"Star of ", "Lady ", "Spirit of ", "Queen of ", "Princess "};
  return std::string(one(random, before)) + stem(random, true) + "a";
}

std::string outlet_name(Random& random) {
  constexpr std::array<std::string_view, 10> titles{"Courier", "Gazette", "Herald",   "Tribune", "Observer",
                                                    "Mirror",  "Record",  "Standard", "Echo",    "Dispatch"};
  const std::string place = place_name(random);
  return (random.chance(0.5) ? "The " : "") + place + " " + std::string(one(random, titles));
}

std::string agency_name(Random& random) {
  constexpr std::array<std::string_view, 3> kinds{" Press Agency", " News Service", " Wire"};
  std::string name = stem(random, true);
  name += "a";
  return name + std::string(one(random, kinds));
}

}  // namespace figcheck::planted
