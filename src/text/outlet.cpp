#include "text/outlet.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

struct Agency {
  std::string_view mark;
  std::string_view name;
};

constexpr auto agencies = std::to_array<Agency>({
#define AGENCY(mark, name) {mark, name},
#include "text/agencies.def"
#undef AGENCY
});

/// For each first byte, the lengths of the listed words that begin with it, a bit each: most words are not listed by
/// these alone.
class Lengths {
 public:
  constexpr void add(std::string_view listed) {
    if (listed.empty() || listed.size() > longest) throw "a listed word is too long";
    bits_[static_cast<std::uint8_t>(listed[0])] |= std::uint64_t{1} << listed.size();
  }
  constexpr bool hold(std::string_view word) const {
    return !word.empty() && word.size() <= longest &&
           (bits_[static_cast<std::uint8_t>(word[0])] >> word.size() & 1U) != 0;
  }

 private:
  static constexpr std::size_t longest = 63;
  std::array<std::uint64_t, 256> bits_{};
};

constexpr Lengths mark_lengths = [] {
  Lengths lengths;
  for (const Agency& agency : agencies) lengths.add(agency.mark);
  return lengths;
}();

/// Nouns in the names of papers, agencies and stations: the head words of the titles in the Library of Congress's list
/// of newspapers
/// ("U.S. Newspaper Directory") that stand for no other kind of body, and the words for broadcasters and magazines.
constexpr auto outlet_nouns = std::to_array<std::string_view>(
    {"Advertiser",    "Advocate",  "Agency",   "Argus",    "Beacon",  "Broadcasting", "Bulletin",   "Chronicle",
     "Courier",       "Daily",     "Democrat", "Dispatch", "Echo",    "Enquirer",     "Enterprise", "Examiner",
     "Express",       "Gazette",   "Globe",    "Guardian", "Herald",  "Inquirer",     "Journal",    "Ledger",
     "Magazine",      "Mail",      "Mercury",  "Mirror",   "Monitor", "News",         "Newspaper",  "Newspapers",
     "Observer",      "Post",      "Press",    "Radio",    "Record",  "Register",     "Reporter",   "Republican",
     "Review",        "Sentinel",  "Standard", "Star",     "Sun",     "Tabloid",      "Telegram",   "Telegraph",
     "Television",    "Times",     "Today",    "Tribune",  "TV",      "Weekly",       "Wire",       "Independent",
     "Intelligencer", "Messenger", "Citizen",  "Leader"});

constexpr Lengths outlet_noun_lengths = [] {
  Lengths lengths;
  for (const std::string_view noun : outlet_nouns) lengths.add(noun);
  return lengths;
}();

/// What bylines add to an outlet's name.
constexpr auto roles = std::to_array<std::string_view>({" Staff Writers", " Staff Writer", " staff writer",
                                                        " Staff Reporter", " staff reporter", " Writers", " Writer",
                                                        " writer", " Correspondent", " correspondent", " Reporter",
                                                        " reporter", " Staff", " staff", " Editor", " editor"});

constexpr std::size_t longest_byline = 160;

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::optional<std::string_view> agency_called(std::string_view mark) {
  if (!mark_lengths.hold(mark)) return std::nullopt;
  const auto* found =
      std::find_if(agencies.begin(), agencies.end(), [&](const Agency& agency) { return agency.mark == mark; });
  return found != agencies.end() ? std::optional(found->name) : std::nullopt;
}

bool is_dash(std::string_view text, std::size_t at) {
  return at_or_nul(text, at) == '-' || text.substr(at, 3) == "\u2013" || text.substr(at, 3) == "\u2014";
}

/// Whether a place in capitals ends before byte `at`, as datelines write it: "LONDON ", "SAN PEDRO, Calif. ".
bool place_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < 40 && text[begin - 1] != '\n') --begin;
  const std::string_view before = text.substr(begin, at - begin);
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    capitals = is_ascii_upper(before[i]) ? capitals + 1 : 0;
    if (capitals >= 3) return true;
  }
  return false;
}

bool is_name_of_outlet(std::string_view name) {
  if (name.size() < 3 || name.size() > 60 || !is_upper(decode(name, 0).code_point)) return false;
  std::size_t begin = 0;
  while (begin < name.size()) {
    const std::size_t end = std::min(name.find_first_of(" -", begin), name.size());
    const std::string_view word = name.substr(begin, end - begin);
    if (outlet_noun_lengths.hold(word) &&
        std::find(outlet_nouns.begin(), outlet_nouns.end(), word) != outlet_nouns.end())
      return true;
    begin = end + 1;
  }
  return false;
}

std::string outlet_of_line(std::string_view line) {
  if (line.size() > longest_byline || line.size() < 6) return {};
  const std::string_view by = line.substr(0, 3);
  if (by != "By " && by != "BY " && by != "by ") return {};
  const std::size_t mark = line.find_last_of(",|");
  if (mark == std::string_view::npos) return {};
  std::string_view name = trimmed(line.substr(mark + 1));
  for (const std::string_view role : roles) {
    if (name.ends_with(role)) {
      name = trimmed(name.substr(0, name.size() - role.size()));
      break;
    }
  }
  if (const auto agency = agency_called(name)) return std::string(*agency);
  return is_name_of_outlet(name) && name.find_first_of(".!?") == std::string_view::npos ? std::string(name)
                                                                                        : std::string();
}

}  // namespace

AgencyMark parse_agency_mark(std::string_view text, std::size_t at) {
  if (at_or_nul(text, at) != '(') return {};
  const std::size_t close = text.substr(at, 48).find(')');
  if (close == std::string_view::npos) return {};
  const auto agency = agency_called(trimmed(text.substr(at + 1, close - 1)));
  return agency ? AgencyMark{*agency, at + close + 1} : AgencyMark{};
}

std::string_view agency_of_dateline(std::string_view head) {
  for (std::size_t at = head.find('('); at != std::string_view::npos; at = head.find('(', at + 1)) {
    const AgencyMark mark = parse_agency_mark(head, at);
    if (!mark.name.empty() && is_dash(head, skip_blanks(head, mark.end)) && place_before(head, at)) return mark.name;
  }
  return {};
}

bool names_outlet(std::string_view name) { return agency_called(name).has_value() || is_name_of_outlet(name); }

std::string outlet_of_byline(std::string_view head) {
  std::size_t begin = 0;
  while (begin < head.size()) {
    const std::size_t end = std::min(head.find('\n', begin), head.size());
    if (std::string outlet = outlet_of_line(trimmed(head.substr(begin, end - begin))); !outlet.empty()) return outlet;
    begin = end + 1;
  }
  return {};
}

}  // namespace figcheck::text
