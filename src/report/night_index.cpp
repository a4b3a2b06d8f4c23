// The list of the reports of all nights.
#include <algorithm>
#include <array>
#include <numeric>
#include <string>

#include "report/escape.hpp"
#include "report/markdown_parts.hpp"
#include "report/night.hpp"
#include "report/number.hpp"
#include "report/tally.hpp"
#include "report/template.hpp"

namespace figcheck::report {

namespace {

constexpr std::size_t kMostNights = 1100;

/// "November 2026"; what is no day gives "Without a date".
std::string month_words(const std::string& day) {
  constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
  const std::optional<Date> date = date_from_iso(day);
  if (!date || date->month < 1 || date->month > kMonths.size()) return "Without a date";
  return std::string(kMonths[date->month - 1u]) + " " + std::to_string(date->year);
}

std::string whole(std::size_t number) { return number_words(static_cast<double>(number)); }

/// The words of a link, as shown: "" would leave nothing to click on.
std::string day_link(const IndexEntry& entry) {
  std::string words = markdown(entry.day);
  if (words.empty()) words = "report";
  return entry.file.empty() ? words : link(words, html(uri_of_path(entry.file)));
}

std::string months(const std::vector<const IndexEntry*>& nights) {
  std::string out;
  std::string month;
  for (const IndexEntry* entry : nights) {
    if (std::string of_entry = month_words(entry->day); of_entry != month) {
      month = std::move(of_entry);
      out += (out.empty() ? "## " : "\n## ") + month + "\n\n";
      append_row(out, {"Night", "New conflicts", "Worse", "Opened again", "Settled", "Changed", "Open"});
      out += "|---|---:|---:|---:|---:|---:|---:|\n";
    }
    append_row(out, {day_link(*entry), whole(entry->new_conflicts), whole(entry->worse), whole(entry->reopened),
                     whole(entry->settled), whole(entry->changed), whole(entry->open)});
  }
  return out.empty() ? out : out + '\n';
}

}  // namespace

IndexEntry index_entry(const Night& night, const std::string& file) {
  return {to_iso(night.day),
          count_news(night, NewsKind::new_conflict),
          count_news(night, NewsKind::worse),
          count_news(night, NewsKind::reopened),
          count_news(night, NewsKind::settled),
          count_news(night, NewsKind::changed),
          count_open(night),
          file,
          night_summary(night)};
}

void write_night_index(std::string& out, const std::vector<IndexEntry>& entries) {
  std::vector<const IndexEntry*> nights;
  nights.reserve(entries.size());
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) nights.push_back(&*entry);
  // ISO days sort as they are written.
  std::stable_sort(nights.begin(), nights.end(),
                   [](const IndexEntry* a, const IndexEntry* b) { return a->day > b->day; });
  const std::size_t beyond = nights.size() - std::min(nights.size(), kMostNights);
  nights.resize(nights.size() - beyond);

  std::string latest = "No night was reported yet.";
  if (!nights.empty()) {
    const std::string summary = markdown(nights.front()->summary);
    latest = "Latest: " + day_link(*nights.front());
    if (!summary.empty()) latest += "\n\n**" + summary + "**";
  }
  std::string listing = months(nights);
  if (beyond > 0)
    listing += "… and " + counted(beyond, "earlier night, whose report is", "earlier nights, whose reports are") +
               " in this folder.\n\n";
  const std::array<Field, 2> fields{{{"latest", latest}, {"nights", listing}}};
  fill(out, kNightIndexTemplate, fields);
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace figcheck::report
