#include "reconcile/copies.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_map>

namespace figcheck::reconcile {
namespace {

/// What is said at one place of the copies of one text.
struct Said {
  std::uint32_t origin;
  std::string_view sentence;
  std::size_t place;
  std::string_view figure;

  bool operator==(const Said&) const = default;
  struct Hash {
    std::size_t operator()(const Said& said) const {
      const std::hash<std::string_view> of;
      return of(said.sentence) * 31 + of(said.figure) * 17 + said.place * 0x9e3779b97f4a7c15ULL + said.origin;
    }
  };
};

}  // namespace

std::vector<std::uint32_t> firsts(const Claims& claims) {
  std::vector<std::uint32_t> copies(claims.origin.size(), 0);
  for (const std::uint32_t origin : claims.origin) ++copies[origin];
  std::vector<std::uint32_t> first(claims.list.size());
  std::unordered_map<Said, std::uint32_t, Said::Hash> said;
  for (std::uint32_t i = 0; i < first.size(); ++i) {
    first[i] = i;
    const extract::Assertion& a = *claims.list[i].said;
    const std::uint32_t origin = claims.origin[claims.list[i].story];
    if (copies[origin] < 2) continue;
    const std::size_t place = a.span.begin - std::min(a.span.begin, a.sentence_span.begin);
    const std::uint32_t found = said.try_emplace({origin, a.sentence, place, a.figure}, i).first->second;
    // What one article says twice it says twice.
    if (claims.list[found].story != claims.list[i].story) first[i] = found;
  }
  return first;
}

}  // namespace figcheck::reconcile
