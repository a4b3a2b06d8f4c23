#include "grammar/date.hpp"

#include <array>

#include "grammar/calendar.hpp"
#include "grammar/quick_look.hpp"
#include "grammar/token.hpp"

namespace figcheck {
namespace {

constexpr int first_year = 1;
constexpr int last_year = Date::untold - 1;

/// What days in untold years are reckoned from: a leap year, with years to spare before it for "two years ago".
constexpr int first_untold = Date::untold + 400;
/// After so many years every day has fallen on every weekday, the leap day too.
constexpr int years_of_weekdays = 28;

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

// The days of a month; of February 29 where the year is not known.
int days_of(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && (year == 0 || leap(year)) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

bool exists(int year, int month, int day) {
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= days_of(year, month);
}

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

void append_digits(std::string& out, int value, int width) {
  std::string digits = std::to_string(value);
  out.append(digits.size() < static_cast<std::size_t>(width) ? static_cast<std::size_t>(width) - digits.size() : 0,
             '0');
  out += digits;
}

}  // namespace

std::string to_iso(const Date& date) {
  std::string out;
  if (date.empty() || (!date.tells_year() && date.month == 0)) return out;
  if (date.tells_year())
    append_digits(out, date.year, 4);
  else
    out += '-';
  if (date.month == 0) return out;
  out += '-';
  append_digits(out, date.month, 2);
  if (date.day == 0) return out;
  out += '-';
  append_digits(out, date.day, 2);
  return out;
}

std::string to_full_iso(const Date& date) { return date.tells_year() ? to_iso(date) : std::string(); }

std::optional<Date> date_from_iso(std::string_view text) {
  const auto number = [&](std::size_t at, std::size_t width) {
    int value = 0;
    if (at + width > text.size()) return -1;
    for (std::size_t i = at; i < at + width; ++i) {
      if (!grammar::is_digit(text[i])) return -1;
      value = 10 * value + (text[i] - '0');
    }
    return value;
  };
  if (text.starts_with("--")) {
    const int month = number(2, 2);
    const int day = text.size() == 4 ? 0 : text.size() == 7 && text[4] == '-' ? number(5, 2) : -1;
    if (month < 1 || month > 12 || day < 0 || (day == 0 && text.size() != 4)) return std::nullopt;
    if (day == 0) return make_date(first_untold, month, 0);
    return exists(0, month, day) ? std::optional(make_date(first_untold, month, day)) : std::nullopt;
  }
  const int year = number(0, 4);
  if (year < first_year || year > last_year) return std::nullopt;
  if (text.size() == 4) return make_date(year, 0, 0);
  const int month = text[4] == '-' ? number(5, 2) : -1;
  if (month < 1 || month > 12) return std::nullopt;
  if (text.size() == 7) return make_date(year, month, 0);
  const int day = text[7] == '-' ? number(8, 2) : -1;
  if (!exists(year, month, day)) return std::nullopt;
  // What may follow is the time of a timestamp, which says nothing of the day.
  if (text.size() > 10 && text[10] != 'T' && text[10] != 't' && text[10] != ' ') return std::nullopt;
  return make_date(year, month, day);
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days: years begin in
// March, so that the leap day is a year's last.
std::int64_t day_number(const Date& date) {
  const int month = date.month == 0 ? 1 : date.month;
  const int day = date.day == 0 ? 1 : date.day;
  const std::int64_t year = date.year - (month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date date_of_day_number(std::int64_t days) {
  const std::int64_t shifted = days + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int64_t day_of_era = shifted - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const std::int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return make_date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
}

int weekday(const Date& date) {
  const std::int64_t days = day_number(date);  // 1970-01-01 was a Thursday
  return static_cast<int>(((days + 4) % 7 + 7) % 7);
}

Date in_untold_year(std::uint8_t month, std::uint8_t day, std::optional<int> on_weekday) {
  for (int year = first_untold; on_weekday && year < first_untold + years_of_weekdays; ++year) {
    const Date date = make_date(year, month, day);
    if (exists(year, month, day) && weekday(date) == *on_weekday) return date;
  }
  return make_date(first_untold, month, day);
}

bool in_told_year(std::int64_t days) {
  static const std::int64_t untold = day_number({Date::untold, 1, 1});
  return days < untold;
}

bool of_one_reckoning(std::int64_t a, std::int64_t b) { return in_told_year(a) == in_told_year(b); }

namespace grammar {
namespace {

namespace x3 = boost::spirit::x3;

// What the rules fill in; validity is judged when all of it is known.
struct Fields {
  int year = 0;
  int month = 0;
  int day = 0;
  bool day_first_allowed = false;  // 31/12/1999: the order is turned where the first number can be no month
};

struct MonthParser : x3::parser<MonthParser> {
  using attribute_type = int;
  static const bool has_attribute = true;
  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute& attribute) const {
    const std::string_view rest(first, static_cast<std::size_t>(last - first));
    const CalendarName name = month_at(rest, 0, rest.size());
    if (name.end == 0) return false;
    x3::traits::move_to(name.number, attribute);
    first += name.end;
    return true;
  }
};

struct WeekdayParser : x3::parser<WeekdayParser> {
  using attribute_type = x3::unused_type;
  static const bool has_attribute = false;
  template <typename It, typename Context, typename RuleContext, typename Attribute>
  bool parse(It& first, const It& last, const Context&, RuleContext&, Attribute&) const {
    const std::string_view rest(first, static_cast<std::size_t>(last - first));
    const CalendarName name = weekday_at(rest, 0, rest.size());
    first += name.end;
    return name.end != 0;
  }
};

const MonthParser month_name;
const WeekdayParser weekday_name;

const auto set_year = [](auto& context) { x3::_val(context).year = x3::_attr(context); };
const auto set_month = [](auto& context) { x3::_val(context).month = x3::_attr(context); };
const auto set_day = [](auto& context) { x3::_val(context).day = x3::_attr(context); };
const auto allow_day_first = [](auto& context) { x3::_val(context).day_first_allowed = true; };
// The pivot of POSIX strptime's %y: 69 to 99 are 1969 to 1999.
const auto set_short_year = [](auto& context) {
  const int year = x3::_attr(context);
  x3::_val(context).year = year + (year < 69 ? 2000 : 1900);
};

using One = x3::uint_parser<int, 10, 1, 2>;
using Two = x3::uint_parser<int, 10, 2, 2>;
using Four = x3::uint_parser<int, 10, 4, 4>;
const One one_or_two;
const Two two;
const Four four;

// A number that ends here, and is not the start of "5.5", "5,000", "5%" or "5:30".
const auto number_edge = token::edge >> !(x3::char_(".,:") >> x3::digit) >> !x3::char_("%");
const auto suffix = x3::omit[x3::no_case[x3::lit("st") | "nd" | "rd" | "th"]];
const auto day_of_month = one_or_two >> -suffix >> number_edge;
const auto dash = x3::omit[x3::lit('-') | "\xE2\x80\x93" | "\xE2\x80\x94"];
const auto day_range = -(x3::omit[-token::gap >> dash >> -token::gap >> one_or_two >> number_edge]);
const auto apostrophe = x3::omit[x3::lit('\'') | "\xE2\x80\x99" | "\xE2\x80\x98"];
const auto comma = x3::omit[-token::gap >> ','];
const auto year_edge = token::edge >> !(x3::char_(".,:") >> x3::digit) >> !x3::char_("%");

const x3::rule<struct MonthFirst, Fields> month_first = "July 2, 2013";
const auto month_first_def = month_name[set_month] >> token::gap >> day_of_month[set_day] >> day_range >>
                             -(-comma >> token::gap >> (four[set_year] | (apostrophe >> two[set_short_year])) >>
                               year_edge);

const x3::rule<struct DayFirst, Fields> day_first = "2 July 2013";
const auto day_first_def = one_or_two[set_day] >> -suffix >> day_range >> (token::gap | '-') >>
                           -(x3::no_case[x3::lit("of")] >> token::gap) >> month_name[set_month] >>
                           -((comma >> token::gap | token::gap | '-' | x3::eps) >> four[set_year] >> year_edge);

const x3::rule<struct MonthYear, Fields> month_year = "March 2023";
const auto month_year_def = month_name[set_month] >> -comma >> token::gap >>
                            -(x3::no_case[x3::lit("of")] >> token::gap) >>
                            (four[set_year] | (apostrophe >> two[set_short_year])) >> year_edge;

const x3::rule<struct Iso, Fields> iso = "2025-08-16";
const auto iso_def = four[set_year] >> ((x3::lit('-') >> two[set_month] >> '-' >> two[set_day]) |
                                        (x3::lit('/') >> one_or_two[set_month] >> '/' >> one_or_two[set_day])) >>
                     (&x3::char_("Tt") | number_edge);

const x3::rule<struct Slashed, Fields> slashed = "05/02/07";
const auto slash = x3::omit[-token::gap >> '/' >> -token::gap];
const auto slashed_def = one_or_two[set_month] >> slash >> one_or_two[set_day] >> slash >>
                         ((four[set_year] >> token::edge) | (two[set_short_year] >> token::edge)) >>
                         !x3::char_("/") >> x3::eps[allow_day_first];

const x3::rule<struct Dotted, Fields> dotted = "16.08.2025";
const auto dotted_def = one_or_two[set_day] >> '.' >> one_or_two[set_month] >> '.' >> four[set_year] >> number_edge;

// "03.28.14": month first as in "03/28/14"; all of it in two digits, which a version's number is not.
const x3::rule<struct ShortDotted, Fields> short_dotted = "03.28.14";
const auto short_dotted_def =
    two[set_month] >> '.' >> two[set_day] >> '.' >> two[set_short_year] >> number_edge >> x3::eps[allow_day_first];

BOOST_SPIRIT_DEFINE(short_dotted, month_first, day_first, month_year, iso, slashed, dotted)

const x3::rule<struct Calendar, Fields> calendar_date = "a calendar date";
const auto take = [](auto& context) { x3::_val(context) = x3::_attr(context); };
// What of it begins with a digit: asked where one stands.
const x3::rule<struct NumericDate, Fields> numeric_date = "a calendar date that begins with a digit";
const auto numeric_date_def = iso[take] | slashed[take] | dotted[take] | short_dotted[take] | day_first[take];
const auto calendar_date_def = -(weekday_name >> -comma >> token::gap) >>
                               (month_first[take] | month_year[take] | iso[take] | slashed[take] | dotted[take] |
                                short_dotted[take] | day_first[take]);
BOOST_SPIRIT_DEFINE(calendar_date, numeric_date)

constexpr FirstLetters name_openings = [] {
  FirstLetters openings;
#define MONTH(number, word) openings.add(word);
#define WEEKDAY(number, word) openings.add(word);
#include "grammar/lexicon/calendar.def"
  return openings;
}();

// A quick look at what begins at `at`: a name of the calendar, or digits that go on as a date does.
bool may_be_date(std::string_view text, std::size_t at) {
  if (!is_digit(text[at])) return name_openings.hold_at(text, at, text.size());
  std::size_t end = at + 1;
  while (end < text.size() && end - at < 5 && is_digit(text[end])) ++end;
  if (end - at == 3 || end - at == 5 || end == text.size()) return false;
  const char next = text[end];
  if (end - at == 4) return next == '-' || next == '/';
  if (next == '.') return end + 1 < text.size() && is_digit(text[end + 1]);
  const std::size_t behind = skip_blanks(text, end, text.size());
  if (behind == text.size()) return false;
  if (behind == end && is_ascii_letter(next)) {
    static constexpr Openings suffixes{"st", "nd", "rd", "th"};
    return suffixes.hold_at(text, end, text.size());
  }
  if (text[behind] == '/' || text[behind] == '-' || text[behind] == '\xE2') return true;
  return name_openings.hold_at(text, behind, text.size()) || to_lower(text[behind]) == 'o';
}

}  // namespace

std::optional<DateMatch> parse_date(std::string_view text, std::size_t at) {
  if (at >= text.size() || !(is_digit(text[at]) || is_ascii_letter(text[at]))) return std::nullopt;
  if (ruled_out(!may_be_date(text, at))) return std::nullopt;
  Fields fields;
  const char* first = text.data() + at;
  const char* const last = text.data() + text.size();
  const bool numeric = ruled_out(is_digit(text[at]));  // no name begins it
  if (!(numeric ? x3::parse(first, last, numeric_date, fields) : x3::parse(first, last, calendar_date, fields)))
    return std::nullopt;
  if (fields.day_first_allowed && fields.month > 12 && fields.day <= 12) std::swap(fields.month, fields.day);
  if (fields.day == 0 ? !exists(fields.year, fields.month, 1) : !exists(fields.year, fields.month, fields.day))
    return std::nullopt;
  if (fields.year != 0 && (fields.year < 1000 || fields.year > last_year)) return std::nullopt;
  DateMatch match;
  match.span = {at, static_cast<std::size_t>(first - text.data())};
  match.date = make_date(fields.year, fields.month, fields.day);
  return match;
}

}  // namespace grammar
}  // namespace figcheck
