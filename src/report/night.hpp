#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/interval.hpp"
#include "report/report.hpp"

namespace figcheck::report {

/// The report of a night: what is new since the report before, then what was known.
///
/// The writers here are pure functions of a Night, which holds all that they print; who puts one together decides what
/// is news and of which kind. All text in it may come from articles or from editors: it is escaped for the format.

/// What is new of a quantity, in the order of the report.
enum class NewsKind : std::uint8_t {
  new_conflict,  ///< it was none before, or no quantity at all
  worse,         ///< a known conflict whose severity grew
  reopened,      ///< a decision stood, and a new number contradicts it
  settled,       ///< a conflict that is none any more, or that an editor decided, or that ended
  changed,       ///< its verdict or its range moved
  new_source     ///< a new figure, and it fits what was known
};
inline constexpr std::array<NewsKind, 6> kNewsKinds{NewsKind::new_conflict, NewsKind::worse,   NewsKind::reopened,
                                                    NewsKind::settled,      NewsKind::changed, NewsKind::new_source};
/// "new_conflict", "worse", "reopened", "settled", "changed", "new_source".
std::string_view to_string(NewsKind kind);

/// What a quantity was at the report before.
struct Before {
  std::string verdict;  ///< by its name in reconcile::to_string
  double severity = 0;
  Interval range;  ///< in the quantity's unit
  std::optional<double> estimate;
  std::size_t figures = 0;
  std::string standing;  ///< as NewsItem::standing
  std::string day;       ///< ISO day since which it was so; "" where that is not known
};

/// A quantity of which something is new.
struct NewsItem {
  NewsKind kind{};
  std::string name;  ///< its id in the store, by which `figcheck history` knows it
  /// As it is now, its members by their places in Night::check.readings; none where it ended.
  std::optional<reconcile::Quantity> quantity;
  std::string label;             ///< what it is, for a person; of one that ended, too
  std::string unit;              ///< of `before`'s range; of one that ended, too
  std::optional<Before> before;  ///< none where the quantity is new
  std::vector<bool> fresh;       ///< of each member, whether it came since the report before
  std::string standing;          ///< "open", "accepted", "dismissed", "reopened"
  std::string decided;           ///< who decided it and why: "m.k.: the 12 counts the crew"; "" where nobody did
  std::string became;            ///< name of the quantity that has its figures now, where it ended in another; else ""
};

/// A conflict that was known before.
struct KnownConflict {
  std::string name;
  std::string label;
  std::string unit;
  std::string since;  ///< ISO day since which it is one
  double severity = 0;
  Interval range;  ///< that most of its figures fit
  std::size_t figures = 0;
  std::size_t articles = 0;
  std::string explanation;
  std::string standing;
  std::string decided;
};

/// What a night took in, and what the store holds after it.
struct NightCounts {
  std::size_t added = 0;                    ///< documents that were not known before
  std::size_t replaced = 0;                 ///< documents that came again with another text
  std::size_t unchanged = 0;                ///< documents that came again as they were
  std::size_t retired = 0;                  ///< documents that are no longer current
  std::size_t figures = 0;                  ///< of the documents added and of those that replaced others
  std::array<std::size_t, 5> quantities{};  ///< that the store holds now, indexed by reconcile::Verdict
};

struct Night {
  Date day;           ///< of the report
  std::string since;  ///< day or time (ISO 8601) of the report before; "" for the first
  /// `readings`: the articles of the items' quantities; `problems`: what could not be read that night;
  /// `result.findings`: what is wrong inside single articles of that night. The rest is not looked at.
  Check check;
  std::vector<NewsItem> news;          ///< worst first; in any order of kinds
  std::vector<KnownConflict> open;     ///< known from before, not among the news, and not settled; worst first
  std::vector<KnownConflict> decided;  ///< that an editor settled, and that still stand so
  std::size_t open_beyond = 0;         ///< how many more, less severe than these, are open
  std::size_t decided_beyond = 0;      ///< how many more are settled
  NightCounts counts;
};

/// How many of the news are of that kind.
std::size_t count_news(const Night& night, NewsKind kind);

/// How many conflicts stand open after the night: those known from before, and those among the news that nobody
/// decided.
std::size_t count_open(const Night& night);

/// The night in a line, for a log or a mail's subject; kinds of which there is none are left out:
/// "2026-11-26: 214 new articles; 2 new conflicts, 1 worse, 3 settled, 12 changed; 9 open."
/// "2026-11-26: no new article; nothing new; none open; 2 not read."
std::string night_summary(const Night& night);

/// Appends the report for a person with two minutes. Each listing is bounded, and says how many more there are.
void write_night_markdown(std::string& out, const Night& night);

/// Appends the report for a program, with all that the Night holds: one JSON object (RFC 8259) of
///
///     "schema": "figcheck-night/1"
///     "day":    ISO day                       "since": ISO day or time of the report before, or null
///     "summary": night_summary
///     "counts": {"documents": {"added", "replaced", "unchanged", "retired"}, "figures",
///                "quantities": {"conflicting", "changing", "in_range", "consistent", "single"},
///                "news": {"new_conflict", "worse", "reopened", "settled", "changed", "new_source"},
///                "open", "decided",           numbers; "open" is count_open
///                "open_beyond", "decided_beyond"}  how many of them are not listed below
///     "news":   [{"kind", "name", "label", "unit", "standing", "decided", "became",
///                 "before": null or {"verdict", "severity", "lower", "upper", "estimate", "figures", "standing",
///                 "day"}, "fresh": places, in "quantity"."members", of the figures that are new, "quantity": null or a
///                 quantity as in figcheck/1}]       in the order of the report
///     "open", "decided": [{"name", "label", "unit", "since", "severity", "lower", "upper", "figures", "articles",
///                          "explanation", "standing", "decided"}]
///     "documents", "findings", "problems": as in figcheck/1
///
/// What is "" in a Night is null, but for labels, names and explanations. A news item's "name" is the quantity's id in
/// the store; the "id" of its quantity is what a check of the same articles gives it.
void write_night_json(std::string& out, const Night& night);

/// A night in the list of reports.
struct IndexEntry {
  std::string day;  ///< ISO day
  std::size_t new_conflicts = 0;
  std::size_t worse = 0;
  std::size_t reopened = 0;
  std::size_t settled = 0;
  std::size_t changed = 0;
  std::size_t open = 0;  ///< count_open
  std::string file;      ///< path of the report, relative to the list's folder
  std::string summary;   ///< night_summary; shown of the latest night
};

/// What the list says of a night whose report is in `file`.
IndexEntry index_entry(const Night& night, const std::string& file);

/// Appends the list of reports as Markdown: the latest night in a line, then a table for each month, newest first,
/// whatever the order of `entries`; of two with the same day, the one that stands later in `entries` first. At most
/// 1,100 nights (three years) are listed; of earlier ones it says how many there are and that they are in the folder.
void write_night_index(std::string& out, const std::vector<IndexEntry>& entries);

}  // namespace figcheck::report
