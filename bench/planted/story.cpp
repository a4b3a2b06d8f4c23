#include "planted/story.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "planted/calendar.hpp"
#include "planted/names.hpp"

namespace figcheck::planted {
namespace {

constexpr std::size_t wires = 4;

bool whole_number(Form form) { return form == Form::count; }

double rounded(double value, Form form) {
  switch (form) {
    case Form::count:
      return std::max(2.0, std::round(value));
    case Form::decimal:
    case Form::percent:
    case Form::points:
      return std::round(value * 10) / 10;
    case Form::price:
      return std::round(value * 100) / 100;
    case Form::money:
      return value < 1e6 ? std::round(value / 100) * 100 : std::round(value / 1e4) * 1e4;
    default:
      return std::round(value);
  }
}

std::vector<double> draw_path(const QuantityModel& model, int days, Random& random) {
  const bool narrow = model.high < model.low * 3;
  double value =
      narrow ? model.low + (model.high - model.low) * random.unit() : random.magnitude(model.low, model.high);
  std::vector<double> path{rounded(value, model.form)};
  for (int day = 1; day < days; ++day) {
    const double step = model.growth * random.unit();
    const bool still = random.chance(0.2);
    const bool down = model.course == Course::moving && random.chance(0.5);
    if (model.course != Course::fixed && !still) value *= down ? 1 / (1 + step) : 1 + step;
    path.push_back(rounded(value, model.form));
  }
  return path;
}

/// Now and then a toll is corrected: the whole path from some day on is lower, and all know it.
int revise(std::vector<double>& path, Random& random) {
  const std::size_t from = 1 + random.below(path.size() - 1);
  const double keeps = 0.6 + 0.25 * random.unit();
  if (path[from - 1] < 20) return 0;
  // Below what was said the day before, by as much as it is kept.
  const double factor = keeps * path[from - 1] / path[from];
  for (std::size_t day = from; day < path.size(); ++day) path[day] = std::round(path[day] * factor);
  return static_cast<int>(from);
}

double derive(const QuantityModel& model, double of, double other, double share) {
  switch (model.origin) {
    case Origin::part: {
      const double part = rounded(of * share, model.form);
      return whole_number(model.form) ? std::clamp(part, 2.0, std::max(2.0, of - 2)) : part;
    }
    case Origin::rest:
      return of - other;
    case Origin::ratio:
      return other == 0 ? 0 : 100 * of / other;
    case Origin::rise:
      return other == 0 ? 0 : 100 * (of - other) / other;
    default:
      return of - other;
  }
}

std::vector<double> draw_values(const Story& story, const QuantityModel& model, int days, Random& random) {
  if (model.origin == Origin::drawn) return draw_path(model, days, random);
  const double share = model.low + (model.high - model.low) * random.unit();
  const std::vector<double>& of = story.quantities[*story.find(model.of)].by_day;
  const auto other = story.find(model.other);
  std::vector<double> path;
  for (int day = 0; day < days; ++day) {
    const auto at = static_cast<std::size_t>(day);
    const double value = derive(model, of[at], other ? story.quantities[*other].by_day[at] : 0, share);
    path.push_back(model.origin == Origin::ratio || model.origin == Origin::rise ? rounded(value, Form::percent)
                                                                                 : value);
  }
  return path;
}

void draw_cast(Story& story, Random& random) {
  story.cast["place"] = place_name(random);
  story.cast["town"] = place_name(random);
  story.cast["country"] = country_name(random);
  story.cast["river"] = place_name(random);
  story.cast["storm"] = family_name(random);
  story.cast["ship"] = ship_name(random);
  story.cast["company"] = company_name(random);
  story.cast["candidate"] = person_name(random);
  constexpr std::array<std::string_view, 6> titles{"Interior Minister ", "Governor ", "Deputy Minister ",
                                                   "District Chief ",    "Mayor ",    "Commissioner "};
  constexpr std::array<std::string_view, 7> bodies{
      "the civil protection agency", "the interior ministry", "the regional government",
      "the emergency office",        "the Red Cross",         "the governor's office",
      "the national crisis centre"};
  for (int i = 0; i < 2; ++i) {
    story.officials.push_back(std::string(titles[random.below(titles.size())]) + person_name(random));
    story.agencies.emplace_back(bodies[random.below(bodies.size())]);
  }
}

std::string article_id(std::size_t number) {
  std::array<char, 24> out{};
  std::snprintf(out.data(), out.size(), "pl-%07zu", number);
  return out.data();
}

/// Who writes when: most on the first days; some print what a wire service wrote that day.
void assign(Story& story, std::size_t count, std::size_t first_article, const std::vector<Outlet>& outlets, int days,
            Random& random) {
  for (std::size_t i = 0; i < count; ++i) {
    Assignment article;
    article.id = article_id(first_article + i);
    article.day = std::min(random.between(0, days - 1), random.between(0, days - 1));
    article.seed = random.next();
    article.outlet = &outlets[wires + random.below(outlets.size() - wires)];
    const bool copies = random.chance(0.25);
    if (copies) {
      std::vector<std::size_t> sources;
      for (std::size_t j = 0; j < i; ++j) {
        if (!story.articles[j].copy_of && story.articles[j].outlet < &outlets[wires]) sources.push_back(j);
      }
      if (!sources.empty()) {
        article.copy_of = random.pick(sources);
        article.day = story.articles[*article.copy_of].day;
      }
    }
    if (!article.copy_of && (i == 0 || random.chance(0.15))) {
      article.outlet = &outlets[random.below(wires)];
      if (i == 0) story.wire = article.outlet->name;
    }
    story.articles.push_back(std::move(article));
  }
}

}  // namespace

std::optional<std::size_t> Story::find(std::string_view key) const {
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    if (quantities[i].key == key) return i;
  }
  return std::nullopt;
}

Story draw_story(std::size_t number, std::uint64_t seed, int first_day, std::size_t most_articles,
                 std::size_t first_article, const std::vector<Outlet>& outlets) {
  Random random(seed);
  Story story;
  story.id = "s" + std::to_string(number);
  const std::vector<StoryModel>& models = story_models();
  story.model = &models[number % models.size()];
  story.first_day = first_day;
  story.currency = random.chance(0.6) ? Currency::dollar : Currency::euro;
  draw_cast(story, random);
  const int days = random.between(2, longest_story);
  for (const QuantityModel& model : story.model->quantities) {
    Quantity quantity{
        .key = std::string(model.key), .model = &model, .by_day = draw_values(story, model, days, random)};
    const bool revised = random.chance(0.1);
    if (revised && model.key == "dead") quantity.revised_on = revise(quantity.by_day, random);
    // Its parts are corrected with it.
    const auto whole = story.find(model.of);
    if (whole && model.origin != Origin::drawn) quantity.revised_on = story.quantities[*whole].revised_on;
    story.quantities.push_back(std::move(quantity));
  }
  const int recalled = random.between(1, 3);
  for (int i = 0; i < recalled; ++i) {
    EarlierEvent event;
    event.place = random.chance(0.2) ? story.cast["place"] : place_name(random);
    event.person = person_name(random);
    // No two earlier events of one story are of the same year, nor of its own.
    event.year = year_of(first_day) - 2 - 7 * i - random.between(0, 5);
    for (const QuantityModel& model : story.model->earlier) {
      const double value = draw_path(model, 1, random).front();
      story.quantities.push_back({.key = "back" + std::to_string(i) + "." + std::string(model.key),
                                  .model = &model,
                                  .by_day = std::vector<double>(static_cast<std::size_t>(days), value)});
    }
    story.earlier.push_back(std::move(event));
  }
  const auto articles = std::min(most_articles, static_cast<std::size_t>(random.magnitude(4, 40)));
  assign(story, articles, first_article, outlets, days, random);
  return story;
}

std::vector<Outlet> draw_outlets(std::uint64_t seed, std::size_t count) {
  Random random(seed);
  std::vector<Outlet> outlets;
  while (outlets.size() < count) {
    Outlet outlet;
    outlet.name = outlets.size() < wires ? agency_name(random) : outlet_name(random);
    for (const char c : outlet.name) {
      if (c >= 'A' && c <= 'Z') outlet.host += static_cast<char>(c - 'A' + 'a');
      if (c >= 'a' && c <= 'z') outlet.host += c;
    }
    outlet.host += ".example";
    outlet.habits.imperial = random.chance(0.4);
    outlet.habits.percent_sign = random.chance(0.4);
    outlet.habits.currency_word = random.chance(0.3);
    outlet.habits.hedges = 0.1 + 0.5 * random.unit();
    outlet.dateline = random.chance(0.4);
    outlets.push_back(std::move(outlet));
  }
  return outlets;
}

}  // namespace figcheck::planted
