#include <algorithm>
#include <optional>

#include "extract/day_before.hpp"
#include "extract/phrase.hpp"
#include "extract/when.hpp"
#include "grammar/numeral.hpp"
#include "grammar/word_set.hpp"

// find_times() and what it is made of.

namespace figcheck::extract {
namespace {

/// Sunday is 0.
const grammar::WordMap<int> weekdays{{"sunday", 0},   {"monday", 1}, {"tuesday", 2}, {"wednesday", 3},
                                     {"thursday", 4}, {"friday", 5}, {"saturday", 6}};
const grammar::WordMap<int> months{{"january", 1},   {"february", 2}, {"march", 3},     {"april", 4},
                                   {"may", 5},       {"june", 6},     {"july", 7},      {"august", 8},
                                   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12}};

/// Whether a word in lower case can be one of those that find_times knows, by its length and first letter: most are
/// none.
bool may_name_time(std::string_view word) {
  if (word.size() < 5 || word.size() > 9) return false;
  switch (word[0] | 0x20) {
    case 'a':  // afternoon
    case 'e':  // evening
    case 'm':  // morning
    case 'n':  // night
    case 'o':  // overnight
    case 't':  // today, tonight
    case 'w':  // weekend
    case 'y':  // yesterday
      return true;
    default:
      return false;
  }
}

/// A day and month without a year is the last such day, or one at most a week ahead.
Date with_year(Date date, const Date& published) {
  if (published.empty()) return {};
  date.year = published.year;
  if (day_number(date) > day_number(published) + 7) --date.year;
  // The leap day is that of a leap year.
  constexpr int most_years_between = 8;
  for (int back = 0; back < most_years_between && date_of_day_number(day_number(date)) != date; ++back) --date.year;
  return date;
}

std::optional<Date> bare_year(std::string_view text) {
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const auto digit = [&](std::size_t k) { return k < text.size() && text[k] >= '0' && text[k] <= '9'; };
    if (!digit(i) || (i > 0 && digit(i - 1))) continue;
    if (digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4)) {
      const int year =
          (text[i] - '0') * 1000 + (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0');
      if (year >= 1500 && year <= 2099) return Date{static_cast<std::int16_t>(year), 0, 0};
    }
  }
  return std::nullopt;
}

/// The date within a set-aside numeral's bytes: a calendar date, else a bare year.
std::optional<Date> date_in(std::string_view text, Span span, const Date& published) {
  const std::string_view bounded = text.substr(0, span.end);
  for (std::size_t at = span.begin; at < span.end; ++at) {
    if (at > span.begin && text[at - 1] != ' ' && text[at - 1] != '(') continue;
    if (const auto match = grammar::parse_date(bounded, at)) {
      if (match->date.year != 0) return match->date;
      const Date date = with_year(match->date, published);
      if (!date.empty()) return date;
      return std::nullopt;
    }
  }
  return bare_year(slice(text, span));
}

/// "two days ago", "a week ago": the day, or the month or year where the distance is no more precise.
std::optional<Date> days_ago(std::string_view text, Span span, const Date& published) {
  if (published.day == 0) return std::nullopt;
  const auto number = grammar::parse_numeral(text, span.begin, span.end);
  double count = 1;
  std::size_t at = span.begin;
  if (number) {
    count = number->value;
    at = number->span.end;
  }
  const std::string_view rest = text.substr(at, span.end - at);
  const auto has = [&](std::string_view unit) { return rest.find(unit) != std::string_view::npos; };
  constexpr double farthest = 400;
  if (count < 0 || count > farthest) return std::nullopt;
  const auto whole = static_cast<int>(count);
  if (has("hour") || has("minute")) return published;
  for (const std::string_view unit : {"day", "week", "month", "year"})
    if (has(unit)) return time_before(published, whole, unit);
  return std::nullopt;
}

bool ends_own_clause(const Token& token) {
  return ends_clause(token) || token.tag == Tag::close_quote || token.tag == Tag::open_quote;
}

/// Whether the clause up to token i is a plan's: "will pay by Friday", "to sign on May 3", "expected by June", "is
/// sentenced May 7", "a June 4 due date", "expects the last shift on August 30".
bool is_planned(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  // verbs of conjecture and desire (Levin 1993, 29.5 and 32) that look to what is to come
  static const grammar::WordSet looking_ahead{"anticipate", "await",   "expect",  "forecast", "foresee", "intend",
                                              "plan",       "predict", "project", "schedule", "target"};
  constexpr std::size_t reach = 24;
  if (i + 1 < tokens.size() && (says(tokens[i + 1], "due") || says(tokens[i + 1], "deadline"))) return true;
  const auto is_present = [](const Token& token) {
    return says(token, "is") || says(token, "are") || says(token, "'s") || says(token, "'re");
  };
  for (std::size_t k = i; k > 0 && i - k < reach; --k) {
    const Token& token = tokens[k - 1];
    if (ends_own_clause(token)) return false;
    if (token.tag == Tag::modal &&
        (says(token, "will") || says(token, "shall") || says(token, "may") || says(token, "would")))
      return true;
    const std::size_t next = k < tokens.size() && tokens[k].tag == Tag::adverb ? k + 1 : k;
    if (token.tag == Tag::to && next < tokens.size() && (tokens[next].tag == Tag::verb || tokens[next].tag == Tag::be))
      return true;
    if (says(token, "due") || says(token, "expected") || says(token, "scheduled") || says(token, "planned"))
      return true;
    if (token.tag == Tag::verb && !token.past && looking_ahead.holds(token.word.verb_lemma)) return true;
    if (token.tag == Tag::verb && token.past) {
      if (k == i && k > 1 && is_present(tokens[k - 2])) return true;
      if (k < 2 || tokens[k - 2].tag != Tag::be) return false;
    }
  }
  return false;
}

/// Marks what the words before a mention say of it: "since", "by", "as of".
void mark_bounds(const Sentence& sentence, TimeMention& mention) {
  const auto& tokens = sentence.tokens;
  const std::size_t i = mention.token;
  for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
    const Token& before = tokens[i - back];
    if (says(before, "through")) mention.ahead = true;
    if (says(before, "by") || says(before, "until") || says(before, "till") ||
        (says(before, "of") && i > back && says(tokens[i - back - 1], "as")) ||
        (says(before, "to") && i > back && says(tokens[i - back - 1], "up")))
      mention.until = true;
    if (before.tag != Tag::determiner && before.tag != Tag::adjective && before.tag != Tag::noun) break;
  }
  // "since May", "since the port was opened in May"
  constexpr std::size_t clause = 26;
  for (std::size_t back = 1; back <= clause && back <= i; ++back) {
    const Token& before = tokens[i - back];
    if (says(before, "since")) {
      mention.since = true;
      break;
    }
    if (ends_own_clause(before) || before.tag == Tag::figure) break;
  }
}

}  // namespace

std::optional<Date> time_before(const Date& day, int count, std::string_view unit) {
  if (day.day == 0) return std::nullopt;
  if (unit == "day" || unit == "night") return date_of_day_number(day_number(day) - count);
  if (unit == "week") return date_of_day_number(day_number(day) - 7 * count);
  if (unit == "month") {
    const int months = day.year * 12 + day.month - 1 - count;
    return Date{static_cast<std::int16_t>(months / 12), static_cast<std::uint8_t>(months % 12 + 1), 0};
  }
  if (unit == "year") return Date{static_cast<std::int16_t>(day.year - count), 0, 0};
  return std::nullopt;
}

std::vector<TimeMention> find_times(const Sentence& sentence, std::string_view text, const Date& published) {
  std::vector<TimeMention> out;
  const auto& tokens = sentence.tokens;
  const auto add = [&](std::size_t i, const Date& date) {
    TimeMention mention{i, date};
    mark_bounds(sentence, mention);
    const bool later = !published.empty() && day_number(date) > day_number(published);
    mention.ahead = (later && (mention.ahead || date.year > published.year)) || is_planned(sentence, i);
    // "between 2020 and 2025", "from May to June"
    if (!out.empty() && out.back().token + 2 == i && out.back().token > 0) {
      const Token &joint = tokens[i - 1], &opener = tokens[out.back().token - 1];
      out.back().from = (says(joint, "and") && says(opener, "between")) ||
                        (says(opener, "from") && (says(joint, "to") || says(joint, "until") || says(joint, "through")));
      if (out.back().from) mention.since = out.back().since = false;
    }
    out.push_back(mention);
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::set_aside) {
      const auto& figure = sentence.figures[static_cast<std::size_t>(token.figure)];
      if (figure.role != Role::date) continue;
      const std::string_view words = slice(text, figure.extent);
      if (words.find("ago") != std::string_view::npos) {
        if (const auto date = days_ago(text, figure.extent, published)) add(i, *date);
        continue;
      }
      if (words.find("earlier") != std::string_view::npos || words.find("later") != std::string_view::npos) continue;
      if (const auto date = date_in(text, figure.extent, published)) {
        add(i, *date);
        // A plan for "May 3" is for the next one.
        TimeMention& mention = out.back();
        if (mention.ahead && mention.date.month != 0 && mention.date.tells_year() == published.tells_year() &&
            day_number(mention.date) < day_number(published) && !bare_year(words))
          ++mention.date.year;
        if (words.starts_with("since") || words.starts_with("Since")) out.back().since = true;
      }
      continue;
    }
    if (published.empty() || token.figure >= 0) continue;
    if (!token.capitalised && !may_name_time(token.text)) continue;
    const bool ahead = i > 0 && (says(tokens[i - 1], "next") || says(tokens[i - 1], "coming"));
    const bool last = i > 0 && says(tokens[i - 1], "last");
    if (token.capitalised) {
      if (const int* const day = weekdays.find(token.text); day && !ahead) {
        std::int64_t number = day_number(published);
        const int back = (weekday(published) - *day + 7) % 7;
        number -= back;
        if (last && back == 0) number -= 7;
        if (published.day != 0) {
          add(i, date_of_day_number(number));
          if (out.back().ahead && back > 0) out.back().date = date_of_day_number(number + 7);
        }
      } else if (const int* const month = months.find(token.text);
                 month && !ahead && i > 0 && (tokens[i - 1].tag == Tag::preposition || last)) {
        Date date{published.year, static_cast<std::uint8_t>(*month), 0};
        if (published.month != 0 && (date.month > published.month || (last && date.month == published.month)))
          --date.year;
        add(i, date);
      }
    }
    // "Yesterday 40 men …": with a capital where a sentence begins
    if (!may_name_time(token.text)) continue;
    if (says(token, "today") || says(token, "tonight") || says(token, "overnight")) {
      add(i, published);
    } else if (published.day != 0 && says(token, "yesterday")) {
      add(i, date_of_day_number(day_number(published) - 1));
    } else if (published.day != 0 && last && says(token, "night")) {
      add(i, date_of_day_number(day_number(published) - 1));
    } else if (i > 0 && says(tokens[i - 1], "this") &&
               (says(token, "morning") || says(token, "afternoon") || says(token, "evening"))) {
      add(i, published);
    } else if (published.day != 0 && i > 1 && says(token, "weekend") && says(tokens[i - 1], "the") &&
               (says(tokens[i - 2], "over") || says(tokens[i - 2], "at") || says(tokens[i - 2], "during"))) {
      add(i, date_of_day_number(day_number(published) - weekday(published)));  // its Sunday
    }
  }
  add_days_before(sentence, text, published, out);
  return out;
}

}  // namespace figcheck::extract
