#include "report/night_wording.hpp"

#include <algorithm>
#include <optional>

#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/statistics_words.hpp"
#include "report/tally.hpp"
#include "report/verdict_words.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using reconcile::Quantity;
using reconcile::Verdict;

constexpr std::size_t kLongestReason = 240;  // bytes of an explanation or a decision's reason in a list

void add(std::string& list, const std::string& part) {
  if (part.empty()) return;
  if (!list.empty()) list += ", ";
  list += part;
}

/// A verdict that was kept by name, in the words of verdict_words.
std::string kept_verdict_words(const std::string& name) {
  for (const Verdict verdict : kWorstFirst)
    if (reconcile::to_string(verdict) == name) return std::string(verdict_words(verdict));
  return shortened(name);
}

/// The range of what was. Of a changing quantity it says nothing; its figures of then are those that are not new.
std::string range_before(const Night& night, const NewsItem& item) {
  const Before& before = *item.before;
  if (before.verdict != reconcile::to_string(Verdict::changing)) return range_words(before.range, item.unit);
  if (!item.quantity) return {};
  Quantity then = *item.quantity;
  then.verdict = Verdict::changing;
  then.members.clear();
  for (std::size_t i = 0; i < item.quantity->members.size(); ++i)
    if (i >= item.fresh.size() || !item.fresh[i]) then.members.push_back(item.quantity->members[i]);
  return then.members.empty() ? std::string() : range_words(night.check, then);
}

/// A quantity by its name, with its label where that is at hand: "boats sent, id 12ab".
std::string name_words(const Night& night, const std::string& name) {
  const auto found =
      std::find_if(night.news.begin(), night.news.end(), [&](const NewsItem& item) { return item.name == name; });
  std::string words = found == night.news.end() ? "" : label_words(*found) + ", ";
  return words + "id " + shortened(name);
}

std::string fresh_words(const NewsItem& item) {
  const auto news = std::count(item.fresh.begin(), item.fresh.end(), true);
  return news == 0 ? "" : number_words(static_cast<double>(news)) + " of them new";
}

}  // namespace

std::string label_words(const NewsItem& item) { return label_words(item.label, item.name); }

std::string moment_words(const std::string& moment) {
  // 2026-11-25T06:40:00Z
  constexpr std::size_t kDay = 10, kMinutes = 16;
  if (!date_from_iso(moment)) return shortened(moment);
  if (moment.size() <= kMinutes || moment[kDay] != 'T' || moment.back() != 'Z') return shortened(moment);
  return moment.substr(0, kDay) + " " + moment.substr(kDay + 1, kMinutes - kDay - 1) + " UTC";
}

std::string severity_number_words(double severity) {
  std::string out;
  append_number(out, rounded_severity(severity));
  return out + " (" + severity_words(severity) + ")";
}

std::string before_words(const Night& night, const NewsItem& item) {
  if (!item.before) return {};
  const Before& before = *item.before;
  std::string words = kept_verdict_words(before.verdict);
  if (before.verdict == reconcile::to_string(Verdict::conflicting))
    add(words, "severity " + severity_number_words(before.severity));
  add(words, range_before(night, item));
  add(words, counted(before.figures, "figure", "figures"));
  if (!before.day.empty()) add(words, "since " + moment_words(before.day));
  return words;
}

std::string now_words(const Night& night, const NewsItem& item) {
  if (!item.quantity) return {};
  const Quantity& quantity = *item.quantity;
  std::string words(verdict_words(quantity.verdict));
  if (quantity.verdict == Verdict::conflicting) add(words, "severity " + severity_number_words(quantity.severity));
  add(words, range_words(night.check, quantity));
  add(words, extent_words(quantity.members));
  add(words, fresh_words(item));
  return words;
}

std::string decision_words(const std::string& standing, const std::string& decided) {
  std::string words = shortened(standing);
  if (decided.empty()) return words;
  return words + (words.empty() ? "" : " ") + "(" + shortened(decided, kLongestReason) + ")";
}

bool is_settled(const NewsItem& item) { return item.standing == "accepted" || item.standing == "dismissed"; }

std::string settled_words(const Night& night, const NewsItem& item) {
  if (is_settled(item)) return "An editor settled it: " + decision_words(item.standing, item.decided) + ".";
  if (item.quantity) {
    std::string words = "Now " + now_words(night, item) + ".";
    if (!item.quantity->explanation.empty()) words += " " + shortened(item.quantity->explanation, kLongestReason);
    return words;
  }
  if (!item.became.empty())
    return "Most of its figures belong to another quantity now: " + name_words(night, item.became) + ".";
  return "None of its figures is in a current article any more.";
}

std::string movement_words(const Quantity& quantity) {
  const std::string rate = rate_words(quantity);
  return rate.empty() ? shortened(quantity.explanation, kLongestReason) : rate;
}

std::string history_words(const Night& night, const NewsItem& item) {
  std::string words;
  if (item.before) words = "Before: " + before_words(night, item) + ".";
  if (item.kind == NewsKind::reopened) {
    // The standing is "reopened" now; what was decided is what stood before.
    const std::string standing = item.before ? item.before->standing : "";
    if (!words.empty()) words += ' ';
    words += "An editor had settled it: " + decision_words(standing.empty() ? "decided" : standing, item.decided) +
             ". A new number contradicts that.";
  } else if (is_settled(item)) {
    if (!words.empty()) words += ' ';
    words += settled_words(night, item);
  }
  return words;
}

}  // namespace figcheck::report
