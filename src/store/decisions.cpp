#include "store/decisions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "store/digest.hpp"
#include "store/utc_time.hpp"

namespace figcheck::store {
namespace {

void put_figures(Database& database, std::int64_t decision, std::int64_t side,
                 const std::vector<DecidedFigure>& figures) {
  std::int64_t place = 0;
  for (const DecidedFigure& figure : figures)
    database.execute(
        "INSERT INTO decided_figure (decision, side, place, document, figure, sentence, anchor) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {decision, side, place++, figure.document, figure.figure, figure.sentence, figure.anchor});
}

}  // namespace

std::vector<Decision> decisions_of(Database& database) {
  std::map<std::int64_t, Decision> by_number;
  database.each("SELECT number, kind, made, made_by, reason, share FROM decision WHERE undone IS NULL", {},
                [&](const Row& row) {
                  const auto kind = decision_kind(row.text(1));
                  if (!kind) return;  // of a later program: what it means is not known here
                  Decision& decision = by_number[row.integer(0)];
                  decision.number = row.integer(0);
                  decision.kind = *kind;
                  decision.made = row.text(2);
                  decision.by = row.text(3);
                  decision.reason = row.text(4);
                  decision.share = row.real(5);
                });
  database.each(
      "SELECT decision, side, document, figure, sentence, anchor FROM decided_figure ORDER BY decision, side, place",
      {}, [&](const Row& row) {
        const auto found = by_number.find(row.integer(0));
        if (found == by_number.end()) return;
        auto& side = row.integer(1) == 0 ? found->second.figures : found->second.others;
        side.push_back({std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4)), row.integer(5)});
      });
  database.each("SELECT decision, number FROM known_number ORDER BY decision, number", {}, [&](const Row& row) {
    const auto found = by_number.find(row.integer(0));
    if (found != by_number.end()) found->second.known.emplace_back(row.text(1));
  });
  std::vector<Decision> decisions;
  for (auto& [number, decision] : by_number) decisions.push_back(std::move(decision));
  return decisions;
}

std::int64_t put_decision(Database& database, const Decision& decision) {
  const std::int64_t number =
      database
          .integer(
              "INSERT INTO decision (kind, made, made_by, reason, share) VALUES ($1, $2, $3, $4, $5) RETURNING number",
              {to_string(decision.kind), decision.made, decision.by, decision.reason, decision.share})
          .value();
  put_figures(database, number, 0, decision.figures);
  put_figures(database, number, 1, decision.others);
  for (const std::string& known : std::set(decision.known.begin(), decision.known.end()))
    database.execute("INSERT INTO known_number (decision, number) VALUES ($1, $2)", {number, known});
  return number;
}

bool undo_decision(Database& database, std::int64_t number) {
  return database.execute("UPDATE decision SET undone = $1 WHERE number = $2 AND undone IS NULL", {utc_now(), number}) >
         0;
}

std::optional<std::int64_t> topic_of_document(Database& database, const std::string& name) {
  const std::string topic =
      "SELECT story.topic FROM document JOIN story ON story.document = document.id "
      "WHERE document.last_run IS NULL AND ";
  const auto found = database.integer(topic + "document.name_digest = $1", {Blob{name_digest(name)}});
  // A name that text cannot hold is found by what is shown of it alone, which no index has.
  if (found || name.find("\uFFFD") == std::string::npos) return found;
  return database.integer(topic + "document.name = $1", {name});
}

std::vector<std::int64_t> topics_of_decision(Database& database, const Decision& decision) {
  std::set<std::int64_t> topics;
  for (const auto* side : {&decision.figures, &decision.others})
    for (const DecidedFigure& figure : *side)
      if (const auto topic = topic_of_document(database, figure.document)) topics.insert(*topic);
  return {topics.begin(), topics.end()};
}

std::set<std::int64_t> with_joined_topics(Database& database, std::set<std::int64_t> topics,
                                          const std::vector<Decision>& decisions) {
  std::vector<std::vector<std::int64_t>> joined;
  for (const Decision& decision : decisions)
    if (decision.kind == DecisionKind::join) joined.push_back(topics_of_decision(database, decision));
  for (bool grown = true; grown;) {
    grown = false;
    for (const std::vector<std::int64_t>& some : joined) {
      if (std::none_of(some.begin(), some.end(), [&](std::int64_t topic) { return topics.contains(topic); })) continue;
      for (const std::int64_t topic : some) grown = topics.insert(topic).second || grown;
    }
  }
  return topics;
}

}  // namespace figcheck::store
