#include "reconcile/label.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>

#include "lexicon/wordnet.hpp"
#include "reconcile/event_class.hpp"
#include "text/fnv1a.hpp"

namespace figcheck::reconcile {
namespace {

/// A label longer than this is no label.
constexpr std::size_t longest_label = 80;

std::string commonest(const std::vector<std::string>& words) {
  std::map<std::string_view, int> count;
  for (const std::string& word : words) {
    if (!word.empty()) ++count[word];
  }
  if (count.empty()) return {};
  // Of equally common phrases the longer tells more.
  return std::string(std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) {
                       if (a.second != b.second) return a.second < b.second;
                       if (a.first.size() != b.first.size()) return a.first.size() < b.first.size();
                       return a.first > b.first;
                     })->first);
}

/// The past participle: by the regular rule, or as listed, which is each verb of events.def that WordNet's verb.exc has
/// as irregular; a phrase's first word is its verb.
std::string participle(const std::string& event) {
  static const std::map<std::string_view, std::string_view> irregular = {
      {"steal", "stolen"},     {"take", "taken"},
      {"hold", "held"},        {"find", "found"},
      {"shoot", "shot"},       {"hurt", "hurt"},
      {"catch", "caught"},     {"sell", "sold"},
      {"buy", "bought"},       {"lend", "lent"},
      {"pay", "paid"},         {"fight", "fought"},
      {"give", "given"},       {"see", "seen"},
      {"leave", "left"},       {"lose", "lost"},
      {"flee", "fled"},        {"send", "sent"},
      {"spend", "spent"},      {"bring", "brought"},
      {"build", "built"},      {"cut", "cut"},
      {"hit", "hit"},          {"put", "put"},
      {"set", "set"},          {"win", "won"},
      {"make", "made"},        {"say", "said"},
      {"tell", "told"},        {"write", "written"},
      {"drive", "driven"},     {"fall", "fallen"},
      {"raise", "raised"},     {"teach", "taught"},
      {"feel", "felt"},        {"meet", "met"},
      {"get", "got"},          {"drop", "dropped"},
      {"kidnap", "kidnapped"}, {"nab", "nabbed"},
      {"rob", "robbed"},       {"grab", "grabbed"},
      {"draw", "drawn"},       {"sink", "sunk"},
      {"throw", "thrown"},     {"strike", "struck"},
      {"sue", "sued"},         {"admit", "admitted"},
      {"bid", "bid"},          {"come", "come"},
      {"cost", "cost"},        {"go", "gone"},
      {"gun", "gunned"},       {"lay", "laid"},
      {"let", "let"},          {"quit", "quit"},
      {"seek", "sought"},      {"slay", "slain"},
      {"snap", "snapped"},     {"stand", "stood"},
      {"step", "stepped"},     {"transfer", "transferred"}};
  const std::size_t blank = event.find(' ');
  std::string verb = event.substr(0, blank);
  const std::string rest = blank == std::string::npos ? "" : event.substr(blank);
  if (const auto found = irregular.find(verb); found != irregular.end()) return std::string(found->second) + rest;
  const auto vowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
  // "unaccounted": a participle of no verb
  if (verb.ends_with("ed") && lexicon::look_up(verb).verb_lemma.empty()) return verb + rest;
  if (verb.ends_with('e')) {
    verb += 'd';
  } else if (verb.size() > 1 && verb.ends_with('y') && !vowel(verb[verb.size() - 2])) {
    verb.pop_back();
    verb += "ied";
  } else {
    verb += "ed";
  }
  return verb + rest;
}

// Events that are no verb of something done to the thing counted: they stand as they are, or are left out.
bool is_state(std::string_view event) {
  static constexpr auto states = std::to_array<std::string_view>(
      {"dead", "missing", "homeless", "ablaze", "injured", "wounded", "hostage", "alive", "away"});
  return std::find(states.begin(), states.end(), event) != states.end();
}
bool is_plain(std::string_view event) {
  static constexpr auto plain =
      std::to_array<std::string_view>({"be", "have", "say", "tell", "population", "age", "aged", "measure", "distance",
                                       "last", "stand", "there", "include", "do", "become"});
  return std::find(plain.begin(), plain.end(), event) != plain.end();
}

/// Whether those who are counted do it, by a class whose name is its verb: "people protesting" took to the streets.
bool is_done_by_them(std::string_view event) {
  const std::string_view name = event_class(event).name;
  return name == "protest" || name == "attend";
}

bool mentions(std::string_view text, std::string_view word) {
  return !word.empty() && text.find(word) != std::string_view::npos;
}

}  // namespace

std::string label_of(const Claims& claims, const std::vector<std::uint32_t>& members) {
  std::vector<std::string> counted, events, units, subjects;
  for (const std::uint32_t i : members) {
    const Claim& c = claims.list[i];
    counted.push_back(c.said->counted);
    events.push_back(claims.words.word(c.event));
    units.push_back(c.said->unit);
    if (!c.said->subject.empty()) subjects.push_back(c.said->subject.front());
  }
  const Claim& first = claims.list[members.front()];
  std::string label = commonest(counted);
  const std::string event = commonest(events);
  const std::string unit = commonest(units);
  switch (first.kind) {
    case Kind::age: {
      if (label.empty()) label = commonest(subjects);
      label = label.empty() ? "age" : mentions(label, "age of") ? label : "age of " + label;
      break;
    }
    case Kind::measure:
      if (label.empty()) label = unit.empty() ? "measure" : unit;
      if (unit == "magnitude" && !mentions(label, "magnitude")) label = "magnitude of " + label;
      break;
    case Kind::count:
      if (label.empty()) label = unit.empty() ? "figure" : unit;
      [[fallthrough]];
    case Kind::money:
    case Kind::percent:
    case Kind::ratio:
    case Kind::duration:
      if (label.empty())
        label = first.kind == Kind::money ? "sum" : first.kind == Kind::duration ? "length of time" : "share";
      if (event.empty() || is_plain(event) || mentions(label, event)) break;
      // Only of what is known to be done to things does the participle say what befell them: "people rescued", but
      // "jobs (cost)".
      if (first.kind == Kind::count && is_done_by_them(event)) {
        label += ' ' + std::string(event_class(event).name) + "ing";
      } else if (first.kind == Kind::count && (is_state(event) || event_class(event).known())) {
        label += ' ' + (is_state(event) ? event : event == "die" ? "dead" : participle(event));
      } else {
        label += " (" + event + ")";
      }
      break;
  }
  if (label.size() > longest_label) {
    label.resize(longest_label);
    // Not within a character of several bytes, nor within a word.
    while (!label.empty() && (static_cast<unsigned char>(label.back()) & 0xC0) == 0x80) label.pop_back();
    if (const std::size_t blank = label.rfind(' '); blank != std::string::npos && blank > 0) label.resize(blank);
    label += "…";
  }
  return label;
}

std::string id_of(const Claims& claims, const std::vector<std::uint32_t>& members) {
  const auto key = [&](std::uint32_t i) {
    const extract::Assertion& said = *claims.list[i].said;
    return std::tuple(std::string_view(said.doc), said.span.begin, said.span.end);
  };
  const std::uint32_t smallest =
      *std::min_element(members.begin(), members.end(), [&](auto a, auto b) { return key(a) < key(b); });
  const auto& [doc, begin, end] = key(smallest);
  std::uint64_t hash = text::fnv1a(doc);
  const auto take = [&](unsigned char byte) { hash = text::fnv1a(byte, hash); };
  for (const std::size_t number : {begin, end}) {
    take(0);
    for (std::size_t rest = number; rest > 0; rest >>= 8) take(static_cast<unsigned char>(rest & 0xff));
  }
  std::string hex(16, '0');
  for (std::size_t i = 0; i < hex.size(); ++i) hex[i] = "0123456789abcdef"[(hash >> (60 - 4 * i)) & 0xf];
  return hex;
}

}  // namespace figcheck::reconcile
