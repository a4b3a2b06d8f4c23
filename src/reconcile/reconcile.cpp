#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>

#include "reconcile/findings.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/quantity.hpp"
#include "reconcile/topic.hpp"
#include "reconcile/topic_result.hpp"

namespace figcheck::reconcile {
namespace {

/// Reconciles the topics, several at a time and the largest first: the last to be taken should be short.
std::vector<TopicResult> reconcile_topics(const std::vector<extract::Reading>& readings, const InputTopics& input,
                                          const IdentityWeights& weights) {
  const std::vector<std::vector<std::uint32_t>>& topics = input.topics;
  std::vector<std::uint32_t> order(topics.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return topics[a].size() > topics[b].size(); });
  std::vector<TopicResult> results(topics.size());
  one_by_one(topics.size(), parts_for(readings.size()), [&] {
    return [&](std::size_t i) {
      const std::vector<std::uint32_t>& topic = topics[order[i]];
      std::vector<const extract::Reading*> articles;
      for (const std::uint32_t r : topic) articles.push_back(&readings[r]);
      TopicResult& result = results[order[i]];
      result = reconcile_topic(articles, weights, input.prior);
      for (Quantity& quantity : result.quantities)
        for (Member& member : quantity.members) member.reading = topic[member.reading];
    };
  });
  return results;
}

}  // namespace

std::string_view to_string(Verdict verdict) {
  static constexpr std::string_view names[] = {"single", "consistent", "in_range", "changing", "conflicting"};
  return names[static_cast<std::size_t>(verdict)];
}

void sort_worst_first(std::vector<Quantity>& quantities) {
  std::stable_sort(quantities.begin(), quantities.end(), [](const Quantity& a, const Quantity& b) {
    return std::tuple(-static_cast<int>(a.verdict), -a.severity, std::string_view(a.label), std::string_view(a.id)) <
           std::tuple(-static_cast<int>(b.verdict), -b.severity, std::string_view(b.label), std::string_view(b.id));
  });
}

Result reconcile(const std::vector<extract::Reading>& readings, const IdentityWeights& weights, Selection selection) {
  TopicResult all;
  for (TopicResult& topic : reconcile_topics(readings, topics_of_input(readings, selection), weights))
    append(all, std::move(topic));
  Result result;
  result.quantities = std::move(all.quantities);
  sort_worst_first(result.quantities);
  result.findings = findings_of(readings);
  result.leans = leans_of(all.voices.outlets, false);
  for (Lean& lean : leans_of(all.voices.sources, true)) result.leans.push_back(std::move(lean));
  return result;
}

}  // namespace figcheck::reconcile
