#include "nightly/stats_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "report/escape.hpp"
#include "report/json_object.hpp"
#include "report/number.hpp"

namespace figcheck::nightly {
namespace {

std::string plain(std::string_view text) { return report::terminal(report::visible(text)); }

std::string count(std::int64_t number, const char* one, const char* many) {
  return report::number_words(static_cast<double>(number)) + " " + (number == 1 ? one : many);
}

std::string count(std::int64_t number) { return report::number_words(static_cast<double>(number)); }

void line(std::string& out, std::string title, const std::string& words) {
  constexpr std::size_t width = 12;
  if (title.size() < width) title.append(width - title.size(), ' ');
  out += title + words + '\n';
}

void write_size(std::string& out, const store::StoreSize& size) {
  std::string words = bytes_words(size.total);
  if (size.log > 0) words += ", " + bytes_words(size.log) + " of it in the log";
  if (size.free && *size.free > 0) words += ", " + bytes_words(*size.free) + " free to be used again";
  line(out, "Size", words);
  std::vector<std::pair<std::string, std::int64_t>> tables(size.tables.begin(), size.tables.end());
  std::stable_sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  for (const auto& [table, bytes] : tables) line(out, "", plain(table) + " " + bytes_words(bytes));
}

}  // namespace

std::string bytes_words(std::int64_t bytes) {
  constexpr std::array units = {"B", "kB", "MB", "GB", "TB"};
  auto amount = static_cast<double>(bytes);
  std::size_t unit = 0;
  // What would be rounded to a thousand is one of the next unit.
  for (; std::abs(amount) >= 999.95 && unit + 1 < units.size(); ++unit) amount /= 1000;
  return report::number_words(std::round(amount * 10) / 10) + " " + units.at(unit);
}

void write_stats(std::string& out, std::string_view store, const store::StoreStats& stats) {
  line(out, "Store", plain(store));
  write_size(out, stats.size);
  line(out, "Documents",
       count(stats.current) + " current, " + count(stats.history, "former version", "former versions") + ", " +
           count(stats.pruned) + " pruned" + (stats.waiting > 0 ? ", " + count(stats.waiting) + " waiting" : ""));
  line(out, "",
       bytes_words(stats.text_bytes) + " of text, " + bytes_words(stats.packed_bytes) + " packed; " +
           count(static_cast<std::int64_t>(std::llround(stats.bytes_per_document()))) + " bytes of store a document");
  line(out, "Assertions", count(stats.assertions));
  std::int64_t holding = 0;
  std::string verdicts;
  for (const auto& [verdict, number] : stats.quantities) {
    holding += number;
    verdicts += (verdicts.empty() ? "" : ", ") + count(number) + " ";
    verdicts += verdict == "in_range" ? "in range" : plain(verdict);
  }
  line(out, "Quantities", count(holding) + (verdicts.empty() ? "" : ": " + verdicts));
  line(out, "", count(stats.ended) + " ended; " + count(stats.states, "entry", "entries") + " of history");
  line(out, "Topics",
       count(stats.topics) + (stats.topics == 0
                                  ? ""
                                  : "; the largest has " + count(stats.largest_topic, "article", "articles") +
                                        ", first " + plain(stats.largest_topic_article)));
  line(out, "Runs",
       count(stats.runs) +
           (stats.runs == 0 ? "" : "; the first began " + stats.first_run + ", the last " + stats.last_run) + "; " +
           count(stats.reports, "report", "reports"));
  if (stats.growth.runs > 0) {
    const auto bytes =
        static_cast<std::int64_t>(static_cast<double>(stats.growth.documents) * stats.bytes_per_document());
    line(out, "Growth",
         "in the last " + count(stats.growth.runs, "run", "runs") + ", since " + stats.growth.since + ": " +
             count(stats.growth.documents, "document", "documents") + " with " + bytes_words(stats.growth.text_bytes) +
             " of text, " + count(stats.growth.quantities, "quantity", "quantities") + ", about " + bytes_words(bytes));
  }
  line(out, "Decisions", count(stats.decisions) + " hold, " + count(stats.undone) + " undone");
}

void write_stats_json(std::string& out, std::string_view store, const store::StoreStats& stats) {
  const auto whole = [](report::JsonObject& object, std::string_view name, std::int64_t number) {
    object.name(name) += std::to_string(number);
  };
  // Names are the program's own, but for what somebody put beside its tables.
  const auto map = [](std::string& to, const std::map<std::string, std::int64_t>& numbers) {
    to += '{';
    bool first = true;
    for (const auto& [name, number] : numbers) {
      if (!first) to += ',';
      first = false;
      report::append_json_string(to, name);
      to += ':' + std::to_string(number);
    }
    to += '}';
  };
  report::JsonObject object(out);
  object.text("schema", "figcheck-store/1");
  object.text("store", store);
  {
    report::JsonObject each(object.name("bytes"));
    whole(each, "total", stats.size.total);
    whole(each, "log", stats.size.log);
    if (stats.size.free)
      whole(each, "free", *stats.size.free);
    else
      each.name("free") += "null";
    map(each.name("tables"), stats.size.tables);
    each.number("per_document", stats.bytes_per_document());
  }
  {
    report::JsonObject each(object.name("documents"));
    whole(each, "current", stats.current);
    whole(each, "history", stats.history);
    whole(each, "pruned", stats.pruned);
    whole(each, "waiting", stats.waiting);
    whole(each, "text_bytes", stats.text_bytes);
    whole(each, "packed_bytes", stats.packed_bytes);
  }
  whole(object, "assertions", stats.assertions);
  {
    report::JsonObject each(object.name("quantities"));
    map(each.name("holding"), stats.quantities);
    whole(each, "ended", stats.ended);
    whole(each, "states", stats.states);
  }
  {
    report::JsonObject each(object.name("topics"));
    whole(each, "number", stats.topics);
    whole(each, "largest", stats.largest_topic);
    each.text_or_null("largest_article", stats.largest_topic_article);
  }
  {
    report::JsonObject each(object.name("runs"));
    whole(each, "number", stats.runs);
    each.text_or_null("first", stats.first_run);
    each.text_or_null("last", stats.last_run);
    whole(each, "reports", stats.reports);
  }
  {
    report::JsonObject each(object.name("growth"));
    whole(each, "runs", stats.growth.runs);
    each.text_or_null("since", stats.growth.since);
    whole(each, "documents", stats.growth.documents);
    whole(each, "text_bytes", stats.growth.text_bytes);
    whole(each, "quantities", stats.growth.quantities);
  }
  report::JsonObject each(object.name("decisions"));
  whole(each, "holding", stats.decisions);
  whole(each, "undone", stats.undone);
}

}  // namespace figcheck::nightly
