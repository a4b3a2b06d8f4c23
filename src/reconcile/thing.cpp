#include "reconcile/thing.hpp"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace figcheck::reconcile {
namespace {

using Names = std::initializer_list<std::string_view>;

class Things {
 public:
  Things() {
#define FIGCHECK_THING(...) add({__VA_ARGS__});
#include "reconcile/things.def"
#undef FIGCHECK_THING
    std::sort(name_of_.begin(), name_of_.end());
    const auto twice = std::adjacent_find(name_of_.begin(), name_of_.end(),
                                          [](const auto& a, const auto& b) { return a.first == b.first; });
    if (twice != name_of_.end()) throw std::logic_error("things.def has twice: " + std::string(twice->first));
  }

  std::string_view find(std::string_view word) const {
    const auto found = std::lower_bound(name_of_.begin(), name_of_.end(), word,
                                        [](const auto& entry, std::string_view key) { return entry.first < key; });
    return found == name_of_.end() || found->first != word ? word : found->second;
  }

 private:
  void add(Names names) {
    for (const std::string_view name : names) name_of_.emplace_back(name, *names.begin());
  }

  std::vector<std::pair<std::string_view, std::string_view>> name_of_;  // by word
};

}  // namespace

std::string_view thing_of(std::string_view noun_lemma) {
  static const Things things;
  return things.find(noun_lemma);
}

}  // namespace figcheck::reconcile
