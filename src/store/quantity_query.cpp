#include "store/quantity_query.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

#include "reconcile/given_group.hpp"

namespace figcheck::store {
namespace {

const std::string columns =
    "number, name, label, unit, verdict, severity, lower, upper, estimate, explanation, figures, articles, granted, "
    "standing, decided, began, changed, ended, became";

/// Fewer characters of a name than this are no name.
constexpr std::size_t shortest_prefix = 6;
/// More words than this are not looked for.
constexpr std::size_t most_words = 12;

std::vector<StoredQuantity> selected(Database& database, const std::string& rest, const Values& values) {
  std::vector<StoredQuantity> found;
  database.each("SELECT " + columns + " FROM quantity " + rest, values, [&](const Row& row) {
    StoredQuantity& q = found.emplace_back();
    q.number = row.integer(0);
    q.name = row.text(1);
    q.label = row.text(2);
    q.unit = row.text(3);
    q.verdict = row.text(4);
    q.severity = row.real(5);
    q.range = {row.real_or_null(6), row.real_or_null(7)};
    q.estimate = row.real_or_null(8);
    q.explanation = row.text(9);
    q.figures = row.integer(10);
    q.articles = row.integer(11);
    q.granted = row.real(12);
    q.standing = row.text(13);
    q.decided = row.text(14);
    q.began = row.integer(15);
    q.changed = row.integer(16);
    q.ended = row.integer_or_null(17);
    q.became = row.integer_or_null(18);
  });
  return found;
}

/// A text for LIKE … ESCAPE '\'.
std::string literally(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

/// Open and reopened ones, or those that an editor settled.
std::string are_conflicts(bool settled) {
  return std::string("WHERE ended IS NULL AND verdict = 'conflicting' AND standing ") +
         (settled ? "IN ('accepted', 'dismissed')" : "IN ('open', 'reopened')");
}

std::vector<QuantityState> selected_states(Database& database, const std::string& rest, const Values& values) {
  std::vector<QuantityState> states;
  database.each(
      "SELECT verdict.run, run.started, label, verdict, standing, severity, lower, upper, estimate, figures "
      "FROM verdict JOIN run ON run.id = verdict.run WHERE quantity = $1 " +
          rest,
      values, [&](const Row& row) {
        states.push_back({row.integer(0), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
                          std::string(row.text(4)), row.real(5), Interval{row.real_or_null(6), row.real_or_null(7)},
                          row.real_or_null(8), row.integer(9)});
      });
  return states;
}

}  // namespace

std::optional<StoredQuantity> quantity_of(Database& database, QuantityNumber number) {
  std::vector<StoredQuantity> found = selected(database, "WHERE number = $1", {number});
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<StoredQuantity> find_quantities(Database& database, std::string_view what, std::size_t most) {
  const auto limit = static_cast<std::int64_t>(most);
  std::vector<StoredQuantity> found = selected(database, "WHERE name = $1", {what});
  if (!found.empty()) return found;
  if (what.size() >= shortest_prefix)
    found = selected(database, "WHERE name LIKE $1 ESCAPE '\\' ORDER BY name LIMIT $2", {literally(what) + "%", limit});
  if (!found.empty()) return found;
  std::istringstream words{std::string(what)};
  std::string condition;
  Values values;
  for (std::string word; words >> word && values.size() < most_words;) {
    values.emplace_back("%" + literally(word) + "%");
    condition += (condition.empty() ? "WHERE " : " AND ") + std::string("LOWER(label) LIKE LOWER($") +
                 std::to_string(values.size()) + ") ESCAPE '\\'";
  }
  if (values.empty()) return {};
  values.emplace_back(limit);
  return selected(database,
                  condition + " ORDER BY CASE WHEN ended IS NULL THEN 0 ELSE 1 END, figures DESC, number LIMIT $" +
                      std::to_string(values.size()),
                  values);
}

std::vector<StoredQuantity> quantities_changed_since(Database& database, std::int64_t run) {
  return selected(database, "WHERE changed > $1 ORDER BY number", {run});
}

std::vector<StoredQuantity> quantities_of_topic(Database& database, std::int64_t topic) {
  return selected(database, "WHERE topic = $1 AND ended IS NULL ORDER BY number", {topic});
}

std::vector<StoredQuantity> conflicts(Database& database, bool settled, std::size_t most) {
  return selected(database, are_conflicts(settled) + " ORDER BY severity DESC, number LIMIT $1", {most});
}

std::size_t count_conflicts(Database& database, bool settled) {
  return static_cast<std::size_t>(
      database.integer("SELECT COUNT(*) FROM quantity " + are_conflicts(settled)).value_or(0));
}

std::string conflict_since(Database& database, QuantityNumber number) {
  std::string since;
  database.each(
      "SELECT run.started FROM verdict JOIN run ON run.id = verdict.run WHERE quantity = $1 AND verdict.run > COALESCE("
      "(SELECT MAX(other.run) FROM verdict other WHERE other.quantity = $1 AND other.verdict <> 'conflicting'), 0) "
      "ORDER BY verdict.run LIMIT 1",
      {number}, [&](const Row& row) { since = row.text(0); });
  return since;
}

std::optional<QuantityNumber> holder_of(Database& database, Anchor figure) {
  return database.integer("SELECT quantity FROM member WHERE anchor = $1 AND ended IS NULL", {figure});
}

std::optional<std::string> name_of_holder(Database& database, Anchor figure) {
  std::optional<std::string> name;
  database.each(
      "SELECT quantity.name FROM member JOIN quantity ON quantity.number = member.quantity "
      "WHERE member.anchor = $1 AND member.ended IS NULL",
      {figure}, [&](const Row& row) { name = row.text(0); });
  return name;
}

std::map<std::string, std::int64_t> verdict_counts(Database& database) {
  std::map<std::string, std::int64_t> counts;
  database.each("SELECT verdict, quantities FROM verdict_count", {},
                [&](const Row& row) { counts[std::string(row.text(0))] = row.integer(1); });
  return counts;
}

std::vector<QuantityState> states_of(Database& database, QuantityNumber number) {
  return selected_states(database, "ORDER BY verdict.run", {number});
}

std::optional<QuantityState> state_at(Database& database, QuantityNumber number, std::int64_t run) {
  std::vector<QuantityState> found =
      selected_states(database, "AND verdict.run <= $2 ORDER BY verdict.run DESC LIMIT 1", {number, run});
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<StoredMember> members_of(Database& database, QuantityNumber number, bool with_former) {
  std::vector<StoredMember> members;
  database.each(std::string("SELECT document, assertion, began, ended, anchor, lower, upper, agrees FROM member "
                            "WHERE quantity = $1 ") +
                    (with_former ? "" : "AND ended IS NULL ") + "ORDER BY document, assertion, began",
                {number}, [&](const Row& row) {
                  members.push_back({row.integer(0),
                                     row.integer(1),
                                     row.integer(2),
                                     row.integer_or_null(3),
                                     row.integer(4),
                                     {row.real_or_null(5), row.real_or_null(6)},
                                     row.integer(7) != 0});
                });
  return members;
}

RestoredQuantities restore_quantities(Database& database, const std::vector<StoredQuantity>& quantities) {
  std::vector<std::vector<StoredMember>> members;
  std::map<std::int64_t, std::uint32_t> place;
  std::vector<std::int64_t> documents;
  for (const StoredQuantity& quantity : quantities) {
    members.push_back(members_of(database, quantity.number));
    for (const StoredMember& member : members.back())
      if (place.try_emplace(member.document, static_cast<std::uint32_t>(documents.size())).second)
        documents.push_back(member.document);
  }
  RestoredQuantities restored;
  restored.readings = read_stored(database, std::move(documents)).readings;
  std::vector<const extract::Reading*> readings;
  for (const extract::Reading& reading : restored.readings) readings.push_back(&reading);
  for (std::size_t q = 0; q < quantities.size(); ++q) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, const StoredMember*> stored;
    reconcile::GivenGroup group{{}, quantities[q].granted};
    for (const StoredMember& member : members[q]) {
      group.members.push_back({place[member.document], static_cast<std::uint32_t>(member.assertion)});
      stored[{group.members.back().reading, group.members.back().assertion}] = &member;
    }
    reconcile::Quantity quantity = reconcile::judge_group(readings, group);
    quantity.id = quantities[q].name;
    std::vector<StoredMember>& in_order = restored.members.emplace_back();
    for (const reconcile::Member& member : quantity.members)
      in_order.push_back(*stored.at({member.reading, member.assertion}));
    restored.quantities.push_back(std::move(quantity));
  }
  return restored;
}

}  // namespace figcheck::store
