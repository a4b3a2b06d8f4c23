#include "store/anchor.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace figcheck::store {
namespace {

std::uint64_t hash_of(std::string_view bytes, std::uint64_t hash) {  // FNV-1a of 64 bits
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return hash * 31;
}

}  // namespace

std::vector<Anchor> anchors_of(const extract::Reading& reading) {
  const std::uint64_t article = hash_of(reading.doc, 0xcbf29ce484222325ULL);
  std::unordered_map<std::uint64_t, std::uint64_t> met;
  std::vector<Anchor> anchors;
  anchors.reserve(reading.assertions.size());
  for (const extract::Assertion& assertion : reading.assertions) {
    const std::string_view sentence = assertion.sentence;
    const std::size_t from = assertion.span.begin - std::min(assertion.span.begin, assertion.sentence_span.begin);
    const std::size_t begin = std::min(from, sentence.size());
    const std::size_t end = std::min(begin + assertion.figure.size(), sentence.size());
    std::uint64_t hash = hash_of(sentence.substr(end), hash_of(sentence.substr(0, begin), article));
    if (const std::uint64_t before = met[hash]++; before > 0) hash ^= before * 0x9e3779b97f4a7c15ULL;
    anchors.push_back(static_cast<Anchor>(hash));
  }
  return anchors;
}

}  // namespace figcheck::store
