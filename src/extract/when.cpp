#include "extract/when.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};

template <std::size_t n>
int index_of(const std::array<std::string_view, n>& names, std::string_view text) {
  if (text.size() < 3 || text.size() > 9) return -1;
  const std::string word = lower(text);
  for (std::size_t i = 0; i < n; ++i)
    if (names[i] == word) return static_cast<int>(i);
  return -1;
}

/// A day and month without a year is the last such day, or one at most a week ahead.
Date with_year(Date date, const Date& published) {
  if (published.empty()) return {};
  date.year = published.year;
  if (day_number(date) > day_number(published) + 7) --date.year;
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

}  // namespace

std::vector<TimeMention> find_times(const Sentence& sentence, std::string_view text, const Date& published) {
  std::vector<TimeMention> out;
  const auto& tokens = sentence.tokens;
  const auto add = [&](std::size_t i, const Date& date) {
    TimeMention mention{i, date, false, false};
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
      const Token& before = tokens[i - back];
      if (says(before, "since")) mention.since = true;
      if (says(before, "by") || says(before, "until") || says(before, "till") ||
          (says(before, "of") && i > back && says(tokens[i - back - 1], "as")) ||
          (says(before, "to") && i > back && says(tokens[i - back - 1], "up")))
        mention.until = true;
      if (before.tag != Tag::determiner && before.tag != Tag::adjective && before.tag != Tag::noun) break;
    }
    out.push_back(mention);
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.tag == Tag::set_aside) {
      const auto& figure = sentence.figures[static_cast<std::size_t>(token.figure)];
      if (figure.role != Role::date) continue;
      const std::string_view words = slice(text, figure.extent);
      if (words.find("ago") != std::string_view::npos || words.find("earlier") != std::string_view::npos) continue;
      if (const auto date = date_in(text, figure.extent, published)) {
        add(i, *date);
        if (words.starts_with("since") || words.starts_with("Since")) out.back().since = true;
      }
      continue;
    }
    if (published.empty() || token.figure >= 0) continue;
    const bool ahead = i > 0 && (says(tokens[i - 1], "next") || says(tokens[i - 1], "coming"));
    if (token.capitalised) {
      if (const int day = index_of(weekdays, token.text); day >= 0 && !ahead) {
        std::int64_t number = day_number(published);
        const int back = (weekday(published) - day + 7) % 7;
        number -= back;
        if (i > 0 && says(tokens[i - 1], "last") && back == 0) number -= 7;
        if (published.day != 0) add(i, date_of_day_number(number));
      } else if (const int month = index_of(months, token.text);
                 month >= 0 && !ahead && i > 0 &&
                 (tokens[i - 1].tag == Tag::preposition || says(tokens[i - 1], "last"))) {
        Date date{published.year, static_cast<std::uint8_t>(month + 1), 0};
        if (published.month != 0 && date.month > published.month) --date.year;
        add(i, date);
      }
      if (says(token, "today")) add(i, published);
    } else if (says(token, "today") || says(token, "tonight")) {
      add(i, published);
    } else if (says(token, "yesterday") && published.day != 0) {
      add(i, date_of_day_number(day_number(published) - 1));
    } else if (says(token, "overnight")) {
      add(i, published);
    }
  }
  return out;
}

Date as_of(const Sentence& sentence, const std::vector<TimeMention>& times, std::size_t at, const Date& published) {
  const auto& tokens = sentence.tokens;
  const TimeMention* best = nullptr;
  std::size_t best_cost = 0;
  for (const TimeMention& mention : times) {
    if (mention.since) continue;
    const std::size_t low = std::min(mention.token, at), high = std::max(mention.token, at);
    std::size_t cost = high - low;
    for (std::size_t i = low + 1; i < high; ++i) {
      if (ends_clause(tokens[i])) cost += 20;
      if (tokens[i].tag == Tag::coordinator || tokens[i].tag == Tag::comma) cost += 4;
    }
    if (mention.until) cost = cost > 15 ? cost - 15 : 0;
    if (!best || cost < best_cost) {
      best = &mention;
      best_cost = cost;
    }
  }
  if (best) return best->date;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
    if ((says(tokens[i], "so") && says(tokens[i + 1], "far")) || (says(tokens[i], "to") && says(tokens[i + 1], "date")))
      return published;
  return {};
}

std::string window(const Sentence& sentence, std::string_view text, const std::vector<TimeMention>& times,
                   std::size_t at) {
  const auto& tokens = sentence.tokens;
  for (const TimeMention& mention : times)
    if (mention.since) return "since " + to_iso(mention.date);
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!(says(tokens[i - 1], "last") || says(tokens[i - 1], "past") || says(tokens[i - 1], "next") ||
          says(tokens[i - 1], "this")))
      continue;
    if (i == at) continue;
    const bool next = says(tokens[i - 1], "next"), current = says(tokens[i - 1], "this");
    const std::string lead = next ? "next " : (current ? "this " : "last ");
    if (tokens[i].figure >= 0 && !current) {
      const auto& figure = sentence.figures[static_cast<std::size_t>(tokens[i].figure)];
      if (figure.kind == Kind::duration) return lead + std::string(slice(text, figure.extent));
    }
    if (tokens[i].tag == Tag::noun) {
      const std::string unit = noun_lemma(tokens[i]);
      if (unit == "year" || unit == "month" || unit == "week" || unit == "quarter" || unit == "decade" ||
          unit == "century" || unit == "season")
        return lead + unit;
    }
  }
  return {};
}

}  // namespace figcheck::extract
