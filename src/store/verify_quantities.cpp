#include <map>
#include <set>
#include <string>
#include <utility>

#include "reconcile/story_profile.hpp"
#include "store/assertions.hpp"
#include "store/quantity_query.hpp"
#include "store/stored_topics.hpp"
#include "store/topic_work.hpp"
#include "store/verify_parts.hpp"

namespace figcheck::store {
namespace {

using Figures = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// A quantity as it is stored, with its figures.
struct Kept {
  StoredQuantity quantity;
  std::map<std::pair<std::int64_t, std::int64_t>, StoredMember> members;
};

Figures figures_of(const Kept& kept) {
  Figures figures;
  for (const auto& [figure, member] : kept.members) figures.push_back(figure);
  return figures;
}

Figures figures_of(const FoundQuantity& found) {
  std::set<std::pair<std::int64_t, std::int64_t>> figures;
  for (const FoundMember& member : found.members) figures.emplace(member.document, member.assertion);
  return {figures.begin(), figures.end()};
}

/// What of a quantity is stored otherwise than it was found, in words; "" where nothing is.
std::string difference(const Kept& kept, const FoundQuantity& found) {
  const StoredQuantity& stored = kept.quantity;
  std::string words;
  const auto compare = [&](bool same, const char* what) {
    if (!same) words += (words.empty() ? "" : ", ") + std::string(what);
  };
  std::set<std::int64_t> articles;
  bool same_anchors = true, same_ranges = true, same_agreement = true;
  for (const FoundMember& member : found.members) {
    articles.insert(member.document);
    const StoredMember& was = kept.members.at({member.document, member.assertion});
    same_anchors = same_anchors && was.anchor == member.anchor;
    same_ranges = same_ranges && was.fitted == member.fitted;
    same_agreement = same_agreement && was.agrees == member.agrees;
  }
  compare(stored.verdict == found.verdict, "verdict");
  compare(stored.severity == found.severity, "severity");
  compare(stored.range == found.range, "range");
  compare(stored.estimate == found.estimate, "estimate");
  compare(stored.label == storable_text(found.label), "label");
  compare(stored.unit == storable_text(found.unit), "unit");
  compare(stored.explanation == storable_text(found.explanation), "explanation");
  compare(stored.figures == static_cast<std::int64_t>(found.members.size()), "number of figures");
  compare(stored.articles == static_cast<std::int64_t>(articles.size()), "number of articles");
  compare(stored.granted == found.granted, "tolerance");
  compare(stored.standing == to_string(found.standing), "standing");
  compare(stored.decided == storable_text(found.decided), "decision");
  compare(same_anchors, "what its figures are known by");
  compare(same_ranges, "ranges of its figures");
  compare(same_agreement, "which of its figures agree");
  return words;
}

void verify_articles(Database& database, const TopicWork& work, Faults& faults, Steps& steps) {
  StoredTopics shelf(database);
  for (std::size_t i = 0; i < work.read.documents.size(); ++i) {
    const std::int64_t document = work.read.documents[i];
    const extract::Reading& reading = work.read.readings[i];
    const std::string where = "document " + std::to_string(document) + " (" + reading.doc + ")";
    if (!holds_assertions(database, document, reading.assertions))
      faults.add("documents of which other assertions are stored than they make", where,
                 "what is stored of its assertions is not what reading it gives", Cure::anew);
    const reconcile::StoryProfile stored = shelf.profile(document), right = reconcile::profile_of(reading);
    if (stored.day != right.day || stored.order != right.order || stored.names != right.names ||
        stored.words != right.words)
      faults.add("articles of which another story is stored than they tell", where,
                 "what is stored of its story is not what reading it gives", Cure::anew);
    steps.take();
  }
}

}  // namespace

void verify_quantities(Database& database, const std::vector<std::int64_t>& topics,
                       const std::vector<Decision>& decisions, Faults& faults, Steps& steps) {
  work_out(database, topics, decisions, [&](TopicWork&& work) {
    verify_articles(database, work, faults, steps);
    std::map<Figures, Kept> stored;
    for (const std::int64_t topic : std::set(work.topics.begin(), work.topics.end())) {
      for (StoredQuantity& quantity : quantities_of_topic(database, topic)) {
        Kept kept{std::move(quantity), {}};
        for (const StoredMember& member : members_of(database, kept.quantity.number))
          kept.members[{member.document, member.assertion}] = member;
        Figures figures = figures_of(kept);
        const std::string name = kept.quantity.name;
        if (!stored.try_emplace(std::move(figures), std::move(kept)).second)
          faults.add("quantities that are there twice", "quantity " + name, "another has the same figures", Cure::anew);
      }
    }
    for (const FoundQuantity& found : found_quantities(std::move(work))) {
      const auto kept = stored.find(figures_of(found));
      if (kept == stored.end()) {
        faults.add("quantities that are not stored", "topic " + std::to_string(found.topic),
                   "no quantity is stored of the figures of \"" + found.label + "\" (" +
                       std::to_string(found.members.size()) + ")",
                   Cure::anew);
        continue;
      }
      if (const std::string words = difference(kept->second, found); !words.empty())
        faults.add("quantities that are not what their figures give", "quantity " + kept->second.quantity.name,
                   "stored otherwise than its figures give: " + words, Cure::anew);
      stored.erase(kept);
    }
    for (const auto& [figures, kept] : stored)
      faults.add("quantities that are not found", "quantity " + kept.quantity.name,
                 "its figures are not one quantity by what its articles give now", Cure::anew);
  });
}

}  // namespace figcheck::store
