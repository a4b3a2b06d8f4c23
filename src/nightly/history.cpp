#include "nightly/history.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "nightly/upkeep_run.hpp"
#include "report/assertions.hpp"
#include "report/codepoint.hpp"
#include "report/escape.hpp"
#include "report/json_object.hpp"
#include "report/number.hpp"
#include "report/passage.hpp"
#include "report/wording.hpp"
#include "store/assertions.hpp"
#include "store/decisions.hpp"
#include "store/documents.hpp"

namespace figcheck::nightly {
namespace {

using store::QuantityState;
using store::StoredMember;
using store::StoredQuantity;

std::string plain(std::string_view text) { return report::terminal(report::visible(text)); }

/// A figure with when it came and went.
struct Dated {
  StoredMember member;
  const extract::Assertion* assertion = nullptr;
  const extract::Reading* reading = nullptr;
  bool pruned = false;  ///< the article's text is not there any more, and the assertion has no sentence
  std::string from, to;
};

/// All that is told of a quantity.
struct History {
  std::vector<QuantityState> states;
  store::ReadDocuments read;
  std::map<std::int64_t, extract::Reading> pruned;  ///< documents without their texts
  std::deque<extract::Assertion> kept;              ///< what is kept of what these asserted
  std::vector<Dated> figures;
  std::vector<store::Decision> decisions;
  std::string became;
  bool by_pruning = false;  ///< it ended because its articles were pruned
};

/// What is known of a document whose text was pruned.
extract::Reading without_text(text::Document&& document) {
  extract::Reading reading;
  reading.doc = std::move(document.id);
  reading.title = std::move(document.title);
  reading.outlet = std::move(document.outlet);
  reading.url = std::move(document.url);
  reading.published = document.published;
  reading.published_from = document.published_from;
  reading.time = document.time;
  return reading;
}

History history_of(store::Database& database, const StoredQuantity& quantity) {
  History history;
  history.states = store::states_of(database, quantity.number);
  const std::vector<StoredMember> members = store::members_of(database, quantity.number, true);
  std::map<std::int64_t, std::string> run_at;
  const auto at = [&](std::int64_t run) {
    const auto [found, fresh] = run_at.try_emplace(run);
    if (fresh)
      database.each("SELECT started FROM run WHERE id = $1", {run},
                    [&, place = found](const store::Row& row) { place->second = row.text(0); });
    return found->second;
  };
  std::vector<std::int64_t> documents;
  std::map<std::int64_t, std::size_t> place;
  for (const StoredMember& member : members) {
    if (place.contains(member.document) || history.pruned.contains(member.document)) continue;
    std::optional<store::KeptDocument> kept = store::kept_document(database, member.document);
    if (kept && kept->state == store::DocumentState::pruned) {
      history.pruned.emplace(member.document, without_text(std::move(kept->document)));
    } else {
      place.emplace(member.document, documents.size());
      documents.push_back(member.document);
    }
  }
  history.read = store::read_stored(database, std::move(documents));
  std::set<store::Anchor> anchors;
  for (const StoredMember& member : members) {
    anchors.insert(member.anchor);
    const std::string from = at(member.began), to = member.ended ? at(*member.ended) : std::string();
    if (const auto pruned = history.pruned.find(member.document); pruned != history.pruned.end()) {
      std::optional<extract::Assertion> kept = store::assertion_of(database, member.document, member.assertion);
      if (kept) history.kept.push_back(*std::move(kept));
      history.figures.push_back({member, kept ? &history.kept.back() : nullptr, &pruned->second, true, from, to});
      history.by_pruning = history.by_pruning || (quantity.ended && member.ended == quantity.ended);
      continue;
    }
    const extract::Reading& reading = history.read.readings[place[member.document]];
    const auto index = static_cast<std::size_t>(member.assertion);
    // A former figure of an article that other rules read otherwise by now has no words any more.
    const bool there =
        index < reading.assertions.size() && history.read.anchors[place[member.document]][index] == member.anchor;
    history.figures.push_back({member, there ? &reading.assertions[index] : nullptr, &reading, false, from, to});
  }
  std::stable_sort(history.figures.begin(), history.figures.end(), [](const Dated& a, const Dated& b) {
    return std::tuple(a.member.began, std::string_view(a.reading->doc), a.member.assertion) <
           std::tuple(b.member.began, std::string_view(b.reading->doc), b.member.assertion);
  });
  for (store::Decision& decision : store::decisions_of(database)) {
    const auto bears = [&](const store::DecidedFigure& figure) { return anchors.contains(figure.anchor); };
    if (std::any_of(decision.figures.begin(), decision.figures.end(), bears) ||
        std::any_of(decision.others.begin(), decision.others.end(), bears))
      history.decisions.push_back(std::move(decision));
  }
  if (quantity.ended && history.by_pruning)
    history.by_pruning =
        database.integer("SELECT id FROM run WHERE id = $1 AND command = $2", {*quantity.ended, prune_command})
            .has_value();
  if (quantity.became)
    if (const auto became = store::quantity_of(database, *quantity.became)) history.became = became->name;
  return history;
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

std::string day_of(const std::string& moment) { return moment.substr(0, 10); }

std::string standing_words(const std::string& verdict, const std::string& standing) {
  std::string words = verdict == "in_range" ? "in range" : verdict;
  return standing == "open" ? words : words + ", " + standing;
}

void append_figure(std::string& out, const Dated& figure, const std::string& unit) {
  out += "  " + day_of(figure.from) + (figure.to.empty() ? "              " : " to " + day_of(figure.to)) + "  ";
  if (figure.assertion == nullptr && figure.pruned) {
    const std::string range = report::range_words(figure.member.fitted, unit);
    out += "  " + (range.empty() ? std::string("a figure") : plain(range)) + "\n      " +
           plain(report::article_words(*figure.reading)) + ", " + plain(figure.reading->doc) +
           "; its text was pruned\n";
    return;
  }
  if (figure.assertion == nullptr) {
    out += "(not read so any more) " + plain(figure.reading->doc) + "\n";
    return;
  }
  const extract::Assertion& said = *figure.assertion;
  out += figure.to.empty() && !figure.member.agrees ? "✗ " : "  ";
  out += "\"" + plain(report::worded(said)) + "\"";
  if (const std::string day = report::day_words(said); !day.empty()) out += ", " + day;
  if (!said.source.empty()) out += ", according to " + plain(report::shortened(said.source));
  out += "\n      " + plain(report::article_words(*figure.reading)) + ", " + plain(said.doc) + ":" +
         std::to_string(said.span.begin) + (figure.pruned ? "; its text was pruned\n" : "\n");
  if (figure.pruned) return;
  const report::Passage cut = report::passage(said, 160);
  out += std::string("      ") + (cut.cut_before ? "… " : "") + plain(cut.before) + plain(cut.figure) +
         plain(cut.after) + (cut.cut_after ? " …" : "") + "\n";
}

}  // namespace

void write_history(std::string& out, store::Database& database, const StoredQuantity& quantity) {
  const History history = history_of(database, quantity);
  out += plain(quantity.label) + " (" + plain(quantity.unit) + ")\n  id " + plain(quantity.name) + ", " +
         standing_words(quantity.verdict, quantity.standing);
  if (quantity.ended)
    out += history.became.empty() ? (history.by_pruning ? "; its articles were pruned" : "; not found any more")
                                  : "; its figures are in " + plain(history.became) + " now";
  out += "\n";
  if (!quantity.explanation.empty()) out += "  " + plain(quantity.explanation) + "\n";
  if (!quantity.decided.empty()) out += "  Decided by " + plain(quantity.decided) + "\n";
  out += "\nVerdicts\n";
  for (const QuantityState& state : history.states) {
    out += "  " + day_of(state.at) + "  " + padded(standing_words(state.verdict, state.standing), 24) + "  " +
           padded(plain(report::range_words(state.range, quantity.unit)), 24) + "  " + std::to_string(state.figures) +
           (state.figures == 1 ? " figure" : " figures");
    if (state.verdict == "conflicting")
      out += ", severity " + report::number_words(report::rounded_severity(state.severity));
    out += "\n";
  }
  out += "\nFigures, by when they came";
  if (std::any_of(history.figures.begin(), history.figures.end(),
                  [](const Dated& figure) { return figure.to.empty() && !figure.member.agrees; }))
    out += "; ✗ stands against the largest set that can be true together";
  out += "\n";
  for (const Dated& figure : history.figures) append_figure(out, figure, quantity.unit);
  if (history.decisions.empty()) return;
  out += "\nDecisions\n";
  for (const store::Decision& decision : history.decisions) {
    out += "  " + std::to_string(decision.number) + "  " + day_of(decision.made) + "  " +
           std::string(to_string(decision.kind));
    if (decision.kind == store::DecisionKind::tolerate) out += " " + report::number_words(decision.share * 100) + "%";
    if (!decision.by.empty()) out += ", " + plain(decision.by);
    if (!decision.reason.empty()) out += ": " + plain(decision.reason);
    out += "\n";
  }
}

void write_history_json(std::string& out, store::Database& database, const StoredQuantity& quantity) {
  const History history = history_of(database, quantity);
  report::JsonObject object(out);
  object.text("schema", "figcheck-history/1");
  object.text("id", quantity.name);
  object.text("label", quantity.label);
  object.text("unit", quantity.unit);
  object.text("verdict", quantity.verdict);
  object.text("standing", quantity.standing);
  object.text_or_null("decided", quantity.decided);
  object.text("explanation", quantity.explanation);
  object.truth("ended", quantity.ended.has_value());
  object.text_or_null("became", history.became);
  report::append_json_array(object.name("states"), history.states, [](std::string& to, const QuantityState& state) {
    report::JsonObject each(to);
    each.whole("run", static_cast<std::size_t>(state.run));
    each.text("at", state.at);
    each.text("verdict", state.verdict);
    each.text("standing", state.standing);
    each.number("severity", state.severity);
    each.number("lower", state.range.lower);
    each.number("upper", state.range.upper);
    each.number("estimate", state.estimate);
    each.whole("figures", static_cast<std::size_t>(state.figures));
  });
  report::append_json_array(object.name("figures"), history.figures, [](std::string& to, const Dated& figure) {
    report::JsonObject each(to);
    each.text("from", figure.from);
    each.text_or_null("to", figure.to);
    each.truth("agrees", figure.member.agrees);
    each.truth("pruned", figure.pruned);
    each.number("fitted_lower", figure.member.fitted.lower);
    each.number("fitted_upper", figure.member.fitted.upper);
    if (figure.assertion != nullptr)
      report::write_fields(each, *figure.assertion, false);
    else
      each.text("doc", figure.reading->doc);
  });
  report::append_json_array(object.name("decisions"), history.decisions,
                            [](std::string& to, const store::Decision& decision) {
                              report::JsonObject each(to);
                              each.whole("number", static_cast<std::size_t>(decision.number));
                              each.text("kind", to_string(decision.kind));
                              each.text_or_null("made", decision.made);
                              each.text_or_null("by", decision.by);
                              each.text_or_null("reason", decision.reason);
                              if (decision.kind == store::DecisionKind::tolerate) each.number("share", decision.share);
                            });
}

}  // namespace figcheck::nightly
