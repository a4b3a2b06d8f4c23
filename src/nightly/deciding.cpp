#include "nightly/deciding.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "nightly/quantity_choice.hpp"
#include "store/decisions.hpp"
#include "store/quantity_query.hpp"
#include "store/utc_time.hpp"

namespace figcheck::nightly {
namespace {

using store::DecidedFigure;
using store::Decision;
using store::DecisionKind;

/// By so many figures a quantity is known at most: those with different numbers first.
constexpr std::size_t most_figures = 12;

/// A quantity with the figures that it has now.
struct Asked {
  store::StoredQuantity stored;
  store::RestoredQuantities restored;

  const std::vector<reconcile::Member>& members() const { return restored.quantities.front().members; }
  const extract::Assertion& assertion(std::size_t member) const {
    const reconcile::Member& at = members()[member];
    return restored.readings[at.reading].assertions[at.assertion];
  }
  DecidedFigure figure(std::size_t member) const {
    const extract::Assertion& said = assertion(member);
    return {said.doc, said.figure, said.sentence, restored.members.front()[member].anchor};
  }
};

std::optional<Asked> asked_for(store::Database& database, const std::string& what, text::Problem& problem) {
  std::optional<store::StoredQuantity> stored = choose_quantity(database, what, problem);
  if (!stored) return std::nullopt;
  if (stored->ended) {
    problem = {stored->name, "this quantity is not found any more",
               stored->became ? "decide on the one that has its figures now: figcheck history " + stored->name
                              : "see figcheck history " + stored->name};
    return std::nullopt;
  }
  store::RestoredQuantities restored = store::restore_quantities(database, {*stored});
  return Asked{std::move(*stored), std::move(restored)};
}

std::vector<DecidedFigure> telling_figures(const Asked& asked) {
  std::vector<DecidedFigure> figures;
  std::set<std::string> numbers;
  for (const bool another_number : {true, false}) {
    for (std::size_t m = 0; m < asked.members().size() && figures.size() < most_figures; ++m)
      if (numbers.insert(store::number_key(asked.assertion(m))).second == another_number) {
        const DecidedFigure figure = asked.figure(m);
        if (std::find(figures.begin(), figures.end(), figure) == figures.end()) figures.push_back(figure);
      }
  }
  return figures;
}

std::vector<std::string> numbers_of(const Asked& asked) {
  std::set<std::string> numbers;
  for (std::size_t m = 0; m < asked.members().size(); ++m) numbers.insert(store::number_key(asked.assertion(m)));
  return {numbers.begin(), numbers.end()};
}

/// Whether a person means this figure by "DOCUMENT:BYTE", by its words or by its number.
bool is_meant(const extract::Assertion& assertion, const std::string& words) {
  if (assertion.figure == words || store::number_key(assertion) == words) return true;
  const std::size_t colon = words.rfind(':');
  if (colon == std::string::npos) return false;
  std::size_t byte = 0;
  const char* const end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data() + colon + 1, end, byte);
  if (error != std::errc{} || stop != end) return false;
  const std::string document = words.substr(0, colon);
  const bool of_it = assertion.doc == document || assertion.doc.ends_with("/" + document);
  return of_it && assertion.span.begin <= byte && byte < assertion.span.end;
}

/// The members that are meant by any of the words; nothing with `problem` set where one means none.
std::optional<std::vector<DecidedFigure>> figures_meant(const Asked& asked, const std::vector<std::string>& words,
                                                        text::Problem& problem) {
  std::vector<DecidedFigure> figures;
  for (const std::string& word : words) {
    const std::size_t before = figures.size();
    for (std::size_t m = 0; m < asked.members().size(); ++m)
      if (is_meant(asked.assertion(m), word)) figures.push_back(asked.figure(m));
    if (figures.size() == before) {
      problem = {word, "no figure of " + asked.stored.name + " (" + asked.stored.label + ") is this",
                 "give a number that it has, or DOCUMENT:BYTE; figcheck history " + asked.stored.name + " lists them"};
      return std::nullopt;
    }
  }
  return figures;
}

std::string state_words(const store::StoredQuantity& quantity) {
  std::string words = quantity.verdict;
  if (quantity.standing != "open") words += ", " + quantity.standing;
  return words;
}

/// What became of the quantities of a decision's figures.
std::string outcome(store::Database& database, const Decision& decision) {
  std::set<store::QuantityNumber> holders;
  for (const auto* side : {&decision.figures, &decision.others})
    for (const DecidedFigure& figure : *side)
      if (const auto holder = store::holder_of(database, figure.anchor)) holders.insert(*holder);
  std::string line = std::to_string(decision.number) + " " + std::string(to_string(decision.kind)) + ":";
  if (holders.empty()) return line + " none of its figures is in the store; it waits for them";
  for (const store::QuantityNumber number : holders)
    if (const auto quantity = store::quantity_of(database, number))
      line += " " + quantity->name + " (" + quantity->label + ") is " + state_words(*quantity) + ";";
  line.pop_back();
  return line;
}

std::vector<std::int64_t> topics_of(store::Database& database, const std::vector<Decision>& decisions) {
  std::set<std::int64_t> topics;
  for (const Decision& decision : decisions)
    for (const std::int64_t topic : store::topics_of_decision(database, decision)) topics.insert(topic);
  return {topics.begin(), topics.end()};
}

}  // namespace

std::optional<Decision> form_decision(store::Database& database, const Ask& ask, text::Problem& problem) {
  const std::optional<Asked> asked = asked_for(database, ask.quantity, problem);
  if (!asked) return std::nullopt;
  Decision decision;
  decision.kind = ask.kind;
  decision.made = store::utc_now();
  decision.by = ask.by;
  decision.reason = ask.reason;
  decision.share = ask.share;
  switch (ask.kind) {
    case DecisionKind::join: {
      const std::optional<Asked> other = asked_for(database, ask.other, problem);
      if (!other) return std::nullopt;
      if (other->stored.number == asked->stored.number) {
        problem = {ask.other, "both are one quantity already: " + asked->stored.name, "name another"};
        return std::nullopt;
      }
      decision.figures = telling_figures(*asked);
      decision.others = telling_figures(*other);
      break;
    }
    case DecisionKind::split:
    case DecisionKind::accept: {
      std::optional<std::vector<DecidedFigure>> figures = figures_meant(*asked, ask.figures, problem);
      if (!figures) return std::nullopt;
      if (ask.kind == DecisionKind::split && figures->size() >= asked->members().size()) {
        problem = {asked->stored.name, "all its figures would be split off", "name those that are to go alone"};
        return std::nullopt;
      }
      decision.figures = std::move(*figures);
      break;
    }
    case DecisionKind::dismiss:
    case DecisionKind::tolerate:
      decision.figures = telling_figures(*asked);
      break;
  }
  if (ask.kind == DecisionKind::accept || ask.kind == DecisionKind::dismiss) decision.known = numbers_of(*asked);
  return decision;
}

std::vector<std::string> decide(StoreRun& run, const std::vector<Decision>& decisions) {
  run.finish();
  store::Transaction& transaction = run.transaction();
  store::Database& database = transaction.database();
  std::vector<Decision> kept = decisions;
  for (Decision& decision : kept) decision.number = store::put_decision(database, decision);
  store::reconcile_topics(transaction, run.id(), topics_of(database, kept));
  std::vector<std::string> lines;
  for (const Decision& decision : kept) lines.push_back(outcome(database, decision));
  return lines;
}

bool undo(StoreRun& run, std::int64_t number, std::vector<std::string>& lines) {
  run.finish();
  store::Transaction& transaction = run.transaction();
  store::Database& database = transaction.database();
  const std::vector<Decision> all = store::decisions_of(database);
  const auto found = std::find_if(all.begin(), all.end(), [&](const Decision& each) { return each.number == number; });
  if (found == all.end() || !store::undo_decision(database, number)) return false;
  store::reconcile_topics(transaction, run.id(), topics_of(database, {*found}));
  lines.push_back(outcome(database, *found) + ", without it");
  return true;
}

}  // namespace figcheck::nightly
