#include "grammar/calendar.hpp"

#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::grammar {
namespace {

namespace x3 = boost::spirit::x3;

struct Months : WordMap<int> {
  Months() {
#define MONTH(number, word) add(word, number);
#define WEEKDAY(number, word)
#include "grammar/lexicon/calendar.def"
  }
};

struct Weekdays : WordMap<int> {
  Weekdays() {
#define MONTH(number, word)
#define WEEKDAY(number, word) add(word, number);
#include "grammar/lexicon/calendar.def"
  }
};

const Months months;
const Weekdays weekdays;

constexpr FirstLetters openings = [] {
  FirstLetters names;
#define MONTH(number, word) names.add(word);
#define WEEKDAY(number, word) names.add(word);
#include "grammar/lexicon/calendar.def"
  return names;
}();

constexpr std::size_t longest_abbreviation = 5;  // "thurs"

CalendarName name_at(const WordMap<int>& names, std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end || !openings.hold_at(text, at, end)) return {};
  constexpr std::size_t longest_name = 9;  // "september", "wednesday"
  std::size_t letters = at;
  while (letters < end && letters - at <= longest_name && is_ascii_letter(text[letters])) ++letters;
  const int* const number = names.find(text.substr(at, letters - at));
  const char* first = text.data() + letters;
  if (!number || !x3::parse(first, text.data() + end, token::edge)) return {};
  CalendarName found{*number, letters};
  if (found.end - at <= longest_abbreviation && found.end < end && text[found.end] == '.') ++found.end;
  return found;
}

}  // namespace

CalendarName month_at(std::string_view text, std::size_t at, std::size_t end) {
  const CalendarName month = name_at(months, text, at, end);
  const bool other_word = month.number == 3 || month.number == 5;
  return other_word && text[at] != 'M' ? CalendarName{} : month;
}

CalendarName weekday_at(std::string_view text, std::size_t at, std::size_t end) {
  const CalendarName day = name_at(weekdays, text, at, end);
  const bool other_word = day.end - at <= 4 && (day.number == 0 || day.number == 6);
  return day.end != 0 && other_word && text[at] != 'S' ? CalendarName{} : day;
}

}  // namespace figcheck::grammar
