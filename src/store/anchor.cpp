#include "store/anchor.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "text/fnv1a.hpp"

namespace figcheck::store {
namespace {

/// The hash of another text behind those before; where one ends and the next begins is no matter of chance.
std::uint64_t with(std::uint64_t hash, std::string_view bytes) { return text::fnv1a(bytes, hash) * 31; }

}  // namespace

std::vector<Anchor> anchors_of(const extract::Reading& reading) {
  const std::uint64_t article = with(text::fnv1a_basis, reading.doc);
  std::unordered_map<std::uint64_t, std::uint64_t> met;
  std::vector<Anchor> anchors;
  anchors.reserve(reading.assertions.size());
  for (const extract::Assertion& assertion : reading.assertions) {
    const std::string_view sentence = assertion.sentence;
    const std::size_t from = assertion.span.begin - std::min(assertion.span.begin, assertion.sentence_span.begin);
    const std::size_t begin = std::min(from, sentence.size());
    const std::size_t end = std::min(begin + assertion.figure.size(), sentence.size());
    std::uint64_t hash = with(with(article, sentence.substr(0, begin)), sentence.substr(end));
    if (const std::uint64_t before = met[hash]++; before > 0) hash ^= before * 0x9e3779b97f4a7c15ULL;
    anchors.push_back(static_cast<Anchor>(hash));
  }
  return anchors;
}

}  // namespace figcheck::store
