#include "text/main_content.hpp"

#include <algorithm>
#include <optional>

namespace figcheck::text {
namespace {

constexpr std::uint32_t shortest_block = 25;
constexpr std::uint64_t shortest_article = 140;  // bytes of running text that a marked element must hold

constexpr std::uint16_t any_body = sign::article_body | sign::body;

/// Running text of any element, in the time of a search.
class Weights {
 public:
  Weights(const PageTree& tree, const PageFlow& flow, const std::vector<bool>& excluded) : tree_(tree), flow_(flow) {
    sums_.reserve(flow.blocks.size() + 1);
    sums_.push_back(0);
    for (const PageBlock& block : flow.blocks)
      sums_.push_back(sums_.back() + (excluded[block.first] ? 0 : running_text(block)));
  }

  std::uint64_t of(std::uint32_t node) const { return sums_[before(tree_.nodes[node].end)] - sums_[before(node)]; }
  std::uint64_t all() const { return sums_.back(); }

 private:
  /// How many blocks begin before a node.
  std::size_t before(std::uint32_t node) const {
    const auto found = std::lower_bound(flow_.blocks.begin(), flow_.blocks.end(), node,
                                        [](const PageBlock& block, std::uint32_t at) { return block.first < at; });
    return static_cast<std::size_t>(found - flow_.blocks.begin());
  }

  const PageTree& tree_;
  const PageFlow& flow_;
  std::vector<std::uint64_t> sums_;
};

/// For each node how many elements before it are marked as the article's own: what holds one is no boilerplate.
std::vector<std::uint32_t> count_anchors(const PageTree& tree) {
  std::vector<std::uint32_t> counts(tree.nodes.size() + 1);
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    const PageNode& node = tree.nodes[i];
    const bool anchor = node.element == PageElement::h1 || node.element == PageElement::main ||
                        (node.signs & (sign::article_body | sign::main | sign::headline)) != 0;
    counts[i + 1] = counts[i] + (anchor ? 1 : 0);
  }
  return counts;
}

bool is_firm(const PageNode& node) {
  return (node.signs & (sign::firm | sign::hidden)) != 0 || node.element == PageElement::navigation ||
         node.element == PageElement::caption || node.element == PageElement::footer;
}

bool is_weak(const PageNode& node) {
  if (!is_block(node.element) || node.element == PageElement::root) return false;
  return (node.signs & (sign::boilerplate | sign::byline)) != 0 || node.element == PageElement::aside ||
         node.element == PageElement::form;
}

/// Marks what stands in an element that `leaves_out` names. Parents stand before their children.
template <typename LeavesOut>
void exclude(const PageTree& tree, std::vector<bool>& excluded, LeavesOut&& leaves_out) {
  for (std::uint32_t i = 1; i < tree.nodes.size(); ++i) {
    if (excluded[i]) continue;
    excluded[i] =
        excluded[tree.nodes[i].parent] || (tree.nodes[i].element != PageElement::text && leaves_out(i, tree.nodes[i]));
  }
}

std::vector<bool> find_excluded(const PageTree& tree, const PageFlow& flow) {
  std::vector<bool> excluded(tree.nodes.size());
  const std::vector<std::uint32_t> anchors = count_anchors(tree);
  const auto holds_anchor = [&](std::uint32_t i) { return anchors[tree.nodes[i].end] > anchors[i]; };
  exclude(tree, excluded, [&](std::uint32_t i, const PageNode& node) {
    return is_firm(node) && ((node.signs & sign::hidden) != 0 || !holds_anchor(i));
  });
  const Weights weights(tree, flow, excluded);
  exclude(tree, excluded, [&](std::uint32_t i, const PageNode& node) {
    return is_weak(node) && !holds_anchor(i) && 5 * weights.of(i) <= 2 * weights.all();
  });
  return excluded;
}

std::uint32_t common_ancestor(const PageTree& tree, std::uint32_t a, std::uint32_t b) {
  while (a != b) {
    if (a < b) std::swap(a, b);
    a = tree.nodes[a].parent;
  }
  return a;
}

/// The best of the elements that carry a mark; nothing if none holds text.
template <typename Marked>
std::optional<std::uint32_t> best_marked(const PageTree& tree, const std::vector<bool>& excluded,
                                         const Weights& weights, Marked&& marked) {
  struct Candidate {
    std::uint32_t node;
    std::uint64_t weight;
  };
  std::vector<Candidate> outer, all;
  std::uint64_t sum = 0;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (excluded[i] || !marked(tree.nodes[i])) continue;
    const std::uint64_t weight = weights.of(i);
    if (weight == 0) continue;
    all.push_back({i, weight});
    if (!outer.empty() && tree.nodes[outer.back().node].end > i) continue;
    outer.push_back(all.back());
    sum += weight;
  }
  if (outer.empty()) return std::nullopt;
  const auto lighter = [](const Candidate& a, const Candidate& b) { return a.weight < b.weight; };
  const Candidate best = *std::max_element(outer.begin(), outer.end(), lighter);
  if (5 * best.weight < 3 * sum) {
    std::uint32_t root = best.node;
    for (const Candidate& each : outer) {
      if (4 * each.weight >= best.weight) root = common_ancestor(tree, root, each.node);
    }
    return root;
  }
  // The innermost of those in it that hold nearly as much.
  std::uint32_t root = best.node;
  for (const Candidate& each : all) {
    if (each.node > root && each.node < tree.nodes[root].end && 5 * each.weight >= 4 * best.weight) root = each.node;
  }
  return root;
}

std::uint32_t densest(const PageTree& tree, const std::vector<bool>& excluded, const Weights& weights) {
  std::uint32_t root = 0;
  while (true) {
    const std::uint64_t weight = weights.of(root);
    std::uint32_t heavy = 0;
    for (std::uint32_t child = root + 1; child < tree.nodes[root].end; child = tree.nodes[child].end) {
      const PageElement element = tree.nodes[child].element;
      const bool holds = is_block(element) || element == PageElement::inline_text;
      if (holds && !excluded[child] && 10 * weights.of(child) >= 7 * weight) heavy = child;
    }
    const PageElement element = tree.nodes[heavy].element;
    if (weight == 0 || heavy == 0 || element == PageElement::paragraph || element == PageElement::item) return root;
    root = heavy;
  }
}

bool is_article(const PageNode& node) {
  return node.element == PageElement::article || node.element == PageElement::main || (node.signs & sign::main) != 0;
}

/// The article or main element around a node, itself included, else the page.
std::uint32_t scope_of(const PageTree& tree, std::uint32_t node) {
  for (; node != 0; node = tree.nodes[node].parent) {
    if (is_article(tree.nodes[node])) return node;
  }
  return 0;
}

}  // namespace

std::uint32_t running_text(const PageBlock& block) {
  if (block.size() < shortest_block || 2 * block.linked > block.size() || block.element == PageElement::h1 ||
      block.element == PageElement::heading) {
    return 0;
  }
  return block.setting == Setting::paragraph ? block.size() : block.size() / 2;
}

MainContent find_main_content(const PageTree& tree, const PageFlow& flow) {
  MainContent content;
  content.excluded = find_excluded(tree, flow);
  const Weights weights(tree, flow, content.excluded);
  const auto found = [&](auto&& marked, std::uint64_t tenths, bool of_scope) {
    const auto root = best_marked(tree, content.excluded, weights, marked);
    if (!root) return false;
    const std::uint64_t weight = weights.of(*root);
    const std::uint64_t all = of_scope ? weights.of(scope_of(tree, *root)) : weights.all();
    if (weight < std::min(shortest_article, weights.all()) || 10 * weight < tenths * all) return false;
    content.root = *root;
    return true;
  };
  if (!found([](const PageNode& node) { return (node.signs & sign::article_body) != 0; }, 3, true) &&
      !found([](const PageNode& node) { return (node.signs & any_body) != 0 && is_block(node.element); }, 3, false) &&
      !found([](const PageNode& node) { return is_article(node); }, 2, false)) {
    content.root = densest(tree, content.excluded, weights);
  }
  content.scope = scope_of(tree, content.root);
  return content;
}

}  // namespace figcheck::text
