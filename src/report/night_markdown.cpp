// The morning's report for a person with two minutes: what is new first, then what is known.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "report/escape.hpp"
#include "report/markdown_parts.hpp"
#include "report/night.hpp"
#include "report/night_wording.hpp"
#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/tally.hpp"
#include "report/template.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using Items = std::vector<const NewsItem*>;

constexpr std::size_t kMostSections = 30;   // of one kind with all their figures
constexpr std::size_t kMostLines = 200;     // of a list or a table
constexpr std::size_t kMostNewFigures = 3;  // that a line names
constexpr std::size_t kLongestReason = 240;

Items items_of(const Night& night, NewsKind kind) {
  Items items;
  for (const NewsItem& item : night.news)
    if (item.kind == kind) items.push_back(&item);
  return items;
}

std::string id_cell(const std::string& name) { return markdown(name); }

std::string bold(const std::string& words) {
  const std::string shown = markdown(words);
  return shown.empty() ? shown : "**" + shown + "**";
}

/// A figure that is new: who gives it, and where.
std::string figure_words(const Night& night, const NewsItem& item, const reconcile::Member& member) {
  const extract::Assertion& assertion = assertion_of(night.check, member);
  std::string out = "\"" + markdown_inside(worded(assertion)) + "\"";
  if (!assertion.source.empty()) out += " (" + markdown_inside(shortened(assertion.source)) + ")";
  out += " in " + article_cell(night.check.readings[member.reading]);
  if (const std::string day = day_words(assertion); !day.empty()) out += ", " + day;
  if (item.quantity->verdict == reconcile::Verdict::conflicting && !member.agrees) out += " ✗";
  return out;
}

/// The figures that are new: the first few, and how many more.
std::string new_figures(const Night& night, const NewsItem& item) {
  std::string out;
  std::size_t seen = 0;
  for (std::size_t i = 0; item.quantity && i < item.fresh.size() && i < item.quantity->members.size(); ++i) {
    if (!item.fresh[i] || ++seen > kMostNewFigures) continue;
    if (!out.empty()) out += "; ";
    out += figure_words(night, item, item.quantity->members[i]);
  }
  if (seen > kMostNewFigures) out += "; and " + number_words(static_cast<double>(seen - kMostNewFigures)) + " more";
  return out;
}

std::string glance_cell(const NewsItem& item, std::string_view words) {
  std::string out = "**";
  out += words;
  out += "**, ";
  if (item.kind == NewsKind::worse && item.before) {
    append_number(out, rounded_severity(item.before->severity));
    out += " → ";
  }
  return out + severity_number_words(item.quantity->severity);
}

/// What deserves a section, in a table to choose from.
std::string at_a_glance(const Night& night) {
  std::string rows;
  std::size_t count = 0, beyond = 0;
  for (const auto& [kind, words] : {std::pair{NewsKind::new_conflict, "new"}, std::pair{NewsKind::worse, "worse"},
                                    std::pair{NewsKind::reopened, "opened again"}}) {
    const Items items = items_of(night, kind);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const NewsItem& item = *items[i];
      if (!item.quantity) continue;
      if (i >= kMostLines) {
        ++beyond;
        continue;
      }
      ++count;
      const std::string label = markdown(label_words(item));
      append_row(rows, {glance_cell(item, words), i < kMostSections ? link(label, "#" + anchor(item.name)) : label,
                        markdown(range_words(night.check, *item.quantity)),
                        number_words(static_cast<double>(item.quantity->members.size())),
                        number_words(static_cast<double>(count_articles(item.quantity->members))), id_cell(item.name)});
    }
  }
  if (count < 2) return {};
  std::string out;
  append_row(out, {"Conflict", "Quantity", "Most fit", "Figures", "Articles", "Id"});
  out += "|---|---|---|---:|---:|---|\n" + rows + "\n";
  append_more(out, beyond, "more conflict", "more conflicts");
  return out;
}

std::string sections(const Night& night, NewsKind kind, std::string_view heading) {
  const Items items = items_of(night, kind);
  if (items.empty()) return {};
  std::string out(heading);
  out += "\n\n";
  std::size_t shown = 0;
  for (const NewsItem* item : items) {
    if (shown == kMostSections) break;
    ++shown;
    if (item->quantity) {
      append_quantity(out, night.check, *item->quantity,
                      {item->name, "####", label_words(*item), history_words(night, *item), item->fresh});
    } else {
      out += anchor_line(item->name) + "#### " + markdown(label_words(*item)) + "\n\n";
      out += markdown(history_words(night, *item) + " " + settled_words(night, *item)) + " · id " +
             id_cell(item->name) + "\n\n";
    }
  }
  append_more(out, items.size() - shown, "more, in the JSON beside this report",
              "more, in the JSON beside this report");
  return out;
}

/// A list with a line for each item.
template <typename Line>
std::string lines(const Night& night, NewsKind kind, std::string_view heading, const Line& line) {
  const Items items = items_of(night, kind);
  if (items.empty()) return {};
  std::string out(heading);
  out += "\n\n";
  const std::size_t shown = std::min(items.size(), kMostLines);
  for (std::size_t i = 0; i < shown; ++i) out += "- " + line(*items[i]) + " · id " + id_cell(items[i]->name) + "\n";
  out += '\n';
  append_more(out, items.size() - shown, "more, in the JSON beside this report",
              "more, in the JSON beside this report");
  return out;
}

std::string settled_line(const Night& night, const NewsItem& item) {
  std::string out = bold(label_words(item)) + ": ";
  if (item.before) out += "it was " + markdown_inside(before_words(night, item)) + ". ";
  return out + markdown_inside(settled_words(night, item));
}

std::string changed_line(const Night& night, const NewsItem& item) {
  std::string out = bold(label_words(item)) + ": ";
  if (item.before) out += "it was " + markdown_inside(before_words(night, item)) + ". ";
  if (!item.quantity) return out + markdown_inside(settled_words(night, item));
  out += "Now " + markdown_inside(now_words(night, item)) + ". ";
  if (is_settled(item)) out += markdown_inside(settled_words(night, item)) + " ";
  if (const std::string movement = movement_words(*item.quantity); !movement.empty()) {
    out += markdown_inside(movement);
    out += movement.ends_with('.') ? " " : ". ";
  }
  if (const std::string figures = new_figures(night, item); !figures.empty()) out += "New: " + figures;
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string new_source_line(const Night& night, const NewsItem& item) {
  std::string out = bold(label_words(item));
  if (const std::string figures = new_figures(night, item); !figures.empty()) out += ": " + figures;
  if (!item.quantity) return out;
  const std::string range = range_words(night.check, *item.quantity);
  return range.empty() ? out : out + " · " + markdown_inside(range);
}

std::string news(const Night& night) {
  std::string out = "## New";
  if (!night.since.empty()) out += " since " + markdown_inside(moment_words(night.since));
  out += "\n\n";
  if (night.since.empty()) out += "This is the first report.\n\n";
  if (night.news.empty())
    out +=
        "Nothing: no new conflict, none worse, none settled; no quantity moved, and no old figure has a new "
        "source.\n\n";
  out += at_a_glance(night);
  const std::string told = sections(night, NewsKind::new_conflict, "### New conflicts") +
                           sections(night, NewsKind::worse, "### Worse") +
                           sections(night, NewsKind::reopened, "### Opened again");
  if (!told.empty()) out.append(kMarkWords).append(" Those marked new came since the report before.\n\n");
  out += told;
  out +=
      lines(night, NewsKind::settled, "### Settled", [&](const NewsItem& item) { return settled_line(night, item); });
  out +=
      lines(night, NewsKind::changed, "### Changed", [&](const NewsItem& item) { return changed_line(night, item); });
  out += lines(night, NewsKind::new_source, "### New sources for old figures",
               [&](const NewsItem& item) { return new_source_line(night, item); });
  return out + markdown_findings(night.check, "### Inside single articles", kMostSections);
}

std::string open(const Night& night) {
  std::string out = "## Still open\n\n";
  if (night.open.empty()) return out + "No other conflict is open.\n\n";
  append_row(out, {"Severity", "Quantity", "Most fit", "Figures", "Articles", "Since", "Against it", "Id"});
  out += "|---|---|---|---:|---:|---|---|---|\n";
  const std::size_t shown = std::min(night.open.size(), kMostLines);
  for (std::size_t i = 0; i < shown; ++i) {
    const KnownConflict& conflict = night.open[i];
    std::string severity = severity_number_words(conflict.severity);
    if (conflict.standing == "reopened") severity += ", opened again";
    append_row(
        out, {severity, markdown(label_words(conflict.label, conflict.name)),
              markdown(range_words(conflict.range, conflict.unit)), number_words(static_cast<double>(conflict.figures)),
              number_words(static_cast<double>(conflict.articles)), markdown(moment_words(conflict.since)),
              markdown(shortened(conflict.explanation, kLongestReason)), id_cell(conflict.name)});
  }
  out += '\n';
  append_more(out, night.open.size() + night.open_beyond - shown, "more open conflict", "more open conflicts");
  return out;
}

std::string decided(const Night& night) {
  if (night.decided.empty()) return {};
  std::string out = "## Decided\n\n";
  append_row(out, {"Quantity", "Decision", "Who and why", "Most fit", "Figures", "Since", "Id"});
  out += "|---|---|---|---|---:|---|---|\n";
  const std::size_t shown = std::min(night.decided.size(), kMostLines);
  for (std::size_t i = 0; i < shown; ++i) {
    const KnownConflict& conflict = night.decided[i];
    append_row(
        out, {markdown(label_words(conflict.label, conflict.name)), markdown(shortened(conflict.standing)),
              markdown(shortened(conflict.decided, kLongestReason)),
              markdown(range_words(conflict.range, conflict.unit)), number_words(static_cast<double>(conflict.figures)),
              markdown(moment_words(conflict.since)), id_cell(conflict.name)});
  }
  out += '\n';
  append_more(out, night.decided.size() + night.decided_beyond - shown, "more decided conflict",
              "more decided conflicts");
  return out;
}

}  // namespace

void write_night_markdown(std::string& out, const Night& night) {
  const std::string day = to_iso(night.day);
  const std::string summary = "**" + night_summary(night) + "**";
  std::string known = decided(night);
  if (!night.news.empty() || !night.open.empty() || !night.decided.empty())
    known += "`figcheck history ID` prints the figures and verdicts of a quantity over time.\n\n";
  const std::array<std::string, 4> parts{news(night), open(night), known, markdown_problems(night.check, kMostLines)};
  const std::array<Field, 6> fields{{{"day", day},
                                     {"summary", summary},
                                     {"news", parts[0]},
                                     {"open", parts[1]},
                                     {"decided", parts[2]},
                                     {"problems", parts[3]}}};
  fill(out, kNightTemplate, fields);
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace figcheck::report
