#include "reconcile/people_group.hpp"

#include <algorithm>

namespace figcheck::reconcile {
namespace {

struct Entry {
  std::string_view word;
  PeopleSides sides;
};

// Sex (1 male, 2 female), age (1 child, 2 adult), part in a war (1 civilian, 2 soldier, 3 police, 4 irregular): the
// hyponyms of WordNet's male.n.02, female.n.02, child.n.01, adult.n.01, soldier.n.01, policeman.n.01 and insurgent.n.01
// that newspapers count.
constexpr Entry entries[] = {
    {"man", {1, 2, 0}},       {"male", {1, 0, 0}},      {"boy", {1, 1, 0}},      {"father", {1, 2, 0}},
    {"husband", {1, 2, 0}},   {"son", {1, 0, 0}},       {"brother", {1, 0, 0}},  {"uncle", {1, 2, 0}},
    {"widower", {1, 2, 0}},   {"woman", {2, 2, 0}},     {"female", {2, 0, 0}},   {"girl", {2, 1, 0}},
    {"mother", {2, 2, 0}},    {"wife", {2, 2, 0}},      {"daughter", {2, 0, 0}}, {"sister", {2, 0, 0}},
    {"aunt", {2, 2, 0}},      {"widow", {2, 2, 0}},     {"child", {0, 1, 0}},    {"kid", {0, 1, 0}},
    {"baby", {0, 1, 0}},      {"infant", {0, 1, 0}},    {"toddler", {0, 1, 0}},  {"minor", {0, 1, 0}},
    {"teenager", {0, 1, 0}},  {"adult", {0, 2, 0}},     {"parent", {0, 2, 0}},   {"civilian", {0, 0, 1}},
    {"soldier", {0, 2, 2}},   {"troop", {0, 2, 2}},     {"trooper", {0, 2, 2}},  {"marine", {0, 2, 2}},
    {"policeman", {1, 2, 3}}, {"police", {0, 2, 3}},    {"officer", {0, 2, 3}},  {"militant", {0, 2, 4}},
    {"rebel", {0, 2, 4}},     {"gunman", {0, 2, 4}},    {"attacker", {0, 2, 4}}, {"fighter", {0, 2, 4}},
    {"guerrilla", {0, 2, 4}}, {"insurgent", {0, 2, 4}}, {"terrorist", {0, 2, 4}}};

}  // namespace

PeopleSides people_sides(std::string_view noun_lemma) {
  const auto found = std::find_if(std::begin(entries), std::end(entries),
                                  [&](const Entry& entry) { return entry.word == noun_lemma; });
  return found == std::end(entries) ? PeopleSides{} : found->sides;
}

bool exclude_each_other(const PeopleSides& a, const PeopleSides& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != 0 && b[i] != 0 && a[i] != b[i]) return true;
  }
  return false;
}

bool make_up_all(const PeopleSides& a, const PeopleSides& b) {
  constexpr std::size_t sex = 0, age = 1, part_in_a_war = 2;
  const auto opposite = [&](std::size_t division) {
    return a[division] != 0 && b[division] != 0 && a[division] != b[division];
  };
  // A civilian is who is none of the others; a man is grown, and so is a woman, but that is not what divides the two.
  constexpr std::uint8_t civilian = 1;
  if (a[part_in_a_war] != 0 || b[part_in_a_war] != 0)
    return opposite(part_in_a_war) && (a[part_in_a_war] == civilian || b[part_in_a_war] == civilian);
  if (a[sex] != 0 && b[sex] != 0) return opposite(sex) && a[age] == b[age];
  return a[sex] == 0 && b[sex] == 0 && opposite(age);
}

}  // namespace figcheck::reconcile
