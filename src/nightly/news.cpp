#include "nightly/news.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "reconcile/findings.hpp"
#include "store/problems.hpp"
#include "store/quantity_query.hpp"

namespace figcheck::nightly {
namespace {

using report::NewsItem;
using report::NewsKind;
using store::QuantityState;
using store::StoredQuantity;

/// So many conflicts that are known from before are listed, the most severe; of more a night tells the number.
constexpr std::size_t most_conflicts = 500;

/// So many documents are held at once to look for findings inside them.
constexpr std::size_t most_at_once = 500;

bool is_open(std::string_view verdict, std::string_view standing) {
  return verdict == "conflicting" && (standing == "open" || standing == "reopened");
}
bool is_open(const StoredQuantity& quantity) { return !quantity.ended && is_open(quantity.verdict, quantity.standing); }
bool is_open(const std::optional<QuantityState>& state) { return state && is_open(state->verdict, state->standing); }

std::string day_of(const std::string& moment) { return moment.substr(0, 10); }

/// Whether two ranges have nothing in common.
bool is_elsewhere(const Interval& a, const Interval& b) {
  return (a.upper && b.lower && *a.upper < *b.lower) || (b.upper && a.lower && *b.upper < *a.lower);
}

/// Whether a quantity that is no conflict, and was none, is another one than it was. What its range says while it is
/// changing is not what it says else.
bool is_changed(const StoredQuantity& now, const std::optional<QuantityState>& before) {
  const bool is = now.verdict == "changing", was = before && before->verdict == "changing";
  if (is) return !was || before->range != now.range || before->estimate != now.estimate;
  return was || (before && before->verdict != "conflicting" && is_elsewhere(before->range, now.range));
}

/// What is new of a quantity, as far as its row and its state before tell; `new_source` is still to be proved.
std::optional<NewsKind> kind_of(const StoredQuantity& now, const std::optional<QuantityState>& before,
                                store::Database& database) {
  if (now.ended) {
    if (!is_open(before)) return std::nullopt;
    // Where its figures went into another conflict, that one is the news.
    const auto became = now.became ? store::quantity_of(database, *now.became) : std::nullopt;
    return became && is_open(*became) ? std::nullopt : std::optional(NewsKind::settled);
  }
  if (is_open(now)) {
    const bool stood = before && before->standing != "open" && before->standing != "reopened";
    if (now.standing == "reopened" && (stood || !before)) return NewsKind::reopened;
    if (!is_open(before)) return NewsKind::new_conflict;
    if (now.severity > before->severity + told_as_worse) return NewsKind::worse;
    return NewsKind::new_source;
  }
  if (is_open(before)) return NewsKind::settled;
  if (now.verdict == "conflicting") return std::nullopt;  // settled, and it stays so
  if (is_changed(now, before)) return NewsKind::changed;
  return before ? std::optional(NewsKind::new_source) : std::nullopt;
}

std::optional<report::Before> before_of(const std::optional<QuantityState>& state) {
  if (!state) return std::nullopt;
  return report::Before{
      state->verdict,  state->severity,  state->range, state->estimate, static_cast<std::size_t>(state->figures),
      state->standing, day_of(state->at)};
}

/// Whether a figure came behind a run: neither moved from another quantity, nor printed again as it was.
bool is_fresh(store::Database& database, const store::StoredMember& member, std::int64_t run) {
  if (member.began <= run) return false;
  const auto came = database.integer("SELECT first_run FROM document WHERE id = $1", {member.document});
  if (came && *came <= run) return false;
  bool as_it_was = false;
  database.each("SELECT lower, upper FROM member WHERE anchor = $1 AND began <= $2 AND (ended IS NULL OR ended > $2)",
                {member.anchor, run}, [&](const store::Row& row) {
                  as_it_was = as_it_was || member.fitted == Interval{row.real_or_null(0), row.real_or_null(1)};
                });
  return !as_it_was;
}

/// Whether the document of a figure had one in the quantity when a run had ended, in the text that it had then.
bool is_correction(store::Database& database, store::QuantityNumber quantity, std::int64_t document, std::int64_t run) {
  return database
      .integer(
          "SELECT member.document FROM document now JOIN document was ON was.name_digest = now.name_digest "
          "JOIN member ON member.document = was.id WHERE now.id = $1 AND member.quantity = $2 "
          "AND member.began <= $3 AND (member.ended IS NULL OR member.ended > $3) LIMIT 1",
          {document, quantity, run})
      .has_value();
}

/// Marks the figures of a quantity that came behind a run. Whether one of them is said by someone who said none of the
/// others: by its source, else by its outlet.
bool mark_fresh(store::Database& database, const store::RestoredQuantities& restored, std::size_t place,
                store::QuantityNumber quantity, std::int64_t run, std::vector<bool>& fresh) {
  std::set<std::string> known, added;
  const std::vector<reconcile::Member>& members = restored.quantities[place].members;
  for (std::size_t m = 0; m < members.size(); ++m) {
    const store::StoredMember& stored = restored.members[place][m];
    const extract::Reading& reading = restored.readings[members[m].reading];
    const std::string& source = reading.assertions[members[m].assertion].source;
    fresh.push_back(is_fresh(database, stored, run));
    const bool is_new = fresh.back() && !is_correction(database, quantity, stored.document, run);
    (is_new ? added : known).insert(source.empty() ? "outlet " + reading.outlet : "source " + source);
  }
  return std::any_of(added.begin(), added.end(), [&](const std::string& voice) { return !known.contains(voice); });
}

/// The most severe conflicts that are not told as news, and how many more there are.
std::vector<report::KnownConflict> known_conflicts(store::Database& database, bool settled,
                                                   const std::vector<NewsItem>& news, std::size_t& beyond) {
  std::set<std::string_view> told;
  for (const NewsItem& item : news)
    if (item.quantity && item.quantity->verdict == reconcile::Verdict::conflicting &&
        settled != is_open("conflicting", item.standing))
      told.insert(item.name);
  std::vector<report::KnownConflict> known;
  // Those that are told may be among the most severe.
  for (const StoredQuantity& quantity : store::conflicts(database, settled, most_conflicts + told.size())) {
    if (told.contains(quantity.name) || known.size() == most_conflicts) continue;
    known.push_back({quantity.name, quantity.label, quantity.unit,
                     day_of(store::conflict_since(database, quantity.number)), quantity.severity, quantity.range,
                     static_cast<std::size_t>(quantity.figures), static_cast<std::size_t>(quantity.articles),
                     quantity.explanation, quantity.standing, quantity.decided});
  }
  beyond = store::count_conflicts(database, settled) - known.size() - told.size();
  return known;
}

/// What is wrong inside the articles that came behind a run.
void add_findings(store::Database& database, std::int64_t run, report::Check& check) {
  std::vector<std::int64_t> documents;
  database.each("SELECT id FROM document WHERE first_run > $1 AND last_run IS NULL ORDER BY id", {run},
                [&](const store::Row& row) { documents.push_back(row.integer(0)); });
  for (std::size_t begin = 0; begin < documents.size(); begin += most_at_once) {
    const auto at = [&](std::size_t i) {
      return documents.begin() + static_cast<std::ptrdiff_t>(std::min(i, documents.size()));
    };
    store::ReadDocuments read = store::read_stored(database, {at(begin), at(begin + most_at_once)});
    std::vector<std::optional<std::uint32_t>> place(read.readings.size());
    for (reconcile::Finding& finding : reconcile::findings_of(read.readings)) {
      for (reconcile::Member& member : finding.members) {
        std::optional<std::uint32_t>& own = place[member.reading];
        if (!own) {
          own = static_cast<std::uint32_t>(check.readings.size());
          check.readings.push_back(read.readings[member.reading]);
        }
        member.reading = *own;
      }
      check.result.findings.push_back(std::move(finding));
    }
  }
}

report::NightCounts counts_of(store::Database& database, std::int64_t run) {
  report::NightCounts counts;
  database.each(
      "SELECT CAST(COALESCE(SUM(documents_added), 0) AS BIGINT), CAST(COALESCE(SUM(documents_replaced), 0) AS BIGINT), "
      "CAST(COALESCE(SUM(documents_unchanged), 0) AS BIGINT), CAST(COALESCE(SUM(documents_retired), 0) AS BIGINT), "
      "CAST(COALESCE(SUM(assertions), 0) AS BIGINT) "
      "FROM (SELECT * FROM run WHERE id > $1) AS new_runs",
      {run}, [&](const store::Row& row) {
        const auto number = [&](std::size_t column) { return static_cast<std::size_t>(row.integer(column)); };
        counts.added = number(0);
        counts.replaced = number(1);
        counts.unchanged = number(2);
        counts.retired = number(3);
        counts.figures = number(4);
      });
  const auto of = store::verdict_counts(database);
  for (std::size_t verdict = 0; verdict < counts.quantities.size(); ++verdict) {
    const auto found = of.find(std::string(to_string(static_cast<reconcile::Verdict>(verdict))));
    if (found != of.end()) counts.quantities[verdict] = static_cast<std::size_t>(found->second);
  }
  return counts;
}

}  // namespace

report::Night night_of(store::Database& database, const Date& day, const store::ReportSpan& span) {
  report::Night night;
  night.day = day;
  night.since = span.since;
  night.counts = counts_of(database, span.from_run);
  std::vector<StoredQuantity> alive;
  std::vector<NewsItem> news;
  std::vector<std::size_t> item_of;  // of each of `alive`
  for (StoredQuantity& quantity : store::quantities_changed_since(database, span.from_run)) {
    const std::optional<QuantityState> before = store::state_at(database, quantity.number, span.from_run);
    const std::optional<NewsKind> kind = kind_of(quantity, before, database);
    if (!kind) continue;
    NewsItem& item = news.emplace_back();
    item.kind = *kind;
    item.name = quantity.name;
    item.label = quantity.label;
    item.unit = quantity.unit;
    item.before = before_of(before);
    item.standing = quantity.standing;
    item.decided = quantity.decided;
    if (quantity.became)
      if (const auto became = store::quantity_of(database, *quantity.became)) item.became = became->name;
    if (quantity.ended) continue;
    item_of.push_back(news.size() - 1);
    alive.push_back(std::move(quantity));
  }
  store::RestoredQuantities restored = store::restore_quantities(database, alive);
  std::vector<bool> no_news(news.size(), false);
  for (std::size_t i = 0; i < alive.size(); ++i) {
    NewsItem& item = news[item_of[i]];
    const bool has_new_voice = mark_fresh(database, restored, i, alive[i].number, span.from_run, item.fresh);
    no_news[item_of[i]] = item.kind == NewsKind::new_source && !has_new_voice;
    item.quantity = std::move(restored.quantities[i]);
  }
  for (std::size_t i = 0; i < news.size(); ++i)
    if (!no_news[i]) night.news.push_back(std::move(news[i]));
  std::stable_sort(night.news.begin(), night.news.end(), [](const NewsItem& a, const NewsItem& b) {
    const auto severity = [](const NewsItem& item) { return item.quantity ? item.quantity->severity : 0; };
    return std::tuple(-severity(a), std::string_view(a.label), std::string_view(a.name)) <
           std::tuple(-severity(b), std::string_view(b.label), std::string_view(b.name));
  });
  night.check.readings = std::move(restored.readings);
  night.check.problems = store::problems_since(database, span.from_run);
  add_findings(database, span.from_run, night.check);
  night.open = known_conflicts(database, false, night.news, night.open_beyond);
  night.decided = known_conflicts(database, true, night.news, night.decided_beyond);
  return night;
}

}  // namespace figcheck::nightly
