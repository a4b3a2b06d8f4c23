#include "reconcile/event_class.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace figcheck::reconcile {
namespace {

struct Entry {
  std::string_view words;
  std::string_view name;
  Nature nature;
};

constexpr auto entries = std::to_array<Entry>({
#define FIGCHECK_EVENT(class_, nature_, words_) Entry{words_, #class_, Nature::nature_},
#include "reconcile/events.def"
#undef FIGCHECK_EVENT
});

struct Table {
  std::vector<Entry> by_words{entries.begin(), entries.end()};
  std::vector<std::string_view> names;

  Table() {
    for (const Entry& entry : by_words) names.push_back(entry.name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::sort(by_words.begin(), by_words.end(), [](const Entry& a, const Entry& b) { return a.words < b.words; });
  }

  bool begins(std::string_view verb) const {
    const auto next = std::lower_bound(by_words.begin(), by_words.end(), verb,
                                       [](const Entry& entry, std::string_view key) { return entry.words < key; });
    // A blank sorts before all letters: phrases stand right behind their first word.
    const auto phrase = next != by_words.end() && next->words == verb ? next + 1 : next;
    return phrase != by_words.end() && phrase->words.size() > verb.size() && phrase->words.starts_with(verb) &&
           phrase->words[verb.size()] == ' ';
  }

  EventClass find(std::string_view words) const {
    const auto found = std::lower_bound(by_words.begin(), by_words.end(), words,
                                        [](const Entry& entry, std::string_view key) { return entry.words < key; });
    if (found == by_words.end() || found->words != words) return {};
    const auto name = std::lower_bound(names.begin(), names.end(), found->name);
    return {static_cast<std::uint8_t>(name - names.begin() + 1), found->nature, found->name};
  }
};

const Table& table() {
  static const Table events;
  return events;
}

/// What became of somebody, as far as one excludes the other; 0 for an event that is no fate.
int fate_of(std::string_view class_name) {
  static constexpr std::pair<std::string_view, int> fates[] = {{"kill", 1},    {"injure", 2},  {"hospitalize", 2},
                                                               {"missing", 3}, {"survive", 4}, {"arrest", 5},
                                                               {"charge", 5},  {"convict", 5}, {"sentence", 5}};
  for (const auto& [name, fate] : fates)
    if (name == class_name) return fate;
  return 0;
}

}  // namespace

bool exclude_each_other(EventClass a, EventClass b) {
  const int x = fate_of(a.name), y = fate_of(b.name);
  return x != 0 && y != 0 && x != y;
}

bool is_fate(EventClass event) { return fate_of(event.name) != 0; }

bool may_be_one(EventClass a, EventClass b, Kind kind) {
  // Of a sum one article says what is bid, another what the thing is worth, a third what is paid.
  static constexpr std::string_view prices[] = {"buy", "cost", "earn", "offer", "raise", "lend"};
  // Who is kidnapped is held hostage, and who is held prisoner may be either.
  static constexpr std::string_view captivity[] = {"abduct", "arrest", "hold"};
  static constexpr std::string_view flight[] = {"displace", "escape"};
  const auto both = [&](const auto& names) {
    const auto holds = [&](std::string_view name) {
      return std::find(std::begin(names), std::end(names), name) != std::end(names);
    };
    return holds(a.name) && holds(b.name);
  };
  if (kind == Kind::money) return both(prices);
  // What burns or caves in is destroyed, or only damaged; the destroyed and the damaged are counted apart.
  static constexpr std::pair<std::string_view, std::string_view> outcomes[] = {
      {"burn", "destroy"}, {"burn", "damage"},        {"collapse", "destroy"}, {"collapse", "damage"},
      {"shoot", "kill"},   {"shoot", "injure"},       {"attack", "injure"},    {"attack", "kill"},
      {"bomb", "destroy"}, {"injure", "hospitalize"}, {"bomb", "damage"},      {"protest", "attend"}};
  const bool outcome = std::any_of(std::begin(outcomes), std::end(outcomes), [&](const auto& pair) {
    return (a.name == pair.first && b.name == pair.second) || (a.name == pair.second && b.name == pair.first);
  });
  const bool hostages = (a.name == "hold" || b.name == "hold") && both(captivity);
  return kind == Kind::count && (hostages || both(flight) || outcome);
}

bool may_mean_otherwise(std::string_view event) {
  static constexpr std::string_view words[] = {
      "back",  "camp",    "catch", "charge", "discover", "drop",      "fall",     "find",    "fire",   "free",   "grab",
      "haul",  "hold",    "land",  "level",  "lift",     "march",     "recover",  "release", "remove", "return", "save",
      "serve", "shelter", "spray", "study",  "take",     "take away", "transfer", "treat",   "wreck"};
  return std::binary_search(std::begin(words), std::end(words), event);
}

bool is_listed_event(std::string_view words) { return table().find(words).known(); }

bool begins_event_phrase(std::string_view verb) { return !verb.empty() && table().begins(verb); }

EventClass event_class(std::string_view event) {
  if (event.ends_with(" to death")) return table().find("die");  // "freeze to death"
  // The longest run of words from the start that is listed: "take shelter in" is "take shelter", and not "take".
  for (std::string_view words = event; !words.empty();) {
    if (const EventClass found = table().find(words); found.known()) return found;
    const std::size_t blank = words.rfind(' ');
    words = blank == std::string_view::npos ? std::string_view{} : words.substr(0, blank);
  }
  return {};
}

}  // namespace figcheck::reconcile
