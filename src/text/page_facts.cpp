#include "text/page_facts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/blank.hpp"
#include "text/json_ld.hpp"
#include "text/metadata_date.hpp"
#include "text/prose.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_value = 1000;

enum class Kind : std::uint8_t { title, outlet, author, url, published };

struct Field {
  std::string_view name;
  Kind kind;
};

constexpr auto fields = std::to_array<Field>({
#define FIELD(name, kind) {name, Kind::kind},
#include "text/meta_fields.def"
#undef FIELD
});

// Behind JSON-LD, meta tags are ranked by their place in the table; a page's own elements come behind them.
constexpr int rank_of_json_ld = 0;
constexpr int rank_of_meta = 10;
constexpr int rank_of_microdata = 500;
constexpr int rank_of_element = 600;
constexpr int rank_of_page = 700;  // JSON-LD of a WebPage

bool is_address(std::string_view value) {
  return value.starts_with("http://") || value.starts_with("https://") || value.starts_with("//");
}

/// A page's title without the outlet's name behind it: "Ferry sinks | The Herald", "Ferry sinks - The Herald".
std::string_view without_outlet(std::string_view title, std::string_view outlet) {
  if (outlet.empty() || !title.ends_with(outlet) || title.size() == outlet.size()) return title;
  std::string_view rest = trimmed(title.substr(0, title.size() - outlet.size()));
  for (const std::string_view mark : {"|", "-", "\u2013", "\u2014", "\u2022", "\u00B7", "::", ":", "\u00BB", "<"}) {
    if (rest.ends_with(mark)) return trimmed(rest.substr(0, rest.size() - mark.size()));
  }
  return title;
}

}  // namespace

void PageFacts::take(Fact& fact, std::string_view value, int rank) {
  if (rank >= fact.rank || value.size() > 4 * longest_value) return;
  std::string clean = one_line(value);
  if (clean.empty() || clean.size() > longest_value) return;
  fact.value = std::move(clean);
  fact.rank = rank;
}

void PageFacts::take_day(std::string_view field, DateOrigin origin, int rank) {
  const auto date = metadata_date(field);
  if (!date) return;
  // Many give the day alone in one place, and its time in another.
  const auto time = metadata_time(field);
  const bool same_day = *date == published_;
  if (rank >= published_rank_) {
    if (same_day && !time_) time_ = time;
    return;
  }
  if (time || !same_day) time_ = time;
  published_ = *date;
  published_from_ = origin;
  published_rank_ = rank;
}

void PageFacts::take_meta(std::string_view name, std::string_view content) {
  if (name.size() > 40 || content.empty()) return;
  const std::string lower = ascii_lower(name);
  const auto* field = std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.name == lower; });
  if (field == fields.end()) return;
  const int rank = rank_of_meta + static_cast<int>(field - fields.begin());
  switch (field->kind) {
    case Kind::title:
      take(title_, content, rank);
      break;
    case Kind::outlet:
      if (!is_address(content)) take(outlet_, content, rank);
      break;
    case Kind::author:
      if (!is_address(content)) take(author_, content, rank);
      break;
    case Kind::url:
      if (is_address(content)) take(url_, content, rank);
      break;
    case Kind::published:
      take_day(content, DateOrigin::meta, rank);
      break;
  }
}

void PageFacts::take_json_ld(std::string_view json) {
  const auto found = read_json_ld(json);
  if (!found) return;
  const int rank = found->article ? rank_of_json_ld : rank_of_page;
  take(title_, found->headline, rank);
  take(outlet_, found->publisher, rank);
  if (!is_address(found->author)) take(author_, found->author, rank);
  if (is_address(found->url)) take(url_, found->url, rank);
  take_day(found->published, DateOrigin::json_ld, rank);
  if (article_body_.empty()) article_body_ = found->body;
}

void PageFacts::take_date(std::string_view field, DateOrigin origin) {
  take_day(field, origin, origin == DateOrigin::microdata ? rank_of_microdata : rank_of_element);
}

void PageFacts::take_title(std::string_view title) { take(title_, title, rank_of_page + 1); }
void PageFacts::take_canonical(std::string_view url) {
  if (is_address(url)) take(url_, url, rank_of_json_ld - 1);
}
void PageFacts::take_author(std::string_view author) { take(author_, author, rank_of_microdata); }
void PageFacts::take_publisher(std::string_view name) { take(outlet_, name, rank_of_microdata); }
void PageFacts::take_headline(std::string_view headline) { take(title_, headline, rank_of_element); }

void PageFacts::complete(Document& document) const {
  document.title = without_outlet(title_.value, outlet_.value);
  document.outlet = outlet_.value;
  document.author = author_.value;
  document.url = url_.value;
  document.published = published_;
  document.time = time_;
  document.published_from = published_from_;
}

}  // namespace figcheck::text
