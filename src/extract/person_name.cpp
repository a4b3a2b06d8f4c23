#include "extract/person_name.hpp"

#include <algorithm>
#include <string>

#include "extract/token.hpp"
#include "grammar/calendar.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }
std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

/// Whether a word ends a street's name, or begins it ("Rua").
bool is_street(std::string_view word) {
  static const grammar::WordSet streets{
#define STREET(word) word,
#define LEADING(word)
#define STATE(word)
#include "lexicon/address_words.def"
  };
  return streets.holds(word);
}

bool leads_street(std::string_view word) {
  static const grammar::WordSet leading{
#define STREET(word)
#define LEADING(word) word,
#define STATE(word)
#include "lexicon/address_words.def"
  };
  return leading.holds(word);
}

/// Generic terms that names of settlements, waters and heights begin with in English, Spanish and Portuguese (the
/// feature classes of the US Geographic Names Information System, with the saints of the latter two), but for those
/// that are given names, too ("Rio", "Sierra").
bool leads_place(std::string_view word) {
  static const grammar::WordSet leading{"cape", "cerro", "ciudad", "fort",  "isla",  "isle",   "lago",
                                        "lake", "mount", "nueva",  "nuevo", "porto", "puerto", "punta",
                                        "port", "san",   "santa",  "santo", "vila"};
  return leading.holds(word);
}

bool is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

bool is_calendar_name(std::string_view name) {
  const auto covers = [&](const auto& found) { return !name.empty() && found.end == name.size(); };
  return covers(grammar::weekday_at(name, 0, name.size())) || covers(grammar::month_at(name, 0, name.size()));
}

bool is_office(std::string_view word) {
  // hyponyms of head.n.04, official.n.01, military_officer.n.01, policeman.n.01, legislator.n.01, ruler.n.01 and
  // clergyman.n.01 in WordNet 3.0 that stand before names; not what WordNet has of people's own names
  static const grammar::WordSet offices{
      "admiral",     "ambassador", "archbishop",     "bishop",     "brigadier",  "captain",    "cardinal",
      "chairman",    "chairwoman", "chancellor",     "chief",      "colonel",    "commander",  "commissioner",
      "congressman", "consul",     "coroner",        "councillor", "councilman", "director",   "emir",
      "general",     "governor",   "inspector",      "judge",      "king",       "lieutenant", "major",
      "marshal",     "mayor",      "minister",       "ombudsman",  "premier",    "president",  "prince",
      "princess",    "prosecutor", "queen",          "rabbi",      "secretary",  "senator",    "sergeant",
      "sheriff",     "speaker",    "superintendent", "treasurer"};
  return offices.holds(word.substr(word.rfind('-') + 1));
}

bool names_place(std::string_view name) {
  const bool several = name.find(' ') != std::string_view::npos;
  if (!several) return lexicon::look_up(name).noun_class == lexicon::NounClass::location || is_street(name);
  return is_street(last_word(name)) || leads_street(first_word(name)) || leads_place(first_word(name));
}

bool stands_as_place(std::string_view text, std::size_t at, std::string_view name) {
  constexpr std::size_t window = 4096;
  if (name.empty()) return false;
  const std::size_t begin = at > window ? at - window : 0;
  const std::string_view near = text.substr(begin, 2 * window);
  for (std::size_t k = near.find(name); k != std::string_view::npos; k = near.find(name, k + name.size())) {
    const std::size_t end = k + name.size();
    const auto follows = [&](std::string_view word) {
      return k > word.size() && near.substr(k - word.size(), word.size()) == word &&
             !is_letter(near[k - word.size() - 1]);
    };
    const auto runs_on = [&] {
      if (end >= near.size()) return false;
      if (is_letter(near[end]) || near[end] == '\'' || near[end] == '-') return true;
      return end + 1 < near.size() && near[end] == ' ' && near[end + 1] >= 'A' && near[end + 1] <= 'Z';
    };
    if ((follows("in ") || follows("near ")) && !runs_on()) return true;
  }
  return false;
}

}  // namespace figcheck::extract
