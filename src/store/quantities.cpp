#include "store/quantities.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace figcheck::store {
namespace {

/// So many values are kept back to be inserted at once.
constexpr std::size_t most_kept_back = 100'000;

std::size_t articles_of(const FoundQuantity& found) {
  std::set<std::int64_t> documents;
  for (const FoundMember& member : found.members) documents.insert(member.document);
  return documents.size();
}

/// What history tells apart: two that are equal are one state of a quantity.
struct State {
  std::string label, verdict, standing;
  double severity;
  std::optional<double> lower, upper, estimate;
  std::int64_t figures;
  bool operator==(const State&) const = default;
};

State state_of(const FoundQuantity& found) {
  return {found.label,
          found.verdict,
          std::string(to_string(found.standing)),
          found.severity,
          found.range.lower,
          found.range.upper,
          found.estimate,
          static_cast<std::int64_t>(found.members.size())};
}

}  // namespace

QuantityUpdate::QuantityUpdate(Database& database, std::int64_t run, const std::vector<std::int64_t>& before)
    : database_(database), run_(run) {
  std::map<QuantityNumber, KnownQuantity> known;
  for (const std::int64_t topic : before) {
    database.each(
        "SELECT quantity.number, member.anchor FROM quantity "
        "LEFT JOIN member ON member.quantity = quantity.number AND member.ended IS NULL "
        "WHERE quantity.topic = $1 AND quantity.ended IS NULL",
        {topic}, [&](const store::Row& row) {
          KnownQuantity& quantity = known[row.integer(0)];
          quantity.number = row.integer(0);
          if (!row.is_null(1)) quantity.figures.push_back(row.integer(1));
        });
  }
  for (auto& [number, quantity] : known) before_.push_back(std::move(quantity));
}

void QuantityUpdate::take(std::vector<FoundQuantity>&& found) {
  std::move(found.begin(), found.end(), std::back_inserter(found_));
}

QuantityChanges QuantityUpdate::finish() {
  // Results do not depend on the order in which topics were worked out.
  const auto first = [](const FoundQuantity& found) {
    return std::tie(found.members.front().document, found.members.front().assertion);
  };
  std::sort(found_.begin(), found_.end(),
            [&](const FoundQuantity& a, const FoundQuantity& b) { return first(a) < first(b); });
  std::vector<std::vector<Anchor>> figures;
  for (const FoundQuantity& found : found_) {
    std::vector<Anchor>& anchors = figures.emplace_back();
    for (const FoundMember& member : found.members) anchors.push_back(member.anchor);
  }
  const std::vector<std::optional<QuantityNumber>> matched = match_quantities(before_, figures);
  std::set<QuantityNumber> kept;
  for (const std::optional<QuantityNumber>& number : matched)
    if (number) kept.insert(*number);
  for (std::size_t i = 0; i < found_.size(); ++i)
    if (matched[i]) go_on(*matched[i], found_[i]);
  for (std::size_t i = 0; i < found_.size(); ++i)
    if (!matched[i]) begin(found_[i]);
  flush();
  for (const KnownQuantity& quantity : before_)
    if (!kept.contains(quantity.number)) end(quantity.number);
  for (const auto& [verdict, more] : verdicts_more_)
    database_.execute(
        "INSERT INTO verdict_count (verdict, quantities) VALUES ($1, $2) "
        "ON CONFLICT (verdict) DO UPDATE SET quantities = verdict_count.quantities + excluded.quantities",
        {verdict, more});
  changes_.looked_at = found_.size();
  return changes_;
}

std::string QuantityUpdate::free_name(const std::string& wanted) {
  // The quantity that had this first figure may live on with the rest of its figures.
  std::string name = wanted;
  for (int n = 2; database_.integer("SELECT number FROM quantity WHERE name = $1", {name}); ++n)
    name = wanted + "-" + std::to_string(n);
  return name;
}

void QuantityUpdate::insert_member(QuantityNumber quantity, const FoundMember& member) {
  for (Value value :
       {Value(quantity), Value(member.document), Value(member.assertion), Value(run_), Value(member.anchor),
        Value(member.fitted.lower), Value(member.fitted.upper), Value(member.agrees)})
    members_.push_back(std::move(value));
}

void QuantityUpdate::write_verdict(QuantityNumber quantity, const FoundQuantity& found) {
  for (Value value : {Value(quantity), Value(run_), Value(found.label), Value(found.verdict), Value(found.severity),
                      Value(found.range.lower), Value(found.range.upper), Value(found.estimate),
                      Value(found.members.size()), Value(to_string(found.standing))})
    verdicts_.push_back(std::move(value));
  if (verdicts_.size() + members_.size() >= most_kept_back) flush();
}

void QuantityUpdate::flush() {
  if (!members_.empty())
    database_.insert_rows(
        "member", {"quantity", "document", "assertion", "began", "anchor", "lower", "upper", "agrees"}, members_);
  if (!verdicts_.empty())
    database_.insert_rows(
        "verdict",
        {"quantity", "run", "label", "verdict", "severity", "lower", "upper", "estimate", "figures", "standing"},
        verdicts_);
  members_.clear();
  verdicts_.clear();
}

void QuantityUpdate::begin(const FoundQuantity& found) {
  const QuantityNumber number =
      database_
          .integer(
              "INSERT INTO quantity (name, topic, label, unit, verdict, severity, lower, upper, estimate, "
              "explanation, figures, articles, standing, decided, granted, began, changed) "
              "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16) RETURNING number",
              {free_name(found.name), found.topic, found.label, found.unit, found.verdict, found.severity,
               found.range.lower, found.range.upper, found.estimate, found.explanation, found.members.size(),
               articles_of(found), to_string(found.standing), found.decided, found.granted, run_})
          .value();
  for (const FoundMember& member : found.members) insert_member(number, member);
  write_verdict(number, found);
  ++verdicts_more_[found.verdict];
  ++changes_.begun;
}

void QuantityUpdate::go_on(QuantityNumber number, const FoundQuantity& found) {
  State before{};
  bool same_row = false;
  database_.each(
      "SELECT label, verdict, standing, severity, lower, upper, estimate, figures, topic, unit, explanation, decided, "
      "granted "
      "FROM quantity WHERE number = $1",
      {number}, [&](const store::Row& row) {
        before = {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), row.real(3),
                  row.real_or_null(4),      row.real_or_null(5),      row.real_or_null(6),      row.integer(7)};
        same_row = row.integer(8) == found.topic && row.text(9) == found.unit && row.text(10) == found.explanation &&
                   row.text(11) == found.decided && row.real(12) == found.granted;
      });
  struct Kept {
    std::int64_t began;
    Anchor anchor;
    Interval fitted;
    bool agrees;
  };
  std::map<std::pair<std::int64_t, std::int64_t>, Kept> members;
  database_.each(
      "SELECT document, assertion, began, anchor, lower, upper, agrees FROM member "
      "WHERE quantity = $1 AND ended IS NULL",
      {number}, [&](const store::Row& row) {
        members[{row.integer(0), row.integer(1)}] = {
            row.integer(2), row.integer(3), {row.real_or_null(4), row.real_or_null(5)}, row.integer(6) != 0};
      });
  bool other_figures = false;
  for (const FoundMember& member : found.members) {
    const auto kept = members.find({member.document, member.assertion});
    if (kept == members.end()) {
      insert_member(number, member);
      other_figures = true;
      continue;
    }
    const Kept& was = kept->second;
    if (was.anchor != member.anchor || was.fitted != member.fitted || was.agrees != member.agrees)
      database_.execute(
          "UPDATE member SET anchor = $5, lower = $6, upper = $7, agrees = $8 "
          "WHERE quantity = $1 AND document = $2 AND assertion = $3 AND began = $4",
          {number, member.document, member.assertion, was.began, member.anchor, member.fitted.lower,
           member.fitted.upper, member.agrees});
    members.erase(kept);
  }
  for (const auto& [figure, was] : members) {
    other_figures = true;
    database_.execute(
        "UPDATE member SET ended = $5 WHERE quantity = $1 AND document = $2 AND assertion = $3 AND began = $4",
        {number, figure.first, figure.second, was.began, run_});
  }
  --verdicts_more_[before.verdict];
  ++verdicts_more_[found.verdict];
  const bool changed = other_figures || before != state_of(found);
  if (!changed && same_row) return;
  database_.execute(
      "UPDATE quantity SET topic = $2, label = $3, unit = $4, verdict = $5, severity = $6, lower = $7, upper = $8, "
      "estimate = $9, explanation = $10, figures = $11, articles = $12, standing = $13, decided = $14, granted = $17, "
      "changed = CASE WHEN $16 = 1 THEN $15 ELSE changed END WHERE number = $1",
      {number, found.topic, found.label, found.unit, found.verdict, found.severity, found.range.lower,
       found.range.upper, found.estimate, found.explanation, found.members.size(), articles_of(found),
       to_string(found.standing), found.decided, run_, changed, found.granted});
  if (!changed) return;
  database_.execute("DELETE FROM verdict WHERE quantity = $1 AND run = $2", {number, run_});
  write_verdict(number, found);
  ++changes_.changed;
}

void QuantityUpdate::end(QuantityNumber number) {
  // Where most of its figures are now, if they are anywhere.
  const std::optional<std::int64_t> became = database_.integer(
      "SELECT now.quantity FROM member was "
      "JOIN member now ON now.anchor = was.anchor AND now.ended IS NULL AND now.quantity <> was.quantity "
      "WHERE was.quantity = $1 AND was.ended IS NULL GROUP BY now.quantity ORDER BY COUNT(*) DESC, now.quantity LIMIT "
      "1",
      {number});
  database_.execute("UPDATE member SET ended = $2 WHERE quantity = $1 AND ended IS NULL", {number, run_});
  database_.each("SELECT verdict FROM quantity WHERE number = $1", {number},
                 [&](const Row& row) { --verdicts_more_[std::string(row.text(0))]; });
  database_.execute("UPDATE quantity SET ended = $2, changed = $2 WHERE number = $1", {number, run_});
  if (became) database_.execute("UPDATE quantity SET became = $2 WHERE number = $1", {number, *became});
  ++changes_.ended;
}

}  // namespace figcheck::store
