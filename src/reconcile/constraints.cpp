#include "reconcile/constraints.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "reconcile/agreement.hpp"

namespace figcheck::reconcile {
namespace {

/// A list longer than this ("one, two, three …") is no coordination that a reader would take apart.
constexpr std::size_t longest_coordination = 32;

/// Joins what copies of one text say in one sentence but for the figure: where a copy has another number there, it is
/// the same quantity, miscopied or brought up to date.
void join_edited_copies(const Claims& claims, Constraints& out) {
  std::map<std::tuple<std::uint32_t, std::string_view, std::string_view>, std::uint32_t> said;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    const extract::Assertion& a = *claims.list[i].said;
    const std::string_view sentence = a.sentence;
    const std::size_t place = a.span.begin - std::min(a.span.begin, a.sentence_span.begin);
    if (claims.is_copy(i) || place + a.figure.size() >= sentence.size()) continue;
    const auto [found, fresh] = said.try_emplace(
        {claims.origin[claims.list[i].story], sentence.substr(0, place), sentence.substr(place + a.figure.size())}, i);
    const Claim& other = claims.list[found->second];
    if (!fresh && other.story != claims.list[i].story && other.base == claims.list[i].base)
      out.same.emplace_back(found->second, i);
  }
}

}  // namespace

Constraints constraints_of(const Claims& claims) {
  Constraints out;
  for (std::uint32_t begin = 0; begin < claims.list.size();) {
    // The claims of one document stand together.
    std::uint32_t end = begin;
    while (end < claims.list.size() && claims.list[end].story == claims.list[begin].story) ++end;
    std::map<std::int64_t, std::uint32_t> at;
    std::map<std::uint32_t, std::vector<std::uint32_t>> joined;
    for (std::uint32_t i = begin; i < end; ++i) at[claims.list[i].assertion] = i;
    const auto find = [&](std::int32_t assertion) { return assertion < 0 ? at.end() : at.find(assertion); };
    for (std::uint32_t i = begin; i < end; ++i) {
      const extract::Assertion& said = *claims.list[i].said;
      if (const auto of = find(said.converts);
          of != at.end() && of->second != i && claims.list[of->second].kind == said.kind) {
        out.same.push_back(std::minmax(i, of->second));
      }
      if (const auto of = find(said.restates);
          of != at.end() && of->second != i && claims.list[of->second].kind == said.kind) {
        out.same.push_back(std::minmax(i, of->second));
      }
      // "first said 12, later 15": two numbers of one quantity
      if (const auto of = find(said.changed_from); of != at.end() && of->second != i &&
                                                   claims.list[of->second].said->superseded &&
                                                   claims.list[of->second].kind == said.kind)
        out.same.push_back(std::minmax(i, of->second));
      if (const auto of = find(said.subset_of); of != at.end() && of->second != i)
        out.different.push_back(std::minmax(i, of->second));
      if (said.coordination > 0 && said.converts < 0) joined[said.coordination].push_back(i);
    }
    for (const auto& [coordination, members] : joined) {
      const std::size_t count = std::min(members.size(), longest_coordination);
      for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
          const Claim &a = claims.list[members[i]], &b = claims.list[members[j]];
          if (!same_number(a, b) && a.said->superseded == b.said->superseded)
            out.different.emplace_back(members[i], members[j]);
        }
      }
    }
    begin = end;
  }
  join_edited_copies(claims, out);
  // What holds of a copy holds of the claim that it follows.
  for (auto* pairs : {&out.same, &out.different}) {
    for (auto& [a, b] : *pairs) std::tie(a, b) = std::pair(claims.first[a], claims.first[b]);
    std::erase_if(*pairs, [](const auto& pair) { return pair.first == pair.second; });
  }
  return out;
}

}  // namespace figcheck::reconcile
