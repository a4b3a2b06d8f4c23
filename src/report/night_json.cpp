// The report of a night as JSON, schema figcheck-night/1: see night.hpp.
#include <string>

#include "report/json_check.hpp"
#include "report/json_object.hpp"
#include "report/night.hpp"
#include "report/verdict_words.hpp"

namespace figcheck::report {

namespace {

void append_before(std::string& out, const std::optional<Before>& before) {
  if (!before) {
    out += "null";
    return;
  }
  JsonObject object(out);
  object.text_or_null("verdict", before->verdict);
  object.number("severity", before->severity);
  object.number("lower", before->range.lower);
  object.number("upper", before->range.upper);
  object.number("estimate", before->estimate);
  object.whole("figures", before->figures);
  object.text_or_null("standing", before->standing);
  object.text_or_null("day", before->day);
}

void append_item(std::string& out, const Check& check, const NewsItem& item) {
  JsonObject object(out);
  object.text("kind", to_string(item.kind));
  object.text("name", item.name);
  object.text("label", item.label);
  object.text_or_null("unit", item.unit);
  object.text_or_null("standing", item.standing);
  object.text_or_null("decided", item.decided);
  object.text_or_null("became", item.became);
  append_before(object.name("before"), item.before);
  std::vector<std::size_t> fresh;
  for (std::size_t i = 0; item.quantity && i < item.fresh.size() && i < item.quantity->members.size(); ++i)
    if (item.fresh[i]) fresh.push_back(i);
  append_json_array(object.name("fresh"), fresh,
                    [](std::string& to, std::size_t member) { to += std::to_string(member); });
  if (item.quantity) {
    append_quantity(object.name("quantity"), check, *item.quantity);
  } else {
    object.name("quantity") += "null";
  }
}

void append_known(std::string& out, const KnownConflict& conflict) {
  JsonObject object(out);
  object.text("name", conflict.name);
  object.text("label", conflict.label);
  object.text_or_null("unit", conflict.unit);
  object.text_or_null("since", conflict.since);
  object.number("severity", conflict.severity);
  object.number("lower", conflict.range.lower);
  object.number("upper", conflict.range.upper);
  object.whole("figures", conflict.figures);
  object.whole("articles", conflict.articles);
  object.text("explanation", conflict.explanation);
  object.text_or_null("standing", conflict.standing);
  object.text_or_null("decided", conflict.decided);
}

void append_counts(std::string& out, const Night& night) {
  JsonObject object(out);
  {
    JsonObject documents(object.name("documents"));
    documents.whole("added", night.counts.added);
    documents.whole("replaced", night.counts.replaced);
    documents.whole("unchanged", night.counts.unchanged);
    documents.whole("retired", night.counts.retired);
  }
  object.whole("figures", night.counts.figures);
  {
    JsonObject quantities(object.name("quantities"));
    for (const reconcile::Verdict verdict : kWorstFirst)
      quantities.whole(reconcile::to_string(verdict), night.counts.quantities[static_cast<std::size_t>(verdict)]);
  }
  {
    JsonObject news(object.name("news"));
    for (const NewsKind kind : kNewsKinds) news.whole(to_string(kind), count_news(night, kind));
  }
  object.whole("open", count_open(night));
  object.whole("decided", night.decided.size() + night.decided_beyond);
  object.whole("open_beyond", night.open_beyond);
  object.whole("decided_beyond", night.decided_beyond);
}

/// An array with an element a line, as the check's report has it.
template <typename Item, typename Append>
void append_lines(std::string& out, std::string_view name, const std::vector<Item>& items, const Append& append) {
  out += ",\n\"";
  out += name;
  out += "\":[";
  bool first = true;
  for (const Item& item : items) {
    out += first ? "\n" : ",\n";
    first = false;
    append(out, item);
  }
  out += items.empty() ? "]" : "\n]";
}

}  // namespace

void write_night_json(std::string& out, const Night& night) {
  out += "{\"schema\":\"figcheck-night/1\",\n\"day\":";
  append_json_string(out, to_iso(night.day));
  out += ",\n\"since\":";
  if (night.since.empty()) {
    out += "null";
  } else {
    append_json_string(out, night.since);
  }
  out += ",\n\"summary\":";
  append_json_string(out, night_summary(night));
  out += ",\n\"counts\":";
  append_counts(out, night);
  std::vector<const NewsItem*> news;
  for (const NewsKind kind : kNewsKinds)
    for (const NewsItem& item : night.news)
      if (item.kind == kind) news.push_back(&item);
  append_lines(out, "news", news, [&](std::string& to, const NewsItem* item) { append_item(to, night.check, *item); });
  append_lines(out, "open", night.open, append_known);
  append_lines(out, "decided", night.decided, append_known);
  append_lines(out, "documents", night.check.readings, append_document);
  append_lines(out, "findings", night.check.result.findings,
               [&](std::string& to, const reconcile::Finding& finding) { append_finding(to, night.check, finding); });
  append_lines(out, "problems", night.check.problems, append_problem);
  out += "}\n";
}

}  // namespace figcheck::report
