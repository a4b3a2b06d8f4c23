#include "fetch/collect_sitemap.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "fetch/article_reader.hpp"
#include "fetch/listing.hpp"
#include "fetch/sitemap.hpp"
#include "text/given_ids.hpp"
#include "text/metadata_date.hpp"

namespace figcheck::fetch {
namespace {

constexpr int deepest_index = 3;
constexpr std::size_t most_sitemaps = 500;     // in one run
constexpr std::size_t most_waiting = 100'000;  // articles that are due; others wait for the next run

/// Reads a sitemap with all that it leads to.
class SitemapCollector {
 public:
  SitemapCollector(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink)
      : source_(source), visitor_(visitor), memory_(memory), sink_(sink), reader_(source, visitor, memory, sink) {}

  void collect(const Url& url) {
    visit(url, "", 0);
    if (!sink_.more() || !read_articles()) return;
    for (const Visited& each : visited_)
      if (each.reached) remember(each);
  }

 private:
  struct Visited {
    Listing listing;
    std::string changed;  ///< what the index above it says
    bool reached = false;
    bool is_index = false;
  };
  struct Waiting {
    Article article;
    std::size_t listing;  ///< of visited_
  };

  /// False: not all that it names is taken.
  bool visit(const Url& url, const std::string& changed, int depth) {
    if (!sink_.more()) return false;
    if (!seen_.insert(url.text).second) return true;
    if (depth > deepest_index || visited_.size() >= most_sitemaps) {
      if (!std::exchange(told_of_bounds_, true)) {
        sink_.problem({url.text,
                       "beyond " + std::to_string(most_sitemaps) + " sitemaps, or in indexes nested deeper than " +
                           std::to_string(deepest_index) + "; it and others are left out",
                       "name as source the sitemap that matters"});
      }
      return false;
    }
    const std::size_t at = visited_.size();
    visited_.push_back({recall_listing(url, memory_), changed});
    const Version known = visited_[at].listing.known;
    const bool was_index = known.number("index") != 0;
    if (!was_index && !changed.empty() && known.text("changed") == changed) {
      visited_[at].reached = true;
      visited_[at].listing.etag = known.text("etag");
      visited_[at].listing.modified = known.text("modified");
      add_young(at);
      return true;
    }
    // What an index names may change without it.
    Answer answer = ask_for(visited_[at].listing, was_index, visitor_, sink_);
    if (!answer.ok() && !answer.not_modified()) return false;
    visited_[at].reached = true;
    if (answer.not_modified()) {
      add_young(at);
      return true;
    }
    return read_entries(at, std::move(answer), depth);
  }

  bool read_entries(std::size_t at, Answer&& answer, int depth) {
    const std::string where = visited_[at].listing.url.text;
    const Url base = answer.url;
    std::vector<std::pair<Url, std::string>> below;
    const auto xml = xml_of(std::move(answer), where, visitor_.settings().max_bytes, sink_);
    if (!xml) return visited_[at].listing.complete = false;
    text::ByteSource source = text::ByteSource::of(*xml);
    bool told = false;
    read_sitemap(
        source, where,
        [&](SitemapEntry&& entry) {
          const auto url = resolve_url(base, entry.location);
          if (!url) {
            if (!std::exchange(told, true)) {
              sink_.problem({where, "names what is no web address: \"" + entry.location.substr(0, 200) + '"',
                             "its publisher can mend it"});
            }
          } else if (entry.is_sitemap) {
            visited_[at].is_index = true;
            below.emplace_back(*url, std::move(entry.changed));
          } else {
            add(at, *url, std::move(entry));
          }
          return sink_.more();
        },
        [&](const text::Problem& problem) { sink_.problem(problem); });
    for (const auto& [url, changed] : below)
      if (!visit(url, changed, depth + 1)) visited_[at].listing.complete = false;
    return visited_[at].listing.complete;
  }

  void add(std::size_t at, const Url& url, SitemapEntry&& entry) {
    if (!named_.insert(text::GivenIds::mark_of(url.text))) return;
    Article article;
    article.url = url;
    article.mark = !entry.changed.empty() ? entry.changed : entry.published;
    article.mark_tells = !entry.changed.empty();
    article.item.published = text::metadata_date(entry.published).value_or(Date{});
    article.item.time = text::metadata_time(entry.published);
    article.item.title = std::move(entry.title);
    article.item.outlet = std::move(entry.outlet);
    article.day = text::metadata_date(article.mark).value_or(Date{});
    if (reader_.is_too_old(article)) return;
    reader_.judge(article);
    if (article.is_due == Due::no) return;
    if (waiting_.size() >= most_waiting) {
      visited_[at].listing.complete = false;
      ++left_;
      return;
    }
    waiting_.push_back({std::move(article), at});
  }

  void add_young(std::size_t at) {
    for (const std::string& address : visited_[at].listing.known.all("young")) {
      const auto url = parse_url(address);
      if (!url || !named_.insert(text::GivenIds::mark_of(url->text))) continue;
      Article article;
      article.url = *url;
      article.remembered = true;
      reader_.judge(article);
      if (article.is_due != Due::no) waiting_.push_back({std::move(article), at});
    }
  }

  /// False: no more was wanted.
  bool read_articles() {
    std::stable_sort(waiting_.begin(), waiting_.end(),
                     [](const Waiting& a, const Waiting& b) { return comes_before(a.article, b.article); });
    for (const Waiting& each : waiting_) {
      if (!sink_.more()) return false;
      Listing& listing = visited_[each.listing].listing;
      if (reader_.has_room()) {
        const Taken taken = reader_.read(each.article);
        if (taken == Taken::stopped) return false;
        if (taken == Taken::later) listing.complete = false;
      } else if (each.article.is_due == Due::yes) {
        listing.complete = false;
        ++left_;
      }
      if (!each.article.mark_tells && reader_.is_young(each.article)) listing.young.push_back(each.article.url.text);
    }
    reader_.tell_of_rest(left_);
    return true;
  }

  void remember(const Visited& visited) {
    Version next;
    if (visited.is_index) next.add("index", 1);
    if (visited.listing.complete) {
      next.add("changed", visited.changed);
      if (!visited.is_index) {
        next.add("etag", visited.listing.etag);
        next.add("modified", visited.listing.modified);
      }
    }
    for (const std::string& address : visited.listing.young) next.add("young", address);
    sink_.unit_read(visited.listing.key(), next.token());
  }

  const Source& source_;
  Visitor& visitor_;
  const Memory& memory_;
  Sink& sink_;
  ArticleReader reader_;
  std::vector<Visited> visited_;
  std::vector<Waiting> waiting_;
  std::set<std::string> seen_;  ///< addresses of sitemaps
  /// Addresses of articles, by 64 bits of each: an index may name 25 million, which are gigabytes as they are written.
  text::GivenIds named_{most_sitemaps * most_entries};
  std::size_t left_ = 0;
  bool told_of_bounds_ = false;
};

}  // namespace

void collect_sitemap(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink) {
  if (const auto url = parse_url(source.location)) {
    SitemapCollector(source, visitor, memory, sink).collect(*url);
  } else {
    sink.problem({source.location, "is no web address", "write it as https://news.example/sitemap.xml"});
  }
}

}  // namespace figcheck::fetch
