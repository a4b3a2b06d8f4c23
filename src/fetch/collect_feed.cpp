#include "fetch/collect_feed.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "fetch/article_reader.hpp"
#include "fetch/fingerprint.hpp"
#include "fetch/listing.hpp"
#include "text/feed.hpp"

namespace figcheck::fetch {
namespace {

/// Reads one feed.
class FeedCollector {
 public:
  FeedCollector(const Source& source, const Url& url, Visitor& visitor, const Memory& memory, Sink& sink)
      : source_(source),
        visitor_(visitor),
        sink_(sink),
        reader_(source, visitor, memory, sink),
        listing_(recall_listing(url, memory)) {}

  void collect() {
    Answer answer = ask_for(listing_, false, visitor_, sink_);
    if (answer.not_modified()) {
      for (const std::string& address : listing_.known.all("young")) {
        Article article;
        article.remembered = true;
        if (const auto url = parse_url(address)) article.url = *url;
        if (!article.url.text.empty()) articles_.push_back(std::move(article));
      }
    } else if (!answer.ok() || !read_items(std::move(answer))) {
      return;
    }
    if (!stopped_ && read_articles()) remember();
  }

 private:
  /// False: it is no feed, or cannot be unpacked.
  bool read_items(Answer&& answer) {
    const Url base = answer.url;
    const auto xml = xml_of(std::move(answer), listing_.url.text, visitor_.settings().max_bytes, sink_);
    if (!xml) return false;
    if (!text::looks_like_feed(*xml)) {
      sink_.problem({listing_.url.text, "is no feed (RSS or Atom)", "give the feed's own address, not a page's"});
      return false;
    }
    text::ByteSource source = text::ByteSource::of(*xml);
    text::Input input;
    input.largest_document = visitor_.settings().max_bytes;
    text::read_feed_items(
        source, listing_.url.text, input,
        [&](text::FeedItem&& item, const std::string& where) {
          take(std::move(item), base, where);
          stopped_ = stopped_ || !sink_.more();
          return !stopped_;
        },
        [&](const text::Problem& problem) { sink_.problem(problem); });
    return true;
  }

  void take(text::FeedItem&& item, const Url& base, const std::string& where) {
    Article article;
    text::Document& document = item.document;
    if (item.source.empty() && !source_.outlet.empty()) document.outlet = source_.outlet;
    Fingerprint said;
    said.add_field(item.dates).add_field(document.title).add_field(document.text).add_field(document.url);
    article.mark = to_string(said);
    article.day = document.published;
    const auto url = document.url.empty() ? std::nullopt : resolve_url(base, document.url);
    if (!url && !document.url.empty()) {
      sink_.problem({where, "its link is no web address: \"" + document.url.substr(0, 200) + '"',
                     "what the item says itself is read"});
    }
    // Items of one link are not articles behind it: some feeds link to their front page alone.
    const bool has_article = url && links_.insert(url->text).second;
    if (has_article) {
      article.url = *url;
      document.id = document.url = url->text;
    }
    article.item = std::move(document);
    if (reader_.is_too_old(article)) return;
    if (has_article && source_.articles) {
      articles_.push_back(std::move(article));
    } else if (article.item.text.empty()) {
      sink_.problem({where, "an item without title, text and an article of its own", "leave it out"});
    } else {
      const std::string key = article.item.id;
      stopped_ = reader_.take_item(std::move(article.item), key, where) == Taken::stopped || stopped_;
    }
  }

  /// False: no more was wanted.
  bool read_articles() {
    for (Article& article : articles_) reader_.judge(article);
    std::stable_sort(articles_.begin(), articles_.end(), comes_before);
    std::size_t left = 0;
    for (const Article& article : articles_) {
      if (!sink_.more()) return false;
      if (article.is_due != Due::no && reader_.has_room()) {
        const Taken taken = reader_.read(article);
        if (taken == Taken::stopped) return false;
        if (taken == Taken::later) listing_.complete = false;
      } else if (article.is_due == Due::yes) {
        ++left;
      }
      if (reader_.is_young(article)) listing_.young.push_back(article.url.text);
    }
    listing_.complete = listing_.complete && left == 0;
    reader_.tell_of_rest(left);
    return true;
  }

  void remember() {
    Version next;
    if (listing_.complete) {
      next.add("etag", listing_.etag);
      next.add("modified", listing_.modified);
    }
    for (const std::string& address : listing_.young) next.add("young", address);
    sink_.unit_read(listing_.key(), next.token());
  }

  const Source& source_;
  Visitor& visitor_;
  Sink& sink_;
  ArticleReader reader_;
  Listing listing_;
  std::vector<Article> articles_;
  std::set<std::string> links_;
  bool stopped_ = false;
};

}  // namespace

void collect_feed(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink) {
  if (const auto url = parse_url(source.location)) {
    FeedCollector(source, *url, visitor, memory, sink).collect();
  } else {
    sink.problem({source.location, "is no web address", "write it as https://news.example/rss"});
  }
}

}  // namespace figcheck::fetch
