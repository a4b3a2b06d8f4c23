#include "reconcile/event_class.hpp"

#include <algorithm>
#include <array>
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

  EventClass find(std::string_view words) const {
    const auto found = std::lower_bound(by_words.begin(), by_words.end(), words,
                                        [](const Entry& entry, std::string_view key) { return entry.words < key; });
    if (found == by_words.end() || found->words != words) return {};
    const auto name = std::lower_bound(names.begin(), names.end(), found->name);
    return {static_cast<std::uint8_t>(name - names.begin() + 1), found->nature, found->name};
  }
};

}  // namespace

EventClass event_class(std::string_view event) {
  static const Table table;
  // The longest run of words from the start that is listed: "take shelter in" is "take shelter", and not "take".
  for (std::string_view words = event; !words.empty();) {
    if (const EventClass found = table.find(words); found.known()) return found;
    const std::size_t blank = words.rfind(' ');
    words = blank == std::string_view::npos ? std::string_view{} : words.substr(0, blank);
  }
  return {};
}

}  // namespace figcheck::reconcile
