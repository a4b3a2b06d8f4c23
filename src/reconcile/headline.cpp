#include "reconcile/headline.hpp"

#include <cstddef>

namespace figcheck::reconcile {
namespace {

/// A title is no shorter and no longer.
constexpr std::size_t shortest_title = 8;
constexpr std::size_t longest_title = 400;

}  // namespace

bool in_headline(const extract::Assertion& said, const std::string& title) {
  if (title.size() < shortest_title || title.size() > longest_title || said.sentence_index > 1) return false;
  if (title.find(said.sentence) != std::string::npos) return true;
  return said.sentence.starts_with(title) && said.span.end - said.sentence_span.begin <= title.size();
}

}  // namespace figcheck::reconcile
