#include "fetch/article_reader.hpp"

#include <functional>
#include <utility>

#include "fetch/fingerprint.hpp"
#include "text/delivery.hpp"
#include "text/web_payload.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

// The names of an article's version: the validators, what the list said, the documents' fingerprint, when it was first
// seen and last asked for, what was taken ("page", "item", "none"), whether it is to be asked for again, and what the
// list gives a page that lacks it.
constexpr std::string_view etag = "etag", modified = "modified", mark = "mark", hash = "hash", first = "first",
                           from = "from", later = "later", title = "title", day = "day", time = "time", asked = "asked";

std::string fingerprint_of(const std::vector<text::Document>& documents) {
  Fingerprint fingerprint;
  for (const text::Document& document : documents) {
    fingerprint.add_field(document.id).add_field(document.text).add_field(document.title).add_field(document.outlet);
    fingerprint.add_field(document.author).add_field(document.url).add_field(to_iso(document.published));
  }
  return to_string(fingerprint);
}

}  // namespace

ArticleReader::ArticleReader(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink)
    : source_(source), visitor_(visitor), memory_(memory), sink_(sink) {}

Version ArticleReader::known_of(const std::string& key) const {
  return Version::parse(memory_.recall(key).value_or(""));
}

std::int64_t ArticleReader::now() const {
  return std::chrono::duration_cast<std::chrono::seconds>(visitor_.clock().wall().time_since_epoch()).count();
}

bool ArticleReader::is_too_old(const Article& article) const {
  return source_.max_age > 0 && !article.day.empty() &&
         day_number(article.day) + static_cast<std::int64_t>(source_.max_age) < now() / seconds_a_day;
}

bool ArticleReader::is_young(const Article& article) const {
  const Version known = known_of(article.url.text);
  return !known.empty() && now() - known.number(first) < young_seconds;
}

void ArticleReader::judge(Article& article) const {
  const Version known = known_of(article.url.text);
  article.last_asked = known.number(asked);
  const bool changed = !article.remembered && known.text(mark) != article.mark;
  if (known.empty() || known.number(later) != 0 || changed) {
    article.is_due = Due::yes;
  } else {
    article.is_due = !article.mark_tells && is_young(article) ? Due::to_look_again : Due::no;
  }
}

void ArticleReader::complete(text::Document& document, const Article& article, const Version& known) const {
  const Date given = article.remembered ? date_from_iso(known.text(day)).value_or(Date{}) : article.item.published;
  if (!document.published.tells_year() && !given.empty()) {
    document.published = given;
    document.time = article.remembered ? text::time_of_day_from_iso(known.text(time)) : article.item.time;
    document.time_of_text = false;
    document.published_from = text::DateOrigin::feed;
  }
  if (document.title.empty()) document.title = article.remembered ? known.text(title) : article.item.title;
  if (document.outlet.empty()) document.outlet = !source_.outlet.empty() ? source_.outlet : article.item.outlet;
}

std::vector<text::Document> ArticleReader::page_of(const Answer& answer, const Article& article, const Version& known) {
  std::vector<text::Document> documents;
  const std::function<bool(text::Document &&)> accept = [&](text::Document&& document) {
    documents.push_back(std::move(document));
    return true;
  };
  const std::function<void(const text::Problem&)> report = [&](const text::Problem& problem) {
    sink_.problem(problem);
  };
  text::Delivery delivery(accept, report, text::RepeatedIds::kept);
  text::Input input;
  input.largest_document = visitor_.settings().max_bytes;
  const text::WebPayload payload{article.url.text, answer.content_type, answer.body};
  if (!text::read_web_payload(payload, article.url.text, input, delivery)) {
    const std::string media = text::media_type_of(answer.content_type).substr(0, 60);
    sink_.problem(
        {article.url.text, "is " + (media.empty() ? "of no known kind" : media) + ", not an article", "leave it out"});
  }
  if (documents.size() == 1) complete(documents.front(), article, known);
  for (text::Document& document : documents)
    if (document.outlet.empty()) document.outlet = source_.outlet;
  return documents;
}

std::vector<text::Document> ArticleReader::deliverable(text::Document&& document, const std::string& where) {
  std::vector<text::Document> documents;
  const std::function<bool(text::Document &&)> accept = [&](text::Document&& completed) {
    documents.push_back(std::move(completed));
    return true;
  };
  const std::function<void(const text::Problem&)> report = [&](const text::Problem& problem) {
    sink_.problem(problem);
  };
  text::Delivery(accept, report, text::RepeatedIds::kept).deliver(std::move(document), where);
  return documents;
}

bool ArticleReader::hand_on(std::vector<text::Document>&& documents, const Version& known, Version& next) {
  const std::string fingerprint = fingerprint_of(documents);
  next.add(hash, fingerprint);
  if (known.text(hash) == fingerprint) return true;
  for (text::Document& document : documents) {
    sink_.document(std::move(document));
    if (!sink_.more()) return false;
  }
  return true;
}

Taken ArticleReader::read(const Article& article) {
  const std::string& key = article.url.text;
  const Version known = known_of(key);
  const bool had_page = known.text(from) == "page";
  ++asked_;
  Request request;
  request.url = article.url;
  if (had_page) {
    request.etag = known.text(etag);
    request.last_modified = known.text(modified);
  }
  const Answer answer = visitor_.get(request);

  Version next;
  next.add(first, known.empty() ? now() : known.number(first));
  next.add(asked, now());
  const auto keep = [&](std::string_view name, const std::string& fresh) {
    next.add(name, article.remembered ? known.text(name) : fresh);
  };
  keep(title, article.item.title);
  keep(day, to_iso(article.item.published));
  keep(time, article.item.time ? text::to_iso(*article.item.time) : "");

  std::vector<text::Document> documents;
  if (answer.ok()) documents = page_of(answer, article, known);
  if (!documents.empty()) {
    next.add(from, "page");
    next.add(etag, answer.etag);
    next.add(modified, answer.last_modified);
    keep(mark, article.mark);
    if (!hand_on(std::move(documents), known, next)) return Taken::stopped;
    sink_.unit_read(key, next.token());
    return Taken::read;
  }
  if (!answer.what.empty()) sink_.problem({key, answer.what, answer.remedy});
  if (answer.transient) next.add(later, 1);
  keep(mark, article.mark);
  if (had_page) {  // what was read of the page is worth more than what the list says
    next.add(from, "page");
    next.add(etag, known.text(etag));
    next.add(modified, known.text(modified));
    next.add(hash, known.text(hash));
  } else if (!article.item.text.empty()) {
    text::Document item = article.item;
    item.id = key;
    next.add(from, "item");
    if (!hand_on(deliverable(std::move(item), key), known, next)) return Taken::stopped;
  } else if (!known.text(hash).empty()) {
    next.add(from, known.text(from));
    next.add(hash, known.text(hash));
  }
  sink_.unit_read(key, next.token());
  return answer.transient ? Taken::later : Taken::read;
}

void ArticleReader::tell_of_rest(std::size_t left) {
  if (left == 0) return;
  sink_.problem({source_.written,
                 std::to_string(left) + " articles are left for the next run, since max_articles is " +
                     std::to_string(source_.max_articles),
                 "raise max_articles of this source if they are to be read sooner, or set max_age"});
}

Taken ArticleReader::take_item(text::Document&& item, const std::string& key, const std::string& where) {
  const Version known = known_of(key);
  Version next;
  next.add(first, known.empty() ? now() : known.number(first));
  next.add(mark, fingerprint_of({item}));
  if (known.text(mark) == next.text(mark)) return Taken::read;
  next.add(from, "item");
  if (!hand_on(deliverable(std::move(item), where), known, next)) return Taken::stopped;
  sink_.unit_read(key, next.token());
  return Taken::read;
}

bool comes_before(const Article& a, const Article& b) {
  if (a.is_due != b.is_due) return a.is_due > b.is_due;
  if (a.is_due == Due::to_look_again && a.last_asked != b.last_asked) return a.last_asked < b.last_asked;
  return a.day > b.day;
}

}  // namespace figcheck::fetch
