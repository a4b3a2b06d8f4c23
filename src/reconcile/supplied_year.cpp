#include "reconcile/supplied_year.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "grammar/date.hpp"
#include "grammar/nearest_year.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;
using extract::Reading;

bool is_untold(const Date& date) { return !date.empty() && !date.tells_year(); }

Date shifted(Date date, int years) {
  date.year = static_cast<std::int16_t>(date.year + years);
  // The leap day has no place in most years.
  if (date.month == 2 && date.day == 29 && date_of_day_number(day_number(date)) != date) date.day = 28;
  return date;
}

/// "since --11-09" with the day's year, as it is told on that day: the window names days as to_iso writes them.
void shift_window(std::string& window, const Date& told) {
  constexpr std::size_t longest = 64, written = 7;  // "--11-09"
  constexpr std::int64_t ahead = 7;                 // days: as extraction takes a day without a year
  if (window.size() > longest) return;
  for (std::size_t at = window.find("--"); at != std::string::npos; at = window.find("--", at + 1)) {
    std::optional<Date> day = date_from_iso(std::string_view(window).substr(at, written));
    if (!day) day = date_from_iso(std::string_view(window).substr(at, 4));
    if (!day) continue;
    day->year = told.year;
    if (day_number(*day) > day_number(told) + ahead) --day->year;
    window.replace(at, 1, std::to_string(day->year));
  }
}

/// A copy of a reading with its untold years that many later.
std::unique_ptr<const Reading> with_years(const Reading& reading, int later) {
  auto copy = std::make_unique<Reading>(reading);
  const auto supply = [&](Date& date) {
    if (is_untold(date)) date = shifted(date, later);
  };
  supply(copy->published);
  for (Assertion& said : copy->assertions) {
    supply(said.as_of);
    supply(said.published);
    supply(said.event_day);
    if (copy->published.tells_year()) shift_window(said.window, copy->published);
  }
  return copy;
}

/// A copy of a reading without the days whose years are untold.
std::unique_ptr<const Reading> without_days(const Reading& reading) {
  auto copy = std::make_unique<Reading>(reading);
  const auto drop = [](Date& date) {
    if (is_untold(date)) date = {};
  };
  drop(copy->published);
  for (Assertion& said : copy->assertions) {
    drop(said.as_of);
    drop(said.published);
    drop(said.event_day);
  }
  return copy;
}

/// Day of an untold year, counted from the first of them.
std::int64_t season(const Date& date) {
  return day_number(in_untold_year(date.month, date.day)) - day_number(in_untold_year(1, 1));
}

/// The day of the year behind the longest stretch without an article, of those in order: there the year turns.
std::int64_t turn_of_year(const std::vector<std::int64_t>& seasons) {
  constexpr std::int64_t year = 366;
  std::int64_t turn = seasons.front(), longest = seasons.front() + year - seasons.back();
  for (std::size_t i = 1; i < seasons.size(); ++i) {
    if (seasons[i] - seasons[i - 1] <= longest) continue;
    longest = seasons[i] - seasons[i - 1];
    turn = seasons[i];
  }
  return turn;
}

}  // namespace

std::vector<std::unique_ptr<const Reading>> supply_years(std::vector<const Reading*>& readings) {
  std::vector<std::unique_ptr<const Reading>> copies;
  std::vector<Date> days;
  std::vector<std::int64_t> seasons;
  for (const Reading* reading : readings) {
    const Date& day = reading->published;
    if (is_untold(day)) seasons.push_back(season(day));
    if (day.tells_year() && day.day != 0) days.push_back(day);
  }
  if (seasons.empty()) return copies;
  const auto in_order = [](auto& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
  };
  in_order(days);
  in_order(seasons);
  // What comes before the turn is of the later year, which has a leap day.
  const std::int64_t turn = turn_of_year(seasons);
  const bool turns = turn != seasons.front();
  const int later_year = in_untold_year(1, 1).year;
  for (const Reading*& reading : readings) {
    const Date& day = reading->published;
    if (!is_untold(day)) continue;
    if (days.empty())
      copies.push_back(with_years(*reading, later_year - (turns && season(day) >= turn ? 1 : 0) - day.year));
    else if (const std::optional<int> year = nearest_year(day.month, day.day, days))
      copies.push_back(with_years(*reading, *year - day.year));
    else
      copies.push_back(without_days(*reading));
    reading = copies.back().get();
  }
  return copies;
}

}  // namespace figcheck::reconcile
