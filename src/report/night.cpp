#include "report/night.hpp"

#include <algorithm>

#include "report/night_wording.hpp"
#include "report/number.hpp"
#include "report/tally.hpp"

namespace figcheck::report {

namespace {

/// Adds "12 changed" to a list.
void add(std::string& list, std::size_t number, std::string_view singular, std::string_view plural) {
  if (number == 0) return;
  if (!list.empty()) list += ", ";
  list += counted(number, singular, plural);
}

}  // namespace

std::string_view to_string(NewsKind kind) {
  constexpr std::array<std::string_view, kNewsKinds.size()> kNames{"new_conflict", "worse",   "reopened",
                                                                   "settled",      "changed", "new_source"};
  return kNames.at(static_cast<std::size_t>(kind));
}

std::size_t count_news(const Night& night, NewsKind kind) {
  return static_cast<std::size_t>(
      std::count_if(night.news.begin(), night.news.end(), [&](const NewsItem& item) { return item.kind == kind; }));
}

std::size_t count_open(const Night& night) {
  return night.open.size() + night.open_beyond +
         static_cast<std::size_t>(std::count_if(night.news.begin(), night.news.end(), [](const NewsItem& item) {
           return item.quantity && item.quantity->verdict == reconcile::Verdict::conflicting && !is_settled(item);
         }));
}

std::string night_summary(const Night& night) {
  std::string articles;
  add(articles, night.counts.added, "new article", "new articles");
  add(articles, night.counts.replaced, "corrected", "corrected");
  add(articles, night.counts.retired, "withdrawn", "withdrawn");
  std::string news;
  add(news, count_news(night, NewsKind::new_conflict), "new conflict", "new conflicts");
  add(news, count_news(night, NewsKind::worse), "worse", "worse");
  add(news, count_news(night, NewsKind::reopened), "opened again", "opened again");
  add(news, count_news(night, NewsKind::settled), "settled", "settled");
  add(news, count_news(night, NewsKind::changed), "changed", "changed");
  add(news, count_news(night, NewsKind::new_source), "with a new source", "with a new source");
  std::string line = to_iso(night.day) + ": " + (articles.empty() ? "no new article" : articles) + "; " +
                     (news.empty() ? "nothing new" : news) + "; ";
  const std::size_t open = count_open(night);
  line += open == 0 ? "none" : number_words(static_cast<double>(open));
  line += " open";
  if (const std::size_t unread = night.check.problems.size(); unread > 0)
    line += "; " + number_words(static_cast<double>(unread)) + " not read";
  return line + '.';
}

}  // namespace figcheck::report
