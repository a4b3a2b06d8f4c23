#include "store/topic_work.hpp"

#include <algorithm>
#include <map>
#include <span>
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

std::vector<Unit> units_of(Database& database, const std::vector<std::int64_t>& topics,
                           const std::vector<Decision>& decisions) {
  std::map<std::int64_t, std::uint32_t> index;
  for (const std::int64_t topic : topics) index.try_emplace(topic, static_cast<std::uint32_t>(index.size()));
  reconcile::DisjointSets sets(static_cast<std::uint32_t>(index.size()));
  for (const Decision& decision : decisions) {
    if (decision.kind != DecisionKind::join) continue;
    std::optional<std::uint32_t> first;
    for (const std::int64_t topic : topics_of_decision(database, decision)) {
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

std::string decided_words(const DecidedQuantity& decided) {
  if (decided.standing == Standing::open) return {};
  std::string words = decided.by;
  if (!words.empty() && !decided.reason.empty()) words += ": ";
  return words + decided.reason;
}

/// Works out what the documents of `work`, which are sorted by topic, give.
void fill(TopicWork& work, const std::vector<Decision>& decisions) {
  std::vector<const extract::Reading*> readings;
  std::vector<const std::vector<Anchor>*> anchors;
  for (std::size_t i = 0; i < work.read.readings.size(); ++i) {
    readings.push_back(&work.read.readings[i]);
    anchors.push_back(&work.read.anchors[i]);
  }
  reconcile::TopicResult all;
  for (std::size_t begin = 0; begin < readings.size();) {
    std::size_t end = begin;
    while (end < readings.size() && work.topics[end] == work.topics[begin]) ++end;
    reconcile::TopicResult one = reconcile::reconcile_topic({&readings[begin], &readings[begin] + (end - begin)});
    for (reconcile::Quantity& quantity : one.quantities)
      for (reconcile::Member& member : quantity.members) member.reading += static_cast<std::uint32_t>(begin);
    append(all, std::move(one));
    begin = end;
  }
  work.voices = std::move(all.voices);
  work.quantities = apply_decisions(readings, anchors, std::move(all.quantities), decisions);
}

}  // namespace

ReadDocuments read_stored(Database& database, std::vector<std::int64_t> documents) {
  ReadDocuments read;
  std::vector<text::Document> texts;
  texts.reserve(documents.size());
  for (const std::int64_t document : documents) {
    std::optional<text::Document> text = document_of(database, document);
    if (!text)
      throw StoreError(Failure::damaged,
                       {database.name(), "a current document has no text: number " + std::to_string(document),
                        "restore the store from a copy, or take the document in again"});
    texts.push_back(*std::move(text));
  }
  read.readings.resize(texts.size());
  read.anchors.resize(texts.size());
  // Some at a time, which is faster than each by itself.
  constexpr std::size_t at_once = 32;
  const std::size_t runs = (texts.size() + at_once - 1) / at_once;
  reconcile::one_by_one(runs, reconcile::parts_for(texts.size() * figures_of_a_document), [&] {
    return [&](std::size_t run) {
      const std::size_t begin = run * at_once, count = std::min(at_once, texts.size() - begin);
      std::vector<extract::Reading> some = extract::read(std::span(texts).subspan(begin, count));
      for (std::size_t i = 0; i < count; ++i) {
        read.anchors[begin + i] = anchors_of(some[i]);
        read.readings[begin + i] = std::move(some[i]);
        texts[begin + i] = {};
      }
    };
  });
  read.documents = std::move(documents);
  return read;
}

void work_out(Database& database, const std::vector<std::int64_t>& topics, const std::vector<Decision>& decisions,
              const std::function<void(TopicWork&&)>& take) {
  const std::vector<Unit> units = units_of(database, topics, decisions);
  StoredTopics shelf(database);
  for (std::size_t next = 0; next < units.size();) {
    std::vector<TopicWork> together;
    std::vector<std::int64_t> documents;
    while (next < units.size() && documents.size() < most_at_once) {
      TopicWork& work = together.emplace_back();
      for (const std::int64_t topic : units[next++]) {
        for (const std::int64_t document : shelf.articles(topic)) {
          work.topics.push_back(topic);
          documents.push_back(document);
        }
      }
    }
    ReadDocuments read = read_stored(database, std::move(documents));
    std::size_t at = 0;
    for (TopicWork& work : together) {
      for (std::size_t i = 0; i < work.topics.size(); ++i, ++at) {
        work.read.documents.push_back(read.documents[at]);
        work.read.readings.push_back(std::move(read.readings[at]));
        work.read.anchors.push_back(std::move(read.anchors[at]));
      }
    }
    reconcile::one_by_one(together.size(), reconcile::parts_for(at * figures_of_a_document),
                          [&] { return [&](std::size_t i) { fill(together[i], decisions); }; });
    for (TopicWork& work : together) take(std::move(work));
  }
}

std::vector<FoundQuantity> found_quantities(TopicWork&& work) {
  std::vector<FoundQuantity> all;
  for (DecidedQuantity& decided : work.quantities) {
    reconcile::Quantity& quantity = decided.quantity;
    FoundQuantity& found = all.emplace_back();
    found.topic = work.topics[quantity.members.front().reading];
    found.name = std::move(quantity.id);
    found.label = std::move(quantity.label);
    found.unit = std::move(quantity.unit);
    found.verdict = to_string(quantity.verdict);
    found.severity = quantity.severity;
    found.range = quantity.range;
    found.estimate = quantity.estimate;
    if (quantity.members.size() > 1) found.explanation = std::move(quantity.explanation);
    found.granted = decided.granted;
    found.standing = decided.standing;
    found.decided = decided_words(decided);
    for (const reconcile::Member& member : quantity.members)
      found.members.push_back({work.read.documents[member.reading], member.assertion,
                               work.read.anchors[member.reading][member.assertion], member.fitted, member.agrees});
  }
  return all;
}

std::vector<std::int64_t> all_topics(Database& database) {
  std::vector<std::int64_t> topics;
  database.each("SELECT DISTINCT topic FROM story ORDER BY topic", {},
                [&](const Row& row) { topics.push_back(row.integer(0)); });
  return topics;
}

}  // namespace figcheck::store
