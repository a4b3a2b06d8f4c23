#include "store/topic_work.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "extract/extract.hpp"
#include "reconcile/disjoint_sets.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/topic_result.hpp"
#include "store/decisions.hpp"
#include "store/documents.hpp"
#include "store/stored_topics.hpp"

namespace figcheck::store {
namespace {

/// How many documents are read at once: what bounds memory.
constexpr std::size_t most_at_once = 1000;

/// A document costs as much work as so many figures, for the number of threads.
constexpr std::size_t figures_of_a_document = 10;

/// Topics that are worked out together.
using Unit = std::vector<std::int64_t>;

/// The topics of the figures of each decision, where it has several.
std::vector<std::vector<std::int64_t>> topics_joined(Database& database, const std::vector<Decision>& decisions) {
  std::vector<std::vector<std::int64_t>> joined;
  for (const Decision& decision : decisions) {
    if (decision.kind != DecisionKind::join) continue;
    std::set<std::int64_t> topics;
    for (const auto* side : {&decision.figures, &decision.others})
      for (const DecidedFigure& figure : *side)
        if (const auto topic = topic_of_document(database, figure.document)) topics.insert(*topic);
    if (topics.size() > 1) joined.emplace_back(topics.begin(), topics.end());
  }
  return joined;
}

std::vector<Unit> units_of(const std::vector<std::int64_t>& topics, const std::vector<std::vector<std::int64_t>>& joined) {
  std::map<std::int64_t, std::uint32_t> index;
  for (const std::int64_t topic : topics) index.try_emplace(topic, static_cast<std::uint32_t>(index.size()));
  reconcile::DisjointSets sets(static_cast<std::uint32_t>(index.size()));
  for (const std::vector<std::int64_t>& some : joined) {
    std::optional<std::uint32_t> first;
    for (const std::int64_t topic : some) {
      const auto found = index.find(topic);
      if (found == index.end()) continue;
      if (first) sets.join(*first, found->second);
      first = found->second;
    }
  }
  std::map<std::uint32_t, Unit> units;
  for (const auto& [topic, i] : index) units[sets.root(i)].push_back(topic);
  std::vector<Unit> all;
  for (auto& [root, unit] : units) all.push_back(std::move(unit));
  return all;
}

/// The articles of a unit: places in what was read.
struct Articles {
  Unit topics;
  std::vector<std::vector<std::size_t>> of_topic;
};

std::string decided_words(const DecidedQuantity& decided) {
  if (decided.standing == Standing::open) return {};
  std::string words = decided.by;
  if (!words.empty() && !decided.reason.empty()) words += ": ";
  return words + decided.reason;
}

FoundQuantity found_quantity(DecidedQuantity&& decided, const std::vector<std::size_t>& articles,
                             const std::vector<std::int64_t>& topic_of, const ReadDocuments& read) {
  reconcile::Quantity& quantity = decided.quantity;
  FoundQuantity found;
  found.topic = topic_of[quantity.members.front().reading];
  found.name = std::move(quantity.id);
  found.label = std::move(quantity.label);
  found.unit = std::move(quantity.unit);
  found.verdict = to_string(quantity.verdict);
  found.severity = quantity.severity;
  found.range = quantity.range;
  found.estimate = quantity.estimate;
  if (quantity.verdict != reconcile::Verdict::single || quantity.members.size() > 1)
    found.explanation = std::move(quantity.explanation);
  found.granted = decided.granted;
  found.standing = decided.standing;
  found.decided = decided_words(decided);
  for (const reconcile::Member& member : quantity.members) {
    const std::size_t article = articles[member.reading];
    found.members.push_back({read.documents[article], member.assertion, read.anchors[article][member.assertion],
                             member.fitted, member.agrees});
  }
  return found;
}

std::vector<FoundQuantity> quantities_of(const Articles& unit, const ReadDocuments& read,
                                         const std::vector<Decision>& decisions) {
  std::vector<std::size_t> articles;
  std::vector<std::int64_t> topic_of;
  std::vector<const extract::Reading*> readings;
  std::vector<const std::vector<Anchor>*> anchors;
  std::vector<reconcile::Quantity> quantities;
  for (std::size_t t = 0; t < unit.topics.size(); ++t) {
    const auto first = static_cast<std::uint32_t>(articles.size());
    std::vector<const extract::Reading*> of_topic;
    for (const std::size_t article : unit.of_topic[t]) {
      articles.push_back(article);
      topic_of.push_back(unit.topics[t]);
      of_topic.push_back(&read.readings[article]);
      anchors.push_back(&read.anchors[article]);
    }
    readings.insert(readings.end(), of_topic.begin(), of_topic.end());
    for (reconcile::Quantity& quantity : reconcile::reconcile_topic(of_topic).quantities) {
      for (reconcile::Member& member : quantity.members) member.reading += first;
      quantities.push_back(std::move(quantity));
    }
  }
  std::vector<FoundQuantity> found;
  for (DecidedQuantity& decided : apply_decisions(readings, anchors, std::move(quantities), decisions))
    found.push_back(found_quantity(std::move(decided), articles, topic_of, read));
  return found;
}

}  // namespace

ReadDocuments read_stored(Database& database, std::vector<std::int64_t> documents) {
  ReadDocuments read;
  std::vector<text::Document> texts;
  texts.reserve(documents.size());
  for (const std::int64_t document : documents) {
    std::optional<text::Document> text = document_of(database, document);
    if (!text)
      throw StoreError(Failure::damaged, {database.name(), "a current document has no text: number " + std::to_string(document),
                                          "restore the store from a copy, or take the document in again"});
    texts.push_back(*std::move(text));
  }
  read.readings.resize(texts.size());
  read.anchors.resize(texts.size());
  reconcile::one_by_one(texts.size(), reconcile::parts_for(texts.size() * figures_of_a_document), [&] {
    return [&](std::size_t i) {
      read.readings[i] = extract::read(texts[i]);
      read.anchors[i] = anchors_of(read.readings[i]);
      texts[i] = {};
    };
  });
  read.documents = std::move(documents);
  return read;
}

void work_out(Database& database, const std::vector<std::int64_t>& topics, const std::vector<Decision>& decisions,
              const std::function<void(std::vector<FoundQuantity>&&)>& take) {
  const std::vector<Unit> units = units_of(topics, topics_joined(database, decisions));
  StoredTopics shelf(database);
  for (std::size_t next = 0; next < units.size();) {
    std::vector<Articles> together;
    std::vector<std::int64_t> documents;
    while (next < units.size() && documents.size() < most_at_once) {
      Articles& unit = together.emplace_back();
      unit.topics = units[next++];
      for (const std::int64_t topic : unit.topics) {
        std::vector<std::size_t>& places = unit.of_topic.emplace_back();
        for (const std::int64_t document : shelf.articles(topic)) {
          places.push_back(documents.size());
          documents.push_back(document);
        }
      }
    }
    const ReadDocuments read = read_stored(database, std::move(documents));
    std::vector<std::vector<FoundQuantity>> found(together.size());
    reconcile::one_by_one(together.size(), reconcile::parts_for(read.readings.size() * figures_of_a_document), [&] {
      return [&](std::size_t i) { found[i] = quantities_of(together[i], read, decisions); };
    });
    for (std::vector<FoundQuantity>& some : found) take(std::move(some));
  }
}

}  // namespace figcheck::store
