#include "planted/corpus.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "planted/calendar.hpp"
#include "planted/plant.hpp"
#include "planted/quoted.hpp"
#include "planted/truth.hpp"

namespace figcheck::planted {
namespace {

constexpr std::size_t outlet_count = 400;
constexpr double articles_a_day = 120;
constexpr int first_day = 19358;  // 1 January 2023

std::string line_of(const Story& story, const Assignment& article, const Page& page) {
  std::string out = "{\"id\":";
  append_quoted(out, article.id);
  out += ",\"title\":";
  append_quoted(out, page.title);
  out += ",\"outlet\":";
  append_quoted(out, article.outlet->name);
  out += ",\"published\":\"" + iso_date(story.first_day + article.day) + "\",\"url\":";
  append_quoted(out, "https://" + article.outlet->host + "/" + article.id);
  out += ",\"text\":";
  append_quoted(out, page.text);
  out += "}\n";
  return out;
}

/// How many of a number of chances come true: the whole part surely, the rest by lot.
std::size_t draw_count(double expected, Random& random) {
  const auto whole = static_cast<std::size_t>(expected);
  return whole + (random.chance(expected - static_cast<double>(whole)) ? 1 : 0);
}

}  // namespace

void write_corpus(const CorpusSettings& settings, std::ostream& articles, std::ostream& truth) {
  const std::vector<Outlet> outlets = draw_outlets(seed_of(settings.seed, 0), outlet_count);
  std::map<int, std::vector<std::string>> waiting;  // lines by day
  std::size_t written = 0;
  KindCounts made{};
  for (std::size_t number = 0; written < settings.articles; ++number) {
    const int day = first_day + static_cast<int>(static_cast<double>(written) / articles_a_day);
    while (!waiting.empty() && waiting.begin()->first < day) {
      for (const std::string& line : waiting.begin()->second) articles << line;
      waiting.erase(waiting.begin());
    }
    const std::uint64_t seed = seed_of(settings.seed, number + 1);
    const Story story = draw_story(number, seed, day, settings.articles - written, written, outlets);
    std::vector<Page> pages;
    for (const Assignment& article : story.articles) pages.push_back(write_page(story, article, std::nullopt));
    Random random(seed_of(seed, 7));
    const std::size_t wanted = draw_count(settings.plants * static_cast<double>(pages.size()), random);
    const std::vector<Plant> planted = plant(story, pages, wanted, made, random);
    write_truth(truth, story, pages, planted);
    for (std::size_t i = 0; i < pages.size(); ++i)
      waiting[story.first_day + story.articles[i].day].push_back(line_of(story, story.articles[i], pages[i]));
    written += pages.size();
  }
  for (const auto& [day, lines] : waiting) {
    for (const std::string& line : lines) articles << line;
  }
}

}  // namespace figcheck::planted
